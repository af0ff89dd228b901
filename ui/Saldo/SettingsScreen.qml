pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Opzioni: one subject at a time, so that nothing scrolls away.
FocusScope {
    id: root

    required property SettingsVM vm

    signal helpWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            SaldoText {
                text: qsTr("Settings")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                Layout.fillWidth: true
            }

            SaldoButton {
                objectName: "help"
                text: qsTr("Help")
                iconName: "circle-help"
                onTapped: root.helpWanted()
            }
        }

        Segmented {
            objectName: "subject"
            current: root.vm.subject
            choices: [
                {
                    "key": "look",
                    "text": qsTr("Screen"),
                    "icon": "monitor"
                },
                {
                    "key": "printer",
                    "text": qsTr("Printers"),
                    "icon": "printer"
                },
                {
                    "key": "prices",
                    "text": qsTr("Price list"),
                    "icon": "tag"
                },
                {
                    "key": "shop",
                    "text": qsTr("Shop"),
                    "icon": "store"
                },
                {
                    "key": "about",
                    "text": qsTr("About"),
                    "icon": "info"
                }
            ]
            Layout.fillWidth: true
            onChosen: key => root.vm.show(key)
        }

        Banner {
            objectName: "preferencesNotice"
            visible: root.vm.preferences.noticeText !== ""
            text: root.vm.preferences.noticeText
            Layout.fillWidth: true
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SettingsLook {
                anchors.fill: parent
                anchors.margins: Theme.pad
                visible: root.vm.subject === "look"
                preferences: root.vm.preferences
            }

            SettingsPrinter {
                anchors.fill: parent
                anchors.margins: Theme.pad
                visible: root.vm.subject === "printer"
                vm: root.vm.printers
            }

            Loader {
                anchors.fill: parent
                anchors.margins: Theme.pad
                active: root.vm.subject === "prices"
                sourceComponent: Component {
                    SettingsPrices {
                        vm: root.vm.priceList
                    }
                }
            }

            SettingsShop {
                anchors.fill: parent
                anchors.margins: Theme.pad
                visible: root.vm.subject === "shop"
                vm: root.vm
            }

            SettingsAbout {
                anchors.fill: parent
                anchors.margins: Theme.pad
                visible: root.vm.subject === "about"
                version: root.vm.version
            }
        }
    }
}
