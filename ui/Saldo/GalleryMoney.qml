import QtQuick
import QtQuick.Layouts

// Amounts: the credit, the keypad, and the last look before money moves.
Item {
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.pad

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            MoneyCard {
                amount: "102,70 €"
                consequence: qsTr("After the payment: %1").arg("96,00 €")
                Layout.fillWidth: true

                IconButton {
                    objectName: "print"
                    iconName: "printer"
                    text: qsTr("Print the balance")
                    framed: true
                }
            }

            MoneyCard {
                caption: qsTr("Tabs to settle")
                amount: "1.050,60 €"
                owed: true
                Layout.fillWidth: true
            }

            ConfirmPanel {
                objectName: "topUp"
                title: qsTr("Add %1 to %2").arg("50,00 €").arg("Rossi srl")
                before: "12,00 €"
                after: "62,00 €"
                confirmDetail: "50,00 €"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: Theme.px(340)
            Layout.fillWidth: false

            AmountEntry {
                caption: qsTr("To pay %1").arg("6,70 €")
                amount: "10,00 €"
                Layout.fillWidth: true
            }

            Keypad {
                objectName: "keypad"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: Theme.px(300)
            Layout.fillWidth: false

            SaldoButton {
                objectName: "payWithCredit"
                kind: SaldoButton.Primary
                text: qsTr("Pay with credit")
                detail: "6,70 €"
                iconName: "coins"
                stacked: true
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch(166)
            }

            SaldoButton {
                objectName: "noCredit"
                kind: SaldoButton.Primary
                text: qsTr("Pay with credit")
                reason: qsTr("Choose a customer")
                iconName: "coins"
                stacked: true
                enabled: false
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch(166)
            }

            SaldoButton {
                objectName: "cash"
                text: qsTr("Cash")
                iconName: "banknote"
                leading: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            SaldoButton {
                objectName: "unpaid"
                text: qsTr("Left unpaid")
                iconName: "clock"
                leading: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
