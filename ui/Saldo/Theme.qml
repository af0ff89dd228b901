pragma Singleton

import QtQuick

// Every colour, size and letter of the till; the whole look hangs on these few values.
QtObject {
    id: theme

    // Set by the window and by the shop's settings; everything else follows live.
    property bool dark: false
    property real sceneWidth: 1280
    property real sceneHeight: 800
    property real textScale: 1.0

    readonly property bool compact: sceneHeight < 700 || sceneWidth < 1100
    readonly property bool roomy: sceneWidth >= 1600 && sceneHeight >= 1000
    readonly property real k: compact ? 0.84 : roomy ? 1.25 : 1.0

    // Surfaces and words
    readonly property color bg: dark ? "#0E141A" : "#F2F4F6"
    readonly property color surface: dark ? "#18212A" : "#FFFFFF"
    readonly property color alt: dark ? "#22303C" : "#E9EDF1"
    readonly property color ink: dark ? "#EDF2F6" : "#14202B"
    readonly property color ink2: dark ? "#A9B6C3" : "#4C5B69"
    readonly property color border: dark ? "#6F8091" : "#7E8B98"
    readonly property color hairline: dark ? "#31404E" : "#D5DCE3"
    readonly property color shade: dark ? "#99000000" : "#80101820"

    // One meaning per colour: teal is credit or «go», amber unpaid, red destroys or fails.
    readonly property color primary: dark ? "#4CC5BC" : "#0F6B66"
    readonly property color primaryInk: dark ? "#05211F" : "#FFFFFF"
    readonly property color soft: dark ? "#143D3B" : "#DDF0EE"
    readonly property color softInk: dark ? "#A5E8E2" : "#0A4A47"
    readonly property color due: dark ? "#F2BE72" : "#8A4B00"
    readonly property color dueSoft: dark ? "#3B2B13" : "#FFF0DA"
    readonly property color danger: dark ? "#F58C83" : "#B3261E"
    readonly property color dangerSoft: dark ? "#42201D" : "#FCE9E7"
    readonly property list<color> swatches: dark
        ? ["#C89272", "#E0AE4F", "#92BF6C", "#6BB3E5", "#D07FAE", "#EE94B7"]
        : ["#8C5A3C", "#B97A10", "#557F34", "#2A76AD", "#8E3B6B", "#C0517C"]

    // Sizes at k = 1; a target never falls under what a finger needs.
    readonly property int target: 48
    readonly property int pad: px(16)
    readonly property int gap: px(12)
    readonly property int inner: px(8)
    readonly property int radius: px(12)
    readonly property int sheetRadius: px(20)
    readonly property int control: touch(64)
    readonly property int primaryHeight: touch(80)
    readonly property int row: touch(72)
    // Wide enough for the longest word on it, whatever size of letters is wished.
    readonly property int rail: Math.round(Math.max(84, 92 * k) * Math.max(1, textScale))
    readonly property int pane: px(392)
    readonly property int tileWidth: px(182)
    readonly property int tileHeight: Math.round(106 * k * Math.max(1, textScale))
    readonly property int ring: 2

    readonly property string family: "Inter"
    readonly property int small: letters(14)
    readonly property int body: letters(17)
    readonly property int title: letters(22)
    readonly property int total: letters(34)
    readonly property int entry: letters(44)
    readonly property var tabular: ({
            "tnum": 1
        })

    // The only motion there is; 0 for who wants none, and for pictures.
    property int quick: 90

    function px(points: real): int {
        return Math.round(points * k);
    }

    function touch(points: real): int {
        return Math.max(target, Math.round(points * k));
    }

    function letters(points: real): int {
        return Math.max(13, Math.round(points * k * textScale));
    }

    // An amount stays on one line with its sign and its currency, wherever the words around it turn.
    function unbroken(words: string): string {
        const joined = words.replace(/(\d) (?=[€$£]|R\$)/g, "$1\u00a0").replace(/(R\$|[€$£]) (?=\d)/g, "$1\u00a0");
        return joined.replace(/([\u2212+-])(?=[€$£]|R\$)/g, "$1\u2060");
    }

    function swatch(index: int): color {
        return swatches[Math.max(0, index) % swatches.length];
    }
}
