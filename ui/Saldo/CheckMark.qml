import QtQuick

// The box with the tick, drawn only; the row around it is what is tapped.
Rectangle {
    id: root

    property bool checked: false
    property color accent: Theme.primary

    implicitWidth: Theme.px(28)
    implicitHeight: Theme.px(28)
    radius: Theme.px(7)
    color: checked ? accent : "transparent"
    border.width: checked ? 0 : 2
    border.color: Theme.border

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        name: "check"
        tint: Theme.surface
        size: Theme.px(20)
    }
}
