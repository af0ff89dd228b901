import QtQuick
import QtQuick.Layouts

// One key of the numeric keypad.
Tappable {
    id: root

    property string key: ""
    property string iconName: ""
    property bool warning: false

    implicitWidth: Theme.touch(77)
    implicitHeight: Theme.touch(98)
    fill: warning ? Theme.dangerSoft : Theme.surface
    line: warning ? "transparent" : Theme.hairline
    Layout.fillWidth: true
    Layout.fillHeight: true

    contentItem: Item {
        AmountText {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.key
            color: root.warning ? Theme.danger : Theme.ink
            font.pixelSize: Theme.letters(28)
        }

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(28)
        }
    }
}
