import QtQuick
import QtQuick.Layouts

// A sheet over the scene, and a guard against the unwanted zero in it.
Item {
    id: root

    Sheet {
        id: sheet

        name: "sheet"
        title: qsTr("Add credit")
        visible: true
        wantedWidth: Theme.px(720)
        wantedHeight: Theme.px(620)

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            SearchField {
                objectName: "sheetSearch"
                placeholderText: qsTr("Name, phone or code")
                focus: true
                Layout.fillWidth: true
            }

            ConfirmPanel {
                objectName: "guard"
                title: qsTr("Add %1 to %2").arg("500,00 €").arg("Rossi srl")
                before: "12,00 €"
                after: "512,00 €"
                warningText: qsTr("Unusually much: is it %1?").arg("500,00 €")
                confirmDetail: "500,00 €"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
