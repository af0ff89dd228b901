import QtQuick

// Fewer, how many, more.
Row {
    id: root

    property string quantity: "1"
    property string subject: ""

    signal less
    signal more

    spacing: Theme.px(2)

    IconButton {
        objectName: root.objectName + "_less"
        implicitWidth: Theme.touch(52)
        implicitHeight: Theme.touch(52)
        iconName: "minus"
        text: qsTr("One %1 less").arg(root.subject)
        onTapped: root.less()
    }

    AmountText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.px(30), implicitWidth)
        text: root.quantity
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }

    IconButton {
        objectName: root.objectName + "_more"
        implicitWidth: Theme.touch(52)
        implicitHeight: Theme.touch(52)
        iconName: "plus"
        text: qsTr("One %1 more").arg(root.subject)
        onTapped: root.more()
    }
}
