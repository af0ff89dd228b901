import QtQuick
import QtQuick.Layouts

// A labelled button; a second line carries its amount or says why it cannot be tapped.
Tappable {
    id: root

    enum Kind {
        Primary,
        Quiet,
        Soft,
        Danger,
        Plain
    }

    property int kind: SaldoButton.Quiet
    property string iconName: ""
    property string detail: ""
    property string reason: ""
    property bool stacked: false
    property bool leading: false
    property int letters: Theme.body
    // Whether it is painted as the one to press; a screen has one at most.
    property bool isFirst: kind === SaldoButton.Primary && enabled
    readonly property string secondLine: enabled ? detail : (reason || detail)
    readonly property color words: inkOf(kind)

    function inkOf(kind: int): color {
        if (!enabled)
            return Theme.ink2;
        if (kind === SaldoButton.Primary)
            return Theme.primaryInk;
        if (kind === SaldoButton.Soft)
            return Theme.softInk;
        return kind === SaldoButton.Danger ? Theme.danger : Theme.ink;
    }

    function fillOf(kind: int): color {
        if (kind === SaldoButton.Plain)
            return "transparent";
        if (!enabled)
            return Theme.alt;
        if (kind === SaldoButton.Primary)
            return Theme.primary;
        if (kind === SaldoButton.Soft)
            return Theme.soft;
        return kind === SaldoButton.Danger ? Theme.dangerSoft : Theme.surface;
    }

    spokenName: secondLine === "" ? text : text + ", " + secondLine
    implicitHeight: Math.max(Theme.control, implicitContentHeight + Theme.inner * 2)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    fill: fillOf(kind)
    line: kind === SaldoButton.Quiet && enabled ? Theme.hairline : "transparent"

    contentItem: Item {
        implicitWidth: face.implicitWidth
        implicitHeight: face.implicitHeight

        GridLayout {
            id: face

            width: root.leading ? parent.width : Math.min(implicitWidth, parent.width)
            x: root.leading ? 0 : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            flow: root.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
            columnSpacing: Theme.gap
            rowSpacing: Theme.px(4)

            Icon {
                name: root.busy ? "loader-circle" : root.iconName
                tint: root.words
                size: root.stacked ? Theme.px(40) : Theme.px(24)
                Layout.alignment: Qt.AlignCenter
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SaldoText {
                    text: Theme.unbroken(root.text)
                    strong: true
                    color: root.words
                    font.pixelSize: root.letters
                    horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }

                SaldoText {
                    visible: text !== ""
                    text: Theme.unbroken(root.secondLine)
                    color: root.words
                    font.pixelSize: Theme.small
                    font.weight: Font.Medium
                    font.features: Theme.tabular
                    horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
        }
    }
}
