"""Who does a deed of trade, and what stands between its verb and the goods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.passages import Layout
from reftel.claims.traded.asides import plain
from reftel.claims.traded.ends import name_before
from reftel.claims.traded.trades import take_subjects, unnamed
from reftel.claims.traded.whither import WAY, ends
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_AUX = re.compile(
    r"(?:\b(?:has|have|had|is|are|was|were|been|be|being|will|would|may|might|could|can|to|also|then|later|twice|once|again"
    r"|already|now|still|soon|since|recently|long|both|only|not|never|[a-z]+ly|contemplat(?:es?|ed|ing)|consider(?:s|ed|ing)?|proposed?|proposes|proposing|continue[sd]?|plan(?:s|ned)|intend(?:s|ed)|hope[sd]?|tried|agreed"
    r"|wants?|wanted|offered|undertook|managed|due|expected|scheduled|began|helped|contracted|promised|pledged|decided|arranged|seek(?:s|ing)?|sought|agreed\s+in\s+principle|looking|trying|planning|hoping|itself|themselves|believed|known|thought|reported|alleged|suspected|understood|in\s+turn|in\s+fact)\s+)*$"
)


class Deed(NamedTuple):
    """A verb of trade or carriage in the text."""

    start: int
    end: int
    side: str
    event: str
    gerund: bool
    """Whether it tells of doing it in general: of providing."""
    doing: bool = False
    """Whether it stands as `providing`."""


_RULE_OF = re.compile(
    r"(?:'s?)?\s+(?:resolutions?|sanctions|restrictions|regulations|laws?|controls|embargo(?:es)?)\b"
)
"""What a body ruled, which is not the body that acts."""
_BESIDE = re.compile(r"\bwith\s+(?:the\s+)?\Z")
"""With whom a thing is shared or agreed does not do it himself."""
_SELF = re.compile(r"\b(?:he|she|it|they|who|which|we)\s+$", re.IGNORECASE)
_FREE = re.compile(
    r"(?:(?!\b(?:that|which|who|said|told|was|were|is|are|caught|found|saw|[a-z]+(?<!bas)(?<!locat)(?<!nam)(?<!own)ed)\b)(?:[^.;:]|\.(?=[\s\\\"]))){0,80}"
)


def doer(page: Page, mentions: Mentions, draft: Draft, deed: Deed, floor: int) -> None:
    """Take who does it: the name or the words nearest before the verb that no preposition leads."""
    role = "recipient" if deed.side in {"get", "take"} else "supplier"
    text = plain(page, mentions)
    verb = _AUX.search(text, max(floor, deed.start - 110), deed.start)
    lead = verb.start() if verb else deed.start
    if mentions.within(max(floor, lead - 40), lead, "vessel"):
        return
    if goer := _goes_on(page, mentions, floor, lead):
        draft.add(role, goer)
        draft.start = goer.span.start
        return
    if (told := _SELF.search(text, max(floor, lead - 8), lead)) and (
        it := _meant(page, mentions, told)
    ):
        draft.add(role, it)
        draft.start = told.start()
        _behalf(page, mentions, draft, told.start())
        return
    for who in reversed(mentions.within(max(floor, lead - 140), lead, "party", "actor", "place")):
        led = WAY.search(text, max(floor, who.span.start - 30), who.span.start)
        told_of = deed.doing and not page.text[who.span.end : deed.start].strip()
        aside = not text[who.span.start : who.span.end].strip()
        if (
            aside
            or (led and not told_of)
            or _BESIDE.search(text, max(floor, who.span.start - 12), who.span.start)
            or _RULE_OF.match(text, who.span.end)
            or _beside(page, mentions, who)
        ):
            continue
        if _FREE.fullmatch(text, who.span.end, lead):
            take_subjects(page, mentions, draft, who, role)
        return
    _unnamed(page, draft, role, Span(floor, lead))


_WHICH = re.compile(r",\s+(?:which|who)\s*\Z")
_DATED = re.compile(r"\s*(?:(?:in|on|during|since|by|after|before|around)\s+)?")


def _goes_on(page: Page, mentions: Mentions, floor: int, lead: int) -> Claim | None:
    """Return the party of whom a clause goes on to tell: Alder Ltd., which in May sold."""
    text = plain(page, mentions)
    which = _WHICH.search(text, max(0, floor - 9), floor)
    if which is None or not _DATED.fullmatch(text, floor, lead):
        return None
    near = mentions.within(max(0, floor - 110), which.start(), "party", "actor")
    fitting = [one for one in near if not text[one.span.end : which.start()].strip(" .\r\n")]
    return fitting[-1] if fitting else None


def _unnamed(page: Page, draft: Draft, role: str, before: Span) -> None:
    """Take who does it where no name is near: a firm without a name, a pronoun, an unknown name."""
    told, (floor, lead) = draft.start, before
    unnamed(page, draft, role)
    if draft.start < told:
        return
    if found := _SELF.search(page.text, max(floor, lead - 8), lead):
        draft.start = found.start()
    elif found := name_before(page, floor, lead):
        draft.tell(role, found, 1)
        draft.start = found.start()


_SEAT = re.compile(
    r"\.?(?:\s+\([^()]{2,30}\))?(?:,\s+(?:(?:an?|the)\s+[^,.;]{3,40}?\s+)?(?:(?:based|located|headquartered|registered)\s+in\s+)?"
    r"|\s+(?:of|in)\s+)(?:[A-Z]\w+,\s+)?"
)


_POSSESSED = re.compile(
    r"[',]s\s+(?!(?:government|army|military|navy|air\s+force|ministry|regime|police|armed\s+forces|leaders?|firms?)\b)"
    r"(?!(?:commitment|plans?|intention|decision|efforts?|attempts?|offers?|agreement|willingness|readiness|refusal|requests?|desire|bid|proposal|interest|need|promise|pledge)\s+to\s)[a-z]"
)


def _beside(page: Page, mentions: Mentions, who: Claim) -> bool:
    """Say whether a place tells where a firm sits, or whose something is: Alder Works of Oran."""
    if who.kind != "place":
        return False
    if _POSSESSED.match(page.text, who.span.end):
        return True
    firms = mentions.within(max(0, who.span.start - 120), who.span.start, "party")
    return (
        bool(firms) and _SEAT.fullmatch(page.text, firms[-1].span.end, who.span.start) is not None
    )


def _meant(page: Page, mentions: Mentions, word: re.Match[str]) -> Claim | None:
    """Return the party that `it` takes up: the first of its sentence, else of the one before."""
    if word[0].strip().lower() not in {"it", "they"}:
        return None
    layout = page.once(Layout)
    own = layout.sentence(word.start())
    opened = layout.opened(own)
    for one in mentions.within(opened.start, word.start(), "party", "actor", "place")[:1]:
        if _SAYS.fullmatch(page.text, one.span.end, word.start()):
            return one
    before = layout.sentence(max(0, own.start - 3))
    spans = [Span(own.start, word.start())]
    if word.start() - opened.start < _EARLY and page.portion(before.start) == page.portion(
        own.start
    ):
        spans = [before]
    for span in spans:
        for one in mentions.within(*span, "party")[:1]:
            led = WAY.search(page.text, max(span.start, one.span.start - 30), one.span.start)
            return None if led else one
    return None


_SAYS = re.compile(
    r"(?:\s+(?:has|have|had|also|still|again|later|publicly|repeatedly|consistently))*\s+(?:said|says|denie[ds]|claim(?:s|ed)|admit(?:s|ted)"
    r"|insist(?:s|ed)|stated|maintain(?:s|ed)|announced|acknowledge[ds]|confirmed|argue[ds]|assert(?:s|ed)|promised|pledged|threatened)"
    r"(?:\s+(?:us|PolOff|the\s+Ambassador))?(?:\s+that)?\s*"
)
"""How one is told to say of himself what `it` does: `Kenya denied that | it had sold`."""
_BEHALF = re.compile(r"\b(?:on\s+whose\s+behalf|for\s+(?:which|whom))\s+\Z")


def _behalf(page: Page, mentions: Mentions, draft: Draft, end: int) -> None:
    """Take for whom one deals, named right before: Birch Ltd., on whose behalf it bought."""
    found = _BEHALF.search(page.text, max(0, end - 30), end)
    near = mentions.within(max(0, end - 130), found.start(), "party", "actor") if found else []
    if found and near and found.start() - near[-1].span.end < _CLOSE:
        draft.add("end_user", near[-1])


_CLOSE = 6
_EARLY = 25
"""How near the beginning of its sentence a pronoun takes up who the sentence before is about."""
_WITH = re.compile(r"\s+with\b")
_DATIVE = re.compile(
    r"\s+(?:the\s+)?(?:[A-Z][\w-]+(?:[',]s|-based)\s+|(?:[A-Z][\w-]+\s+){0,2}(?:firm|company|entity)\s+)?$"
)


def _taker(page: Page, mentions: Mentions, deed: Deed, item: Claim) -> Claim | None:
    """Return whom goods are given to, named between the verb and them: sold Kenya 12 lathes."""
    if deed.side != "give":
        return None
    near = mentions.within(deed.end, item.span.start, "party", "actor", "place")
    return next(
        (
            one
            for one in reversed(near)
            if _DATIVE.fullmatch(page.text, deed.end, one.span.start)
            and not _OWNED.match(page.text, one.span.end)
        ),
        None,
    )


_OWNED = re.compile(r"[',]s\b|-(?:based|made|origin|built|flagged)\b")


def between(page: Page, mentions: Mentions, deed: Deed, item: Claim) -> str:
    """Return what stands between a verb and its goods, without names and their words of the way."""
    text = plain(page, mentions)
    start, words = deed.end, ""
    if taker := _taker(page, mentions, deed, item):
        start = taker.span.end + text.startswith(".", taker.span.end)
        if with_ := _WITH.match(text, start):
            start = with_.end()
    for one in mentions.within(start, item.span.start, "party", "place", "actor", "vessel"):
        way = WAY.search(text, max(start, one.span.start - 40), one.span.start)
        if way:
            words += text[start : way.start()]
            start = one.span.end + text.startswith(".", one.span.end)
    return words + text[start : item.span.start]


def given_to(page: Page, mentions: Mentions, draft: Draft, deed: Deed, item: Claim) -> None:
    """Take whom goods are given to and which way, where it stands before them."""
    if taker := _taker(page, mentions, deed, item):
        draft.add("recipient", taker)
    told = draft.end
    ends(page, mentions, draft, Span(deed.end, item.span.start))
    draft.end = told
