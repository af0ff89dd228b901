pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// A category of the price list to be written: its name, its colour, its place.
Sheet {
    id: root

    required property CategoryFormVM vm

    name: "categoryForm"
    title: vm.isNew ? qsTr("New category") : qsTr("Edit the category")
    wantedWidth: Theme.px(640)
    wantedHeight: Theme.px(460)
    wanted: vm.isOpen
    onLeft: vm.close()
    onAboutToShow: {
        categoryName.text = vm.name;
        categoryName.focus = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TextEntry {
            id: categoryName

            objectName: "categoryName"
            placeholderText: qsTr("Name")
            Layout.fillWidth: true
            onTextEdited: root.vm.writeName(text)
            onSubmitted: root.vm.save()
        }

        RowLayout {
            spacing: Theme.inner

            Repeater {
                model: Theme.swatches.length

                Tappable {
                    id: swatch

                    required property int index

                    objectName: "swatch_" + index
                    text: qsTr("Colour %1").arg(index + 1)
                    fill: Theme.swatch(index)
                    line: index === root.vm.swatch ? Theme.ink : "transparent"
                    lineWidth: 3
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: index === root.vm.swatch
                    Layout.preferredHeight: Theme.touch(52)
                    Layout.fillWidth: true
                    onTapped: root.vm.chooseSwatch(index)

                    contentItem: Item {
                        Icon {
                            anchors.centerIn: parent
                            name: swatch.index === root.vm.swatch ? "check" : ""
                            tint: Theme.surface
                        }
                    }
                }
            }
        }

        RowLayout {
            visible: !root.vm.isNew
            spacing: Theme.gap
            uniformCellSizes: true

            SaldoButton {
                objectName: "categoryEarlier"
                iconName: "arrow-left"
                text: qsTr("Further left")
                enabled: root.vm.canSave
                Layout.fillWidth: true
                onTapped: root.vm.move(-1)
            }

            SaldoButton {
                objectName: "categoryLater"
                iconName: "arrow-right"
                text: qsTr("Further right")
                enabled: root.vm.canSave
                Layout.fillWidth: true
                onTapped: root.vm.move(1)
            }
        }

        Banner {
            objectName: "categoryTrouble"
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
                objectName: "categoryCancel"
                text: qsTr("Cancel")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.close()
            }

            SaldoButton {
                objectName: "categorySave"
                kind: SaldoButton.Primary
                iconName: "check"
                text: qsTr("Save")
                reason: qsTr("A name is needed")
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
