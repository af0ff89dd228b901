pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Come i clienti aprono la pagina: three ways, what each needs, and a phone that tries it.
RowLayout {
    id: root

    required property AreaWayVM vm
    readonly property bool isTesting: vm.check.isOpen
    readonly property var needs: ({
            "here": [qsTr("This till and the customers' phones on the same Wi-Fi."), qsTr("The address of this computer must not change: reserve it in the router."), qsTr("It is not encrypted: whoever listens on that Wi-Fi can read along. It ends when the till is closed.")],
            "server": [qsTr("A computer that is always on, with a name on the internet, and Caddy or nginx with a certificate."), qsTr("The service saldo-area beside the shared PostgreSQL; it comes with its unit file."), qsTr("The right way: encrypted, reachable from everywhere, also while the till is off.")],
            "off": [qsTr("Nothing. Slips print the balance without a QR."), qsTr("A service that runs elsewhere goes on answering until it is stopped, or the page is switched off.")]
        })

    spacing: Theme.gap

    ColumnLayout {
        visible: TouchTyping.coveredHeight === 0
        spacing: Theme.gap
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.pane
        Layout.fillHeight: true

        Repeater {
            model: [
                {
                    "key": "here",
                    "text": qsTr("From this till"),
                    "detail": qsTr("in the shop's own network"),
                    "icon": "monitor"
                },
                {
                    "key": "server",
                    "text": qsTr("From a server"),
                    "detail": qsTr("on the internet, encrypted"),
                    "icon": "shield-check"
                },
                {
                    "key": "off",
                    "text": qsTr("Not at all"),
                    "detail": qsTr("slips without a QR"),
                    "icon": "ban"
                }
            ]

            SaldoButton {
                required property var modelData

                objectName: "way_" + modelData.key
                kind: root.vm.lookedAt === modelData.key ? SaldoButton.Soft : SaldoButton.Quiet
                text: modelData.text
                detail: modelData.detail
                iconName: root.vm.way === modelData.key ? "circle-check" : modelData.icon
                leading: true
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: root.vm.lookedAt === modelData.key
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.look(modelData.key)
            }
        }

        SaldoText {
            objectName: "wayNow"
            text: root.vm.wayText
            strong: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "servingState"
            visible: text !== ""
            text: root.vm.servingText
            color: root.vm.servingTone === "danger" ? Theme.danger : root.vm.servingTone === "credit" ? Theme.primary : Theme.due
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            visible: !root.isTesting
            spacing: Theme.gap

            Repeater {
                model: TouchTyping.coveredHeight > 0 ? [] : root.needs[root.vm.lookedAt] ?? []

                RowLayout {
                    id: need

                    required property string modelData

                    spacing: Theme.inner
                    Layout.fillWidth: true

                    Icon {
                        name: "info"
                        tint: Theme.ink2
                        size: Theme.px(20)
                        Layout.alignment: Qt.AlignTop
                    }

                    SaldoText {
                        text: need.modelData
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }
                }
            }

            RowLayout {
                visible: root.vm.lookedAt === "here"
                spacing: Theme.gap

                Segmented {
                    objectName: "areaHost"
                    visible: root.vm.hosts.length > 0
                    current: root.vm.host
                    choices: root.vm.hosts.slice(0, 3).map(host => ({
                                "key": host,
                                "text": host
                            }))
                    Layout.fillWidth: true
                    onChosen: key => root.vm.chooseHost(key)
                }

                SaldoText {
                    text: qsTr("Port")
                    color: Theme.ink2
                }

                TextEntry {
                    objectName: "areaPort"
                    text: root.vm.port
                    label: qsTr("Port")
                    placeholderText: "8080"
                    inputMethodHints: Qt.ImhDigitsOnly
                    Layout.fillWidth: false
                    Layout.preferredWidth: Theme.px(130)
                    onTextEdited: root.vm.writePort(text)
                    onSubmitted: root.vm.use()
                }
            }

            TextEntry {
                objectName: "areaUrl"
                visible: root.vm.lookedAt === "server"
                text: root.vm.url
                label: qsTr("The page's address")
                placeholderText: "https://credito.bar.example"
                errorText: root.vm.urlRefusal
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onTextEdited: root.vm.writeUrl(text)
                onSubmitted: root.vm.use()
            }

            SaldoText {
                objectName: "portRefusal"
                visible: text !== ""
                text: root.vm.portRefusal
                color: Theme.danger
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }

            Banner {
                objectName: "wayConsequence"
                visible: root.vm.consequence !== ""
                text: root.vm.consequence
                Layout.fillWidth: true
            }

            Banner {
                objectName: "wayTrouble"
                visible: root.vm.trouble !== ""
                tone: Banner.Danger
                text: root.vm.trouble
                actionText: root.vm.mayRetry ? qsTr("Try again") : ""
                Layout.fillWidth: true
                onActed: root.vm.retry()
            }

            Item {
                Layout.fillHeight: true
            }

            RowLayout {
                spacing: Theme.gap

                SaldoButton {
                    objectName: "testWithPhone"
                    text: qsTr("Try with a phone")
                    iconName: "qr-code"
                    reason: qsTr("First use one of the ways")
                    enabled: root.vm.canTest
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    onTapped: root.vm.test()
                }

                SaldoButton {
                    objectName: "useWay"
                    kind: SaldoButton.Primary
                    text: root.vm.isUsed ? qsTr("In use") : qsTr("Use this way")
                    iconName: root.vm.isUsed ? "circle-check" : ""
                    enabled: root.vm.canUse
                    busy: root.vm.isBusy
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    onTapped: root.vm.use()
                }
            }
        }

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            visible: root.isTesting
            spacing: Theme.pad

            Rectangle {
                readonly property real side: Math.min(parent.height, parent.width * 0.5)

                color: "white"
                radius: Theme.radius
                Layout.fillWidth: false
                Layout.preferredWidth: side
                Layout.preferredHeight: side
                Layout.alignment: Qt.AlignTop

                Image {
                    objectName: "phoneQr"
                    anchors.fill: parent
                    source: root.vm.check.qr
                    smooth: false
                    fillMode: Image.PreserveAspectFit
                    cache: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Code to scan with a phone")
                }
            }

            ColumnLayout {
                spacing: Theme.gap

                Icon {
                    visible: root.vm.check.state === "arrived"
                    name: "circle-check"
                    tint: Theme.primary
                    size: Theme.px(64)
                }

                SaldoText {
                    objectName: "phoneState"
                    text: root.vm.check.text
                    color: root.vm.check.state === "arrived" ? Theme.primary : root.vm.check.state === "unreachable" ? Theme.danger : Theme.ink
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }

                SaldoText {
                    objectName: "phoneAddress"
                    text: root.vm.check.address
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }

                Item {
                    Layout.fillHeight: true
                }

                SaldoButton {
                    objectName: "endPhoneTest"
                    text: qsTr("Done")
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    onTapped: root.vm.check.close()
                }
            }
        }
    }
}
