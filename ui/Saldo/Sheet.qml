import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A task of its own over the dimmed scene; Esc or the cross leaves it.
// One with a view-model is open as long as that wants it: `left` asks it to let go.
T.Popup {
    id: root

    property string title: ""
    property string name: "sheet"
    property bool wanted: false
    // Whether a scanned slip is an answer to what it asks.
    property bool takesScans: false
    property real wantedWidth: Theme.px(1160)
    property real wantedHeight: Theme.px(720)
    readonly property real margin: Theme.px(20)
    default property alias body: body.data

    signal left

    function count(step: int) {
        OpenSheets.count += step;
        if (!takesScans)
            OpenSheets.inTheWay += step;
    }

    function follow() {
        if (wanted)
            open();
        else
            close();
    }

    onWantedChanged: follow()
    Component.onCompleted: {
        if (wanted)
            open();
    }
    Component.onDestruction: {
        if (visible)
            count(-1);
    }
    onVisibleChanged: count(visible ? 1 : -1)
    parent: T.Overlay.overlay
    x: Math.round((Theme.sceneWidth - width) / 2)
    y: Math.max(margin, Math.round((Theme.sceneHeight - TouchTyping.coveredHeight - height) / 2))
    width: Math.min(wantedWidth, Theme.sceneWidth - 2 * margin)
    height: Math.min(wantedHeight, Theme.sceneHeight - 2 * margin)
    padding: Theme.px(20)
    modal: true
    // Qt's own dimming swallows the second of two fingers; the shade below does not.
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onClosed: {
        TouchTyping.summoned = false;
        if (wanted)
            left();
        // It may not let go: an answer is on its way.
        if (wanted)
            open();
    }

    background: Item {
        Rectangle {
            objectName: "shade"
            x: -root.x
            y: -root.y
            width: Theme.sceneWidth
            height: Theme.sceneHeight
            color: Theme.shade
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.sheetRadius
            color: Theme.bg
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            spacing: Theme.gap

            SaldoText {
                text: root.title
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                Layout.fillWidth: true
            }

            IconButton {
                objectName: root.name + "_close"
                iconName: "x"
                text: qsTr("Close")
                Layout.preferredHeight: Theme.touch(52)
                Layout.preferredWidth: Theme.touch(52)
                onTapped: root.close()
            }
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
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
