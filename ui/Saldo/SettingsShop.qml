import QtQuick
import QtQuick.Layouts
import PosApp

// The shop's name on slips, and the guards against a zero too many.
ColumnLayout {
    id: root

    required property SettingsVM vm

    spacing: Theme.gap

    Connections {
        target: root.vm

        function onChanged() {
            if (shopName.text !== root.vm.shopName)
                shopName.text = root.vm.shopName;
        }
    }

    RowLayout {
        spacing: Theme.gap

        Captioned {
            caption: qsTr("The shop's name")
            Layout.fillWidth: true

            TextEntry {
                id: shopName

                objectName: "shopName"
                width: parent.width
                text: root.vm.shopName
                label: qsTr("The shop's name")
                onTextEdited: root.vm.writeShopName(text)
                onSubmitted: root.vm.keepShopName()
            }
        }

        SaldoButton {
            objectName: "keepShopName"
            kind: SaldoButton.Primary
            text: qsTr("Save")
            enabled: root.vm.canKeepName
            busy: root.vm.isBusy
            Layout.alignment: Qt.AlignBottom
            onTapped: root.vm.keepShopName()
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    SwitchRow {
        objectName: "slipAfterPayment"
        text: qsTr("A slip after every payment")
        subtitle: qsTr("When the customer is known; for a tab that is left, with a line to sign.")
        turnedOn: root.vm.slipAfterPayment
        leftPadding: 0
        rightPadding: 0
        Layout.fillWidth: true
        onTapped: root.vm.setSlipAfterPayment(!root.vm.slipAfterPayment)
    }

    Divider {
        Layout.fillWidth: true
    }

    SettingLine {
        text: qsTr("A second look is asked above")
        subtitle: qsTr("Before and after are shown large, to be confirmed once more.")

        AmountText {
            objectName: "guard"
            text: root.vm.guardText
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    SettingLine {
        text: qsTr("Most credit added at a time")

        AmountText {
            objectName: "largest"
            text: root.vm.largestText
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    SettingLine {
        text: qsTr("Most credit a customer may hold")

        AmountText {
            objectName: "largestBalance"
            text: root.vm.balanceText
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
