import QtQuick

// A small count; nothing to count, nothing to see. What asks for an answer says so, in red.
Rectangle {
    id: root

    property int count: 0
    property bool warning: false
    property bool asks: false

    visible: count > 0
    implicitHeight: Theme.px(22)
    implicitWidth: Math.max(height, figure.implicitWidth + Theme.px(10))
    radius: height / 2
    color: asks ? Theme.danger : warning ? Theme.due : Theme.primary

    SaldoText {
        id: figure

        anchors.centerIn: parent
        text: (root.count > 99 ? "99+" : root.count) + (root.asks ? "?" : "")
        color: root.warning || root.asks ? Theme.surface : Theme.primaryInk
        font.pixelSize: Theme.letters(13)
        font.weight: Font.Bold
        font.features: Theme.tabular
    }
}
