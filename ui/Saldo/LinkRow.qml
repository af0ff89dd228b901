import QtQuick
import QtQuick.Layouts

// One code: the slip that it came with, and how often it was opened.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string visitsText

    implicitHeight: Math.max(Theme.row, face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, visitsText].join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        spacing: Theme.gap

        Icon {
            name: "qr-code"
            tint: Theme.ink2
        }

        ColumnLayout {
            spacing: Theme.px(1)

            SaldoText {
                text: root.title
                font.weight: Font.DemiBold
                font.features: Theme.tabular
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        AmountText {
            text: root.visitsText
            strong: false
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
