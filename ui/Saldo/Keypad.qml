pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The numeric keypad; it only names the keys, the view-model makes the amount.
FocusScope {
    id: root

    // One of 0-9, 00, C (empty) and back
    signal keyTapped(string key)
    signal submitted

    function keyOf(event: KeyEvent): string {
        if (event.key === Qt.Key_Backspace)
            return "back";
        if (event.key === Qt.Key_Delete)
            return "C";
        return event.text.length === 1 && event.text >= "0" && event.text <= "9" ? event.text : "";
    }

    implicitWidth: face.implicitWidth
    implicitHeight: face.implicitHeight
    Keys.onPressed: event => {
        const key = keyOf(event);
        event.accepted = key !== "";
        if (event.accepted)
            keyTapped(key);
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            submitted();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            submitted();
    }

    GridLayout {
        id: face

        anchors.fill: parent
        columns: 4
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(10)
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: ["7", "8", "9", "back", "4", "5", "6", "1", "2", "3", "C", "0", "00"]

            KeypadKey {
                required property string modelData

                objectName: root.objectName + "_" + modelData
                key: modelData
                text: modelData === "back" ? qsTr("Delete the last figure") : modelData === "C" ? qsTr("Empty the amount") : modelData
                iconName: modelData === "back" ? "delete" : ""
                warning: modelData === "C"
                Layout.rowSpan: modelData === "back" || modelData === "C" ? 2 : 1
                Layout.columnSpan: modelData === "0" ? 2 : 1
                onTapped: root.keyTapped(modelData)
            }
        }
    }
}
