"""Who acts in a sentence: our own side, or a host or third party."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.sides.ourselves import is_our_state
from reftel.claims.sides.paired import first_of_two, holds_office
from reftel.claims.sides.staff import hosts_staff, staff
from reftel.claims.sides.subjects import aside, called, pronoun
from reftel.claims.sides.visitors import OF_CONGRESS, apposed, bracketed, congress, titled
from reftel.claims.text.lexicon import named_countries
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.text.page import Mentions, Page
    from reftel.claims.text.passages import Layout


class Side(Enum):
    """Whose mouth speaks: ours, or anybody else's."""

    OURS = "ours"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Actor:
    """A speaker as written, with the fullest name that the cable gives."""

    side: Side
    name: str
    span: Span
    pronoun: bool = False


@cache
def _own_titles() -> re.Pattern[str]:
    titles = "|".join(row["words"] for row in rows("officers"))
    return re.compile(rf"^(?:[Tt]he\s+|[Oo]ur\s+|[Aa]\s+)?(?:A/|[Aa]cting\s+)?(?:{titles})\b")


@cache
def _own_named() -> re.Pattern[str]:
    """Titles that are ours when bare, but anybody's when a name or nation stands with them."""
    return re.compile(
        r"^(?:[Tt]he\s+)?(?:Ambassador|Amb\.|Charge(?: d'Affaires)?|Counselor"
        r"|Minister[- ]Counselor|Secretary|Deputy Secretary|Under Secretary|Consul General)\b"
    )


_SOURCES = re.compile(
    r"\b(?:contacts?|interlocutors?|sources?|hosts)(?:\s+(?:in|at|of|from|within)\s.*)?$",
    re.IGNORECASE,
)
"""Those of theirs who are told by what they are to us: `Embassy contacts`."""
_SHOUTED = re.compile(
    r"(?:THE |OUR )?(?:I|WE|AMBASSADOR|CHARGE|DCM|CHIEF OF MISSION|EMBASSY|MISSION|CONGEN|PRMIN"
    r"|(?:DEP)?(?:POL(?:ITICAL)?|EMB|ECON|POL/?ECON|POLMIL|EST|SCI|AGR|COMM?|CONS?|LAB)[ -]?"
    r"(?:OFF(?:ICER)?S?|COUNS(?:ELOR)?|ATT)|SCIENCE ATTACHE|PERM ?REP)"
)


def _ours_shouted(name: str) -> bool:
    """Say whether a name all in capitals is the title of one of ours, alone or with others."""
    return any(_SHOUTED.fullmatch(one) for one in name.split(" AND "))


_ARTICLE = re.compile(r"(?:[Tt]he|[Aa]n?)\s+")


def foreign(name: str) -> bool:
    """Say whether a name begins with another nation: the Maltese PolOff, the U.K. Ambassador."""
    led = _ARTICLE.match(name)
    first = name[led.end() if led else 0 :].partition(" ")[0].lower()
    return first in {"u.k.", "uk"} or lexicon.nationalities().get(first, "US") != "US"


_WITH_US = re.compile(r"\b(?:Pol|Emb|Econ|Est|EST)[a-z-]*[Oo]ffs?\b|\bESTHOFF\b")
_WORDS = re.compile(r"[A-Z][a-z'-]{2,}")


_ABROAD = re.compile(rf"(?:{_ARTICLE.pattern})?(?P<nation>[A-Z][\w.]+)(?:\s+[Ee]mbassy)?\s+\Z")
"""Words before an officer that tell of which nation's embassy he is."""
_DESK = re.compile(
    r"(([A-Z][A-Z/]{1,9})(?:\s+Office)?)\s+(?:(?:Deputy|Acting|Office|Regional|Senior)\s+)*(?:Director|Chief|Advis[eo]r)\b"
)
"""How one of our bureaus is told with an office: `ISN Office Director Marr`."""
_APPOSED = re.compile(r",\s+(?!who\b|whom\b|which\b)[A-Z]")
"""How a name begins that stands behind whose it is: `the party chief, Capt. Vaas, said`."""
_OF = re.compile(r",?\s+(?:of|from|at|with|in)\s+(?:the\s+|its\s+)?\Z")
"""What stands between a name and the body whose he is."""
_REACH = 260
"""How far before a verb its subject is looked for."""


