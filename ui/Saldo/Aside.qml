import QtQuick
import QtQuick.Templates as T

// A sentence said at once, over whatever is open; it asks for nothing and goes by itself. It is no
// popup: a finger reaches what it lies over.
Rectangle {
    id: root

    property string message: ""
    property int lasts: 4000

    function say(words: string) {
        message = words;
        away.restart();
    }

    objectName: "aside"
    parent: T.Overlay.overlay
    visible: away.running
    x: Math.round((Theme.sceneWidth - width) / 2)
    y: Theme.px(6)
    z: 950
    width: Math.min(words.implicitWidth + 2 * words.x, Math.round(Theme.sceneWidth * 0.6))
    height: Math.max(Theme.control, words.implicitHeight + Theme.inner * 2)
    radius: Theme.radius
    color: Theme.ink

    SaldoText {
        id: words

        objectName: "asideText"
        x: Theme.pad * 1.25
        width: root.width - 2 * x
        height: root.height
        text: root.message
        color: Theme.surface
        strong: true
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.message
    }

    Timer {
        id: away

        interval: root.lasts
    }
}
