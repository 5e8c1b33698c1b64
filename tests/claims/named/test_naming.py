"""A party is named by a table, by its noun, or because the words around say so."""

from __future__ import annotations

import pytest

from reftel.claims.named.naming import names
from tests.claims.namesakes import page, valued


def found(body: str) -> list[tuple[str, str]]:
    return valued(names, body)


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("the Portuguese firm Velcorta IMX offered pumps.", "Velcorta IMX", "Velcorta IMX"),
        ("they paid the Pelorian Dynamics Trading Group (PDTG) for it.",
         "Pelorian Dynamics Trading Group (PDTG)", "PDTG"),
        ("it went through an intermediary named Corvo Business (CBco) there.",
         "Corvo Business (CBco)", "CBco"),
        ("we understand that Quillmark Partners, a trading company in Lisbon, paid.",
         "Quillmark Partners", "Quillmark Partners"),
        ("the German MFA asked for more.", "German MFA", "German MFA"),
        ("the MFA told us so.", "MFA", "MFA"),
        ("he heads the MFA Treaties and Export Law Department there.",
         "MFA Treaties and Export Law Department", "MFA Treaties and Export Law Department"),
        ("cases go from the Shells and Loud Noises (Third) Division to others.",
         "Shells and Loud Noises (Third) Division", "Shells and Loud Noises (Third) Division"),
        ("cases go to a newly formed Fifth Division there.",
         "newly formed Fifth Division", "newly formed Fifth Division"),
        ("the bank of choice was Bank Sepah then.", "Bank Sepah", "Bank Sepah"),
        ("the Maritime Operations Authority (MOA) agreed.",
         "Maritime Operations Authority (MOA)", "MOA"),
        ("he met Ministry of Trade First Under Secretary Marr.",
         "Ministry of Trade", "Ministry of Trade"),
        ("firms such as ORVANTE KARA NAVIGATION LIMITED were named.",
         "ORVANTE KARA NAVIGATION LIMITED", "ORVANTE KARA NAVIGATION LIMITED"),
    ],
)  # fmt: skip
def test_a_party_is_found(sentence: str, name: str, value: str) -> None:
    assert (name, value) in found(f"1. (S) Then {sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "the Nuclear Non-Proliferation Treaty (NPT) and its Review Conference (RevCon) met.",
        "they sold Man-Portable Air Defense Systems (MANPADS) there.",
        "we keep the Qualitative Military Edge (QME) in mind.",
        "the Nuclear Suppliers Group and the Australia Group agreed.",
        "this is due under UN Security Council Resolution 1737 and others.",
        "the Department of State and the Commerce Department agreed.",
        "the firm xxxxxxxxxxxx paid it in March 2009, a bank said.",
        "in March 2009, an Iranian company paid for it.",
        "those for East Velmar and International Things came.",
        "there are Obstacles To Force here.",
    ],
)
def test_what_is_no_party_is_left_alone(sentence: str) -> None:
    assert found(f"1. (S) Then {sentence}\n") == []


def test_the_security_council_without_a_numbered_resolution_is_a_party() -> None:
    assert found("1. (S) They honor all UNSC resolutions there.\n") == [("UNSC", "UNSC")]


def test_an_explanation_in_the_bracket_is_no_part_of_the_name() -> None:
    ((name, value),) = found(
        "1. (S) They paid Farolito Supply Company (FASCO, which buys a lot).\n"
    )
    assert (name, value) == ("Farolito Supply Company", "FASCO")


def test_capitals_mean_something_among_small_letters_only() -> None:
    laid = page("1. (S) " + "LOUD " * 40 + "and then quite a lot of small letters follow here.\n")
    assert not laid.mixed(laid.text.index("LOUD") + 60, laid.text.index("LOUD") + 64)
    assert laid.mixed(laid.text.index("quite"), laid.text.index("quite") + 5)


