import QtQuick
import QtQuick.Layouts

// One line of a bill: how many, of what, how much.
Item {
    id: root

    required property string name
    required property string quantity
    required property string amount

    implicitHeight: Math.max(Theme.px(34), words.implicitHeight + Theme.px(8))

    RowLayout {
        anchors.fill: parent
        spacing: Theme.inner

        AmountText {
            text: root.quantity
            strong: false
            color: Theme.ink2
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignLeft
            Layout.preferredWidth: Theme.px(34)
        }

        SaldoText {
            id: words

            objectName: "billLineName"
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.name
            font.pixelSize: Theme.letters(15)
            Layout.fillWidth: true
        }

        AmountText {
            text: root.amount
            strong: false
            color: Theme.ink2
            font.pixelSize: Theme.letters(15)
        }
    }
}
