import QtQuick
import QtQuick.Layouts
import PosApp

// Anagrafica Clienti: the list or the whole record on one side, the customer's money on the other.
FocusScope {
    id: root

    required property RegistryVM vm

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Customer registry")
    Keys.onEscapePressed: vm.back()
    Component.onCompleted: picker.focusSearch()

    Connections {
        target: root.vm

        function onManagingChanged() {
            if (!root.vm.isManaging)
                picker.focusSearch();
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            visible: !root.vm.isManaging
            spacing: Theme.gap
            Layout.margins: Theme.pad

            RowLayout {
                spacing: Theme.gap

                SaldoText {
                    text: qsTr("Customer registry")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }

                KindSwitch {
                    objectName: "kind"
                    list: root.vm.list
                }

                SaldoButton {
                    objectName: "newCustomer"
                    text: qsTr("New customer")
                    iconName: "user-plus"
                    onTapped: root.vm.enterNew()
                }
            }

            CustomerPicker {
                id: picker

                objectName: "registry"
                list: root.vm.list
                showKind: false
                showFilter: true
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onNewWanted: root.vm.enterNew()
            }
        }

        CustomerRecord {
            visible: root.vm.isManaging
            vm: root.vm
            Layout.margins: Theme.pad
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        CustomerPane {
            vm: root.vm
            Layout.preferredWidth: Theme.pane
            Layout.fillHeight: true
        }
    }

    CustomerFormSheet {
        vm: root.vm.form
    }

    TopUpSheet {
        vm: root.vm.topUp
    }

    AnswerSheet {
        vm: root.vm.answer
    }

    SettleSheet {
        vm: root.vm.settle
    }
}
