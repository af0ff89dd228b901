pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Apri cassetto, and who opened it when and why.
ColumnLayout {
    id: root

    required property DrawerVM vm

    spacing: Theme.gap

    RowLayout {
        visible: !root.vm.asksWhy
        spacing: Theme.pad

        SaldoButton {
            objectName: "openDrawer"
            kind: SaldoButton.Primary
            text: qsTr("Open drawer")
            iconName: "lock-open"
            enabled: root.vm.mayOpen
            onTapped: root.vm.ask()
        }

        SaldoText {
            objectName: "drawerNotice"
            text: root.vm.notice !== "" ? root.vm.notice : qsTr("Every opening is written down with who and why.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
    }

    RowLayout {
        visible: root.vm.asksWhy
        spacing: Theme.inner

        SaldoText {
            text: qsTr("Why?")
            font.weight: Font.DemiBold
        }

        Repeater {
            model: root.vm.reasons

            SaldoButton {
                required property string modelData
                required property int index

                objectName: "openFor_" + index
                text: modelData
                enabled: root.vm.mayOpen
                Layout.fillWidth: true
                onTapped: root.vm.open(modelData)
            }
        }

        IconButton {
            objectName: "leaveDrawer"
            iconName: "x"
            text: qsTr("Cancel")
            onTapped: root.vm.leave()
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowsList {
            id: list

            objectName: "openings"
            anchors.fill: parent
            anchors.margins: 1
            model: root.vm.openings
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Openings of the drawer")

            delegate: OpeningRow {
                required property string openingId

                objectName: "opening_" + openingId
                width: ListView.view.width
            }
        }

        EmptyState {
            objectName: "noOpenings"
            anchors.centerIn: parent
            width: parent.width
            visible: root.vm.isRead && list.count === 0
            iconName: "lock"
            text: qsTr("The drawer was not opened from here yet.")
        }
    }
}
