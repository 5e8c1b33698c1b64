"""Places of the body that cite: reftel, ref A, para 3 of ref B, STATE 25689."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import reftel.cable.header.mrn as numbers
from reftel.cable.cable import Citation
from reftel.cable.header.posts import exact
from reftel.cable.header.years import dated
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reftel.cable.cable import Reference

_LINK = r"(?:\s*(?:,|&|/|-|\band\b|\bAND\b|\bor\b|\bthrough\b|\bTHROUGH\b|\bthru\b)\s*){1,2}"
_LETTERS = rf"\(?[A-Z]\)?(?:{_LINK}\(?[A-Z]\)?(?![A-Za-z.]))*"
_REF = re.compile(
    r"[Rr](?:ef|EF)(?:"
    rf"[ -]?[Tt](?:els?|ELS?)(?![A-Za-z])(?:[ ](?P<named>\(?[A-Z]\)?(?![A-Za-z'.])))?"
    rf"|(?:s|S|erences?|ERENCES?|\(s\))?\.?[ \n]+(?P<letters>{_LETTERS})(?![A-Za-z'])"
    r"|s?\.?[ \n]+(?:\((?P<small>[a-z])\)|(?P<bare>[a-z])(?:\)|(?![\w']|\.\w))))"
)
_BRACKETED = re.compile(r"(?<!book )\((?:see[ \n])?(refs?)\.?\)")
_SEPTEL = re.compile(r"[Ss](?:ep|EP)(?:tels?|TELS?)(?![A-Za-z])")
_PARAS = (
    r"(?:[Pp]ara(?:graph)?s?|PARA(?:GRAPH)?S?)\.?[ \n]+"
    r"(?P<number>\d{1,3}(?:[ \n]*(?:,|-|&|and|AND|through)[ \n]*\d{1,3})*)"
)
_BEFORE = re.compile(rf"{_PARAS}(?:[ \n]+(?:of|OF|in|IN|from|FROM|to|TO))?[ \n]*,?[ \n]*\(?$")
_AFTER = re.compile(rf"\)?,?[ \n]*\(?(?:at[ \n]+)?{_PARAS}")
_SERIAL = re.compile(
    r"([0-9](?:(?<=[A-Z'.].)|(?<=[A-Z'.][ \n].))[0-9]{1,6})(?![\dA-Za-z]|[.,:]\d|%|-\d)"
)
"""A number behind a capital; the digit stands first so that the search leaps to digits."""
_NAME = re.compile(
    r"(?P<year>(?<![A-Za-z0-9/])(?:19|20)?\d\d[ ]?)?"
    r"(?<![A-Za-z'])(?P<post>[A-Z][A-Z'.]+(?:[ \n][A-Z][A-Z'.]+){0,4})[ \n]?$"
)
_SMALL = re.compile(
    r"(?P<year>[0-9](?<![\d/.,'-].)\d(?:\d\d)?)[ ]"
    r"(?P<post>[A-Z][a-z'.]+(?:[ \n-](?:[A-Z][a-z'.]+|d[aeiou]|au|of|es)){0,3})[ \n]"
    r"(?P<serial>\d{1,6})(?![\dA-Za-z/-]|[.,:]\d)"
)
"""Year, post and number where the post is in small letters; the digit stands first, as above."""
_ADDRESSEE = re.compile(r"\bR[A-Z]{3,7}/(?:[A-Z]{4,10}[ \n])?$")
"""What tells an addressee with his number, of a telegram given in the body."""
_ROUTED = 22
_LONGEST = 48
_REACH = 44
_CALENDAR = range(1900, 2031)


def read_citations(
    legible: str,
    span: Span,
    references: Sequence[Reference],
    mrn: str | None,
    date: datetime | None,
) -> tuple[Citation, ...]:
    """Read the citations of the body at `span`, resolved to the references of the header."""
    found = [*_to_references(legible, span, references), *_septels(legible, span)]
    found += _in_brackets(legible, span, references)
    found += _telegrams(legible, span, references, numbers.parts(mrn or ""), date)
    return tuple(sorted(found, key=lambda item: item.span))


def _to_references(legible: str, span: Span, references: Sequence[Reference]) -> Iterator[Citation]:
    for match in _found(legible, span, ("ref", "REF", "Ref"), _REF):
        start, end = match.span()
        before = _BEFORE.search(legible, max(span.start, start - _REACH), start)
        after = None if before else _AFTER.match(legible, end, span.end)
        paragraph = before or after
        start, end = before.start() if before else start, after.end() if after else end
        small = (match["small"] or match["bare"] or "").upper()
        letters = tuple(_letters(match["letters"] or match["named"] or small))
        letters = _in_block(letters, references)
        text = legible[start:end]
        yield Citation(
            text=" ".join(text.split()),
            span=Span(start, end),
            mrns=tuple(_cited(references, letters)),
            letters=letters,
            paragraph=" ".join(paragraph["number"].split()) if paragraph else None,
        )


def _found(
    legible: str, span: Span, words: tuple[str, ...], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Yield the matches that begin with one of these words, where a word begins."""
    for word in words:
        at = legible.find(word, *span)
        while at >= 0:
            match = pattern.match(legible, at, span.end)
            if match and not (at > span.start and legible[at - 1].isalpha()):
                yield match
            at = legible.find(word, match.end() if match else at + 3, span.end)


