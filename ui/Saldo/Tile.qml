import QtQuick

// An article to tap into the ticket: swatch of its category, name, price.
Tappable {
    id: root

    property string price: ""
    property int category: 0
    property int count: 0

    spokenName: text + ", " + price
    implicitWidth: Theme.tileWidth
    implicitHeight: Theme.tileHeight
    leftPadding: Theme.px(13)
    rightPadding: Theme.px(13)
    topPadding: Theme.px(13)
    bottomPadding: Theme.px(9)
    fill: Theme.surface
    line: Theme.hairline

    contentItem: Item {
        Rectangle {
            id: swatch

            width: Theme.px(26)
            height: Theme.px(5)
            radius: height / 2
            color: Theme.swatch(root.category)
        }

        SaldoText {
            anchors.top: swatch.bottom
            anchors.topMargin: Theme.px(4)
            width: parent.width
            height: cost.y - y
            text: root.text
            strong: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.95
            verticalAlignment: Text.AlignTop
        }

        AmountText {
            id: cost

            anchors.bottom: parent.bottom
            text: root.price
            strong: false
            color: Theme.ink2
        }

        Badge {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            count: root.count
        }
    }
}
