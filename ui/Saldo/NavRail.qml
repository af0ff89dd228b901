import QtQuick
import QtQuick.Layouts
import PosApp

// The places of the till, with what waits in each.
Rectangle {
    id: root

    required property AppVM vm

    signal leaveWanted

    implicitWidth: Theme.rail
    color: Theme.surface

    Divider {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(6)
        anchors.topMargin: Theme.pad
        anchors.bottomMargin: Theme.pad
        spacing: Theme.px(6)

        NavItem {
            objectName: "navOrder"
            text: qsTr("Orders")
            iconName: "shopping-basket"
            here: root.vm.place === "order"
            Layout.fillWidth: true
            onTapped: root.vm.go("order")
        }

        NavItem {
            objectName: "navOrders"
            text: qsTr("Tickets")
            iconName: "receipt-text"
            here: root.vm.place === "orders"
            count: root.vm.selling ? root.vm.selling.orders.waitingCount : 0
            Layout.fillWidth: true
            onTapped: root.vm.go("orders")
        }

        NavItem {
            objectName: "navCustomers"
            text: qsTr("Customers")
            iconName: "users"
            here: root.vm.place === "customers"
            Layout.fillWidth: true
            onTapped: root.vm.go("customers")
        }

        NavItem {
            objectName: "navArea"
            text: qsTr("Area")
            iconName: "qr-code"
            here: root.vm.place === "area"
            count: root.vm.area ? root.vm.area.waitingCount : 0
            Layout.fillWidth: true
            onTapped: root.vm.go("area")
        }

        // Where nothing is: three seconds of a finger lead out of a till without a frame.
        Item {
            objectName: "railMiddle"
            Layout.fillWidth: true
            Layout.fillHeight: true

            TapHandler {
                longPressThreshold: 3
                onLongPressed: root.leaveWanted()
            }
        }

        NavItem {
            objectName: "navSlips"
            visible: root.vm.slips !== null && root.vm.storeTrouble === ""
            text: qsTr("Slips")
            iconName: "printer"
            count: root.vm.slips ? root.vm.slips.waitingCount : 0
            warning: true
            asks: root.vm.slips ? root.vm.slips.askingText : ""
            Layout.fillWidth: true
            onTapped: root.vm.slips.open()
        }

        NavItem {
            objectName: "navSettings"
            text: qsTr("Settings")
            iconName: "settings"
            here: root.vm.place === "settings"
            Layout.fillWidth: true
            onTapped: root.vm.go("settings")
        }

        IconButton {
            objectName: "switchColours"
            text: root.vm.preferences.isDark ? qsTr("Light colours") : qsTr("Dark colours")
            iconName: root.vm.preferences.isDark ? "sun" : "moon"
            Layout.alignment: Qt.AlignHCenter
            onTapped: root.vm.preferences.switchColours()
        }
    }
}
