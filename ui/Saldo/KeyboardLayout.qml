import QtQuick

// Which letters each language keeps under the fingers.
QtObject {
    property string language: "it"
    readonly property var rows: rowsOf[language.slice(0, 2)] ?? rowsOf["en"]
    readonly property var rowsOf: ({
            "it": {
                "top": ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "è"],
                "middle": ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ò", "à"],
                "bottom": ["z", "x", "c", "v", "b", "n", "m", "ù", "ì", "é"],
                "left": ["'", "@"],
                "right": [".", "-", "&"]
            },
            "pt": {
                "top": ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "ê"],
                "middle": ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ç", "ã"],
                "bottom": ["z", "x", "c", "v", "b", "n", "m", "õ", "á", "é"],
                "left": ["â", "í", "@"],
                "right": ["ó", "ô", "ú", ".", "-"]
            },
            "en": {
                "top": ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"],
                "middle": ["a", "s", "d", "f", "g", "h", "j", "k", "l", "'"],
                "bottom": ["z", "x", "c", "v", "b", "n", "m", ",", "/"],
                "left": ["@", "_"],
                "right": [".", "-", "&"]
            }
        })
}
