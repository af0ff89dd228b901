import QtQuick
import QtQuick.Layouts

// The way out of a till that fills the whole screen: asked twice, so that no sleeve finds it.
Sheet {
    id: root

    signal confirmed

    name: "leave"
    title: qsTr("Close the till?")
    wantedWidth: Theme.px(560)
    wantedHeight: Theme.px(320)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SaldoText {
            text: qsTr("What is on the ticket and not in the list of orders is lost. Everything else is in the book.")
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap

            SaldoButton {
                objectName: "leave_stay"
                focus: true
                text: qsTr("Stay")
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.close()
            }

            SaldoButton {
                objectName: "leave_confirm"
                kind: SaldoButton.Danger
                text: qsTr("Close the till")
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.confirmed()
            }
        }
    }
}
