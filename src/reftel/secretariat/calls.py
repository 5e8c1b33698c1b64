"""Calls for comments on documents, and what each partner did about them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from reftel.lists import members, regimes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from reftel.claims import Claim, Interval
    from reftel.secretariat.document import Document
    from reftel.secretariat.minutes import Minutes

_WHOLE = re.compile(
    r"\b(?:partners?|representatives?|members?|participants?|delegations?|all)\b", re.IGNORECASE
)


class Answer(Enum):
    """What is known of a partner's comment."""

    NONE = "none"
    PROMISED = "promised"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Answered:
    """A partner's promise or comment, with the words that tell of it."""

    partner: str
    answer: Answer
    known: datetime | None
    claim: Claim


@dataclass(frozen=True, slots=True)
class Call:
    """A call for comments on a document, told of in one or more cables."""

    id: str
    document: str
    """The id of the document in the register; empty where it is not clear which."""
    body: str
    """The regime that the cable names most; empty where it names none."""
    words: str
    by: str
    asked_of: str
    written: bool
    due: Interval | None
    known: datetime | None
    answers: tuple[Answered, ...]
    claims: tuple[Claim, ...]
    """The words that call; none where comments alone are told of."""

    def given(self, as_of: datetime) -> list[Answered]:
        """Return the answers known by a time."""
        return [one for one in self.answers if one.known is None or one.known <= as_of]

    def matrix(self, as_of: datetime, regime: str = "") -> dict[str, Answer]:
        """Return the answer of each partner by a time; who has said nothing stands with `none`.

        Partners are the members of the regime by then, where the call is made to all of them.
        """
        row = dict.fromkeys(self._partners(as_of, regime), Answer.NONE)
        for one in self.given(as_of):
            row[one.partner] = max(row.get(one.partner, Answer.NONE), one.answer, key=_RANK.index)
        return dict(sorted(row.items()))

    def _partners(self, as_of: datetime, regime: str) -> list[str]:
        asked = not self.asked_of or _WHOLE.search(self.asked_of)
        if not self.claims or not asked or regime not in {one.code for one in regimes()}:
            return []
        return [one.country for one in members(regime, as_of.date()) if one.country != self.by]


_RANK = [Answer.NONE, Answer.PROMISED, Answer.RECEIVED]


@dataclass
class _Draft:
    """A call while its mentions are gathered."""

    key: str
    document: str
    body: str
    said: list[Claim] = field(default_factory=list)
    answers: list[Answered] = field(default_factory=list)
    sent: list[datetime] = field(default_factory=list)


def calls(cables: Sequence[Minutes], register: Iterable[Document]) -> list[Call]:
    """Return the calls for comments in order; calls on one document are one call.

    Comments on a document for which no cable held calls stand under it all the same.
    """
    held = _index(register)
    drafts: dict[str, _Draft] = {}
    for cable in cables:
        for claim in cable.of("comment_solicited"):
            _asked(drafts, cable, claim, held)
    for cable in cables:
        for claim in cable.of("comment"):
            _answered(drafts, cable, claim, held)
    return [_call(draft) for draft in drafts.values()]


def _index(register: Iterable[Document]) -> Mapping[tuple[str, int], str]:
    """Return the document of each mention, by cable and place."""
    return {(c.cable, c.span.start): one.id for one in register for c in one.claims}


def _asked(
    drafts: dict[str, _Draft], cable: Minutes, claim: Claim, held: Mapping[tuple[str, int], str]
) -> None:
    key = f"{claim.cable}#{claim.paragraph}:{claim.span.start}"
    document = _document(cable, claim, held)
    draft = drafts.setdefault(document or key, _Draft(key, document, cable.regime))
    draft.said.append(claim)
    draft.sent += [cable.sent] if cable.sent else []
    for slot in claim.slots:
        if slot.role == "promised":
            draft.answers.append(Answered(slot.value, Answer.PROMISED, cable.sent, claim))


def _document(cable: Minutes, claim: Claim, held: Mapping[tuple[str, int], str]) -> str:
    """Return the document called on: the one cited, else the last told of before the call."""
    for slot in claim.slots:
        after = claim.kind == "comment"
        if slot.role == "document" and (after or slot.span.start < claim.span.end):
            found = held.get((claim.cable, slot.span.start))
            if found:
                return found
    before = [one for one in cable.of("document") if one.span.start < claim.span.start]
    return held.get((claim.cable, before[-1].span.start), "") if before else ""


def _answered(
    drafts: dict[str, _Draft], cable: Minutes, claim: Claim, held: Mapping[tuple[str, int], str]
) -> None:
    """File a comment under the call on its document, else under the last call of its cable."""
    document = _document(cable, claim, held)
    draft = drafts.get(document) or next(
        (
            one
            for one in reversed(drafts.values())
            if any(c.cable == claim.cable and c.span.start < claim.span.start for c in one.said)
        ),
        None,
    )
    partner = str(claim.attribute("by") or "")
    if draft is None and document:
        key = f"{claim.cable}#{claim.paragraph}:{claim.span.start}"
        draft = drafts[document] = _Draft(key, document, cable.regime)
        draft.sent += [cable.sent] if cable.sent else []
    if draft is None or not partner:
        return
    known = Answer.RECEIVED if claim.attribute("status") == "received" else Answer.PROMISED
    draft.answers.append(Answered(partner, known, cable.sent, claim))


def _call(draft: _Draft) -> Call:
    said = draft.said
    return Call(
        id=f"comments:{draft.document or draft.key}",
        document=draft.document,
        body=draft.body,
        words=said[0].words if said else "",
        by=_first(said, "by"),
        asked_of=_first(said, "from"),
        written=any(claim.attribute("form") == "written" for claim in said),
        due=next((claim.interval for claim in said if claim.interval), None),
        known=min(draft.sent, default=None),
        answers=tuple(draft.answers),
        claims=tuple(said),
    )


def _first(said: Iterable[Claim], name: str) -> str:
    return next((str(value) for claim in said if (value := claim.attribute(name))), "")


def standings(register: Iterable[Document], called: Iterable[Call]) -> list[Document]:
    """Add to documents what calls for comments say they are: a working document."""
    told = {
        call.document: str(state)
        for call in called
        for claim in call.claims
        if (state := claim.attribute("standing"))
    }
    return [
        replace(one, status=(*one.status, told[one.id]))
        if one.id in told and told[one.id] not in one.status
        else one
        for one in register
    ]
