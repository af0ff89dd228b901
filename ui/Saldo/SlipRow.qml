pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// One slip of the queue, with the acts that its state allows.
Tappable {
    id: root

    required property SlipsVM vm
    required property string slipId
    required property string title
    required property string subtitle
    required property string stateText
    required property string stateTone
    required property bool asksWhetherItCameOut
    required property bool mayRetry
    required property bool maySkip
    required property string moveText
    required property bool mayCopy
    readonly property bool isChosen: vm.chosenSlip === slipId

    function toneOf(tone: string): int {
        if (tone === "credit")
            return StatusChip.Credit;
        if (tone === "due")
            return StatusChip.Due;
        return tone === "danger" ? StatusChip.Danger : StatusChip.Plain;
    }

    spokenName: [title, subtitle, stateText].join(", ")
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    radius: 0
    fill: isChosen ? Theme.soft : "transparent"
    Accessible.selected: isChosen
    onTapped: vm.choose(slipId)

    contentItem: ColumnLayout {
        spacing: Theme.inner

        RowLayout {
            spacing: Theme.gap

            ColumnLayout {
                spacing: 0

                SaldoText {
                    text: root.title
                    font.weight: Font.DemiBold
                    color: root.isChosen ? Theme.softInk : Theme.ink
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.subtitle
                    color: root.isChosen ? Theme.softInk : Theme.ink2
                    font.pixelSize: Theme.small
                    font.features: Theme.tabular
                    Layout.fillWidth: true
                }
            }

            StatusChip {
                objectName: root.objectName + "_state"
                text: root.stateText
                iconName: root.stateTone === "credit" ? "check" : root.stateTone === "plain" ? "ban" : "clock"
                tone: root.toneOf(root.stateTone)
            }
        }

        RowLayout {
            visible: root.asksWhetherItCameOut
            spacing: Theme.inner

            SaldoButton {
                objectName: root.objectName + "_cameOut"
                text: qsTr("Yes, it came out")
                Layout.fillWidth: true
                onTapped: root.vm.resolve(root.slipId, true)
            }

            SaldoButton {
                objectName: root.objectName + "_didNot"
                kind: SaldoButton.Soft
                text: qsTr("No: print a copy")
                Layout.fillWidth: true
                onTapped: root.vm.resolve(root.slipId, false)
            }
        }

        RowLayout {
            visible: root.mayRetry || (root.isChosen && (root.maySkip || root.mayCopy || root.moveText !== ""))
            spacing: Theme.inner

            SaldoButton {
                objectName: root.objectName + "_skip"
                visible: root.maySkip
                text: qsTr("Do not print")
                iconName: "ban"
                Layout.fillWidth: true
                onTapped: root.vm.skip(root.slipId)
            }

            SaldoButton {
                objectName: root.objectName + "_move"
                visible: root.moveText !== ""
                text: root.moveText
                Layout.fillWidth: true
                onTapped: root.vm.move(root.slipId)
            }

            SaldoButton {
                objectName: root.objectName + "_retry"
                visible: root.mayRetry
                kind: SaldoButton.Soft
                text: qsTr("Print now")
                iconName: "printer"
                Layout.fillWidth: true
                onTapped: root.vm.retry(root.slipId)
            }

            SaldoButton {
                objectName: root.objectName + "_copy"
                visible: root.mayCopy && root.isChosen
                text: qsTr("Print a copy")
                iconName: "printer"
                Layout.fillWidth: true
                onTapped: root.vm.printCopy(root.slipId)
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Theme.pad
    }
}
