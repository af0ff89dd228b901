import QtQuick
import QtQuick.Layouts
import PosApp

// What the page says about the shop, beside the page as customers will see it.
RowLayout {
    id: root

    required property AreaPageVM vm

    spacing: Theme.gap

    Connections {
        target: root.vm

        function onChanged() {
            if (greeting.text !== root.vm.greeting)
                greeting.text = root.vm.greeting;
            if (contact.text !== root.vm.contact)
                contact.text = root.vm.contact;
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

                SwitchRow {
                    objectName: "areaShown"
                    width: parent.width
                    leftPadding: 0
                    rightPadding: 0
                    text: qsTr("Customers see their page")
                    subtitle: root.vm.isShown ? qsTr("Whoever has a slip can open it.") : qsTr("Links answer as if there were no page.")
                    turnedOn: root.vm.isShown
                    enabled: root.vm.isRead
                    busy: root.vm.isBusy
                    onTapped: root.vm.setShown(!root.vm.isShown)
                }

                SwitchRow {
                    objectName: "areaReports"
                    width: parent.width
                    leftPadding: 0
                    rightPadding: 0
                    text: qsTr("They may report mistakes")
                    subtitle: qsTr("Reports wait here until somebody answers.")
                    turnedOn: root.vm.takesReports
                    enabled: root.vm.isRead
                    busy: root.vm.isBusy
                    onTapped: root.vm.setTakesReports(!root.vm.takesReports)
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("Greeting on the page")

                    TextEntry {
                        id: greeting

                        objectName: "areaGreeting"
                        width: parent.width
                        text: root.vm.greeting
                        label: qsTr("Greeting on the page")
                        errorText: root.vm.greetingRefusal
                        enabled: root.vm.isRead
                        onTextEdited: root.vm.write("greeting", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                Captioned {
                    width: parent.width
                    caption: qsTr("How to reach you: telephone, hours")

                    TextEntry {
                        id: contact

                        objectName: "areaContact"
                        width: parent.width
                        text: root.vm.contact
                        label: qsTr("How to reach you: telephone, hours")
                        errorText: root.vm.contactRefusal
                        enabled: root.vm.isRead
                        onTextEdited: root.vm.write("contact", text)
                        onSubmitted: root.vm.keep()
                    }
                }

                RowLayout {
                    width: parent.width
                    spacing: Theme.inner

                    SaldoButton {
                        objectName: "areaPicture"
                        text: root.vm.preview.hasPicture ? qsTr("Another picture") : qsTr("Choose a picture")
                        iconName: "store"
                        enabled: root.vm.isRead
                        busy: root.vm.isBusy
                        Layout.fillWidth: true
                        onTapped: root.vm.choosePicture()
                    }

                    SaldoButton {
                        objectName: "areaNoPicture"
                        visible: root.vm.preview.hasPicture
                        text: qsTr("Remove it")
                        iconName: "trash-2"
                        busy: root.vm.isBusy
                        onTapped: root.vm.removePicture()
                    }
                }
            }

            Banner {
                objectName: "areaPageTrouble"
                visible: root.vm.trouble !== ""
                tone: Banner.Danger
                text: root.vm.trouble
                actionText: root.vm.mayRetry ? qsTr("Try again") : ""
                Layout.fillWidth: true
                onActed: root.vm.retry()
            }

            SaldoButton {
                objectName: "areaKeep"
                kind: SaldoButton.Primary
                text: qsTr("Save the texts")
                enabled: root.vm.canKeep
                busy: root.vm.isBusy
                Layout.fillWidth: true
                onTapped: root.vm.keep()
            }
        }
    }

    ColumnLayout {
        visible: TouchTyping.coveredHeight === 0
        spacing: Theme.inner
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.pane
        Layout.fillHeight: true

        AreaPreview {
            vm: root.vm.preview
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        SaldoButton {
            objectName: "areaBrowser"
            text: qsTr("The real page, in the browser")
            iconName: "monitor"
            enabled: root.vm.isRead
            Layout.fillWidth: true
            onTapped: root.vm.preview.openInBrowser()
        }
    }
}
