pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Listino: find an article, put it right, arrange the tiles, archive what is sold no more.
ColumnLayout {
    id: root

    required property PriceListVM vm

    spacing: Theme.inner

    RowLayout {
        spacing: Theme.inner

        SearchField {
            objectName: "pricesSearch"
            placeholderText: qsTr("Article")
            text: root.vm.searchText
            onTextEdited: root.vm.search(text)
            Layout.fillWidth: true
        }

        SwitchRow {
            objectName: "showArchived"
            text: qsTr("Archived too")
            turnedOn: root.vm.showsArchived
            Layout.preferredWidth: implicitContentWidth + leftPadding + rightPadding + Theme.px(4)
            onTapped: root.vm.showArchived(!root.vm.showsArchived)
        }

        SaldoButton {
            objectName: "addArticle"
            kind: SaldoButton.Primary
            iconName: "plus"
            text: qsTr("New article")
            enabled: root.vm.hasCategories
            onTapped: root.vm.addArticle()
        }
    }

    PriceCategories {
        vm: root.vm
        Layout.fillWidth: true
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowsList {
            objectName: "prices"
            anchors.fill: parent
            model: root.vm.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Price list")

            delegate: PriceRow {
                width: ListView.view.width
                arranging: root.vm.isArranging
                onOpened: root.vm.openArticle(articleId)
                onMoved: step => root.vm.move(articleId, step)
            }
        }

        EmptyState {
            objectName: "noPrices"
            anchors.centerIn: parent
            width: parent.width
            visible: root.vm.isEmpty
            iconName: "tag"
            text: !root.vm.hasCategories ? qsTr("The price list is empty: add a category first.") : root.vm.searchText !== "" ? qsTr("No article matches.") : qsTr("No article is here yet.")
        }

        Banner {
            objectName: "pricesTrouble"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.vm.isTroubled
            tone: Banner.Danger
            text: root.vm.troubleText
            actionText: qsTr("Try again")
            onActed: root.vm.read()
        }
    }

    ArticleSheet {
        vm: root.vm.article
    }

    CategorySheet {
        vm: root.vm.category
    }
}
