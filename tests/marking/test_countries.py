"""Country names and codes in the spellings of marks."""

from __future__ import annotations

import pytest

from reftel.marking.countries import read_name, read_run, recipient, short_names, trigraphs


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("China", "CHN"), ("PRC", "CHN"), ("UK", "GBR"), ("U.K.", "GBR"), ("South Korea", "KOR"),
        ("ROK", "KOR"), ("the Netherlands", "NLD"), ("Government of Japan", "JPN"),
        ("kazakhstan", "KAZ"), ("Australia Group", "AG"), ("Five Eyes", "FVEY"), ("GBR", "GBR"),
        ("R.O.K.", "KOR"), ("S. Korea", "KOR"), ("D.R. Congo", "COD"), ("St. Lucia", "LCA"),
        ("Australia Group participants", "AG"), ("EU Member States", "EU"),
        ("WA participating states", "WA"), ("China members", None), ("EU partners", None),
        ("Cote d\u2019Ivoire", "CIV"), ("Trinidad and Tobago", "TTO"), ("UAE", "ARE"),
    ],
)  # fmt: skip
def test_a_name_means_its_country(name: str, code: str | None) -> None:
    assert recipient(name) == code


def test_a_code_of_two_lists_is_ambiguous_tags_first() -> None:
    assert read_name("CH").codes == ("CHN", "CHE")
    assert recipient("CH") is None
    assert recipient("FR") == "FRA"


def test_nonsense_is_no_country() -> None:
    assert recipient("RURITANIA") is None


def test_a_run_without_commas_is_cut_at_names() -> None:
    assert read_run("USA SOUTH KOREA GBR") == ["USA", "SOUTH KOREA", "GBR"]
    assert read_run("USA RURITANIA") is None


def test_countries_have_names() -> None:
    assert len(trigraphs()) > 200
    assert "CHINA" in short_names("CHN")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("The Government of Japan", "JPN"),
        ("Government of the Netherlands", "NLD"),
        ("Govt of Japan", "JPN"),
        ("The United Kingdom.", "GBR"),
        ("Government of Ruritania", None),
    ],
)
def test_a_government_means_its_country(name: str, code: str | None) -> None:
    assert recipient(name) == code


def test_and_between_names_is_no_andorra() -> None:
    assert read_run("USA AND GBR") == ["USA", "GBR"]
    assert read_run("AND") == ["AND"]
    assert read_run("USA AND") == ["USA", "AND"]
