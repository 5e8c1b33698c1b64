"""Laws of blocking: what comparing would accept is brought to it, and nothing is brought twice."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.screening.blocking import COMPARED, ends, key, runs, turns
from reftel.screening.comparing import THRESHOLDS, compare_parsed
from reftel.screening.naming import Kind, parse
from tests.screening.test_blocking import blocks

SYLLABLES = ("ba", "der", "kol", "mi", "nash", "or", "pel", "ris", "tan", "vu", "zim", "gar", "lo")
KINDS = st.sampled_from(list(Kind))


def crowd(kind: Kind, seed: int, many: int = 60) -> list[str]:
    """Return invented names of two or three words."""
    random = Random(seed)  # noqa: S311 -- invented names are no secrets
    found: dict[str, None] = {}
    while len(found) < many:
        words = [
            "".join(random.choices(SYLLABLES, k=random.choice((2, 3)))).title()
            for _ in range(random.choice((2, 2, 3)))
        ]
        more = ("Trading Co",) if kind is Kind.PARTY and random.random() < 0.3 else ()
        found[" ".join((*words, *more))] = None
    return list(found)


CROWDS = {kind: crowd(kind, 7) for kind in Kind}
HELD = {
    kind: blocks([(n, 0, name, kind) for n, name in enumerate(names)])[kind]
    for kind, names in CROWDS.items()
}


def misspelt(name: str, random: Random) -> str:
    """Return a name with one letter left out, doubled, or changed places with the next."""
    at = random.randrange(1, len(name) - 1)
    return random.choice((
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    ))  # fmt: skip


def turned(name: str, random: Random) -> str:
    """Return a name with its words in another order."""
    words = name.split()
    random.shuffle(words)
    return " ".join(words)


def whole(name: str, _: Random) -> str:
    return name.upper()


def near(name: str, kind: Kind) -> set[int]:
    return {record for each in HELD[kind].near(parse(name, kind)) for record, _ in each.borne}


@pytest.mark.parametrize("change", [whole, turned, misspelt], ids=lambda one: one.__name__)
@settings(max_examples=60)
@given(KINDS, st.integers(0, 59), st.integers(0, 2**20))
def test_law_what_comparing_accepts_is_among_what_is_compared(
    change: object, kind: Kind, number: int, seed: int
) -> None:
    asked = change(CROWDS[kind][number], Random(seed))  # type: ignore[operator] # noqa: S311
    alike = {
        place: compare_parsed(parse(asked, kind), parse(name, kind)).score
        for place, name in enumerate(CROWDS[kind])
    }
    accepted = {place for place, score in alike.items() if score >= THRESHOLDS[kind]}
    best = max(alike, key=lambda place: alike[place])
    found = near(asked, kind)
    if best in accepted:
        assert best in found
    if len(accepted) <= COMPARED:
        assert accepted <= found


@settings(max_examples=60)
@given(KINDS, st.text(max_size=40))
def test_law_any_text_is_asked_without_a_fault_and_gives_each_name_once(
    kind: Kind, text: str
) -> None:
    listed = HELD[kind].near(parse(text, kind))
    texts = [each.parsed.text for each in listed]
    assert len(texts) == len(set(texts))
    assert [each.borne for each in listed] == sorted(each.borne for each in listed)


@given(st.text(alphabet="abdeghiklmnorstuz", min_size=2, max_size=9))
def test_law_the_key_of_a_word_is_never_empty_and_always_the_same(word: str) -> None:
    assert key(word)
    assert key(word) == key(word)


@given(st.text(alphabet="abdeghiklmnorstuz", min_size=1, max_size=30))
def test_law_the_keys_of_a_run_tell_its_length_and_both_its_ends(letters: str) -> None:
    first, last = sorted(runs(letters), key=lambda each: ">" in each)
    assert first == f"{letters[:6]}<{len(letters)}"
    assert last == f"{letters[-6:]}>{len(letters)}"


@given(st.text(alphabet="abdeghiklmnorstuz", min_size=3, max_size=12), st.integers(0, 11))
def test_law_one_wrong_letter_leaves_one_end_of_a_long_word_whole(word: str, at: int) -> None:
    if len(word) < 8:
        return
    at = min(at, len(word) - 1)
    wrong = word[:at] + "q" + word[at + 1 :]
    assert set(ends(word)) & set(ends(wrong))


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("John Doe", Kind.PERSON, {"johndoe", "doejohn"}),
        ("John Quincy Doe", Kind.PERSON, {"johnquincydoe", "doejohnquincy", "quincydoejohn"}),
        ("Exercise Works", Kind.PARTY, {"exerciseworks"}),
        ("John", Kind.PERSON, {"john"}),
    ],
)
def test_a_persons_name_is_turned_and_a_firms_is_not(
    name: str, kind: Kind, wanted: set[str]
) -> None:
    assert turns(parse(name, kind)) == wanted
