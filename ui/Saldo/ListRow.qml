import QtQuick
import QtQuick.Layouts

// One line of a list: who or what, and on the right how much.
Tappable {
    id: root

    enum Tone {
        Plain,
        Credit,
        Due,
        Faint
    }

    property string initials: ""
    property string iconName: ""
    property string subtitle: ""
    property string amount: ""
    property string amountNote: ""
    property int amountNoteTone: ListRow.Due
    property int tone: ListRow.Plain
    property bool selected: false
    property bool divided: true

    function toneInk(tone: int): color {
        if (tone === ListRow.Credit)
            return Theme.primary;
        if (tone === ListRow.Due)
            return Theme.due;
        return tone === ListRow.Faint ? Theme.ink2 : Theme.ink;
    }

    spokenName: [text, subtitle, amount, amountNote].filter(part => part !== "").join(", ")
    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(Theme.row, implicitContentHeight + Theme.gap * 1.5)
    leftPadding: Theme.px(14)
    rightPadding: Theme.pad
    radius: 0
    fill: selected ? Theme.soft : "transparent"
    Accessible.selectable: true
    Accessible.selected: selected

    contentItem: RowLayout {
        spacing: Theme.gap

        Avatar {
            visible: root.initials !== ""
            initials: root.initials
            selected: root.selected
        }

        Icon {
            name: root.iconName
            tint: root.selected ? Theme.softInk : Theme.ink2
        }

        ColumnLayout {
            id: words

            spacing: Theme.px(1)
            Layout.fillWidth: true

            SaldoText {
                text: root.text
                font.weight: Font.DemiBold
                color: root.selected ? Theme.softInk : Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            SaldoText {
                visible: text !== ""
                text: root.subtitle
                color: root.selected ? Theme.softInk : Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.px(1)

            AmountText {
                visible: text !== ""
                text: root.amount
                color: root.toneInk(root.tone)
                Layout.alignment: Qt.AlignRight
            }

            AmountText {
                visible: text !== ""
                text: root.amountNote
                strong: false
                color: root.toneInk(root.amountNoteTone)
                font.pixelSize: Theme.small
                Layout.alignment: Qt.AlignRight
            }
        }
    }

    Divider {
        visible: root.divided
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - root.leftPadding - words.x
    }
}
