import QtQuick
import QtQuick.Layouts

// A tab with its tick: «Aggiungi» puts it among those to settle.
Tappable {
    id: root

    property string subtitle: ""
    property string amount: ""
    property bool ticked: false
    property color accent: Theme.due
    property color accentSoft: Theme.dueSoft

    spokenName: [text, subtitle, amount].filter(part => part !== "").join(", ")
    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(Theme.row, implicitContentHeight + Theme.gap * 1.5)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    fill: ticked ? accentSoft : Theme.surface
    line: ticked ? accent : Theme.hairline
    lineWidth: ticked ? 2 : 1
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked

    contentItem: RowLayout {
        spacing: Theme.gap

        CheckMark {
            checked: root.ticked
            accent: root.accent
        }

        ColumnLayout {
            spacing: Theme.px(1)
            Layout.fillWidth: true

            SaldoText {
                text: root.text
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            SaldoText {
                visible: text !== ""
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }

        AmountText {
            text: root.amount
            color: root.accent
        }
    }
}
