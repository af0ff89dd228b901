import QtQuick
import QtQuick.Layouts

// One line of a bill: how many, of what, how much.
Item {
    id: root

    required property string name
    required property string quantity
    required property string amount

    implicitHeight: Theme.px(34)

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
            objectName: "billLineName"
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
