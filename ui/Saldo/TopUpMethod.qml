import QtQuick
import QtQuick.Layouts

// How a doubted top-up would be paid, to be read beside the question.
Card {
    id: root

    required property string method
    required property string note

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        SaldoText {
            text: qsTr("Paid with")
            color: Theme.ink2
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "doubtedMethod"
            text: root.method
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        SaldoText {
            visible: text !== ""
            text: root.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 6
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
