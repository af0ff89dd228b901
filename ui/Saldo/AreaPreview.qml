pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The customers' page in a phone: the same words, figures and colours, for somebody made up.
Rectangle {
    id: root

    required property AreaPreviewVM vm
    readonly property var texts: vm.texts

    function said(name: string): string {
        return texts[name] ?? "";
    }

    radius: Theme.sheetRadius
    color: Theme.bg
    border.width: 3
    border.color: Theme.border
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The page as customers will see it")

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.px(14)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: page.implicitHeight

        ColumnLayout {
            id: page

            width: parent.width
            spacing: Theme.gap

            Image {
                objectName: "previewPicture"
                visible: source.toString() !== ""
                source: root.vm.picture
                fillMode: Image.PreserveAspectFit
                cache: false
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: page.width * 0.6
                Layout.maximumHeight: Theme.px(112)
            }

            PreviewText {
                text: root.said("shop")
                strong: true
                horizontalAlignment: Text.AlignHCenter
            }

            PreviewText {
                text: root.said("title")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }

            PreviewText {
                text: root.said("name")
                horizontalAlignment: Text.AlignHCenter
            }

            Rectangle {
                implicitHeight: balance.implicitHeight + 2 * Theme.pad
                radius: Theme.radius
                color: Theme.soft
                Layout.fillWidth: true

                ColumnLayout {
                    id: balance

                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.pad
                    spacing: 0

                    PreviewText {
                        text: root.said("creditTitle")
                        strong: true
                        horizontalAlignment: Text.AlignHCenter
                    }

                    PreviewText {
                        objectName: "previewCredit"
                        text: root.said("credit")
                        font.pixelSize: Theme.total
                        font.weight: Font.Bold
                        horizontalAlignment: Text.AlignHCenter
                    }

                    PreviewText {
                        text: root.said("asOf")
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }

            PreviewText {
                objectName: "previewGreeting"
                text: root.said("greeting")
                leftPadding: Theme.gap

                Rectangle {
                    width: Theme.px(4)
                    height: parent.height
                    color: Theme.primary
                }
            }

            PreviewCard {
                visible: root.said("withdrawTitle") !== ""
                Layout.fillWidth: true

                PreviewText {
                    text: root.said("withdrawTitle")
                    strong: true
                }

                PreviewText {
                    text: root.said("withdrawText")
                }

                PreviewText {
                    text: root.said("withdrawAct")
                    strong: true
                    color: Theme.primary
                }
            }

            PreviewCard {
                Layout.fillWidth: true

                PreviewText {
                    text: root.said("operationsTitle")
                    strong: true
                }

                PreviewText {
                    objectName: "previewHint"
                    text: root.said("hint")
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                }

                Repeater {
                    model: root.texts["operations"] ?? []

                    ColumnLayout {
                        id: operation

                        required property var modelData

                        spacing: 0
                        Layout.fillWidth: true

                        Divider {
                            Layout.fillWidth: true
                        }

                        RowLayout {
                            PreviewText {
                                text: operation.modelData.what
                                font.underline: root.said("hint") !== ""
                            }

                            AmountText {
                                text: operation.modelData.amount
                                color: operation.modelData.isIncoming ? Theme.primary : Theme.ink
                            }
                        }

                        RowLayout {
                            PreviewText {
                                text: operation.modelData.when
                                color: Theme.ink2
                                font.pixelSize: Theme.small
                            }

                            AmountText {
                                text: operation.modelData.after
                                strong: false
                                color: Theme.ink2
                                font.pixelSize: Theme.small
                            }
                        }
                    }
                }
            }

            PreviewText {
                text: root.said("contactTitle")
                strong: true
            }

            PreviewText {
                objectName: "previewContact"
                text: root.said("contact")
            }

            PreviewText {
                text: root.said("secret")
                color: Theme.ink2
                font.pixelSize: Theme.small
            }

            PreviewText {
                text: root.said("fiscal")
                color: Theme.ink2
                font.pixelSize: Theme.small
            }
        }
    }
}
