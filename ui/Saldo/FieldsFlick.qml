import QtQuick
import QtQuick.Templates as T

// Fields one below the other; when the keyboard leaves less room, the one being written in stays seen.
Flickable {
    id: root

    default property alias fields: column.data
    readonly property Item written: Window.activeFocusItem

    function reveal() {
        if (written === null || !contains(mapFromItem(written, 0, 0)) && !isInside(written))
            return;
        const top = written.mapToItem(column, 0, 0).y;
        contentY = Math.max(0, Math.min(top - Theme.inner, contentHeight - height));
    }

    function isInside(item: Item): bool {
        let around = item.parent;
        while (around !== null && around !== column)
            around = around.parent;
        return around === column;
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    T.ScrollIndicator.vertical: ScrollHint {}
    onWrittenChanged: Qt.callLater(reveal)
    onHeightChanged: Qt.callLater(reveal)

    Column {
        id: column

        // Beside what says that there is more below.
        width: root.width - (root.interactive ? Theme.px(12) : 0)
        spacing: Theme.gap
    }
}
