"""What makes a party of a name: its noun, the words around it; and what bars it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.claims.named.services import LEVIED
from reftel.claims.text.endings import foreign_trade
from reftel.claims.text.lexicon import (
    KEPT,
    given_names,
    head_of,
    heads,
    land_of,
    located,
    nationalities,
    symbols,
    things,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Token
    from reftel.claims.text.segments import Segment

APPOSED = re.compile(
    r"[\"']?(?: (?:of|in|from) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?"
    r",? ?(?:\([^()]{1,40}\) ?)?,? (?:which is |who is |is |was )?(?:an?|the|another|its|Iran's) "
    r"(?:[\w'/-]+ ){0,5}?(?:firm|company|companies|corporation|entity|manufacturer|supplier|front|"
    r"intermediary|distributor|broker|subsidiary|trader|trading|bank|organization|agent"
    r"|proliferator|"
    r"university|institute|producer|developer|middleman|shipper|airline|group|foundation|charity"
    r"|militia|purchasing house|trading house|mill|maker|forwarder|carrier|insurer|wholesaler"
    r"|reseller|buyer for|enterprise|conglomerate|contractor|importer|exporter"
    r"|dealer|retailer|consortium|cooperative|joint venture|think tank|NGO|shipyard|laboratory"
    r"|factory|newspaper|daily|agency|service|regulator|watchdog"
    r"|state body|fund|movement|network|directorate)\b"
    r"(?!\s{1,3}(?:is|was|has|had|will|would|are|were|does|did|can|could|may|might|must|should)\b)"
)

_RANGE = re.compile(
    r"\b(?:(?:River|Island|Lake|Valley|Creek|Point|Bay|Beach|Canyon|Falls|Mountain|Ridge)\s{1,2}(?:(?:Nuclear|Power|Chemical)\s{1,2}){0,2}"
    r"(?:Plant|Station|Reactor|Works|Site)|(?:Test|Launch|Missile)\s{1,2}(?:Complex|Cent(?:er|re)|Site|Range)|Industrial\s{1,2}Complex|Facility|High\s{1,2}Commissions?)\Z"
)
"""How names end of places of trials, plants by a river and missions abroad: no parties."""
_ZONE = re.compile(
    r"\s{1,2}(?:Building|Bldg|Tower|Plaza|Street|Road|Avenue)\b|\s{1,2}(?:Free\s{1,2}(?:Trade\s{1,2})?|Industrial\s{1,2}|Economic\s{1,2})Zone\b(?!\s{1,2}[A-Z])"
)
"""What makes the words before it a place: Velmar Airport International Free Zone."""
_ARTICLE = re.compile(r"(?:Article|Annex|Chapter|Section|Appendix|Part|Title)\s{1,2}[IVXLC\d]+\b")
"""How the heading of a part of a treaty begins, which names nobody."""
_OWN_SECTION = re.compile(
    r"(?:(?:Embassy|Post)\s{1,3})?(?:Political|Economic|Pol|Econ|Consular|Public\s{1,3}Affairs|Political/Economic"
    r"|Political-Military|Global\s{1,3}Affairs|Commercial|Visa)\s{1,3}(?:Section|Office)\Z"
)
"""A section of an embassy, which is an office of one's own unless its owner is told."""
_JOINED = re.compile(r"^\S+-[a-z]{4,}$")
"""A single word that is an attribute: U.S.-proposed."""


def barred(page: Page, segment: Segment) -> bool:
    """Say whether words are no name of a party: an article of a treaty, a range, customs duties."""
    (start, end), text = segment.span, page.text
    last = segment.tokens[-1].word
    if end - start < 3 or not _lettered(text[start:end]) or _no_party(segment):
        return True
    if _own(text, segment):
        return True
    if _ARTICLE.match(text, start, end) or _JOINED.search(text[start:end]):
        return True
    if _province(segment) and page.lower[max(0, start - 3) : start].endswith(("in ", ", ")):
        return True
    if _SHOW.match(text, end):
        return True
    duty = last == "customs" and LEVIED.match(text, end)
    return bool(duty or _RANGE.search(text, start, end) or _ZONE.match(text, end))


