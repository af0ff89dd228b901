import QtQuick
import QtQuick.Layouts

// Buttons, choices, fields and chips.
Item {
    id: root

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            color: Theme.surface
            Layout.preferredWidth: Theme.rail
            Layout.fillHeight: true

            Column {
                y: Theme.pad
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(6)

                NavItem {
                    objectName: "nav_orders"
                    text: qsTr("Orders")
                    iconName: "shopping-basket"
                    here: true
                }

                NavItem {
                    objectName: "nav_customers"
                    text: qsTr("Customers")
                    iconName: "users"
                }

                NavItem {
                    objectName: "nav_printer"
                    text: qsTr("Printer")
                    iconName: "printer"
                    count: 3
                    warning: true
                }
            }

            Divider {
                anchors.right: parent.right
                width: 1
                height: parent.height
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.margins: Theme.pad
            Layout.alignment: Qt.AlignTop

            RowLayout {
                spacing: Theme.gap

                SaldoText {
                    text: qsTr("Customer registry")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                Segmented {
                    objectName: "kind"
                    current: "person"
                    choices: [
                        {
                            "key": "person",
                            "text": qsTr("Person"),
                            "icon": "user"
                        },
                        {
                            "key": "company",
                            "text": qsTr("Company"),
                            "icon": "building-2"
                        }
                    ]
                    onChosen: key => current = key
                }
            }

            RowLayout {
                spacing: Theme.gap

                SearchField {
                    objectName: "search"
                    placeholderText: qsTr("Name, phone or code")
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                }

                SearchField {
                    objectName: "search_filled"
                    placeholderText: qsTr("Name, phone or code")
                    text: "rossi m"
                    focus: true
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                }

                TextEntry {
                    objectName: "name"
                    placeholderText: qsTr("Name")
                    errorText: qsTr("A name is needed")
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                spacing: Theme.inner
                uniformCellSizes: true

                Choice {
                    objectName: "category_all"
                    text: qsTr("All")
                    held: true
                    Layout.fillWidth: true
                }

                Choice {
                    objectName: "category_coffee"
                    text: "Caffetteria"
                    Layout.fillWidth: true
                }

                Choice {
                    objectName: "category_sweets"
                    text: "Brioche e dolci"
                    Layout.fillWidth: true
                }

                Choice {
                    objectName: "category_drinks"
                    text: "Bibite"
                    Layout.fillWidth: true
                }
            }

            GridLayout {
                columns: 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                SaldoButton {
                    objectName: "primary"
                    kind: SaldoButton.Primary
                    text: qsTr("Payment")
                    iconName: "wallet"
                    letters: Theme.title
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                }

                SaldoButton {
                    objectName: "soft"
                    kind: SaldoButton.Soft
                    text: qsTr("Pay with credit")
                    detail: "25,30 €"
                    iconName: "coins"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                }

                SaldoButton {
                    objectName: "reasoned"
                    kind: SaldoButton.Primary
                    text: qsTr("Pay with credit")
                    reason: qsTr("Choose a customer")
                    iconName: "coins"
                    enabled: false
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                }

                SaldoButton {
                    objectName: "busy"
                    kind: SaldoButton.Primary
                    text: qsTr("Add credit")
                    iconName: "plus"
                    busy: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                }

                SaldoButton {
                    objectName: "leading"
                    text: qsTr("Cash")
                    iconName: "banknote"
                    leading: true
                    Layout.fillWidth: true
                }

                SaldoButton {
                    objectName: "quiet"
                    text: qsTr("Use in the order")
                    iconName: "arrow-left"
                    Layout.fillWidth: true
                }

                SaldoButton {
                    objectName: "danger"
                    kind: SaldoButton.Danger
                    text: qsTr("Empty")
                    iconName: "trash-2"
                    Layout.fillWidth: true
                }

                SaldoButton {
                    objectName: "plain"
                    kind: SaldoButton.Plain
                    text: qsTr("Change")
                    Layout.fillWidth: true
                }
            }

            Flow {
                spacing: Theme.inner
                Layout.fillWidth: true

                StatusChip {
                    text: qsTr("Open")
                    iconName: "receipt-text"
                }

                StatusChip {
                    text: qsTr("In preparation")
                    iconName: "utensils"
                }

                StatusChip {
                    text: qsTr("To pay")
                    iconName: "clock"
                    tone: StatusChip.Due
                }

                StatusChip {
                    text: qsTr("Left unpaid")
                    iconName: "hand-coins"
                    tone: StatusChip.Due
                }

                StatusChip {
                    text: qsTr("Settled with credit")
                    iconName: "check"
                    tone: StatusChip.Credit
                }

                StatusChip {
                    text: qsTr("Cancelled")
                    iconName: "ban"
                    tone: StatusChip.Danger
                }
            }

            RowLayout {
                spacing: Theme.gap

                IconButton {
                    objectName: "print"
                    iconName: "printer"
                    text: qsTr("Print the balance")
                    framed: true
                }

                IconButton {
                    objectName: "trash"
                    iconName: "trash-2"
                    text: qsTr("Empty")
                }

                IconButton {
                    objectName: "off"
                    iconName: "printer"
                    text: qsTr("Print the balance")
                    framed: true
                    enabled: false
                }

                SwitchRow {
                    objectName: "switch_on"
                    text: qsTr("Dark colours")
                    turnedOn: true
                    Layout.fillWidth: true
                }

                SwitchRow {
                    objectName: "switch_off"
                    text: qsTr("Keyboard on the screen")
                    Layout.fillWidth: true
                }
            }

            Banner {
                objectName: "waiting"
                visible: !Theme.compact
                text: qsTr("%n slip(s) waiting for the printer", "", 3)
                actionText: qsTr("Try again")
                Layout.fillWidth: true
            }

            Banner {
                objectName: "failed"
                tone: Banner.Danger
                text: qsTr("The payment was not made: the shop's book does not answer.")
                actionText: qsTr("Try again")
                Layout.fillWidth: true
            }
        }
    }
}
