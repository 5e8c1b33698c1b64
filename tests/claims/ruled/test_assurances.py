from __future__ import annotations

import pytest

from reftel.claims.ruled.assurances import assurances
from tests.claims.reading import page_of, quotes, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They broke an end-use certificate.", ["(end-use certificate)"]),
        ("They gave End User Statements there.", ["(end user statements)"]),
        (
            "They signed a contract to supply the S-900 system to Kenya in May.",
            ["CONTRACT-TO-SUPPLY-THE-S-900-SYSTEM-TO-KENYA"],
        ),
        ("They honor existing contracts.", ["(existing contracts)"]),
    ],
)
def test_assurances_and_contracts_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


def test_new_contracts_are_none() -> None:
    words = "They signed new contracts. It is a contract to be proud of."
    assert quotes(words, "instrument") == []


def test_a_contract_is_told_of_to_its_end() -> None:
    goods = "crates of exercise tools and many more exercise goods of all kinds and makes"
    (found,) = quotes(f"They signed a contract to sell {goods}.", "instrument")
    assert found.startswith("a contract to sell crates of exercise tools")


def test_a_statement_of_end_use_with_a_number_is_a_document() -> None:
    words = "They gave End Use Statement Oficio No. 904 there."
    assert (quotes(words, "instrument"), quotes(words, "document")) == (
        [], ["End Use Statement Oficio No. 904"],
    )  # fmt: skip


def test_nothing_is_read_where_no_cue_stands() -> None:
    assert list(assurances(page_of("They spoke of tools."))) == []


def test_a_contract_with_a_number_is_an_instrument() -> None:
    words = "Under contract No. EX/PZ-0712 they sold lathes; the contract held."
    assert values(words, "instrument") == ["contract EX/PZ-0712", "(contract)"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They gave an end-user certificate.", ["(end-user certificate)"]),
        ("They broke end use statements.", ["(end use statements)"]),
        ("They gave a word of honor.", []),
        ("The contractor left.", []),
        ("It is a social contract.", []),
    ],
)
def test_only_papers_of_the_trade_are_assurances(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Veludo signed a contract with a Kenyan firm. He was open about the contract.",
         ["contract", "contract"]),
        ("He gave us a contract of September 14, 2006 and three letters.",
         ["contract of September 14, 2006"]),
        ("They cancelled the supply contract in May.", ["supply contract"]),
        ("The firm awarded three contracts; the ministry honored that contract.", ["contract"]),
        ("He read the contract.", []),
        ("They signed a contract to supply rifles to Chad. The contract price is high.",
         ["a contract to supply rifles to Chad"]),
        ("Muscles contract and sign.", []),
        ("It costs more than its previous contract with the Alder clubs.",
         ["its previous contract with the Alder clubs"]),
        ("It held a sales contract from the Government of Kenya.",
         ["sales contract from the Government of Kenya"]),
        ("He found a contract between Alder Works and Velcorta.",
         ["a contract between Alder Works and Velcorta"]),
        ("They must wrap up existing military contracts.", []),
    ],
)  # fmt: skip
def test_contracts_that_are_signed_and_told_of_again(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They abide by IAEA safeguards while they talk.", ["IAEA safeguards"]),
        ("The plant is under full-scope safeguards.", ["full-scope safeguards"]),
        ("Kenya complies with international safeguards.", ["international safeguards"]),
        ("IAEA safeguards inspectors came.", []),
        ("They share views on the importance of safeguards.", []),
    ],
)
def test_safeguards_of_somebody_bind(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("He was open about the contract with the Italian firm Alder Engineering for repairs.",
         ["contract with the Italian firm Alder Engineering"]),
        ("They would sign the Alder contract in May; the contract itself was not approved.",
         ["Alder contract", "contract"]),
        ("The destruction contract with Alder Engineering had been signed.",
         ["destruction contract with Alder Engineering"]),
        ("They signed one contract, a 2.2 billion euro, four-year contract to build a rail line.",
         ["contract", "2.2 billion euro, four-year contract"]),
        ("Past KOLA contracts told it; this KOLA contract had not gone forward.",
         ["Past KOLA contracts", "this KOLA contract"]),
        ("They obtained contracts with the Ministry of Defense and copies.",
         ["contracts with the Ministry of Defense"]),
        ("They swapped the debt for a large railroad contract.", ["large railroad contract"]),
        ("He has a contract with the firm Alder in Chad.", ["a contract with the firm Alder"]),
        ("The relevant contract must stipulate it.", ["relevant contract"]),
        ("The ministry put the contract on hold because of any contract language.", []),
        ("Contract negotiations went on. The firm will contract out the work.", []),
        ("He shared the Dutch contract conditions. A man is under contract.", []),
        ("The Inspector General, contract auditors and Velcorta agreed.", []),
    ],
)  # fmt: skip
def test_contracts_told_by_their_sort_firm_or_partner(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize("verb", ["negotiate", "won", "signed", "renegotiated"])
def test_a_contract_is_one_that_is_negotiated_or_won(verb: str) -> None:
    words = f"The firm may export valves; they {verb} a contract for $2 million worth of oil."
    assert "contract" in quotes(words, "instrument")


def test_a_letter_of_offer_is_a_contract_with_a_government() -> None:
    words = "They signed a Letter of Offer and Acceptance (LOA) there."
    assert quotes(words, "instrument") == ["Letter of Offer and Acceptance (LOA)"]
    assert quotes(words, "document") == []
