import QtQuick

// One place of the till on the rail, with a count of what waits there.
Tappable {
    id: root

    property string iconName: ""
    property bool here: false
    property int count: 0
    property bool warning: false
    property string asks: ""
    readonly property color words: here ? Theme.softInk : Theme.ink
    readonly property string counted: count > 0 ? qsTr("%1, %n waiting", "", count).arg(text) : text

    spokenName: asks !== "" ? [counted, asks].join(", ") : counted
    implicitWidth: Theme.rail - Theme.px(8)
    implicitHeight: Theme.touch(80)
    fill: here ? Theme.soft : "transparent"
    Accessible.role: Accessible.PageTab
    Accessible.selected: here

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.px(6)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                tint: root.words
                size: Theme.px(22)
            }

            SaldoText {
                width: parent.width
                text: root.text
                color: root.words
                strong: true
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Badge {
            x: Math.round(parent.width / 2 + Theme.px(6))
            y: Theme.px(6)
            count: root.count
            warning: root.warning
            asks: root.asks !== ""
        }
    }
}
