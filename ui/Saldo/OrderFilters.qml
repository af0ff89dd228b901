pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Where the orders stand, each with how many there are.
RowLayout {
    id: root

    required property OrdersListVM orders

    spacing: Theme.inner
    uniformCellSizes: true

    Repeater {
        model: [
            {
                "key": "open",
                "text": qsTr("Open")
            },
            {
                "key": "in_preparation",
                "text": qsTr("In preparation")
            },
            {
                "key": "to_pay",
                "text": qsTr("To pay")
            },
            {
                "key": "unpaid",
                "text": qsTr("Unpaid")
            },
            {
                "key": "paid_today",
                "text": qsTr("Paid today")
            }
        ]

        Choice {
            required property var modelData
            readonly property int waiting: root.orders.counts[modelData.key]

            objectName: "orders_" + modelData.key
            text: modelData.text
            detail: waiting
            held: modelData.key === root.orders.only
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch(76)
            onTapped: root.orders.filterBy(modelData.key)
        }
    }
}
