import QtQuick
import QtQuick.Layouts
import PosApp

// The chosen order: what is on it, and what can be done about it.
Rectangle {
    id: root

    required property SellingVM vm
    readonly property ChosenOrderVM order: vm.orders.chosen

    color: Theme.surface

    Divider {
        width: 1
        height: parent.height
    }

    EmptyState {
        objectName: "noOrderChosen"
        anchors.centerIn: parent
        width: parent.width
        visible: !root.order.hasOrder && !root.vm.done.isShown
        iconName: "receipt-text"
        text: qsTr("Choose an order to see what is on it.")
    }

    DonePanel {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pad
        visible: !root.order.hasOrder && root.vm.done.isShown
        done: root.vm.done
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        visible: root.order.hasOrder
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.inner

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SaldoText {
                    objectName: "chosenTitle"
                    text: root.order.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.order.placedText
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
                visible: root.order.isWaiting
                iconName: "trash-2"
                text: qsTr("Delete the order")
                onTapped: root.order.deleteOrder()
            }
        }

        StatusChip {
            objectName: "chosenState"
            text: root.order.stateText
            tone: root.order.stateTone === "credit" ? StatusChip.Credit : root.order.stateTone === "due" ? StatusChip.Due : root.order.stateTone === "danger" ? StatusChip.Danger : StatusChip.Plain
        }

        SaldoText {
            objectName: "chosenCustomer"
            visible: text !== ""
            text: root.order.customerName
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        RowsList {
            objectName: "chosenLines"
            model: root.order.lines
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
                text: root.order.totalText
                font.pixelSize: Theme.total
                font.weight: Font.Bold
            }
        }

        RowLayout {
            visible: root.order.owedText !== ""
            spacing: Theme.inner

            SaldoText {
                text: qsTr("Still to settle")
                color: Theme.due
                strong: true
                Layout.fillWidth: true
            }

            AmountText {
                objectName: "chosenOwed"
                text: root.order.owedText
                color: Theme.due
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
        }

        RowLayout {
            visible: root.order.isWaiting
            spacing: Theme.gap
            uniformCellSizes: true

            SaldoButton {
                objectName: "openOrder"
                text: qsTr("Open")
                iconName: "pencil"
                Layout.fillWidth: true
                onTapped: root.vm.orders.openOnTicket(root.order.orderId)
            }

            SaldoButton {
                objectName: "markReady"
                visible: root.order.canBeReady
                text: qsTr("Ready")
                iconName: "check"
                busy: root.order.isBusy
                Layout.fillWidth: true
                onTapped: root.order.markReady()
            }
        }

        SaldoButton {
            objectName: "payOrder"
            visible: root.order.isWaiting
            kind: SaldoButton.Primary
            iconName: "wallet"
            text: qsTr("Payment")
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.vm.orders.pay(root.order.orderId)
        }
    }

    AfterTap {
        done: root.vm.done
    }
}
