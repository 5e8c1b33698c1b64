"""A case narrowed to one subject: what the paragraphs that name it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reftel.casefile.case import Subject
    from reftel.claims import Claim, Entry

_HEADING = "hdr"


def narrowed(
    claims: Mapping[str, Claim], name: str, entries: Iterable[Entry] = ()
) -> dict[str, Claim]:
    """Return the claims of all paragraphs that name a subject, under one of its names.

    A heading names many who have nothing to do with it: of headings its own claims alone are kept.
    """
    wanted = plain(name)
    mine = {
        claim
        for one in subjects(claims.values(), entries)
        if _bears(one, wanted)
        for claim in one.claims
    }
    places = {(one.cable, one.paragraph) for one in mine if one.paragraph != _HEADING}
    return {
        key: one
        for key, one in claims.items()
        if one in mine or (one.cable, one.paragraph) in places
    }


def _bears(one: Subject, wanted: str) -> bool:
    return any(wanted == plain(each) for each in (one.key, *one.parts, *one.names))


def plain(name: str) -> str:
    """Return a name as names are compared here: small letters, single blanks."""
    return " ".join(name.lower().split())
