import QtQuick

// The book could not be opened: why, and the way to try again.
Item {
    id: root

    property string text: ""

    signal retried

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    EmptyState {
        objectName: "storeTrouble"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(560))
        iconName: "triangle-alert"
        text: root.text
        actionText: qsTr("Try again")
        actionIcon: "refresh-cw"
        onActed: root.retried()
    }
}
