import QtQuick

// A customer's initials in a disc.
Rectangle {
    id: root

    property string initials: ""
    property bool selected: false

    implicitWidth: Theme.px(44)
    implicitHeight: Theme.px(44)
    radius: width / 2
    color: selected ? Theme.primary : Theme.alt

    SaldoText {
        anchors.centerIn: parent
        text: root.initials
        color: root.selected ? Theme.primaryInk : Theme.ink2
        font.pixelSize: Theme.small
        font.weight: Font.Bold
    }
}
