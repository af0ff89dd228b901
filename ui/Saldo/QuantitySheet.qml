import QtQuick
import QtQuick.Layouts

// How many of one article, typed instead of stepped.
Sheet {
    id: root

    property int articleId: 0
    property string subject: ""
    property string figures: ""

    signal counted(int articleId, int pieces)

    function ask(id: int, what: string) {
        articleId = id;
        subject = what;
        figures = "";
        open();
    }

    function take(key: string) {
        if (key === "C")
            figures = "";
        else if (key === "back")
            figures = figures.slice(0, -1);
        else
            figures = (figures + key).replace(/^0+/, "").slice(0, 3);
    }

    function confirm() {
        if (figures === "")
            return;
        counted(articleId, Number(figures));
        close();
    }

    name: "quantity"
    title: subject
    wantedWidth: Theme.px(440)
    wantedHeight: Theme.px(640)
    onAboutToShow: keypad.focus = true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AmountEntry {
            objectName: "quantityEntry"
            caption: qsTr("How many?")
            amount: root.figures === "" ? "0" : root.figures
            untouched: root.figures === ""
            Layout.fillWidth: true
        }

        Keypad {
            id: keypad

            objectName: "quantityKey"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyTapped: key => root.take(key)
            onSubmitted: root.confirm()
        }

        SaldoButton {
            objectName: "quantityConfirm"
            kind: SaldoButton.Primary
            text: qsTr("Confirm")
            enabled: root.figures !== ""
            reason: qsTr("Type a quantity")
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            onTapped: root.confirm()
        }
    }
}
