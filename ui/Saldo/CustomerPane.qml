import QtQuick
import QtQuick.Layouts
import PosApp

// The customer who is open: what they hold, what they owe, and what can be done about it.
Rectangle {
    id: root

    required property RegistryVM vm
    readonly property CustomerRecordVM record: vm.record
    readonly property bool isOpen: record.customerId !== 0

    color: Theme.surface

    Divider {
        width: 1
        height: parent.height
    }

    EmptyState {
        objectName: "nobodyOpen"
        anchors.centerIn: parent
        width: parent.width
        visible: !root.isOpen
        iconName: "user"
        text: qsTr("Choose a customer to see credit and tabs.")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        visible: root.isOpen
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.inner

            ColumnLayout {
                spacing: 0

                SaldoText {
                    objectName: "recordName"
                    text: root.record.name
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                    maximumLineCount: 6
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.record.detail
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    font.features: Theme.tabular
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }

            IconButton {
                objectName: "editCustomer"
                iconName: "pencil"
                text: qsTr("Edit the record")
                Layout.preferredWidth: Theme.touch(52)
                Layout.preferredHeight: Theme.touch(52)
                onTapped: root.vm.edit()
            }
        }

        MoneyCard {
            objectName: "credits"
            caption: qsTr("Credit")
            amount: root.record.creditText
            consequence: root.record.lastText === "" ? "" : qsTr("Last: %1").arg(root.record.lastText)
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.inner

            SaldoButton {
                objectName: "addCredit"
                // Once tabs are ticked, or something is asked beside the pane, that comes first.
                kind: root.record.tickedCount > 0 || root.vm.isManaging ? SaldoButton.Soft : SaldoButton.Primary
                text: qsTr("Add credit")
                iconName: "plus"
                Layout.fillWidth: true
                onTapped: root.vm.addCredit()
            }

            IconButton {
                objectName: "printBalance"
                iconName: "printer"
                text: qsTr("Print the balance")
                framed: true
                busy: root.record.isPrinting
                onTapped: root.record.printBalance()
            }
        }

        TabsToSettle {
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Banner {
            objectName: "recordTrouble"
            visible: root.record.trouble !== ""
            tone: Banner.Danger
            text: root.record.trouble
            actionText: qsTr("Try again")
            Layout.fillWidth: true
            onActed: root.record.retry()
        }

        RowLayout {
            spacing: Theme.inner
            uniformCellSizes: true

            SaldoButton {
                objectName: "manage"
                text: root.vm.isManaging ? qsTr("To the list") : qsTr("Manage")
                Layout.fillWidth: true
                onTapped: root.vm.isManaging ? root.vm.back() : root.vm.manage()
            }

            SaldoButton {
                objectName: "useInOrder"
                text: qsTr("Use in the order")
                Layout.fillWidth: true
                onTapped: root.vm.useInOrder()
            }
        }
    }
}
