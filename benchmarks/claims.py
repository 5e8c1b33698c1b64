"""How fast all finders are over a dump or a folder: `python benchmarks/claims.py PATH [EVERY]`."""

from __future__ import annotations

import cProfile
import gc
import re
import resource
import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from reftel.cable import read_path
from reftel.claims import Mentions, Page, extract
from reftel.claims.extraction import MENTIONS, STRUCTURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reftel.cable import Cable
    from reftel.claims import Claim


def main(path: str, every: int = 10) -> None:
    """Print cables a second for reading and extraction, ratios, and milliseconds a finder."""
    began = time.process_time()
    cables = list(islice(read_path(path), 0, None, every))
    reading = time.process_time() - began
    extract(cables[0])
    # What a reader holds already is not walked again and again, and what is new not as often as
    # Python would; an import does the same.
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
    began = time.process_time()
    claims = sum(len(extract(cable)) for cable in cables)
    taken = time.process_time() - began
    texts = [cable.source.text for cable in cables]
    print(
        f"{len(cables)} cables of {sum(map(len, texts)) // len(texts)} characters, {claims} claims"
    )
    print(f"read {len(cables) * every / reading:.0f} a second, of which one in {every} is kept")
    print(f"extract {len(cables) / taken:.0f} a second on one core")
    for name, plain in (("str.split", str.split), ("re words", re.compile(r"\w+").findall)):
        print(f"  {taken / _seconds(plain, texts):.1f} times as long as {name} of the same texts")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    _finders(cables)


def _seconds(work: Callable[[str], object], texts: list[str]) -> float:
    began = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - began


def _finders(cables: list[Cable]) -> None:
    """Time each finder: of things named on the page alone, of what is said beside all of them."""
    spent: dict[str, float] = dict.fromkeys((f.__name__ for f in (*MENTIONS, *STRUCTURES)), 0.0)
    for cable in cables:
        page = Page(cable)
        named = [claim for find in MENTIONS for claim in _timed(spent, find, page)]
        mentions = Mentions(named)
        for say in STRUCTURES:
            _timed(spent, say, page, mentions)
    for name, seconds in spent.items():
        print(f"  {name}: {seconds / len(cables) * 1000:.2f} ms a cable")
    print("  (the first of each pass pays for what all of it share: the one search of the text,")
    print("  the layout)")
    _parts(cables)


def _parts(cables: list[Cable]) -> None:
    """Time the steps of `exchange`, each for itself."""
    profile = cProfile.Profile(builtins=False)
    for cable in cables:
        profile.runcall(extract, cable)
    parts: dict[str, float] = {}
    for entry in profile.getstats():
        if not isinstance(entry.code, str) and entry.code.co_name == "exchange":
            for call in entry.calls or ():
                name = "(other)" if isinstance(call.code, str) else call.code.co_name
                parts[name] = parts.get(name, 0.0) + call.totaltime
    whole = sum(parts.values()) or 1.0
    for name, seconds in sorted(parts.items(), key=lambda part: -part[1]):
        print(f"    exchange, {name}: {seconds / whole:.0%} of it, profiled")


def _timed(
    spent: dict[str, float], find: Callable[..., Iterable[Claim]], *given: object
) -> list[Claim]:
    began = time.process_time()
    found = list(find(*given))
    spent[find.__name__] += time.process_time() - began
    return found


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
