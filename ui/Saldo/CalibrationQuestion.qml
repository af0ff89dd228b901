pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One part of the calibration slip with its candidates, named as the paper names them.
RowLayout {
    id: root

    property string question: ""
    property string title: ""
    property string hint: ""
    property var candidates: []
    property string tapped: ""

    signal chosen(string candidate)

    spacing: Theme.pad

    ColumnLayout {
        spacing: 0
        Layout.preferredWidth: Theme.px(300)
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(6)

        SaldoText {
            text: root.title
            strong: true
            Layout.fillWidth: true
        }

        SaldoText {
            text: root.hint
            color: Theme.ink2
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.inner
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title

        Repeater {
            model: root.candidates

            Choice {
                required property var modelData

                objectName: "answer_" + root.question + "_" + modelData.key
                text: modelData.text
                spokenName: root.title + ", " + modelData.text
                held: modelData.key === root.tapped
                implicitHeight: Theme.touch(52)
                implicitWidth: Math.max(Theme.px(104), implicitContentWidth + Theme.pad * 2)
                onTapped: root.chosen(modelData.key)
            }
        }
    }
}
