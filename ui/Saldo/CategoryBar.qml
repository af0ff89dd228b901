pragma ComponentBehavior: Bound

import QtQuick
import PosApp

// The categories in one row, as wide as there is room; more of them can be pushed along.
ListView {
    id: root

    required property ArticlesVM articles
    readonly property real fair: (width - (count - 1) * spacing) / Math.max(1, count)

    objectName: "categories"
    implicitHeight: Theme.control
    orientation: ListView.Horizontal
    spacing: Theme.inner
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: articles.categories
    keyNavigationEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Categories")
    onActiveFocusChanged: {
        if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }
    onCurrentItemChanged: {
        if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    delegate: Choice {
        required property int categoryId
        required property string name
        required held

        objectName: "category_" + categoryId
        // A share of the row, but never so little that its longest word is cut.
        width: Math.max(Math.floor(root.fair), Math.ceil(Theme.letters(15) * 6.1))
        height: root.height
        text: name
        onTapped: root.articles.choose(categoryId)
    }
}
