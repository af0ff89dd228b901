import QtQuick
import QtQuick.Layouts

// What a customer says is wrong, with the operation that it is about.
Tappable {
    id: root

    required property string customerName
    required property string aboutText
    required property string amountText
    required property string wroteText
    required property string sinceText

    spokenName: [customerName, wroteText, aboutText, amountText, sinceText].join(", ")
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    radius: 0

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: "triangle-alert"
            tint: Theme.due
        }

        ColumnLayout {
            spacing: Theme.px(1)

            SaldoText {
                text: root.customerName
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.wroteText
                wrapMode: Text.Wrap
                maximumLineCount: 5
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.aboutText + " · " + root.sinceText
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }
        }

        AmountText {
            text: root.amountText
        }

        Icon {
            name: "chevron-right"
            tint: Theme.ink2
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Theme.pad
    }
}
