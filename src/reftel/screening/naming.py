"""A name taken apart: words with their weight, legal form, acronym, and what was left out."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from reftel.screening.romanising import romanise
from reftel.tables import table

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]|[A-Z]{2,}\b)")
_POINTS = re.compile(r"\b(?:\w\.\s?){2,}(?:\w\b)?")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_NUMBER_SIGN = re.compile(r"\b(?:no|nr)\.?\s?(?=\d)")
_LEADING = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
_WORD = re.compile(r"[^\W_]+")
_SHIP = re.compile(
    r"^\s*(?:m\s?[./]?\s?[vt]s?\b\.?|s\s?[./]?\s?s\b\.?|motor vessel|merchant (?:vessel|ship)"
    r"|vessel|tanker)\s+(?=\S)",
    re.IGNORECASE,
)
_MOTOR = re.compile(r"\s*(?:m\s?[./]?\s?[vt]\b\.?|motor vessel)\s+(?=\S)", re.IGNORECASE)
# Jalaluddin, Jalal al-Din, Djalal ad-Deen: one name, in two words.
_RELIGION = re.compile(r"(?<=\w)[ -]?(?:u|a|e|o|ou|oo)[ld][ -]?d(?:i|ee|ei|y)n\b")
_ROMAN = re.compile(r"[ivx]{1,5}|\d+[a-z]?\d*")
_DIGITS_IN_WORDS = str.maketrans("0134579", "oieasyg"[:7])
GENERIC, PLACE, STOP, TITLE, NUMBER, INITIAL, PARTICLE = 0.45, 0.6, 0.0, 0.0, 0.35, 0.5, 0.12
# A ship's name often begins with its country's: Iran Matin, Matin.
FLEET = 0.25
# Words of legal forms that stand apart from their phrase.
FORMAL = 0.08


class Kind(Enum):
    """What bears the name; decides which words weigh little."""

    PERSON = "person"
    PARTY = "party"
    VESSEL = "vessel"


class Word(NamedTuple):
    """One word of a name, in plain letters, with its weight between 0 and 1."""

    text: str
    weight: float
    role: str = ""


class Parsed(NamedTuple):
    """A name taken apart; `words` without legal forms, titles and small words."""

    text: str
    kind: Kind
    words: tuple[Word, ...]
    forms: frozenset[str]
    acronyms: tuple[str, ...]
    """Initials of a firm's words, also with those of its legal form and of small words."""
    letters: str

    @property
    def weight(self) -> float:
        """Sum of the weights of its words."""
        return sum(word.weight for word in self.words)


@lru_cache(maxsize=400_000)
def parse(text: str, kind: Kind) -> Parsed:
    """Take a name apart; the same name and kind always give the same value."""
    plain = _plain(text, kind)
    tokens = _WORD.findall(plain)
    if kind is Kind.PERSON and text.count(",") == 1:
        last, _, first = text.partition(",")
        tokens = _WORD.findall(f"{_plain(first, kind)} {_plain(last, kind)}") or tokens
    forms, words = _classed(tokens, kind)
    return Parsed(
        text=text,
        kind=kind,
        words=words,
        forms=forms,
        acronyms=_acronyms(words, tokens) if kind is Kind.PARTY else (),
        letters=_run(tokens, kind),
    )


def _run(tokens: list[str], kind: Kind) -> str:
    forms = _words_of("form") if kind is Kind.PARTY else {}
    return "".join(token for token in tokens if token not in forms) or "".join(tokens)


def kinds(text: str) -> tuple[Kind, ...]:
    """Return what a name may be the name of: M/V leads a ship's, Ltd begins or ends a firm's."""
    if _MOTOR.match(text):
        return (Kind.VESSEL,)
    words = _WORD.findall(_POINTS.sub(lambda match: match[0].replace(".", ""), text.casefold()))
    if len(words) > 1 and not _words_of("firm").keys().isdisjoint((words[0], words[-1])):
        return (Kind.PARTY,)
    return tuple(Kind)


def variants(text: str) -> tuple[str, ...]:
    """Return a name and what its brackets hold: the name without them, and an acronym inside."""
    inside = [part.strip() for part in _BRACKETS.findall(text)]
    outside = " ".join(_BRACKETS.sub(" ", text).split())
    acronyms = [part for part in inside if _is_acronym(part, outside)]
    if not acronyms and not any(" " in part and not _is_place(part) for part in inside):
        outside = ""
    parts = [part for each in text.split("/") if len(part := each.strip()) > 5]
    found = (text, outside, *acronyms, *(parts if len(parts) > 1 else ()))
    return tuple(dict.fromkeys(filter(None, found)))


def _is_acronym(part: str, outside: str) -> bool:
    """Say whether capitals in brackets are the initials of the words before, in their order."""
    if not (part.isupper() and part.isalpha() and 3 <= len(part) <= 8) or _is_place(part):
        return False
    initials = iter("".join(word[0] for word in outside.upper().split()))
    return len(part) <= 5 or all(letter in initials for letter in part)


def _is_place(words: str) -> bool:
    found = _WORD.findall(romanise(words))
    return bool(found) and all(
        word in _words_of("place") or word in _words_of("region") for word in found
    )


