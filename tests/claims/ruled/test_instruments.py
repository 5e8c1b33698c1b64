from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values
from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It violates UNSCR 1737.", ["UNSCR-1737"]),
        ("See UNSCRs 1718, 1737, and 1747 here.", ["UNSCR-1718", "UNSCR-1737", "UNSCR-1747"]),
        ("UN Security Council Resolution (UNSCR) \n1803 binds.", ["UNSCR-1803"]),
        ("Resolutions 1737 and possibly 1747 bind.", ["UNSCR-1737", "UNSCR-1747"]),
        ("He is in the Annex to UNSCR 1747.", ["UNSCR-1747-ANNEX"]),
        ("Executive Order 13382 and E.O. 12938 apply.", ["US-EO-13382", "US-EO-12938"]),
        ("It may be covered by MTCR Item 12.A.1 or 19.A.2.", ["MTCR-12.A.1", "MTCR-19.A.2"]),
        ("It is ECCN 2B350.", ["ECCN-2B350"]),
        ("Document S/2006/815 and INFCIRC/254 list it.", ["UN-S/2006/815", "IAEA-INFCIRC/254"]),
        ("The Chemical Weapons Convention (CWC) bans it.", ["CWC"]),
        ("The Iran Sanctions Act of 1996 applies.", ["US-ISA"]),
        (
            "The Foreign Exchange and Foreign Trade Act applies.",
            ["PT-FOREIGN-EXCHANGE-AND-FOREIGN-TRADE-ACT"],
        ),
        ("Chapter VII sanctions bind all.", ["UN-CHARTER-VII"]),
        ("The Proliferation Security Initiative helps.", ["PSI"]),
    ],
)
def test_each_instrument_has_its_value(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


def test_the_second_number_of_a_list_is_quoted_alone() -> None:
    assert quotes("See UNSCRs 1718, 1737, and 1747 here.", "instrument")[1:] == ["1737", "1747"]


def test_a_bare_number_counts_where_resolutions_are_named() -> None:
    words = "UNSC resolutions bind, particularly 1737 and 1747. UNSCR 1737 is old."
    assert values(words, "instrument").count("UNSCR-1747") == 1
    assert values("It holds particularly 1747 seats.", "instrument") == []


@pytest.mark.parametrize(
    "words",
    ["House Resolution 1106 passed.", "He will act on 1540 crates.", "The UNSC met in 2009."],
)
def test_other_resolutions_and_numbers_are_none(words: str) -> None:
    assert values(words, "instrument") == []


def test_a_paragraph_cited_with_a_resolution_is_kept() -> None:
    (found,) = told("It breaks UNSCR 1747, paragraph 5 there.", "instrument")
    assert found.attribute("pin") == "paragraph 5"


def test_assurances_and_old_contracts_are_generic() -> None:
    found = told("They broke end-user agreements and old contracts.", "instrument")
    assert [claim.attribute("generic") for claim in found] == [True, True]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The MTCR, NSG and Wassenaar arrangement control it.", ["MTCR", "NSG", "WA"]),
        ("The Australia Group met; the AG plenary is over.", ["AG", "AG"]),
        ("Balland Tools AG paid.", []),
        ("The relevant nonproliferation regimes control it.", ["(regimes)"]),
        ("The MTCR met. It serves the Regime's aims.", ["MTCR", "MTCR"]),
    ],
)
def test_control_regimes_are_their_own_kind(words: str, found: list[str]) -> None:
    assert values(words, "control_regime") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Resolution 1874 (2009) binds.", ["UNSCR-1874"]),
        ("It breaks UNSCRs 1737 (2006) and 1747 (2007).", ["UNSCR-1737", "UNSCR-1747"]),
        ("Security Council Resolution 1718 bans it.", ["UNSCR-1718"]),
        ("The NPT and the Additional Protocol bind.", ["NPT", "IAEA-AP"]),
        ("The Treaty on the Non-Proliferation of Nuclear Weapons binds.", ["NPT"]),
        ("INKSNA and the Arms Export Control Act apply.", ["US-INKSNA", "US-AECA"]),
        ("The Iran, North Korea, and Syria Nonproliferation Act applies.", ["US-INKSNA"]),
        ("The NSG Trigger List names it.", ["NSG-TRIGGER-LIST"]),
        ("The MTCR Guidelines name it.", ["MTCR-GUIDELINES"]),
        ("The CTBT and the BWC are treaties.", ["CTBT", "BWC"]),
    ],
)
def test_an_instrument_has_one_value_however_it_is_written(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize("words", ["The resolution passed.", "Catch-all controls exist.",
                                   "They showed resolve 1540 times."])  # fmt: skip
def test_words_without_a_title_are_no_instrument(words: str) -> None:
    assert values(words, "instrument") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They sold USML items there.", ["USML"]),
        ("They sold a USML article there.", ["USML"]),
        ("They sold the USML there.", ["USML"]),
        ("They sold USML-controlled tools there.", ["USML"]),
    ],
)
def test_an_acronym_stands_before_goods_that_are_called_by_it(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "regime"),
    [
        ("They review the MTCR control list there.", "MTCR"),
        ("They amend the NSG Guidelines there.", "NSG"),
        ("They read the Trigger List there.", None),
    ],
)
def test_the_regime_is_named_by_its_list(words: str, regime: str | None) -> None:
    assert values(words, "control_regime") == ([regime] if regime else [])
    assert len(values(words, "instrument")) == 1