class Cast:
    """The persons of one page, and which of them are ours."""

    def __init__(self, page: Page, mentions: Mentions) -> None:
        cable, self._mentions = page.cable, mentions
        by = cable.classified_by
        ours = f"{cable.signature or ''} {(by.name or by.text) if by else ''}"
        self._theirs = set(hosts_staff(page, mentions)) - _names(ours)
        self._ours = _names(f"{ours} {' '.join(titled(page))}")
        self._ours |= set(staff(page, mentions, self._ours))
        self._ours -= self._theirs
        self._congress = page.once(congress)
        self._offices = {one.quote for one in mentions.of("office") if one.value.startswith("US-")}
        self._offices |= set(bracketed(page))
        self._full: dict[str, str] = {}
        self._first: dict[str, str] = {}
        self._seen: dict[tuple[int, int], Actor | None] = {}
        self._sides: dict[str, Side] = {}
        for person in mentions.of("person"):
            words = person.value.split() or [""]
            self._full.setdefault(words[-1].casefold(), person.value)
            known = self._first.setdefault(words[0].casefold(), person.value)
            if known != person.value:
                self._first[words[0].casefold()] = ""
            if apposed(page.text, person.span.end):
                self._ours.add(words[-1].casefold())

    def full(self, name: str) -> str:
        """Return the fullest form of a name that the cable gives."""
        if not name.split() or name.casefold() in lexicon.located():
            return name
        last = name.rsplit(maxsplit=1)[-1].casefold()
        known = self._full.get(last) or (self._first.get(name.casefold()) or "")
        return known if len(known) > len(name) else name

    def side(self, name: str) -> Side:
        """Say whose a named actor is."""
        if name not in self._sides:
            self._sides[name] = self._side(name)
        return self._sides[name]

    def _side(self, name: str) -> Side:
        if (
            foreign(name)
            or _SOURCES.search(name)
            or (not self._congress and OF_CONGRESS.match(name))
            or (_last(name) in self._theirs and " and " not in name)
        ):
            return Side.HOST
        return Side.OURS if name.isupper() and _ours_shouted(name) else self._written(name)

    def _written(self, name: str) -> Side:
        name = name.removeprefix("H.E. ")
        if self._of_bureau(name) or _own_titles().search(name) or is_our_state(name):
            return Side.OURS
        if _WITH_US.search(name):
            self._take({word.casefold() for word in _WORDS.findall(name)})
            return Side.OURS
        first, joined, _ = name.partition(" and ")
        if joined and self.side(first) is Side.OURS:
            return Side.OURS
        if _own_named().search(name):
            rest = _own_named().sub("", name).split()
            if not rest or rest[-1].casefold() in self._ours:
                return Side.OURS
            return Side.HOST
        return Side.OURS if _last(name) in self._ours else Side.HOST

    def _of_bureau(self, name: str) -> bool:
        """Say whether a name is that of one of our offices, or begins with it: `ISN Director …`."""
        if name in self._offices:
            return True
        led = _DESK.match(name)
        return led is not None and (led[1] in self._offices or led[2] in self._offices)

    def subject(self, layout: Layout, floor: int, position: int) -> Actor | None:
        """Return who stands right before a verb at `position`, not looking before `floor`."""
        key = max(floor, position - _REACH), position
        if key not in self._seen:
            self._seen[key] = self._before(layout.text[key[0] : position], key[0])
        return self._seen[key]

    def _before(self, window: str, base: int) -> Actor | None:
        named = ""
        for _ in range(4):
            window = window.rstrip()
            cut = aside(window)
            if cut is None:
                break
            named = named or (window if _APPOSED.match(cut[0]) else "")
            window = window[: cut.start()]
        found = self._read(window.rstrip(" ,"), base)
        bearer = self._read(named.rstrip(" ,"), base) if named else None
        if found is None or bearer is None or not self._bears(bearer, found):
            return found or bearer
        return replace(bearer, span=Span(found.span.start, bearer.span.end))

    def _bears(self, bearer: Actor, found: Actor) -> bool:
        """Say whether an office is held by one who is named behind it: `the chief, Capt. Vaas,`."""
        if found.side is Side.OURS:
            return False
        people = self._mentions.within(bearer.span.start, bearer.span.end + 1, "person")
        if any(not one.attribute("unnamed") for one in people):
            return True
        return found.name[-1:].islower() and not (
            self._told_as(found, "person") or self._told_as(bearer, "place")
        )

    def _told_as(self, actor: Actor, kind: str) -> bool:
        """Say whether an actor is told by the name of a kind."""
        return bool(self._mentions.within(actor.span.start, actor.span.end + 1, kind))

    def adopt(self, name: str) -> None:
        """Take a named officer for ours from here on: he carried out our instruction."""
        self._take({name.rsplit(maxsplit=1)[-1].casefold()})

    def _take(self, words: set[str]) -> None:
        if new := words - lexicon.words("office_words") - self._ours - self._theirs:
            self._ours |= new
            self._sides.clear()

    def _read(self, window: str, base: int) -> Actor | None:
        if found := pronoun(window):
            place = Span(base + found.start(), base + found.end())
            return Actor(Side.HOST, found[1], place, pronoun=True)
        if window[-20:].isupper() and window.rsplit(maxsplit=1)[-1] == "I":
            end = base + len(window)
            return Actor(Side.OURS, "I", Span(end - 1, end))
        for one in called(window):
            if one.by_office or not self._common(one.name):
                start, name = self._named(
                    base + one.start, base + one.end, one.name, window[: one.start]
                )
                if bearer := self._of(window[: start - base], base, base + one.end, name):
                    return bearer
                actor = Actor(self.side(name), name, Span(start, base + one.end))
                before = window[: start - base]
                return self._together(actor, before, base) or self._listed(actor, before, base)
        return None

    def _paired(self, actor: Actor, before: str, base: int) -> Actor:
        """Return one of theirs with another before him: `the Foreign Minister and the Mayor`."""
        person = holds_office(actor.name) or self._told_as(actor, "person")
        if actor.side is Side.OURS or not person:
            return actor
        who = first_of_two(self._mentions, before, base)
        if who is None:
            return actor
        words = f"{before[who.start - base :]}{actor.name}"
        return Actor(actor.side, " ".join(words.split()), Span(who.start, actor.span.end))

    def _in_office(self, before: str, base: int, place: Span, body: str) -> Actor | None:
        """Return one told by his office and its body: `the Attache of | the host country`."""
        words = " ".join(f"{before[max(0, place.start - base) :]}{body}".split())
        return Actor(self.side(words), words, place) if self.side(words) is Side.HOST else None

    def _of(self, before: str, base: int, end: int, name: str) -> Actor | None:
        """Return one who is told with the body that he is of: `Sun of the Arms Control Office`."""
        led = _OF.search(before)
        for one in (
            self._mentions.within(base, base + led.start() + 1, "person")[-1:] if led else ()
        ):
            if led is None or one.span.end != base + led.start():
                continue
            if not one.attribute("unnamed"):
                return Actor(self.side(one.value), one.value, one.span)
            return self._in_office(before, base, Span(one.span.start, end), name)
        return None

    def _named(self, start: int, end: int, name: str, before: str) -> tuple[int, str]:
        """Take in the words before a name that belong to it: `Foreign and` Commonwealth Office."""
        if end - start == len(name):
            for one in self._mentions.within(start - _LONG, end, "person", "party"):
                if one.span.start < start and one.span.end == end:
                    return one.span.start, " ".join(one.quote.split())
        if name.islower() and (led := _ABROAD.search(before)) and foreign(led["nation"]):
            return start - len(led[0]), f"{led[0]}{name}"
        return start, name

    def _common(self, name: str) -> bool:
        """Say whether a name is but a word with which a sentence began: `Factors cited were`."""
        low = name.lower()
        named = low in _BODIES or low in self._full or self._first.get(low)
        if named or low not in lexicon.words("common"):
            return False
        if not name.istitle():
            return False
        return self.side(name) is Side.HOST

    def _listed(self, actor: Actor, before: str, base: int) -> Actor:
        """Return an actor with those listed before him: `EconOff and the Attache`, `X, Y and Z`."""
        if not before.rstrip().endswith(_LINKED):
            return actor
        found = _LIST.search(before, max(0, len(before) - 120))
        if found is None or (" and " in actor.name) is (found["and"] is not None):
            return self._paired(actor, before, base)
        names = [name.strip() for name in re.split(r",|\band\b", found["names"]) if name.strip()]
        if not all(_alike(self, name, actor) for name in names):
            return self._paired(actor, before, base)
        start = base + found.start("names")
        return Actor(actor.side, f"{found[0].lstrip()}{actor.name}", Span(start, actor.span.end))

    def _together(self, actor: Actor, before: str, base: int) -> Actor | None:
        """Return ours where one of us acts with one of theirs: `DCM and a counterpart`."""
        if actor.side is Side.OURS:
            return None
        joint = _JOINT.search(before, max(0, len(before) - 90))
        if joint is None:
            return None
        other = self._read(before[: joint.start()].rstrip(" ,"), base)
        return other if other and other.side is Side.OURS else None


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold().removesuffix("'s")


