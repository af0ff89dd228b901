pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What each screen does, and the keys that do it without a finger.
Sheet {
    id: root

    readonly property var screens: [[qsTr("Orders"), qsTr("Tap articles, then Payment. With a customer who holds enough credit, the order is paid in one tap.")], [qsTr("Customers"), qsTr("Find a customer, add credit, settle tabs, print the balance. Manage shows every order and movement.")], [qsTr("Area"), qsTr("What customers ask for and report, what their page says, and how they open it.")], [qsTr("Slips"), qsTr("What waits for the printer. Nothing is printed twice by itself.")], [qsTr("Settings"), qsTr("Colours, language, text size, printer.")]]
    readonly property var keys: [["F1", qsTr("This help")], ["Tab ⇥", qsTr("To the next thing that can be tapped")], ["↑ ↓", qsTr("Along a list")], [qsTr("Enter, Space"), qsTr("Tap what has the frame")], [qsTr("0–9"), qsTr("The amount, on every keypad")], ["/", qsTr("To the search")], ["Esc", qsTr("Leave a sheet, back to the list")], ["F2 F3 F4", qsTr("On the order: payment, pay with credit, send to preparation")], ["F5–F8", qsTr("While paying: credit, cash, card, left unpaid")], ["Ctrl ⇧ Q", qsTr("Leave a till that fills the screen; or hold the empty middle of the left edge for three seconds")]]

    name: "helpSheet"
    title: qsTr("Help")
    wantedWidth: Theme.px(1000)
    wantedHeight: Theme.px(600)

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.screens

                ColumnLayout {
                    id: screen

                    required property var modelData

                    spacing: 0
                    Layout.fillWidth: true

                    SaldoText {
                        text: screen.modelData[0]
                        strong: true
                    }

                    SaldoText {
                        text: screen.modelData[1]
                        color: Theme.ink2
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Card {
            Layout.preferredWidth: Theme.px(440)
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.pad
                spacing: Theme.gap

                Repeater {
                    model: root.keys

                    RowLayout {
                        id: key

                        required property var modelData

                        spacing: Theme.gap
                        Layout.fillWidth: true

                        SaldoText {
                            text: key.modelData[0]
                            strong: true
                            Layout.preferredWidth: Theme.px(150)
                        }

                        SaldoText {
                            text: key.modelData[1]
                            color: Theme.ink2
                            wrapMode: Text.WordWrap
                            Layout.fillWidth: true
                        }
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
