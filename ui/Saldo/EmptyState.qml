import QtQuick

// Nothing here yet: a drawing, one sentence, and the next act.
Item {
    id: root

    property string iconName: ""
    property string text: ""
    property string actionText: ""
    property string actionIcon: ""

    signal acted

    implicitWidth: Theme.px(320)
    implicitHeight: face.implicitHeight

    Column {
        id: face

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.pad * 2, Theme.px(420))
        spacing: Theme.pad

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            tint: Theme.border
            size: Theme.px(48)
        }

        SaldoText {
            width: parent.width
            text: root.text
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        SaldoButton {
            objectName: root.objectName + "_action"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: root.actionText !== ""
            text: root.actionText
            iconName: root.actionIcon
            kind: SaldoButton.Soft
            onTapped: root.acted()
        }
    }
}
