import QtQuick
import QtQuick.Layouts
import PosApp

// Prelievi: who may ask for credit in money, and how the customer, the manager and the bank hear of it.
RowLayout {
    id: root

    required property WithdrawalRulesVM vm
    readonly property bool isWriting: TouchTyping.coveredHeight > 0

    spacing: Theme.gap
    uniformCellSizes: true

    Connections {
        target: root.vm

        function onChanged() {
            const kept = [[reached, root.vm.reached], [notReached, root.vm.notReached], [mailTo, root.vm.mailTo], [payerName, root.vm.payerName], [payerIban, root.vm.payerIban]];
            for (const [field, text] of kept) {
                if (field.text !== text)
                    field.text = text;
            }
        }
    }

    Card {
        visible: !root.isWriting
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            spacing: Theme.gap

            SwitchRow {
                objectName: "withdrawPersons"
                leftPadding: 0
                rightPadding: 0
                text: qsTr("Persons may ask for money")
                turnedOn: root.vm.persons
                enabled: root.vm.isRead
                busy: root.vm.isBusy
                Layout.fillWidth: true
                onTapped: root.vm.switchTo("persons", !root.vm.persons)
            }

            SwitchRow {
                objectName: "withdrawCompanies"
                leftPadding: 0
                rightPadding: 0
                text: qsTr("Companies may ask for money")
                turnedOn: root.vm.companies
                enabled: root.vm.isRead
                busy: root.vm.isBusy
                Layout.fillWidth: true
                onTapped: root.vm.switchTo("companies", !root.vm.companies)
            }

            Divider {
                Layout.fillWidth: true
            }

            SettingLine {
                text: qsTr("The least that can be asked for")

                AmountText {
                    objectName: "withdrawMinimum"
                    text: root.vm.minimumText
                }

                IconButton {
                    objectName: "changeMinimum"
                    iconName: "pencil"
                    text: qsTr("Change the least amount")
                    framed: true
                    enabled: root.vm.isRead
                    onTapped: root.vm.typeMinimum()
                }
            }

            Divider {
                Layout.fillWidth: true
            }

            SaldoText {
                text: qsTr("Each request is confirmed by a code that comes by e-mail. It is offered only where the page has a mail server, to customers with an e-mail address.")
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            Banner {
                objectName: "rulesTrouble"
                visible: root.vm.trouble !== "" && !root.vm.isTyping
                tone: Banner.Danger
                text: root.vm.trouble
                actionText: root.vm.mayRetry ? qsTr("Try again") : ""
                Layout.fillWidth: true
                onActed: root.vm.retry()
            }
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            spacing: Theme.gap

            FieldsFlick {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Captioned {
                    width: parent.width
                    caption: qsTr("Said when the least is reached")

                    TextEntry {
                        id: reached

                        objectName: "withdrawReached"
                        width: parent.width
                        text: root.vm.reached
                        label: qsTr("Said when the least is reached")
                        errorText: root.vm.reachedRefusal
                        enabled: root.vm.isRead
                        onTextEdited: root.vm.write("reached", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("Said when it is not reached")

                    TextEntry {
                        id: notReached

                        objectName: "withdrawNotReached"
                        width: parent.width
                        text: root.vm.notReached
                        label: qsTr("Said when it is not reached")
                        errorText: root.vm.notReachedRefusal
                        enabled: root.vm.isRead
                        onTextEdited: root.vm.write("not_reached", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("E-mail told of each request")

                    TextEntry {
                        id: mailTo

                        objectName: "withdrawMailTo"
                        width: parent.width
                        text: root.vm.mailTo
                        label: qsTr("E-mail told of each request")
                        errorText: root.vm.mailToRefusal
                        enabled: root.vm.isRead
                        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                        onTextEdited: root.vm.write("mail_to", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("The shop as its bank knows it")

                    TextEntry {
                        id: payerName

                        objectName: "payerName"
                        width: parent.width
                        text: root.vm.payerName
                        label: qsTr("The shop as its bank knows it")
                        errorText: root.vm.payerNameRefusal
                        enabled: root.vm.isRead
                        onTextEdited: root.vm.write("payer_name", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("The shop's IBAN")

                    TextEntry {
                        id: payerIban

                        objectName: "payerIban"
                        width: parent.width
                        text: root.vm.payerIban
                        label: qsTr("The shop's IBAN")
                        errorText: root.vm.payerIbanRefusal
                        enabled: root.vm.isRead
                        inputMethodHints: Qt.ImhNoPredictiveText
                        onTextEdited: root.vm.write("payer_iban", text)
                        onSubmitted: root.vm.keep()
                    }
                }
            }

            SaldoButton {
                objectName: "rulesKeep"
                kind: SaldoButton.Primary
                text: qsTr("Save the texts")
                enabled: root.vm.canKeep
                busy: root.vm.isBusy
                Layout.fillWidth: true
                onTapped: root.vm.keep()
            }
        }
    }
}
