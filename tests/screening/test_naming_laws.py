"""Laws of names taken apart: what has no meaning changes nothing, and every name has words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.naming import Kind, kinds, parse, variants

NAMES = st.lists(
    st.text(alphabet="bdghklmnrstz", min_size=4, max_size=8), min_size=2, max_size=4
).map(lambda words: " ".join(word.title() for word in words))
KINDS = st.sampled_from(list(Kind))
FORMS = st.sampled_from(["Ltd", "Co., Ltd.", "GmbH", "S.A.", "LLC", "Inc.", "JSC"])


def plain(name: str, kind: Kind) -> list[str]:
    return [word.text for word in parse(name, kind).words]


@given(NAMES, KINDS)
def test_law_case_and_gaps_change_nothing(name: str, kind: Kind) -> None:
    for other in (name.upper(), name.lower(), name.replace(" ", "   "), f"  {name} "):
        assert plain(other, kind) == plain(name, kind)


@given(NAMES, FORMS)
def test_law_a_legal_form_is_no_word_of_a_firm(name: str, form: str) -> None:
    assert plain(f"{name} {form}", Kind.PARTY) == plain(name, Kind.PARTY)
    assert parse(f"{name} {form}", Kind.PARTY).forms


@given(NAMES, st.sampled_from(["Mr.", "Dr.", "General", "Eng."]))
def test_law_a_title_is_no_word_of_a_person(name: str, title: str) -> None:
    weighty = [word for word in parse(f"{title} {name}", Kind.PERSON).words if word.weight]
    assert [word.text for word in weighty] == plain(name, Kind.PERSON)


@given(NAMES, st.sampled_from(["M/V", "MV", "M.V.", "MT", "motor vessel"]))
def test_law_a_prefix_is_no_word_of_a_ship(name: str, prefix: str) -> None:
    assert plain(f"{prefix} {name}", Kind.VESSEL) == plain(name, Kind.VESSEL)
    assert kinds(f"{prefix} {name}") == (Kind.VESSEL,)


@given(NAMES)
def test_law_a_family_name_before_a_comma_is_put_last(name: str) -> None:
    *first, last = name.split()
    assert plain(f"{last}, {' '.join(first)}", Kind.PERSON) == plain(name, Kind.PERSON)


@given(st.text(max_size=60), KINDS)
def test_law_no_text_breaks_a_name_and_weights_lie_between_nothing_and_one(
    text: str, kind: Kind
) -> None:
    found = parse(text, kind)
    assert all(word.text and 0 <= word.weight <= 1 for word in found.words)
    assert found.weight == pytest.approx(sum(word.weight for word in found.words))
    assert all(len(each) >= 3 for each in found.acronyms if each) or kind is not Kind.PARTY


@given(st.text(max_size=60))
def test_law_a_name_is_its_own_first_variant(text: str) -> None:
    found = variants(text)
    assert len(found) == len(set(found))
    assert not text or found[0] == text


@given(NAMES, st.sampled_from(["ABC", "EXG", "QRST"]))
def test_law_an_acronym_in_brackets_is_a_name_too(name: str, short: str) -> None:
    assert set(variants(f"{name} ({short})")) == {f"{name} ({short})", name, short}


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("Al-Lantern Trading Est.", Kind.PARTY, ["al", "lantern", "trading"]),
        ("John al-Doe", Kind.PERSON, ["john", "al", "doe"]),
        ("2nd Exercise Bank", Kind.PARTY, ["2", "exercise", "bank"]),
        ("Exercise  \n Lantern", Kind.PARTY, ["exercise", "lantern"]),
        ("Müller & Søn A/S", Kind.PARTY, ["muller", "son"]),
    ],
)
def test_a_name_keeps_its_own_words(name: str, kind: Kind, wanted: list[str]) -> None:
    assert [word for word in plain(name, kind) if word in wanted] == wanted


@pytest.mark.parametrize(
    ("name", "role", "kind"),
    [
        ("Exercise 7", "number", Kind.PARTY),
        ("Exercise IV", "number", Kind.VESSEL),
        ("J. Doe", "initial", Kind.PERSON),
        ("Bank of Egypt", "place", Kind.PARTY),
        ("Exercise Trading", "generic", Kind.PARTY),
        ("John bin Doe", "particle", Kind.PERSON),
    ],
)
def test_a_word_that_tells_little_weighs_little(name: str, role: str, kind: Kind) -> None:
    (word,) = [each for each in parse(name, kind).words if each.role == role]
    assert word.weight < 1
