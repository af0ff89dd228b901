import QtQuick
import QtQuick.Layouts
import PosApp

// What the till's printers do besides slips: the drawer on cash, and the kitchen's slips.
Sheet {
    id: root

    required property KitchenVM vm

    name: "kitchen"
    title: qsTr("Kitchen and drawer")
    wanted: vm.isOpen
    wantedWidth: Theme.px(860)
    wantedHeight: Theme.px(520)
    onLeft: vm.close()

    Connections {
        target: root.vm

        function onChanged() {
            if (address.text !== root.vm.typedAddress)
                address.text = root.vm.typedAddress;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SwitchRow {
            objectName: "drawerOnCash"
            text: qsTr("Cash opens the drawer")
            subtitle: qsTr("Payments, top-ups and settled tabs; never when only credit or a card pays.")
            turnedOn: root.vm.drawerOnCash
            leftPadding: 0
            rightPadding: 0
            Layout.fillWidth: true
            onTapped: root.vm.setDrawerOnCash(!root.vm.drawerOnCash)
        }

        Divider {
            Layout.fillWidth: true
        }

        SaldoText {
            text: qsTr("Where the kitchen reads what was sent to preparation")
            strong: true
            Layout.fillWidth: true
        }

        Segmented {
            objectName: "kitchenPlace"
            current: root.vm.place
            choices: [
                {
                    "key": "none",
                    "text": qsTr("No slips"),
                    "icon": "ban"
                },
                {
                    "key": "till",
                    "text": qsTr("At the till"),
                    "icon": "printer"
                },
                {
                    "key": "own",
                    "text": qsTr("In the kitchen"),
                    "icon": "utensils"
                }
            ]
            Layout.fillWidth: true
            onChosen: key => root.vm.choosePlace(key)
        }

        RowLayout {
            visible: root.vm.place === "own"
            spacing: Theme.gap

            TextEntry {
                id: address

                objectName: "kitchenAddress"
                text: root.vm.typedAddress
                placeholderText: "192.168.1.60:9100"
                label: qsTr("Printer address")
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onTextEdited: root.vm.writeAddress(text)
                onSubmitted: root.vm.use()
            }

            Segmented {
                objectName: "kitchenPaper"
                current: root.vm.paper
                choices: [
                    {
                        "key": "80",
                        "text": "80 mm"
                    },
                    {
                        "key": "58",
                        "text": "58 mm"
                    }
                ]
                onChosen: key => root.vm.choosePaper(key)
            }

            SaldoButton {
                objectName: "useKitchen"
                kind: SaldoButton.Primary
                text: root.vm.isSetUp ? qsTr("In use") : qsTr("Use this printer")
                enabled: root.vm.mayAsk
                busy: root.vm.isAsking
                onTapped: root.vm.use()
            }
        }

        Banner {
            objectName: "kitchenAnswer"
            visible: root.vm.answerText !== ""
            text: root.vm.answerText
            actionText: root.vm.mayUseAnyway ? qsTr("Use it anyway") : ""
            Layout.fillWidth: true
            onActed: root.vm.useAnyway()
        }

        SaldoText {
            objectName: "kitchenModel"
            visible: root.vm.isSetUp && root.vm.modelTitle !== ""
            text: qsTr("Printed as for %1").arg(root.vm.modelTitle)
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "kitchenAdvice"
            text: root.vm.place === "none" ? qsTr("Orders in preparation are seen in the list of orders only.") : qsTr("A changed order prints only what changed, a deleted one that it is cancelled.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
