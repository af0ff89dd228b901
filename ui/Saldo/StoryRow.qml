import QtQuick
import QtQuick.Layouts

// An order of the past, with what became of it.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string totalText
    required property string stateText
    required property string stateTone

    implicitHeight: Math.max(Theme.row, face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, stateText, totalText].join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        ColumnLayout {
            spacing: Theme.px(1)

            SaldoText {
                text: root.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }

        StatusChip {
            objectName: root.objectName + "_state"
            text: root.stateText
            iconName: root.stateTone === "credit" ? "check" : root.stateTone === "due" ? "clock" : ""
            tone: root.stateTone === "credit" ? StatusChip.Credit : root.stateTone === "due" ? StatusChip.Due : StatusChip.Plain
        }

        AmountText {
            text: root.totalText
            Layout.minimumWidth: Theme.px(90)
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Theme.pad
    }
}
