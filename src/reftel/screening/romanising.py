"""Names in any script written in plain small Latin letters, by tables and Unicode names."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reftel.screening.rows import table

_LATIN = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
        "\u0131": "i", "ə": "a", "&": " and ", "\u2019": "'", "\u2018": "'", "`": "'",
        "\u02bc": "'",
        "\u02bf": "", "\u02be": "", "\u2013": "-", "\u2014": "-", "·": " ", "・": " ",
    }
)  # fmt: skip
_SOUND = re.compile(r"(?:LETTER|SYLLABLE|VOWEL SIGN)\s+(?:SMALL\s+)?(.+)$")


def romanise(text: str) -> str:
    """Return a name in small Latin letters without accents; unknown signs become spaces."""
    low = text.casefold().translate(_LATIN)
    if not low.isascii():
        low = "".join(map(_letter, unicodedata.normalize("NFC", low)))
    return low


@cache
def _letter(sign: str) -> str:
    if sign.isascii():
        return sign
    if "가" <= sign <= "힣":
        return _hangul(ord(sign) - 0xAC00)
    known = _letters().get(sign)
    return _without_marks(sign) if known is None else known


def _without_marks(sign: str) -> str:
    if "KANA LETTER" in unicodedata.name(sign, ""):
        return _by_name(sign)
    plain = unicodedata.normalize("NFKD", sign)
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    if kept != sign and kept:
        return "".join(map(_letter, kept.translate(_LATIN)))
    return _by_name(sign)


def _hangul(place: int) -> str:
    lead, rest = divmod(place, 588)
    vowel, tail = divmod(rest, 28)
    parts = (("lead", lead), ("vowel", vowel), ("tail", tail))
    return f" {''.join(_jamo()[each] for each in parts)} "


@cache
def _jamo() -> dict[tuple[str, int], str]:
    return {(row["part"], int(row["number"])): row["latin"] for row in table("hangul")}


@cache
def _letters() -> dict[str, str]:
    return {row["letter"]: row["latin"] for row in table("letters")} | _han()


@cache
def _han() -> dict[str, str]:
    return {row["character"]: f" {row['pinyin']} " for row in table("han")}


def _by_name(sign: str) -> str:
    """Read the sound from the name that Unicode gives a letter: KATAKANA LETTER BA."""
    if unicodedata.category(sign)[0] == "M" and "VOWEL SIGN" not in unicodedata.name(sign, ""):
        return ""
    if sign.isalpha() or unicodedata.category(sign)[0] == "M":
        if found := _SOUND.search(unicodedata.name(sign, "")):
            return found[1].split()[-1].lower()
        return sign
    return sign if sign.isalnum() else " "
