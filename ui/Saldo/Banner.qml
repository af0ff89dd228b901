import QtQuick
import QtQuick.Layouts

// Trouble that stays until it is over: amber waits, red has failed; never a modal.
Rectangle {
    id: root

    enum Tone {
        Due,
        Danger
    }

    property int tone: Banner.Due
    property string text: ""
    property string actionText: ""
    readonly property color words: tone === Banner.Danger ? Theme.danger : Theme.due

    signal acted

    implicitWidth: Theme.px(360)
    implicitHeight: Math.max(Theme.control, face.implicitHeight + Theme.inner * 2)
    radius: Theme.radius
    color: tone === Banner.Danger ? Theme.dangerSoft : Theme.dueSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: root.actionText === "" ? Theme.pad : Theme.inner
        spacing: Theme.gap

        Icon {
            name: root.tone === Banner.Danger ? "circle-alert" : "triangle-alert"
            tint: root.words
        }

        SaldoText {
            text: Theme.unbroken(root.text)
            color: root.words
            font.weight: Font.Medium
            font.features: Theme.tabular
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            Layout.fillWidth: true
        }

        Tappable {
            id: action

            objectName: root.objectName + "_action"
            visible: root.actionText !== ""
            text: root.actionText
            leftPadding: Theme.pad
            rightPadding: Theme.pad
            radius: Theme.radius - Theme.px(4)
            line: root.words
            onTapped: root.acted()

            contentItem: SaldoText {
                text: action.text
                strong: true
                color: root.words
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
