pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Segnalazioni: a tap leads to the operation, in the record of whoever reported it.
ColumnLayout {
    id: root

    required property ReportsVM vm
    property bool takesReports: true

    spacing: Theme.gap

    Banner {
        objectName: "reportsTrouble"
        visible: root.vm.trouble !== ""
        tone: Banner.Danger
        text: root.vm.trouble
        actionText: qsTr("Try again")
        Layout.fillWidth: true
        onActed: root.vm.read()
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowsList {
            id: list

            objectName: "reports"
            anchors.fill: parent
            anchors.margins: 1
            model: root.vm.rows
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Reported mistakes")

            delegate: ReportRow {
                required property int reportId

                objectName: "report_" + reportId
                width: ListView.view.width
                onTapped: root.vm.open(reportId)
            }
        }

        EmptyState {
            objectName: "noReports"
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0 && root.vm.trouble === ""
            iconName: "circle-check"
            text: qsTr("No mistake waits for an answer.")
        }
    }
}
