import QtQuick
import QtQuick.Layouts
import PosApp

// The print queue, and the record of the drawer that hangs from the same printer.
Sheet {
    id: root

    required property SlipsVM vm

    name: "slips"
    title: vm.waitingCount > 0 ? vm.waitingText : qsTr("Slips")
    wanted: vm.isOpen
    onLeft: vm.close()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Segmented {
                objectName: "slipPage"
                current: root.vm.page
                choices: [
                    {
                        "key": "slips",
                        "text": qsTr("Slips"),
                        "icon": "receipt-text"
                    },
                    {
                        "key": "drawer",
                        "text": qsTr("Drawer"),
                        "icon": "lock-open"
                    }
                ]
                onChosen: key => root.vm.show(key)
            }

            StatusChip {
                objectName: "slipPaper"
                visible: text !== ""
                text: root.vm.paperText
                tone: StatusChip.Due
            }

            Item {
                Layout.fillWidth: true
            }

            SaldoButton {
                objectName: "skipAllSlips"
                visible: root.vm.page === "slips" && root.vm.maySkipAll
                text: qsTr("Print none of them")
                iconName: "ban"
                onTapped: root.vm.skipAll()
            }
        }

        Banner {
            objectName: "slipNotice"
            visible: root.vm.notice !== ""
            tone: Banner.Danger
            text: root.vm.notice
            Layout.fillWidth: true
        }

        SlipList {
            visible: root.vm.page === "slips"
            focus: visible
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        DrawerRecord {
            visible: root.vm.page === "drawer"
            vm: root.vm.drawer
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    BacklogSheet {
        name: "skipAll"
        vm: root.vm.backlog
    }
}
