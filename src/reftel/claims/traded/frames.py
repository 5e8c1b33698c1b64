"""Who gives goods and who gets them, told by the frame of a sentence: X turned to Y for goods."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.lexicon import is_ordinary, land_of
from reftel.claims.text.passages import Layout
from reftel.claims.text.rows import rows
from reftel.claims.text.sieves import Sieve, Sifted
from reftel.claims.traded.asides import plain
from reftel.claims.traded.deeds import clause_of
from reftel.claims.traded.efforts import MASS
from reftel.claims.traded.ends import QUOTED, SOMEBODY
from reftel.claims.traded.routes import extend
from reftel.claims.traded.trades import take_subjects
from reftel.claims.traded.undone import RULES, asked
from reftel.claims.traded.whither import ends
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_GOODS, _OTHER, _MONEY, _WHO = "\ue0ff", "\ue0fe", "\ue0fd", "\ue100"
"""Signs of private use that stand for the goods, other goods, a sum, and the first who is named."""
_TWO, _MANY = 2, 40
"""How few and how many a sentence may name."""
_BEFORE, _BEHIND = 300, 220
"""How far from the goods a sentence is looked at."""
_SUM = rf"(?:(?:an? (?:price|total|sum|fee|deposit) of )?(?:(?:some|about|over) )?{_MONEY} )?"
_ALL = (
    rf"(?:{_OTHER},? (?:and )?)*{_GOODS}(?:,? (?:and )?{_OTHER})*"
    rf"(?:,? (?:worth|valued at|costing|at|for) (?:(?:some|about|over) )?{_MONEY},?)?"
)


@cache
def _macros() -> dict[str, str]:
    """Return what the braces of a frame stand for, beside the roles."""
    words = {row["name"]: row["words"] for row in rows("frame_words")}
    return {**words, "sum": _SUM, "goods": _ALL}


@cache
def _described() -> re.Pattern[str]:
    """Return what is said of somebody before the name: the Kenyan trading house."""
    return re.compile(
        r"(?<![\w-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|your|our) )?(?:[A-Z][\w.-]*"
        r"(?:[',]s|-based|-owned)? ){0,2}"
        r"(?:(?!(?:of|to|by|from|for|with|in|on|at|and|or|that|which|sold|is|was)\b)"
        rf"[a-z][a-z-]* ){{0,3}}{_macros()['title']},? $"
        r"|(?:\b[Tt]he )?[A-Z][\w-]*(?:[',]s|-based) $|\b[Tt]he $"
    )


_SEATED = re.compile(r"\.?(?:,\s+|\s+(?:of|in)\s+)(?:the\s+)?")
_QUOTES = frozenset('\\"')
"""Marks of quotation, which stand around names too."""
_GOES_ON = "(?:,(?= (?:which|who|that) ))?"
"""Where a clause goes on to tell of somebody: Alder Ltd., which leases."""
_LED = re.compile(r"(?:over|about|around|up\s+to|some)\s+")
"""How goods are counted, which may be the word that leads to them: talks over two lathes."""
_LEADING = re.compile(
    r"-based\b|[',]s\s+(?:[a-z-]+\s+){0,3}(?=[A-Z])|[',]s\s+(?:[a-z-]+\s+){1,7}[a-z-]+,\s+(?:the\s+)?(?=[A-Z])"
)


_LEADS = ("with", "from", "to", "of", "by", "in", "on")
_UNLED = {end: "".join(rf"(?<!\b{word} {end})" for word in _LEADS) for end in ("", ".")}
"""A subject is led by none of these; said behind its sign, `re` can leap to that."""


_WHETHER = re.compile(r"\b(?:whether|asked\s+(?:\w+\s+)?if)\s+(?:the\s+)?(?:[\w.-]+\s+){0,3}\Z")
"""What asks for an answer and not for a deed."""


_SOMEBODY = Sifted(SOMEBODY)


class _Who(NamedTuple):
    """Somebody in a sentence, by a name or by words."""

    span: Span
    claim: Claim | None
    words: str


@cache
def _frames() -> tuple[Sieve, tuple[str, ...]]:
    """Return a sieve of the rows of the table as patterns, and the event of each."""
    table = rows("frames")
    return Sieve([_compiled(row["frame"]) for row in table]), tuple(row["event"] for row in table)


def _compiled(frame: str) -> re.Pattern[str]:
    """Return a row of the table as a pattern: `*` ends a stem, braces name a role or a macro."""
    pattern = re.sub(r"(?<=[\w)])\*", r"\\w*", frame).replace("} {aux}", f"}}{_GOES_ON} {{aux}}")
    whos = f"[{_WHO}-{chr(ord(_WHO) + _MANY)}]"

    def filled(found: re.Match[str]) -> str:
        return _macros().get(found[1], f"(?P<{found[1]}>{whos})")

    whole = re.sub(r"\{(\w+)\}", filled, pattern)
    if whole.startswith("(?P<"):
        sign, led, behind = whole.partition(f"{whos})")
        return re.compile(f"{sign}{led}{_UNLED['.']}{behind}", re.IGNORECASE)
    led = _UNLED[""] if frame.startswith("{") else r"(?<!\w)"
    return re.compile(led + whole, re.IGNORECASE)


def framed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods of which the sentence tells who gives and who gets them."""
    if MASS.search(page.text, *item.span):
        return None
    sentence = page.once(Layout).sentence(item.span.start)
    window = Span(
        max(sentence.start, item.span.start - _BEFORE), min(sentence.end, item.span.end + _BEHIND)
    )
    people = _people(page, mentions, window, item)
    if len(people) < _TWO:
        return None
    bare, places = _skeleton(page, mentions, window, item, people)
    sieve, events = _frames()
    for at in sieve.fitting(bare.lower()):
        if found := sieve.patterns[at].search(bare):
            start = places[found.start()]
            whether = _WHETHER.search(page.text, max(0, start - 60), start)
            if (asked(page, start) and not whether) or RULES.search(
                page.text, max(0, start - 40), start
            ):
                return None
            draft = Draft(start, places[found.end() - 1], events[at])
            return _filled(page, mentions, draft, item, found, people)
    return None


