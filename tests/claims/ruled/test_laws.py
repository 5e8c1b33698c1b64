from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Kenyan Exercise Goods Act binds.", ["KE-EXERCISE-GOODS-ACT"]),
        ("Kenya's Exercise Goods Act (EGA) binds.", ["KE-EXERCISE-GOODS-ACT"]),
        ("Kenya's Goods Ordinance and the Exercise Material Act bind.",
         ["KE-GOODS-ORDINANCE", "EXERCISE-MATERIAL-ACT"]),
        ("The Exercise Control Act 2002 binds.", ["EXERCISE-CONTROL-ACT-2002"]),
        ("The Export Control Order binds.", ["PT-EXPORT-CONTROL-ORDER"]),
        ("Law 19/2003 and Royal Decree 2061/2008 bind.", ["PT-LAW-19/2003", "PT-DECREE-2061/2008"]),
        ("Decree No. 36 of 2007 binds.", ["PT-DECREE-36-2007"]),
        ("It breaks U.S. export control regulations.", ["US-EXPORT-CONTROL-REGULATIONS"]),
        ("It breaks USG export regulations.", ["US-EXPORT-REGULATIONS"]),
        ("They evade Kenyan export controls.", ["KE-EXPORT-CONTROLS"]),
        ("Kenya's missile export regulations of 2002 bind.", ["KE-MISSILE-EXPORT-REGULATIONS"]),
        ("Kenya's own export regulations bind.", ["KE-EXPORT-REGULATIONS"]),
        ("Kenya's catch-all would hold it.", ["KE-CATCH-ALL"]),
        ("It is legal under Kenyan law.", ["KE-LAW"]),
        ("The Kenyan law on export control binds.", ["KE-LAW-ON-EXPORT-CONTROL"]),
        ("The Kenyan Goods (Control) Act binds.", ["KE-GOODS-(CONTROL)-ACT"]),
        ("Government Resolution 447 binds.", ["RESOLUTION-447"]),
        ("It breaks Law No. 9,279 of 1996.", ["PT-LAW-9,279-1996"]),
        ("They saw the Office of Water Regulation there.", []),
        ("He has a Masters in Law and is Dean of Law.", []),
        ("They saw Steven Law for Tarvos there.", []),
        ("It breaks Presidential Order 55 of 2001.", ["ORDER-55-2001"]),
        ("It breaks the 1991 Law on Arms there.", ["LAW-ON-ARMS-1991"]),
        ("It works with the Exercise Association, the Goods Law Program there.", []),
        ("It may break U.S. Customs laws.", ["US-CUSTOMS-LAWS"]),
        ("It may break U.S. Customs and Kenyan laws.", ["US-KE-LAWS"]),
        ("It may break U.S. customs or other rules.", ["US-CUSTOMS-OR-OTHER-RULES"]),
        ("It falls under the Law of the Sea and Kenyan law there.", ["KE-LAW"]),
        ("Kenya's constitution and the Norwegian Constitution forbid it.",
         ["KE-CONSTITUTION", "NO-CONSTITUTION"]),
        ("He follows international export control laws.", ["(international export control laws)"]),
    ],
)  # fmt: skip
def test_a_law_is_known_by_title_number_or_country(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "Kenyan law enforcement helped.",
        "They drafted a constitution.",
        "The Kenyan Constitution Court met.",
        "Kenyan export control officials came.",
        "The Kenyan export control system works.",
        "A Kenyan law firm wrote.",
        "They talked of export controls.",
        "He gave the Order.",
        "Kenya's laws are old.",
        "The Act passed.",
        "THE KENYAN GOODS ACT BINDS.",
    ],
)
def test_words_about_law_are_no_law(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_the_plain_law_of_a_country_is_generic() -> None:
    (plain,) = told("It is legal under Kenyan law.", "instrument")
    (export,) = told("It breaks Kenyan export law.", "instrument")
    assert (plain.attribute("generic"), export.attribute("generic")) == (True, None)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It breaks corresponding U.S. laws there.", "corresponding U.S. laws"),
        ("It breaks relevant U.S. and Kenyan law there.", "relevant U.S. and Kenyan law"),
        ("It breaks strict Kenyan law there.", "Kenyan law"),
    ],
)
def test_words_that_tell_which_laws_are_meant_belong_to_them(words: str, quote: str) -> None:
    assert quotes(words, "instrument") == [quote]


def test_a_title_is_read_to_its_end_however_long() -> None:
    title = "Law on Goods of the Exercise and Tools of the Makers and Sellers and Brokers"
    assert quotes(f"They cite the {title} there.", "instrument") == [title]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They cited the 2005 Weapons Control Act.", ["PT-WEAPONS-CONTROL-ACT-2005"]),
        ("Part A.3 of the Goods Chart and Hong Kong's Import Ordinance bind.",
         ["HK-IMPORT-ORDINANCE"]),
        ("EU Should Act on this.", []),
        ("It breaks United States and Kenyan Laws.", ["US-KE-LAWS"]),
    ],
)  # fmt: skip
def test_the_value_of_a_law_ends_with_its_year_and_begins_with_its_land(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Kenya's NGO law binds.", ["KE-NGO-LAW"]),
        ("It breaks Kenyan labor law.", ["KE-LABOR-LAW"]),
        ("It breaks Kenyan common law.", []),
        ("The Kenyan tax law firm left.", []),
    ],
)
def test_a_law_of_a_land_is_called_by_what_it_is_about(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Turkish export control laws bind.", ["TR-EXPORT-CONTROL-LAWS"]),
        ("U.S. and EU export controls differ.", ["US-EU-EXPORT-CONTROLS"]),
        ("The Kenyan Constitution forbids it.", ["KE-CONSTITUTION"]),
        ("Dutch customs law binds.", ["NL-CUSTOMS-LAW"]),
        ("The Weapons Act and the Firearms Ordinance bind.",
         ["PT-WEAPONS-ACT", "PT-FIREARMS-ORDINANCE"]),
        ("Kenya's Export Control Act of 2005 binds.", ["KE-EXPORT-CONTROL-ACT-2005"]),
        ("Government Decree 123 of 2003 binds.", ["PT-DECREE-123-2003"]),
        ("National export control legislation is weak.",
         ["(national export control legislation)"]),
    ],
)  # fmt: skip
def test_a_law_bears_its_land_its_matter_and_its_year(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


def test_a_section_of_a_law_is_its_pin() -> None:
    (found,) = told("Section 5 of Kenya's Export Control Act binds.", "instrument")
    assert found.attribute("pin") == "Section 5"
