pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import PosApp

// The till: the rail on the left, one screen beside it, and what is said in passing over both.
SaldoWindow {
    id: root

    required property AppVM vm
    // A book that cannot be opened is all there is to see, wherever the cashier was.
    readonly property string place: vm.storeTrouble === "" ? vm.place : ""
    readonly property bool paying: vm.selling ? vm.selling.payment.isOpen : false

    onPayingChanged: {
        if (paying)
            sheet.active = true;
    }
    Component.onCompleted: sheet.active = paying
    title: vm.isPractice ? qsTr("Saldo · practice") : "Saldo"

    Binding {
        target: Theme
        property: "dark"
        value: root.vm.preferences.isDark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.vm.preferences.textScale
    }

    Binding {
        target: TouchTyping
        property: "mode"
        value: root.vm.preferences.keyboard
    }

    Connections {
        target: root.vm.notices

        function onAnnounced(words: string, ways: var) {
            root.toast.announce(words, ways);
        }

        function onInterjected(words: string) {
            root.aside.say(words);
        }

        function onWithdrawn() {
            root.toast.dismiss();
        }
    }

    Connections {
        target: OpenSheets

        function onInTheWayChanged() {
            root.vm.noteSheetsInTheWay(OpenSheets.inTheWay);
        }
    }

    Binding {
        target: root.toast
        property: "under"
        value: practice.visible ? practice.height : 0
    }

    Connections {
        target: root.toast

        function onActed(key: string) {
            root.vm.notices.follow(key);
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavRail {
            vm: root.vm
            Layout.fillHeight: true
            onLeaveWanted: leave.ask()
        }

        ColumnLayout {
            spacing: 0

            Banner {
                id: practice

                objectName: "practice"
                visible: root.vm.isPractice
                radius: 0
                text: qsTr("PRACTICE: nothing here is real, nothing is sold.")
                Layout.fillWidth: true
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                OrderSkeleton {
                    anchors.fill: parent
                    visible: !root.vm.isReady && root.vm.storeTrouble === ""
                }

                StoreTrouble {
                    anchors.fill: parent
                    visible: root.vm.storeTrouble !== ""
                    text: root.vm.storeTrouble
                    onRetried: root.vm.retryStore()
                }

                Place {
                    name: "order"
                    here: root.place
                    ready: root.vm.isReady
                    screen: Component {
                        OrderScreen {
                            vm: root.vm.selling
                        }
                    }
                }

                Place {
                    name: "orders"
                    here: root.place
                    ready: root.vm.isReady
                    screen: Component {
                        OrdersScreen {
                            vm: root.vm.selling
                        }
                    }
                }

                Place {
                    name: "customers"
                    here: root.place
                    ready: root.vm.isReady
                    screen: Component {
                        CustomersScreen {
                            vm: root.vm.registry
                        }
                    }
                }

                Place {
                    name: "area"
                    here: root.place
                    ready: root.vm.isReady
                    screen: Component {
                        AreaScreen {
                            vm: root.vm.area
                        }
                    }
                }

                Place {
                    name: "settings"
                    here: root.place
                    ready: root.vm.isReady
                    screen: Component {
                        SettingsScreen {
                            vm: root.vm.settings
                            onHelpWanted: help.show()
                        }
                    }
                }
            }
        }
    }

    Loader {
        id: slips

        active: false
        Component.onCompleted: active = root.vm.isReady && root.vm.slips.isOpen
        sourceComponent: Component {
            SlipSheet {
                vm: root.vm.slips
            }
        }
    }

    Loader {
        id: paper

        active: false
        Component.onCompleted: active = root.vm.isReady && root.vm.slips.paper !== ""
        sourceComponent: Component {
            PaperRoll {
                vm: root.vm.slips
            }
        }
    }

    Connections {
        target: root.vm.slips

        function onChanged() {
            if (root.vm.slips.isOpen)
                slips.active = true;
        }

        function onPaperChanged() {
            paper.active = true;
        }
    }

    Loader {
        id: help

        function show() {
            active = true;
            (item as HelpSheet).open();
        }

        active: false
        sourceComponent: Component {
            HelpSheet {}
        }
    }

    Loader {
        active: root.vm.leftOver.isShown
        sourceComponent: Component {
            LeftOverSheet {
                vm: root.vm.leftOver
            }
        }
    }

    Loader {
        id: leave

        // A window with a frame has a cross of its own.
        function ask() {
            if (root.visibility !== Window.FullScreen)
                return;
            active = true;
            (item as LeaveSheet).open();
        }

        active: false
        sourceComponent: Component {
            LeaveSheet {
                onConfirmed: root.close()
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+Q"
        onActivated: leave.ask()
    }

    Shortcut {
        sequence: "F1"
        onActivated: help.show()
    }

    Loader {
        id: sheet

        active: false
        sourceComponent: Component {
            PaymentSheet {
                vm: root.vm.selling.payment
            }
        }
    }
}
