"""How a telegram ends: the signature in all its forms, and what stands after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.text.lastwords import unparted
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class Closing(NamedTuple):
    """The signature, where it stands, and where the body ends before it."""

    signature: str | None
    span: Span | None
    end: int


_REACH = 900
_LOOSE = (
    " \t\r\n\\\"',;*_=~|<>#-\x00\ufeff\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
)
_TRAILER = re.compile(
    r"(?:(?<![A-Z])NNNN?|(?<=[A-Z]{3})[ ]BT"
    r"|[ \n]\(?NOTE BY [A-Z/]{2,8}:[A-Z ,./#\d-]{0,50}\)?"
    r"|\bN[A-Z]{1,4}VVZCZ[A-Z]{0,4}|\nBT|#\d{4}|\bEND\s+CABLE\s+TEXT\.?"
    r"|CABLE ENDS|\bEND OF (?:CABLE|MESSAGE|DOCUMENT)\.?"
    r"|\b\d{4}[A-Z]{4,12}\d{4,6} - (?:Classification: )?[A-Z ]{5,20}"
    r"|Current (?:Handling Restrictions|Classification)[ *-]{1,9}[A-Z/ ]{2,25}"
    r"|(?<=[A-Za-z\s])\d{2}[A-Z]{4,20}\d{1,7})$",
    re.IGNORECASE,
)
_RELEASE = re.compile(r"Declassified/Released[A-Za-z.\s]{10,80}\d{1,2} [A-Z]{3} \d{4}$")
_RELEASE_REACH = 140
_STAMP = re.compile(
    r"(?<=[A-Z]{3})(?:[ ]\.|[ ]?\.\.|(?:\s*/)+|\s+(?:\d[ ]+)?(?:\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})"
    r"|\s{2,}(?:\d\s+)?(?:SENSITIVE BUT )?(?:UNCLASSIFIED|CONFIDENTIAL|SECRET))$"
)
"""What web sites and registries set behind a name in capitals: dots, bars, dates, a class."""
_STAMP_SIGNS = (".", "/", "CLASSIFIED", "CONFIDENTIAL", "SECRET")
"""What `_STAMP` ends with, beside digits."""
_OPEN_QUOTES = ' \t"\N{LEFT DOUBLE QUOTATION MARK}'
_WINDOW = 60
_LAST_SIGNS = ("NNN", "BT", "TEXT", "TEXT.", "ENDS", "CABLE", "CABLE.", "MESSAGE", "MESSAGE.",
               "DOCUMENT", "DOCUMENT.")  # fmt: skip
"""What a text ends with that `_TRAILER` may match, beside digits and a class."""
_LAST_SIGN = 9
_HINT = re.compile(r" - [A-Z]|Current [CH]|VVZCZ|NOTE BY ")
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_PART = (
    rf"(?:[A-Z]\.[ ]?)*(?:Ma?c|L[ea]|D[eiu]|St|V[ao]n|Fitz)?[A-Z](?:[A-Z{_APOSTROPHES}-]"
    r"|(?<=M)[ac]{1,2}(?=[A-Z]))*[A-Z]"
)
_CAPITALS = (
    r"(?:(?:DE|LA|DEL|VAN|VON|DER|DU|ST\.|MC|MAC)[ ])*"
    rf"{_PART}(?:(?:[ ,/]{{1,2}}|,?[ ](?:AND|&)[ ])(?!ACTING\b|SENDS\b){_PART}){{0,3}}"
)
_LINE = re.compile(
    rf"(?P<name>{_CAPITALS}|X{{4,}}(?:[ ]X{{2,}})*)(?:[ ](?P<again>[A-Z][a-z]+))?"
    r"(?:,?\s*\(?(?:ACTING|A)\)|,?[ ](?:ACTING|SENDS))?[.]?$"
)
_MIXED = re.compile(
    r"(?P<name>(?:[A-Z]\.[ ])?(?:(?:[Dd]e|[Vv]an|[Vv]on|La|Le|Di|Del)[ ])?"
    r"(?:Mc|Mac|O'|D'|L[ea]|D[eiu]|St|V[ao]n|Fitz)?[A-Z][a-z]{2,}"
    r"(?:-[A-Z][a-z]+)?(?:[ ][A-Z][a-z]{2,})?)(?:,?[ ]\(?Acting\)?)?[.]?$"
)
_AFTER_SITE = re.compile(
    r"(?:(?i:web[ ]?site|https?:|\.gov\b)[^\n]{0,120}"
    r"|[Xx]{4,}[^\n]{0,20}|[Ww]eb[ ]?[Ss]ite[^\n]{0,99}\n[^\n]{0,60})(?:[ \t]|\s*\n\s*)"
    r"(?P<name>(?:[A-Z](?:[A-Z'-]|(?<=M)c(?=[A-Z])){2,}|[A-Z][a-z]{1,3}[A-Z][a-z]{2,}"
    r"|(?<=\n)[A-Z][a-z]{2,15}))[.]?$"
)
_FOOTER = re.compile(r"[\s\\\"]*\bVisit[ ][^\n]{3,40}[ ]Classified[ ]Web[ ]?[Ss]ite")
_DOTS = re.compile(r"\n[ \t]*\.{1,3}$")
_GLUED = re.compile(
    r"(?:[.!?]8|\bGP-[1-4]|[.!?)\"'\N{RIGHT DOUBLE QUOTATION MARK}\]:_*-]|\bUNQUOTE"
    r"|\b(?i:END (?:OF )?(?:TEXT|SUMMARY|COMMENT|NOTE|POINTS))|\b(?:REGARDS|Regards|regards),"
    r"|\bMINIMIZE CONSIDERED|\b\d{1,2}[/, ]{1,2}\d{4}[.])"
    r"[ \t]*[ \t\n](?P<name>(?:(?:DE|LA|VAN|VON|MC)[ ])?"
    r"[A-Z](?:[A-Z'-]|(?<=M)c(?=[A-Z])){2,}(?:[ ][A-Z][A-Z'-]{2,}|[ ](?:JR|SR|II|III)\.?)?"
    r"|X{4,}(?:[ ]X{2,})*|(?:M[a]?c|Le|La|De|Di|Du|Fitz)?[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{2,15})?)$"
)
_REGARDS = re.compile(r"(?i:regards|sincerely|respectfully),?[.]?\s*\Z")
_SURNAME = re.compile(r"(?!NNN|[A-Z]{2,5}VVZCZ)[A-Z]{3,20}")
_BETWEEN = re.compile(r"[ ,/.-]+(?:AND |& )?")
_NOTES = re.compile(
    r"(?:\(?NOTES? BY|\(?NOTE:|DECONTROL|DRAFTED|APPROVED|CLEARED|DISTRIBUTION|TOP SECRET$"
    r"|(?:Drafted|Cleared|Approved)(?:[ ][Bb]y)?[ ]?:|DECAPTIONED|DECLASSIFIED"
    r"|SECRET|CONFIDENTIAL|UNCLAS|LIMITED OFFICIAL|PAGE \d|SENSITIVE$|NOFORN$|SIPDIS$"
    r"|BEGIN\b|END\b[A-Za-z /-]*[.:]?$)"
)
_END_NAME = re.compile(
    r"(?:END (?:TEXT|SUMMARY|COMMENT|NOTE|POINTS)[.:]?|DECONTROL [A-Z\d ,/]{4,40}[.])"
    r"[ ](?!AND\b|OF\b)[A-Z'-]{3,}$"
)
_WORDS = frozenset(
    [
        "END",
        "TEXT",
        "SUMMARY",
        "COMMENT",
        "NOTE",
        "UNQUOTE",
        "QUOTE",
        "SECRET",
        "CONFIDENTIAL",
        "UNCLASSIFIED",
        "UNCLAS",
        "NOFORN",
        "SENSITIVE",
        "SIPDIS",
        "POINTS",
        "PAPER",
        "REGARDS",
        "THANKS",
        "ABOVE",
        "BELOW",
        "ACTION",
        "BACKGROUND",
        "MINIMIZE",
        "CONSIDERED",
        "TALKING",
        "NONPAPER",
        "CABLE",
        "BEGIN",
        "STOP",
        "REDACTED",
        "CLASSIFIED",
        "OBJECTIVES",
        "REFTEL",
        "PRIORITY",
        "IMMEDIATE",
        "ROUTINE",
        "ENCLOSURE",
        "ATTACHMENT",
        "ANNEX",
        "VERBATIM",
        "TEL",
        "FAX",
        "UNTIL",
        "FOR",
        "THE",
        "AND",
        "DECLASSIFIED",
        "DECAPTIONED",
    ]
)


def read_closing(clean: str, span: Span) -> Closing:
    """Read the end of the body at `span`: the signature, if there is one."""
    start = max(span.start, span.end - _REACH)
    tail = clean[start : span.end].rstrip(_LOOSE)
    if plain := _surname(tail, start):
        return plain
    words = _without_trailers(tail)
    last = start + len(words)
    for _ in range(6):
        begin = words.rfind("\n") + 1
        line = words[begin:].strip()
        if line and (not _NOTES.match(line) or _END_NAME.match(line)):
            break
        words = _without_trailers(words[:begin].rstrip(' \t\r\n\\-=_*"'))
        if not words:
            return Closing(None, None, last)
    closing = _signed(words, start, Span(span.start, last))
    footer = None if closing.signature else _footer(words)
    if footer is None:
        return closing
    above = _signed(words[: footer.start()], start, Span(span.start, last))
    return above if above.signature else closing


def _surname(tail: str, start: int) -> Closing | None:
    """Return the closing of most telegrams: one word in capitals on the last line."""
    begin = tail.rfind("\n") + 1
    name = tail[begin:].strip()
    if not (_SURNAME.fullmatch(name) and _is_name(name)) or _NOTES.match(name):
        return None
    end = start + len(tail)
    return Closing(name, Span(end - len(name), end), end - len(name))


def _footer(words: str) -> re.Match[str] | None:
    """Return the line that names a post's web site, where it stands below the signature."""
    at = words.rfind("Visit ")
    return _FOOTER.search(words, max(0, at - 60)) if at >= 0 else None


