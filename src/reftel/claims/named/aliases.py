"""Shorter forms of a name, which hold inside one cable: acronyms, first words, capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import Name, country, disjoint, of_body, squeezed
from reftel.claims.named.naming import SHOWN
from reftel.claims.named.services import LEVIED
from reftel.claims.named.tabled import before_model, branch_of, modelled
from reftel.claims.text.endings import LINKS
from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.lexicon import (
    given_names,
    heads,
    is_ordinary,
    is_sign,
    leading,
    located,
    named_countries,
    nationalities,
    things,
    titles,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.text.page import Page

_BRACKET = re.compile(r"\s*\([^()]*\)$")


def again(page: Page, named: list[Name]) -> list[Name]:
    """Return every further place where a named party stands under one of its forms."""
    forms = _forms(page, named)
    if not forms:
        return []
    found = [
        name
        for start, end, form in _places(page, forms)
        if (name := _named(page, start, end, form, forms[form])) is not None
    ]
    return disjoint(found)


def _named(page: Page, start: int, end: int, form: str, of: Name) -> Name | None:
    if start == of.start or not _written(page, start, end, form):
        return None
    if form[-7:].lower() == "customs" and LEVIED.match(page.text, end):
        return None
    if of.type == "company":
        if branch := branch_of(page, end):
            return _branch(page, start, branch, of)
        if modelled(page.text, start) or before_model(page.text, end):
            return None
    if of.kind == "party" and not _called(page, start, end, form):
        return None
    wing = _WING.match(page.text, end)
    close = wing.end() if wing else end
    return Name(start, close, of.value, of.type, of.country, "party/alias", of.kind)


def _written(page: Page, start: int, end: int, form: str) -> bool:
    """Say whether a place has a form as it is written, in capitals, or in a heading without any."""
    written = page.text[start:end]
    loud = written.isupper()
    if squeezed(written) == form or (loud and len(form) > _LETTERS):
        return True
    if form.isupper() and len(form) > _LETTERS and written.istitle():
        return True
    return _small(page, start, end) or (loud and not page.mixed(start, end))


def _branch(page: Page, start: int, end: int, of: Name) -> Name:
    """Return a firm's branch, which its country tells: MSC Egypt."""
    value = squeezed(page.text[start:end])
    return Name(start, end, value, of.type, country(page, start, end), "party/form")


_NUMBER = re.compile(r"[/-](?:[A-Z]+/)?[A-Z-]*\d")
_WING = re.compile(r"-[A-Z](?![\w-])")
"""The wing of a party behind its letters: the VLM-K."""
_MARKS = frozenset(["SBU", "NF", "NOFORN", "REL"])
"""Letters that mark a portion in brackets."""
_BESIDE = re.compile(r"[a-z,] \Z")


def _called(page: Page, start: int, end: int, form: str) -> bool:
    """Say whether a form stands for its party: in no number, man's name or opening."""
    text = page.text
    if form in _MARKS and text[start - 1] == "(":
        return False
    if len(form) == _PAIR and start < page.body().start and not page.in_subject(start):
        return False
    if _NUMBER.match(text, end) or (start < page.body().start and text[start - 1] == "/"):
        return False
    if " " in form:
        return True
    if not form.isupper() and form.lower() in words("common"):
        before = _BESIDE.search(text, start - 2, start)
        return bool(before) and not text[end : end + 2].strip(" '").istitle()
    return not _behind_given(text, start)


def _behind_given(text: str, start: int) -> bool:
    """Say whether a given name before a word makes a man's name of it: Velko Marr of Marr Ltd."""
    before = text[max(0, start - 20) : start].split()[-1:]
    return text[start - 1] == " " and bool(before) and before[0] in given_names()


def _small(page: Page, start: int, end: int) -> bool:
    """Say whether a place stands in a heading without any capitals."""
    if end > page.body().start:
        return False
    raw = page.cable.source.text
    line = raw[raw.rfind("\n", 0, start) + 1 : (raw.find("\n", end) + 1 or len(raw) + 1) - 1]
    return sum(map(str.isupper, line)) < 3


def _places(page: Page, forms: dict[str, Name]) -> Iterator[tuple[int, int, str]]:
    closed, names = page.closed, list(forms)
    text = closed.text
    found = [
        (index, start, end)
        for index, start, end in automaton(map(str.lower, names)).find_matches_as_indexes(text)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
        and text[start - 1 : start] != "-"
    ]
    for index, start, end in closed.placed(found):
        yield start, end, names[index]


def _forms(page: Page, named: Iterable[Name]) -> dict[str, Name]:
    forms: dict[str, Name] = {}
    seen: set[tuple[str, str]] = set()
    for name in sorted(named, key=lambda one: one.rule == SHOWN):
        full = squeezed(_BRACKET.sub("", page.text[name.start : name.end]))
        if (full, name.acronym) not in seen:
            seen.add((full, name.acronym))
            for form in _of(page, name, full):
                forms.setdefault(form, name)
    return forms


