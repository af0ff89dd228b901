import QtQuick
import QtQuick.Templates as T

// The one window of the till: it tells the theme its size and carries the keyboard and the toast.
T.ApplicationWindow {
    id: root

    readonly property Toast toast: toast
    readonly property Aside aside: aside

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 600
    visible: true
    title: "Saldo"
    color: Theme.bg
    font.family: Theme.family

    Binding {
        target: Theme
        property: "sceneWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "sceneHeight"
        value: root.height
    }

    Toast {
        id: toast
    }

    Aside {
        id: aside
    }

    TouchKeyboard {
        focusItem: root.activeFocusItem
    }
}
