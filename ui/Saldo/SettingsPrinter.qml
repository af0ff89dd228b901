import QtQuick
import QtQuick.Layouts
import PosApp

// Where slips are printed, and a test slip that shows that they are.
ColumnLayout {
    id: root

    required property SettingsVM vm
    readonly property bool wantsAddress: vm.printerKind === "network" || vm.printerKind === "file"

    spacing: Theme.gap

    Connections {
        target: root.vm

        function onChanged() {
            if (address.text !== root.vm.printerAddress)
                address.text = root.vm.printerAddress;
        }
    }

    Segmented {
        objectName: "printerKind"
        current: root.vm.printerKind
        choices: [
            {
                "key": "none",
                "text": qsTr("None"),
                "icon": "ban"
            },
            {
                "key": "network",
                "text": qsTr("Network"),
                "icon": "printer"
            },
            {
                "key": "file",
                "text": qsTr("Device file"),
                "icon": "printer"
            },
            {
                "key": "paper",
                "text": qsTr("On screen"),
                "icon": "monitor"
            }
        ]
        Layout.fillWidth: true
        onChosen: key => root.vm.choosePrinter(key)
    }

    RowLayout {
        visible: root.wantsAddress
        spacing: Theme.gap

        TextEntry {
            id: address

            objectName: "printerAddress"
            text: root.vm.printerAddress
            placeholderText: root.vm.printerKind === "file" ? "/dev/usb/lp0" : "192.168.1.50:9100"
            label: qsTr("Printer address")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Layout.fillWidth: true
            onTextEdited: root.vm.writeAddress(text)
            onSubmitted: root.vm.usePrinter()
        }

        SaldoButton {
            objectName: "usePrinter"
            kind: SaldoButton.Primary
            text: qsTr("Use this printer")
            enabled: root.vm.printerRefusal === "" && root.vm.isPrinterNew
            onTapped: root.vm.usePrinter()
        }
    }

    SaldoText {
        objectName: "printerAdvice"
        text: root.vm.printerRefusal !== "" ? root.vm.printerRefusal : root.vm.printerKind === "none" ? qsTr("Slips wait in the list and can be read on the screen.") : root.vm.printerKind === "paper" ? qsTr("Slips unroll on the screen, as in the demo.") : qsTr("Slips are printed after each act; selling never waits for the printer.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }

    SaldoButton {
        objectName: "testSlip"
        text: qsTr("Print a test slip")
        iconName: "receipt-text"
        busy: root.vm.isBusy
        onTapped: root.vm.printTest()
    }

    Item {
        Layout.fillHeight: true
    }
}
