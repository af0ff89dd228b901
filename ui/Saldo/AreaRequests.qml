pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Richieste di prelievo: several ticked and paid out together, or one refused with a reason.
Item {
    id: root

    required property WithdrawalsVM vm

    signal folderWanted

    ColumnLayout {
        anchors.fill: parent
        visible: root.vm.stage === "list"
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Segmented {
                objectName: "requestsShown"
                current: root.vm.shows
                choices: [
                    {
                        "key": "waiting",
                        "text": qsTr("Waiting")
                    },
                    {
                        "key": "paid",
                        "text": qsTr("Paid by transfer")
                    }
                ]
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                onChosen: key => root.vm.show(key)
            }

            Item {
                Layout.fillWidth: true
            }

            SaldoButton {
                objectName: "tickAllRequests"
                visible: !root.vm.isEmpty
                text: root.vm.areAllTicked ? qsTr("None") : qsTr("All")
                iconName: "check"
                onTapped: root.vm.tickAll()
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsList {
                id: list

                objectName: "requests"
                anchors.fill: parent
                anchors.margins: Theme.inner
                spacing: Theme.inner
                model: root.vm.rows
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Withdrawal requests")

                delegate: WithdrawalRow {
                    required withdrawalId

                    objectName: "request_" + withdrawalId
                    width: ListView.view.width
                    vm: root.vm
                }
            }

            EmptyState {
                objectName: "noRequests"
                anchors.centerIn: parent
                width: parent.width
                visible: root.vm.isEmpty && root.vm.trouble === ""
                iconName: "hand-coins"
                text: root.vm.shows === "paid" ? qsTr("Nothing was paid by bank transfer yet.") : qsTr("Nobody waits for money.")
            }
        }

        Banner {
            objectName: "requestsTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }

        Banner {
            objectName: "filesTrouble"
            visible: root.vm.filesTrouble !== ""
            tone: Banner.Danger
            text: root.vm.filesTrouble
            actionText: qsTr("Choose a folder")
            Layout.fillWidth: true
            onActed: root.folderWanted()
        }

        SaldoText {
            objectName: "filesSaved"
            visible: root.vm.savedText !== ""
            text: root.vm.savedText
            color: Theme.softInk
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        SaldoButton {
            objectName: "payRequests"
            visible: root.vm.shows === "waiting" && !root.vm.isEmpty
            kind: SaldoButton.Primary
            text: root.vm.tickedCount > 0 ? qsTr("Pay out %1").arg(root.vm.payText) : qsTr("Pay out")
            detail: qsTr("%n request(s)", "", root.vm.tickedCount)
            reason: qsTr("Tick the requests to pay out")
            enabled: root.vm.tickedCount > 0
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.vm.pay()
        }

        RowLayout {
            visible: root.vm.shows === "paid" && !root.vm.isEmpty
            spacing: Theme.gap

            SaldoButton {
                objectName: "chooseFolder"
                text: qsTr("Another folder")
                detail: root.vm.folderText
                iconName: "archive"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.folderWanted()
            }

            SaldoButton {
                objectName: "saveFiles"
                kind: SaldoButton.Soft
                text: qsTr("Write the files again")
                detail: qsTr("The same transfers are the same order for the bank")
                reason: qsTr("Tick the transfers")
                enabled: root.vm.tickedCount > 0
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.saveFiles()
            }
        }
    }

    ConfirmPanel {
        objectName: "payOut"
        anchors.fill: parent
        visible: root.vm.stage === "pay"
        title: root.vm.title
        before: root.vm.beforeText
        after: root.vm.afterText
        beforeCaption: qsTr("Waiting now")
        confirmText: qsTr("Yes, pay out")
        allowed: !root.vm.mayRetry
        reason: qsTr("No answer yet")
        busy: root.vm.isBusy
        onConfirmed: root.vm.confirmPay()
        onRefused: root.vm.back()

        SaldoText {
            objectName: "payOutCash"
            visible: text !== ""
            text: root.vm.cashText
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        SaldoText {
            objectName: "payOutTransfers"
            visible: text !== ""
            text: root.vm.transferText
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        SaldoButton {
            objectName: "payOutFolder"
            visible: root.vm.transferText !== ""
            text: qsTr("Folder for the bank's files")
            detail: root.vm.folderText
            iconName: "archive"
            leading: true
            Layout.fillWidth: true
            onTapped: root.folderWanted()
        }

        Banner {
            objectName: "payOutTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }
    }

    Card {
        anchors.fill: parent
        visible: root.vm.stage === "reject"
        onVisibleChanged: {
            if (visible) {
                reason.text = root.vm.reason;
                reason.forceActiveFocus();
            }
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            spacing: Theme.gap

            SaldoText {
                objectName: "rejectTitle"
                text: Theme.unbroken(root.vm.title)
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }

            TextEntry {
                id: reason

                objectName: "rejectReason"
                text: root.vm.reason
                placeholderText: qsTr("Reason, which the customer reads")
                Layout.fillWidth: true
                onTextEdited: root.vm.writeReason(text)
                onSubmitted: root.vm.confirmReject()
            }

            SaldoText {
                text: qsTr("The amount becomes available to the customer again.")
                color: Theme.ink2
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }

            Banner {
                objectName: "rejectTrouble"
                visible: root.vm.trouble !== ""
                tone: Banner.Danger
                text: root.vm.trouble
                actionText: root.vm.mayRetry ? qsTr("Try again") : ""
                Layout.fillWidth: true
                onActed: root.vm.retry()
            }

            RowLayout {
                spacing: Theme.gap

                SaldoButton {
                    objectName: "rejectCancel"
                    text: qsTr("Cancel")
                    Layout.preferredHeight: Theme.primaryHeight
                    onTapped: root.vm.back()
                }

                SaldoButton {
                    objectName: "rejectConfirm"
                    kind: SaldoButton.Danger
                    text: qsTr("Do not pay out")
                    reason: qsTr("Write a reason")
                    enabled: root.vm.canReject
                    busy: root.vm.isBusy
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    onTapped: root.vm.confirmReject()
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
