pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Scheda cliente, the long part: every order, and every movement with the balance after it.
ColumnLayout {
    id: root

    required property RegistryVM vm
    readonly property CustomerRecordVM record: vm.record

    function land(place: int) {
        if (place >= 0)
            movements.positionViewAtIndex(place, ListView.Center);
    }

    spacing: Theme.gap
    Component.onCompleted: Qt.callLater(() => land(record.landingPlace()))

    Connections {
        target: root.record

        function onLanded(place: int) {
            Qt.callLater(root.land, place);
        }
    }

    RowLayout {
        spacing: Theme.gap

        IconButton {
            objectName: "backToList"
            iconName: "arrow-left"
            text: qsTr("To the list")
            framed: true
            onTapped: root.vm.back()
        }

        SaldoText {
            text: qsTr("Customer record")
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        Segmented {
            objectName: "recordPage"
            current: root.vm.page
            choices: [
                {
                    "key": "orders",
                    "text": qsTr("Orders"),
                    "icon": "receipt-text"
                },
                {
                    "key": "movements",
                    "text": qsTr("Movements"),
                    "icon": "history"
                },
                {
                    "key": "links",
                    "text": qsTr("QR codes"),
                    "icon": "qr-code"
                }
            ]
            onChosen: key => root.vm.showPage(key)
        }
    }

    Card {
        visible: root.vm.page === "orders"
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowsList {
            id: story

            objectName: "story"
            anchors.fill: parent
            anchors.margins: 1
            model: root.record.story
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Orders")

            delegate: StoryRow {
                required property int orderId

                objectName: "story_" + orderId
                width: ListView.view.width
            }
        }

        EmptyState {
            objectName: "noStory"
            anchors.centerIn: parent
            width: parent.width
            visible: story.count === 0
            iconName: "receipt-text"
            text: qsTr("No orders yet for this customer.")
        }
    }

    Card {
        visible: root.vm.page === "movements"
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowsList {
            id: movements

            objectName: "movements"
            anchors.fill: parent
            anchors.margins: 1
            model: root.record.movements
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Movements")

            delegate: MovementRow {
                required property string movementId

                objectName: "movement_" + movementId
                width: ListView.view.width
                onAnswered: operation => root.vm.answerReport(operation)
            }
        }

        EmptyState {
            objectName: "noMovements"
            anchors.centerIn: parent
            width: parent.width
            visible: movements.count === 0
            iconName: "history"
            text: qsTr("No credit has moved yet.")
        }
    }

    CustomerLinks {
        visible: root.vm.page === "links"
        vm: root.vm.links
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
