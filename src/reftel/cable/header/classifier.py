"""The Classified By line: who, in what office, and for which reasons (E.O. 12958 section 1.4)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.cable import Classifier
from reftel.cable.header.posts import exact
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence


class Grounds(NamedTuple):
    """A Classified By line taken apart."""

    classifier: Classifier
    reasons: tuple[str, ...]
    length: int
    """Characters of the line, counted from its label, that belong to it."""


_LABEL = re.compile(
    r"(?:(?:\([A-Z/]{1,5}\)[ ]*)?(?:this (?:cable|message) (?:is|was) )?"
    r"Class?(?:\s{0,12}i?fi?ed|\.)?(?:[ \n]*by[ ]?[:;.]?|[ ]?:)[\s]*)+(?:\([A-Z/]{1,5}\)[ ]*)?",
    re.IGNORECASE,
)
_CONNECTED = (
    r"[\s,;.:(-]*+(?>(?:\b(?:f\s?o\s?r|nor|per|by|under|based up?on|on the basis of)\b[\s,]*+)*)"
)
_APART = r"\s{0,12}"
"""How far fixed width, or what a page sets for a line's end, parts the letters of a word."""
_REASON = re.compile(
    _CONNECTED + r"(?:E\.?[ ]?O\.?[ ]?:?1\d{4}[,.;:]?\s*)?"
    rf"(?:\b{_APART.join('reason')}(?:{_APART}s)?\b(?:\(s\))?"
    r"|\breas?on?s?\b(?:\(s\))?|(?:\bsec(?:tions?|s|\.)?[ ]?|\bpara(?:graph)?s?[ ])?"
    r"(?=\b1[ ]?\.\s{0,12}[45]))[\s:;,.]*"
    r"(?:(?:for )?class?ification[:\s]*|given[:\s]*|as given in|under|are|is|see|in|sections?"
    r"|sec\.?|para(?:graph)?s?|E\.?[ ]?O\.?[ ]?1\d{4}[,.:;]?|(?<=\s)1[23]\d{3}[,:]?|[:\s])*",
    re.IGNORECASE,
)
_GROUND = re.compile(
    r"(?P<section>\b[1I]\s{0,2}[./:]\s{0,12}[2456](?!\d)|\b1[45](?=\s?\([a-h])|\b1(?=\s?\.?\s?\(?[a-d]\b))"
    r"|(?<![A-Za-z])(?P<letter>[a-iA-I])(?![A-Za-z']|\.[ ]?O\.)|(?P<exempt>\bX[1-8]\b)",
    re.IGNORECASE,
)
_FILL = re.compile(r"(?>(?:[\s,;/&().:\\+-]|\ba\s{0,2}n\s{0,2}d\b|\bor\b|\bnd\b)*)", re.IGNORECASE)
_THROUGH = re.compile(
    r"[)\s]{0,3}(?:-|\N{EN DASH}|\bthrough\b|\bthru\b|\bto\b)[(\s]{0,3}", re.IGNORECASE
)
_AFTER = re.compile(r"[ \t]*[).]*")
_DERIVED = re.compile(
    r"[ \t,;]*(?:(?:(?:and|of|under)[ ])?(?:derived from|derv|E\.O\. ?1\d{4})\b[^\n]{0,80})",
    re.IGNORECASE,
)
_COMMAS = re.compile(r"\s*[,;]\s*")
_JUNIOR = re.compile(r",[ ]?(Jr|Sr|II|III|JR|SR)\b(?=\.?)")
_NAMES = re.compile(
    r"[A-Z][\w'\u2019.-]*|X{3,}|de|la|van|von|der|den|del|bin|al|el|d[aeiou]|y|III?|[JS]r\.?"
    r"|[\"\u201c\u201d][\w.]+[\"\u201c\u201d]",
    re.IGNORECASE,
)
_BROKEN = re.compile(r"\b([A-Za-z'-]+)[ \t]*\n[ \t]*([a-z]+)\b")
_ORDER = re.compile(
    r"[\s,.;]*(?:\b(?:for|per|under)\s+)?E\.?[ ]?O\.?[ ]?1\d{4}[\s,.;:]*\Z", re.IGNORECASE
)
_PLAIN = re.compile(
    r"(?:for|and|of|the|per|to|at|in|on|by|de|la|van|von|der|den|del|bin|al|el|y|reasons?|an?|ad"
    r"|interim|under|based|upon)\Z"
)


