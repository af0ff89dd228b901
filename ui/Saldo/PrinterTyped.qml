pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// An address that somebody knows: asked once, on a tap; the network is never searched.
ColumnLayout {
    id: root

    required property FindingVM vm

    // The answer comes where the keyboard would stand in the way.
    function probe() {
        TouchTyping.summoned = false;
        vm.probe();
    }

    // The longest answer has to fit on the smallest screen, with the ways below it.
    spacing: Theme.compact ? Theme.px(6) : Theme.gap

    Connections {
        target: root.vm

        function onChanged() {
            if (address.text !== root.vm.typedAddress)
                address.text = root.vm.typedAddress;
        }
    }

    SaldoText {
        text: qsTr("By its address")
        strong: true
        Layout.fillWidth: true
    }

    GridLayout {
        columns: 3
        columnSpacing: Theme.inner
        rowSpacing: Theme.inner
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    "key": "network",
                    "text": qsTr("Network")
                },
                {
                    "key": "file",
                    "text": qsTr("File")
                },
                {
                    "key": "serial",
                    "text": qsTr("Serial")
                },
                {
                    "key": "usb",
                    "text": qsTr("USB")
                },
                {
                    "key": "queue",
                    "text": qsTr("Queue")
                },
                {
                    "key": "windows",
                    "text": qsTr("Windows")
                }
            ]

            Choice {
                required property var modelData

                objectName: "typedWay_" + modelData.key
                text: modelData.text
                held: modelData.key === root.vm.typedWay
                implicitHeight: Theme.touch(52)
                Layout.fillWidth: true
                onTapped: root.vm.chooseWay(modelData.key)
            }
        }
    }

    TextEntry {
        id: address

        objectName: "typedAddress"
        text: root.vm.typedAddress
        placeholderText: root.vm.typedExample
        label: qsTr("Printer address")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onTextEdited: root.vm.writeAddress(text)
        onSubmitted: root.probe()
    }

    SaldoButton {
        objectName: "probe"
        kind: SaldoButton.Soft
        text: qsTr("Try")
        iconName: "search"
        enabled: root.vm.typedAddress !== ""
        reason: qsTr("Type the address first")
        busy: root.vm.isAsking
        Layout.fillWidth: true
        onTapped: root.probe()
    }

    Banner {
        objectName: "probeAnswer"
        visible: text !== ""
        text: root.vm.answerText
        Layout.fillWidth: true
    }

    SaldoButton {
        objectName: "useAnyway"
        visible: root.vm.mayUseAnyway
        text: qsTr("Use it anyway")
        Layout.fillWidth: true
        onTapped: root.vm.useAnyway()
    }

    Item {
        Layout.fillHeight: true
    }

    SaldoText {
        text: qsTr("Without a printer")
        strong: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.inner

        SaldoButton {
            objectName: "useScreen"
            text: qsTr("On the screen")
            iconName: "monitor"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: root.vm.useScreen()
        }

        SaldoButton {
            objectName: "useNone"
            text: qsTr("None")
            iconName: "ban"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: root.vm.useNone()
        }
    }
}
