import QtQuick
import QtQuick.Layouts

// Words of the customers' page; what says nothing takes no room.
SaldoText {
    visible: text !== ""
    wrapMode: Text.Wrap
    Layout.fillWidth: true
}
