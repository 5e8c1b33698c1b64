"""Sales and shipments whose goods are told in plain words: the sale of a project, such parts."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft, fill_status
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.claims.traded.ends import named_at, role_of, take_end
from reftel.claims.traded.flows import flows
from reftel.claims.traded.onward import taken_up
from reftel.claims.traded.routes import extend
from reftel.claims.traded.trades import ACTED, take_subjects
from reftel.claims.traded.undone import ordered
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from reftel.claims.text.page import Mentions, Page

_NOUN = re.compile(r"(?:s(?:ale|hipment)|trans-?shipment|consignment)s?\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:(?P<stopped>blocked|stopped|halted|intercepted|seized|denied|prevented|approved)\s+|\b)"
    r"(?:(?P<det>(?:the|that)\s+same|the|an?|this|another|that|two|three|several|(?-i:[A-Z])[\w.]+(?:[',]s)?)\s+)?(?:(?P<mood>pending|imminent|ongoing|planned|potential|possible|proposed"
    r"|impending|attempted|upcoming|alleged|similar|previous|earlier|second|first|halted|blocked"
    r"|stopped|illicit|recent|reported)\s+)?(?P<kind>(?:air|sea|air-?freight|second|third|large|small|new|suspect)\s+)?(?:[A-Z$\u20ac\u00a3]{1,3}\s?[\d.,]+\s+"
    r"(?:[mb]illion\s+)?)?$",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\s+(?:(?:has|have|had|also|previously|reportedly|recently|attempted|tried|planned|to)\s+)*"
    r"(?:make|made|making|arranged?|carried\s+out|complete[d]?|receive[d]?)\s+",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+by\s+(?:the\s+)?")
_GOODS = re.compile(
    r"\s+of\s+(?P<goods>(?:(?:an?|the|its|such|similar|some|these)\s+)?(?:[\w-]+\s+){0,3}?[\w-]+)"
    r"(?=(?:\s+(?:coming|going|arriving|travell?ing|moving|bound|destined))?\s+(?:to|from|by|for|on|in|at|via)\b|\s*[,.;)])"
)
_LATER = re.compile(r"\s+(?:an?|one|two|several)\s+(?:year|month|week)s?\s+(?:earlier|later|ago)\b")
_OBJECT = re.compile(r"\s+(?P<goods>(?:[\w-]+\s+){1,6}?)(?=to\s)")
_TO = re.compile(r"to\s+(?:the\s+)?")
_INTENDED = re.compile(r"to\s+(?:sell|ship|export|supply)\b")
_LED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|agreed|offer(?:s|ed|ing)?|attempt(?:s|ed|ing)?"
    r"|tr(?:ied|ying)|prepar(?:ed|ing)|continue[sd]?|efforts?|want(?:s|ed)?)\s+$"
)
_DIVERTED = re.compile(r"be\s+(?:diverted|re-?transferred|re-?exported)\s+to\s+(?:the\s+)?")
_CLAUSE = re.compile(
    r"\b(?P<goods>(?:the|this|these|such)\s+(?:equipment|items?|goods|materials?|technology|parts|machines?"
    r"|products?|shipment|cargo)\b[^.;,]{0,40}?)\s+(?:may|might|could|would|will)\s+$",
    re.IGNORECASE,
)
_TURNED = frozenset({"divert", "retransfer", "re-transfer", "re-export", "reexport"})
_VERB = 90
"""How far from its subject a verb of trade stands at most."""
_TRADED = frozenset({"sell", "sold", "ship", "supp", "expo", "reex", "re-e"})
_WORDS = re.compile(
    r"^\s*(?:has|have|had|was|were|is|are|will|would|now|also|then)\b|\b(?:\w+ly|part|information|list|cop(?:y|ies)|details|support|him|them|us|it"
    r"|shares?|stakes?|stocks?|bonds?|interests?|holdings?|property|assets|land|tickets?)\b",
    re.IGNORECASE,
)


def consignments(page: Page, mentions: Mentions, told: list[Draft]) -> Iterator[Draft]:
    """Yield a draft for each sale or shipment of which nothing is drafted yet."""
    taken = sorted((draft.start, draft.end) for draft in told)
    drafts = [*_nouns(page, mentions), *_verbs(page, mentions), *_diverted(page, mentions),
              *taken_up(page, mentions), *flows(page, mentions)]  # fmt: skip
    for draft in drafts:
        if not any(start < draft.end and draft.start < end for start, end in taken):
            taken.append((draft.start, draft.end))
            fill_status(page, draft)
            yield draft
        elif draft.event == "resale":
            _passed_on(told, draft)


def _passed_on(told: list[Draft], draft: Draft) -> None:
    """Let a deal have to whom its goods are passed on, told in the same words: and resell it to."""
    for one in told:
        if one.start < draft.start < one.end and not one.roles & {"to", "recipient", "end_user"}:
            one.slots += [slot for slot in draft.slots if slot.role in {"to", "recipient"}]


def _nouns(page: Page, mentions: Mentions) -> Iterator[Draft]:
    for found in _at_cues(page, _NOUN, {"sale", "ship", "transship", "trans-ship", "consign"}, 0):
        before = _BEFORE.search(page.text, max(0, found.start() - 60), found.start())
        if before is None or not (before["det"] or before["mood"] or before["kind"]):
            continue
        if found[0][-1] in "sS" and not (before["det"] or before["mood"]):
            continue
        draft = Draft(before.start(), found.end(), found[0].lower().rstrip("s"))
        if mood := before["mood"]:
            draft.stand(mood.lower(), Span(*before.span("mood")))
        _told_of(page, mentions, draft)
        due = before["mood"] or before["kind"]
        goods = page.text.startswith(" of ", found.end())
        halted = before["stopped"] and (goods or draft.roles & _OF_WHAT)
        if _maker(page, mentions, draft) or halted or _enough(draft, due=bool(due)):
            yield draft


_OF_WHAT = frozenset({"item", "from", "to", "supplier", "recipient", "end_user", "via", "vessel"})
"""Roles one of which a sale has that is only said to be stopped."""


def _at_cues(
    page: Page, pattern: re.Pattern[str], stems: AbstractSet[str], back: int
) -> Iterator[re.Match[str]]:
    """Yield what a pattern finds at words of trade that begin so, in order and once."""
    last = page.body().start
    for hit in anchors(page, "deal"):
        if hit.word in stems and hit.start >= last:
            found = pattern.search(page.text, max(last, hit.start - back), hit.end + 40)
            if found and found.start() <= hit.start:
                last = found.end()
                yield found


def _enough(draft: Draft, *, due: bool) -> bool:
    """Say whether a bare noun tells of what or whose it is, and of where from or to."""
    roles = draft.roles - {"status"}
    if roles >= {"from", "to"} or (due and roles & {"to", "recipient", "end_user"}):
        return True
    return len(roles) > 1 and bool(roles & {"item", "supplier"})


def _told_of(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in by whom, of what, and where from and to."""
    if (by := _BY.match(page.text, draft.end)) and (who := named_at(page, mentions, by.end())):
        draft.add("supplier", who)
        draft.end = who.span.end
    if goods := _GOODS.match(page.text, draft.end):
        draft.tell("item", goods, "goods")
        draft.end = goods.end()
    if later := _LATER.match(page.text, draft.end):
        draft.end = later.end()
    extend(page, mentions, draft)
    _of_goods(page, mentions, draft)


