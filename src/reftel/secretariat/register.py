"""The document register: numbers, codes, drafts without a number, versions and gaps."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.lists import regimes
from reftel.secretariat.document import Document, Gap
from reftel.secretariat.uniting import unite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from reftel.claims import Claim, Entry
    from reftel.secretariat.meeting import Meeting
    from reftel.secretariat.minutes import Minutes
    from reftel.secretariat.uniting import Pair

_WORD = re.compile(r"[A-Za-z]{3,}")
_QUOTE = re.compile(r"['\"\u2018\u201c][^'\"\u2019\u201d]*['\"\u2019\u201d]")
_SMALL = frozenset({
    "the", "and", "this", "that", "its", "his", "her", "their", "our", "for", "from", "with",
    "which", "was", "were", "has", "have", "been", "unnumbered", "first", "second", "third",
    "draft", "drafts", "final", "working", "revised",
})  # fmt: skip
_DEFINITE = re.compile(
    r"(?:the|that|this|these|those|its|his|her|their|[A-Z]\w+['\u2019]s)\b", re.IGNORECASE
)
_ABOUT = re.compile(r"\s(?:on|of|for|about|to)\s")
_BACK = re.compile(r"\b(?:that|this|these|those|its|his|her|their)\b", re.IGNORECASE)
_PAPER = frozenset({"paper", "proposal", "document", "submission", "nonpaper", "text"})
"""Words by which a numbered paper may be meant again."""
_CODE = re.compile(r"[A-Z]{2,6}(?=\W)")
_MANY = re.compile(r"\b\w+[^su]s\b\s*$")


@dataclass
class Sheet:
    """What one cable tells of one document."""

    key: str
    sent: datetime | None
    said: list[Claim] = field(default_factory=list)
    version_of: str = ""

    def fact(self, name: str) -> str:
        """Return the first telling value of an attribute."""
        return next((str(v) for claim in self.said if (v := claim.attribute(name))), "")

    @property
    def submitter(self) -> str:
        """Return whose it is: as an attribute tells, else by whom it was given."""
        return self.fact("submitter") or next(filter(None, map(_by, self.said)), "")

    @property
    def name(self) -> tuple[str, ...] | None:
        """What makes it the same document in any cable: its number, code, or a letter's facts."""
        first = next((one for one in self.said if one.attribute("number")), self.said[0])
        number, series = first.attribute("number"), first.attribute("series")
        if number and series:
            return _upper(first, "body"), str(series), str(number), str(first.attribute("year"))
        if number and _code(first):
            return ("code", str(number).upper())
        if self.fact("type") == "letter" and self.fact("date"):
            return ("letter", self.fact("date"), self.fact("addressee").lower())
        return None


def _by(claim: Claim) -> str:
    return str(claim.attribute("submitter") or claim.slot("by") or "")


def _upper(claim: Claim, name: str) -> str:
    return str(claim.attribute(name) or "").upper()


def _code(claim: Claim) -> bool:
    return "/" in str(claim.attribute("number"))


def documents(cables: Sequence[Minutes], entries: Iterable[Entry] = ()) -> list[Document]:
    """Return the register: a regime's before others, numbered in order before those without."""
    sheets = {sheet.key: sheet for cable in cables for sheet in sheets_of(cable)}
    groups = unite(list(sheets), _across(sheets.values()), entries, "document")
    named = {key: group[0] for group in groups for key in group}
    made = [_document([sheets[key] for key in group]) for group in groups]
    ids = {group[0]: document.id for group, document in zip(groups, made, strict=True)}
    told: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for key, sheet in sheets.items():
        for claim in sheet.said:
            told[claim.cable].append((claim.span.start, key))
    placed = [_placed(document, told, named, ids) for document in made]
    return sorted(placed, key=_order)


def sheets_of(cable: Minutes) -> list[Sheet]:
    """Return the documents that one cable tells of, each with all its mentions."""
    found: list[Sheet] = []
    for claim in cable.of("document"):
        sheet = _known(found, claim) or _issued_under(found, claim)
        if sheet is None:
            sheet = Sheet(f"{claim.cable}#{claim.paragraph}:{claim.span.start}", cable.sent)
            sheet.version_of = _version(found, claim)
            found.append(sheet)
        sheet.said.append(claim)
    return found


