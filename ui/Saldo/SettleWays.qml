pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The ways of paying the ticked tabs: all with credit, explicitly part and part, or otherwise.
ColumnLayout {
    id: root

    required property SettleVM vm

    spacing: Theme.gap

    SaldoButton {
        objectName: "settleWithCredit"
        kind: SaldoButton.Primary
        text: qsTr("Pay with credit")
        detail: root.vm.creditAmountText
        reason: root.vm.creditRefusal
        iconName: "coins"
        stacked: true
        letters: Theme.title
        enabled: root.vm.creditRefusal === ""
        busy: root.vm.isBusy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 2
        onTapped: root.vm.payWithCredit()
    }

    SaldoButton {
        objectName: "settlePart"
        visible: root.vm.partText !== ""
        kind: SaldoButton.Soft
        text: root.vm.partText
        iconName: "arrow-down-up"
        leading: true
        busy: root.vm.isBusy
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: root.vm.takePart()
    }

    Repeater {
        model: ["cash", "card", "meal_voucher", "bank_transfer"]

        SaldoButton {
            required property string modelData
            required property int index
            readonly property var facts: root.vm.methods[index] ?? {}

            objectName: "settleWith_" + modelData
            text: facts.text ?? ""
            detail: facts.detail ?? ""
            reason: facts.reason ?? ""
            enabled: facts.isAllowed ?? false
            iconName: ["banknote", "credit-card", "ticket", "landmark"][index]
            leading: true
            busy: root.vm.isBusy
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: root.vm.payWith(modelData)
        }
    }
}
