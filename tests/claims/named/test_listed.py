"""Firms named together are told apart."""

from __future__ import annotations

import pytest

from reftel.claims.named.listed import banks, known_banks, together
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import page, placed, quotes


def told(sentence: str) -> list[str]:
    return placed(together, sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They used the banks Melkor and Sardarat there.", ["Melkor", "Sardarat"]),
        ("They saw Ruritanian firms Velcorta, Quillmark and Orvante Tech there.",
         ["Velcorta", "Quillmark", "Orvante Tech"]),
        ("They saw companies such as Velcorta, Quillmark, and Orvante.",
         ["Velcorta", "Quillmark", "Orvante"]),
        ("They saw companies such as Velcorta in Lisbon.", []),
        ("They saw companies in France and Spain.", []),
        ("They saw companies, Iran and Ruritania among them.", []),
        ("They saw companies, Economic and Political Officers said.", []),
    ],
)  # fmt: skip
def test_a_list_behind_a_noun_of_several_is_one_of_names(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names


def test_a_plural_noun_of_banks_makes_two_banks() -> None:
    found = quotes(find_parties, "1. (S) The banks Melkor and Sardarat paid.\n")
    assert found == ["Melkor", "Sardarat"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Mizan Quill and Sepehr Trading FZE are fronts.", ["Mizan Quill", "Sepehr Trading FZE"]),
        ("Velko Marr and Sepehr Trading FZE were there.", ["Sepehr Trading FZE"]),
        ("Syria and Sepehr Trading FZE are seen as fronts.", ["Sepehr Trading FZE"]),
    ],
)
def test_what_stands_beside_a_firm_is_one_where_both_are_called_so(
    sentence: str, names: list[str]
) -> None:
    assert quotes(find_parties, f"1. (S) Then {sentence}\n") == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Velcorta GmbH, Quillmark and Orvante left.", ["Velcorta GmbH", "Quillmark", "Orvante"]),
        ("Quillmark, Orvante (ORV), and Velcorta GmbH were told.",
         ["Quillmark", "Orvante (ORV)", "Velcorta GmbH"]),
        ("Quillmark, Velcorta GmbH, and Lisbon were told.", ["Velcorta GmbH"]),
        ("Velcorta GmbH, Li Marrfang and Orvante were told.", ["Velcorta GmbH"]),
        ("Velcorta GmbH, the QX-70 and Orvante were told.", ["Velcorta GmbH"]),
        ("Velcorta GmbH, Great Foundry Industries or the Orvante were told.",
         ["Velcorta GmbH", "Great Foundry Industries", "Orvante"]),
        ("Velcorta GmbH and Quillmark were told.", ["Velcorta GmbH"]),
        ("Velcorta GmbH is also known as Quillmark and Orvante Lux.",
         ["Velcorta GmbH", "Quillmark", "Orvante Lux"]),
        ("Four Seasonsq, Velcorta GmbH and Quillmark were told.",
         ["Seasonsq", "Velcorta GmbH", "Quillmark"]),
    ],
)  # fmt: skip
def test_what_stands_in_a_row_with_a_firm_is_one(sentence: str, names: list[str]) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They named Banks Melli, Mellat, and Saderat March 27.",
         ["Bank Melli", "Bank Mellat", "Bank Saderat"]),
        ("They named Banks Velmelk and Sard; Velmelk paid.",
         ["Bank Velmelk", "Bank Sard", "Bank Velmelk"]),
        ("EMPHASIS ON BANKS MELLI AND SEPAH IN TOWN.", ["Bank Melli", "Bank Sepah"]),
        ("Both Banks Agreed and Signed it.", []),
    ],
)  # fmt: skip
def test_banks_share_their_noun(sentence: str, names: list[str]) -> None:
    laid = page(f"1. (S) {sentence}\n")
    assert [
        claim.value for claim in find_parties(laid) if claim.span.start > laid.body().start
    ] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They used brokers named Velcorta and Quillmark there.", ["Velcorta", "Quillmark"]),
        ("They used suppliers including Velcorta (VLC) or Quillmark there.",
         ["Velcorta", "Quillmark"]),
        ('They used traders "Velcorta" and "Quillmark" there.', ["Velcorta", "Quillmark"]),
        ("They used distributors Velcorta & Holm, Quillmark and Orvante there.",
         ["Velcorta & Holm", "Quillmark", "Orvante"]),
        ("They used firms\nVelcorta\nand Quillmark there.", ["Velcorta", "Quillmark"]),
        ("They used companies such as Velcorta, Quillmark there.", []),
        ("They used companies and Velcorta there.", []),
        ("They saw companies Kenya and Chad know.", []),
        ("They saw the firm Velcorta and Quillmark there.", []),
    ],
)  # fmt: skip
def test_a_list_needs_a_noun_of_several_and_an_end(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They froze Banks Velmelk, Quillsard, and Orvane there.",
            ["Banks Velmelk", "Quillsard", "Orvane"],
        ),
        ("They froze the banks Velmelk and Quillsard there.", []),
        ("They saw Riverbanks Velmelk and Quillsard there.", []),
        ("They saw Banks and Insurers there.", []),
    ],
)
def test_only_a_noun_with_a_capital_is_shared_by_a_row_of_banks(
    sentence: str, names: list[str]
) -> None:
    assert placed(banks, sentence) == names


def test_known_banks_have_a_word_of_their_own_and_a_country() -> None:
    table = known_banks()
    assert table["Melli"] == "IR"
    assert all(word and " " not in word for word in table)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They named Quillmark, Orvante and Velcorta GmbH there.",
         ["Quillmark", "Orvante", "Velcorta GmbH"]),
        ("They named Velcorta GmbH, then Quillmark and Orvante there.", ["Velcorta GmbH"]),
        ("They named Velcorta GmbH. Quillmark and Orvante were not.", ["Velcorta GmbH"]),
    ],
)  # fmt: skip
def test_a_row_of_firms_goes_no_further_than_its_commas(sentence: str, names: list[str]) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == names
