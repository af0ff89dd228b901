import QtQuick

// One line drawing, tinted like the words beside it.
Image {
    id: icon

    property string name: ""
    property color tint: Theme.ink
    property int size: Theme.px(24)

    visible: name !== ""
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icon/" + name + "/" + tint.toString().slice(1)
    Accessible.ignored: true
}
