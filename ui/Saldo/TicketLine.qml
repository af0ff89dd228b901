import QtQuick
import PosApp

// One article of the ticket; a tap on its name asks for a quantity.
Item {
    id: root

    required property TicketVM ticket
    required property int articleId
    required property string name
    required property string quantity
    required property string unitPrice
    required property string amount

    signal asked(int id, string subject)

    implicitHeight: row.implicitHeight

    Tappable {
        objectName: "line_" + root.articleId + "_quantity"
        width: Math.max(Theme.target, root.width - Theme.px(240))
        height: root.height - 1
        text: qsTr("Quantity of %1: %2").arg(root.name).arg(root.quantity)
        onTapped: root.asked(root.articleId, root.name)
    }

    QuantityRow {
        id: row

        objectName: "line_" + root.articleId
        width: root.width
        text: root.name
        unitPrice: root.unitPrice
        quantity: root.quantity
        amount: root.amount
        onLess: root.ticket.less(root.articleId)
        onMore: root.ticket.more(root.articleId)
    }
}
