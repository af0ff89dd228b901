pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// What hangs on this machine, to be tapped; on the right an address that somebody knows.
Sheet {
    id: root

    required property FindingVM vm

    name: "findSheet"
    title: qsTr("Find printers")
    wanted: vm.isFinding
    onLeft: vm.close()
    onOpened: {
        // Whoever was quicker than the sheet writes already.
        if (!TouchTyping.summoned)
            list.forceActiveFocus();
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 1
                spacing: 0

                RowsList {
                    id: list

                    objectName: "foundPrinters"
                    model: root.vm.foundRows
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Printers")

                    delegate: ListRow {
                        required property string address
                        required property string title
                        required property string note
                        required property bool isAllowed
                        required property bool isChosen

                        required subtitle

                        objectName: "printer_" + address
                        width: ListView.view.width
                        text: title
                        iconName: "printer"
                        amountNote: note
                        amountNoteTone: isAllowed ? ListRow.Faint : ListRow.Due
                        selected: isChosen
                        onTapped: root.vm.choose(address)
                    }

                    EmptyState {
                        objectName: "nothingFound"
                        anchors.centerIn: parent
                        width: parent.width
                        visible: root.vm.isNothingFound
                        iconName: "printer"
                        text: qsTr("No printer found. Is it on, and plugged in? Try a printer of the network by its address.")
                    }

                    EmptyState {
                        objectName: "searchFailed"
                        anchors.centerIn: parent
                        width: parent.width
                        visible: root.vm.isSearchFailed && list.count === 0
                        iconName: "circle-alert"
                        text: qsTr("The search did not work. Try once more, or type the address.")
                    }
                }

                Divider {
                    Layout.fillWidth: true
                }

                RowLayout {
                    spacing: Theme.gap
                    Layout.margins: Theme.gap

                    SaldoText {
                        objectName: "searchText"
                        text: root.vm.isSearching ? qsTr("Looking for printers…") : root.vm.isAsking ? qsTr("Asking who is there…") : qsTr("Tap the printer that stands here.")
                        color: Theme.ink2
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }

                    SaldoButton {
                        objectName: "searchAgain"
                        text: qsTr("Search again")
                        iconName: "refresh-cw"
                        busy: root.vm.isSearching
                        onTapped: root.vm.search()
                    }
                }
            }
        }

        PrinterTyped {
            vm: root.vm
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(440)
            Layout.fillHeight: true
        }
    }
}
