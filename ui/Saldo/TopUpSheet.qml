pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Aggiungi Credito: before and after in large, an amount, and the method that confirms it.
Sheet {
    id: root

    required property TopUpVM vm

    name: "topUp"
    title: qsTr("Add credit · %1").arg(vm.customerName)
    wanted: vm.isOpen
    onLeft: vm.close()
    // Before it is all there: a finger may already be on the note when it is.
    onAboutToShow: keypad.focus = true

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        ConfirmPanel {
            objectName: "topUpDoubt"
            visible: root.vm.isDoubted
            title: qsTr("Add %1 to %2?").arg(root.vm.amountText).arg(root.vm.customerName)
            warningText: qsTr("This is unusually much. Is there a zero too many?")
            before: root.vm.beforeText
            after: root.vm.afterText
            confirmText: qsTr("Yes, add %1").arg(root.vm.amountText)
            busy: root.vm.isBusy
            Layout.fillWidth: true
            Layout.fillHeight: true
            onConfirmed: root.vm.confirm()
            onRefused: root.vm.correct()
        }

        ColumnLayout {
            visible: !root.vm.isDoubted
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            BeforeAfter {
                objectName: "topUpBeforeAfter"
                before: root.vm.beforeText
                after: root.vm.afterText
                beforeCaption: qsTr("Credit now")
                Layout.fillWidth: true
            }

            TextEntry {
                id: note

                objectName: "topUpNote"
                placeholderText: qsTr("Note (if you like)")
                text: root.vm.note
                onTextEdited: root.vm.writeNote(text)
                onSubmitted: keypad.forceActiveFocus()
                Layout.fillWidth: true
            }

            Banner {
                objectName: "topUpTrouble"
                visible: root.vm.trouble !== ""
                tone: Banner.Danger
                text: root.vm.trouble
                actionText: root.vm.mayRetry ? qsTr("Try again") : ""
                Layout.fillWidth: true
                onActed: root.vm.retry()
            }

            Item {
                Layout.fillHeight: true
            }

            RowLayout {
                spacing: Theme.gap

                Icon {
                    name: "printer"
                    tint: Theme.ink2
                }

                SaldoText {
                    text: qsTr("The slip with the QR of the balance prints by itself.")
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
            }
        }

        ColumnLayout {
            visible: !root.vm.isDoubted
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(340)

            AmountEntry {
                objectName: "topUpAmount"
                caption: qsTr("Amount to add")
                amount: root.vm.amountText
                untouched: root.vm.isUntouched
                Layout.fillWidth: true
            }

            Keypad {
                id: keypad

                objectName: "topUpKeypad"
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onKeyTapped: key => root.vm.key(key)
                onSubmitted: methods.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
            }

            RowLayout {
                spacing: Theme.px(10)
                uniformCellSizes: true

                Repeater {
                    model: 3

                    SaldoButton {
                        id: quick

                        required property int index
                        readonly property var facts: root.vm.quickAmounts[index] ?? {}

                        objectName: "topUpQuick_" + (facts.minor ?? index)
                        kind: SaldoButton.Soft
                        text: facts.text ?? ""
                        leftPadding: Theme.px(4)
                        rightPadding: Theme.px(4)
                        Layout.fillWidth: true
                        onTapped: root.vm.quick(facts.minor)
                    }
                }
            }
        }

        // Where the methods were, nothing can be tapped: a quick finger must not confirm.
        TopUpMethod {
            visible: root.vm.isDoubted
            method: root.vm.methodText
            note: root.vm.note
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(268)
        }

        ColumnLayout {
            visible: !root.vm.isDoubted
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(268)
            Layout.fillHeight: true

            Repeater {
                id: methods

                model: ["cash", "card", "meal_voucher", "bank_transfer"]

                SaldoButton {
                    required property string modelData
                    required property int index
                    readonly property var facts: root.vm.methods[index] ?? {}

                    objectName: "topUpWith_" + modelData
                    kind: index === 0 && enabled ? SaldoButton.Primary : SaldoButton.Quiet
                    text: facts.text ?? ""
                    detail: facts.detail ?? ""
                    reason: facts.reason ?? ""
                    iconName: ["banknote", "credit-card", "ticket", "landmark"][index]
                    leading: true
                    enabled: facts.isAllowed ?? false
                    busy: root.vm.isBusy && root.vm.methodKey === modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTapped: root.vm.payWith(modelData)
                }
            }
        }
    }
}
