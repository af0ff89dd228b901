import QtQuick
import QtQuick.Layouts
import PosApp

// A customer's record to be written: only the name is needed.
Sheet {
    id: root

    required property CustomerFormVM vm

    function fill() {
        customerName.text = vm.name;
        surname.text = vm.surname;
        phone.text = vm.phone;
        email.text = vm.email;
        note.text = vm.note;
    }

    name: "customerForm"
    title: !vm.isNew ? qsTr("Edit the record") : vm.isCompany ? qsTr("New company") : qsTr("New person")
    wantedWidth: Theme.px(760)
    wantedHeight: face.implicitHeight + Theme.px(130)
    wanted: vm.isOpen
    onLeft: vm.close()
    onAboutToShow: {
        fill();
        // Not when it is all there: a finger may be on another field by then.
        customerName.focus = true;
    }

    ColumnLayout {
        id: face

        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            TextEntry {
                id: customerName

                objectName: "formName"
                placeholderText: root.vm.isCompany ? qsTr("Company name") : qsTr("Name")
                Layout.columnSpan: root.vm.isCompany ? 2 : 1
                Layout.fillWidth: true
                onTextEdited: root.vm.write("name", text)
                onSubmitted: root.vm.save()
            }

            TextEntry {
                id: surname

                objectName: "formSurname"
                visible: !root.vm.isCompany
                placeholderText: qsTr("Surname")
                Layout.fillWidth: true
                onTextEdited: root.vm.write("surname", text)
                onSubmitted: root.vm.save()
            }

            TextEntry {
                id: phone

                objectName: "formPhone"
                placeholderText: qsTr("Telephone")
                inputMethodHints: Qt.ImhDialableCharactersOnly
                Layout.fillWidth: true
                onTextEdited: root.vm.write("phone", text)
                onSubmitted: root.vm.save()
            }

            TextEntry {
                id: email

                objectName: "formEmail"
                placeholderText: qsTr("E-mail (recommended)")
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onTextEdited: root.vm.write("email", text)
                onSubmitted: root.vm.save()
            }

            TextEntry {
                id: note

                objectName: "formNote"
                placeholderText: qsTr("Note")
                Layout.columnSpan: 2
                Layout.fillWidth: true
                onTextEdited: root.vm.write("note", text)
                onSubmitted: root.vm.save()
            }
        }

        SaldoText {
            objectName: "formEmailAdvice"
            visible: root.vm.wantsEmail
            text: qsTr("Only the name is needed. Without an e-mail the balance can be printed, but not sent.")
            color: Theme.ink2
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Banner {
            objectName: "formAlike"
            visible: root.vm.alikeText !== ""
            text: root.vm.alikeText
            actionText: qsTr("Open that record")
            Layout.fillWidth: true
            onActed: root.vm.goToExisting()
        }

        Banner {
            objectName: "formTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap

            SaldoButton {
                objectName: "formCancel"
                text: qsTr("Cancel")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.close()
            }

            SaldoButton {
                objectName: "formSaveAnyway"
                visible: root.vm.alikeText !== ""
                text: qsTr("It is somebody else: enter anyway")
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.saveAnyway()
            }

            SaldoButton {
                objectName: "formSave"
                visible: root.vm.alikeText === ""
                kind: SaldoButton.Primary
                text: root.vm.isNew ? qsTr("Enter the customer") : qsTr("Save")
                reason: qsTr("A name is needed")
                iconName: "check"
                letters: Theme.title
                enabled: root.vm.canSave
                busy: root.vm.isBusy
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.save()
            }
        }
    }
}
