pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Pagamento: who pays on the left, how much in the middle, by what on the right.
Sheet {
    id: root

    required property PaymentVM vm

    function focusWork() {
        if (vm.hasCustomer)
            keypad.forceActiveFocus();
        else
            who.focusSearch();
    }

    name: "payment"
    takesScans: true
    title: vm.title
    closePolicy: vm.isBusy ? Sheet.NoAutoClose : Sheet.CloseOnEscape
    onOpened: focusWork()
    wanted: vm.isOpen
    onLeft: vm.close()

    Connections {
        target: root.vm

        function onCustomerNeeded() {
            root.focusWork();
        }

        function onCustomerArrived() {
            root.focusWork();
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        PaymentCustomer {
            id: who

            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: true

            // Over the list, so that no key moves away under a finger.
            Banner {
                objectName: "paymentNotice"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.gap
                visible: text !== ""
                tone: root.vm.canRetry ? Banner.Danger : Banner.Due
                text: root.vm.notice
                actionText: root.vm.canRetry ? qsTr("Try again") : ""
                onActed: root.vm.retry()
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(340)

            AmountEntry {
                objectName: "paymentEntry"
                caption: root.vm.caption
                amount: root.vm.entryText
                untouched: root.vm.isUntouched
                Layout.fillWidth: true
            }

            Keypad {
                id: keypad

                objectName: "paymentKey"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onKeyTapped: key => root.vm.key(key)
                onSubmitted: root.vm.payAsOffered()
            }

            RowLayout {
                spacing: Theme.px(10)
                uniformCellSizes: true

                Repeater {
                    model: root.vm.notes

                    SaldoButton {
                        required property var modelData

                        objectName: "note_" + modelData.figure
                        kind: SaldoButton.Soft
                        text: modelData.text
                        spokenName: qsTr("Banknote of %1").arg(modelData.text)
                        leftPadding: Theme.px(4)
                        rightPadding: Theme.px(4)
                        Layout.fillWidth: true
                        Layout.preferredHeight: Theme.touch(56)
                        onTapped: root.vm.note(modelData.minor)
                    }
                }
            }
        }

        PaymentTenders {
            vm: root.vm
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(268) * Math.max(1, Theme.textScale)
            Layout.fillHeight: true
        }
    }
}
