pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The ticket: who orders what, how much it is, and what happens next.
Rectangle {
    id: root

    required property SellingVM vm
    readonly property TicketVM ticket: vm.ticket
    readonly property bool showsDone: ticket.isEmpty && vm.done.isShown

    color: Theme.surface

    Divider {
        width: 1
        height: parent.height
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.inner

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SaldoText {
                    objectName: "ticketTitle"
                    text: root.ticket.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.ticket.piecesText
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    font.features: Theme.tabular
                    Layout.fillWidth: true
                }
            }

            IconButton {
                objectName: "newOrder"
                implicitWidth: Theme.touch(52)
                implicitHeight: Theme.touch(52)
                visible: !root.ticket.isEmpty
                iconName: "plus"
                text: qsTr("Put this order into the list and begin another")
                onTapped: root.ticket.startNew()
            }

            IconButton {
                objectName: "emptyTicket"
                implicitWidth: Theme.touch(52)
                implicitHeight: Theme.touch(52)
                enabled: !root.ticket.isEmpty || root.ticket.isStored
                iconName: "trash-2"
                text: qsTr("Empty the ticket")
                onTapped: root.ticket.empty()
            }
        }

        TicketCustomer {
            ticket: root.ticket
            Layout.fillWidth: true
            onSearched: customers.open()
        }

        RowsList {
            // The newest line stays in sight until a finger moves the paper; a long name makes
            // its line higher only after it came.
            property bool follows: false

            function follow() {
                if (follows)
                    positionViewAtEnd();
            }

            objectName: "ticketLines"
            visible: !root.ticket.isEmpty
            model: root.ticket.lines
            reuseItems: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            // The pane's edge, so that the scroll hint lies beside the amounts.
            Layout.rightMargin: -Theme.pad
            onCountChanged: {
                follows = true;
                follow();
            }
            onContentHeightChanged: Qt.callLater(follow)
            onHeightChanged: Qt.callLater(follow)
            onMovementStarted: follows = false

            delegate: TicketLine {
                width: ListView.view.width - Theme.pad
                ticket: root.ticket
                onAsked: (id, subject) => quantity.ask(id, subject)
            }
        }

        DonePanel {
            visible: root.showsDone
            done: root.vm.done
            Layout.fillWidth: true
        }

        Item {
            visible: root.ticket.isEmpty
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                objectName: "emptyHint"
                anchors.centerIn: parent
                width: parent.width
                visible: !root.showsDone
                iconName: "shopping-basket"
                text: qsTr("Tap an article to begin.")
            }
        }

        Banner {
            objectName: "ticketNotice"
            visible: text !== ""
            text: root.ticket.notice
            Layout.fillWidth: true
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
                objectName: "ticketTotal"
                text: root.ticket.totalText
                font.pixelSize: Theme.total
                font.weight: Font.Bold
            }
        }

        SaldoButton {
            objectName: "payTicketWithCredit"
            visible: root.ticket.offerText !== ""
            kind: SaldoButton.Primary
            iconName: "coins"
            text: qsTr("Pay with credit")
            detail: root.ticket.offerDetail
            letters: Theme.title
            busy: root.ticket.isBusy
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.ticket.payWithCredit()
        }

        RowLayout {
            spacing: Theme.gap

            SaldoButton {
                objectName: "sendToPreparation"
                text: root.ticket.sendText
                enabled: root.ticket.canSend
                letters: Theme.letters(15)
                leftPadding: Theme.inner
                rightPadding: Theme.inner
                Layout.preferredWidth: Theme.px(132) * Math.max(1, Theme.textScale)
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.ticket.send()
            }

            SaldoButton {
                objectName: "pay"
                kind: root.ticket.offerText === "" ? SaldoButton.Primary : SaldoButton.Soft
                iconName: "wallet"
                text: qsTr("Payment")
                enabled: !root.ticket.isEmpty && !(root.ticket.isBusy && root.ticket.offerText !== "")
                letters: Theme.textScale > 1.15 ? Theme.body : Theme.title
                leftPadding: Theme.inner
                rightPadding: Theme.inner
                busy: root.ticket.isBusy
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.payTicket()
            }
        }
    }

    Connections {
        target: root.ticket

        function onCustomerScanned() {
            customers.close();
        }
    }

    CustomerSheet {
        id: customers

        list: root.vm.payment.picker
        onTaken: customerId => root.ticket.chooseCustomer(customerId)
    }

    QuantitySheet {
        id: quantity

        onCounted: (articleId, pieces) => root.ticket.setQuantity(articleId, pieces)
    }

    AfterTap {
        done: root.vm.done
    }
}