def read_classifier(words: str) -> Grounds:
    """Take a Classified By line apart, from its label to the end of its reasons."""
    label = _LABEL.match(words)
    start = label.end() if label else 0
    reason = _REASON.search(words, start)
    while reason and not _tells(reason):
        reason = _REASON.search(words, reason.start() + 1)
    head = words[start : reason.start()] if reason else words[start:]
    if reason and reason[0].startswith(".") and _SHORTENED.search(head):
        head += "."
    reasons, end = _reasons(words, reason.end()) if reason else ((), len(words))
    name, title = _name_and_title(_mended(head))
    text = " ".join(words[start:end].split())
    return Grounds(Classifier(text, name, title), reasons, end)


def _tells(reason: re.Match[str]) -> bool:
    """Say whether a match holds the word reason or stands before a section."""
    return reason.end() > reason.start() and (
        "e" in reason[0].lower().replace("e.o", "").replace("per", "").replace("under", "")
        or reason.string[reason.end() : reason.end() + 1] in ("1", "I")
    )


def _mended(head: str) -> str:
    """Join the words that fixed width broke, and take off an order that no reason follows."""
    head = _ORDER.sub("", head)
    if "\n" in head:
        head = _BROKEN.sub(_joined, head)
    return " ".join(head.split())


def _joined(match: re.Match[str]) -> str:
    first, second = match[1].lower(), match[2]
    if first + second in _titles():
        return match[1] + second
    known = _titles()
    whole = first in known or second in known or _PLAIN.match(first) or _PLAIN.match(second)
    return match[0] if whole or not match[1][0].isupper() else match[1] + second


def _reasons(words: str, start: int) -> tuple[tuple[str, ...], int]:
    """Read `1.4 (b) and (d)` in all its ways, also broken by a line's end; and where it ends."""
    section = "1.4"
    found: dict[str, None] = {}
    position = last = start
    letter = ""
    while True:
        position = _filled(words, last)
        match = _GROUND.match(words, position)
        if match is None:
            break
        if match["section"]:
            section = _section(match["section"])
        elif match["letter"] and (
            _is_word(words, match.start()) or words.find("---", last, position) >= 0
        ):
            break
        elif match["letter"]:
            through = letter if _THROUGH.fullmatch(words, last, position) else ""
            letter = match["letter"].lower()
            found |= dict.fromkeys(f"{section}({each})" for each in _letters(through, letter))
        last = match.end()
    after = _AFTER.match(words, last)
    last = after.end() if after else last
    derived = _DERIVED.match(words, last)
    return tuple(found), derived.end() if derived else last


def _filled(words: str, at: int) -> int:
    """Return where a ground may begin behind brackets, commas and `and`, or behind `through`."""
    through = _THROUGH.match(words, at)
    if through:
        return through.end()
    return _FILL.match(words, at).end()  # type: ignore[union-attr]  # It matches "".


def _letters(through: str, letter: str) -> Sequence[str]:
    """Return a letter with those before it where it ends a range: `(b-d)`."""
    if not "" < through < letter:
        return letter
    return [chr(code) for code in range(ord(through) + 1, ord(letter) + 1)]


def _section(written: str) -> str:
    """Return the section of the order: `1.4`, `1/4`, `1:4`; where only `1` stands, 1.4 is meant."""
    digits = [digit for digit in written.replace("I", "1").replace("i", "1") if digit.isdigit()]
    return f"{digits[0]}.{digits[1]}" if len(digits) > 1 else "1.4"


def _is_word(words: str, at: int) -> bool:
    """Say whether a letter is an article or initial that begins prose: `A letter was …`."""
    return bool(re.match(r"[A-Ia-i]\.? [A-Za-z]{2,}", words[at : at + 8])) and not re.match(
        r"[a-i]\.? (?:and|or|nd|an d|a nd|for)\b", words[at : at + 8], re.IGNORECASE
    )


