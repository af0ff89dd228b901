pragma Singleton

import QtQuick

// Whether the till's own keyboard is wanted, and how much of the scene it covers.
QtObject {
    // The shop may ask for the keyboard at every text; otherwise a touch on a text summons it.
    property bool always: false
    property bool summoned: false
    property string language: "it"
    property real coveredHeight: 0
}
