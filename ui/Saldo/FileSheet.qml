pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// A folder or a picture, found by finger, without a window of the system's own.
Sheet {
    id: root

    required property FilesVM vm

    name: "files"
    title: vm.wantsFolder ? qsTr("Choose a folder") : qsTr("Choose a picture")
    wantedWidth: Theme.px(900)
    wantedHeight: Theme.px(680)
    wanted: vm.isOpen
    onLeft: vm.close()
    onOpened: list.forceActiveFocus()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowsList {
            objectName: "places"
            model: root.vm.places
            spacing: Theme.inner
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Places")
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(240)
            Layout.fillHeight: true

            delegate: SaldoButton {
                required property string path
                required property string name

                objectName: "place_" + path
                width: ListView.view.width
                text: name
                iconName: "archive"
                leading: true
                onTapped: root.vm.open(path)
            }
        }

        ColumnLayout {
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                IconButton {
                    objectName: "filesUp"
                    iconName: "chevron-up"
                    text: qsTr("One folder up")
                    framed: true
                    enabled: root.vm.canGoUp
                    onTapped: root.vm.up()
                }

                SaldoText {
                    objectName: "filesFolder"
                    text: root.vm.folderText
                    strong: true
                    wrapMode: Text.WrapAnywhere
                    maximumLineCount: 2
                    elide: Text.ElideNone
                    Layout.fillWidth: true
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                RowsList {
                    id: list

                    objectName: "files"
                    anchors.fill: parent
                    anchors.margins: 1
                    model: root.vm.rows
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    Accessible.role: Accessible.List
                    Accessible.name: root.vm.folderText

                    delegate: ListRow {
                        required property string path
                        required property string name
                        required property bool isFolder

                        objectName: "file_" + name
                        width: ListView.view.width
                        text: name
                        iconName: isFolder ? "archive" : "store"
                        onTapped: root.vm.open(path)
                    }
                }

                EmptyState {
                    objectName: "noFiles"
                    anchors.centerIn: parent
                    width: parent.width
                    visible: root.vm.isEmpty || root.vm.isUnread
                    iconName: root.vm.isUnread ? "cloud-off" : "archive"
                    text: root.vm.isUnread ? qsTr("This folder cannot be read.") : root.vm.wantsFolder ? qsTr("No folders in here.") : qsTr("No picture in here.")
                }
            }

            SaldoButton {
                objectName: "filesTake"
                visible: root.vm.wantsFolder
                kind: SaldoButton.Primary
                text: qsTr("Use this folder")
                enabled: !root.vm.isUnread
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                onTapped: root.vm.take()
            }
        }
    }
}
