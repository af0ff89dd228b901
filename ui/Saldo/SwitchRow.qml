import QtQuick
import QtQuick.Layouts

// A setting that is on or off.
Tappable {
    id: root

    property string subtitle: ""
    property bool turnedOn: false

    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + Theme.inner)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    spokenName: subtitle === "" ? text : text + ", " + subtitle
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: turnedOn

    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                text: root.text
                strong: true
                Layout.fillWidth: true
            }

            SaldoText {
                visible: text !== ""
                text: root.subtitle
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }

        Rectangle {
            implicitWidth: Theme.px(56)
            implicitHeight: Theme.px(32)
            radius: height / 2
            color: root.turnedOn ? Theme.primary : Theme.alt
            border.width: root.turnedOn ? 0 : 2
            border.color: Theme.border

            Rectangle {
                x: root.turnedOn ? parent.width - width - Theme.px(5) : Theme.px(5)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(22)
                height: width
                radius: width / 2
                color: root.turnedOn ? Theme.primaryInk : Theme.border

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }
}
