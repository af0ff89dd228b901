pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// What waits and why, what can be done about it, and the chosen slip itself.
FocusScope {
    id: root

    required property SlipsVM vm

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
                focus: true
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

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(400)

            SlipPreview {
                objectName: "slipPreview"
                picture: root.vm.picture
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            SaldoText {
                objectName: "slipSpelling"
                visible: root.vm.spelling !== ""
                text: root.vm.spelling
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            SaldoText {
                objectName: "slipSaved"
                visible: root.vm.savedText !== ""
                text: root.vm.savedText
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            RowLayout {
                visible: root.vm.picture !== ""
                spacing: Theme.inner
                uniformCellSizes: true

                SaldoButton {
                    objectName: "savePdf"
                    text: qsTr("Save as PDF")
                    Layout.fillWidth: true
                    onTapped: root.vm.save(root.vm.chosenSlip, "pdf")
                }

                SaldoButton {
                    objectName: "savePng"
                    text: qsTr("Save as picture")
                    Layout.fillWidth: true
                    onTapped: root.vm.save(root.vm.chosenSlip, "png")
                }
            }
        }
    }
}
