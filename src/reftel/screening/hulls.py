"""Ships by hull: the IMO number through names, flags and lists, and names borne by two hulls."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import msgspec

from reftel.lists import Kind, fold
from reftel.screening.naming import Kind as NameKind
from reftel.screening.naming import parse
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.lists import Listing, Snapshot


@dataclass(frozen=True, slots=True, order=True)
class Borne:
    """A name that a hull bore in an edition of a list; flag and owner as that edition says."""

    edition: str
    name: str
    list: str
    entry: str
    flag: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Rename:
    """A hull that bears another name in a later edition; `reused_by` is who bears the old name."""

    hull: str
    old: Borne
    new: Borne
    reused_by: tuple[str, ...] = ()


_KEPT = msgspec.msgpack.Decoder(tuple[dict[str, set[Borne]], dict[str, set[str]]])


class Register:
    """Every hull of the editions given, with the names it bore; order of editions is by date."""

    def __init__(self, snapshots: Iterable[Snapshot] = ()) -> None:
        self._borne: defaultdict[str, set[Borne]] = defaultdict(set)
        self._hulls: defaultdict[str, set[str]] = defaultdict(set)
        for row in table("screening", "hull_names"):
            self._note(row["imo"], Borne(row["until"], row["name"], row["source"], ""))
        for snapshot in snapshots:
            for listing in snapshot.entries:
                if listing.kind is Kind.VESSEL and listing.hull:
                    self._take(listing.hull, listing)

    @classmethod
    def opened(cls, data: memoryview) -> Self:
        """Return a register that was packed."""
        found = cls()
        borne, hulls = _KEPT.decode(data)
        found._borne.update(borne)
        found._hulls.update(hulls)
        return found

    def packed(self) -> bytes:
        """Return the register as bytes."""
        return msgspec.msgpack.encode((self._borne, self._hulls))

    def _take(self, hull: str, listing: Listing) -> None:
        flag = next(iter(listing.particulars.get("flag", ())), "")
        owner = next(iter(listing.particulars.get("owner", ())), "")
        borne = Borne(listing.edition, listing.name, listing.list, listing.entry, flag, owner)
        self._note(hull, borne)
        for name in listing.names:
            self._called(name.text, hull)

    def _note(self, hull: str, borne: Borne) -> None:
        self._borne[hull].add(borne)
        self._called(borne.name, hull)

    def _called(self, name: str, hull: str) -> None:
        self._hulls[ship(name)].add(hull)
        self._hulls[short(name)].add(hull)

    def history(self, hull: str) -> tuple[Borne, ...]:
        """Return what a hull was called, oldest edition first."""
        return tuple(sorted(self._borne.get(hull, ())))

    def bearers(self, name: str) -> tuple[str, ...]:
        """Return the hulls that bear or bore a name, also without its country."""
        return tuple(sorted(self._hulls.get(ship(name), ())))

    def now(self, hull: str) -> Borne | None:
        """Return the name of a hull in the last edition that holds it."""
        return next(reversed(self.history(hull)), None)

    def renames(self) -> tuple[Rename, ...]:
        """Return each hull whose first and last names differ, and who bears its old name now."""
        found = []
        for hull in sorted(self._borne):
            history = self.history(hull)
            old, new = history[0], history[-1]
            if fold(old.name) != fold(new.name):
                found.append(Rename(hull, old, new, self._reused(hull, old, new)))
        return tuple(found)

    def _reused(self, hull: str, old: Borne, new: Borne) -> tuple[str, ...]:
        others = (each for each in self.bearers(old.name) if each != hull)
        return tuple(
            each
            for each in others
            if (now := self.now(each)) and ship(now.name) == ship(old.name)
            and now.edition >= new.edition
        )  # fmt: skip


def ship(name: str) -> str:
    """Return a ship's name for exact comparison: no M/V, no points, small letters."""
    return " ".join(word.text for word in parse(name, NameKind.VESSEL).words)


def short(name: str) -> str:
    """Return a ship's name without the country that leads it: Matin for Iran Matin."""
    words = parse(name, NameKind.VESSEL).words
    kept = [word.text for word in words if word.role != "place"]
    return " ".join(kept or [word.text for word in words])
