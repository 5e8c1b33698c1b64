"""Two names compared: the pairs of the founding cables, and why."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from reftel.lists import Kind as ListKind
from reftel.lists import Listing, Name, Quality
from reftel.screening.comparing import THRESHOLDS, compare
from reftel.screening.evidence import Subject, weigh
from reftel.screening.naming import Kind
from tests.conformance.names import score

if TYPE_CHECKING:
    from pathlib import Path

P, N, V = Kind.PARTY, Kind.PERSON, Kind.VESSEL


def same(one: str, other: str, kind: Kind) -> bool:
    return compare(one, other, kind).score >= THRESHOLDS[kind]


@pytest.mark.parametrize(
    ("one", "other", "kind", "wanted"),
    [
        ("M/V Iran Matin", "Iran Matin", V, True),
        ("M/V Matin", "Iran Matin", V, True),
        ("Iran Matin", "ABBA", V, False),
        ("Shahid Bakeri IG", "Shahid BAGHERI IG (SBIG)", P, True),
        ("Shahid Bakeri IG", "Shahid HEMMAT IG", P, False),
        ("SBIG", "Shahid Bakeri Industrial Group", P, True),
        ("Defense Industries Organization", "DEFENCE INDUSTRIES ORGANISATION (DIO)", P, True),
        ("DIO", "DEFENCE INDUSTRIES ORGANISATION (DIO)", P, True),
        ("LIMMT", "LIMMT ECONOMIC AND TRADE COMPANY, LTD.", P, True),
        ("Dalian LIMMT Metallurgy", "LIMMT (DALIAN) METALLURGY AND MINERALS CO., LTD.", P, True),
        ("Karl Lee", "LEE, Karl", N, True),
        ("Li Fang Wei", "Fangwei LI", N, True),
        ("李方偉", "Li Fangwei", N, True),
        ("IRISL", "ISLAMIC REPUBLIC OF IRAN SHIPPING LINES", P, True),
        ("ISLAMIC REPUBLIC OF IRAN SHIPPING LINES", "SOUTH SHIPPING LINE IRAN", P, False),
        ("John Doe", "Doe, John", N, True),
        ("J. Doe", "John Doe", N, True),
        ("K. Doe", "John Doe", N, False),
        ("Штраус", "Shtraus", N, True),
        ("Ivan Petrovich Sidorov", "Ivan Sidorov", N, True),
        ("Ivan Petrovich Sidorov", "Ivan Antonovich Sidorov", N, False),
        ("Exercise Bank (London)", "Exercise Bank (Tokyo)", P, False),
        ("Goodwell Trading", "Good Well Trading", P, True),
        ("Exercise Lanterns GmbH", "Exercise Bicycles GmbH", P, False),
        ("Lady Anna", "Lady Maria", V, False),
        ("", "Exercise", P, False),
    ],
)
def test_names_are_told_right(
    one: str,
    other: str,
    kind: Kind,
    wanted: bool,  # noqa: FBT001
) -> None:
    assert same(one, other, kind) is wanted


def test_no_score_reaches_one() -> None:
    assert compare("Exercise Trading", "Exercise Trading", P).score < 1


def test_a_short_common_name_scores_lower_than_a_long_one() -> None:
    short = compare("Exercise", "Exercise", P).score
    long = compare("Exercise Widget Bureau", "Exercise Widget Bureau", P).score
    assert short < long


def test_grounds_say_which_words_matched_and_what_counted_against() -> None:
    said = " | ".join(compare("Shahid Bakeri IG", "Shahid Hemmat IG", P).grounds)
    assert "shahid" in said
    assert "only in the query: bakeri" in said
    assert "only in the record: hemmat" in said


def test_a_pair_that_differs_is_shown_with_its_likeness() -> None:
    assert any("bakeri ~ bagheri" in ground for ground in compare("Bakeri", "Bagheri", P).grounds)


def test_the_bench_of_names_reaches_its_bar(shared: Path) -> None:
    path = shared / "screening" / "name_bench" / "cases.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        assert score(list(csv.DictReader(stream)), tell=False)[0] >= 0.82


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Jalaluddin Exerci", "EXERCI, Djalal al-Din", Kind.PERSON),
        ("Jewgeni Lanternow", "LANTERNOV, Yevgeny", Kind.PERSON),
        ("Lee Byung Chul", "RI, Pyong Chol", Kind.PERSON),
        ("Choi Kyung-hui", "CHOE, Kyong Hui", Kind.PERSON),
        ("Ramsan Lanternow", "LANTERNOV, Ramzan Akhmatovich", Kind.PERSON),
        ("Ar-Rashed Lantern Trust", "AL-RASHID LANTERN TRUST", Kind.PARTY),
        ("Zephyrlux Company", "CHINA ZEPHYRLUX COMPANY", Kind.PARTY),
        ("Zephyrlux Airlines", "ZEPHYRLUX AIR", Kind.PARTY),
    ],
)
def test_spellings_of_other_tongues_are_one_name(one: str, other: str, kind: Kind) -> None:
    assert compare(one, other, kind).score >= THRESHOLDS[kind]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("SBIG", "SAPICO", Kind.PARTY),
        ("Phoenix Mining GmbH", "PHOENIX", Kind.PARTY),
        ("Star Steel Ltd", "JOINT STOCK COMPANY STAR", Kind.PARTY),
        ("Mohammed Lopez", "LAHBOUS, Mohamed", Kind.PERSON),
        ("Mohammed Garcia", "KARAKI, Muhammad", Kind.PERSON),
        ("James Nguyen", "James NYAKUNI", Kind.PERSON),
    ],
)
def test_a_like_sound_or_a_common_word_makes_no_one_name(one: str, other: str, kind: Kind) -> None:
    assert compare(one, other, kind).score < THRESHOLDS[kind]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Abd al-Rahman Lanternani", "LANTERNANI, Abdulrahman", N),
        ("Yusuf Exercisi", "EXERCISI, Yousef", N),
        ("Aleksandr Lanternov", "LANTERNOV, Alexander", N),
        ("Zhang Weiming", "ZHANG, Wei-ming", N),
        ("Dr. Rui Lantern", "LANTERN, Rui", N),
        ("R. M. Lantern", "LANTERN, Rui Manuel", N),
        ("Lanternov S.S.", "LANTERNOV, Sergei Stepanovich", N),
        ("Velkor Machine-Building Plant", "VELKOR MACHINE BUILDING PLANT", P),
        ("The Velkor Research Centre", "VELKOR RESEARCH CENTER", P),
        ("Velkor Organisation for Defence", "VELKOR DEFENSE ORGANIZATION", P),
        ("OJSC Velkor Forge", "OAO VELKOR FORGE", P),
        ("Velkor & Sons Trading", "VELKOR AND SONS TRADING", P),
        ("Second Velkor Bureau", "2ND VELKOR BUREAU", P),
        ("Велкор", "VELKOR", P),
        ("MV Amber Tide", "AMBER TIDE", V),
        ("Amber Tide 1", "AMBER TIDE I", V),
        ("AMBERTIDE", "Amber Tide", V),
    ],
)  # fmt: skip
def test_one_name_in_two_writings_is_one(one: str, other: str, kind: Kind) -> None:
    assert same(one, other, kind)
    assert same(other, one, kind)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Rui Lantern", "Rui Bicycle", N),
        ("Ahmed Exercisi", "Mohamed Exercisi", N),
        ("Velkor Forge", "Tammir Forge", P),
        ("Velkor Trading Company", "Tammir Trading Company", P),
        ("Bank of Velkor", "Bank of Tammir", P),
        ("Velkor", "Velkor Lantern Bicycle", N),
        ("Amber Tide", "Amber Moon", V),
        ("University of Velkor", "University of Tammir", P),
        ("Ministry of Defense", "Ministry of Lanterns", P),
    ],
)
def test_a_word_in_common_makes_no_one_name(one: str, other: str, kind: Kind) -> None:
    assert not same(one, other, kind)
    assert not same(other, one, kind)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FSUE Tordalk", "Tordalk OJSC"), ("Federal State Unitary Enterprise Tordalk", "Tordalk"),
        ("Tordalk P.J.S. Co.", "Tordalk"), ("Tordalk Group of Companies", "Tordalk Group"),
        ("Tordalk Ltd. Şti.", "Tordalk Ltd"), ("Tordalk DMCC", "Tordalk"),
        ("Tordalk Sci. & Res. Ctr", "Tordalk Science and Research Center"),
        ("Tordalk Labs", "Tordalk Laboratories"),
        ("Tordalk Comm. Inds", "Tordalk Communications Industries"),
        ("Tordalk Shipping Agency", "Tordalk Shipping Agencies"),
    ],
)  # fmt: skip
def test_legal_forms_and_abbreviations_are_known(one: str, other: str) -> None:
    assert compare(one, other, Kind.PARTY).score >= 0.85


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lanternfocus Consulting", "LANTERNFOCUS CONSULTANTS INC"),
        (
            "Exampletown Heron Precision Instruments",
            "Exampletown Heron Precise Instrument Co., Ltd",
        ),
        ("407 Research Institute", "No. 407 Research Institute"),
        ("OOO Ternstirer", "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU TERNSTIRER"),
    ],
)
def test_words_of_every_firm_are_one_in_each_form(one: str, other: str) -> None:
    assert same(one, other, P)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("407 Research Institute", "No 38 Research Institute", P),
        ("Terntanker 8689", "TERN TANKER 8688", V),
        ("LANTA", "LIENETA AG", P),
        ("Terni", "TERNAT", P),
        ("Star Steel Inc.", "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU STIRER", P),
        ("Crown Precision Instruments", "Heron Precision Instruments Co", P),
    ],
)
def test_another_number_or_a_common_word_makes_no_run_of_letters_one(
    one: str, other: str, kind: Kind
) -> None:
    assert "run together" not in compare(one, other, kind).note
    firm = Listing("x", "", "1", ListKind(kind.value), (Name(other, Quality.PRIMARY),))
    found = weigh(Subject((one,), kind), firm)
    assert found.score < THRESHOLDS[kind]


def test_korean_syllables_that_differ_are_another_name_though_written_alike_in_latin() -> None:
    same = compare("김정은", "김정은", Kind.PERSON).score
    other = compare("김종은", "김정은", Kind.PERSON).score
    assert other < THRESHOLDS[Kind.PERSON] < same
    assert compare("김정은", "KIM, Jong Un", Kind.PERSON).score > THRESHOLDS[Kind.PERSON]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Tehran", "Thorin", "apart"),
        ("Selbirth", "Sylvret", "apart"),
        ("Gaddafi", "Qadhafi", "one"),
        ("Hezbollah", "Hizballah", "one"),
        ("Lanternfield", "Lanternfeld", "one"),
    ],
)
def test_single_words_are_not_one_by_their_sound_alone(one: str, other: str, wanted: str) -> None:
    met = compare(one, other, Kind.VESSEL).score > THRESHOLDS[Kind.VESSEL]
    assert met is (wanted == "one")
