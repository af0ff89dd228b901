import QtQuick
import QtQuick.Layouts
import PosApp

// Many slips wait, or old ones: one answer for all of them.
Sheet {
    id: root

    required property BacklogVM vm

    title: vm.question
    wanted: vm.isAsking
    wantedWidth: Theme.px(760)
    wantedHeight: Theme.px(280)
    onLeft: vm.leave()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SaldoText {
            objectName: root.name + "_oldest"
            text: root.vm.oldest
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        SaldoText {
            text: qsTr("Slips that are not printed stay in the list and can be read on the screen.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true

            SaldoButton {
                objectName: root.name + "_skip"
                text: root.vm.skipText
                iconName: "ban"
                kind: root.vm.mayPrint ? SaldoButton.Quiet : SaldoButton.Primary
                Layout.fillWidth: true
                onTapped: root.vm.skipAll()
            }

            SaldoButton {
                objectName: root.name + "_print"
                visible: root.vm.mayPrint
                kind: SaldoButton.Primary
                text: qsTr("Print them")
                iconName: "printer"
                Layout.fillWidth: true
                onTapped: root.vm.printAll()
            }
        }
    }
}
