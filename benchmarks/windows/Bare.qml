import QtQuick
import QtQuick.Controls.Basic

// What a start costs anybody: 48 buttons and 50 names.
Row {
    id: root

    required property list<string> names

    Grid {
        columns: 6

        Repeater {
            model: 48

            Button {
                required property int index

                text: "Articolo " + index
                width: 130
                height: 80
            }
        }
    }

    ListView {
        width: 400
        height: 800
        model: root.names

        delegate: Text {
            required property string modelData

            text: modelData
            font.pixelSize: 17
        }
    }
}
