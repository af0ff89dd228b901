pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// What was collected so far; nothing of it is booked before the bill is covered.
ColumnLayout {
    id: root

    required property PaymentVM vm

    spacing: 0

    Repeater {
        model: root.vm.tenders

        RowLayout {
            id: tender

            required property int place
            required property string method
            required property string amount

            spacing: Theme.inner

            Icon {
                name: "check"
                tint: Theme.primary
            }

            SaldoText {
                text: tender.method
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            AmountText {
                text: tender.amount
            }

            IconButton {
                objectName: "giveBack_" + tender.place
                implicitWidth: Theme.touch(52)
                implicitHeight: Theme.touch(52)
                iconName: "x"
                text: qsTr("Give back %1, %2").arg(tender.method).arg(tender.amount)
                onTapped: root.vm.giveBack(tender.place)
            }
        }
    }
}
