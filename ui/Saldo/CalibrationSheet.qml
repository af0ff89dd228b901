pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import PosApp

// «Che cosa è uscito bene?»: one question for each part of the calibration slip.
Sheet {
    id: root

    required property CalibrationVM vm
    property bool isPrinting: false

    signal againWanted

    name: "calibrationSheet"
    title: qsTr("What came out right?")
    wanted: vm.isCalibrating
    onLeft: vm.close()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SaldoText {
            text: qsTr("Take the slip in your hand and tap what is right on it. What you do not know stays as it is.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Flickable {
            objectName: "calibrationQuestions"
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: questions.height
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollIndicator.vertical: ScrollHint {}

            ColumnLayout {
                id: questions

                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.vm.questions

                    CalibrationQuestion {
                        required property var modelData

                        question: modelData.question
                        title: modelData.title
                        hint: modelData.hint
                        candidates: modelData.candidates
                        tapped: root.vm.tapped[modelData.question] ?? ""
                        Layout.fillWidth: true
                        onChosen: candidate => root.vm.tap(modelData.question, candidate)
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.gap

            SaldoButton {
                objectName: "calibrateAgain"
                text: qsTr("Print the slip again")
                iconName: "scan-line"
                busy: root.isPrinting
                onTapped: root.againWanted()
            }

            Item {
                Layout.fillWidth: true
            }

            SaldoButton {
                objectName: "keepAnswers"
                kind: SaldoButton.Primary
                text: qsTr("Save what is right")
                enabled: root.vm.canKeepAnswers
                reason: qsTr("Tap something first")
                busy: root.vm.isKeeping
                onTapped: root.vm.keep()
            }
        }
    }
}
