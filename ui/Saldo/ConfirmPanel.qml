import QtQuick
import QtQuick.Layouts

// The last look before money moves: what happens, before and after, then yes or no.
Card {
    id: root

    property string title: ""
    property string warningText: ""
    property alias before: figures.before
    property alias beforeCaption: figures.beforeCaption
    property alias after: figures.after
    property string confirmText: qsTr("Confirm")
    property string confirmDetail: ""
    property string reason: ""
    property bool allowed: true
    property bool busy: false
    default property alias choices: choices.data

    signal confirmed
    signal refused

    implicitWidth: Theme.px(480)
    implicitHeight: face.implicitHeight + Theme.pad * 2

    ColumnLayout {
        id: face

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        SaldoText {
            text: Theme.unbroken(root.title)
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        BeforeAfter {
            id: figures

            warning: root.warningText !== ""
            Layout.fillWidth: true
        }

        Banner {
            objectName: root.objectName + "_warning"
            visible: text !== ""
            text: root.warningText
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: choices

            visible: children.length > 0
            spacing: Theme.inner
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            SaldoButton {
                objectName: root.objectName + "_cancel"
                text: qsTr("Cancel")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.refused()
            }

            SaldoButton {
                objectName: root.objectName + "_confirm"
                kind: SaldoButton.Primary
                text: root.confirmText
                detail: root.confirmDetail
                reason: root.reason
                enabled: root.allowed
                busy: root.busy
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.confirmed()
            }
        }
    }
}