def _filled(
    page: Page,
    mentions: Mentions,
    draft: Draft,
    item: Claim,
    found: re.Match[str],
    people: list[_Who],
) -> Draft | None:
    """Return a draft with who gives and who gets, where they are two."""
    told = [(role, at) for role, at in found.groupdict().items() if at]
    for role, sign in told:
        who = people[ord(sign) - ord(_WHO)]
        _fill(draft, role.rstrip("2"), who, found.string[: found.start(role)])
        if who.claim and who.claim.kind == "party" and found.start(role) == found.start():
            take_subjects(page, mentions, draft, who.claim, role)
        draft.start = min(draft.start, who.span.start)
        draft.end = max(draft.end, who.span.end)
    draft.start, draft.end = min(draft.start, item.span.start), max(draft.end, item.span.end)
    two = len({slot.value for slot in draft.slots}) > 1
    _through(page, mentions, draft, item)
    extend(page, mentions, draft)
    ends(
        page, mentions, draft, Span(draft.end, max(draft.end, clause_of(page, mentions, item).end))
    )
    return draft if two else None


def _through(page: Page, mentions: Mentions, draft: Draft, item: Claim) -> None:
    """Take through whom goods go where it stands before them: shipped, through Alder, pumps."""
    if item.span.start <= draft.start:
        return
    between = Draft(draft.start, draft.start, draft.event)
    ends(page, mentions, between, Span(draft.start, item.span.start))
    named = {slot.value for slot in draft.slots}
    for slot in between.slots:
        if slot.role in {"intermediary", "via", "at_port"} and slot.value not in named:
            role = (
                "via" if slot.role == "at_port" and "intermediary" in between.roles else slot.role
            )
            draft.put(role, slot.value, slot.span)


def _fill(draft: Draft, role: str, who: _Who, before: str) -> None:
    """Fill a role; a land to or from which goods go is only the place."""
    if who.claim and who.claim.kind == "place" and before.endswith(("to ", "from ")):
        role = "to" if before.endswith("to ") else "from"
    if who.claim:
        draft.add(role, who.claim)
    else:
        draft.put(role, who.words, who.span)


