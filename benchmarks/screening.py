"""Screening measured: `python benchmarks/screening.py SHELF [NAMES]`: speed, recall, false alerts.

Variants of listed names and unrelated names are made here, from a fixed seed.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.lists import Kind, Shelf, Snapshot, annexed
from reftel.screening import NameKind, Subject, roster_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.lists import Listing

SEED = 20071122
SPELT = {
    "kh": "h", "gh": "k", "ee": "i", "oo": "u", "ou": "u", "y": "i", "q": "k", "dh": "d",
    "mohammad": "muhammed", "hossein": "husayn", "ei": "ey", "ph": "f", "j": "dj",
}  # fmt: skip
SHORT = {
    "company": "co", "limited": "ltd", "corporation": "corp", "international": "intl",
    "industries": "ind", "engineering": "eng", "technology": "tech", "group": "grp",
    "organization": "org", "development": "dev", "and": "&", "industrial": "indl",
    "trading": "trdg", "shipping": "shpg", "services": "svcs",
}  # fmt: skip


def typed(name: str, dice: random.Random) -> str:
    """Mistype one letter, in the case of the name."""
    wrong = mistyped(name, dice)
    return wrong.upper() if name.isupper() else wrong


def mistyped(name: str, dice: random.Random) -> str:
    """Drop, add, turn or change one letter."""
    places = [n for n, sign in enumerate(name) if sign.isalpha()]
    at = dice.choice(places[1:] or places)
    what = dice.randrange(4)
    if what == 0:
        return name[:at] + name[at + 1 :]
    if what == 1:
        return name[:at] + dice.choice("aeiorstln") + name[at:]
    if what == 2 and at + 1 < len(name):
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + dice.choice("aeiorstln") + name[at + 1 :]


def reordered(name: str, dice: random.Random) -> str:
    """Put last words first."""
    words = name.replace(",", " ").split()
    if len(words) > 1:
        turn = dice.randrange(1, len(words))
        words = words[turn:] + words[:turn]
    return " ".join(words)


def abbreviated(name: str, dice: random.Random) -> str:
    """Shorten words as trade does, or one word to its letter."""
    words = name.replace(",", " ").split()
    found = [SHORT.get(word.lower().strip("."), word) for word in words]
    if found == words and len(words) > 2:
        at = dice.randrange(1, len(words) - 1)
        found[at] = found[at][0] + "."
    return " ".join(found)


def transliterated(name: str, dice: random.Random) -> str:
    """Spell two sounds as another tongue would."""
    low = name.lower()
    options = [sound for sound in SPELT if sound in low]
    for sound in dice.sample(options, min(2, len(options))):
        low = low.replace(sound, SPELT[sound], 1)
    return low.title()


CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "typed": typed,
    "reordered": reordered,
    "abbreviated": abbreviated,
    "transliterated": transliterated,
}


def listed(words: str) -> list[str]:
    """Part words at blanks."""
    return words.split()


FIRST = listed("""
Greta Tobias Linnea Marta Oskar Hedwig Anselm Birte Casimir Dorthe Eirik Fenella Gwilym Hanneke
Ilona Jorunn Kerstin Lorcan Mairead Niamh Odile Percival Quentin Rosalind Saoirse Tamsin Ulrike
Verena Wendell Xanthe Yolanda Zdenka Takumi Haruka Ayaka Chidi Ngozi Folake Wanjiru Kwame Abena
Siosaia Malakai Anahera Tevita
""")
LAST = listed("""
Ashdown Birkeland Cholmondeley Dalgaard Entwistle Fjeldstad Gildersleeve Haugland Ingersoll
Jessup Kallweit Lindqvist Mulvaney Nordahl Oakeshott Pemberton Quigley Rasmussen Satterthwaite
Thistlewood Uexkull Vandenberg Wolstenholme Yarborough Zwingli Matsuzaka Nakagome Okonjo Adeyemi
Mutasa Tuilagi Faleolo Havili Ngata Puketapu Eikrem Stavanger Brubaker Holzapfel Kirchgessner
""")
BRAND = listed("""
Alderwick Brambleford Cloverdene Dunmarrow Elmsworth Fernhollow Goldcrest Hazelmere Inglenook
Juniperus Kestrelby Larkspur Mapleton Nettlecombe Oakhurst Primrose Quillfeather Rowanberry
Silverbirch Thornbury Umberleigh Violetta Willowbank Yarrowdale Zinnia Puffinby Corncrake
Skylarker Moorhen Dabchick
""")
TRADE = listed("""
Dairy Bakeries Bicycles Gardens Florists Toys Interiors Ceramics Stationers Knitwear Breweries
Orchards Kitchens Upholstery Printing Cheese Gloves Candles Tiles Honey
""")
LEGAL = listed("""
Ltd GmbH AB AS BV Oy Inc LLC SARL Pty
""")
SHIPS = listed("""
Meadow Lark Thistle Gannet Heather Bell Puffin Primrose Dunlin Corncrake Windermere Bracken
Fulmar Cowslip Curlew Plover Tern Harebell Campion Teal
""")


def unrelated(dice: random.Random) -> tuple[str, NameKind]:
    """Make a person, firm or ship of no list."""
    what = dice.randrange(3)
    if what == 0:
        return f"{dice.choice(FIRST)} {dice.choice(LAST)}", NameKind.PERSON
    if what == 1:
        return f"{dice.choice(BRAND)} {dice.choice(TRADE)} {dice.choice(LEGAL)}", NameKind.PARTY
    return f"M/V {dice.choice(SHIPS)} {dice.choice(SHIPS)}", NameKind.VESSEL


def main(shelf: Path, count: int = 1000) -> None:
    """Measure, and print what was missed."""
    dice = random.Random(SEED)  # noqa: S311 -- repeatable, not secret
    held = Shelf(shelf)
    started = time.perf_counter()
    snapshots = [held.load(label) for label in held.latest() if label.entries]
    annexes = tuple(each.listing for each in annexed())
    snapshots.append(Snapshot("un-annexes", annexes[0].edition, "", "built in", annexes))
    read = time.perf_counter()
    roster = roster_of(snapshots)
    ready = time.perf_counter()
    names = sum(len(each.names) for each in roster.listings)
    print(f"{len(roster.listings)} targets, {names} names; read {read - started:.1f} s,"
          f" indexed {ready - read:.1f} s")  # fmt: skip
    able = [
        each for each in roster.listings if len(each.name) > 6 and each.kind is not Kind.AIRCRAFT
    ]
    asked: list[tuple[str, str, Listing]] = []
    for number in range(count // 2):
        listing = dice.choice(able)
        change = list(CHANGES)[number % len(CHANGES)]
        asked.append((change, CHANGES[change](listing.name, dice), listing))
    strangers = [unrelated(dice) for _ in range(count - count // 2)]
    started = time.perf_counter()
    busy = time.process_time()
    results = [roster.screen(Subject((name,))) for _, name, _ in asked]
    clear = [roster.screen(Subject((name,), kind)) for name, kind in strangers]
    took = time.perf_counter() - started
    busy = time.process_time() - busy
    good: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for (change, name, listing), hits in zip(asked, results, strict=True):
        wanted = (listing.list, listing.entry)
        found = any(wanted == (hit.list, hit.entry) or hit.name == listing.name for hit in hits)
        good[change] += found
        total[change] += 1
        if not found:
            print(f"  missed {change}: {name!r} <- {listing.name!r}")
    alarms = [(name, hits) for (name, _), hits in zip(strangers, clear, strict=True) if hits]
    for name, hits in alarms:
        print(f"  false: {name!r} -> {hits[0].alias!r} {hits[0].score}")
    for change in CHANGES:
        print(f"{change:15} recall {good[change] / total[change]:.3f}")
    print(f"recall {good.total() / total.total():.3f}; false alerts {len(alarms) / len(clear):.4f}"
          f" of {len(clear)} unrelated; {count / busy:.0f} names/s of one core,"
          f" {count / took:.0f} by the clock")  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
