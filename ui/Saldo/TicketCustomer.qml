import QtQuick
import QtQuick.Layouts
import PosApp

// Who orders, with what they hold and owe; or the way to say so.
Tappable {
    id: root

    required property TicketVM ticket
    readonly property bool known: ticket.customerName !== ""
    readonly property color words: known ? Theme.softInk : Theme.ink2

    signal searched

    objectName: "ticketCustomer"
    text: known ? ticket.customerName : qsTr("Choose a customer")
    spokenName: known ? [text, ticket.creditText, ticket.tabText].filter(part => part !== "").join(", ") : text
    implicitHeight: Math.max(Theme.touch(68), implicitContentHeight + Theme.inner * 2)
    leftPadding: Theme.pad
    rightPadding: known ? 0 : Theme.pad
    fill: known ? Theme.soft : "transparent"
    line: known ? "transparent" : Theme.hairline
    onTapped: searched()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: "user"
            tint: root.words
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                objectName: "ticketCustomerName"
                text: root.text
                color: root.words
                font.weight: root.known ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            SaldoText {
                visible: root.known
                text: root.ticket.creditText
                color: root.words
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }

            SaldoText {
                visible: text !== ""
                text: root.ticket.tabText
                color: Theme.due
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }
        }

        IconButton {
            objectName: "removeCustomer"
            visible: root.known
            implicitWidth: Theme.touch(52)
            implicitHeight: Theme.touch(52)
            iconName: "x"
            tint: root.words
            text: qsTr("Order without a customer")
            onTapped: root.ticket.removeCustomer()
        }
    }
}
