import QtQuick
import QtQuick.Templates as T

// The articles in as many columns as fit, each as wide as the others.
GridView {
    id: root

    readonly property int columns: Math.max(2, Math.round(width / (Theme.tileWidth + Theme.gap)))

    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    cellWidth: Math.floor(width / columns)
    cellHeight: Theme.tileHeight + Theme.gap
    T.ScrollIndicator.vertical: ScrollHint {}
}
