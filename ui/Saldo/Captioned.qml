import QtQuick

// A field with its name above it, which stays there when the field is filled.
Column {
    id: root

    property string caption: ""
    default property alias field: field.data

    spacing: Theme.px(2)

    SaldoText {
        width: root.width
        text: root.caption
        color: Theme.ink2
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Column {
        id: field

        width: root.width
    }
}
