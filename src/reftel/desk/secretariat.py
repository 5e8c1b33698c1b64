"""The secretariat over a store: registers, matrix, countdown, handover, and hand-made merges."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from reftel.claims import Entry
from reftel.desk.deciding import left
from reftel.desk.kept import Kept
from reftel.findings import ReftelError
from reftel.lists import regimes
from reftel.secretariat import KINDS, minutes, record, shelve, told_by
from reftel.secretariat import handover as pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims import Claim
    from reftel.secretariat import Minutes, Secretariat
    from reftel.store import Store

NOUNS = ("meeting", "document", "mission")


class _Told(NamedTuple):
    """What was read of a store, and the shelves last derived from it."""

    last: datetime | None
    """When the last dated cable was sent: from then on every shelf is the whole one."""
    told: list[Minutes]
    decided: list[Entry]
    shelves: dict[datetime | None, Secretariat]
    """The whole shelf, and that of the earlier time last asked for."""


def _read(store: Store) -> _Told:
    heads = store.heads()
    last = max((one.date for one in heads if one.date), default=None)
    return _Told(last, minutes(heads, _claims(store)), store.ledger(), {})


_KEPT = Kept(_read)


def shelf_of(store: Store, as_of: datetime | None = None) -> Secretariat:
    """Return a store's shelf, as of a time where one is given, of what was known by then alone.

    It is derived again only after something was written or another earlier time is asked for.
    """
    held = _KEPT.of(store)
    earlier = as_of if as_of and held.last and as_of < held.last else None
    shelf = held.shelves.get(earlier)
    if shelf is None:
        shelf = shelve(held.told, held.decided, earlier)
        whole = held.shelves.get(None)
        held.shelves.clear()
        held.shelves.update({None: whole, earlier: shelf} if whole else {earlier: shelf})
    return shelf


def _claims(store: Store) -> Iterator[Claim]:
    """Yield what a secretariat reads; of persons only those who may hold a regime's office."""
    yield from left(store, [kind for kind in KINDS if kind != "person"])
    yield from left(store, ["person"], beside="control_regime")


def body_of(store: Store, name: str | None) -> str | None:
    """Return the body that a name in any writing means: `mtcr`, `Australia Group`."""
    names = {one.casefold(): one for one in shelf_of(store).bodies}
    names |= {also.casefold(): one.code for one in regimes() for also in one.also}
    return names.get(name.strip().casefold(), name) if name else name


def unheld(store: Store, body: str) -> str | None:
    """Say that nothing is held on a body, and on which there is; None where something is."""
    bodies = shelf_of(store).bodies
    if not bodies or body in bodies:
        return None
    return f"nothing is held on {body!r}; bodies here: {', '.join(bodies)}"


def meetings(
    store: Store, as_of: datetime, *, body: str | None = None, only_named: bool = False
) -> list[dict[str, Any]]:
    """Return the meetings known by a time; `only_named` leaves out those of no known body."""
    shelf = shelf_of(store, as_of)
    return [
        record.meeting(shelf, one, as_of)
        for one in shelf.meetings
        if told_by(one.known, as_of)
        and (body is None or one.body == body)
        and (one.body or not only_named)
    ]


def series(store: Store, as_of: datetime, *, body: str | None = None) -> list[dict[str, Any]]:
    """Return each series of meetings with its last and next one."""
    rows = [record.row(one) for one in shelf_of(store, as_of).series(as_of)]
    return [row for row in rows if body is None or row["body"] == body]


def documents(
    store: Store, as_of: datetime, *, body: str | None = None, only_filed: bool = False
) -> list[dict[str, Any]]:
    """Return the document register known by a time.

    `only_filed` leaves out loose papers: without a number, of no body, before no body's meeting.
    """
    shelf = shelf_of(store, as_of)
    return [
        record.document(shelf, one)
        for one in shelf.documents
        if told_by(one.known, as_of)
        and (body is None or one.body == body)
        and (not only_filed or shelf.files(one))
    ]


