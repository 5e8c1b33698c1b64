"""A case assembled from claims and a jacket; any order of arrival gives the same case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.case import Case
from reftel.casefile.chronology import chronology
from reftel.casefile.conflicts import conflicts
from reftel.casefile.deals import deals
from reftel.casefile.narrowing import narrowed
from reftel.casefile.overall import overall
from reftel.casefile.proposing import merges
from reftel.casefile.subjects import subjects
from reftel.claims import Status, keyed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable import Head
    from reftel.casefile.jacket import Jacket
    from reftel.claims import Claim
    from reftel.source import Span


def evidence(jacket: Jacket, claims: Iterable[Claim]) -> dict[str, Claim]:
    """Return by key the claims of a case: of its cables and added by hand, less those taken out.

    Keys count what was rejected, as everywhere.
    """
    near = {
        claim: None
        for claim in claims
        if claim.cable in jacket.cables
        or any(key.startswith(f"{claim.cable}/") for key in jacket.claims)
    }
    kept = [
        (key, claim)
        for key, claim in keyed(near).items()
        if claim.status is not Status.REJECTED
        and key not in jacket.removed
        and (claim.cable in jacket.cables or key in jacket.claims)
    ]
    return dict(sorted(kept, key=_placed))


def _placed(item: tuple[str, Claim]) -> tuple[str, Span, str, str]:
    return item[1].cable, item[1].span, item[1].kind, item[1].value


def assemble(
    jacket: Jacket, claims: Iterable[Claim], heads: Iterable[Head], about: str = ""
) -> Case:
    """Derive the whole case, or what its paragraphs `about` one subject say."""
    known = evidence(jacket, claims)
    if about:
        known = narrowed(known, about, jacket.entries)
    kept = list(known.values())
    named = sorted({claim.cable for claim in kept} | (set() if about else jacket.cables))
    held = {head.mrn: head for head in heads if head.mrn and head.mrn in set(named)}
    heads_in_order = {mrn: held[mrn] for mrn in named if mrn in held}
    who = subjects(kept, jacket.entries)
    return Case(
        jacket=jacket,
        cables=tuple(named),
        missing=tuple(mrn for mrn in named if mrn not in held),
        keys=tuple(known),
        claims=tuple(kept),
        subjects=tuple(who),
        deals=tuple(deals(kept)),
        chronology=tuple(chronology(kept, heads_in_order)),
        conflicts=tuple(conflicts(kept, who)),
        proposals=tuple(merges(who)),
        heads=heads_in_order,
        marking=overall(claim.marking for claim in kept),
        about=about,
    )
