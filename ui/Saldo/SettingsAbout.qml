pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What this program is, and what it is made of.
ColumnLayout {
    id: root

    property string version: ""
    readonly property var parts: [["Saldo", "MIT"], ["Qt, PySide6", "LGPL 3.0"], ["Inter", "OFL 1.1"], ["Lucide", "ISC"], ["SQLAlchemy, Alembic, python-escpos, platformdirs", "MIT"], ["msgspec, qrcode", "BSD 3-Clause"], ["Pillow", "MIT-CMU"]]

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        SaldoText {
            text: "Saldo"
            font.pixelSize: Theme.total
            font.weight: Font.Bold
        }

        SaldoText {
            objectName: "version"
            text: qsTr("Version %1").arg(root.version)
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }

    SaldoText {
        text: qsTr("A till for shops whose customers pay in advance, or later. These free works are in it:")
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }

    RowsList {
        objectName: "licences"
        model: root.parts
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Licences")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: part

            required property var modelData

            width: ListView.view.width
            height: Theme.px(44)
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.join(", ")

            RowLayout {
                anchors.fill: parent
                spacing: Theme.gap

                SaldoText {
                    text: part.modelData[0]
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: part.modelData[1]
                    color: Theme.ink2
                }
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
