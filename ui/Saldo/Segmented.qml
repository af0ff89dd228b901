pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A few choices side by side, of which one holds: Persona or Azienda.
FocusScope {
    id: root

    // Each choice: { key, text, icon, count }; what waits behind it is counted.
    property var choices: []
    property string current: ""

    signal chosen(string key)

    readonly property real widest: {
        let found = 0;
        for (let i = 0; i < segments.count; ++i)
            found = Math.max(found, segments.itemAt(i)?.implicitWidth ?? 0);
        return found;
    }

    implicitWidth: segments.count * (widest + face.spacing) - face.spacing + 2 * face.anchors.margins
    implicitHeight: Theme.control
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alt
    }

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.margins: Theme.px(4)
        spacing: Theme.px(4)
        uniformCellSizes: true

        Repeater {
            id: segments

            model: root.choices

            Tappable {
                id: segment

                required property var modelData
                readonly property bool held: modelData.key === root.current
                readonly property color words: held ? Theme.ink : Theme.ink2

                objectName: root.objectName + "_" + modelData.key
                text: modelData.text
                spokenName: (modelData.count ?? 0) > 0 ? qsTr("%1, %n waiting", "", modelData.count).arg(text) : text
                checkable: false
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: held
                radius: Theme.radius - Theme.px(4)
                fill: held ? Theme.surface : "transparent"
                line: held ? Theme.hairline : "transparent"
                leftPadding: Theme.pad
                rightPadding: Theme.pad
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: root.chosen(modelData.key)

                contentItem: Item {
                    implicitWidth: pair.implicitWidth
                    implicitHeight: pair.implicitHeight

                    RowLayout {
                        id: pair

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width)
                        spacing: Theme.inner

                        Icon {
                            name: segment.modelData.icon ?? ""
                            tint: segment.held ? Theme.primary : Theme.ink2
                            size: Theme.px(20)
                        }

                        SaldoText {
                            text: segment.text
                            strong: true
                            color: segment.words
                            Layout.fillWidth: true
                        }

                        Badge {
                            count: segment.modelData.count ?? 0
                        }
                    }
                }
            }
        }
    }
}
