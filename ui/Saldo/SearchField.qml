import QtQuick

// The search: a lens, the words, and a cross that empties it; «/» leads here from anywhere.
TextEntry {
    id: root

    leftPadding: Theme.px(50)
    rightPadding: clear.visible ? clear.width : Theme.pad
    inputMethodHints: Qt.ImhNoPredictiveText

    Shortcut {
        sequences: ["/"]
        enabled: root.visible && root.enabled && !root.activeFocus
        onActivated: root.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Icon {
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        tint: Theme.ink2
    }

    IconButton {
        id: clear

        objectName: root.objectName + "_clear"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: root.height
        height: root.height
        visible: root.text !== ""
        iconName: "x"
        text: qsTr("Clear the search")
        onTapped: {
            root.clear();
            root.textEdited();
            root.forceActiveFocus();
        }
    }
}
