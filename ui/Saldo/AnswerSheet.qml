import QtQuick
import QtQuick.Layouts
import PosApp

// Rispondi: what the customer wrote, and what they will read.
Sheet {
    id: root

    required property AnswerVM vm

    name: "answer"
    title: qsTr("Answer the customer")
    wantedWidth: Theme.px(720)
    wantedHeight: face.implicitHeight + Theme.px(130)
    wanted: vm.isOpen
    onLeft: vm.close()
    onAboutToShow: {
        answer.text = vm.answer;
        answer.focus = true;
    }

    ColumnLayout {
        id: face

        anchors.fill: parent
        spacing: Theme.gap

        SaldoText {
            objectName: "answerAbout"
            text: root.vm.aboutText
            color: Theme.ink2
            font.features: Theme.tabular
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "answerWrote"
            text: root.vm.wroteText
            strong: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        TextEntry {
            id: answer

            objectName: "answerText"
            placeholderText: qsTr("What the customer reads; empty means «seen»")
            Layout.fillWidth: true
            onTextEdited: root.vm.write(text)
            onSubmitted: root.vm.send()
        }

        Banner {
            objectName: "answerTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap

            SaldoButton {
                objectName: "answerCancel"
                text: qsTr("Cancel")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.close()
            }

            SaldoButton {
                objectName: "answerSend"
                kind: SaldoButton.Primary
                text: qsTr("Answer, and close the report")
                iconName: "check"
                busy: root.vm.isBusy
                enabled: !root.vm.mayRetry
                reason: qsTr("No answer yet")
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.send()
            }
        }
    }
}
