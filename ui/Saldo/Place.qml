import QtQuick

// One screen of the rail: built when it is first visited, kept afterwards, shown while it is here.
Loader {
    id: root

    property string name: ""
    property string here: ""
    property bool ready: false
    property Component screen
    property bool visited: false
    readonly property bool shown: name === here

    anchors.fill: parent
    active: ready && (shown || visited)
    visible: shown
    enabled: shown
    sourceComponent: screen
    onLoaded: visited = true
    onShownChanged: {
        if (shown && item)
            (item as Item).forceActiveFocus();
    }
}
