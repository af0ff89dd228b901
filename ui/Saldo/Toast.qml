pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What has just been done, for a short while, with the way back. It lies over the title of the
// right pane, where nothing can be tapped. A sheet takes it away, and what is said meanwhile waits
// until the sheet has gone.
T.Popup {
    id: root

    property string message: ""
    // Each action: { key, text }
    property var actions: []
    property int lasts: 2600
    property bool isWaiting: false
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
        open();
        away.restart();
    }

    function dismiss() {
        isWaiting = false;
        close();
    }

    parent: T.Overlay.overlay
    x: Theme.sceneWidth - Theme.pane + Theme.inner
    y: under + Theme.px(6)
    z: 900
    // What is left of the pane's head beside its two buttons.
    width: Theme.pane - Theme.pad - Theme.touch(52) * 2 - Theme.inner * 3
    height: Math.max(Theme.touch(56), implicitContentHeight + Theme.gap)
    leftPadding: Theme.gap
    rightPadding: actions.length > 0 ? Theme.px(4) : Theme.gap
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        objectName: "toast"
        radius: Theme.radius
        color: Theme.ink
    }

    contentItem: RowLayout {
        spacing: Theme.inner
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.message

        SaldoText {
            text: Theme.unbroken(root.message)
            color: Theme.surface
            strong: true
            font.pixelSize: Theme.small
            font.features: Theme.tabular
            wrapMode: Text.Wrap
            maximumLineCount: 4
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
                    root.close();
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
                root.close();
            else if (root.isWaiting)
                root.begin();
        }
    }

    Timer {
        id: away

        interval: root.lasts
        onTriggered: root.close()
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
}
