import QtQuick
import QtQuick.Layouts

// An article of the price list; a tap puts it right, the arrows move it among its neighbours.
RowLayout {
    id: root

    required property int articleId
    required property string name
    required property string detail
    required property string price
    required property bool isArchived
    required property bool isFirst
    required property bool isLast
    property bool arranging: false

    signal opened
    signal moved(int step)

    spacing: 0

    ListRow {
        objectName: "price_" + root.articleId
        text: root.name
        subtitle: root.detail
        amount: root.price
        amountNote: root.isArchived ? qsTr("Archived") : ""
        amountNoteTone: ListRow.Faint
        tone: root.isArchived ? ListRow.Faint : ListRow.Plain
        Layout.fillWidth: true
        onTapped: root.opened()
    }

    IconButton {
        objectName: "price_" + root.articleId + "_up"
        visible: root.arranging
        enabled: !root.isFirst
        iconName: "chevron-up"
        text: qsTr("%1: one place up").arg(root.name)
        onTapped: root.moved(-1)
    }

    IconButton {
        objectName: "price_" + root.articleId + "_down"
        visible: root.arranging
        enabled: !root.isLast
        iconName: "chevron-down"
        text: qsTr("%1: one place down").arg(root.name)
        onTapped: root.moved(1)
    }
}
