import QtQuick

// A slip as it prints, dot for dot, to be scrolled like paper.
Card {
    id: root

    property string picture: ""

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The slip as it prints")

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.inner
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: paper.height

        // A printer leaves the edges of its paper white.
        Rectangle {
            id: paper

            objectName: "paperEdge"
            visible: slip.height > 0
            width: parent.width
            height: slip.height + 2 * slip.y
            color: "white"
        }

        Image {
            id: slip

            objectName: "slipPicture"
            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * x
            height: status === Image.Ready ? Math.round(width * implicitHeight / implicitWidth) : 0
            source: root.picture
            asynchronous: true
            cache: false
            mipmap: true
        }
    }

    SaldoText {
        anchors.centerIn: parent
        visible: root.picture === ""
        width: parent.width - 2 * Theme.pad
        text: qsTr("Choose a slip to see it.")
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }
}
