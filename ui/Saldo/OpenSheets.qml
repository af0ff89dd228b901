pragma Singleton

import QtQuick

// How many sheets lie over the scene: nothing that goes by itself may lie over one.
QtObject {
    property int count: 0
}
