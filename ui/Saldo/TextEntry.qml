import QtQuick
import QtQuick.Templates as T

// A field for words; both the real keyboard and the till's own write into it.
T.TextField {
    id: root

    property string label: placeholderText
    property string errorText: ""

    signal submitted

    // The till's own keyboard writes through these three.
    function write(letters: string) {
        if (selectedText !== "")
            remove(selectionStart, selectionEnd);
        insert(cursorPosition, letters);
        textEdited();
    }

    function eraseOne() {
        if (selectedText !== "")
            remove(selectionStart, selectionEnd);
        else if (cursorPosition > 0)
            remove(cursorPosition - 1, cursorPosition);
        textEdited();
    }

    function submit() {
        submitted();
    }

    implicitWidth: Theme.px(280)
    implicitHeight: Theme.control + bottomInset
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    bottomPadding: bottomInset
    bottomInset: errorText === "" ? 0 : trouble.height + Theme.px(4)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    placeholderTextColor: Theme.ink2
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.body
    renderType: Text.QtRendering
    Accessible.role: Accessible.EditableText
    Accessible.name: errorText === "" ? label : label + ", " + errorText
    Keys.onReturnPressed: submit()
    Keys.onEnterPressed: submit()

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus || root.errorText !== "" ? Theme.ring : 1
        border.color: root.errorText !== "" ? Theme.danger : root.activeFocus ? Theme.primary : Theme.border
    }

    SaldoText {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.bottomInset
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: root.placeholderTextColor
    }

    SaldoText {
        id: trouble

        visible: text !== ""
        anchors.bottom: parent.bottom
        width: root.width
        text: root.errorText
        color: Theme.danger
        font.pixelSize: Theme.small
        font.weight: Font.Medium
    }

    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        gesturePolicy: TapHandler.DragThreshold
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            TouchTyping.summoned = true;
        }
    }
}
