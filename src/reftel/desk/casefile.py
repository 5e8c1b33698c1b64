"""Cases over a store: opened, edited by hand, assembled as of a time, reported to an audience."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from reftel.cable import filed_as
from reftel.casefile import (
    assemble,
    from_chain,
    from_party,
    jackets,
    nearest,
    project,
    record,
    report,
    slug,
)
from reftel.claims import Entry, cable_in, find_claim
from reftel.demarche import record as casework_record
from reftel.desk.casework import chain as chain_around
from reftel.desk.casework import docket_of, number_of
from reftel.desk.deciding import left, left_at, settled
from reftel.findings import ReftelError, UnheldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.casefile import Case, Jacket
    from reftel.claims import Claim
    from reftel.marking import Audience
    from reftel.store import Store

_NAMED = ("party", "person", "vessel")
_DONE = {"merge": "merged", "split": "split"}


def cases(store: Store, as_of: datetime) -> list[dict[str, Any]]:
    """Return the cases, as they stood at a time."""
    known = (one for one in jackets(store.ledger()).values() if one.opened <= as_of)
    return [record.jacket(one.at(as_of)) for one in known]


def proposed(store: Store, *, chain: str | None = None, party: str | None = None) -> list[str]:
    """Return the cables that a chain or a party would make a case of."""
    found: dict[str, None] = {}
    if chain:
        found |= dict.fromkeys(from_chain(number_of(store, chain), chain_around(store, chain)))
    if party:
        found |= dict.fromkeys(_naming(store, party))
    return list(found)


def _naming(store: Store, party: str) -> list[str]:
    named = list(settled(left(store, _NAMED)))
    if found := from_party(party, named):
        return found
    near = ", ".join(nearest(party, named))
    told = f"alike are {near}" if near else "`reftel search` finds other spellings"
    raise ReftelError(f"no cable names {party!r}: {told}")


def new(  # noqa: PLR0913 -- an entry has these parts
    store: Store, title: str, *, key: str | None = None, chain: str | None = None,
    party: str | None = None, cables: Sequence[str] = (), marking: str = "",
    who: str, why: str = "",
) -> Entry:  # fmt: skip
    """Open a case, empty or with the cables that a chain or a party proposes.

    Raises ReftelError where a case of this id stands already.
    """
    case = key or slug(title)
    if not case.isprintable() or case != case.strip() or {"/", "?", "#"} & set(case):
        raise ReftelError(f"--id {case!r} would not fit into an address: write letters and digits")
    if case in jackets(store.ledger()):
        raise ReftelError(f"a case {case!r} is there already: choose another with --id")
    held = [*(number_of(store, one) for one in cables), *proposed(store, chain=chain, party=party)]
    data = {"title": title, "cables": list(dict.fromkeys(held)), "marking": marking}
    return _write(store, "case/new", case, data, who, why)


def jacket_of(store: Store, case: str) -> Jacket:
    """Return a case's jacket; raises UnheldError for an unknown case."""
    found = jackets(store.ledger())
    if case not in found:
        known = f"open are {', '.join(found)}" if found else "`reftel case new TITLE` opens one"
        raise UnheldError(f"no case is called {case!r}: {known}")
    return found[case]


def show(
    store: Store,
    case: str,
    as_of: datetime,
    *,
    to: Audience | str | None = None,
    about: str = "",
) -> Case:
    """Return a case as of a time: whole or about one subject, or as an audience may see it.

    Raises UnheldError where nothing of it names that subject.
    """
    held = store.heads()
    later = {head.mrn for head in held if head.date and head.date > as_of}
    heads = [head for head in held if head.mrn not in later]
    jacket = jacket_of(store, case).at(as_of)
    jacket = replace(jacket, cables=frozenset(jacket.cables - later))
    claims = _claims(store, jacket, {head.mrn for head in heads})
    if to is None:
        found = assemble(jacket, claims, heads, about)
    else:
        found = project(jacket, claims, to, as_of.date(), about)
    if about and not found.claims:
        told = f" that {to} may be told" if to else ""
        raise UnheldError(
            f"nothing in {case}{told} names {about!r}: `reftel case show` names who is there"
        )
    return found


def _claims(store: Store, jacket: Jacket, known: Iterable[str | None]) -> Iterator[Claim]:
    """Return the claims of the case's cables that are held and were sent by then."""
    wanted = jacket.cables | {cable_in(key) for key in jacket.claims}
    return left_at(store, sorted(wanted & set(known)))


def asks(store: Store, case: Case, as_of: datetime) -> list[dict[str, Any]]:
    """Return the asks made in or answered by the cables of a case, as the board knows them."""
    desk, mine = docket_of(store), set(case.cables)
    return [
        casework_record.ask(desk, one, as_of)
        for one in desk.asks.values()
        if (one.mrn in mine or mine & _reports(desk.rows, one.id))
        and (one.sent is None or one.sent <= as_of)
    ]


