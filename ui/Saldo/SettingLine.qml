import QtQuick
import QtQuick.Layouts

// A setting: what it is on the left, how it stands on the right.
RowLayout {
    id: root

    property string text: ""
    property string subtitle: ""
    default property alias control: control.data

    spacing: Theme.gap
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        SaldoText {
            text: root.text
            strong: true
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        SaldoText {
            visible: text !== ""
            text: root.subtitle
            color: Theme.ink2
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: control

        spacing: Theme.inner
        Layout.fillWidth: false
    }
}
