"""A case assembled from claims and a jacket; any order of arrival gives the same case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.case import Case
from reftel.casefile.chronology import chronology
from reftel.casefile.conflicts import conflicts
from reftel.casefile.deals import deals
from reftel.casefile.overall import overall
from reftel.casefile.proposing import merges
from reftel.casefile.subjects import subjects
from reftel.claims import Status, keyed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable import Head
    from reftel.casefile.jacket import Jacket
    from reftel.claims import Claim


def evidence(jacket: Jacket, claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims of a case: of its cables and added by hand, less those taken out."""
    near = [
        claim
        for claim in claims
        if claim.cable in jacket.cables
        or any(key.startswith(f"{claim.cable}/") for key in jacket.claims)
    ]
    if jacket.claims or jacket.removed - jacket.cables:
        named = keyed(near)
        near = [
            claim
            for key, claim in named.items()
            if key not in jacket.removed and (claim.cable in jacket.cables or key in jacket.claims)
        ]
    kept = dict.fromkeys(claim for claim in near if claim.status is not Status.REJECTED)
    return sorted(kept, key=lambda c: (c.cable, c.span, c.kind, c.value))


def assemble(jacket: Jacket, claims: Iterable[Claim], heads: Iterable[Head]) -> Case:
    """Derive the whole case."""
    kept = evidence(jacket, claims)
    named = sorted({*jacket.cables, *(claim.cable for claim in kept)})
    held = {head.mrn: head for head in heads if head.mrn and head.mrn in set(named)}
    heads_in_order = {mrn: held[mrn] for mrn in named if mrn in held}
    who = subjects(kept, jacket.entries)
    return Case(
        jacket=jacket,
        cables=tuple(named),
        missing=tuple(mrn for mrn in named if mrn not in held),
        claims=tuple(kept),
        subjects=tuple(who),
        deals=tuple(deals(kept)),
        chronology=tuple(chronology(kept, heads_in_order)),
        conflicts=tuple(conflicts(kept, who)),
        proposals=tuple(merges(who)),
        heads=heads_in_order,
        marking=overall(claim.marking for claim in kept),
    )