def _own(text: str, segment: Segment) -> bool:
    """Say whether a name is one's own: BIS Export Control, the Political Section."""
    if segment.tokens[0].written in symbols() and segment.strength != "suffix":
        return True
    return _OWN_SECTION.match(text, *segment.span) is not None


def _no_party(segment: Segment) -> bool:
    """Say whether a noun makes of a name a thing, or a title of it: the Treasury for Taxes."""
    if [token.word for token in segment.tokens[:2]] == ["treasury", "for"]:
        return True
    first, *rest = (token.word for token in segment.tokens)
    if rest[-2:-1] == ["to"]:
        return True
    if (rest[:1] == ["of"] and first in _CHIEFS) or (len(rest) == 1 and first in _ASKED):
        return True
    return segment.strength == "none" and segment.tokens[-1].word != "systems"


_SHOW = re.compile(
    r"(?:\s{1,2}(?:and|&)\s{1,2}[A-Z]\w+){0,2}(?:\s{1,2}\([A-Z]+\)\s{1,2}(?:show|fair|expo)"
    r"|(?:(?<=Air)|(?<=Trade)|\s{1,2}(?:[Aa]ir|[Tt]rade|[Aa]rms))\s{1,2}[Ss]how)\b"
)
"""What makes an event of the words before it: the Velmar Aerospace and Defense (VAD) show."""
_CHIEFS = frozenset(["comptroller", "commissioner", "collector", "inspector", "superintendent"])
"""Titles of those who lead a service, as its name goes: Collector of Customs."""
_ASKED = frozenset(["recommend", "request", "suggest", "ask", "urge"])
"""Words with which a telegram asks a department for something: Recommend Department answer."""


def _province(segment: Segment) -> bool:
    """Say whether a name may be that of a province: in Velmaraw Division."""
    first, last = segment.tokens[0].word, segment.tokens[-1].word
    return last == "division" and len(segment.tokens) == 2 and first not in words("common")


def grounds(page: Page, segment: Segment, starts: set[int], *, defined: bool) -> str | None:
    """Return the rule by which a segment is a party; None where nothing says so."""
    if segment.strength == "known":
        return "party/defined"
    own = [token for token in segment.tokens if not _plain(token.word)]
    proper = any(token.word not in words("common") for token in own)
    if segment.strength == "suffix" and len(segment.tokens) > 1 and (own or _traded(segment)):
        last = segment.tokens[-1]
        loud = last.written == "LIMITED" and not proper
        home = len(segment.tokens) == _FEW and last.word in _NOUNS
        home = home and segment.tokens[0].word in located()
        return None if loud or (home and last.written.isupper()) else "party/suffix"
    if segment.strength in {"strong", "weak"} and (
        _organ(segment) or _headed(segment) or _full(segment, own)
    ):
        return f"party/{segment.strength}-noun"
    start, end = segment.span
    if start in starts and (proper or defined) and not _geographic(segment):
        return "party/introduced"
    man = segment.tokens[0].written in given_names()
    told = proper or (segment.type == "company" and len(segment.tokens) > _FEW)
    if told and not (man or _geographic(segment)) and APPOSED.match(page.text, end):
        return "party/apposed"
    return None


def _traded(segment: Segment) -> bool:
    """Say whether two words or more of a trade stand before a form: Gulf Technologies LLC."""
    *before, last = (token.word for token in segment.tokens)
    plain = last in _BROAD or last in _NOUNS or any(map(land_of, before[:1]))
    return len(before) > 1 and not plain and before[0] not in words("openers")


_NOUNS = frozenset(["company", "corporation", "establishment", "limited", "sa", "ab", "ag", "lp"])
"""Forms that are words too, or letters that stand for much else."""