def _known(found: Sequence[Sheet], claim: Claim) -> Sheet | None:
    """Return the document told of before that these words mean."""
    if claim.attribute("number"):
        mine = Sheet("", None, [claim]).name or (claim.value,)
        return next((s for s in found if (s.name or (s.said[0].value,)) == mine), None)
    if claim.attribute("coref"):
        return _meant(found, claim)
    if _is_version(claim) or _BACK.match(claim.words) or claim.attribute("type") == "letter":
        return None
    words, definite = _stems(claim), bool(_DEFINITE.match(claim.words))
    if definite and words <= _PAPER and (told := _whose(found, claim)):
        return told
    for sheet in reversed(found):
        if not _numberless(sheet) or _differ(sheet.submitter, claim):
            continue
        if _alike(sheet, claim, words, definite=definite):
            return sheet
    return None


def _issued_under(found: Sequence[Sheet], claim: Claim) -> Sheet | None:
    """Return the paper told of right before that a number was given to; a letter stays its own."""
    last = found[-1] if found else None
    if last is None or not claim.attribute("number") or not _numberless(last):
        return None
    told = last.said[0].words
    return last if told == claim.attribute("content") else None


def _whose(found: Sequence[Sheet], claim: Claim) -> Sheet | None:
    """Return the numbered paper meant by its submitter alone: `the Chilean paper`; none of two."""
    mine = _by(claim)
    theirs = [one for one in found if one.submitter == mine and one.fact("number")]
    return theirs[0] if mine and len(theirs) == 1 else None


def _numberless(sheet: Sheet) -> bool:
    first = sheet.said[0]
    return not (first.attribute("number") or _is_version(first) or sheet.fact("type") == "letter")


def _differ(submitter: str, claim: Claim) -> bool:
    mine = _by(claim)
    return bool(mine and submitter and mine != submitter)


def _alike(sheet: Sheet, claim: Claim, words: frozenset[str], *, definite: bool) -> bool:
    ours = _stems(sheet.said[0])
    if ours == words and (words or _drafts(sheet, claim)):
        return True
    if not (_drafts(sheet, claim) and definite) or _many(sheet.said[0]) != _many(claim):
        return False
    return words < ours or (not ours and len(words) == 1)


def _drafts(sheet: Sheet, claim: Claim) -> bool:
    return "draft" in sheet.fact("status") and "draft" in str(claim.attribute("status") or "")


def _many(claim: Claim) -> bool:
    return bool(_MANY.search(claim.words))


def _stems(claim: Claim) -> frozenset[str]:
    """Return the words that tell what the paper is, without its submitter, state and title."""
    words = _QUOTE.sub(" ", claim.words) if _draft_before_title(claim) else claim.words
    words = _ABOUT.split(words, maxsplit=1)[0] or words
    found = (word.lower() for word in _WORD.findall(words) if not _of_submitter(word, claim))
    return frozenset(word.removesuffix("s") for word in found if word not in _SMALL)


def _draft_before_title(claim: Claim) -> bool:
    head = _QUOTE.split(claim.words, maxsplit=1)[0]
    return "draft" in head.lower()


def _of_submitter(word: str, claim: Claim) -> bool:
    return bool(claim.attribute("submitter")) and word[0].isupper()


def _is_version(claim: Claim) -> bool:
    return bool(claim.attribute("language")) or claim.attribute("status") == "final"


def _version(found: Sequence[Sheet], claim: Claim) -> str:
    """Return the paper of which this is a translation or the final text."""
    if not _is_version(claim):
        return ""
    plain = [sheet for sheet in found if not sheet.version_of]
    return plain[-1].key if plain else ""


def _meant(found: Sequence[Sheet], claim: Claim) -> Sheet | None:
    """Return what `its paper` or `that letter` means: the last that does not differ."""
    letter = claim.value == "letter"
    for sheet in reversed(found):
        if (letter and sheet.fact("type") != "letter") or sheet.version_of:
            continue
        if not _differ(sheet.submitter, claim):
            return sheet
    return None


def _across(sheets: Iterable[Sheet]) -> list[Pair]:
    filed: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for sheet in sheets:
        if sheet.name:
            filed[sheet.name].append(sheet.key)
    return [(keys[0], other) for keys in filed.values() for other in keys[1:]]


