"""Casework over a store: asks, chains, board, promises, and what people write down about them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from reftel.cable import filed_as, numbers_meant
from reftel.claims import Entry
from reftel.demarche import (
    ACTS,
    KINDS,
    board,
    check,
    check_words,
    code_of,
    docket,
    measure,
    name_of,
    record,
    rows_of,
)
from reftel.demarche import coverage as count
from reftel.desk.deciding import left
from reftel.desk.kept import Kept
from reftel.findings import ReftelError
from reftel.store import unheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reftel.demarche import Board, Demarche, Docket, Link
    from reftel.store import Store


def _derived(store: Store) -> Docket:
    return docket(store.heads(), left(store, KINDS), store.ledger())


_KEPT = Kept(_derived)


def docket_of(store: Store) -> Docket:
    """Return the docket of a store, derived again only after something was written."""
    return _KEPT.of(store)


def board_of(store: Store, as_of: datetime) -> Board:
    """Return the board as of a time."""
    return board(docket_of(store), as_of)


def unasked(store: Store, post: str) -> str | None:
    """Say that no ask goes to a post of this name, and to which there are; None where one does."""
    desk = docket_of(store)
    known = sorted({name_of(row) for _, row in desk.rows})
    if not known or any(code_of(post) == row for _, row in desk.rows):
        return None
    return f"no ask goes to {post!r}; there are asks to {', '.join(known)}"


def asks(
    store: Store, as_of: datetime, *, post: str | None = None, only_held: bool = False
) -> list[dict[str, Any]]:
    """Return the asks known by a time as JSON, oldest first."""
    desk = docket_of(store)
    code = code_of(post) if post else None
    return [
        record.ask(desk, ask, as_of)
        for ask in sorted(desk.asks.values(), key=_opened)
        if (code is None or code in desk.addressees(ask))
        and (ask.held or not only_held)
        and any(row.state for row in desk.of(ask, as_of))
    ]


def _opened(ask: Demarche) -> tuple[str, str]:
    return ask.sent.isoformat() if ask.sent else "", ask.id


def chain(store: Store, mrn: str, depth: int = 6) -> list[Link]:
    """Return the links around one cable, nearest first; stubs are links not held."""
    return docket_of(store).chains.walk(number_of(store, mrn), depth)


def chains(store: Store, *, stubs: bool = False) -> list[Link]:
    """Return all links among cables held, or with stubs those to cables not held too."""
    return [link for link in docket_of(store).links if link.held or stubs]


def promises(store: Store, as_of: datetime) -> list[dict[str, Any]]:
    """Return the promises known by a time with their outcome then."""
    return [record.promise(one, as_of) for one in docket_of(store).promises if one.known <= as_of]


def questions(store: Store, as_of: datetime) -> list[dict[str, Any]]:
    """Return what hosts had asked by a time."""
    return [record.question(one) for one in docket_of(store).questions if one.known <= as_of]


def handovers(store: Store, as_of: datetime) -> list[dict[str, Any]]:
    """Return the changes of responsibility that hosts had announced by a time."""
    return [record.handover(one) for one in docket_of(store).handovers if one.known <= as_of]


def move(  # noqa: PLR0913 -- an entry has these parts
    store: Store,
    key: str,
    act: str,
    *,
    who: str,
    at: datetime,
    data: Mapping[str, Any] | None = None,
    why: str = "",
    corrects: str | None = None,
) -> Entry:
    """Write down a move of an ask after checking it against what is known.

    Raises ReftelError where the entry cannot be true, saying what to record first.
    """
    ask = _found(docket_of(store), key)
    parts = {name: value for name, value in (data or {}).items() if value is not None}
    if parts.get("addressee"):
        parts["addressee"] = code_of(str(parts["addressee"]))
    if parts.get("cable"):
        parts["cable"] = _held(store, str(parts["cable"]))
    check_words(parts)
    _check(store, ask, act, at, parts.get("addressee"), corrects)
    entry = Entry(
        id=uuid4().hex,
        at=datetime.now(UTC),
        who=who,
        act=act,
        about=ask.id,
        data={**parts, "at": at.isoformat()},
        why=why,
        corrects=corrects,
    )
    store.append(entry)
    return entry


def _held(store: Store, cable: str) -> str:
    number = filed_as(cable)
    if not store.held([number]):
        raise unheld(cable)
    return number


def _found(desk: Docket, key: str) -> Demarche:
    ask = desk.find(key)
    if ask is None:
        several = [one.id for one in desk.meant(key)]
        hint = f"choose one of {', '.join(several)}" if several else "`reftel ask list` names them"
        raise ReftelError(f"no single ask is called {key!r}: {hint}")
    return ask


def _check(
    store: Store, ask: Demarche, act: str, at: datetime, post: str | None, corrects: str | None
) -> None:
    """Check against the docket as it would stand without the entry that is corrected."""
    now = datetime.now(UTC)
    if at > now and act != "ask/schedule":
        raise ReftelError(f"{at:%Y-%m-%d %H:%M} is still to come: correct --at")
    ledger = store.ledger()
    if corrects is not None:
        wrong = next((entry for entry in ledger if entry.id == corrects), None)
        if wrong is None:
            raise ReftelError(f"the ledger holds no entry {corrects}: `reftel ask list` shows them")
        if wrong.act not in ACTS or wrong.about != ask.id:
            raise ReftelError(
                f"entry {corrects} is not about {ask.id}: correct it where it belongs"
            )
        ledger = [entry for entry in ledger if entry.id != corrects]
        desk = docket(store.heads(), left(store, KINDS), ledger)
    else:
        desk = docket_of(store)
    rows = desk.of(ask, max(at, now))
    check(ask, act, at, rows_of(rows, post))


def outcome(
    store: Store, key: str, act: str, *, who: str, why: str, at: datetime | None = None
) -> Entry:
    """Write down that a promise was kept, broken, or that nobody can say."""
    if not any(promise.id == key for promise in docket_of(store).promises):
        raise ReftelError(f"no promise is called {key!r}: `reftel promises` names them")
    when = at or datetime.now(UTC)
    entry = Entry(uuid4().hex, when, who, f"promise/{act}", key, {}, why)
    store.append(entry)
    return entry


def references(store: Store, mrn: str) -> tuple[list[Link], list[Link]]:
    """Return what a cable refers to and what refers to it; it is held, or a cable held cites it."""
    number, walked = number_of(store, mrn), docket_of(store).chains
    return list(walked.of(number)), list(walked.to(number))


def number_of(store: Store, mrn: str) -> str:
    """Return the number of a cable that is held or cited; raises ReftelError for another."""
    walked, meant = docket_of(store).chains, numbers_meant(mrn) or (filed_as(mrn),)
    held = store.held(meant)
    known = [one for one in meant if one in held or walked.of(one) or walked.to(one)]
    if len(known) > 1:
        raise ReftelError(f"{mrn} may be {' or '.join(known)}: write the year too")
    if not known:
        raise ReftelError(
            f"no cable {filed_as(mrn)} is held, and none that is held refers to it: "
            "`reftel search` finds what the store has"
        )
    return known[0]


def coverage(store: Store) -> list[dict[str, Any]]:
    """Return per post and year how many cables are held, cited and missing."""
    return [one.record() for one in count(store.heads())]


def metrics(store: Store, as_of: datetime, by: str = "host") -> Sequence[dict[str, Any]]:
    """Return the desk's figures as of a time, each with its n and definition."""
    return [one.record() for one in measure(docket_of(store), as_of, by)]


def links_json(links: Iterable[Link]) -> list[dict[str, Any]]:
    """Return links as JSON."""
    return [record.link(link) for link in links]
