"""What a cable says of items and control lists, held against the entries that words lead to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims import Polarity
from reftel.lists import LISTS, control_entries
from reftel.screening.citing import cite
from reftel.screening.classify import Candidate, classify
from reftel.screening.instruments import Judged, Verdict

if TYPE_CHECKING:
    from reftel.claims import Claim

_REGIME = re.compile(r"^(MTCR|NSG|WA|AG|CWC)\b")
# Regimes that have no codes of their own here are known by the digit of the Annex I code.
_DIGITS = {"AG": "3", "CWC": "4"}
LOOKED_AT = 5


def judge_control(claim: Claim) -> list[Judged]:
    """Judge the lists that a claim names, those with one answer together."""
    item = claim.slot("item") or ""
    lists = [slot.value for slot in claim.slots if slot.role == "list"]
    if not item:
        return [Judged(claim, Verdict.UNDECIDABLE, "the claim names no item")]
    found = classify(item, LOOKED_AT)
    answers: dict[tuple[Verdict, str], list[str]] = {}
    for said in lists:
        judged = _judge(claim, item, said, found)
        answers.setdefault((judged.verdict, judged.why), []).append(said)
    return [
        Judged(claim, verdict, f"{', '.join(names)}: {why}")
        for (verdict, why), names in answers.items()
    ]


def _judge(claim: Claim, item: str, said: str, found: tuple[Candidate, ...]) -> Judged:
    match = _REGIME.match(said)
    if match is None:
        return Judged(claim, Verdict.UNDECIDABLE, "no list that is held here")
    regime, denied = match[1], claim.polarity is Polarity.DENIED
    if cited := cite(said.replace("-", " ", 1)):
        return _by_code(claim, item, f"{cited[0].list} {cited[0].code}", found)
    entries = [each for each in found if _belongs(each, regime)]
    if not entries:
        return Judged(claim, Verdict.UNDECIDABLE, f"nothing found for {item!r} under it")
    best = entries[0]
    if denied:
        # Whether an item of this kind is below the values of the entry, words do not say.
        why = f"{best.code} holds {best.title.lower()}; what decides is not stated"
        return Judged(claim, Verdict.UNDECIDABLE, why + _missing(best))
    why = f"{best.code} {best.title} and twins {', '.join(best.twins)}{_missing(best)}"
    return Judged(claim, Verdict.CONFIRMED, why)


def _missing(each: Candidate) -> str:
    names = each.unknown_parameters
    return f"; if {'; '.join(names)}" if names else ""


def _belongs(each: Candidate, regime: str) -> bool:
    if regime in _DIGITS:
        return each.code[2:3] == _DIGITS[regime]
    return any(twin.startswith(regime) for twin in (*each.twins, f"{each.list} {each.code}"))


def _by_code(claim: Claim, item: str, code: str, found: tuple[Candidate, ...]) -> Judged:
    """Say whether words for the item lead to the entry that the cable cites."""
    if code not in _known():
        return Judged(claim, Verdict.CONTRADICTED, f"no entry {code} in the edition held here")
    for each in found:
        if code.removeprefix("annex-i ") in {*each.twins, f"{each.list} {each.code}", each.code}:
            return Judged(claim, Verdict.CONFIRMED, f"{item} is {each.code} {each.title}, {code}")
    if not found:
        return Judged(claim, Verdict.UNDECIDABLE, f"nothing found for {item!r}")
    best = found[0]
    why = f"{item!r} leads to {best.code} {best.title} ({', '.join(best.twins)}), not to {code}"
    return Judged(claim, Verdict.UNDECIDABLE, why)


@cache
def _known() -> frozenset[str]:
    regimes = {f"{name} {each.code}" for name in LISTS for each in control_entries(name)}
    return frozenset(regimes | {f"annex-i {each.code}" for each in control_entries()})
