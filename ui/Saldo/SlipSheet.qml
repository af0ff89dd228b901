pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The print queue: what waits and why, what can be done, and the chosen slip itself.
Sheet {
    id: root

    required property SlipsVM vm

    name: "slips"
    title: vm.waitingCount > 0 ? vm.waitingText : qsTr("Slips")
    wanted: vm.isOpen
    onLeft: vm.close()
    onOpened: list.forceActiveFocus()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsList {
                id: list

                objectName: "slipList"
                anchors.fill: parent
                anchors.margins: 1
                model: root.vm.slips
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Slips")

                delegate: SlipRow {
                    required slipId

                    objectName: "slip_" + slipId
                    width: ListView.view.width
                    vm: root.vm
                }
            }

            EmptyState {
                objectName: "noSlips"
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                iconName: "printer"
                text: qsTr("No slips yet: they print by themselves.")
            }
        }

        SlipPreview {
            objectName: "slipPreview"
            picture: root.vm.picture
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(400)
            Layout.fillHeight: true
        }
    }
}