@cache
def _titles() -> frozenset[str]:
    return frozenset(row["word"] for row in table("cable", "titles"))


@cache
def _surnames() -> frozenset[str]:
    """Return the words of office that are surnames too: Law, Head, Public."""
    return frozenset(row["word"] for row in table("cable", "titles") if row["also"] == "surname")


_STOPS = re.compile(r"^[ .,;:(-]+|(?<!\b[A-Za-z])(?<!\b[JS]r)(?<!\b[JS]R)[ .,;:(-]+$")
_SHORTENED = re.compile(r"(?:\b[JS][rR]|\b[Aa]\.[Ii])\Z")
_BUREAU = re.compile(r"\(([A-Z][A-Z/&-]{0,12})\)$")
_DRAFTER = re.compile(r"([A-Z][A-Za-z/]{1,9}):[ ]?([A-Z])")
_INITIAL_COMMA = re.compile(r"(?<=[ ][A-Z]),[ ]([A-Z][a-z]+)(?=$|[,;])")
_NICKNAME = re.compile(r"\s*[\"\u201c\u201d]\s*([A-Z][a-z]+)\s*[\"\u201c\u201d]\s*")
_BRACKETED = re.compile(r"(?<=[a-z.])[ ]\(([A-Z][a-z]{1,14})\)[ ](?=[A-Z])")
"""A name as friends use it: `Robert F. (Bob) Roe`."""
_OF_BUREAU = re.compile(r"^([A-Z/]{1,8})[ ]-[ ]")


@lru_cache(maxsize=4096)
def _name_and_title(head: str) -> tuple[str | None, str | None]:
    """Tell a person's name from the office, whichever stands first."""
    if head.endswith("..."):
        return None, _tidy(head[:-3])
    head = head.strip(" ,;:-(")
    if "." in (head[:1], head[-1:]):
        head = _STOPS.sub("", head)
    if not head or head.lower().startswith("derived from"):
        return None, None
    parts = [part for part in _COMMAS.split(_tidied(head)) if part]
    names = [part for part in parts if _is_name(part)]
    if len(parts) > 1 and names:
        office, name = _parted(names[0])
        rest = [*office, *(part for part in parts if part is not names[0])]
        return _tidy(name), _tidy(", ".join(rest))
    if len(parts) > 1 and _is_surname(parts[0]) and _is_given(parts[1]):
        return _tidy(f"{parts[1]} {parts[0]}"), _tidy(", ".join(parts[2:]))
    return _mixed(parts)


def _tidied(head: str) -> str:
    """Return a name and office with the slips put right that hide where the one ends."""
    head = _DRAFTER.sub(r"\1, \2", _JUNIOR.sub(r" \1", head))
    head = _BRACKETED.sub(lambda m: m[0] if _is_title(m[1]) else f' "{m[1]}" ', head)
    head = _INITIAL_COMMA.sub(lambda m: m[0] if _is_title(m[1]) else f" {m[1]}", head)
    head = _OF_BUREAU.sub(r"\1, ", _NICKNAME.sub(r' "\1" ', head))
    return _BUREAU.sub(r", \1", head)


def _mixed(parts: list[str]) -> tuple[str | None, str | None]:
    """Part `Political Counselor Jane Q. Doe` where no comma parts it."""
    name, title = _tail_name(parts[0])
    if name is None and len(parts) > 1:
        name, more = _tail_name(parts[1])
        title = ", ".join(filter(None, (title, more)))
        parts = parts[1:]
    title = ", ".join(filter(None, (title, *parts[1:])))
    return name and _tidy(name), _tidy(title)


def _is_surname(part: str) -> bool:
    return part.isalpha() and len(part) > 2 and not _is_title(part)


def _is_given(part: str) -> bool:
    words = part.split()
    return (
        0 < len(words) <= 2
        and len(words[0]) > 2
        and all(_NAMES.fullmatch(word) for word in words)
        and not _is_title(words[0])
        and (len(words) == 1 or len(words[1].strip(".")) == 1)
    )