def _lettered(text: str) -> bool:
    return sum(map(str.isalpha, text)) * 2 > len(text) and set(text.lower()) - {" "} != {"x"}


def _full(segment: Segment, own: Sequence[Token]) -> bool:
    """Say whether a name with an organisation noun says which organisation it is."""
    last = segment.tokens[-1]
    if last.word in _SERVICES:
        return _national(segment) or (bool(own) and last.word not in _PLURAL)
    subject = segment.tokens[-2].word if len(segment.tokens) > 1 else ""
    if segment.type == "ministry" and (
        len(last.written) <= 5 or len(segment.tokens) > 2 or subject in words("portfolios")
    ):
        return True
    broad = segment.strength == "weak" and segment.type == "company"
    if broad or (segment.type == "company" and last.word in _BROAD):
        return any(token.word not in words("common") for token in own)
    if last.word == "administration":
        return len(own) > 1
    if not own and len(segment.tokens) > 2 and segment.tokens[0].word == "state":
        return segment.strength == "strong"
    section = last.word in {"office", "section"} and own and own[0].written.isupper()
    return bool(own) and not section and not (len(own) == 1 and own[0].written in symbols())


def _organ(segment: Segment) -> bool:
    """Say whether a plain name is that of an organ in many lands: the General Staff."""
    return " ".join(token.word for token in segment.tokens) in words("organs")


def _headed(segment: Segment) -> bool:
    """Say whether an organ is told by what it is for: Directorate of Customs, State Council."""
    row = [token.word for token in segment.tokens]
    if len(row) == _FEW and row[0] == "state":
        return row[1] in _OF_STATE
    for noun, link in pairwise(row[:-1]):
        if link in {"of", "for"}:
            theirs = noun in _UNITS and land_of(row[0]) not in {"", "US"}
            return theirs or (head_of(noun) == ("strong", "agency") and noun not in _SERVICES)
    return False


_FEW = 2
_UNITS = frozenset(["department", "bureau", "office", "agency", "service"])
"""Nouns of a unit that its nation and its matter tell: Russian Department of Energy."""
_OF_STATE = frozenset(["council", "committee", "commission", "bank"])
"""Organs that `state` alone tells from others."""
_SERVICES = frozenset(
    [
        "army",
        "navy",
        "force",
        "forces",
        "guard",
        "guards",
        "corps",
        "customs",
        "police",
        "gendarmerie",
    ]
)
"""Nouns of a service that a nation alone tells from others: Turkish Coast Guard."""
_BROAD = frozenset({"trade", "enterprise", "enterprises", "subsidiary", "manufacturer", "factory"})
"""Strong nouns that words of the language do not make a name: Foreign Trade."""
_PLURAL = frozenset(["forces"])
_ARMED = frozenset(["armed", "defense", "defence", "air", "naval", "land", "ground"])


def _national(segment: Segment) -> bool:
    """Say whether a service is another nation's: Ruritanian Navy, UAE Armed Forces."""
    *before, last = (token.word for token in segment.tokens)
    if last == "forces" and before[-1:] and before[-1] not in _ARMED:
        return False
    return any(land_of(word) not in {"", "US"} for word in before)


@lru_cache(KEPT)
def _plain(word: str) -> bool:
    return (
        (word in heads() and not foreign_trade(word)) or word in nationalities()
        or word in words("openers") or len(word) < 2 or word[:5] == "u.s.-"
        or word in {"of", "for", "and", "the", "general"} or _topics(word)
    )  # fmt: skip


def _topics(word: str) -> bool:
    """Say whether a land beside a word is what a heading is about: Iran/Export Controls."""
    land, slash, matter = word.partition("/")
    return bool(slash) and land in located() and matter in words("common")


def _geographic(segment: Segment) -> bool:
    text = " ".join(token.word for token in segment.tokens)
    return text in located() or text in nationalities() or text.upper() in things()
