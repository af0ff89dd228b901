import QtQuick
import QtQuick.Layouts

// Credit that came or went, and what it left behind.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string amountText
    required property string balanceText
    required property bool isIncoming
    required property bool isUndone
    required property int operation
    required property string reportText
    required property bool isReportOpen

    signal answered(int operation)

    implicitHeight: Math.max(Theme.row, face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, amountText, qsTr("credit %1").arg(balanceText), reportText].filter(part => part !== "").join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        Icon {
            name: root.isIncoming ? "plus" : "minus"
            tint: root.isIncoming ? Theme.primary : Theme.ink2
        }

        ColumnLayout {
            spacing: Theme.px(1)

            SaldoText {
                text: root.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            SaldoText {
                objectName: root.objectName + "_report"
                visible: text !== ""
                text: root.reportText
                color: root.isReportOpen ? Theme.due : Theme.ink2
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 6
                Layout.fillWidth: true
            }
        }

        SaldoButton {
            objectName: root.objectName + "_answer"
            visible: root.isReportOpen
            kind: SaldoButton.Soft
            text: qsTr("Answer")
            iconName: "triangle-alert"
            onTapped: root.answered(root.operation)
        }

        StatusChip {
            visible: root.isUndone
            text: qsTr("Undone")
            iconName: "undo-2"
        }

        ColumnLayout {
            spacing: Theme.px(1)
            Layout.minimumWidth: Theme.px(110)

            AmountText {
                text: root.amountText
                color: root.isIncoming ? Theme.primary : Theme.ink
                font.strikeout: root.isUndone
                Layout.alignment: Qt.AlignRight
            }

            AmountText {
                text: qsTr("credit %1").arg(root.balanceText)
                strong: false
                color: Theme.ink2
                font.pixelSize: Theme.small
                Layout.alignment: Qt.AlignRight
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Theme.pad
    }
}
