import QtQuick

// A hairline between two things.
Rectangle {
    implicitWidth: Theme.px(100)
    implicitHeight: 1
    color: Theme.hairline
}
