pragma ComponentBehavior: Bound

import QtQuick

// A run of letter keys in one row of the keyboard.
Repeater {
    id: root

    property bool shifted: false

    signal typed(string letter)

    KeyboardKey {
        required property string modelData

        objectName: "key_" + modelData
        letters: root.shifted ? modelData.toUpperCase() : modelData
        onTapped: root.typed(modelData)
    }
}
