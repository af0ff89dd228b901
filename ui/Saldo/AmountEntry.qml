import QtQuick

// The amount being typed, large, under the words that say what it is for.
Card {
    id: root

    property string caption: ""
    property string amount: ""
    property bool untouched: false

    implicitWidth: Theme.px(340)
    implicitHeight: Math.max(Theme.px(112), words.implicitHeight + figure.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + " " + amount

    SaldoText {
        id: words

        x: Theme.pad
        y: Theme.px(14)
        width: root.width - 2 * Theme.pad
        text: root.caption
        color: Theme.ink2
        font.features: Theme.tabular
    }

    AmountText {
        id: figure

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.pad
        anchors.bottomMargin: Theme.inner
        text: root.amount
        color: root.untouched ? Theme.ink2 : Theme.ink
        font.pixelSize: Theme.entry
        font.weight: Font.Bold
    }
}
