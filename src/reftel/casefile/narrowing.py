"""A case narrowed to one subject: what the paragraphs that name it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.subjects import subjects
from reftel.lists import keys

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
    wanted = Wanted(name)
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


def _bears(one: Subject, wanted: Wanted) -> bool:
    return any(wanted.means(each) for each in (one.key, *one.parts, *one.names))


class Wanted:
    """A name that is looked for: the same in any case, with or without its legal form."""

    def __init__(self, name: str) -> None:
        """Take the name as it was written."""
        self._plain, self._keys = _plain(name), keys(name)
        self._known: dict[str, bool] = {}

    def means(self, name: str) -> bool:
        """Say whether a name is the one looked for."""
        if name not in self._known:
            self._known[name] = self._plain == _plain(name) or bool(self._keys & keys(name))
        return self._known[name]


def _plain(name: str) -> str:
    return " ".join(name.lower().split())
