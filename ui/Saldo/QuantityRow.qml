import QtQuick
import QtQuick.Layouts

// One line of the ticket: what, how many, how much.
Item {
    id: root

    property string text: ""
    property string unitPrice: ""
    property string quantity: "1"
    property string amount: ""

    signal less
    signal more

    implicitWidth: Theme.px(360)
    implicitHeight: Math.max(Theme.touch(66), words.implicitHeight + Theme.gap * 1.5)

    RowLayout {
        anchors.fill: parent
        spacing: Theme.px(6)

        ColumnLayout {
            id: words

            objectName: "lineWords"
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                text: root.text
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.92
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.unitPrice
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }
        }

        Stepper {
            objectName: root.objectName
            quantity: root.quantity
            subject: root.text
            onLess: root.less()
            onMore: root.more()
        }

        AmountText {
            text: root.amount
            Layout.minimumWidth: Theme.px(80)
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
