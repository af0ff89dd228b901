pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The categories of the price list, with the ways to add one and to put the shown one right.
RowLayout {
    id: root

    required property PriceListVM vm

    spacing: Theme.inner

    ListView {
        id: bar

        objectName: "priceCategories"
        implicitHeight: Theme.control
        orientation: ListView.Horizontal
        spacing: Theme.inner
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.vm.categories
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Categories")
        Layout.fillWidth: true

        delegate: Choice {
            required property int categoryId
            required property string name
            required held

            objectName: "priceCategory_" + categoryId
            width: Math.max(Theme.px(96), implicitWidth + Theme.inner)
            height: bar.height
            text: name
            onTapped: root.vm.choose(categoryId)
        }
    }

    IconButton {
        objectName: "editCategory"
        visible: root.vm.categoryId !== 0
        framed: true
        iconName: "pencil"
        text: qsTr("Edit the category")
        onTapped: root.vm.openCategory()
    }

    IconButton {
        objectName: "addCategory"
        framed: true
        iconName: "plus"
        text: qsTr("New category")
        onTapped: root.vm.addCategory()
    }
}
