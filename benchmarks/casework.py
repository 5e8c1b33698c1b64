"""How long a board of 10,000 asks and a chain among 250,000 cables take."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from statistics import median

from reftel.demarche import (
    Chains,
    Demarche,
    Docket,
    Due,
    Event,
    Evidence,
    Link,
    Move,
    board,
)  # fmt: skip
from reftel.demarche.docket import rows

START = datetime(2008, 1, 1, tzinfo=UTC)
RUN = (Move.INSTRUCTED, Move.SCHEDULED, Move.DELIVERED, Move.REPORTED, Move.RESPONDED)


def asks(number: int) -> dict[str, Demarche]:
    """Return invented asks, one every hour, due after four days."""
    found = {}
    for n in range(number):
        sent = START + timedelta(hours=n)
        due = Due("by then", sent + timedelta(days=4), "day")
        found[f"A{n}"] = Demarche(f"A{n}", f"A{n}", sent, ("LISBON", "OSLO"), dues=(due,))
    return found


def events(made: dict[str, Demarche], each: int) -> list[Event]:
    """Return so many events for every ask, over its two rows; a third is never reported."""
    found = []
    for ask in made.values():
        for n in range(each):
            known = (ask.sent or START) + timedelta(hours=12 * (n // 2))
            place = Evidence(f"R{ask.id}", "2", n, n + 1)
            run = RUN if int(ask.id[1:]) % 3 else RUN[:3]
            move = run[(n // 2) % len(run)]
            found.append(Event(ask.id, ask.addressees[n % 2], move, known, known, place))
    return found


def timed(work: object, times: int = 7) -> float:
    """Return the median milliseconds of a call."""
    assert callable(work)
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return median(found)


def main() -> None:
    """Print both times with what they were measured on."""
    made = asks(10_000)
    told = events(made, 10)
    chains = Chains([])
    desk = Docket(made, rows(told), {}, (), (), (), (), chains)
    as_of = START + timedelta(days=400)
    shown = board(desk, as_of)
    took = timed(lambda: board(desk, as_of))
    size = f"{len(made):,} asks, {len(told):,} events, {len(shown.cards):,} cards"
    print(f"board: {size}: {took:.0f} ms")
    found = [Link(f"C{n}", f"C{n - 1 - n % 7}", "follows_up", "", 0.8) for n in range(8, 250_000)]
    chains = Chains(found)
    took = timed(lambda: chains.walk("C200000", 6), 50)
    near = len(chains.walk("C200000", 6))
    print(f"chain: {len(found):,} links, depth 6, {near} found: {took:.2f} ms")


if __name__ == "__main__":
    main()
