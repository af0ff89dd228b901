import QtQuick

// The outline that shows where the keyboard is.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.primary
    z: 10
}
