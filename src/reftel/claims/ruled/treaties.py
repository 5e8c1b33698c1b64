"""Treaties and agreements: by title, by the matter they deal with, and called by a short form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.agreement_words import before, deals
from reftel.claims.ruled.laws import year_last
from reftel.claims.ruled.statutes import SHORT, Find, whole
from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.lexicon import land_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.ruled.agreement_words import Phrase
    from reftel.claims.text.page import Page

_ELSE = re.compile(
    r"\b(?:Democratic|Republican|National|Party|Constitutional|Annual|Liberal|Labor|People|Peoples"
    r"|Warsaw|State|Officer|Chief|Constitution|First|Second|Agreed|Legal"
    r"|Policy|Regulatory|Stability|Road|Nominating|Logistics\s+Company|Seating|Diplomatic\s+Protocol"
    r"|Chief\s+of)\b"
)
_BODY = re.compile(
    r"\s+(?:(?:Coordination|Planning|Liaison|Implementation)\s+)?(?:Center|Centre|Organi[sz]ation|Secretariat|Officer|Department|Division|Section|Office"
    r"|Chief|Room|Hall|Bureau|Directorate|Committee)\b|\s+[Dd]epository"
)
_ON = re.compile(
    r"\s+(?:on|of|for|against|concerning)\s+(?:the\s+)?[A-Z][\w-]+"
    r"(?:\s+(?:and\s+|of\s+|for\s+|the\s+|on\s+|against\s+|(?:(?<=Trade\s)|(?<=Traffic\s)|(?<=Trafficking\s))in\s+){0,2}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][\w-]+){0,9}"
)
_TEXT = re.compile(
    r"\s+(?:with|between|to|on|for|concerning|regarding|governing|covering)\s+"
    r"[^.,;:()\"]{3,90}?"
    r"(?=[.,;:()\"]|\s+(?:was|were|is|are|has|have|had|would|will|could|should|may|might"
    r"|by|which|that|who|because|before|after|during|when|while|until|in|at|and\s+(?:that|the)"
    r"|but|so|if|as)\s|\s*$|\s+-{1,2}\s"
    r"|\s+(?:expire|enter|allow|require|provide|cover|call|contain|remain|need|lapse|permit|lack|state"
    r"|include|bind)(?:s|d|ed)?\b|\s+(?:came|comes|went|goes)\b)"
)
_OPENER = (
    r"(?!(?:However|The|This|That|These|In|On|At|But|And|He|She|It|We|They|If|As|For|To|Post|End|Comment"
    r"|Note|Despite|While|When|After|Since|Although|Also|Emboffs?|Poloffs?|Econoffs?|Under|Both)\b)"
)
"""A word that opens the next sentence behind a land cut short: with the U.S. However, …"""
_PARTNER = re.compile(
    r"\s+(?:with|between)\s+(?:the\s+)?"
    rf"(?:(?:[A-Z][\w'-]*|(?:[A-Z]\.)+)\s+{_OPENER}(?:(?:of|and|for)\s+)?(?:the\s+)?){{0,6}}"
    r"(?:[A-Z]\.[A-Z]\.|[A-Z][\w'-]*)(?:\s+\([A-Z]{2,6}\))?"
)
_BETWEEN = re.compile(
    r"(?:(?:parallel|bilateral|existing|new|proposed|pending|draft|trilateral)\s+)?"
    r"(?P<lands>[A-Z][\w.]+(?:[-/][A-Z][\w.]+)+)\s+"
)
_ARTICLE = re.compile(r"\b(an?|the|this|that|any|such|their|its|our|your|each)\s+$", re.IGNORECASE)
_DATED = re.compile(r"\b(?:[Tt]he|this|that|its|their|our|\w's?)\s+((?:19|20)\d\d)\s+$")
_SAME = re.compile(r"\b(?:the|this|that)\s+$", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:other|relevant|existing|international|multilateral|disarmament"
    r"|nonproliferation|non-proliferation|arms\s+control)\s+$",
    re.IGNORECASE,
)
_DESIGNED = re.compile(
    r"\s+(?:designed|intended|aimed)\s+(?:to|at)\s+[^.,;:()\"]{3,60}?(?=[.,;:()\"]|\s+(?:was|were|is"
    r"|are|has|have|would|will)\s)"
)
_OF_TRADE = frozenset({"safeguards", "shipboarding", "ship-boarding"})
"""Words that alone tell of which agreements one speaks."""
_SIDED = frozenset({
    "bilateral", "trilateral", "tri-lateral", "quadrilateral", "parallel", "interim", "follow-on",
})  # fmt: skip
"""Words that tell of an agreement between some, if it is told with whom."""
_BINDING = frozenset({"agreement", "accord", "pact", "treaty", "arrangement"})
_BOUND = re.compile(
    r"\b(?:sign(?:ed|ing|s)?|ratif(?:y|ies|ied|ying)|initial(?:l?ed|l?ing)|terminat(?:e[sd]?|ing)|renegotiat\w+"
    r"|negotiat(?:e[sd]?|ing)|conclud(?:e[sd]?|ing)|finali[sz](?:e[sd]?|ing)|violat(?:e[sd]?|ing)|renew(?:s|ed|ing)?)\s+"
    r"(?:of\s+)?(?:(?:an?|the|this|that|such\s+an?|its|their|any|another|one)\s+)?(?P<sort>(?:(?!(?:of|the|an?|this|in|on|for|to|with|and|any|its)\s)[a-z-]+\s+){0,2})\Z"
)
"""What is done with what binds on paper: they signed an agreement."""
_OF_PARTIES = re.compile(r"\b(?:coalition|power-sharing)\s+\Z")
"""Words for agreements of parties on how to govern."""
_BOUND_AFTER = re.compile(
    r"(?:\s+\([A-Z]+\))?\s+(?:(?:(?:that|which)\s+)?(?:(?:was|has\s+been|had\s+been|is|be|to\s+be|must\s+be|would\s+be)\s+)?(?:[a-z]+ly\s+)?"
    r"(?:signed|ratified|initialed|renegotiated)\b|(?:that\s+)?(?:the\s+)?[A-Z]\w+\s+(?:(?:has|had)\s+)?(?:[a-z]+ly\s+)?signed\b"
    r"|(?:enter|expire|came\s+into)\w*\b)"
)
_FORMAL = frozenset({
    "mou", "sofa", "memorandum of understanding", "memoranda of understanding",
    "memorandum of cooperation", "memorandum of agreement", "memorandum of intent",
})  # fmt: skip
"""Papers that bind by their form, of whatever matter."""
_TITLES = frozenset({
    "framework", "amendment", "statute", "guidelines", "declaration", "initiative",
    "plan of action", "program of action", "principles", "charter",
})  # fmt: skip
"""Nouns of other things too, which name a treaty in capitals alone."""


def treaties(page: Page) -> Iterator[Find]:
    """Yield treaties and agreements of subject and body, each named by its own words."""
    floor = page.body().start
    for hit in sorted([*whole(page, "treaty"), *_safeguards(page)]):
        if (hit.start >= floor or page.in_subject(hit.start)) and (find := _treaty(page, hit)):
            yield find


def _safeguards(page: Page) -> list[Hit]:
    """Return the noun of agreements on safeguards, which a table names in their plain form."""
    return [
        Hit(hit.end - len("agreement"), hit.end, "agreement") for hit in anchors(page, "named")
        if hit.word.lower() == "safeguards agreement"
    ]  # fmt: skip


def _treaty(page: Page, hit: Hit) -> Find | None:
    end = hit.end + (page.lower[hit.end : hit.end + 1] == "s")
    if _BODY.match(page.text, end) or (hit.word in _TITLES and end > hit.end):
        return None
    phrase = before(page.text, hit.start, mixed=page.mixed(hit.start, end))
    if phrase.titled and page.text[hit.start].isupper():
        return _by_title(page.text, phrase, hit, end)
    if hit.word in _TITLES:
        return None
    told = _by_matter(page, phrase, hit, end) or _of_title(page.text, hit, end)
    return told or _loosely(page.text, hit, end)


_LOOSE = re.compile(
    r"(?:\b(?:international|multilateral)|\blegally[\s-]binding(?:\s+international)?|\b[Ss]uch\s+an?)\s+\Z"
)
"""How an agreement without a name is told: a legally binding treaty."""


def _loosely(text: str, hit: Hit, end: int) -> Find | None:
    """Return an agreement told by its force or its reach alone."""
    if hit.word not in _BINDING or _many(text, end) or not text[hit.start].islower():
        return None
    led = _LOOSE.search(text, max(0, hit.start - 36), hit.start)
    if led is None:
        return None
    words = re.sub(r"(?i)^such\s+an?\s+", "", f"{led[0]}{text[hit.start : end]}")
    return Find(led.start(), end, called(words), _type(text[hit.start : end]), generic=True)


def _by_title(text: str, phrase: Phrase, hit: Hit, end: int) -> Find | None:
    """Return a treaty whose name is written with capitals."""
    words = " ".join((*phrase.words, text[hit.start : end]))
    if words.isupper() or _ELSE.search(words):
        return None
    close = found.end() if (found := _ON.match(text, end)) else end
    named = f"{words}{text[end:close]}"
    value = called(named)
    short = SHORT.match(text, close)
    return Find(phrase.start, short.end() if short else close, value, _type(text[hit.start : end]))


def called(words: str) -> str:
    """Return a title in capitals, the lands between which it is made by their codes."""
    words = _AGAIN.sub("", year_last(" ".join(words.split())))
    words = _UNDERSTOOD.sub(_short_of, words)
    found = _BETWEEN.match(words)
    codes = [land_called(part) for part in re.split(r"[-/]", found["lands"])] if found else [""]
    if found and all(codes):
        return "-".join([*codes, *words[found.end() :].upper().split()])
    return "-".join(words.upper().translate(_BRACKETS).split())


_AGAIN = re.compile(r"\s\((?:the\s)?M[Oo][UA]s?\)")
_BRACKETS = str.maketrans("", "", "()")
_UNDERSTOOD = re.compile(r"memorand(um|a) of understanding", re.IGNORECASE)


def _short_of(found: re.Match[str]) -> str:
    return "MOU" if found[1].lower() == "um" else "MOUs"


def _of_title(text: str, hit: Hit, end: int) -> Find | None:
    """Return a treaty whose name follows its noun: the Convention on Exercise Goods."""
    found = _ON.match(text, end) if text[hit.start].isupper() else None
    if not found or text[hit.start : end].isupper() or _type(text[hit.start : end]) != "treaty":
        return None
    value = "-".join(text[hit.start : found.end()].upper().split())
    short = SHORT.match(text, found.end())
    return Find(hit.start, short.end() if short else found.end(), value, "treaty")


def _by_matter(page: Page, phrase: Phrase, hit: Hit, end: int) -> Find | None:
    """Return an agreement described in small letters by what it deals with."""
    text = page.text
    short = SHORT.match(text, end)
    close = short.end() if short else end
    reach = max(close, complement(text, close))
    if text[hit.start].isupper() and (named := _ON.match(text, close)):
        reach = max(reach, named.end())
    if not _told(text, phrase, hit, (end, reach)):
        return None
    signed = _BOUND.search(text, max(0, phrase.start - 50), phrase.start)
    if signed and hit.word in _BINDING and not _OF_PARTIES.search(signed["sort"]):
        phrase = phrase._replace(start=signed.start("sort"))
    told = (*phrase.words, text[hit.start : end if phrase.matter else reach])
    if year := _DATED.search(text, max(0, phrase.start - 20), phrase.start):
        phrase, told = phrase._replace(start=year.start(1)), (year[1], *told)
    value = called(" ".join(told))
    generic = _many(text, end) and not phrase.titled
    return Find(phrase.start, reach, value, _type(text[hit.start : end]), generic=generic)


def _told(text: str, phrase: Phrase, hit: Hit, ends: tuple[int, int]) -> bool:
    """Say whether words before or after tell which agreement it is."""
    end, reach = ends
    if hit.word == "arrangement" and _many(text, end):
        return False
    lead = text[max(0, phrase.start - 16) : phrase.start]
    if _DATED.search(lead) and not _many(text, end):
        return True
    if phrase.matter:
        plain = len(phrase.words) == 1 and phrase.words[0].lower() not in _OF_TRADE
        single = hit.word in {"agreement", "protocol"} and plain
        return not (single and _many(text, end) and reach == end)
    if hit.word in _FORMAL:
        return bool(phrase.words or reach > end or not _SAME.search(lead))
    if _many(text, end):
        return bool(_DESIGNED.match(text, end) and _PLURAL.search(lead))
    return _is_sided(text, phrase, hit, end) or (
        bool(phrase.words or _ARTICLE.search(lead)) and deals(text[end:reach])
    )


def _is_sided(text: str, phrase: Phrase, hit: Hit, end: int) -> bool:
    """Say whether one agreement is told as signed or in force, or with the side it is made with."""
    if hit.word in _BINDING and text[hit.start].islower() and _is_bound(text, phrase.start, end):
        return True
    sided = phrase.titled or not _SIDED.isdisjoint(phrase.words)
    return sided and _PARTNER.match(text, end) is not None


def _is_bound(text: str, start: int, end: int) -> bool:
    """Say whether an agreement is told of as one that is signed, in force or laid down."""
    before = _BOUND.search(text, max(0, start - 50), start)
    parties = _OF_PARTIES.search(text, max(0, start - 20), start)
    return not parties and (before is not None or _BOUND_AFTER.match(text, end) is not None)


def _many(text: str, end: int) -> bool:
    return text[end - 1] in {"s", "S"}


def complement(text: str, end: int) -> int:
    """Return where the words end that tell with whom and about what it is."""
    if found := _DESIGNED.match(text, end):
        return found.end()
    at = end
    if found := _PARTNER.match(text, at):
        at = found.end()
    if (found := _TEXT.match(text, at)) and deals(found[0]):
        at = found.end()
    return at


def _type(noun: str) -> str:
    low = noun.lower()
    for word in ("code", "guidelines", "initiative", "charter"):
        if low.startswith(word):
            return word
    return "treaty" if low.startswith(("treat", "conv", "proto", "pact", "stat")) else "agreement"
