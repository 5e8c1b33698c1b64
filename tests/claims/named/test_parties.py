"""Claims of parties carry type, country, words and marking."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties, standing
from reftel.marking import Level
from tests.claims.namesakes import heading_quotes, page, quotes


def test_a_claim_of_a_party_says_what_and_whence() -> None:
    laid = page("1. (C) The Iranian firm Velcorta Works paid.\n")
    (claim,) = find_parties(laid)
    assert (claim.kind, claim.value) == ("party", "Velcorta Works")
    assert (claim.attribute("type"), claim.attribute("country")) == ("company", "IR")
    assert (claim.paragraph, claim.marking.level) == ("1", Level.C)


def test_a_form_of_the_name_is_told_as_an_alias() -> None:
    laid = page("1. (S) They paid Velcorta Supply Company (VSC). VSC then shipped.\n")
    assert [claim.attribute("alias") for claim in find_parties(laid)] == [None, True]


def test_each_of_several_firms_in_a_row_is_found() -> None:
    body = "1. (S) It paid Velcorta Supply Co. Ltd., Quillmark Trading LLC, and Orvante GmbH.\n"
    assert quotes(find_parties, body) == [
        "Velcorta Supply Co. Ltd",
        "Quillmark Trading LLC",
        "Orvante GmbH",
    ]


def test_tags_name_no_party() -> None:
    laid = page("1. (S) Nothing happened.\n")
    assert list(find_parties(laid)) == []


@pytest.mark.parametrize(
    ("sentence", "found", "kind"),
    [
        ("It paid Velcorta Trading Company Limited.", "Velcorta Trading Company Limited",
         "company"),
        ("It paid Velmarq Bank PLC.", "Velmarq Bank PLC", "company"),
        ("It paid Velmarq, Inc. then.", "Velmarq, Inc", "company"),
        ("It paid Velmarq & Sons then.", "Velmarq & Sons", "company"),
        ("It paid Velmarq A.S. then.", "Velmarq A.S.", "company"),
        ("It went to the Institute of Exercise Physics.", "Institute of Exercise Physics",
         "institute"),
        ("It went to the National Velmarq University.", "National Velmarq University",
         "institute"),
        ("It went to the Ruritanian Ministry of Defense.", "Ruritanian Ministry of Defense",
         "ministry"),
        ("It went to Hizballah then.", "Hizballah", "armed_group"),
    ],
)  # fmt: skip
def test_a_party_is_named_in_full_with_its_sort(sentence: str, found: str, kind: str) -> None:
    laid = page(f"1. (S) {sentence}\n")
    (claim,) = find_parties(laid)
    assert (claim.quote, claim.attribute("type")) == (found, kind)


def test_an_acronym_given_in_brackets_names_the_party() -> None:
    laid = page("1. (S) The Ruritanian Atomic Energy Organization (RAEO) asked. RAEO paid.\n")
    assert [claim.value for claim in find_parties(laid)] == ["RAEO", "RAEO"]


def test_another_name_of_a_party_is_found_too() -> None:
    body = "1. (S) Velmarq Co., Ltd. (VCL), aka Velmarq Trading, bought it.\n"
    assert quotes(find_parties, body) == ["Velmarq Co., Ltd. (VCL)", "Velmarq Trading"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The company declined.",
        "The firm paid.",
        "Its bank closed at noon.",
        "The Missile Technology Control Regime met.",
        "The Department of State agreed.",
    ],
)
def test_a_noun_a_regime_or_ones_own_department_is_no_party(sentence: str) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met the Ministry of Economy, Trade and Industry there.",
         "Ministry of Economy, Trade and Industry"),
        ("They met the Ruritanian Ministry of Energy there.", "Ruritanian Ministry of Energy"),
        ("They watch the state enterprise Velmargrafit there.", "Velmargrafit"),
        ("They watch the Velmar Design Bureau there.", "Velmar Design Bureau"),
        ("They asked CNV (the Ruritanian intelligence service) for it.", "CNV"),
        ("They asked U.S. firms, such as Northern Specimen (NS), there.", "Northern Specimen (NS)"),
        ("They watch Velmar Airways of Armenia there.", "Velmar Airways"),
        ("They met the Ministerio de Pesca there.", "Ministerio de Pesca"),
        ("They met the Sudan People's Army there.", "Sudan People's Army"),
    ],
)  # fmt: skip
def test_a_party_is_named_as_far_as_its_name_goes(sentence: str, name: str) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "State's Bureau of Specimen Affairs agreed there.",
        "The Department of Commerce's Office of Specimen Enforcement agreed there.",
        "The Office of Specimen Controls (PM/XYZC) agreed there.",
        "It was fired from the Velmar Missile Test Complex there.",
        "Let us go, they said there.",
    ],
)
def test_a_unit_of_ones_own_department_or_a_test_range_is_no_party(sentence: str) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == []


def test_a_ministry_stands_by_its_acronym_in_the_subject() -> None:
    found = heading_quotes(find_parties, "RURITANIA: MFA REQUEST FOR HELP", "1. (S) No.\n")
    assert found == ["MFA"]


def test_fields_of_a_form_name_parties_line_by_line() -> None:
    body = (
        "1. (U) License details:\n\nShipper: Quorvane Minerals\nCarrier: Pelagia Transit\n"
        "SELLER:\n\nCamfour Veltrade LLP\n65 Westfield Park Road\n"
    )
    found = quotes(find_parties, body)
    assert [name for name in found if name != "Quorvane"] == [
        "Quorvane Minerals", "Pelagia Transit", "Camfour Veltrade LLP",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It went to the Kenyan Department of Defense then.", ["Kenyan Department of Defense"]),
        ("It went to the Department of Defense then.", []),
        ("It went to the Velmar Airport International Free Zone.", []),
        ("Mizan Machine and Sepehr Trading FZE paid for it.", ["Sepehr Trading FZE"]),
        ("It went to the Ministry of Foreign Affairs Under Secretary.",
         ["Ministry of Foreign Affairs"]),
        ("Some AQIM and LIFG men left.", ["AQIM", "LIFG"]),
        ("It went to Caisse Velmar then.", ["Caisse Velmar"]),
        ("It went to the Directorate General for Velmar Affairs.",
         ["Directorate General for Velmar Affairs"]),
        ("It went to the Canadian High Commission then.", []),
        ("Nasir al-Velmari came. They like Velmari's products.", []),
        ("It went to Bajaur Agency then.", []),
        ("Here is the MFA Velmar Division (MRE/DDS) man.", ["MFA Velmar Division (MRE/DDS)"]),
    ],
)  # fmt: skip
def test_what_is_a_party_and_what_is_none(sentence: str, found: list[str]) -> None:
    assert quotes(find_parties, f"1. (C) {sentence}\n") == found


def test_the_place_of_a_party_is_taken_and_no_other() -> None:
    laid = page("1. (C) It went to Velmar Trading Ltd then.\n")
    start = laid.text.index("Velmar")
    end = start + len("Velmar Trading Ltd")
    assert standing(laid).spans() == [(start, end)]


def test_what_a_man_is_also_known_as_is_no_firm() -> None:
    body = "1. (S) His man Velko Marr (a.k.a. Karl Quill) and Velcorta (aka Quillmark Xo) left.\n"
    assert quotes(find_parties, body) == ["Quillmark Xo"]


def test_an_and_in_a_row_of_firms_parts_two() -> None:
    body = "1. (S) Orvante Works, Velcorta and Al-Hallaq Trading left.\n"
    assert quotes(find_parties, body) == ["Orvante Works", "Velcorta", "Al-Hallaq Trading"]
