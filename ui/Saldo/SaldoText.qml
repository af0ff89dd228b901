import QtQuick

// Words in the till's own typeface.
Text {
    property bool strong: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    textFormat: Text.PlainText
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
