pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The QR codes that lead to this customer's page: since when, how often, taken back, replaced.
Card {
    id: root

    required property LinksVM vm

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        visible: root.vm.asks === ""
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            SaldoText {
                objectName: "linksCount"
                text: root.vm.validText
                strong: true
                Layout.fillWidth: true
            }

            SaldoText {
                objectName: "linksVisits"
                text: root.vm.visitsText
                color: Theme.ink2
                font.features: Theme.tabular
            }
        }

        RowsList {
            id: list

            objectName: "links"
            model: root.vm.rows
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("QR codes")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: LinkRow {
                width: ListView.view.width
            }

            EmptyState {
                objectName: "noLinks"
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0 && root.vm.trouble === ""
                iconName: "qr-code"
                text: qsTr("No code leads to this customer's page. Print the balance to give one.")
            }
        }

        Banner {
            objectName: "linksTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }

        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true

            SaldoButton {
                objectName: "revokeLinks"
                kind: SaldoButton.Danger
                text: qsTr("Revoke")
                iconName: "ban"
                enabled: root.vm.hasLinks
                Layout.fillWidth: true
                onTapped: root.vm.ask("revoke")
            }

            SaldoButton {
                objectName: "replaceLinks"
                text: qsTr("Replace")
                iconName: "refresh-cw"
                enabled: root.vm.hasLinks
                Layout.fillWidth: true
                onTapped: root.vm.ask("replace")
            }
        }
    }

    ConfirmPanel {
        objectName: "linksAsk"
        anchors.fill: parent
        visible: root.vm.asks !== ""
        title: root.vm.asks === "replace" ? qsTr("Replace all codes by a new one?") : qsTr("Revoke all codes?")
        warningText: root.vm.asks === "replace" ? qsTr("Every slip given out until now leads nowhere; a slip with a new code prints. This cannot be undone.") : qsTr("Every slip given out until now leads nowhere, for the page and at the till. This cannot be undone.")
        beforeCaption: qsTr("Valid codes now")
        before: root.vm.countText
        after: root.vm.asks === "replace" ? "1" : "0"
        confirmText: root.vm.asks === "replace" ? qsTr("Yes, replace") : qsTr("Yes, revoke")
        allowed: !root.vm.mayRetry
        reason: qsTr("No answer yet")
        busy: root.vm.isBusy
        onConfirmed: root.vm.confirm()
        onRefused: root.vm.leave()

        Banner {
            objectName: "linksAskTrouble"
            visible: root.vm.trouble !== ""
            tone: Banner.Danger
            text: root.vm.trouble
            actionText: root.vm.mayRetry ? qsTr("Try again") : ""
            Layout.fillWidth: true
            onActed: root.vm.retry()
        }
    }
}