def _without_trailers(words: str) -> str:
    """Return the words without end-of-message signs, closing lines and the next telegram's id."""
    dots = _DOTS.search(words, max(0, len(words) - _WINDOW)) if words.endswith(".") else None
    if dots:
        words = words[: dots.start()].rstrip(_LOOSE)
    while trailer := _trailer(words):
        words = words[: trailer.start()].rstrip(_LOOSE)
    return words


def _trailer(words: str) -> re.Match[str] | None:
    if "Declassified/" in words[-_RELEASE_REACH:] and (
        release := _RELEASE.search(words, max(0, len(words) - _RELEASE_REACH))
    ):
        return release
    start = max(0, len(words) - _WINDOW)
    last = words[-_LAST_SIGN:].upper()
    told = last.endswith(_LAST_SIGNS) or words[-1:].isdigit() or bool(_HINT.search(words, start))
    if told and (trailer := _TRAILER.search(words, start)):
        return trailer
    stamped = words.endswith(_STAMP_SIGNS) or words[-1:].isdigit()
    return _STAMP.search(words, start) if stamped else None


def _signed(words: str, offset: int, span: Span) -> Closing:
    begin = words.rfind("\n") + 1
    line = words[begin:]
    begin += len(line) - len(line.lstrip(_OPEN_QUOTES))
    match = next(filter(_names, _candidates(words, begin)), None)
    if match is None and (place := unparted(words)):
        start = offset + place.start
        return Closing(place.of(words), Span(start, offset + place.end), start)
    if match is None:
        return Closing(None, None, span.end)
    parts = match["name"].split()
    name = parts[0] if len(set(parts)) == 1 else " ".join(parts)
    if struck := _STRUCK.match(name):
        name = name[struck.end() :]
    start = offset + match.end("name") - len(name) if struck else offset + match.start("name")
    end = start + len(name) if len(set(parts)) == 1 else offset + match.end("name")
    before = words[: match.start("name")].rstrip(_OPEN_QUOTES).removesuffix("Signature:")
    return Closing(name, Span(start, end), offset + len(before) if before[-1:] == "\n" else start)


