"""Speed of marks: parse through the cache, join, and release with the leak check."""

from __future__ import annotations

import random
import time
from itertools import product

from reftel.marking import Portion, leaks, parse, release

MARKS = ["S", "S/NF", "C", "C/NF", "U", "SBU", "SBU/NF", "S/REL CHINA", "C/REL RUSSIA", "TS"]
MARKS += [f"S/REL {a}, {b}" for a, b in product(("UK", "JAPAN", "NATO"), ("CANADA", "ROK", "EU"))]
WORDS = ["".join(letters) for letters in product("bdgklmnprst", "aeiou", "lmnrst", "aeiou")]
WORDS += ["Utopia", "Ruritania", "4711", "1718", "83", "12"]


def main() -> None:
    """Print each speed with its bar, in processor time: the machine may be busy."""
    pick = random.Random(4)  # noqa: S311 -- the same work each time
    texts = pick.choices(MARKS, k=400_000)
    start = time.process_time()
    for text in texts:
        parse(text)
    rate = len(texts) / (time.process_time() - start)
    print(f"parse    {rate:12,.0f} marks/s    bar 200,000    ratio {rate / 200_000:.1f}")

    marks = [parse(text) for text in texts]
    pairs = list(zip(marks, pick.choices(marks, k=1_000_000), strict=False))
    pairs = (pairs * 3)[:1_000_000]
    start = time.process_time()
    for a, b in pairs:
        a | b
    took = time.process_time() - start
    print(f"join     {took:12.2f} s a million  bar 2.00     ratio {2 / took:.1f}")

    best = 1.0
    for _ in range(5):
        portions = [
            Portion(str(n), " ".join(pick.choices(WORDS, k=110)), pick.choice(marks))
            for n in range(30)
        ]
        output = " ".join(p.text for p in release(portions, "CHN").told)
        start = time.process_time()
        release(portions, "CHN")
        leaks(output, portions, "CHN")
        best = min(best, time.process_time() - start)
    print(f"release  {best * 1000:12.2f} ms a cable   bar 5.00     ratio {0.005 / best:.1f}")


if __name__ == "__main__":
    main()
