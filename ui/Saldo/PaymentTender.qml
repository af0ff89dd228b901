import QtQuick
import QtQuick.Layouts

// One way to pay, as high as its neighbours.
SaldoButton {
    leading: true
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.target
    Layout.preferredHeight: Theme.px(72)
}
