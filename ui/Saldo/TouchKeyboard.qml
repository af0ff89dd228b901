import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The till's own keyboard: it lies over everything and writes into the text that has the focus.
T.Popup {
    id: root

    required property Item focusItem
    readonly property TextEntry field: focusItem as TextEntry
    readonly property bool wanted: field !== null && (TouchTyping.mode === "always" || TouchTyping.mode === "auto" && TouchTyping.summoned)
    property bool shifted: false

    function put(letters: string) {
        // A finger may still be on a key when the text that was written into is gone.
        if (field === null)
            return;
        field.write(shifted ? letters.toUpperCase() : letters);
        shifted = false;
    }

    function hide() {
        TouchTyping.summoned = false;
    }

    onFieldChanged: {
        if (field === null)
            hide();
    }
    visible: wanted
    parent: T.Overlay.overlay
    x: 0
    y: Theme.sceneHeight - height
    z: 1000
    width: Theme.sceneWidth
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.inner
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        color: Theme.alt

        Divider {
            width: parent.width
        }
    }

    KeyboardLayout {
        id: alphabet

        language: TouchTyping.language
    }

    Binding {
        target: TouchTyping
        property: "coveredHeight"
        value: root.visible ? root.height : 0
    }

    contentItem: ColumnLayout {
        id: keys

        spacing: Theme.inner

        RowLayout {
            spacing: Theme.inner

            KeyboardLetters {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }

            KeyboardKey {
                objectName: "key_backspace"
                text: qsTr("Delete the last letter")
                iconName: "delete"
                autoRepeat: true
                onTapped: root.field?.eraseOne()
            }
        }

        RowLayout {
            spacing: Theme.inner

            KeyboardLetters {
                model: alphabet.rows.top
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }
        }

        RowLayout {
            spacing: Theme.inner

            KeyboardLetters {
                model: alphabet.rows.middle
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }
        }

        RowLayout {
            spacing: Theme.inner

            KeyboardKey {
                objectName: "key_shift"
                text: qsTr("Capital letter")
                iconName: "arrow-big-up"
                soft: root.shifted
                onTapped: root.shifted = !root.shifted
            }

            KeyboardLetters {
                model: alphabet.rows.bottom
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }
        }

        RowLayout {
            spacing: Theme.inner

            KeyboardKey {
                objectName: "key_hide"
                text: qsTr("Put the keyboard away")
                iconName: "keyboard-off"
                onTapped: root.hide()
            }

            KeyboardLetters {
                model: alphabet.rows.left
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }

            KeyboardKey {
                objectName: "key_space"
                text: letters
                letters: qsTr("space")
                share: 3
                onTapped: root.put(" ")
            }

            KeyboardLetters {
                model: alphabet.rows.right
                shifted: root.shifted
                onTyped: letter => root.put(letter)
            }

            KeyboardKey {
                objectName: "key_enter"
                text: qsTr("Done")
                iconName: "corner-down-left"
                soft: true
                onTapped: {
                    root.field?.submit();
                    root.hide();
                }
            }
        }
    }
}
