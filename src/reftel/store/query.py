"""The grammar of a search: words, phrases, prefixes, proximity, fields; AND, OR, NOT."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims import kinds
from reftel.findings import ReftelError
from reftel.store.terms import fields, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_TERMS = 200
MOST_CHARACTERS = 20_000
FARTHEST = 16
"""Most words that `NEAR/n` may allow between its sides."""
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms, or only as written."""

    text: str
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two words or phrases with at most `words` others between them, in either order."""

    left: Word
    right: Word
    words: int


@dataclass(frozen=True, slots=True)
class Field:
    """A field with a value."""

    name: str
    value: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """A time from `first` to `last`, both inclusive; None is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class And:
    """All of these; none at all means everything."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of these."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but this."""

    part: Query


Query = Word | Near | Field | Days | And | Or | Not


class _Lexeme(NamedTuple):
    kind: str
    text: str
    at: int


_LEXEMES = re.compile(
    r"""\s*(?:(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[^\s-]))
    |(?P<near>(?:NEAR|[wW])/(?P<gap>\d{1,9})(?=\s|$))
    |(?P<logic>AND|OR|NOT)(?=[\s()]|$)
    |(?P<field>[A-Za-z]+):(?=[^\s])
    |"(?P<phrase>[^"]*)"(?P<end>\*?)
    |(?P<word>[^\s()"]+))""",
    re.VERBOSE,
)


def parse(text: str) -> Query:
    """Return the query that a text says; what cannot be read is shown with a caret."""
    if len(text) > MOST_CHARACTERS:
        raise ReftelError(
            f"the query has {len(text):,} characters, at most {MOST_CHARACTERS:,} are searched: "
            "ask for fewer words at a time"
        )
    return _Parser(text.translate(_QUOTES)).whole()


_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\t": " ", "\n": " "})


def wrong(text: str, at: int, message: str) -> ReftelError:
    """Return an error that shows where in the query it stands."""
    start = max(0, at - 50)
    line = text[start : start + 76]
    return ReftelError(f"{message}\n  {line}\n  {' ' * (at - start)}^")


def _read(text: str) -> list[_Lexeme]:
    found, at = [], 0
    while text[at:].strip():
        match = _LEXEMES.match(text, at)
        if match is None:
            place = text.index('"', at)
            raise wrong(text, place, 'this quotation mark is not closed: add a " after the phrase')
        kind = match.lastgroup or ""
        kind = {"gap": "near", "end": "phrase"}.get(kind, kind)
        said = match["gap"] if kind == "near" else match[kind]
        if kind == "phrase" and (match["end"] or said.endswith("*")):
            kind = "opening"
        found.append(_Lexeme(kind, said, match.start(kind if kind != "opening" else "phrase")))
        at = match.end()
    terms = sum(item.kind in {"word", "phrase", "opening", "field"} for item in found)
    if terms > MOST_TERMS:
        raise ReftelError(
            f"the query has {terms:,} terms, at most {MOST_TERMS} are searched: "
            "ask for fewer at a time, or by field"
        )
    return found


