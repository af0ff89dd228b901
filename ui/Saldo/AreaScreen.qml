import QtQuick
import QtQuick.Layouts
import PosApp

// Area Cliente: what waits for the manager first, then what the page says and how it is reached.
FocusScope {
    id: root

    required property AreaVM vm

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Customer area")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pad
        anchors.bottomMargin: Math.max(Theme.pad, TouchTyping.coveredHeight + Theme.inner)
        spacing: Theme.gap

        SaldoText {
            visible: TouchTyping.coveredHeight === 0
            text: qsTr("Customer area")
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            Layout.fillWidth: true
        }

        Segmented {
            objectName: "areaSubject"
            visible: TouchTyping.coveredHeight === 0
            current: root.vm.subject
            choices: [
                {
                    "key": "requests",
                    "text": qsTr("Requests"),
                    "count": root.vm.requestCount
                },
                {
                    "key": "reports",
                    "text": qsTr("Reports"),
                    "count": root.vm.reportCount
                },
                {
                    "key": "page",
                    "text": qsTr("Page")
                },
                {
                    "key": "rules",
                    "text": qsTr("Withdrawals")
                },
                {
                    "key": "way",
                    "text": qsTr("Access")
                }
            ]
            Layout.fillWidth: true
            onChosen: key => root.vm.show(key)
        }

        Banner {
            objectName: "lettersWait"
            visible: text !== "" && ["requests", "rules"].includes(root.vm.subject) && TouchTyping.coveredHeight === 0
            text: root.vm.lettersText
            Layout.fillWidth: true
        }

        AreaRequests {
            visible: root.vm.subject === "requests"
            vm: root.vm.withdrawals
            Layout.fillWidth: true
            Layout.fillHeight: true
            onFolderWanted: root.vm.chooseFolder()
        }

        AreaReports {
            visible: root.vm.subject === "reports"
            vm: root.vm.reports
            takesReports: root.vm.page.takesReports
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        AreaPage {
            visible: root.vm.subject === "page"
            vm: root.vm.page
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        AreaRules {
            visible: root.vm.subject === "rules"
            vm: root.vm.rules
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        AreaWay {
            visible: root.vm.subject === "way"
            vm: root.vm.way
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    FileSheet {
        vm: root.vm.files
    }

    MinimumSheet {
        vm: root.vm.rules
    }
}
