import QtQuick
import QtQuick.Templates as T

// A sentence said at once, over whatever is open; it asks for nothing and goes by itself.
T.Popup {
    id: root

    property string message: ""
    property int lasts: 4000

    function say(words: string) {
        message = words;
        open();
        away.restart();
    }

    objectName: "aside"
    parent: T.Overlay.overlay
    x: Math.round((Theme.sceneWidth - width) / 2)
    y: Theme.px(6)
    z: 950
    width: Math.min(words.implicitWidth + leftPadding + rightPadding, Math.round(Theme.sceneWidth * 0.6))
    height: Math.max(Theme.control, words.implicitHeight + Theme.inner * 2)
    leftPadding: Theme.pad * 1.25
    rightPadding: Theme.pad * 1.25
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        radius: Theme.radius
        color: Theme.ink
    }

    contentItem: SaldoText {
        id: words

        objectName: "asideText"
        text: root.message
        color: Theme.surface
        strong: true
        wrapMode: Text.WordWrap
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.message

        TapHandler {
            onTapped: root.close()
        }
    }

    Timer {
        id: away

        interval: root.lasts
        onTriggered: root.close()
    }
}
