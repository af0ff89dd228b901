pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Lists, tiles, the ticket and its lines.
Item {
    id: root

    readonly property var people: [["Barbieri Alice", "BA", "360 3024994", "0,00 €", "35,50 €", ListRow.Faint], ["Bianchi Mario", "BM", "398 3991079", "0,00 €", "", ListRow.Faint], ["Conti Giulia", "CG", "333 8738174", "102,70 €", "50,60 €", ListRow.Credit], ["De Luca Annamaria Concetta Immacolata", "DL", "395 4397996", "1.052,60 €", "", ListRow.Credit], ["Esposito Gennaro", "EG", "390 5600353", "5,00 €", "", ListRow.Credit]]
    readonly property var articles: [["Caffè", "1,30 €", 0, 2], ["Caffè macchiato", "1,40 €", 0, 0], ["Cornetto integrale", "1,40 €", 1, 1], ["Prosciutto e mozzarella", "5,50 €", 2, 0], ["Acqua frizzante", "1,20 €", 3, 0], ["Nero d'Avola", "4,00 €", 4, 12]]

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.pad

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            TileGrid {
                id: tiles

                objectName: "tiles"
                model: root.articles
                interactive: false
                Layout.fillWidth: true
                Layout.preferredHeight: cellHeight * Math.ceil(root.articles.length / columns)

                delegate: Item {
                    id: cell

                    required property var modelData
                    required property int index

                    width: tiles.cellWidth
                    height: tiles.cellHeight

                    Tile {
                        objectName: "tile_" + cell.index
                        width: parent.width - Theme.gap
                        height: parent.height - Theme.gap
                        text: cell.modelData[0]
                        price: cell.modelData[1]
                        category: cell.modelData[2]
                        count: cell.modelData[3]
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                RowsList {
                    objectName: "people"
                    anchors.fill: parent
                    anchors.margins: 1
                    model: root.people

                    delegate: ListRow {
                        required property var modelData
                        required property int index

                        objectName: "person_" + index
                        width: ListView.view.width
                        text: modelData[0]
                        initials: modelData[1]
                        subtitle: modelData[2]
                        amount: modelData[3]
                        amountNote: modelData[4] === "" ? "" : qsTr("to settle %1").arg(modelData[4])
                        tone: modelData[5]
                        selected: index === 2
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: Theme.pane
            Layout.fillWidth: false

            CheckRow {
                objectName: "tab_ticked"
                text: qsTr("Order #%1").arg(100)
                subtitle: qsTr("%n item(s)", "", 3)
                amount: "25,30 €"
                ticked: true
                Layout.fillWidth: true
            }

            CheckRow {
                objectName: "tab"
                text: qsTr("Order #%1").arg(101)
                subtitle: qsTr("%n item(s)", "", 1)
                amount: "1.225,30 €"
                Layout.fillWidth: true
            }

            ListRow {
                objectName: "order"
                iconName: "receipt-text"
                text: qsTr("Order #%1").arg(128)
                subtitle: qsTr("%n item(s)", "", 7)
                amount: "16,70 €"
                divided: false
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                QuantityRow {
                    objectName: "line_1"
                    text: "Caffè"
                    unitPrice: "1,30 €"
                    quantity: "2"
                    amount: "2,60 €"
                    Layout.fillWidth: true
                }

                QuantityRow {
                    objectName: "line_2"
                    text: "Cornetto"
                    unitPrice: "1,40 €"
                    quantity: "12"
                    amount: "16,80 €"
                    Layout.fillWidth: true
                }
            }

            EmptyState {
                objectName: "empty"
                iconName: "shopping-basket"
                text: qsTr("Tap an article to begin")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            EmptyState {
                objectName: "nobody"
                visible: !Theme.compact
                iconName: "users"
                text: qsTr("Nobody is called that")
                actionText: qsTr("New customer")
                actionIcon: "user-plus"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
