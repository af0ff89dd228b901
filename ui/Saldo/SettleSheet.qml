import QtQuick
import QtQuick.Layouts
import PosApp

// Saldare: the ticked tabs, and the ways of paying them; then what was done.
Sheet {
    id: root

    required property SettleVM vm

    name: "settle"
    title: vm.isDone ? qsTr("Settled · %1").arg(vm.customerName) : qsTr("Settle · %1").arg(vm.customerName)
    wanted: vm.isOpen
    onLeft: vm.close()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.pad

        SettleBill {
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        SettleKeys {
            visible: !root.vm.isDone
            vm: root.vm
            focus: true
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(340)
            Layout.fillHeight: true
        }

        SettleWays {
            visible: !root.vm.isDone
            vm: root.vm
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(268)
            Layout.fillHeight: true
        }

        SettleDone {
            visible: root.vm.isDone
            vm: root.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onFinished: root.close()
        }
    }
}
