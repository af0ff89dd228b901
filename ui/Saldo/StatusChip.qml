import QtQuick

// The state of an order or of a slip, in a word with its drawing.
Rectangle {
    id: root

    enum Tone {
        Plain,
        Credit,
        Due,
        Danger
    }

    property string text: ""
    property string iconName: ""
    property int tone: StatusChip.Plain
    readonly property color words: inkOf(tone)

    function inkOf(tone: int): color {
        if (tone === StatusChip.Credit)
            return Theme.softInk;
        if (tone === StatusChip.Due)
            return Theme.due;
        return tone === StatusChip.Danger ? Theme.danger : Theme.ink2;
    }

    function fillOf(tone: int): color {
        if (tone === StatusChip.Credit)
            return Theme.soft;
        if (tone === StatusChip.Due)
            return Theme.dueSoft;
        return tone === StatusChip.Danger ? Theme.dangerSoft : Theme.alt;
    }

    implicitWidth: face.implicitWidth + Theme.gap * 2
    implicitHeight: face.implicitHeight + Theme.inner
    radius: height / 2
    color: fillOf(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: face

        anchors.centerIn: parent
        spacing: Theme.px(6)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root.words
            size: Theme.px(18)
        }

        SaldoText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.words
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
    }
}
