import QtQuick
import QtQuick.Layouts

// What the shop owes the customer, and what will be left of it.
Rectangle {
    id: root

    property string caption: qsTr("Credit available")
    property string amount: ""
    property string consequence: ""
    property bool owed: false
    readonly property color words: owed ? Theme.due : Theme.softInk
    default property alias tools: tools.data

    implicitWidth: Theme.px(360)
    implicitHeight: face.implicitHeight + Theme.pad * 2
    radius: Theme.radius
    color: owed ? Theme.dueSoft : Theme.soft
    Accessible.role: Accessible.StaticText
    Accessible.name: [caption, amount, consequence].filter(part => part !== "").join(", ")

    RowLayout {
        id: face

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.inner

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SaldoText {
                text: root.caption
                color: root.words
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            AmountText {
                text: root.amount
                color: root.words
                font.pixelSize: Theme.total
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }

            SaldoText {
                visible: text !== ""
                text: Theme.unbroken(root.consequence)
                color: root.words
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                font.features: Theme.tabular
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }

        RowLayout {
            id: tools

            spacing: Theme.inner
        }
    }
}
