import QtQuick
import QtQuick.Layouts
import PosApp

// How the till looks, speaks and is written on; every change shows at once.
ColumnLayout {
    id: root

    required property PreferencesVM preferences

    spacing: Theme.gap

    SettingLine {
        text: qsTr("Colours")

        Segmented {
            objectName: "colours"
            current: root.preferences.colours
            choices: [
                {
                    "key": "light",
                    "text": qsTr("Light"),
                    "icon": "sun"
                },
                {
                    "key": "dark",
                    "text": qsTr("Dark"),
                    "icon": "moon"
                },
                {
                    "key": "system",
                    "text": qsTr("As the machine"),
                    "icon": "monitor"
                }
            ]
            onChosen: key => root.preferences.setColours(key)
        }
    }

    SettingLine {
        text: qsTr("Language")

        Segmented {
            objectName: "language"
            current: root.preferences.language
            choices: [
                {
                    "key": "it",
                    "text": "Italiano"
                },
                {
                    "key": "pt_BR",
                    "text": "Português"
                },
                {
                    "key": "en",
                    "text": "English"
                }
            ]
            onChosen: key => root.preferences.setLanguage(key)
        }
    }

    SettingLine {
        text: qsTr("Text size")

        IconButton {
            objectName: "textSmaller"
            iconName: "minus"
            text: qsTr("Smaller text")
            framed: true
            enabled: root.preferences.textPercent > 90
            onTapped: root.preferences.setTextPercent(root.preferences.textPercent - 10)
        }

        AmountText {
            objectName: "textPercent"
            text: root.preferences.textPercent + " %"
            horizontalAlignment: Text.AlignHCenter
            Layout.minimumWidth: Theme.px(80)
        }

        IconButton {
            objectName: "textLarger"
            iconName: "plus"
            text: qsTr("Larger text")
            framed: true
            enabled: root.preferences.textPercent < 130
            onTapped: root.preferences.setTextPercent(root.preferences.textPercent + 10)
        }
    }

    SettingLine {
        text: qsTr("Keyboard on the screen")

        Segmented {
            objectName: "screenKeyboard"
            current: root.preferences.keyboard
            choices: [
                {
                    "key": "auto",
                    "text": qsTr("At a touch")
                },
                {
                    "key": "always",
                    "text": qsTr("Always")
                },
                {
                    "key": "never",
                    "text": qsTr("Never")
                }
            ]
            onChosen: key => root.preferences.setKeyboard(key)
        }
    }

    SwitchRow {
        objectName: "softwareRendering"
        text: qsTr("Paint without the graphics card")
        subtitle: qsTr("For machines on which the screen flickers; from the next start.")
        turnedOn: root.preferences.softwareRendering
        leftPadding: 0
        rightPadding: 0
        Layout.fillWidth: true
        onTapped: root.preferences.setSoftwareRendering(!root.preferences.softwareRendering)
    }

    Item {
        Layout.fillHeight: true
    }
}
