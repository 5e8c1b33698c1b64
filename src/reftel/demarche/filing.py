"""Claims by cable and kind: what the desk's casework reads instead of text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reftel.claims import Status
from reftel.demarche.demarche import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reftel.claims import Claim

KINDS = (
    "request",
    "reporting",
    "deadline",
    "talking_point",
    "objective",
    "delivery",
    "host_response",
    "promise",
    "cable_kind",
    "link",
    "event_window",
)
"""The kinds of claim that casework needs."""
SUBSTANTIVE = frozenset(
    {
        "commitment",
        "agreement",
        "refusal",
        "denial",
        "objection",
        "question",
        "request_for_details",
        "counter_demand",
        "referral",
        "reorganisation",
        "noncommittal",
        "information",
        "no_comment",
    }
)
"""Classes of reply that answer a demarche; plain statements do not."""


class Filing:
    """Claims indexed once."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        filed: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if claim.status is Status.REJECTED:
                continue
            filed[claim.cable][claim.kind].append(claim)
        for kinds in filed.values():
            for found in kinds.values():
                found.sort(key=lambda claim: (claim.span, claim.value, claim.quote))
        self._filed: Mapping[str, Mapping[str, list[Claim]]] = filed

    def of(self, mrn: str, kind: str) -> Sequence[Claim]:
        """Return a cable's claims of one kind."""
        found = self._filed.get(mrn)
        return found.get(kind, ()) if found else ()

    def kind(self, mrn: str) -> str:
        """Return what kind of cable it is; `other` where nothing was found."""
        found = self.of(mrn, "cable_kind")
        return found[0].value if found else "other"


def evidence(claim: Claim) -> Evidence:
    """Return the place of a claim."""
    return Evidence(claim.cable, claim.paragraph, *claim.span)