def _reports(rows: Any, ask: str) -> set[str]:  # noqa: ANN401 -- the docket's rows
    return {
        event.evidence.mrn for (key, _), events in rows.items() if key == ask for event in events
    }


def shown(
    store: Store, case: str, as_of: datetime, *, to: str | None = None, about: str = ""
) -> dict[str, Any]:
    """Return a case as JSON."""
    found = show(store, case, as_of, to=to, about=about)
    rows = asks(store, found, as_of) if to is None else []
    return {**record.case(found), "asks": rows, "audience": to, "as_of": as_of.isoformat()}


def reported(
    store: Store, case: str, as_of: datetime, *, to: str | None = None, about: str = ""
) -> str:
    """Return the report of a case as Markdown, for an audience only what it may be told."""
    found = show(store, case, as_of, to=to, about=about)
    return report(found, as_of, to, asks(store, found, as_of) if to is None else [])


def edit(
    store: Store, case: str, act: str, things: Sequence[str] = (), *, who: str, why: str = ""
) -> Entry:
    """Add or take out cables and claims; a claim is named by its key, a cable by its number."""
    jacket = jacket_of(store, case)
    if act not in {"add", "remove"} or not things:
        raise ReftelError("name the cables or claims to add or remove: 07STATE159388")
    cables = [thing for thing in things if "/" not in thing]
    cables = [number_of(store, one) for one in cables] if act == "add" else _inside(jacket, cables)
    claims = [_key(store, thing) for thing in things if "/" in thing]
    if act == "add" and set(cables) <= jacket.cables and set(claims) <= jacket.claims:
        raise ReftelError(f"{case} holds {', '.join(cables + claims)} already")
    return _write(store, f"case/{act}", case, {"cables": cables, "claims": claims}, who, why)


def _inside(jacket: Jacket, cables: Iterable[str]) -> list[str]:
    numbers = [cable if cable in jacket.cables else filed_as(cable) for cable in cables]
    if lacking := [number for number in numbers if number not in jacket.cables]:
        raise ReftelError(
            f"{jacket.id} does not hold {', '.join(lacking)}: `reftel case show {jacket.id}` "
            "shows what it holds"
        )
    return numbers


def _key(store: Store, about: str) -> str:
    key, _ = find_claim(left_at(store, [cable_in(about)]), about)
    return key


def note(
    store: Store, case: str, text: str, *, who: str, marking: str = "", act: str = "note"
) -> Entry:
    """Write a remark on a case, or close or reopen it with a reason."""
    closed = jacket_of(store, case).closed
    if not text.strip():
        raise ReftelError(f"a {act} without words tells nobody anything: say what, or why")
    if act == "close" and closed:
        raise ReftelError(f"{case} is closed already ({closed}): --reopen opens it again")
    if act == "reopen" and not closed:
        raise ReftelError(f"{case} is open: nothing to open again")
    data = {"text": text, "marking": marking} if act == "note" else {}
    return _write(store, f"case/{act}", case, data, who, text)


def decide(  # noqa: PLR0913 -- an entry has these parts
    store: Store, case: str, act: str, one: str, other: str, *, who: str, why: str = ""
) -> Entry:
    """Hold two subjects of a case to be one (`merge`), or take them apart again (`split`)."""
    if act not in _DONE:
        raise ReftelError("subjects are merged or split")
    pair = frozenset((one, other))
    named = {
        part for subject in show(store, case, datetime.now(UTC)).subjects for part in subject.parts
    }
    for key in (one, other):
        if key not in named:
            raise ReftelError(f"no subject {key!r} in {case}: `reftel case show {case}` names them")
    if one.partition(":")[0] != other.partition(":")[0]:
        raise ReftelError("only subjects of one kind are merged: two parties, two vessels")
    last = next((one for one in reversed(jacket_of(store, case).entries) if _on(one, pair)), None)
    if last is not None and last.act == f"case/{act}":
        raise ReftelError(f"{one} and {other} were {_DONE[act]} already in {case}")
    return _write(store, f"case/{act}", one, {"with": other, "case": case}, who, why)


def _on(entry: Entry, pair: frozenset[str]) -> bool:
    """Say whether a merge or split is about these two."""
    return frozenset((entry.about, str(entry.data.get("with")))) == pair


def _write(store: Store, act: str, about: str, data: dict[str, Any], who: str, why: str) -> Entry:
    entry = Entry(uuid4().hex, datetime.now(UTC), who, act, about, data, why)
    store.append(entry)
    return entry
