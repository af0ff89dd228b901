import QtQuick
import QtQuick.Layouts
import PosApp

// The chosen order: what is on it, and what can be done about it.
Rectangle {
    id: root

    required property SellingVM vm
    readonly property OrdersListVM orders: vm.orders

    color: Theme.surface

    Divider {
        width: 1
        height: parent.height
    }

    EmptyState {
        objectName: "noOrderChosen"
        anchors.centerIn: parent
        width: parent.width
        visible: !root.orders.hasOrder && !root.vm.done.isShown
        iconName: "receipt-text"
        text: qsTr("Choose an order to see what is on it.")
    }

    DonePanel {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pad
        visible: !root.orders.hasOrder && root.vm.done.isShown
        done: root.vm.done
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        visible: root.orders.hasOrder
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.inner

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SaldoText {
                    objectName: "chosenTitle"
                    text: root.orders.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.orders.placedText
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    font.features: Theme.tabular
                    Layout.fillWidth: true
                }
            }

            IconButton {
                objectName: "deleteOrder"
                implicitWidth: Theme.touch(52)
                implicitHeight: Theme.touch(52)
                visible: root.orders.isWaiting
                iconName: "trash-2"
                text: qsTr("Delete the order")
                onTapped: root.orders.deleteOrder()
            }
        }

        StatusChip {
            objectName: "chosenState"
            text: root.orders.stateText
            tone: root.orders.stateTone === "credit" ? StatusChip.Credit : root.orders.stateTone === "due" ? StatusChip.Due : root.orders.stateTone === "danger" ? StatusChip.Danger : StatusChip.Plain
        }

        SaldoText {
            objectName: "chosenCustomer"
            visible: text !== ""
            text: root.orders.customerName
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        RowsList {
            objectName: "chosenLines"
            model: root.orders.lines
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: BillLine {
                width: ListView.view.width
            }
        }

        RowLayout {
            spacing: Theme.inner

            SaldoText {
                text: qsTr("Total")
                color: Theme.ink2
                font.pixelSize: Theme.title
                Layout.fillWidth: true
            }

            AmountText {
                text: root.orders.totalText
                font.pixelSize: Theme.total
                font.weight: Font.Bold
            }
        }

        RowLayout {
            visible: root.orders.isWaiting
            spacing: Theme.gap
            uniformCellSizes: true

            SaldoButton {
                objectName: "openOrder"
                text: qsTr("Open")
                iconName: "pencil"
                Layout.fillWidth: true
                onTapped: root.orders.openOnTicket(root.orders.chosenId)
            }

            SaldoButton {
                objectName: "markReady"
                visible: root.orders.canBeReady
                text: qsTr("Ready")
                iconName: "check"
                busy: root.orders.isBusy
                Layout.fillWidth: true
                onTapped: root.orders.markReady()
            }
        }

        SaldoButton {
            objectName: "payOrder"
            visible: root.orders.isWaiting
            kind: SaldoButton.Primary
            iconName: "wallet"
            text: qsTr("Payment")
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.orders.pay(root.orders.chosenId)
        }
    }

    AfterTap {
        done: root.vm.done
    }
}