_STRUCK = re.compile(r"X{4,}[ ](?=[A-Z]{3})(?!X)")
"""What a publisher struck out before a name, as the address of a web site."""


def _candidates(words: str, begin: int) -> Iterator[re.Match[str] | None]:
    """Yield what may be a signature, the surest first."""
    yield _LINE.match(words, begin)
    yield _lone(words, begin)
    yield _glued(words, begin)
    yield _AFTER_SITE.search(words, max(0, len(words) - 240))


def _names(match: re.Match[str] | None) -> bool:
    return match is not None and _is_name(match["name"])


def _lone(words: str, begin: int) -> re.Match[str] | None:
    """Match a name in mixed case on a line of its own, after a blank line or a full stop."""
    before = words[:begin].rstrip(" \t")
    ended = bool(_GAP.search(before, max(0, len(before) - 40))) or before.rstrip().endswith(
        (".", ")", '"', "!", "?", "-")
    )
    ended = ended or bool(_REGARDS.search(before, max(0, len(before) - 40)))
    return _MIXED.match(words, begin) if ended or not before else None


_GAP = re.compile(r"\n[ \t]*\n[ \t]*\Z")


def _glued(words: str, begin: int) -> re.Match[str] | None:
    return _GLUED.search(words, max(0, begin - 2, len(words) - 60))


def _is_name(name: str) -> bool:
    parts = _BETWEEN.split(name.upper())
    return not _WORDS.intersection(parts) and len(name) <= 60
