import QtQuick
import QtQuick.Templates as T

// Shows how far down a list we are; it is never grabbed.
T.ScrollIndicator {
    id: root

    implicitWidth: Theme.px(6)
    implicitHeight: Theme.px(6)
    padding: 1
    visible: size < 1
    minimumSize: 0.05

    contentItem: Rectangle {
        implicitWidth: Theme.px(4)
        implicitHeight: Theme.px(32)
        radius: width / 2
        color: Theme.border
        opacity: 0.6
    }
}