@pytest.mark.parametrize(
    ("sentence", "names_told"),
    [
        ("They paid Velcorta Trading Co. Ltd. and Orvante Bank.",
         ["Velcorta Trading Co. Ltd", "Orvante Bank"]),
        ("They paid\nVelcorta\nTrading Ltd there.", ["Velcorta Trading Ltd"]),
        ("They paid the Velcorta Corporation, the Orvante Company, and Quill Ltd.",
         ["Velcorta Corporation", "Orvante Company", "Quill Ltd"]),
        ("The Velcorta Institute of Physics and the Orvante Ministry of Trade met.",
         ["Velcorta Institute of Physics", "Orvante Ministry of Trade"]),
        ("THE FIRM VELCORTA TRADING LTD PAID.", ["VELCORTA TRADING LTD"]),
        ("Velcorta GmbH's director paid.", ["Velcorta GmbH"]),
        ("Velcorta Ltd (VL) paid. VL left.", ["Velcorta Ltd (VL)"]),
        ("The bank, Bank Velmar, paid.", ["Bank Velmar"]),
        ("They paid Bank Velmar and Banque de Commerce.", ["Bank Velmar", "Banque de Commerce"]),
        ("They paid Bank\n  Velmar there.", ["Bank Velmar"]),
        ("The Trading Company paid.", []),
        ("The company paid a company.", []),
        ("Of his companies, Velko Quill owns two.", []),
        ("The state oil company, Velcorta, owns two.", ["Velcorta"]),
        ("They paid Velmar Chem Ltd., Quillet Alloys Pvt. Ltd. and more.",
         ["Velmar Chem Ltd", "Quillet Alloys Pvt. Ltd"]),
        ("They paid Velkompozit AD Prilep and left.", ["Velkompozit AD"]),
        ("They saw it in Sharjah and Velmar Pearl Line then.", ["Velmar Pearl Line"]),
        ("The Customs Administration and the General Staff left.",
         ["Customs Administration", "General Staff"]),
        ("They met BIS Export Control people.", []),
        ("They paid Velmar Foladan Sanat and Sazeh Gostar of it.",
         ["Velmar Foladan Sanat", "Sazeh Gostar"]),
        ("Velcon, a private enterprise, paid.", ["Velcon"]),
        ("Velcon, the security service, paid.", ["Velcon"]),
        ("Universal Trading Enterprise, a company there, paid.", ["Universal Trading Enterprise"]),
        ("They met NGOs including VELTIC and Institut Velmar then.", ["VELTIC", "Institut Velmar"]),
    ],
)  # fmt: skip
def test_names_end_at_joins_possessives_and_common_words(
    sentence: str, names_told: list[str]
) -> None:
    assert [name for name, _ in found(f"1. (S) {sentence}\n")] == names_told


def test_letters_of_no_table_that_a_name_spells_need_no_country() -> None:
    assert ("National Defense Intelligence (NDI)", "NDI") in found(
        "1. (S) Then National Defense Intelligence (NDI) called.\n"
    )


def test_a_word_in_brackets_says_what_letters_stand_for() -> None:
    assert ("SUNVAT (customs)", "SUNVAT") in found("1. (S) October 4, SUNVAT (customs) called.\n")


@pytest.mark.parametrize(
    ("words", "name", "kind", "land"),
    [
        ("the Tarvos Institute of Physics", "Tarvos Institute of Physics", "institute", ""),
        ("the Second Academy of Tarvos", "Second Academy of Tarvos", "institute", ""),
        ("the Kenyan National Police", "Kenyan National Police", "agency", "KE"),
        ("the Kenyan Customs Service", "Kenyan Customs Service", "agency", "KE"),
        ("the Port Authority of Mombasa", "Port Authority of Mombasa", "agency", ""),
        ("the Export Control Division of the Ministry of Trade",
         "Export Control Division of the Ministry of Trade", "agency", ""),
        ("the Alder Foundation", "Alder Foundation", "agency", ""),
        ("Tarvos Airlines", "Tarvos Airlines", "company", ""),
        ("the Tarvos Shipyard", "Tarvos Shipyard", "company", ""),
        ("the 39th Central Research Institute", "39th Central Research Institute",
         "institute", ""),
        ("Kenya Airways", "Kenya Airways", "company", "KE"),
        ("the Kenya Ports Authority", "Kenya Ports Authority", "agency", "KE"),
        ("the Central Bank of Kenya", "Central Bank of Kenya", "bank", "KE"),
        ("Tarvos Shipping Lines of Singapore", "Tarvos Shipping Lines", "company", ""),
        ("the Tarvos Trading Corporation", "Tarvos Trading Corporation", "company", ""),
        ("the Velmaz Commission for Atomic Energy", "Velmaz Commission for Atomic Energy",
         "agency", ""),
    ],
)  # fmt: skip
def test_a_name_bears_the_type_of_its_noun_and_the_country_of_its_words(
    words: str, name: str, kind: str, land: str
) -> None:
    laid = page(f"1. (S) They met {words} there.\n")
    found = [(one.value, one.type, one.country) for one in names(laid)]
    assert found in ([(name, kind, land)], [(name, kind, "")])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the Ministries of Trade and Finance", ["Ministry of Trade", "Ministry of Finance"]),
        ("Trade and Finance Ministries", ["Ministry of Trade", "Ministry of Finance"]),
        ("Kenya Airways and the Alder Foundation", ["Kenya Airways", "Alder Foundation"]),
        ("the Tarvos Liberation Front (TLF) and TLF men", ["TLF"]),
        ("XYZ Aerospace Industries (XAI) of Tehran", ["XAI"]),
        ("EXA (the local tax equivalent)", ["EXA"]),
    ],
)
def test_each_of_several_that_share_a_noun_or_an_acronym_is_one(
    words: str, found: list[str]
) -> None:
    laid = page(f"1. (S) They met {words} there.\n")
    assert [one.value for one in names(laid)] == found


@pytest.mark.parametrize(
    "words",
    [
        "the Department of State",
        "the Energy Department",
        "EU members",
        "IAEA resolution 1540",
        "the Treaty on the Exercise",
        "the Exercise Regime",
        "President Velmarq",
        "the Spring Exercise",
    ],
)
def test_one_s_own_departments_treaties_and_men_are_no_parties(words: str) -> None:
    assert [one.value for one in names(page(f"1. (S) They met {words} there.\n"))] == []
