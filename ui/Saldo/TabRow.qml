import QtQuick
import QtQuick.Layouts

// A tab: to be ticked with «Aggiungi», or marked with what settled it.
CheckRow {
    id: root

    required property string title
    required property string owedText
    required property bool isTicked
    required property string settledText
    readonly property bool isSettled: settledText !== ""
    required subtitle

    text: title
    amount: owedText
    ticked: isTicked
    spokenName: isSettled ? [title, settledText, owedText].join(", ") : qsTr("Add %1, %2, %3").arg(title).arg(subtitle).arg(owedText)
    enabled: !isSettled

    Rectangle {
        objectName: root.objectName + "_settled"
        anchors.fill: parent
        z: 1
        visible: root.isSettled
        radius: root.radius
        color: Theme.soft

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.pad
            anchors.rightMargin: Theme.pad
            spacing: Theme.gap

            Icon {
                name: "circle-check"
                tint: Theme.softInk
                size: Theme.px(28)
            }

            ColumnLayout {
                spacing: Theme.px(1)

                SaldoText {
                    text: root.title
                    color: Theme.softInk
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }

                SaldoText {
                    text: root.settledText
                    color: Theme.softInk
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }

            AmountText {
                text: root.owedText
                color: Theme.softInk
            }
        }
    }
}
