"""What is told before goods that move: their day, who takes delivery, who seizes or stops them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.passages import Layout
from reftel.claims.traded.ends import role_of
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_ARTICLE = re.compile(r"\b(?:the|an?|this|that|its|their)\s+$", re.IGNORECASE)
_TAKING = re.compile(
    r"(?:(?P<whose>\b[A-Z][\w.]+?)(?:[',]s)?\s+(?:efforts?|attempts?|plans?|bids?|requests?"
    r"|desire|intention)\s+to\s+)?\b(?:take|took|taken|taking|accept(?:ed|ing)?|receiv(?:e|ed|ing)"
    r"|await(?:ed|ing|s)?)\s+$"
)
_STOPPING = re.compile(
    r"\b(?P<verb>seiz(?:ed|ing|es|e)|intercept(?:ed|ing|s)?|interdict(?:ed|ing|s)?|confiscat(?:ed|ing|e)"
    r"|impound(?:ed|ing|s)?|detain(?:ed|ing|s)?|inspect(?:ed|ing|s)?|search(?:ed|ing)?|stopp(?:ed|ing)|halt(?:ed|ing|s)?"
    r"|block(?:ed|ing|s)?|turned\s+(?:back|away)|discover(?:ed|ing)?|recover(?:ed|ing)?|found|(?:is|are|was|were)\s+holding|held)\s+"
    r"(?:(?:at|in|near)\s+(?:the\s+)?(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)?(?:,[^,.;]{3,30},)?\s+)?"
    r"(?:(?!(?:that|to|in|on|of|by|with)\b)[\w-]+\s+){0,2}?$",
    re.IGNORECASE,
)
_WEAK = ("discover", "recover", "found", "search")
"""Verbs that tell of a seizure only where a carrier or a border is spoken of."""
_AT_PLACE = re.compile(
    r"\b(?P<who>[Cc]ustoms(?:\s+officers)?|[Pp]olice|[Bb]order\s+guards|[Ii]nspectors|[Aa]uthorities)\s+(?:at|in)\s+\Z"
)
"""Whose hands at a place stop goods: customs at Trabzon."""
_TO_LOOK = frozenset({"inspect", "search", "recover", "discover"})
"""Verbs that tell of nothing stopped where one is only to do so: promised to inspect."""
_TO_DO = re.compile(r"\bto\s+\Z")
_HANDS = re.compile(
    r"(?:'s?)?\s*(?:\([A-Z]+\)\s*)?(?:(?:authorities|officials?|customs|police|navy|coast\s+guard|border"
    r"|security|forces|guards|services?|inspectors?|government|has|have|had|also|recently|subsequently|then"
    r"|reportedly|was|were|will|would|may|could|to|able)\s+)*"
)
_GOT = frozenset({"procurement", "purchase", "acquisition"})
_OWNED = re.compile(
    r"\b(?P<whose>(?:(?:North|South|Saudi|New)\s+)?[A-Z][a-z]+)(?:\s+(?:recent|past|possible|continued|alleged|arms|military|weapons))?\s+$"
)
_WHOSE = re.compile(r"\b(?P<whose>[A-Z][a-z][\w&-]+)'s\s+(?:[a-z]+\s+)?$")
"""Whose deal it is by a name that no table knows."""
_DEAL_OF = r"\s+(?:(?:recent|past|possible|planned|continued|alleged|pending|proposed)\s+)?"
_POSSESSED = re.compile(rf"[',]s?{_DEAL_OF}")
_BODY_OF = re.compile(rf"\.?{_DEAL_OF}")
_LED = re.compile(r"\b(?:to|with|from|by|in|an?|told|inform\w*|notif\w*)\s+\Z")
"""How a deal stands behind a body whose it is: the GOK purchase of, Alder Ltd. sales of."""
_REFUSING = re.compile(
    r"\b(?P<verb>denied|refused|revoked|rejected|blocked|granted|approved|issued)\s+"
    r"(?:(?!(?:that|to|in|on|of|by|with)\b)[\w-]+\s+){0,2}?$",
    re.IGNORECASE,
)
BORDER = re.compile(
    r"\b(?:customs|port|airport|ships?|vessel|freighter|trucks?|truckloads?|containers?|cargo|plane|aircraft|flights?|boats?"
    r"|dhow|train|border|crossing|convoy|shipments?|consignments?|bound\s+for|destined|en\s+route|airline)\b",
    re.IGNORECASE,
)


def take_before(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in what stands before a shipment told by its noun."""
    _day(page, mentions, draft)
    _owner(page, mentions, draft)
    if draft.event.startswith("deliver"):
        _taker(page, mentions, draft)
    take_stop(page, mentions, draft)


