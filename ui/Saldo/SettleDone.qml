pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// After a settlement: who paid what, the change, and the credit before and after.
ColumnLayout {
    id: root

    required property SettleVM vm

    signal finished

    spacing: Theme.gap

    BeforeAfter {
        objectName: "settleBeforeAfter"
        beforeCaption: qsTr("Credit before")
        before: root.vm.creditText
        after: root.vm.creditAfterText
        Layout.fillWidth: true
    }

    Repeater {
        model: root.vm.isDone ? root.vm.tenders : []

        RowLayout {
            id: share

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: "check"
                tint: Theme.primary
            }

            SaldoText {
                text: share.modelData.text
                Layout.fillWidth: true
            }

            AmountText {
                text: share.modelData.amount
            }
        }
    }

    MoneyCard {
        objectName: "settleChange"
        visible: root.vm.isDone && root.vm.changeText !== ""
        caption: qsTr("Change to give")
        amount: root.vm.changeText
        Layout.fillWidth: true
    }

    MoneyCard {
        objectName: "settleTabLeft"
        visible: root.vm.tabLeftText !== ""
        caption: qsTr("Still to settle")
        amount: root.vm.tabLeftText
        owed: true
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    SaldoButton {
        objectName: "settleFinished"
        kind: SaldoButton.Primary
        text: qsTr("Done")
        iconName: "check"
        letters: Theme.title
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        onTapped: root.finished()
    }
}
