import QtQuick

// Every control in every state, a page at a time, to be looked at before and after a change.
SaldoWindow {
    id: root

    property int page: 0

    Loader {
        anchors.fill: parent
        focus: true
        source: ["GalleryButtons.qml", "GalleryRows.qml", "GalleryMoney.qml", "GallerySheet.qml"][root.page]
    }
}
