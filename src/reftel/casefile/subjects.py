"""Who and what the claims of a case name, with merges of mentions decided by people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.case import Subject
from reftel.secretariat import unite

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.claims import Claim, Entry

KINDS = ("party", "person", "vessel", "item", "instrument")
_FACTS = ("type", "country", "flag", "imo", "model", "role", "containers", "quantity")


def subjects(claims: Iterable[Claim], entries: Iterable[Entry] = ()) -> list[Subject]:
    """Return the subjects named, by kind and name; merged ones stand under their first name."""
    filed: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind in KINDS and not _vague(claim):
            filed.setdefault(f"{claim.kind}:{claim.value}", []).append(claim)
    keys = sorted(filed, key=lambda key: (KINDS.index(key.partition(":")[0]), key))
    groups = unite(keys, (), entries, "case")
    return [_subject(group, [claim for key in group for claim in filed[key]]) for group in groups]


def _vague(claim: Claim) -> bool:
    """Say whether a mention names nothing in particular: conventional arms, the counselor."""
    return bool(
        claim.attribute("generic") or (claim.attribute("unnamed") and claim.kind == "person")
    )


def _subject(parts: Sequence[str], claims: Sequence[Claim]) -> Subject:
    kind, _, name = parts[0].partition(":")
    names = [part.partition(":")[2] for part in parts]
    names += [words for claim in claims if (words := claim.words) and not claim.attribute("coref")]
    facts = {
        (fact, str(value)): None
        for claim in claims
        for fact, value in claim.attributes
        if fact in _FACTS and value
    }
    return Subject(parts[0], kind, name, tuple(dict.fromkeys(names)), tuple(parts),
                   tuple(facts), tuple(claims))  # fmt: skip
