import QtQuick
import QtQuick.Layouts

// One act that got no answer, with what became of it.
Item {
    id: root

    required property var modelData

    implicitHeight: Math.max(Theme.row, face.implicitHeight + Theme.inner * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.text, modelData.moment, modelData.verdict].join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            spacing: Theme.px(1)

            SaldoText {
                text: Theme.unbroken(root.modelData.text)
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Layout.fillWidth: true
            }

            SaldoText {
                text: root.modelData.moment
                color: Theme.ink2
                font.pixelSize: Theme.small
                font.features: Theme.tabular
                Layout.fillWidth: true
            }
        }

        StatusChip {
            text: root.modelData.verdict
            iconName: root.modelData.isInBook ? "check" : "circle-alert"
            tone: root.modelData.isInBook ? StatusChip.Credit : StatusChip.Due
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
