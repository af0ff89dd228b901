import QtQuick
import PosApp

// Right after a payment the button under the finger is gone: a second tap of the same finger
// must not land on whatever took its place.
MouseArea {
    id: root

    required property DoneVM done
    property int lasts: 400

    objectName: "afterTap"
    anchors.fill: parent
    visible: pause.running

    Connections {
        target: root.done

        function onDoneChanged() {
            if (root.done.isShown)
                pause.restart();
        }
    }

    Timer {
        id: pause

        interval: root.lasts
    }
}
