import QtQuick
import QtQuick.Layouts

// The balance before and after, large, so that a slip of the finger is seen in time.
Rectangle {
    id: root

    property string beforeCaption: qsTr("Now")
    property string before: ""
    property string afterCaption: qsTr("Afterwards")
    property string after: ""
    property bool warning: false
    readonly property color words: warning ? Theme.due : Theme.softInk

    implicitWidth: face.implicitWidth + Theme.pad * 2
    implicitHeight: face.implicitHeight + Theme.pad * 2
    radius: Theme.radius
    color: warning ? Theme.dueSoft : Theme.soft
    Accessible.role: Accessible.StaticText
    Accessible.name: beforeCaption + " " + before + ", " + afterCaption + " " + after

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                text: root.beforeCaption
                color: root.words
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                Layout.fillWidth: true
            }

            AmountText {
                text: root.before
                color: root.words
                font.weight: Font.Medium
                font.pixelSize: Theme.total
                horizontalAlignment: Text.AlignLeft
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "arrow-right"
            tint: root.words
            size: Theme.px(32)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                text: root.afterCaption
                color: root.words
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }

            AmountText {
                text: root.after
                color: root.words
                font.pixelSize: Theme.entry
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Layout.fillWidth: true
            }
        }
    }
}
