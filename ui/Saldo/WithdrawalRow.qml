import QtQuick
import QtQuick.Layouts
import PosApp

// A request: tick it to pay it out, or say no.
Item {
    id: root

    required property WithdrawalsVM vm
    required property int withdrawalId
    required property string customerName
    required property string amountText
    required property string wayText
    required property string sinceText
    required property bool isTransfer
    required property bool isTicked

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.inner

        CheckRow {
            objectName: root.objectName + "_tick"
            text: root.customerName
            subtitle: root.wayText + " · " + root.sinceText
            amount: root.amountText
            ticked: root.isTicked
            accent: root.vm.shows === "paid" ? Theme.primary : Theme.due
            accentSoft: root.vm.shows === "paid" ? Theme.soft : Theme.dueSoft
            Layout.fillWidth: true
            onTapped: root.vm.tick(root.withdrawalId)
        }

        SaldoButton {
            objectName: root.objectName + "_reject"
            visible: root.vm.shows === "waiting"
            text: qsTr("Refuse")
            iconName: "x"
            Layout.fillHeight: true
            onTapped: root.vm.reject(root.withdrawalId)
        }
    }
}