def _tidy(words: str) -> str | None:
    words = words.strip(" ,;:-")
    if words.endswith(".") and not re.search(
        r"(?:\b[A-Z]|[JS]r|[JS]R|[Aa]\.[Ii]|\.[a-z])\.$", words
    ):
        words = words[:-1]
    return words or None


def _is_name(part: str) -> bool:
    words = part.split()
    if not (1 < len(words) <= 5 and all(_NAMES.fullmatch(word) for word in words)):
        return False
    if exact(part.upper()) or (len(words) > 2 and exact(" ".join(words[1:]).upper())):
        return False
    return all(not _is_title(word) or _after_initial(words, at) for at, word in enumerate(words))


def _after_initial(words: list[str], at: int) -> bool:
    """Say whether a word is no office because it stands in a name: an initial, or behind one."""
    if len(words[at]) == 1:
        return 0 < at < len(words) - 1
    if 0 < at < len(words) - 1 and words[at] in _PARTICLES:
        return True
    if at == len(words) - 1 and words[at].lower() in _surnames():
        return at > 0 and not _is_title(words[at - 1]) and bool(_NAMES.fullmatch(words[at - 1]))
    return at > 0 and len(words[at - 1]) == 2 and words[at - 1][1] == "."


_SHORT = re.compile(r"[A-Z]{1,3}-[A-Z]{1,3}$")


def _is_title(word: str) -> bool:
    if len(word) == 2 and word[1] == "." and word[0].isupper():
        return False
    bare = word.replace("\u2019", "'").strip(".,;:()'").lower()
    return (
        bare in _titles()
        or _OFFICE.match(bare) is not None
        or "/" in word
        or "&" in word
        or "(" in word
        or _SHORT.match(word) is not None
        or any(map(str.isdigit, word))
    )


_OFFICE = re.compile(
    r"(?:pol|econ|con|mil|emin?|ec|pa|pao|pas|mgt|cons|leg|com|dep|polmil|polecon|econpol|pm|d|a)"
    r"(?:off|officer|couns?|counselor|counsellor|chief|mincouns?|mincounselor|rep|ad|con|min|director)$"
    r"|min-?couns?(?:elor)?$|(?:counsel|minist|ambassad|direct|secret)[a-z]{0,4}$"
)


_PARTICLES = frozenset(["Del", "Al", "El", "De", "La"])
_PLACED = frozenset(["in", "at"])


def _tail_name(part: str) -> tuple[str | None, str | None]:
    """Return the name at the end of `Political Counselor Jane Q. Doe`, and what precedes it."""
    words = part.split()
    at = len(words)
    while at and _in_name(words, at - 1):
        at -= 1
    while at and words[at - 1].lower() in _PLACED and len(words) - at > 2:
        at += 1
    at += _offices_first(words[at:])
    name = words[at:]
    if len(name) > 5 and at == 0:
        return None, part
    if not name:
        return _head_name(words)
    return " ".join(name), " ".join(words[:at]) or None


def _parted(name: str) -> tuple[list[str], str]:
    """Part the words of an office from the front of a name."""
    words = name.split()
    first = _offices_first(words)
    return words[:first], " ".join(words[first:])


def _offices_first(name: list[str]) -> int:
    """Return how many words of an office, in capitals, stand before a name in small letters."""
    small = any(word[1:2].islower() for word in name)
    return int(
        small and len(name) > 2 and name[0].isalpha() and name[0].isupper() and len(name[0]) > 2
    )


def _in_name(words: list[str], at: int) -> bool:
    """Say whether a word belongs to the name that ends a part."""
    word = words[at].strip(",")
    if not _NAMES.fullmatch(word):
        return False
    lone = len(word) == 1 and word.isupper()
    return (lone and at + 1 < len(words)) or not _is_title(word) or _after_initial(words, at)


def _head_name(words: list[str]) -> tuple[str | None, str | None]:
    """Return the name at the beginning of `Jane Q. Doe Acting Consul General`."""
    at = 0
    while at < len(words) and _NAMES.fullmatch(words[at]) and not _is_title(words[at]):
        at += 1
    if at < 2:
        return None, " ".join(words)
    return " ".join(words[:at]), " ".join(words[at:])