def test_lists_of_persons_and_firms_are_instruments() -> None:
    words = "He is on the SDN List, the Entity List and the Unverified List."
    assert values(words, "instrument") == ["US-SDN", "US-ENTITY-LIST", "US-UNVERIFIED-LIST"]


def test_a_group_in_a_marking_is_told_to_whom_it_may_be_shown() -> None:
    words = "(SECRET//REL AUSTRALIA GROUP) Tools are dual-use. The AUSTRALIA GROUP met."
    assert len(quotes(words, "control_regime")) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It uses the Wassenaar Arrangement's export control list.", ["Wassenaar Arrangement"]),
        ("Kenya set up an export control regime.", []),
        ("They back the multilateral export control regimes.",
         ["multilateral export control regimes"]),
        ("They back the nonproliferation regime.", ["nonproliferation regime"]),
    ],
)  # fmt: skip
def test_a_regime_is_named_or_one_of_many_lands(words: str, found: list[str]) -> None:
    assert quotes(words, "control_regime") == found


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("They report to the United Nations Register on Conventional Arms.", "UN-REGISTER-CA"),
        ("They back the Program of Action on the illicit trade in small arms and light weapons.",
         "UN-POA-SALW"),
    ],
)  # fmt: skip
def test_registers_and_programs_of_the_united_nations_count(words: str, value: str) -> None:
    assert values(words, "instrument") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The valves are on the control list of the Australia Group.", "AG-LIST"),
        ("Taiwan put the lathes on its SHTC list.", "TW-SHTC-LIST"),
        ("Kenya opposes Article 98 agreements.", "ARTICLE-98"),
        ("No Additional Protocol in force was known to him.", "IAEA-AP"),
    ],
)
def test_lists_and_agreements_of_everyday_wording_are_instruments(words: str, value: str) -> None:
    assert values(words, "instrument") == [value]


def test_the_group_and_its_guidelines_are_those_of_the_regime_told_of() -> None:
    words = "Kenya joined the NSG. The Group met in May and had the \nGuidelines printed."
    assert values(words, "control_regime") == ["NSG", "NSG"]
    assert values(words, "instrument") == ["NSG-GUIDELINES"]


def test_a_group_of_others_is_no_regime() -> None:
    words = "Kenya joined the NSG. The Group of Eight met, and the Group 77 too."
    assert values(words, "control_regime") == ["NSG"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("He said START expires in December.", ["START"]),
        ("HE SAID THAT THE TALKS ARE TO START SOON.", []),
        ("A Mutual Legal Assistance Treaty is needed.", ["MLAT"]),
        ("He fears the IAEA Board Resolution.", ["IAEA-BOARD-RESOLUTION"]),
    ],
)
def test_a_plain_word_in_capitals_names_nothing_where_all_is_in_capitals(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


def test_a_plain_word_that_ends_a_subject_in_capitals_names_nothing() -> None:
    cable = report("1. (C) The new chief saw us today.", subject="EXERCISE: OFF TO A ROCKY START")
    assert [one.value for one in said(cable, "instrument")] == ["US-EO-12958"]
