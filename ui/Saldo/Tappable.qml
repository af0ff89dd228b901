import QtQuick
import QtQuick.Templates as T

// The root of everything a finger can tap: it also answers to the keyboard and to a screen reader.
T.AbstractButton {
    id: root

    property bool busy: false
    property string spokenName: text
    property real radius: Theme.radius
    property color fill: "transparent"
    property color line: "transparent"
    property int lineWidth: 1

    signal tapped

    // A tap leaves the focus where it is, so that the search keeps its cursor.
    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)

    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.onPressAction: click()
    // A key that is held down is one tap.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    onClicked: {
        if (!busy)
            tapped();
    }

    background: Rectangle {
        radius: root.radius
        color: root.fill
        border.width: root.line.a > 0 ? root.lineWidth : 0
        border.color: root.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.ink
            opacity: root.down ? 0.1 : 0
        }

        FocusRing {
            visible: root.visualFocus
            radius: root.radius + 3
        }
    }
}