def _day(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take the day before the noun: a January 25 shipment."""
    for day in mentions.within(max(0, draft.start - 24), draft.start, "date"):
        if not page.text[day.span.end : draft.start].strip():
            draft.add("when", day)
            draft.start = day.span.start
            if article := _ARTICLE.search(page.text, max(0, draft.start - 8), draft.start):
                draft.start = article.start()


def _owner(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take whose deal it is: Kenya's acquisition, Kenyan shipments."""
    role = "to" if draft.event in _GOT else "supplier"
    found = _OWNED.search(page.text, max(0, draft.start - 40), draft.start)
    word = " ".join(found["whose"].lower().split()) if found else ""
    if found and (land := lexicon.nationalities().get(word)):
        draft.put(role, land, Span(*found.span("whose")))
        draft.start = found.start("whose")
        return
    for who in mentions.within(max(0, draft.start - 90), draft.start, "party", "place", "actor"):
        if _owns(page, who, draft.start):
            draft.add("recipient" if role == "to" and who.kind != "place" else role, who)
            draft.start = who.span.start
            return
    name = _WHOSE.search(page.text, max(0, draft.start - 40), draft.start)
    if name and page.mixed(*name.span()) and not lexicon.is_ordinary(name["whose"]):
        draft.tell("recipient" if role == "to" else role, name, "whose")
        draft.start = name.start()


def _owns(page: Page, who: Claim, deal: int) -> bool:
    """Say whether a deal is told to be somebody's: Kenya's sale of, the GOK purchase of."""
    if _POSSESSED.fullmatch(page.text, who.span.end, deal):
        return True
    if who.kind == "place" or page.text[deal].isupper():
        return False
    led = _LED.search(page.text, max(0, who.span.start - 12), who.span.start)
    return not led and _BODY_OF.fullmatch(page.text, who.span.end, deal) is not None


def _taker(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take who takes delivery: Kenya's efforts to take delivery, Kenya took delivery."""
    found = _TAKING.search(page.text, max(0, draft.start - 70), draft.start)
    if not found:
        return
    draft.start = found.start()
    word = (found["whose"] or "").lower()
    if land := lexicon.land_of(word):
        draft.put("to", land, Span(*found.span("whose")))
    elif who := _subject(page, mentions, found.start()):
        draft.add(role_of("to", who), who)
        draft.start = who.span.start


def take_stop(page: Page, mentions: Mentions, draft: Draft, *, weak: bool = False) -> bool:
    """Take who seized, stopped or inspected the goods, where the words before tell it."""
    sentence = page.once(Layout).sentence(draft.start)
    start = max(sentence.start, draft.start - 60)
    found = _STOPPING.search(page.text, start, draft.start)
    if not found or (not weak and found["verb"].lower().startswith(_WEAK)):
        return False
    if found["verb"].lower() in _TO_LOOK and _TO_DO.search(page.text, start, found.start()):
        return False
    draft.start = found.start()
    draft.stand("stopped", Span(*found.span("verb")))
    if who := _subject(page, mentions, found.start("verb")):
        hands = _AT_PLACE.search(page.text, start - 20, who.span.start)
        if hands and who.kind == "place" and len(who.value) > len("KE"):
            draft.put("stopped_by", hands["who"], Span(*hands.span("who")))
            draft.add("at_port", who)
        else:
            draft.add("stopped_by", who)
        draft.start = hands.start() if hands else who.span.start
    return True


def take_refusal(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take who denied or granted a licence, where the words before tell it."""
    found = _REFUSING.search(page.text, max(0, draft.start - 40), draft.start)
    if not found:
        return
    draft.start = found.start()
    draft.stand(found["verb"].lower(), Span(*found.span("verb")))
    if who := _subject(page, mentions, found.start("verb")):
        draft.add("decided_by", who)
        draft.start = who.span.start


def _subject(page: Page, mentions: Mentions, verb: int) -> Claim | None:
    """Return who is named right before a verb, by what hands at most."""
    sentence = page.once(Layout).sentence(verb)
    start = max(sentence.start, verb - 90)
    near = mentions.within(start, verb, "party", "actor", "place", "office")
    fitting = [one for one in near if _HANDS.fullmatch(page.text, one.span.end, verb)]
    return max(fitting, key=lambda one: one.span.end, default=None)
