import QtQuick
import QtQuick.Templates as T
import PosApp

// The demo's printer: paper that unrolls out of the lower edge, and is torn off with a tap.
T.Popup {
    id: root

    required property SlipsVM vm
    readonly property real paperHeight: paper.status === Image.Ready ? Math.round(paper.width * paper.implicitHeight / paper.implicitWidth) : 0

    parent: T.Overlay.overlay
    x: Theme.rail + Theme.pad
    y: Theme.sceneHeight - height
    z: 800
    width: Theme.px(320)
    height: Math.min(paperHeight + Theme.px(24), Theme.sceneHeight - Theme.px(40))
    padding: 0
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose
    visible: vm.paper !== ""
    clip: true

    background: Item {}

    contentItem: Tappable {
        objectName: "paper"
        text: qsTr("Slip printed: tap to tear it off")
        onTapped: root.vm.tearOff()

        background: Item {}

        contentItem: Item {
            clip: true

            Rectangle {
                id: sheet

                width: parent.width
                height: parent.height
                y: 0
                color: "#FFFFFF"
                border.width: 1
                border.color: Theme.border

                Image {
                    id: paper

                    objectName: "paperPicture"
                    x: Theme.px(12)
                    y: Theme.px(12)
                    width: parent.width - Theme.px(24)
                    height: root.paperHeight
                    source: root.vm.paper
                    asynchronous: true
                    cache: false
                    mipmap: true
                }
            }
        }
    }

    // Paper moves as paper does: this is the printer's pace, not the screen's.
    NumberAnimation {
        id: unroll

        target: sheet
        property: "y"
        from: sheet.height
        to: 0
        duration: Theme.quick === 0 ? 0 : 900
    }

    Timer {
        id: away

        interval: 9000
        onTriggered: root.vm.tearOff()
    }

    Connections {
        target: paper

        function onStatusChanged() {
            if (paper.status === Image.Ready) {
                unroll.restart();
                away.restart();
            }
        }
    }
}