def _plain(text: str, kind: Kind) -> str:
    if kind is Kind.VESSEL:
        text = _SHIP.sub("", text)
    if not text.isupper():
        text = _CAMEL.sub(" ", text)
    low = romanise(_BRACKETS.sub(r" \1 ", text))
    if kind is Kind.PERSON:
        low = _RELIGION.sub(" din", low)
    if kind is not Kind.PERSON:
        low = _POINTS.sub(lambda match: re.sub(r"[.\s]", "", match[0]) + " ", low)
    low = (
        _NUMBER_SIGN.sub("", _LEADING.sub(r"\1", low))
        .replace("'s ", " ")
        .replace("'", "")
        .replace("%", " percent")
    )
    if kind is not Kind.PERSON:
        low = _phrased(" ".join(_WORD.findall(low)))
    return low


def _phrased(low: str) -> str:
    for phrase, pattern, instead in _phrases():
        if phrase in low:
            low = pattern.sub(instead, low)
    return low


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    rows = sorted(
        (
            (row["word"], row["same_as"])
            for row in table("screening", "name_words")
            if row["class"] == "phrase"
        ),
        key=lambda row: -len(row[0]),
    )
    return tuple((phrase, re.compile(rf"\b{phrase}\b"), instead) for phrase, instead in rows)


@cache
def _words_of(role: str) -> dict[str, str]:
    return {
        row["word"]: row["same_as"]
        for row in table("screening", "name_words")
        if row["class"] == role
    }


@cache
def common_words() -> frozenset[str]:
    """Return words under which many firms trade, and words of every firm."""
    return frozenset(_words_of("common")) | _generic()


@cache
def _nations() -> dict[str, str]:
    """Return forms of given names by their usual spelling."""
    found: dict[str, str] = {}
    for row in table("screening", "given_names"):
        for name in (row["name"], *row["also"].split()):
            found.setdefault(name, row["name"])
    return found


def given(word: str) -> str:
    """Return the usual form of a given name, else the word."""
    return _nations().get(word, word)


def _classed(tokens: list[str], kind: Kind) -> tuple[frozenset[str], tuple[Word, ...]]:
    forms: list[str] = []
    words: list[Word] = []
    for token in (_letters(each, kind) for each in tokens):
        if kind is Kind.PARTY and (form := _words_of("form").get(token)):
            forms.append(form)
            if len(tokens) > len(forms):
                continue
        word = _word(token, kind)
        if word.weight or len(tokens) == 1:
            words.append(word)
    if not words:
        words = [Word(token, GENERIC) for token in tokens]
    return frozenset(forms), tuple(words)


def _letters(token: str, kind: Kind) -> str:
    if kind is Kind.PERSON:
        mixed = any(c.isdigit() for c in token) and any(c.isalpha() for c in token)
        return token.translate(_DIGITS_IN_WORDS) if mixed else token
    known = _words_of("same").get(token, token)
    single = known.removesuffix("s")
    return single if kind is Kind.PARTY and single in _generic() else known


def _word(token: str, kind: Kind) -> Word:
    if kind is Kind.PERSON:
        return _person_word(token)
    if small := _small_word(token):
        return small
    if token in _words_of("place") or (kind is Kind.PARTY and token in _words_of("region")):
        return Word(token, PLACE if kind is Kind.PARTY else FLEET, "place")
    if len(token) == 1:
        return Word(token, INITIAL, "initial")
    return _firm_word(token) if kind is Kind.PARTY else Word(token, 1.0)


def _small_word(token: str) -> Word | None:
    if token in _words_of("stop"):
        return Word(token, STOP)
    if token in _words_of("article"):
        return Word(token, PARTICLE, "particle")
    if token.isdigit() or _ROMAN.fullmatch(token):
        return Word(token, NUMBER, "number")
    return None


def _firm_word(token: str) -> Word:
    if _is_formal(token):
        return Word(token, FORMAL, "generic")
    if token in _generic():
        return Word(token, GENERIC, "generic")
    return Word(token, 1.0)


@lru_cache(maxsize=100_000)
def _is_formal(token: str) -> bool:
    """Say whether a word belongs to legal forms, also where one letter is wrong."""
    formal = _words_of("formal")
    if token in formal:
        return True
    if len(token) < 5 or token in _generic():
        return False
    return any(OSA.distance(token, word, score_cutoff=1) <= 1 for word in formal if len(word) > 4)


@cache
def _generic() -> frozenset[str]:
    same = _words_of("same")
    return frozenset(same.get(word, word) for word in _words_of("generic"))


def _person_word(token: str) -> Word:
    if token in _words_of("title") or token in _words_of("form"):
        return Word(token, TITLE)
    if len(token) == 1:
        return Word(token, INITIAL, "initial")
    if token in _words_of("particle"):
        return Word(token, PARTICLE, "particle")
    return Word(token, 1.0)


def _acronyms(words: tuple[Word, ...], tokens: list[str]) -> tuple[str, ...]:
    """Return `irg` and `irgc` of a Guard Corps, `mdafl` and `modafl` of a ministry."""
    if len(words) < 3:
        return ()
    forms = _words_of("form")
    named = [token for token in tokens if token not in _UNSAID]
    weighty = [token for token in named if token not in _words_of("stop")]
    nameless = [token for token in named if token not in forms]
    rows = [word.text for word in words], weighty, nameless, named
    return tuple(dict.fromkeys("".join(word[0] for word in row) for row in rows))


_UNSAID = frozenset({"and", "the", "und", "et", "y"})
"""Small words that no acronym spells; `of` it may."""
