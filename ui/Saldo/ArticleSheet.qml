pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// An article of the price list to be written: its name, its price, where it stands, its VAT.
Sheet {
    id: root

    required property ArticleFormVM vm

    name: "articleForm"
    title: vm.isNew ? qsTr("New article") : qsTr("Edit the article")
    wantedWidth: Theme.px(860)
    wantedHeight: Theme.px(620)
    wanted: vm.isOpen
    onLeft: vm.close()
    onAboutToShow: {
        articleName.text = vm.name;
        price.text = vm.price;
        articleName.focus = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            TextEntry {
                id: articleName

                objectName: "articleName"
                placeholderText: qsTr("Name")
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onTextEdited: root.vm.writeName(text)
                onSubmitted: price.forceActiveFocus()
            }

            TextEntry {
                id: price

                objectName: "articlePrice"
                placeholderText: qsTr("Price")
                errorText: root.vm.priceFault
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                horizontalAlignment: TextInput.AlignRight
                font.features: Theme.tabular
                Layout.preferredWidth: Theme.px(220)
                Layout.alignment: Qt.AlignTop
                onTextEdited: root.vm.writePrice(text)
                onSubmitted: root.vm.save()
            }
        }

        SaldoText {
            text: qsTr("Category")
            color: Theme.ink2
            font.pixelSize: Theme.small
        }

        ListView {
            id: homes

            objectName: "articleCategories"
            implicitHeight: Theme.control
            orientation: ListView.Horizontal
            spacing: Theme.inner
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.vm.categories
            Layout.fillWidth: true

            delegate: Choice {
                required property var modelData

                objectName: "articleCategory_" + modelData.key
                width: Math.max(Theme.px(96), implicitWidth + Theme.inner)
                height: homes.height
                text: modelData.text
                held: modelData.key === root.vm.category
                onTapped: root.vm.chooseCategory(modelData.key)
            }
        }

        SettingLine {
            text: qsTr("VAT")

            Segmented {
                objectName: "articleVat"
                choices: root.vm.vatRates
                current: root.vm.vat
                onChosen: key => root.vm.chooseVat(key)
            }
        }

        SwitchRow {
            objectName: "articleService"
            text: qsTr("Served here")
            subtitle: qsTr("Food and drink that are served; off for goods sold over the counter.")
            turnedOn: root.vm.isService
            leftPadding: 0
            rightPadding: 0
            Layout.fillWidth: true
            onTapped: root.vm.setService(!root.vm.isService)
        }

        Banner {
            objectName: "articleTrouble"
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
                objectName: "articleCancel"
                text: qsTr("Cancel")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.close()
            }

            SaldoButton {
                objectName: "articleArchive"
                visible: !root.vm.isNew
                iconName: root.vm.isArchived ? "undo-2" : "archive"
                text: root.vm.isArchived ? qsTr("Sell it again") : qsTr("Archive")
                busy: root.vm.isBusy
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.archive()
            }

            SaldoButton {
                objectName: "articleSave"
                kind: SaldoButton.Primary
                iconName: "check"
                text: qsTr("Save")
                reason: root.vm.reason
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
