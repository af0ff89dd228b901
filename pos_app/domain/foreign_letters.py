"""How letters that a printer or a bank does not take are written with letters that it takes."""

# ruff: noqa: RUF001 - letters that look alike are the very subject

from __future__ import annotations

from typing import Final

SIGNS: Final = {
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "―": "-",
    "─": "-",
    "‘": "'",
    "’": "'",
    "‚": "'",
    "‛": "'",
    "ʼ": "'",
    "ʻ": "'",
    "′": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "″": '"',
    "«": '"',
    "»": '"',
    "…": "...",
    "•": "-",
    "·": "-",
    "×": "x",
    "→": ">",
    "←": "<",
    "№": "N.",
    "™": "(TM)",
    "©": "(C)",
    "®": "(R)",
    "°": "o",
}

LATIN: Final = {
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ø": "o",
    "Ø": "O",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ß": "ss",
    "ẞ": "SS",
    "þ": "th",
    "Þ": "Th",
    "ð": "d",
    "Ð": "D",
    "ı": "i",
    "ħ": "h",
    "Ħ": "H",
    "ŋ": "ng",
    "Ŋ": "Ng",
    "ə": "e",
    "Ə": "E",
}


def _pairs(letters: str, latin: str) -> dict[str, str]:
    """Pair small letters with their Latin spelling, and the capitals with a capital spelling."""
    table: dict[str, str] = {}
    for letter, spelling in zip(letters.split(), latin.split(), strict=True):
        written = "" if spelling == "-" else spelling
        table[letter] = written
        table.setdefault(letter.upper(), written.capitalize())
    return table


GREEK: Final = _pairs(
    "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω",
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
)

CYRILLIC: Final = _pairs(
    "а б в г ґ д е ё є ж з и і ї й к л м н о п р с т у ў ф х ц ч ш щ ъ ы ь э ю я ђ ј љ њ ћ џ ѓ ќ",
    "a b v h g d e yo ye zh z i i yi y k l m n o p r s t u w f kh ts ch sh shch - y - e yu ya"
    " dj j lj nj c dz g k",
) | {"г": "g", "Г": "G"}

ARABIC: Final = _pairs(
    "ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ة و ي ى ئ ؤ ء پ چ ژ گ",
    "a a i a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h a w y a y w - p ch zh g",
)

HEBREW: Final = _pairs(
    "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת",
    "a b g d h v z ch t y k kh l m m n n s a p f ts ts k r sh t",
)

SPELLINGS: Final[dict[str, str]] = SIGNS | LATIN | GREEK | CYRILLIC | ARABIC | HEBREW
