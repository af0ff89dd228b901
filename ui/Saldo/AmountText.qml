import QtQuick

// A finished amount, right aligned, its figures all of one width.
SaldoText {
    strong: true
    horizontalAlignment: Text.AlignRight
    font.features: Theme.tabular
}
