import QtQuick
import QtQuick.Layouts

// One opening of the drawer: why, when and by whom, and whether it did open.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string stateText
    required property string stateTone

    implicitHeight: Math.max(Theme.row, face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, stateText].join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0

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
                Layout.fillWidth: true
            }
        }

        StatusChip {
            objectName: root.objectName + "_state"
            text: root.stateText
            iconName: root.stateTone === "credit" ? "check" : root.stateTone === "plain" ? "ban" : "clock"
            tone: root.stateTone === "credit" ? StatusChip.Credit : root.stateTone === "plain" ? StatusChip.Plain : StatusChip.Due
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Theme.pad
    }
}
