import QtQuick
import QtQuick.Templates as T

// A list that a finger throws; it builds only the rows that are seen.
ListView {
    clip: true
    cacheBuffer: 0
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: 6000
    T.ScrollIndicator.vertical: ScrollHint {}
}
