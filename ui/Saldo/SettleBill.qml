pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The bill of a settlement: which tabs, how much together, what was collected already.
Card {
    id: root

    required property SettleVM vm

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        MoneyCard {
            objectName: "settleCredit"
            visible: !root.vm.isDone
            amount: root.vm.creditText
            consequence: root.vm.creditConsequence
            Layout.fillWidth: true
        }

        RowsList {
            objectName: "settleTabs"
            model: root.vm.tabs
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: SettledRow {
                required property int orderId

                objectName: "settleTab_" + orderId
                width: ListView.view.width
            }
        }

        Repeater {
            model: root.vm.isDone ? [] : root.vm.tenders

            RowLayout {
                id: tender

                required property var modelData
                required property int index

                spacing: Theme.gap
                Layout.fillWidth: true

                Icon {
                    name: "check"
                    tint: Theme.primary
                }

                SaldoText {
                    text: tender.modelData.text
                    Layout.fillWidth: true
                }

                AmountText {
                    text: tender.modelData.amount
                }

                IconButton {
                    objectName: "settleGiveBack_" + tender.index
                    iconName: "x"
                    text: qsTr("Take %1 out again").arg(tender.modelData.text)
                    Layout.preferredWidth: Theme.target
                    Layout.preferredHeight: Theme.target
                    onTapped: root.vm.giveBack(tender.index)
                }
            }
        }

        RowLayout {
            spacing: Theme.gap

            SaldoText {
                text: root.vm.isDone ? qsTr("Settled together") : qsTr("Still to pay")
                color: Theme.ink2
                font.pixelSize: Theme.title
                Layout.fillWidth: true
            }

            AmountText {
                objectName: "settleLeft"
                text: root.vm.isDone ? root.vm.totalText : root.vm.leftText
                font.pixelSize: Theme.total
                font.weight: Font.Bold
            }
        }

        Banner {
            objectName: "settleTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }
    }
}
