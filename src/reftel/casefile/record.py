"""The JSON of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.claims import iso, marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.casefile.case import Case, Conflict, Deal, Moment, Proposal, Subject
    from reftel.casefile.jacket import Jacket, Note
    from reftel.claims import Claim


def evidence(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return the places of claims with their marks, each once."""
    return [
        {"mrn": claim.cable, "paragraph": claim.paragraph, "start": claim.span.start,
         "end": claim.span.end, "marking": claim.marking.short or None}
        for claim in dict.fromkeys(claims)
    ]  # fmt: skip


def jacket(value: Jacket) -> dict[str, Any]:
    """Return a case as it is listed."""
    return {
        "id": value.id, "title": value.title, "opened": value.opened.isoformat(),
        "status": "closed" if value.closed else "open", "closed": value.closed,
        "cables": sorted(value.cables), "notes": len(value.notes),
    }  # fmt: skip


def case(value: Case) -> dict[str, Any]:
    """Return a whole case."""
    return {
        **jacket(value.jacket),
        "subject": value.about or None,
        "cables": list(value.cables),
        "missing": list(value.missing),
        "marking": str(value.marking) or None if value.claims else None,
        **{name: [subject(one) for one in value.of(kind)] for name, kind in _SUBJECTS.items()},
        **{name: [said(one) for one in value.told(*kinds)] for name, kinds in _TOLD.items()},
        "deals": [deal(one) for one in value.deals],
        "chronology": [moment(one) for one in value.chronology],
        "conflicts": [conflict(one) for one in value.conflicts],
        "proposals": [proposal(one) for one in value.proposals],
        "notes": [note(one) for one in value.jacket.notes],
        "claims": [
            {"key": key, **said(one)} for key, one in zip(value.keys, value.claims, strict=True)
        ],
    }  # fmt: skip


def note(value: Note) -> dict[str, Any]:
    """Return a remark on a case."""
    return {"at": value.at.isoformat(), "who": value.who, "text": value.text,
            "marking": value.marking or None, "entry": value.entry}  # fmt: skip


_SUBJECTS = {"parties": "party", "persons": "person", "vessels": "vessel", "items": "item",
             "instruments": "instrument"}  # fmt: skip
_TOLD = {"shipments": ("shipment",), "requests": ("request",), "promises": ("promise",),
         "documents": ("document",), "replies": ("host_response",)}  # fmt: skip


def subject(value: Subject) -> dict[str, Any]:
    """Return a party, person, vessel, item or instrument."""
    return {
        "key": value.key, "kind": value.kind, "name": value.name, "names": list(value.names),
        "parts": list(value.parts), "facts": [list(fact) for fact in value.facts],
        "mentions": len(value.claims), "marking": marked(value.claims),
        "evidence": evidence(value.claims),
    }  # fmt: skip


def said(value: Claim) -> dict[str, Any]:
    """Return a claim of the case: what, by whom, how surely, where."""
    return {
        "kind": value.kind, "value": value.value, "quote": value.quote, "speaker": value.speaker,
        "hedge": value.hedge.value, "slots": [[slot.role, slot.value] for slot in value.slots],
        "marking": value.marking.short or None, "evidence": evidence([value]),
    }  # fmt: skip


def deal(value: Deal) -> dict[str, Any]:
    """Return a deal: its roles, how surely it is told, and where."""
    return {
        "roles": [list(one) for one in value.roles], "told": value.told or None,
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def moment(value: Moment) -> dict[str, Any]:
    """Return a moment of the chronology; an open end is null."""
    place = [{"mrn": value.cable, "paragraph": "hdr", "start": 0, "end": 0, "marking": None}]
    return {
        "from": iso(value.start), "to": iso(value.end), "kind": value.kind, "text": value.text,
        "marking": marked(value.claims),
        "evidence": evidence(value.claims) if value.claims else place,
    }  # fmt: skip


def conflict(value: Conflict) -> dict[str, Any]:
    """Return claims that differ, side by side."""
    return {
        "subject": value.subject, "field": value.field,
        "sides": [
            {"value": side.value, "marking": marked(side.claims), "evidence": evidence(side.claims)}
            for side in value.sides
        ],
    }  # fmt: skip


def proposal(value: Proposal) -> dict[str, Any]:
    """Return two subjects that may be one."""
    return {"one": value.one, "other": value.other, "confidence": value.confidence,
            "grounds": list(value.grounds)}  # fmt: skip
