import QtQuick

// A button that shows only a drawing; its name is still spoken.
Tappable {
    id: root

    property string iconName: ""
    property bool framed: false
    property color tint: enabled ? Theme.ink : Theme.border
    property int iconSize: Theme.px(24)

    implicitWidth: Theme.touch(64)
    implicitHeight: Theme.touch(64)
    fill: framed ? Theme.surface : "transparent"
    line: framed ? Theme.hairline : "transparent"

    contentItem: Item {
        implicitWidth: root.iconSize
        implicitHeight: root.iconSize

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            tint: root.tint
            size: root.iconSize
        }
    }
}
