pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What has just been done, for a short while, with the way back. It lies over the title of the
// right pane, where nothing can be tapped; a sentence without a way back may be longer. It is no
// popup: a finger reaches what it lies over. A sheet takes it away, and what is said meanwhile
// waits until the sheet has gone.
Rectangle {
    id: root

    property string message: ""
    // Each action: { key, text }
    property var actions: []
    property int lasts: 2600
    property bool isWaiting: false
    readonly property bool hasWays: actions.length > 0
    // How much of the window's top belongs to a banner.
    property real under: 0

    signal acted(string key)

    function announce(words: string, choices: var) {
        message = words;
        actions = choices ?? [];
        if (OpenSheets.count > 0)
            isWaiting = true;
        else
            begin();
    }

    function begin() {
        isWaiting = false;
        away.restart();
        appear.restart();
    }

    function dismiss() {
        isWaiting = false;
        away.stop();
    }

    objectName: "toast"
    parent: T.Overlay.overlay
    visible: away.running
    x: Theme.sceneWidth - Theme.pane + Theme.inner
    y: under + Theme.px(6)
    z: 900
    // What is left of the pane's head beside its two buttons.
    width: Theme.pane - Theme.pad - Theme.touch(52) * 2 - Theme.inner * 3
    height: Math.max(Theme.touch(56), words.implicitHeight + Theme.gap)
    radius: Theme.radius
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: root.hasWays ? Theme.px(4) : Theme.gap
        spacing: Theme.inner

        SaldoText {
            id: words

            text: Theme.unbroken(root.message)
            color: Theme.surface
            strong: true
            font.pixelSize: Theme.small
            font.features: Theme.tabular
            wrapMode: Text.Wrap
            maximumLineCount: root.hasWays ? 4 : 8
            Layout.fillWidth: true
        }

        Repeater {
            model: root.actions

            Tappable {
                id: action

                required property var modelData

                objectName: "toast_" + modelData.key
                text: modelData.text
                leftPadding: Theme.inner
                rightPadding: Theme.inner
                radius: Theme.radius - Theme.px(4)
                onTapped: {
                    const key = modelData.key;
                    root.dismiss();
                    root.acted(key);
                }

                contentItem: SaldoText {
                    text: action.text
                    strong: true
                    font.pixelSize: Theme.small
                    color: Theme.dark ? "#0F6B66" : "#4CC5BC"
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Connections {
        target: OpenSheets

        function onCountChanged() {
            if (OpenSheets.count > 0)
                away.stop();
            else if (root.isWaiting)
                root.begin();
        }
    }

    Timer {
        id: away

        // Nobody reads faster than this.
        interval: Math.max(root.lasts, root.message.length * 45)
    }

    NumberAnimation {
        id: appear

        target: root
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.quick
    }
}
