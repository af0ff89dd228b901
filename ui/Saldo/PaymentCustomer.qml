pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Who pays: found, entered with only a name, or known with what they hold; and what is on the bill.
Card {
    id: root

    required property PaymentVM vm

    function focusSearch() {
        picker.focusSearch();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: !root.vm.hasCustomer
        spacing: Theme.gap

        KindSwitch {
            objectName: "payer_kind"
            visible: !TouchTyping.isUp
            list: root.vm.picker
            Layout.fillWidth: true
        }

        Segmented {
            objectName: "payer"
            visible: !TouchTyping.isUp
            current: root.vm.isNewCustomer ? "new" : "existing"
            choices: [
                {
                    "key": "existing",
                    "text": qsTr("Existing"),
                    "icon": "search"
                },
                {
                    "key": "new",
                    "text": qsTr("New"),
                    "icon": "user-plus"
                }
            ]
            Layout.fillWidth: true
            onChosen: key => {
                root.vm.enterNew(key === "new");
                if (key === "new")
                    newName.forceActiveFocus();
                else
                    root.focusSearch();
            }
        }

        CustomerPicker {
            id: picker

            objectName: "payer"
            visible: !root.vm.isNewCustomer
            showKind: false
            list: root.vm.picker
            Layout.fillWidth: true
            Layout.fillHeight: true
            onNewWanted: {
                root.vm.enterNew(true);
                newName.text = root.vm.picker.searchText;
                newName.forceActiveFocus();
            }
        }

        TextEntry {
            id: newName

            objectName: "newCustomerName"
            visible: root.vm.isNewCustomer
            placeholderText: qsTr("Name")
            Layout.fillWidth: true
            onVisibleChanged: {
                if (!visible)
                    clear();
            }
            onSubmitted: root.vm.register(text)
        }

        SaldoButton {
            objectName: "registerCustomer"
            visible: root.vm.isNewCustomer
            kind: SaldoButton.Primary
            iconName: "user-plus"
            text: qsTr("Enter the customer")
            reason: qsTr("Type a name")
            enabled: newName.text.trim() !== ""
            busy: root.vm.isBusy
            Layout.fillWidth: true
            onTapped: root.vm.register(newName.text)
        }

        Item {
            visible: root.vm.isNewCustomer
            Layout.fillHeight: true
        }

        PaymentTendered {
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        visible: root.vm.hasCustomer
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.inner

            Icon {
                name: "user"
            }

            SaldoText {
                objectName: "payerName"
                text: root.vm.customerName
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            SaldoButton {
                objectName: "changeCustomer"
                kind: SaldoButton.Plain
                text: qsTr("Change")
                Layout.preferredHeight: Theme.touch(52)
                onTapped: root.vm.changeCustomer()
            }
        }

        MoneyCard {
            objectName: "payerCredit"
            amount: root.vm.creditText
            consequence: root.vm.afterText
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "payerTabs"
            visible: text !== ""
            text: Theme.unbroken(root.vm.tabText)
            color: Theme.due
            font.features: Theme.tabular
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        RowsList {
            objectName: "billLines"
            model: root.vm.lines
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: BillLine {
                width: ListView.view.width
            }
        }

        PaymentTendered {
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }
}
