import QtQuick

// One of several choices in a row: a category, a filter, a tender.
SaldoButton {
    property bool held: false

    // What is chosen is no button to press, though it is painted as one.
    isFirst: false
    kind: held ? SaldoButton.Primary : SaldoButton.Quiet
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: held
    leftPadding: Theme.px(6)
    rightPadding: Theme.px(6)
    letters: Theme.letters(15)
}