def _letters(written: str) -> Iterator[str]:
    """Yield the letters of `A, B and D` and of the range `A-D`."""
    last = ""
    for part in re.findall(r"(?<![A-Za-z])[A-Z](?![A-Za-z])|-|through|THROUGH|thru", written):
        if len(part) == 1 and part != "-":
            if last.startswith("-"):
                yield from map(chr, range(ord(last[1:]) + 1, ord(part)))
            yield part
            last = part
        else:
            last = "-" + last


def _in_block(letters: tuple[str, ...], references: Sequence[Reference]) -> tuple[str, ...]:
    """Return letters up to a falling pair that no reference has: `ref A, P/E Chief`."""
    for at in range(1, len(letters) - 1):
        if letters[at + 1] < letters[at] and not any(
            item.letter in letters[at : at + 2] for item in references
        ):
            return letters[:at]
    return letters


def _cited(references: Sequence[Reference], letters: tuple[str, ...]) -> Iterator[str]:
    """Yield the telegrams that the letters stand for; without letters, all of the REF block."""
    lettered = any(item.letter for item in references)
    for place, item in enumerate(references):
        letter = item.letter or (None if lettered and place else chr(ord("A") + min(place, 25)))
        if item.mrn and (not letters or letter in letters):
            yield item.mrn


def _in_brackets(legible: str, span: Span, references: Sequence[Reference]) -> Iterator[Citation]:
    """Yield `(ref)`, which means the telegrams of the REF block where it has any.

    Behind a guidebook it means the book, which the block names or leaves out.
    """
    cited = tuple(_cited(references, ()))
    for match in _BRACKETED.finditer(legible, *span) if cited else ():
        yield Citation(match[1], Span(*match.span(1)), cited)


def _septels(legible: str, span: Span) -> Iterator[Citation]:
    for match in _found(legible, span, ("septel", "SEPTEL", "Septel"), _SEPTEL):
        yield Citation(match[0], Span(*match.span()))


def _telegrams(
    legible: str,
    span: Span,
    references: Sequence[Reference],
    own: numbers.Number | None,
    date: datetime | None,
) -> Iterator[Citation]:
    """Yield the telegrams that the body names by post and number."""
    yield from _in_small_letters(legible, span, own)
    for match in _SERIAL.finditer(legible, *span):
        written = match[1]
        name = _name(legible, max(span.start, match.start(1) - _LONGEST), match.start(1))
        if name is None or (name.year is None and _is_year(written)):
            continue
        if _ADDRESSEE.search(legible, max(span.start, name.start - _ROUTED), name.start):
            continue
        serial = int(written)
        if own and (name.post, serial) == (own.post, own.serial):
            continue  # A page line, or the telegram's own number: `PAGE 02 OSLO 00123`.
        same = [
            item.mrn for item in references if item.mrn and item.mrn[2:] == f"{name.post}{serial}"
        ]
        explicit = None if name.year is None else numbers.full_year(name.year)
        found = same[0] if same and not name.year else None
        found = found or dated(name.post, serial, explicit, own, date).mrn
        text = " ".join(legible[name.start : match.end()].split())
        yield Citation(text, Span(name.start, match.end()), (found,) if found else ())


def _in_small_letters(legible: str, span: Span, own: numbers.Number | None) -> Iterator[Citation]:
    """Yield the telegrams that stand with year and post in small letters: `05 Muscat 1456`."""
    for match in _SMALL.finditer(legible, *span):
        code = exact(match["post"].upper())
        written = match["year"][:-2] in {"", "19", "20"} and int(match["serial"])
        if code is None or not written or _is_year(match["serial"]):
            continue
        found = numbers.Number(match["year"][-2:], code, int(match["serial"]))
        if found != own:
            yield Citation(" ".join(match[0].split()), Span(*match.span()), (str(found),))


class _Name(NamedTuple):
    """A post as it stands before a serial: code, two-digit year if written, and where."""

    post: str
    year: str | None
    start: int


def _name(legible: str, start: int, end: int) -> _Name | None:
    """Return the listed post whose name ends where a serial begins."""
    match = _NAME.search(legible, start, end)
    if match is None:
        return None
    words = match["post"]
    for begin in [0, *(space.end() for space in re.finditer(r"[ \n]", words))]:
        if code := exact(words[begin:]):
            year = match["year"] if begin == 0 else None
            at = match.start() if year else match.start("post") + begin
            return _Name(code, year.strip()[-2:] if year else None, at)
    return None


def _is_year(written: str) -> bool:
    return len(written) == 4 and int(written) in _CALENDAR
