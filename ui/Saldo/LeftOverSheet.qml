pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// After a power cut: what had been asked for, and whether the book holds it.
Sheet {
    id: root

    required property LeftOverVM vm

    name: "leftOver"
    title: qsTr("The till was cut off")
    wanted: vm.isShown
    wantedWidth: Theme.px(720)
    wantedHeight: Theme.px(520)
    onLeft: vm.understood()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SaldoText {
            text: qsTr("This was asked for and got no answer. What is not in the book was not done: do it again if it is still wanted.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        RowsList {
            objectName: "leftOverActs"
            model: root.vm.acts
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: LeftOverRow {
                width: ListView.view.width
            }
        }

        SaldoButton {
            objectName: "leftOverUnderstood"
            focus: true
            kind: SaldoButton.Primary
            text: qsTr("Understood")
            iconName: "check"
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.vm.understood()
        }
    }
}
