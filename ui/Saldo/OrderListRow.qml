import QtQuick

// One order of the list.
ListRow {
    id: root

    required property int orderId
    required property string title
    required property string customerName
    required property string detail
    required property string stateText
    required property string stateTone
    required property string owing

    objectName: "order_" + orderId
    text: customerName === "" ? title : title + " · " + customerName
    subtitle: detail
    amount: owing
    amountNote: stateText
    amountNoteTone: stateTone === "due" ? ListRow.Due : ListRow.Faint
}
