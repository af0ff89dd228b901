pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The models the till knows; on the right what it knows of one, and how well.
Sheet {
    id: root

    required property PrinterModelsVM vm

    function toneOf(tone: string): int {
        return tone === "credit" ? StatusChip.Credit : tone === "due" ? StatusChip.Due : StatusChip.Plain;
    }

    name: "modelSheet"
    title: qsTr("The printer's model")
    wanted: vm.isChoosingModel
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

                objectName: "printerModels"
                anchors.fill: parent
                anchors.margins: 1
                model: root.vm.modelRows
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: root.title

                delegate: ListRow {
                    required property string profile
                    required property string title
                    required property string certaintyText
                    required property string certaintyTone
                    required property bool isChosen

                    required subtitle

                    objectName: "model_" + profile
                    width: ListView.view.width
                    text: title
                    iconName: isChosen ? "circle-check" : "printer"
                    amountNote: certaintyText
                    amountNoteTone: certaintyTone === "due" ? ListRow.Due : certaintyTone === "credit" ? ListRow.Credit : ListRow.Faint
                    selected: profile === root.vm.lookedProfile
                    onTapped: root.vm.look(profile)
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(440)
            Layout.fillHeight: true

            SaldoText {
                text: root.vm.lookedTitle
                strong: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }

            Repeater {
                model: root.vm.facts

                RowLayout {
                    id: fact

                    required property var modelData

                    spacing: Theme.gap

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        SaldoText {
                            text: fact.modelData.part
                            color: Theme.ink2
                            font.pixelSize: Theme.small
                            Layout.fillWidth: true
                        }

                        SaldoText {
                            text: fact.modelData.words
                            wrapMode: Text.WordWrap
                            Layout.fillWidth: true
                        }
                    }

                    StatusChip {
                        text: fact.modelData.certainty
                        tone: root.toneOf(fact.modelData.tone)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            SaldoButton {
                objectName: "useModel"
                kind: SaldoButton.Primary
                text: qsTr("Print as this model")
                enabled: !root.vm.isLookedChosen
                reason: qsTr("It is this till's model already")
                Layout.fillWidth: true
                onTapped: root.vm.use()
            }
        }
    }
}
