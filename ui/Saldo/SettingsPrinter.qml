import QtQuick
import QtQuick.Layouts
import PosApp

// Where slips are printed, as what model, and whether that works.
ColumnLayout {
    id: root

    required property PrintersVM vm
    readonly property string waits: root.vm.hasPrinter ? "" : qsTr("Choose a printer first")

    spacing: Theme.gap

    Banner {
        objectName: "printerTrouble"
        visible: text !== ""
        tone: Banner.Danger
        text: root.vm.printerTrouble
        actionText: root.vm.mayRepair ? qsTr("Restore") : ""
        Layout.fillWidth: true
        onActed: root.vm.repair()
    }

    SettingLine {
        objectName: "printerPlace"
        text: root.vm.printerPlace
        subtitle: root.vm.printerAdvice

        StatusChip {
            objectName: "printerPaper"
            visible: text !== ""
            text: root.vm.paperText
            tone: StatusChip.Due
        }

        SaldoButton {
            objectName: "findPrinters"
            kind: SaldoButton.Primary
            text: qsTr("Find printers")
            iconName: "search"
            onTapped: root.vm.finding.open()
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    SettingLine {
        objectName: "printerModel"
        text: root.vm.modelTitle
        subtitle: root.vm.modelPaper

        StatusChip {
            visible: text !== ""
            text: root.vm.modelCertainty
            tone: root.vm.modelTone === "credit" ? StatusChip.Credit : root.vm.modelTone === "due" ? StatusChip.Due : StatusChip.Plain
        }

        SaldoButton {
            objectName: "chooseModel"
            text: qsTr("Choose the model")
            iconName: "printer"
            onTapped: root.vm.models.open()
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    SettingLine {
        text: qsTr("Calibration")
        subtitle: root.vm.isModelOwn ? qsTr("Done: this shop's own paper decides.") : qsTr("A slip shows what this printer can do; you tap what came out right.")

        SaldoButton {
            objectName: "restorePrinter"
            visible: root.vm.isModelOwn
            text: qsTr("Restore")
            iconName: "undo-2"
            onTapped: root.vm.restore()
        }

        SaldoButton {
            objectName: "calibrate"
            text: qsTr("Calibrate")
            iconName: "scan-line"
            enabled: root.vm.mayCalibrate
            reason: root.waits
            busy: root.vm.isPrinterBusy
            onTapped: root.vm.calibrate()
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    LogoLine {
        vm: root.vm.logo
    }

    Divider {
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap

        SaldoButton {
            objectName: "testSlip"
            text: qsTr("Print a test slip")
            iconName: "receipt-text"
            busy: root.vm.isPrinterBusy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: root.vm.printTest()
        }

        SaldoButton {
            objectName: "openDrawer"
            text: qsTr("Open drawer")
            iconName: "lock-open"
            enabled: root.vm.hasPrinter
            reason: root.waits
            busy: root.vm.isPrinterBusy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: root.vm.openDrawer()
        }

        SaldoButton {
            objectName: "kitchenAndDrawer"
            text: qsTr("Kitchen and drawer")
            iconName: "utensils"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: root.vm.kitchen.open()
        }
    }

    Item {
        Layout.fillHeight: true
    }

    PrinterFindSheet {
        vm: root.vm.finding
    }

    PrinterModelSheet {
        vm: root.vm.models
    }

    BacklogSheet {
        name: "newPrinter"
        vm: root.vm.backlog
    }

    FileSheet {
        vm: root.vm.logo.files
    }

    SettingsKitchen {
        vm: root.vm.kitchen
    }

    CalibrationSheet {
        vm: root.vm.calibration
        isPrinting: root.vm.isPrinterBusy
        onAgainWanted: root.vm.calibrate()
    }
}