def _people(page: Page, mentions: Mentions, window: Span, item: Claim) -> list[_Who]:
    """Return who is named in a stretch, without the lands that only lead to a firm or seat it."""
    named = mentions.within(*window, "party", "actor", "place")
    kept: list[_Who] = []
    for one in named:
        inner = any(one.span.start < who.span.end for who in kept) or one.span.meets(item.span)
        seat = kept and one.kind == "place" and _seat(page, kept[-1], one)
        if inner or seat or (one.kind == "place" and _LEADING.match(page.text, one.span.end)):
            continue
        if not _of_land(page, one):
            kept.append(_Who(one.span, one, one.value))
    edges = [window.start, *sorted(end for who in kept for end in who.span), window.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        for found in _SOMEBODY.finditer(page, start, end):
            who = _somebody(page, found)
            firm = mentions.within(who.span.end, who.span.end + 60, "party")
            names = firm and not page.text[who.span.end : firm[0].span.start].strip(' ,\r\n\\"')
            part = page.lower.startswith((" of ", "\nof "), who.span.end)
            if not names and not part and not who.span.meets(item.span):
                kept.append(who)
    kept += _strange(page, mentions, window, kept)
    text = plain(page, mentions)
    told = [who for who in kept if text[who.span.start : who.span.end].strip()]
    return sorted(told, key=lambda who: who.span)[:_MANY]


_RUN = re.compile(
    r"\b[A-Z][\w&]+(?:-[A-Z]\w+)?(?:\s+(?:al-)?[A-Z][\w&-]+){1,4}(?:\s+[A-Z]\.\w\.(?:\w\.)?)?(?=[\s,.'])"
)
_KNOWN = (
    "party", "actor", "place", "person", "office", "item", "vessel", "date", "instrument", "money",
    "control_regime", "document",
)  # fmt: skip


def _strange(page: Page, mentions: Mentions, window: Span, kept: list[_Who]) -> Iterator[_Who]:
    """Yield names that no table knows, which a frame may show to be somebody's."""
    if not page.mixed(*window):
        return
    known = [one.span for one in mentions.within(window.start - 1, window.end, *_KNOWN)]
    for found in _RUN.finditer(page.text, *window):
        span = Span(*found.span())
        words = found[0].lower().split()
        odd = sum(not is_ordinary(word) and not land_of(word) for word in words)
        if odd and not any(span.meets(one) for one in [*known, *(who.span for who in kept)]):
            yield _Who(span, None, " ".join(found[0].split()))


_DET = re.compile(r"\b(?:[Aa]n?|[Tt]his|[Tt]he\s+two|[Tt]wo|[Tt]hree|[Ss]everal)\s+$")
_VERBAL = re.compile(
    r"\s(?:the|an?|to|from|with|of|for|by|in)\s|\b[a-z]+(?:ed|ing|sold|bought|sent)\b"
)


def _of_land(page: Page, place: Claim) -> bool:
    """Say whether a place only tells whose somebody without a name is: an Izmir dealer."""
    found = SOMEBODY.match(page.text, place.span.start) if place.kind == "place" else None
    if not found or found.end("who") <= place.span.end:
        return False
    return not _VERBAL.search(page.text[place.span.end : found.end("who")] + " ")


def _somebody(page: Page, found: re.Match[str]) -> _Who:
    """Return somebody without a name, with the article before him and without a definite one."""
    start, end = found.span("who")
    if quoted := QUOTED.match(page.text, end):
        return _Who(Span(*quoted.span("name")), None, " ".join(quoted["name"].split()))
    det = _DET.search(page.text, max(0, start - 10), start)
    span = Span(det.start() if det else start, end)
    words = " ".join(page.text[span.start : span.end].split())
    return _Who(span, None, words.removeprefix("the ").removeprefix("The "))


def _seat(page: Page, firm: _Who, place: Claim) -> bool:
    known = firm.claim is not None and firm.claim.kind == "party"
    return known and _SEATED.fullmatch(page.text, firm.span.end, place.span.start) is not None


_MORE = re.compile(r"(?:\s[A-Z][a-z][\w-]+){1,2}(?=\s+[a-z])")
"""Words of a name that are not taken for its own: Alder Precision Parts bought."""


def _skeleton(
    page: Page, mentions: Mentions, window: Span, item: Claim, people: list[_Who]
) -> tuple[str, list[int]]:
    """Return a stretch with signs for whoever and whatever it names, and where each letter was."""
    text, last = plain(page, mentions), window.start
    bare: list[str] = []
    places: list[int] = []
    for at, sign, span in sorted(_signs(mentions, window, item, people)):
        if at < last and sign >= _WHO:
            continue
        _copy(text, Span(last, at), bare, places)
        if sign >= _WHO and (told := _described().search("".join(bare))):
            del bare[told.start() :], places[told.start() :]
        bare.append(sign)
        places.append(span.end if sign == _GOODS else at)
        last = _behind(text, mentions, span) if sign >= _WHO else span.end
    _copy(text, Span(last, window.end), bare, places)
    return "".join(bare), places


def _copy(text: str, span: Span, bare: list[str], places: list[int]) -> None:
    """Copy a stretch with one blank for many."""
    for place in range(*span):
        blank = text[place].isspace()
        if text[place] not in _QUOTES and not (blank and bare and bare[-1] == " "):
            bare.append(" " if blank else text[place])
            places.append(place)


def _behind(text: str, mentions: Mentions, span: Span) -> int:
    """Return where a name ends with its period, its further words and its seat."""
    last = span.end + (text[span.end : span.end + 1] == ".")
    if more := _MORE.match(text, last):
        last = more.end()
    seat = next(iter(mentions.within(last - 1, last + 40, "place")), None)
    seated = seat and _SEATED.fullmatch(text, span.end, seat.span.start)
    return seat.span.end if seat and seated else last


def _signs(
    mentions: Mentions, window: Span, item: Claim, people: list[_Who]
) -> Iterator[tuple[int, str, Span]]:
    """Yield where each sign stands, without what lies in another."""
    marks = [(who.span, chr(ord(_WHO) + at)) for at, who in enumerate(people)]
    led = _LED.match(item.quote)
    own = item.span.start + (led.end() if led else 0)
    marks.append((Span(own, item.span.end), _GOODS))
    taken = [span for span, _ in marks]
    for kind, sign in (("item", _OTHER), ("money", _MONEY)):
        marks += [
            (one.span, sign)
            for one in mentions.within(*window, kind)
            if not any(one.span.meets(span) for span in taken)
        ]
    marks.sort(key=lambda mark: mark[0])
    for before, mark in pairwise([(Span(0, 0), ""), *marks]):
        if mark[0].start >= before[0].end:
            yield mark[0].start, mark[1], mark[0]