def _of(page: Page, name: Name, full: str) -> Iterator[str]:
    """Yield the forms under which a name, here in full, may stand again."""
    if len(full) > 2 and full.lower() not in heads():
        yield full
    if name.acronym and (name.acronym.upper() not in things() or of_body(full)):
        yield name.acronym
        first = name.acronym.partition("/")[0].partition(" ")[0]
        yield from [first] if len(first) > _PAIR and first.isupper() else []
    yield from _initials(name, full)
    yield from _two_letters(page, name, full)
    parts = full.split()
    if len(parts) > 2 and parts[0].lower() in nationalities():
        parts = parts[1:]
    if parts[0].title() in {"Bank", "Banks"} and len(parts) == _PAIR:
        yield from [parts[1].title()] if _distinct(page, parts[1].title()) else []
    group = len(parts) > _PAIR and parts[-1] == "Group" and parts[0] not in given_names()
    if name.rule == "party/alias" or not (group or name.type in {"company", "bank"}):
        return
    if name.rule != "party/known":
        yield from _opening(parts)
    if len(parts) > 1 and name.type != "bank":
        yield from _first(page, name, parts)


def _first(page: Page, name: Name, parts: list[str]) -> Iterator[str]:
    """Yield the word by which a firm is called: its first, or the one behind its town."""
    if " ".join(parts[:_PAIR]).lower() in located():
        parts = parts[_PAIR:] or parts
    known = name.rule == "party/known" and name.value == parts[0]
    led = parts[0].lower() in leading() and parts[1] not in given_names()
    if led and _distinct(page, parts[1]):
        yield parts[1]
    elif len(parts) > _PAIR and parts[0] in given_names() and _distinct(page, parts[1]):
        yield from (parts[1], " ".join(parts[:_PAIR]))
    elif known or _distinct(page, parts[0]) or (len(parts) > _PAIR and _homely(page, parts)):
        yield parts[0]
    elif len(parts) > _PAIR and parts[0].lower() in located() and _distinct(page, parts[1]):
        yield parts[1]
        yield from _opening(parts[1:])


_LETTERS = 4
_PAIR = 2
_SIX = 6


def _homely(page: Page, parts: list[str]) -> bool:
    """Say whether a word of the language calls a firm all of whose words are such: Coastline."""
    word = parts[0].lower()
    if parts[0].isupper() or len(word) < _SIX or _broad(word):
        return False
    if word in words("openers") or word in titles() or word in located():
        return False
    plain = all(is_ordinary(part) or part.lower() in heads() for part in parts[1:])
    return plain and f" {word}" not in page.text


def _initials(name: Name, full: str) -> Iterator[str]:
    """Yield the first letters of a name of three words or more: CBR of Central Bank of R."""
    letters = "".join(word[0] for word in full.split() if word[0].isupper())
    if not name.acronym and len(letters) > 2 and letters == letters.upper():
        yield from [] if is_sign(letters) or len(letters) > 6 else [letters]


def _two_letters(page: Page, name: Name, full: str) -> Iterator[str]:
    """Yield the initials of a firm of two words, where they stand twice or more by themselves."""
    parts = full.split()
    short = len(parts) != _PAIR or min(map(len, parts)) <= _PAIR
    if name.type != "company" or name.acronym or short:
        return
    letters = f"{parts[0][0]}{parts[1][0]}"
    own = letters.isupper() and not (is_sign(letters) or letters in things() or _form(parts[1]))
    found = re.findall(rf"(?<![\w/.(&-]){letters}(?=(?:'s|,s)?\s{{1,3}}[a-z]|[.,;])", page.text)
    if own and len(found) > 1:
        yield letters


def _form(word: str) -> bool:
    """Say whether a word is the legal form of a firm or one of many trades."""
    return word.endswith(".") or word.lower() in words("broad_words") or word.isupper()


def _opening(parts: list[str]) -> Iterator[str]:
    """Yield the words that open a firm's name, up to those which tell its trade and form."""
    own = not is_ordinary(parts[0])
    for count in range(2, len(parts)):
        short = parts[:count]
        whole = " ".join(short)
        ends = (count == _PAIR and own) or count + 1 == len(parts) or _closes(parts[count])
        if ends and not (
            all(map(_broad, short)) or _at_home(whole.lower()) or parts[count - 1] in LINKS
        ):
            yield whole


def _broad(word: str) -> bool:
    """Say whether a word opens many a name and calls no one firm."""
    low = word.lower()
    return low in words("broad_words") or low in heads() or low in LINKS or low in nationalities()


def _at_home(low: str) -> bool:
    return low in located() or low in nationalities()


def _places_of(page: Page) -> set[str]:
    return page.once(_place_words)


def _place_words(page: Page) -> set[str]:
    return {word for hit in page.known.get("place", ()) for word in hit.known.name.lower().split()}


def _closes(part: str) -> bool:
    head = heads().get(part.lower().rstrip(".,"))
    return head is not None and head.strength != "none"


def _distinct(page: Page, word: str) -> bool:
    """Say whether a first word can stand for the whole name in this cable."""
    low = word.lower()
    if len(word) < 4 or not word[0].isupper() or low in words("openers") or low in heads():
        return False
    if low in nationalities() or low in named_countries() or low in titles() or "-based" in low:
        return False
    if (
        low in words("common")
        or leading().get(low, "company") != "company"
        or word.upper() in things()
    ):
        return False
    if low in _places_of(page):
        return False
    start = page.body().start
    return all(page.text.find(f" {low}{end}", start) < 0 for end in (" ", ","))
