import QtQuick
import QtQuick.Layouts
import PosApp

// What the last payment did: change and balance large, until the next order begins.
ColumnLayout {
    id: root

    required property DoneVM done

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.done.isUnpaid ? "clock" : "circle-check"
            tint: root.done.isUnpaid ? Theme.due : Theme.primary
            size: Theme.px(40)
        }

        ColumnLayout {
            spacing: 0

            SaldoText {
                objectName: "doneTitle"
                text: Theme.unbroken(root.done.title)
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                font.features: Theme.tabular
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            SaldoText {
                text: Theme.unbroken(root.done.subtitle)
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }

    MoneyCard {
        objectName: "doneChange"
        visible: root.done.changeText !== ""
        caption: qsTr("Change")
        amount: root.done.changeText
        Layout.fillWidth: true
    }

    MoneyCard {
        objectName: "doneTab"
        visible: root.done.tabText !== ""
        owed: true
        caption: qsTr("Unpaid orders, all together")
        amount: root.done.tabText
        Layout.fillWidth: true
    }

    BeforeAfter {
        objectName: "doneCredit"
        visible: root.done.afterText !== ""
        beforeCaption: qsTr("Credit before")
        before: root.done.beforeText
        afterCaption: qsTr("Credit now")
        after: root.done.afterText
        Layout.fillWidth: true
    }

    SaldoText {
        objectName: "doneKept"
        visible: root.done.keptText !== ""
        text: Theme.unbroken(qsTr("Change kept as credit: %1").arg(root.done.keptText))
        color: Theme.ink2
        font.features: Theme.tabular
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true

        SaldoButton {
            objectName: "donePrint"
            visible: root.done.canPrint
            iconName: "printer"
            leftPadding: Theme.inner
            rightPadding: Theme.inner
            text: root.done.isUnpaid ? qsTr("Slip to sign") : qsTr("Print balance")
            Layout.fillWidth: true
            onTapped: root.done.printSlip()
        }

        SaldoButton {
            objectName: "doneUndo"
            iconName: "undo-2"
            leftPadding: Theme.inner
            rightPadding: Theme.inner
            text: qsTr("Undo")
            Layout.fillWidth: true
            onTapped: root.done.undo()
        }
    }
}