def _names(words: str) -> set[str]:
    """Return the words of names in small letters, without those of offices and struck ones."""
    found = (word.casefold() for word in re.findall(r"[A-Za-z'-]{3,}", words))
    return {word for word in found if set(word) != {"x"}} - lexicon.words("office_words")


_LONG = 60
"""Letters before a name in which its first words stand."""
_BODIES = frozenset(["customs", "police", "parliament", "immigration", "treasury", "interior"])
"""Bodies that go by a common word alone."""


def _alike(cast: Cast, name: str, actor: Actor) -> bool:
    """Say whether a name may act with an actor: two of ours, or two countries."""
    if actor.side is Side.OURS:
        return cast.side(name) is Side.OURS
    if actor.name.endswith(_SEVERAL):
        return True
    lands, others = named_countries(), re.split(r",|\band\b", actor.name)
    known = (one.strip().removeprefix("the ").lower() in lands for one in others)
    return name.removeprefix("the ").lower() in lands and any(known)


_SEVERAL = ("ministries", "ministers", "embassies", "authorities", "Ministries", "Ministers")
_LINKED = (",", "and", "the")
_LIST = re.compile(
    r"(?:^|(?<=[\s(]))(?P<names>(?:[A-Z][\w./-]+(?:\s+[A-Z][\w./-]+)?,\s+)*"
    r"[A-Z][\w./-]+(?:\s+[A-Z][\w./-]+)?)(?:,?\s+(?P<and>and)\s+|,\s+)(?:the\s+)?$"
)
_JOINT = re.compile(
    r"(?:(?<!,)\s+and|,?\s*\b(?:with|along with|together with|(?:accompanied|joined) by))"
    r"\s+(?:the\s+|his\s+|her\s+)?"
    r"(?:[A-Z]\w+\s+)?(?:counterparts?|colleagues?)?\s*$"
)
