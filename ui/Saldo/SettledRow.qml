import QtQuick
import QtQuick.Layouts

// A tab on the bill; once it is settled it says with what.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string owedText
    required property string settledText

    implicitHeight: Math.max(Theme.touch(60), face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, owedText, settledText].filter(part => part !== "").join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0

            SaldoText {
                text: root.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            SaldoText {
                visible: root.settledText === ""
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            StatusChip {
                objectName: root.objectName + "_mark"
                visible: root.settledText !== ""
                text: root.settledText
                iconName: "check"
                tone: StatusChip.Credit
            }
        }

        AmountText {
            text: root.owedText
            color: root.settledText === "" ? Theme.due : Theme.ink
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
