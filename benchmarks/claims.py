"""How fast all finders are over a dump or a folder: `python benchmarks/claims.py PATH [EVERY]`."""

from __future__ import annotations

import gc
import re
import resource
import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from reftel.cable import read_path
from reftel.claims import Page, extract
from reftel.claims.extraction import MENTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.cable import Cable


def main(path: str, every: int = 10) -> None:
    """Print cables a second for reading and extraction, ratios, and milliseconds a finder."""
    began = time.process_time()
    cables = list(islice(read_path(path), 0, None, every))
    reading = time.process_time() - began
    extract(cables[0])
    # What a reader holds already is not walked again and again; an import does the same.
    gc.freeze()
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
    spent = dict.fromkeys(MENTIONS, 0.0)
    for cable in cables:
        page = Page(cable)
        for find in MENTIONS:
            began = time.process_time()
            for _ in find(page):
                pass
            spent[find] += time.process_time() - began
    for find, seconds in spent.items():
        print(f"  {find.__name__}: {seconds / len(cables) * 1000:.2f} ms a cable")
    print("  (the first finder pays for the one pass over the text that all share)")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
