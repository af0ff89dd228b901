import QtQuick
import QtQuick.Layouts

// A card of the customers' page.
Rectangle {
    id: root

    default property alias lines: lines.data

    implicitHeight: lines.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        id: lines

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap
        spacing: Theme.px(4)
    }
}
