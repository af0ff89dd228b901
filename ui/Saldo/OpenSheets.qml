pragma Singleton

import QtQuick

// How many sheets lie over the scene: nothing that goes by itself may lie over one.
QtObject {
    property int count: 0
    // How many of them are about something else than who comes next: no scanned slip changes those.
    property int inTheWay: 0
}
