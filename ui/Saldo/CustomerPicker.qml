pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// Find a customer: the registry's kind, a search that has the focus, and who matches it.
// Beside the till's own keyboard there is only room for the last two.
FocusScope {
    id: root

    required property CustomerListVM list
    property bool showKind: true
    property bool showFilter: false

    signal newWanted

    function focusSearch() {
        search.forceActiveFocus();
    }

    implicitWidth: Theme.px(440)
    implicitHeight: Theme.px(480)

    Connections {
        target: root.list

        function onChanged() {
            if (search.text !== root.list.searchText)
                search.text = root.list.searchText;
        }

        function onKindChanged() {
            root.focusSearch();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        KindSwitch {
            objectName: root.objectName + "_kind"
            visible: root.showKind && !TouchTyping.isUp
            list: root.list
            Layout.fillWidth: true
        }

        SearchField {
            id: search

            objectName: root.objectName + "_search"
            focus: true
            placeholderText: qsTr("Name, telephone or e-mail")
            Component.onCompleted: text = root.list.searchText
            onTextEdited: root.list.search(text)
            onSubmitted: root.list.chooseOnly()
            Keys.onDownPressed: people.forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }

        RowLayout {
            visible: root.showFilter && !TouchTyping.isUp
            spacing: Theme.inner
            uniformCellSizes: true

            Repeater {
                model: [
                    {
                        "key": "all",
                        "text": qsTr("All")
                    },
                    {
                        "key": "debit",
                        "text": qsTr("With tabs")
                    },
                    {
                        "key": "credit",
                        "text": qsTr("With credit")
                    }
                ]

                Choice {
                    required property var modelData

                    objectName: root.objectName + "_filter_" + modelData.key
                    text: modelData.text
                    held: modelData.key === root.list.only
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.touch(52)
                    onTapped: root.list.filterBy(modelData.key)
                }
            }
        }

        SaldoText {
            objectName: root.objectName + "_count"
            visible: !TouchTyping.isUp
            text: root.list.countText
            color: Theme.ink2
            font.pixelSize: Theme.small
            font.features: Theme.tabular
            Layout.fillWidth: true
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsList {
                id: people

                objectName: root.objectName + "_list"
                anchors.fill: parent
                anchors.margins: 1
                model: root.list.rows
                keyNavigationEnabled: true
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Customers")
                onCurrentItemChanged: {
                    if (activeFocus && currentItem)
                        currentItem.forceActiveFocus(Qt.TabFocusReason);
                }
                onActiveFocusChanged: {
                    if (activeFocus && currentItem)
                        currentItem.forceActiveFocus(Qt.TabFocusReason);
                }

                delegate: ListRow {
                    id: row

                    required property int customerId
                    required property string customerName
                    required property string detail
                    required property string creditText
                    required property string tabText
                    required property bool hasCredit
                    required initials

                    objectName: "customer_" + customerId
                    width: ListView.view.width
                    text: customerName
                    subtitle: detail
                    amount: creditText
                    amountNote: tabText === "" ? "" : qsTr("to settle %1").arg(tabText)
                    tone: hasCredit ? ListRow.Credit : ListRow.Faint
                    selected: customerId === root.list.chosenId
                    onTapped: root.list.choose(customerId)
                }
            }

            EmptyState {
                objectName: root.objectName + "_empty"
                anchors.centerIn: parent
                width: parent.width
                visible: root.list.emptyState !== ""
                iconName: root.list.emptyState === "nobody" ? "users" : "search"
                text: root.list.emptyState === "nobody" ? qsTr("Nobody is registered here yet: enter the first customer.") : root.list.codeTrouble || qsTr("No customer matches.")
                actionText: root.list.codeTrouble === "" ? qsTr("New customer") : ""
                actionIcon: "user-plus"
                onActed: root.newWanted()
            }

            Banner {
                objectName: root.objectName + "_trouble"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.inner
                visible: root.list.isTroubled
                tone: Banner.Danger
                text: root.list.troubleText
                actionText: qsTr("Try again")
                onActed: root.list.retry()
            }
        }
    }
}
