import QtQuick
import PosApp

// Who orders: found in the registry, with the focus in the search.
Sheet {
    id: root

    required property CustomerListVM list

    signal taken(int customerId)

    name: "customers"
    takesScans: true
    title: qsTr("Choose a customer")
    wantedWidth: Theme.px(560)
    onAboutToShow: list.begin()
    onOpened: picker.focusSearch()

    Connections {
        target: root.visible ? root.list : null

        function onCustomerChosen(customerId: int) {
            root.taken(customerId);
            root.close();
        }
    }

    CustomerPicker {
        id: picker

        objectName: "customers"
        anchors.fill: parent
        list: root.list
    }
}