def gaps(store: Store, as_of: datetime | None = None) -> list[dict[str, Any]]:
    """Return the numbers of each series that no cable held by a time names."""
    return [record.gap(one) for one in shelf_of(store, as_of).gaps]


def comments(store: Store, as_of: datetime, *, body: str | None = None) -> list[dict[str, Any]]:
    """Return the calls for comments known by a time, each with its row of the matrix."""
    shelf = shelf_of(store, as_of)
    rows = [record.call(shelf, one, as_of) for one in shelf.calls if told_by(one.known, as_of)]
    return [row for row in rows if body is None or row["body"] == body]


def missions(store: Store, as_of: datetime, *, body: str | None = None) -> list[dict[str, Any]]:
    """Return the outreach missions known by a time."""
    return [
        record.mission(one, as_of)
        for one in shelf_of(store, as_of).missions
        if told_by(one.known, as_of) and (body is None or one.body == body)
    ]


def offices(store: Store, as_of: datetime, *, body: str | None = None) -> list[dict[str, Any]]:
    """Return office-holders known by a time."""
    return [
        record.office(one)
        for one in shelf_of(store, as_of).offices
        if told_by(one.known, as_of) and (body is None or one.body.split(" ")[0] == body)
    ]


def plenaries(store: Store, as_of: datetime, *, body: str | None = None) -> list[dict[str, Any]]:
    """Return the countdown to the next plenary of each body, with its agenda."""
    shelf = shelf_of(store, as_of)
    return [record.plenary(shelf, one, as_of) for one in shelf.countdown(as_of, body)]


def handover(store: Store, body: str, as_of: datetime) -> str:
    """Return the handover pack of a body as Markdown.

    Raises ReftelError where the store tells nothing of the body.
    """
    bodies, body = shelf_of(store).bodies, body_of(store, body) or body
    if body not in bodies:
        known = ", ".join(bodies) or "none yet: `reftel import` brings cables in"
        raise ReftelError(f"nothing is held on {body!r}; bodies here: {known}")
    return pack(shelf_of(store, as_of), body, as_of)


def decide(  # noqa: PLR0913 -- an entry has these parts
    store: Store, noun: str, key: str, act: str, other: str = "", *, who: str, why: str = ""
) -> Entry:
    """Merge the tellings of two meetings, documents or missions, or split one from the others.

    Keys are the `parts` of a row, or its id where one cable tells of it.
    """
    if noun not in NOUNS or act not in {"merge", "split"}:
        raise ReftelError(f"merge or split one of {', '.join(NOUNS)}, not {act} {noun}")
    parts = _parts(shelf_of(store), noun)
    about, to = _part(parts, key), _part(parts, other) if other else ""
    if act == "merge" and not to:
        raise ReftelError(f"name two {noun}s to merge")
    data = {"with": to} if to else {}
    entry = Entry(uuid4().hex, datetime.now(UTC), who, f"{noun}/{act}", about, data, why)
    store.append(entry)
    return entry


def _parts(shelf: Secretariat, noun: str) -> dict[str, str]:
    """Return the telling that each id and each telling names."""
    if noun == "document":
        rows = [(one.id, _tellings(one.claims)) for one in shelf.documents]
    else:
        found = shelf.meetings if noun == "meeting" else shelf.missions
        rows = [(one.id, list(one.parts)) for one in found]
    named = {key: parts[0] for key, parts in rows}
    return named | {part: part for _, parts in rows for part in parts}


def _tellings(claims: Any) -> list[str]:  # noqa: ANN401 -- claims of any cable
    first: dict[str, str] = {}
    for claim in claims:
        first.setdefault(claim.cable, f"{claim.cable}#{claim.paragraph}:{claim.span.start}")
    return list(first.values())


def _part(parts: dict[str, str], key: str) -> str:
    if key not in parts:
        raise ReftelError(f"nothing is called {key!r} here: the rows' `id` and `parts` are names")
    return parts[key]
