pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Ordini: the articles to tap, and the ticket they land on.
FocusScope {
    id: root

    required property SellingVM vm

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Orders")

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            spacing: Theme.gap
            Layout.margins: Theme.pad
            Layout.rightMargin: Theme.pad - Theme.gap

            CategoryBar {
                articles: root.vm.articles
                Layout.fillWidth: true
                Layout.rightMargin: Theme.gap
            }

            TileGrid {
                id: grid

                objectName: "tiles"
                model: root.vm.articles.tiles
                focus: true
                keyNavigationEnabled: true
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Articles")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.bottomMargin: -Theme.pad
                onCurrentItemChanged: {
                    if (activeFocus && currentItem)
                        currentItem.forceActiveFocus(Qt.TabFocusReason);
                }
                onActiveFocusChanged: {
                    if (activeFocus && currentItem)
                        currentItem.forceActiveFocus(Qt.TabFocusReason);
                }

                delegate: Tile {
                    required property int articleId
                    required property string name
                    required property int swatch
                    required price
                    required count

                    objectName: "tile_" + articleId
                    width: GridView.view.cellWidth - Theme.gap
                    height: GridView.view.cellHeight - Theme.gap
                    text: name
                    category: swatch
                    onTapped: root.vm.ticket.add(articleId)
                }

                EmptyState {
                    objectName: "noArticles"
                    anchors.centerIn: parent
                    width: parent.width
                    visible: root.vm.articles.isEmpty
                    iconName: "tag"
                    text: qsTr("The price list is empty. Fill it under Settings, Price list.")
                }

                Banner {
                    objectName: "articlesTrouble"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    visible: root.vm.articles.isTroubled
                    tone: Banner.Danger
                    text: root.vm.articles.troubleText
                    actionText: qsTr("Try again")
                    onActed: root.vm.articles.read()
                }
            }
        }

        TicketPane {
            vm: root.vm
            Layout.preferredWidth: Theme.pane
            Layout.fillHeight: true
        }
    }

    Shortcut {
        sequences: ["F2"]
        enabled: root.enabled && !root.vm.payment.isOpen
        onActivated: root.vm.payTicket()
    }

    Shortcut {
        sequences: ["F3"]
        enabled: root.enabled && !root.vm.payment.isOpen
        autoRepeat: false
        onActivated: root.vm.ticket.payWithCredit()
    }

    Shortcut {
        sequences: ["F4"]
        enabled: root.enabled && !root.vm.payment.isOpen
        autoRepeat: false
        onActivated: root.vm.ticket.send()
    }
}
