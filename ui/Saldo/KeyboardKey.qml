import QtQuick
import QtQuick.Layouts

// One key of the text keyboard.
Tappable {
    id: root

    property string letters: ""
    property string iconName: ""
    property real share: 1
    property bool soft: false

    text: letters
    implicitWidth: Theme.target
    implicitHeight: Theme.touch(56)
    focusPolicy: Qt.NoFocus
    radius: Theme.px(10)
    fill: soft ? Theme.soft : Theme.surface
    line: Theme.hairline
    Layout.fillWidth: true
    Layout.preferredWidth: share * 100
    Layout.horizontalStretchFactor: Math.round(share * 10)

    contentItem: Item {
        SaldoText {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.letters
            strong: true
            font.pixelSize: Theme.letters(20)
        }

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(24)
        }
    }
}
