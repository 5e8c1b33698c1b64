"""Names in any script written in plain small Latin letters, by tables and Unicode names."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reftel.marking.folding import folded
from reftel.tables import table

_LATIN = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
        "\u0131": "i", "ə": "a", "&": " and ", "\u2019": "'", "\u2018": "'", "`": "'",
        "\u02bc": "'",
        "\u02bf": "", "\u02be": "", "\u2013": "-", "\u2014": "-", "·": " ", "・": " ",
    }
)  # fmt: skip
_SOUND = re.compile(r"(?:LETTER|SYLLABLE|VOWEL SIGN)\s+(?:SMALL\s+)?(.+)$")


_LETTERS = re.compile(r"[^\W\d_]+")
_TWO_ALPHABETS = re.compile("[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]")
_ARABIC = "\u0621-\u064a\u0671-\u06d3"
_ARABIC_WORD = re.compile(f"[{_ARABIC}]")
_PERSIAN = re.compile("[پچژگکی]")
_ARTICLE = re.compile(f"(?<![{_ARABIC}])ال(?!له)(?=[{_ARABIC}]{{3}})")
_BREATH = re.compile(
    f"(?<=[{_ARABIC}])(?<![\u0627\u0648\u064a\u0649\u06cc])\u0647(?=([{_ARABIC}]?))"
)


def romanise(text: str) -> str:
    """Return a name in small Latin letters without accents; unknown signs become spaces."""
    low = text.casefold().translate(_LATIN)
    if not low.isascii():
        whole = _alike(unicodedata.normalize("NFC", text)).casefold().translate(_LATIN)
        low = _read(unicodedata.normalize("NFC", whole))
    return low


def _read(low: str) -> str:
    low = _trade_words().sub(lambda match: f" {_meanings()[match[0]]} ", low)
    if not _PERSIAN.search(low):
        low = _ARTICLE.sub("ال ", low)
    # Written without its vowel, an h makes another sound of the letter before it: p, ph.
    low = _BREATH.sub(lambda match: "eh" if match[1] else "ah", low)
    return "".join(map(_letter, low))


def _alike(text: str) -> str:
    """Return a name whose words of two alphabets are written in the one that they look like."""
    return _LETTERS.sub(
        lambda word: folded(word[0]).text if _TWO_ALPHABETS.search(word[0]) else word[0], text
    )


@cache
def _meanings() -> dict[str, str]:
    return {row["written"]: row["means"] for row in table("screening", "words_by_script")}


@cache
def _trade_words() -> re.Pattern[str]:
    """Return what finds words of every firm: in Arabic letters whole ones, in signs any."""
    signs, letters = list[str](), list[str]()
    for word in sorted(_meanings(), key=len, reverse=True):
        (letters if _ARABIC_WORD.match(word) else signs).append(word)
    whole = f"(?<![{_ARABIC}])(?:{'|'.join(letters)})(?![{_ARABIC}])"
    return re.compile("|".join([*signs, whole]))


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
    return {(row["part"], int(row["number"])): row["latin"] for row in table("screening", "hangul")}


@cache
def _letters() -> dict[str, str]:
    return {row["letter"]: row["latin"] for row in table("screening", "letters")} | _han()


@cache
def _han() -> dict[str, str]:
    return {row["character"]: f" {row['pinyin']} " for row in table("screening", "han")}


def _by_name(sign: str) -> str:
    """Read the sound from the name that Unicode gives a letter: KATAKANA LETTER BA."""
    if unicodedata.category(sign) == "Cf":
        return ""
    if unicodedata.category(sign)[0] == "M" and "VOWEL SIGN" not in unicodedata.name(sign, ""):
        return ""
    if sign.isalpha() or unicodedata.category(sign)[0] == "M":
        if found := _SOUND.search(unicodedata.name(sign, "")):
            return found[1].split()[-1].lower()
        return sign
    return sign if sign.isalnum() else " "
