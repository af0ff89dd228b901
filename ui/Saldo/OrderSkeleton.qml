pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The first frame: where everything will be, while the book is being opened.
RowLayout {
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The book is being opened…")

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Grid {
            id: tiles

            readonly property int across: Math.max(2, Math.round(width / (Theme.tileWidth + Theme.gap)))

            anchors.fill: parent
            anchors.margins: Theme.pad
            anchors.topMargin: Theme.pad + Theme.control + Theme.gap
            columns: across
            spacing: Theme.gap
            clip: true

            Repeater {
                model: tiles.across * 6

                Card {
                    width: Math.floor((tiles.width + Theme.gap) / tiles.across) - Theme.gap
                    height: Theme.tileHeight
                }
            }
        }
    }

    Rectangle {
        color: Theme.surface
        Layout.preferredWidth: Theme.pane
        Layout.fillHeight: true

        Divider {
            width: 1
            height: parent.height
        }
    }
}
