import QtQuick
import QtQuick.Layouts
import PosApp

// The ways to pay, each with the amount that a tap takes, or with the reason why not.
ColumnLayout {
    id: root

    required property PaymentVM vm
    readonly property bool live: vm.canCollect
    // Large letters on a small screen: the ways below need the room more than the coins.
    readonly property bool isTight: Theme.compact && Theme.textScale > 1.15

    spacing: Theme.px(10)

    SaldoButton {
        objectName: "payWithCredit"
        kind: SaldoButton.Primary
        stacked: !root.isTight
        iconName: "coins"
        text: qsTr("Pay with credit")
        detail: root.vm.creditDetail
        reason: root.vm.creditReason
        enabled: root.live && root.vm.creditReason === ""
        busy: root.vm.isBusy
        letters: Theme.title
        topPadding: Theme.inner
        bottomPadding: Theme.inner
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(root.isTight ? 96 : 136)
        onTapped: root.vm.payWithCredit()
    }

    PaymentTender {
        objectName: "payWithCash"
        iconName: "banknote"
        text: qsTr("Cash")
        detail: root.vm.cashDetail
        enabled: root.live
        onTapped: root.vm.payWith("cash")
    }

    PaymentTender {
        objectName: "keepChange"
        visible: root.vm.hasCustomer
        kind: SaldoButton.Soft
        iconName: "hand-coins"
        text: qsTr("Change to credit")
        detail: root.vm.changeOffer
        reason: qsTr("No change")
        enabled: root.live && root.vm.changeOffer !== ""
        onTapped: root.vm.keepChange()
    }

    PaymentTender {
        objectName: "payWithCard"
        iconName: "credit-card"
        text: qsTr("Card")
        detail: root.vm.exactDetail
        reason: root.vm.exactReason
        enabled: root.live && root.vm.exactReason === ""
        onTapped: root.vm.payWith("card")
    }

    PaymentTender {
        objectName: "payWithVoucher"
        iconName: "ticket"
        text: qsTr("Meal voucher")
        detail: root.vm.entryText
        reason: root.vm.voucherReason
        enabled: root.live && root.vm.voucherReason === ""
        onTapped: root.vm.payWith("meal_voucher")
    }

    PaymentTender {
        objectName: "payWithTransfer"
        iconName: "landmark"
        text: qsTr("Bank transfer")
        detail: root.vm.exactDetail
        reason: root.vm.exactReason
        enabled: root.live && root.vm.exactReason === ""
        onTapped: root.vm.payWith("bank_transfer")
    }

    PaymentTender {
        objectName: "leaveUnpaid"
        iconName: "clock"
        text: qsTr("Leave unpaid")
        detail: root.vm.unpaidDetail
        reason: root.vm.unpaidReason
        enabled: root.live && root.vm.unpaidReason === ""
        onTapped: root.vm.leaveUnpaid()
    }

    Shortcut {
        sequences: ["F5"]
        autoRepeat: false
        onActivated: root.vm.payWithCredit()
    }

    Shortcut {
        sequences: ["F6"]
        autoRepeat: false
        onActivated: root.vm.payWith("cash")
    }

    Shortcut {
        sequences: ["F7"]
        autoRepeat: false
        onActivated: root.vm.payWith("card")
    }

    Shortcut {
        sequences: ["F8"]
        autoRepeat: false
        onActivated: root.vm.leaveUnpaid()
    }
}
