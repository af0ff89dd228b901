import QtQuick

// A tab: to be ticked with «Aggiungi», or marked with what settled it.
CheckRow {
    id: root

    required property string title
    required property string owedText
    required property bool isTicked
    required property string settledText
    required subtitle

    text: title
    amount: owedText
    ticked: isTicked
    spokenName: settledText === "" ? qsTr("Add %1, %2, %3").arg(title).arg(subtitle).arg(owedText) : title + ", " + settledText
    enabled: settledText === ""

    StatusChip {
        objectName: root.objectName + "_settled"
        anchors.right: parent.right
        anchors.rightMargin: Theme.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(4)
        visible: root.settledText !== ""
        text: root.settledText
        iconName: "check"
        tone: StatusChip.Credit
    }
}
