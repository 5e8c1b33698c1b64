"""People spoken of by their office alone: the DCM, the Brazilian, told Ambassador."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.parties import parties
from reftel.claims.sides.heads import AS, Holder, heads
from reftel.claims.text.lexicon import words
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_SENT = re.compile(
    r"(?:'s)?\s{1,3}(?:delegation\s{1,3}|(?:deputy|chief|senior|technical|customs|military|embassy|former|junior)\s{1,3})?"
    r"(?:representative|rep|delegate|expert|staffer|spokes(?:man|woman|person)|HOD|PermRep|ResRep"
    r"|diplomat|counterpart|negotiator|liaison(?=[.,;]|\s{1,3}(?:to|in|at|on|said|was|is)\b)"
    r"|(?:official|officer|director|lawyer|head|chief|boss)(?=[.,;:)']|\s{1,3}(?:who|said|told|noted|asked|in|at|from|to|with"
    r"|has|had|was|is|would|could|did|also|then|that|on|[a-z]{3,}ed)\b)"
    r"|[Hh]ead +of +delegation|(?:Resident|Permanent) +Representative(?! +\([A-Z])"
    r"|(?:First|Second|Third) +Secretary"
    r"|Minister +of +(?:the +)?[A-Z]\w+(?: +(?:for +[A-Z]\w+ +)?Affairs)?(?! +for\b| +\())"
    r"\b(?!s|\s{1,3}(?:to +the +U|teams?\b|group|[Ww]orking|[A-Z]\w))"
)
"""Whom a land or a body sends or has speak for it, unnamed: the Agency representative."""
_GAP = re.compile(r"(?:'s|,s)?\s{1,3}")
_STYLE = re.compile(
    r"(?:(?:new|former|visiting|then|outgoing|incoming|[Aa]cting|[Dd]eputy|[Vv]ice|resident)"
    r"|(?:[Cc]ultural|[Cc]ommercial|[Ee]conomic|[Pp]olitical|[Dd]efense|[Mm]ilitary|[Nn]aval|[Pp]ress"
    r"|[Ss]cience|[Ll]egal|[Tt]rade|[Aa]gricultural|[Ee]mbassy)"
    r"(?=\s{1,3}(?:[Aa]ttache|[Cc]ounsell?or|[Oo]fficer))"
    r"|[A-Z][a-z]+(?:\s{1,3}(?:and|&)\s{1,3}[A-Z][a-z]+)?(?=\s{1,3}[Mm]inister))\s{1,3}"
)
"""What may stand between a land and an office of its own: the visiting, acting, Interior …."""
_FREE = re.compile(
    r"(?!s\b|[-/]|\s?\()(?!\s{1,3}(?:[A-Z]|to\s{1,3}(?:the\s{1,3}U|[A-Z][\w.]*,?\s{1,3}(?:and\s\w+\s)?[A-Z])"
    r"|(?:of|for|equivalent|teams?|level|candidates?|elections?|candidacy|posts?|office|system|visit"
    r"|residence)\b))"
)
"""What must not stand behind an office that nobody is named with."""
_POSTED = re.compile(
    r"\s{1,3}to\s{1,3}(?:the\s{1,3})?(?:U\.[NKS]\.|[A-Z][\w-]+(?:\s{1,3}(?:Kingdom|Nations|States|Union|Arabia|Korea|Africa))?(?=\W))"
    r"(?!\s{1,3}and\s{1,3}[A-Z]\w+\s{1,3}[A-Z])(?=[;:)]|(?<=\w)\.(?:\s|$)|'s\s{1,3}[a-z]|,\s{1,3}[a-z]|\s{1,3}[a-z])"
)
"""To whom an envoy is sent, with nobody named behind: the Iranian Ambassador to the UK."""
_DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri)day)"
_OURS = re.compile(
    r"\b(?:[Tt]he\s{1,3}(?:Ambassador|Charge|DCM|Deputy +Chief +of +Mission|Consul +General"
    r"|Political +Counselor)"
    r"|(?:EST|ESTH|Political|Pol|POL|Economic|Econ|ECON|P/E|Global +Affairs|Political-Military"
    r"|Pol-Mil|PolMil|Deputy +Political"
    r"|Deputy +Economic|Export +Control|Customs|Legal|Defense|Commercial|Science|Consular"
    r"|Public +Affairs|Nonproliferation|UNVIE|Treasury|Labor|Agricultural"
    r"|Naval|Army|Air|Regional +Security|Military)"
    r"(?:/[A-Z]\w+)?\s{1,3}(?:Minister[- ])?(?:Counselor|Officer|[Aa]ttache|Chief|Adviser|Advisor"
    r"|COUNSELOR|OFFICER|ATTACHE)"
    r"|(?:ICE|DEA|FBI|DHS|CBP|MilGroup|ODC|OMC|USAID)\s{1,3}(?:[Aa]ttache|[Cc]hief)"
    r"|Environment, +Science,? +(?:&|and) +Technology,? +and +Health(?: +\(ESTH\))?"
    r" +(?:Counselor|Officer)"
    r"|DCM|Charge +d'Affaires|Charge|ADCM|PolCouns|EconCouns|Emboffs?|EmbOffs?|Econoffs?)\b"
    rf"(?!\s{{1,3}}(?!{_DAY})(?:[A-Z][a-z]+|to\s{{1,3}}[A-Z]))"
)
_SINGULAR = re.compile(
    r"(?:[,.;)]|\s{1,3}(?:said|noted|asked|replied|claimed|seconded|did|was|had|agreed"
    r"|added|also)\b)"
)


_LONGEST = 66
"""Letters of the longest office of ours before its last word."""
_SEATED = frozenset(["chairman", "chair", "chairwoman"])
_CHAIR = re.compile(
    r"[Tt](?<!\w.)(?<!in .)(?<!took .)he\s{1,2}(?P<chair>[Cc]hairman|[Cc]hair|[Cc]hairwoman)"
    r"(?='s\b|\s{1,3}[a-z])(?!\s{1,3}(?:(?:of|for)\b|to\s+[A-Z]))"
)


def holders(page: Page) -> Iterator[Holder]:
    """Yield people spoken of by their office alone."""
    start = page.body().start
    yield from _of_nations(page)
    for hit in page.known.get("title", ()):
        if hit.start >= start and hit.known.name in words("own_roles"):
            yield from _own_role(page, hit, max(start, hit.start - _LONGEST))
    yield from _bare(page, start)
    yield from _sent(page)
    yield from heads(page)
    yield from _his(page, start)
    if any(hit.known.name in _SEATED for hit in page.known.get("title", ())):
        yield from _chairs(page, start)


_HEADS = frozenset(
    ["ambassador", "charge", "charge d'affaires", "dcm", "counselor", "minister-counselor",
     "attache", "chairman", "chair", "co-chair", "leader", "envoy", "consul", "consul general"]
)  # fmt: skip
"""Offices of other lands beside those of their governments."""


def _styles(page: Page) -> dict[int, int]:
    """Return where offices stand of which their holders are told, each with its end."""
    known = words("host_roles") | _HEADS
    found = (hit for hit in page.known.get("title", ()) if hit.known.name in known)
    return {hit.start: hit.end for hit in found if page.text[hit.start : hit.end] != "general"}


def _office(page: Page, end: int) -> int:
    """Return where the office of somebody unnamed ends, behind his land or body; else 0."""
    if match := _SENT.match(page.text, end):
        return match.end()
    at, known = end, page.once(_styles)
    for pattern in (_GAP, _STYLE, _STYLE):
        if (match := pattern.match(page.text, at)) is None:
            return 0
        at = match.end()
        if at in known:
            told = _FREE.match(page.text, known[at]) or _POSTED.match(page.text, known[at])
            return known[at] if told else 0
    return 0


_NAMED = re.compile(
    r",\s{1,3}(?:(?:Dr|Amb|Mr|Mrs|Ms|Mme|Prof|Gen|Col|Messrs)\.\s{1,3}[A-Z]"
    r"|[A-Z][a-z'-]+\s{1,3}(?:[a-z]{2,3}\s{1,3}){0,2}[A-Z])"
)
_BEHIND = re.compile(r",(?:\s{1,3}the)?\s{1,3}$")


def _explains(page: Page, start: int, end: int) -> bool:
    """Say whether an office only tells what somebody is: as chair; the ambassador, Ada Marr."""
    near = max(0, start - 20)
    return bool(AS.search(page.text, near, start) or _NAMED.match(page.text, end))


def _of_nations(page: Page) -> Iterator[Holder]:
    """Yield officers of other nations: the French expert, the Brazilian."""
    for kind in ("nation", "place"):
        for hit in page.known.get(kind, ()):
            close = _office(page, hit.end)
            if close and not _explains(page, hit.start, close):
                yield Holder(hit.start, close, hit.known.country)
            elif kind == "nation" and _sole(page, hit):
                yield Holder(page.article(hit.start), hit.end, hit.known.country)


def _sent(page: Page) -> Iterator[Holder]:
    """Yield those whom a body sends or has speak for it: the Agency representative."""
    for one in page.once(parties):
        close = _office(page, one.end)
        apposed = _BEHIND.search(page.text, max(0, one.start - 8), one.start)
        if close and not apposed and not _explains(page, one.start, close):
            yield Holder(one.start, close, one.country)


_HIS = re.compile(
    r"(?<![\w-])(?P<role>(?:[Ii]ts|[Tt]heir|[Oo]ur)\s{1,3}(?:(?:permanent|resident|chief|senior|special|deputy|new)\s{1,3})?"
    r"(?:representative|[Aa]mbassador|envoy|delegate|negotiator|spokes(?:man|woman|person)|attache|liaison)"
    r"\s{1,3}(?:to|in|at)\s{1,3}(?:the\s{1,3})?[A-Z]\w*)(?!\w|,?\s{1,3}[A-Z])"
)
_HIS_CUES = ("representative ", "mbassador ", "envoy ", "delegate ", "negotiator ", "attache ")


def _his(page: Page, start: int) -> Iterator[Holder]:
    """Yield whom somebody spoken of has somewhere: its representative to the IAEA."""
    for cue in _HIS_CUES:
        for at in found_at(page.text, cue, start):
            match = _HIS.search(page.text, max(start, at - 24), at + 70)
            if match and match.start() < at < match.end():
                yield Holder(*match.span("role"))


_BARE = re.compile(
    r"(?:(?<=[.:;)\"-])|\b(?:told|met|with|by|and|to|from|asked|thanked|informed|that|for|when|assured"
    r"|reminded|urged|advised|as|,))\s{1,5}"
    r"(?P<head>Ambassador|Consul +General|(?<![A-Z]{4}\)\s)(?:Minister[- ])?Counselor(?! +for)"
    r"|Attache)"
    r"(?=(?:'s|,s)\b|\s{1,3}(?:and|also|then|again|\w+ed|\w+ly|said|told|met|has|had|will|would"
    r"|should|is|was|made|gave|took|may|can|that|to|who|on|in|at|for|of"
    r"|about|regarding|during|before|after|when|where|whether|as|if)\b|[,.;])"
)


_BARE_HEADS = frozenset(
    [
        "ambassador",
        "consul general",
        "counselor",
        "minister counselor",
        "minister-counselor",
        "attache",
    ]
)
_LOUD = re.compile(
    r"(?:(?<=[.:;)\"-])|\b(?:TOLD|MET|WITH|BY|AND|TO|FROM|ASKED|THANKED|INFORMED|THAT|FOR|WHEN|AS"
    r"|,))\s{1,5}(?P<head>(?:THE\s{1,3})?(?:AMBASSADOR|CONSUL +GENERAL))"
    r"(?='S\b|\s{1,3}(?:AND|ALSO|THEN|AGAIN|SAID|TOLD|MET|HAS|HAD|WILL|WOULD|SHOULD|IS|WAS|MADE|GAVE|TOOK|MAY|CAN|RAISED|ASKED|CALLED|NOTED|REPLIED|STRESSED"
    r"|DELIVERED|EXPRESSED|POINTED|INFORMED|THANKED|BELIEVES|SEES|SAW|REVIEWED|EXPLAINED|URGED|HANDED"
    r"|PRESENTED|REITERATED|RESPONDED|STATED|ADDED|AGREED|PROMISED|RECOMMENDS|THAT|WHO)\b|[.,;])"
)


def _bare(page: Page, start: int) -> Iterator[Holder]:
    """Yield the head of the post where no article stands before the word: `told Ambassador`."""
    for hit in page.known.get("title", ()):
        if hit.start >= start and hit.known.name in _BARE_HEADS:
            loud = page.text[hit.start : hit.end].isupper()
            pattern = _LOUD if loud else _BARE
            match = pattern.search(page.text, max(start, hit.start - 14), hit.end + 20)
            if match and match.end("head") == hit.end:
                yield Holder(*match.span("head"))


def _own_role(page: Page, hit: Hit, floor: int) -> Iterator[Holder]:
    for match in _OURS.finditer(page.text, floor, min(len(page.text), hit.end + 20)):
        if match.start() <= hit.start < match.end():
            yield Holder(*match.span())


def _chairs(page: Page, start: int) -> Iterator[Holder]:
    for match in _CHAIR.finditer(page.text, start):
        yield Holder(*match.span("chair"))


def _sole(page: Page, hit: Hit) -> bool:
    """Say whether an adjective alone means one person: `seconded by the Brazilian, …`."""
    return (
        page.article(hit.start) < hit.start
        and hit.known.name.endswith(("ian", "ean", "an"))
        and _SINGULAR.match(page.text, hit.end) is not None
    )
