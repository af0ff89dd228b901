pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What has just been done, for a short while, with the way back. A sheet takes it away, and what
// is said meanwhile waits until the sheet has gone: its buttons never lie under a finger's way.
T.Popup {
    id: root

    property string message: ""
    // Each action: { key, text }
    property var actions: []
    property int lasts: 2600
    property bool isWaiting: false

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
    x: Math.round((Theme.sceneWidth - width) / 2)
    y: Theme.sceneHeight - TouchTyping.coveredHeight - height - Theme.pad
    z: 900
    width: Math.min(implicitContentWidth + leftPadding + rightPadding, Theme.sceneWidth - Theme.pad * 2)
    height: Math.max(Theme.control, implicitContentHeight)
    leftPadding: Theme.pad * 1.25
    rightPadding: actions.length > 0 ? Theme.inner : Theme.pad * 1.25
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
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
            font.features: Theme.tabular
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
            Layout.rightMargin: Theme.inner
        }

        Repeater {
            model: root.actions

            Tappable {
                id: action

                required property var modelData

                objectName: "toast_" + modelData.key
                text: modelData.text
                leftPadding: Theme.pad
                rightPadding: Theme.pad
                radius: Theme.radius - Theme.px(4)
                onTapped: {
                    const key = modelData.key;
                    root.close();
                    root.acted(key);
                }

                contentItem: SaldoText {
                    text: action.text
                    strong: true
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