class _Parser:
    """Recursive descent: or, and, not, near, term."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._items = _read(text)
        self._next = 0
        self._depth = 0

    def whole(self) -> Query:
        """Read the whole text."""
        if not self._items:
            return And(())
        query = self._any()
        if self._next < len(self._items):
            raise self._wrong("this parenthesis closes nothing: take it away")
        return query

    def _peek(self) -> _Lexeme | None:
        return self._items[self._next] if self._next < len(self._items) else None

    def _wrong(self, message: str) -> ReftelError:
        item = self._peek()
        return wrong(self._text, item.at if item else len(self._text), message)

    def _logic(self, word: str) -> bool:
        item = self._peek()
        if item is None or item.kind != "logic" or item.text != word:
            return False
        self._next += 1
        return True

    def _any(self) -> Query:
        parts = [self._all()]
        while self._logic("OR"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Query:
        parts = [self._unless()]
        while (item := self._peek()) and item.kind != "close" and item[:2] != ("logic", "OR"):
            self._logic("AND")
            parts.append(self._unless())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _unless(self) -> Query:
        item = self._peek()
        minus = item is not None and item.kind == "minus"
        self._next += minus
        if minus or self._logic("NOT"):
            return Not(self._deeper(self._unless))
        return self._near()

    def _near(self) -> Query:
        left = self._term()
        item = self._peek()
        if item is None or item.kind != "near":
            return left
        self._next += 1
        words = int(item.text)
        right = self._term()
        if not isinstance(left, Word) or not isinstance(right, Word):
            raise wrong(self._text, item.at, "both sides of this must be a word or a phrase")
        if left.prefix or right.prefix:
            raise wrong(self._text, item.at, "no side of this may end in a *: write the word out")
        if words > FARTHEST:
            raise wrong(self._text, item.at, f"this reaches at most {FARTHEST} words")
        return Near(left, right, words)

    def _term(self) -> Query:
        item = self._peek()
        if item is None or item.kind in {"close", "logic", "near", "minus"}:
            raise self._wrong("a word, a phrase or a field is missing here")
        self._next += 1
        if item.kind == "open":
            return self._group(item)
        if item.kind == "field":
            return self._field(item)
        return _word(self._text, item)

    def _group(self, start: _Lexeme) -> Query:
        query = self._deeper(self._any)
        item = self._peek()
        if item is None or item.kind != "close":
            raise wrong(self._text, start.at, "this parenthesis is not closed: add a )")
        self._next += 1
        return query

    def _deeper(self, read: Callable[[], Query]) -> Query:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._wrong(f"parentheses stand inside each other at most {_DEEPEST} deep")
        query = read()
        self._depth -= 1
        return query

    def _field(self, item: _Lexeme) -> Query:
        name, value = item.text.lower(), self._peek()
        if name not in fields():
            raise wrong(
                self._text,
                item.at,
                f"no field is called {item.text!r}: there are {', '.join(fields())}; "
                "to search for these words, put them in quotation marks",
            )
        if name == "marking" and value is not None and value.kind == "open":
            return Field(name, self._portion_mark(value))
        if value is None or value.kind not in {"word", "phrase", "opening"}:
            raise self._wrong(f"a value for {name}: is missing here")
        self._next += 1
        if fields()[name] == "day":
            return _days(self._text, name, value)
        return _valued(self._text, name, value)

    def _portion_mark(self, start: _Lexeme) -> str:
        """Read a mark in the parentheses in which a paragraph has it."""
        words = []
        self._next += 1
        while (item := self._peek()) and item.kind == "word":
            words.append(item.text)
            self._next += 1
        if item is None or item.kind != "close" or not words:
            raise wrong(self._text, start.at, "in these parentheses stands one mark: (S/NF)")
        self._next += 1
        return " ".join(words)


def _valued(text: str, name: str, item: _Lexeme) -> Field:
    said, prefix = _starred(text, item)
    if not any(letter.isalnum() for letter in said):
        helps = f"; has:{name} finds what has a claim of that kind" if name in _claimed() else ""
        raise wrong(
            text, item.at, f"there is no letter or digit in this value to search for{helps}"
        )
    if name not in _HAS:
        return Field(name, said, prefix)
    kind = kind_of("_".join(said.casefold().split()))
    if not any(known == kind or (prefix and known.startswith(kind)) for known in kinds()):
        raise wrong(
            text, item.at, f"{said!r} is no kind of claim: there are {', '.join(sorted(kinds()))}"
        )
    return Field("kind", kind, prefix)


_HAS = frozenset({"kind", "has"})


def _claimed() -> frozenset[str]:
    """Return the fields that claims fill."""
    return frozenset(name for name, origin in fields().items() if origin == "claim")


def _starred(text: str, item: _Lexeme) -> tuple[str, bool]:
    """Return a word or phrase without the star at its end, and whether there was one."""
    said = item.text.rstrip("*")
    if _STAR_INSIDE.search(said):
        raise wrong(
            text, item.at, "a * stands only behind the letters with which a word begins: exp*"
        )
    return said, item.kind == "opening" or said != item.text


_STAR_INSIDE = re.compile(r"\w\*|\*\w")


def _word(text: str, item: _Lexeme) -> Word:
    said = item.text
    if item.kind == "word" and said.endswith(":") and said[:-1].lower() in fields():
        raise wrong(
            text,
            item.at,
            f"the value of a field stands right behind it, as in {said}VALUE; "
            "to search for the word, put it in quotation marks",
        )
    said, prefix = _starred(text, item)
    exact = item.kind != "word" or said.startswith("=")
    said = said.removeprefix("=") if item.kind == "word" else said
    if not any(letter.isalnum() for letter in said):
        raise wrong(text, item.at, "there is no letter or digit in this to search for")
    return Word(said, exact=exact, prefix=prefix)


_SECOND = date.min + timedelta(days=1)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def _days(text: str, name: str, item: _Lexeme) -> Days:
    match = _DAY.fullmatch(item.text)
    try:
        first, last = _first_and_last(*match.groups()) if match else (None, None)
    except ValueError:
        first = last = None
    if first is None or last is None:
        raise wrong(text, item.at, "this is no date: write 2007, 2007-11 or 2007-11-23")
    if name == "after":
        return Days(first, None)
    if name == "before":
        return Days(None, max(first, _SECOND) - timedelta(days=1))
    return Days(first, last)


def _first_and_last(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    if month is None:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    if day is None:
        last = monthrange(int(year), int(month))[1]
        return date(int(year), int(month), 1), date(int(year), int(month), last)
    exact = date(int(year), int(month), int(day))
    return exact, exact


def write_field(name: str, value: str) -> str:
    """Write a field with a value so that `parse` reads both again."""
    said = " ".join(value.translate(_QUOTES).translate(_UNSAID).split())
    return f"{name}:{said}" if _BARE.fullmatch(said) else f'{name}:"{said}"'


def narrowed(text: str, name: str, value: str) -> str:
    """Write a query that finds what `text` finds and what has a value in a field."""
    said = write_field(name, value)
    if not text.strip():
        return said
    return f"({text}) {said}" if isinstance(parse(text), Or) else f"{text} {said}"


_UNSAID = str.maketrans({'"': " ", "*": " "})
"""What no value can say, and no index holds."""
_BARE = re.compile(r"[\w/.,&-]+")
