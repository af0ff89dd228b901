pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The tabs of the customer who is open: tick some or all, and pay them above.
ColumnLayout {
    id: root

    required property RegistryVM vm
    readonly property CustomerRecordVM record: vm.record

    spacing: Theme.inner

    RowLayout {
        spacing: Theme.inner

        SaldoText {
            text: root.record.hasTabs ? qsTr("Tabs to settle") : qsTr("No tabs to settle")
            strong: root.record.hasTabs
            color: root.record.hasTabs ? Theme.ink : Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        AmountText {
            objectName: "tabTotal"
            visible: root.record.hasTabs
            text: root.record.tabText
            color: Theme.due
        }

        SaldoButton {
            objectName: "tickAll"
            visible: root.record.hasTabs
            text: root.record.areAllTicked ? qsTr("None") : qsTr("All")
            kind: SaldoButton.Soft
            Layout.preferredHeight: Theme.target
            onTapped: root.record.tickAll()
        }
    }

    RowLayout {
        visible: root.record.hasTabs
        spacing: Theme.inner
        Layout.fillHeight: false

        SaldoButton {
            objectName: "payTickedWithCredit"
            kind: SaldoButton.Primary
            text: qsTr("Pay with credit")
            detail: root.record.tickedText
            reason: root.record.creditRefusal
            iconName: "coins"
            enabled: root.record.creditRefusal === ""
            busy: root.vm.settle.isBusy
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.control)
            onTapped: root.vm.payTickedWithCredit()
        }

        SaldoButton {
            objectName: "payTicked"
            text: qsTr("Pay…")
            spokenName: qsTr("Pay the ticked tabs, %1").arg(root.record.tickedText)
            enabled: root.record.tickedCount > 0
            Layout.fillHeight: true
            onTapped: root.vm.payTicked()
        }
    }

    RowsList {
        id: list

        objectName: "tabs"
        visible: root.record.hasTabs
        model: root.record.tabs
        spacing: Theme.inner
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tabs to settle")
        Layout.fillWidth: true
        Layout.fillHeight: true
        // The pane's edge, so that the scroll hint lies beside the tabs.
        Layout.rightMargin: -Theme.pad
        onCurrentItemChanged: focusRow()
        onActiveFocusChanged: focusRow()

        function focusRow() {
            if (activeFocus && currentItem)
                currentItem.forceActiveFocus(Qt.TabFocusReason);
        }

        delegate: TabRow {
            required property int orderId

            objectName: "tab_" + orderId
            width: ListView.view.width - Theme.pad
            onTapped: root.record.tick(orderId)
        }
    }

    Item {
        visible: !root.record.hasTabs
        Layout.fillHeight: true
    }
}
