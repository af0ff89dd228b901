pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// What the customer hands over, and the change it gives.
FocusScope {
    id: root

    required property SettleVM vm

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AmountEntry {
            objectName: "settleAmount"
            caption: root.vm.changeText === "" ? qsTr("Handed over") : qsTr("Change %1").arg(root.vm.changeText)
            amount: root.vm.amountText
            untouched: root.vm.isUntouched
            Layout.fillWidth: true
        }

        Keypad {
            objectName: "settleKeypad"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyTapped: key => root.vm.key(key)
        }

        RowLayout {
            spacing: Theme.px(10)
            uniformCellSizes: true

            Repeater {
                model: 3

                SaldoButton {
                    required property int index
                    readonly property var facts: root.vm.quickAmounts[index] ?? {}

                    objectName: "settleQuick_" + (facts.minor ?? index)
                    kind: SaldoButton.Soft
                    text: facts.text ?? ""
                    leftPadding: Theme.px(4)
                    rightPadding: Theme.px(4)
                    Layout.fillWidth: true
                    onTapped: root.vm.quick(facts.minor)
                }
            }
        }

        SwitchRow {
            objectName: "settleKeepChange"
            visible: root.vm.changeText !== ""
            text: qsTr("Keep the change as credit")
            turnedOn: root.vm.keepsChange
            Layout.fillWidth: true
            onTapped: root.vm.keepChange(!root.vm.keepsChange)
        }
    }
}
