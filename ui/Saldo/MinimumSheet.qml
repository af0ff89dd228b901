import QtQuick
import QtQuick.Layouts
import PosApp

// The least that can be asked for, typed like every amount.
Sheet {
    id: root

    required property WithdrawalRulesVM vm

    name: "minimum"
    title: qsTr("Least amount")
    wantedWidth: Theme.px(460)
    wantedHeight: Theme.px(680)
    wanted: vm.isTyping
    onLeft: vm.leaveMinimum()
    onAboutToShow: keypad.focus = true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AmountEntry {
            objectName: "minimumEntry"
            caption: qsTr("Now %1").arg(root.vm.minimumText)
            amount: root.vm.typedText
            untouched: root.vm.isUntouched
            Layout.fillWidth: true
        }

        Banner {
            objectName: "minimumTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }

        Keypad {
            id: keypad

            objectName: "minimumKeypad"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyTapped: key => root.vm.key(key)
            onSubmitted: root.vm.keepMinimum()
        }

        SaldoButton {
            objectName: "minimumKeep"
            kind: SaldoButton.Primary
            text: qsTr("Save")
            reason: qsTr("Type an amount")
            enabled: root.vm.canKeepMinimum
            busy: root.vm.isBusy
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.vm.keepMinimum()
        }
    }
}