_OF = re.compile(r"\s+of\s+(?:(?:an?|the|its|some|several|two|three)\s+){0,2}")
_TOO = re.compile(r"\s*(?:,\s*and|,|and)\s+(?:(?:an?|the|its|some)\s+)?")


def _of_goods(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take goods told after both ends: the sale by Alder Ltd. to Kenya of lathes and pumps."""
    found = None if draft.first("item") else _OF.match(page.text, draft.end)
    while found:
        near = mentions.within(draft.end, found.end() + 90, "item")
        if not near or not found.start() < near[0].span.start <= found.end() + 2:
            return
        draft.add("item", near[0])
        draft.end = near[0].span.end
        found = _TOO.match(page.text, draft.end)


def _maker(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take who made or tried to make it."""
    sentence = page.once(Layout).sentence(draft.start)
    for who in mentions.within(max(sentence.start, draft.start - 90), draft.start, "party"):
        if (made := _MADE.match(page.text, who.span.end)) and abs(made.end() - draft.start) < 2:
            draft.add("supplier", who)
            draft.start = who.span.start
            return True
    return False


def _verbs(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield who sells what plain words tell to somebody named."""
    cues = [hit.start for hit in anchors(page, "deal")]
    for who in mentions.of("party"):
        at = bisect_left(cues, who.span.end)
        if at == len(cues) or cues[at] > who.span.end + _VERB:
            continue
        verb = ACTED.match(page.text, who.span.end)
        traded = verb and verb["verb"][:4].lower() in _TRADED and not ordered(page, who)
        if who.span.start >= page.body().start and verb and traded:
            draft = Draft(who.span.start, verb.end(), "sale")
            take_subjects(page, mentions, draft, who, "supplier")
            if _object(page, mentions, draft):
                yield draft
    for found in _at_cues(page, _INTENDED, {"sell", "ship", "export", "suppl"}, 8):
        draft = Draft(found.start(), found.end(), "sale")
        if _LED.search(page.text, max(0, draft.start - 24), draft.start) and _object(
            page, mentions, draft
        ):
            yield draft


def _object(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what is sold and to whom, where both are told."""
    goods = _OBJECT.match(page.text, draft.end)
    to = goods and _TO.match(page.text, goods.end())
    if not goods or not to or _WORDS.search(goods["goods"]) or "," in goods["goods"]:
        return False
    words = goods["goods"].strip()
    start = goods.start("goods")
    draft.put("item", " ".join(words.split()), Span(start, start + len(words)))
    told = take_end(page, mentions, draft, "to", to.end())
    extend(page, mentions, draft)
    return told


def _diverted(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield what may be diverted to somebody, told by the clause before."""
    for found in _at_cues(page, _DIVERTED, _TURNED, 6):
        sentence = page.once(Layout).sentence(found.start())
        goods = _CLAUSE.search(page.text, max(sentence.start, found.start() - 90), found.start())
        goal = named_at(page, mentions, found.end())
        if goods and goal:
            draft = Draft(goods.start("goods"), goal.span.end, "diversion")
            draft.tell("item", goods, "goods")
            draft.add(role_of("to", goal), goal)
            draft.add("end_user", goal)
            yield draft
