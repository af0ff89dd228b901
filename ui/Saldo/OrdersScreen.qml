pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Conti: the orders that wait, those left unpaid, and those of today, found again in a word.
FocusScope {
    id: root

    required property SellingVM vm
    readonly property OrdersListVM orders: vm.orders

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Tickets")
    Component.onCompleted: {
        search.text = orders.searchText;
        search.forceActiveFocus();
    }

    Connections {
        target: root.orders

        function onOrdersChanged() {
            if (search.text !== root.orders.searchText)
                search.text = root.orders.searchText;
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            spacing: Theme.gap
            Layout.margins: Theme.pad

            SearchField {
                id: search

                objectName: "ordersSearch"
                focus: true
                placeholderText: qsTr("Number, customer or article")
                onTextEdited: root.orders.search(text)
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                Layout.fillWidth: true
            }

            OrderFilters {
                orders: root.orders
                Layout.fillWidth: true
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                RowsList {
                    id: list

                    objectName: "ordersList"
                    anchors.fill: parent
                    anchors.margins: 1
                    model: root.orders.rows
                    keyNavigationEnabled: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Tickets")
                    onAtYEndChanged: {
                        if (atYEnd)
                            root.orders.showMore();
                    }
                    onCurrentItemChanged: {
                        if (activeFocus && currentItem)
                            currentItem.forceActiveFocus(Qt.TabFocusReason);
                    }
                    onActiveFocusChanged: {
                        if (activeFocus && currentItem)
                            currentItem.forceActiveFocus(Qt.TabFocusReason);
                    }

                    delegate: OrderListRow {
                        width: ListView.view.width
                        selected: orderId === root.orders.chosen.orderId
                        onTapped: root.orders.chosen.choose(orderId)
                    }
                }

                EmptyState {
                    objectName: "noOrders"
                    anchors.centerIn: parent
                    width: parent.width
                    visible: root.orders.isEmpty
                    iconName: root.orders.searchText === "" ? "receipt-text" : "search"
                    text: root.orders.searchText === "" ? qsTr("No order is here now.") : qsTr("No order matches.")
                }

                Banner {
                    objectName: "ordersTrouble"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.inner
                    visible: root.orders.isTroubled
                    tone: Banner.Danger
                    text: root.orders.troubleText
                    actionText: qsTr("Try again")
                    onActed: root.orders.read()
                }
            }
        }

        OrderPane {
            vm: root.vm
            Layout.preferredWidth: Theme.pane
            Layout.fillHeight: true
        }
    }
}