def _document(sheets: Sequence[Sheet]) -> Document:
    whole = Sheet(sheets[0].key, None, [claim for sheet in sheets for claim in sheet.said])
    first, number = whole.said[0], whole.fact("number")
    series, year = whole.fact("series"), whole.fact("year")
    plain = number.isdigit()
    code = f"{series} {number}".strip() if plain else number
    sent = [sheet.sent for sheet in sheets if sheet.sent]
    return Document(
        id=_id(whole, code, year),
        body=whole.fact("body") or _of_code(number),
        series=series,
        number=int(number) if plain else None,
        code=code,
        year=int(year) if year.isdigit() else None,
        title=whole.fact("title") or ("" if number else first.words),
        submitter=whole.submitter,
        addressee=whole.fact("addressee"),
        date=whole.fact("date"),
        language=whole.fact("language"),
        medium=whole.fact("medium"),
        status=_states(whole),
        content=whole.fact("content"),
        version_of=next((sheet.version_of for sheet in sheets if sheet.version_of), ""),
        tabled="",
        known=min(sent, default=None),
        claims=tuple(whole.said),
    )  # fmt: skip


def _of_code(number: str) -> str:
    """Return the regime whose name begins the code of a paper: `AG/DEC89/3`."""
    first = _CODE.match(number)
    return first[0] if first and first[0] in {one.code for one in regimes()} else ""


def _states(whole: Sheet) -> tuple[str, ...]:
    told = (str(claim.attribute("status") or "") for claim in whole.said)
    return tuple(dict.fromkeys(state for state in told if state))


def _id(whole: Sheet, code: str, year: str) -> str:
    if code:
        stem = f"{whole.fact('body')}-{code}" if whole.fact("series") else code
        return re.sub(r"\s+", "-", stem) + (f"-{year}" if year.isdigit() else "")
    return whole.key


def _placed(
    document: Document,
    told: Mapping[str, Sequence[tuple[int, str]]],
    named: Mapping[str, str],
    ids: Mapping[str, str],
) -> Document:
    """Name the documents that this one is a version of or holds."""
    version = ids.get(named.get(document.version_of, ""), "")
    content = document.content
    if content and _BACK.match(content):
        content = ids.get(named.get(_before(document, told), ""), content)
    return replace(document, version_of=version, content=content)


def _before(document: Document, told: Mapping[str, Sequence[tuple[int, str]]]) -> str:
    """Return the document that `that letter` right before the number means."""
    first = document.claims[0]
    near = [one for one in told[first.cable] if 0 < first.span.start - one[0] < 120]
    return max(near)[1] if near else ""


def _order(document: Document) -> tuple[object, ...]:
    known = not document.body, document.number is None, not document.code
    if document.number is not None:
        return *known, document.body, document.series, document.year or 0, document.number
    return *known, document.body, document.code, document.id


def gaps(register: Iterable[Document]) -> list[Gap]:
    """Return the numbers missing between those named, per series and year."""
    filed: dict[tuple[str, str, int], list[Document]] = defaultdict(list)
    for document in register:
        if document.number is not None and document.year and document.series:
            filed[document.body, document.series, document.year].append(document)
    return [
        Gap(*place, one.number + 1, other.number - 1, other.id)
        for place, shelf in sorted(filed.items())
        for one, other in _steps(shelf)
        if one.number is not None and other.number is not None and other.number > one.number + 1
    ]


def _steps(shelf: Sequence[Document]) -> Iterator[tuple[Document, Document]]:
    return pairwise(sorted(shelf, key=lambda document: document.number or 0))


def tabled(register: Iterable[Document], held: Sequence[Meeting]) -> list[Document]:
    """Name the meeting that had each document: the one that its cable reports on.

    A cable reports on the past meeting that its subject names, else on the one it names first.
    """
    reported = _reported(held)
    return [
        replace(one, tabled=reported.get(one.claims[0].cable, "")) if _issued(one) else one
        for one in register
    ]


def _issued(document: Document) -> bool:
    """Say whether a document was there, not only promised, expected or for a later meeting."""
    awaited = {"promised", "expected", "final"} & set(document.status)
    return not awaited and "agenda" not in document.title.lower()


def _reported(held: Sequence[Meeting]) -> dict[str, str]:
    found: dict[str, tuple[bool, int, str]] = {}
    for meeting in held:
        if meeting.proposed or not meeting.body:
            continue
        for claim in (one for one in meeting.claims if one.cable not in meeting.ahead_in):
            place = claim.paragraph != "hdr", claim.span.start, meeting.id
            found[claim.cable] = min(found.get(claim.cable, place), place)
    return {cable: place[2] for cable, place in found.items()}
