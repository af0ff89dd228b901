pragma Singleton

import QtQuick

// Whether the till's own keyboard is wanted, and how much of the scene it covers.
QtObject {
    // "auto": a touch on a text summons it; "always": every text with the focus; "never".
    property string mode: "auto"
    property bool summoned: false
    property string language: "it"
    property real coveredHeight: 0
    readonly property bool isUp: coveredHeight > 0
}
