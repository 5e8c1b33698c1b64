"""People by title, by role, by signature, and again by surname."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.people.persons import find_persons
from reftel.claims.text.page import Page
from tests.claims.namesakes import heading_quotes, page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Deputy Director Velko Marr agreed. Marr then left.", ["Velko Marr", "Marr"]),
        ("It was raised with President Velko there.", ["President Velko"]),
        ("They asked Chinese President Velko for it.", ["Chinese President Velko"]),
        ("Mr. John Velkarten also took part.", ["Mr. John Velkarten"]),
        ("PolOff delivered it there.", ["PolOff"]),
        ("They said the Ambassador should deliver it.", ["the Ambassador"]),
        ("It was seconded by the Brazilian, we hear.", ["the Brazilian"]),
        ("The German representative noted it.", ["German representative"]),
        ("EST Counselor took part in it.", ["EST Counselor"]),
        ("EXBS Advisor took part in it.", ["EXBS Advisor"]),
        ("Polcouns took part in it.", ["Polcouns"]),
        ("Yerzhan Velkarov (EXBS Advisor) came.", ["Yerzhan Velkarov"]),
        ("J.J. van Velkarten came.", ["J.J. van Velkarten"]),
        ("V. Velkarov of Quillin Works Ltd came.", ["V. Velkarov"]),
        ("Will Velkarten, head of it, came.", ["Will Velkarten"]),
        ("Juan Velkarten y Marrenz came.", ["Juan Velkarten y Marrenz"]),
        ("We hear that Velandeep Velkarten (India) differed.", ["Velandeep Velkarten"]),
        ("Sayyid Badr bin Hamad al Velkarten came.", ["Sayyid Badr bin Hamad al Velkarten"]),
        ("Will Velkarten come.", []),
        ("The POC is ISN/MTR Ada Velkarten (Phone: 1).", ["Ada Velkarten"]),
        ("The ministry's Iberia director, Velko Marrenz, said no.", ["Velko Marrenz"]),
        ("Velko Marrenz, who heads the desk, said no.", ["Velko Marrenz"]),
        ("The point of contact is XXXXXX XXXXXX.", ["XXXXXX XXXXXX"]),
        ("Ambassador Velko de la\nMarr spoke.", ["Ambassador Velko de la Marr"]),
    ],
)
def test_people_are_found(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (S) Then {sentence}\n") == found


@pytest.mark.parametrize(
    "sentence",
    [
        "they met the Director General for Arms Control there.",
        "it flew from Abu Dhabi to Bandar Abbas then.",
        "the General Assembly and the Foreign Ministry agreed.",
        "the Iran of today and Costa Rican goods.",
        "the Velkarten Pumps Company Ltd paid, who knows why.",
    ],
)
def test_who_is_no_person_is_left_alone(sentence: str) -> None:
    assert quotes(find_persons, f"1. (S) Then {sentence}\n") == []


def test_capitals_do_not_run_on_behind_a_surname() -> None:
    body = "1. (S) WHEN PRESIDENT VELKART DISCUSSED THE PUMPS WITH THE HOST LAST WEEK IN TOWN\n"
    assert quotes(find_persons, body) == ["PRESIDENT VELKART"]


def test_the_heading_and_the_last_line_name_people() -> None:
    found = heading_quotes(find_persons, "EXERCISE", "1. (S) Nothing.\nBERG\n")
    assert found == ["JANE EXAMPLE", "MODEL", "Ada Specimen"]


def test_the_chairman_is_the_one_named_before() -> None:
    body = "1. (S) Chairman Velko wrote. The report says the Chairman had asked.\n"
    assert quotes(find_persons, body) == ["Chairman Velko", "Chairman"]


def test_a_person_has_role_and_country() -> None:
    laid = page("1. (S) Then Deputy Director Velko Marr agreed.\n")
    claim = next(one for one in find_persons(laid) if one.quote == "Velko Marr")
    assert (claim.value, claim.attribute("role")) == ("Velko Marr", "Deputy Director")


@pytest.mark.parametrize(
    ("sentence", "value", "role"),
    [
        ("Foreign Minister Velko Marr said no.", "Velko Marr", "Foreign Minister"),
        ("Professor Ada Velkarten said no.", "Ada Velkarten", "Professor"),
        ("Prime Minister Marr said no.", "Marr", "Prime Minister"),
        ("Vice Foreign Minister Marr said no.", "Marr", "Vice Foreign Minister"),
        ("Assistant Secretary Marr called.", "Marr", "Assistant Secretary"),
        ("General Velko Marr (ret.) said no.", "Velko Marr", "General"),
        ("King Velko said no.", "Velko", "King"),
        ("Secretary-General Marr said no.", "Marr", "Secretary-General"),
        ("MFA DDG Velko Marr said no.", "Velko Marr", "DDG"),
    ],
)
def test_the_role_stands_apart_from_the_name(sentence: str, value: str, role: str) -> None:
    laid = page(f"1. (S) Then {sentence}\n")
    (claim,) = [one for one in find_persons(laid) if one.span.start >= laid.body().start]
    assert (claim.value, claim.attribute("role")) == (value, role)


def test_an_officer_of_the_post_without_a_name_is_unnamed() -> None:
    laid = page("1. (S) Then Econoff met others.\n")
    (claim,) = [one for one in find_persons(laid) if one.span.start >= laid.body().start]
    assert claim.attribute("unnamed") is True


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "FM-equivalent Musa Velmarq left. Velmarq came.",
            ["Musa Velmarq", "Velmarq"],
        ),
        ("The A.Q. Velmarq network sold it.", ["A.Q. Velmarq"]),
        ("P.M. Velmarq agreed to it.", ["P.M. Velmarq"]),
        ("ECMIN Tomas Velmarq met Pol/C there.", ["ECMIN Tomas Velmarq", "Pol/C"]),
        ("Charge d'Affaires a.i. Geoffrey Velmarq left.", ["Geoffrey Velmarq"]),
        ("The Russian delegation (Velmarq) agreed.", ["Velmarq"]),
        ("The Russian delegation (Spring) agreed.", []),
        ("Laureate Oscar Velmar-Quill spoke.", ["Oscar Velmar-Quill"]),
        ("Vice Foreign Minister He Velfei spoke. He Velfei left.", ["He Velfei", "He Velfei"]),
        ("The Minister of Trade left. He saw Velfei.", ["The Minister of Trade"]),
        ("Lt Col Jan Velmarq came with Maj. Gen. Ada Quill there.", ["Jan Velmarq", "Ada Quill"]),
        ("The ConGen Hamburg report and Consul Gen Hamburg say so.", []),
        ("Minister Valencia spoke there.", ["Minister Valencia"]),
    ],
)
def test_titles_of_many_kinds_and_names_without_any(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (C) {sentence}\n") == found


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        ("Filip De Velmet spoke. De Velmet left.", "De Velmet"),
        ("Hans van der Velden spoke. Van der Velden left.", "Van der Velden"),
        ("Hans van der Velden spoke. Later Velden left.", "Velden"),
        ("Nasir al-Velmari spoke. Velmari left.", "Velmari"),
        ("Nasir al-Velmari spoke. Al-Velmari left.", "Al-Velmari"),
        ("Minister Velkun Tomas spoke. Velkun left.", "Velkun"),
    ],
)
def test_a_surname_stands_again_with_its_particles_or_without(sentence: str, again: str) -> None:
    laid = page(f"1. (C) {sentence}\n")
    first, last = (one for one in find_persons(laid) if one.span.start >= laid.body().start)
    assert (last.quote, last.value, last.rule) == (again, first.value, "person/surname")


def test_the_first_word_means_nobody_where_the_last_stands_alone() -> None:
    body = "1. (C) Minister Velkun Marrenz spoke. Marrenz left. The Velkun river is long.\n"
    assert quotes(find_persons, body) == ["Minister Velkun Marrenz", "Marrenz"]


def test_a_ship_named_for_somebody_is_nobody() -> None:
    body = "1. (C) HMCS Tomas Velmarq sailed. The Tomas Velmarq came back.\n"
    assert quotes(find_persons, body) == []


def test_people_of_a_list_stand_line_by_line() -> None:
    body = "1. (C) The men are:\n\nTomas Velmarq\n\nJuan Quillon\n\nAda Marrenz\n"
    assert quotes(find_persons, body) == ["Tomas Velmarq", "Juan Quillon", "Ada Marrenz"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We hear Zapatero agreed.", ["Zapatero"]),
        ("The Chirac-Zapatero meeting was long.", ["Chirac", "Zapatero"]),
        ("The Zapatero government agreed.", []),
        ("The Saddam-era lathes are old.", []),
        ("He met Velko Zapatero. Zapatero left.", ["Velko Zapatero", "Zapatero"]),
        ("HE MET ZAPATERO THERE AND LEFT THE TOWN AGAIN AT NIGHT.", []),
    ],
)
def test_leaders_of_the_time_need_no_title(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (C) {sentence}\n")[-len(found) or None :] == found


def test_a_namesake_of_a_leader_is_himself() -> None:
    laid = page("1. (C) Mr. Velko Chavez, a clerk, left. Then Chavez came back.\n")
    values = {one.value for one in find_persons(laid) if one.span.start >= laid.body().start}
    assert values == {"Velko Chavez"}


def test_the_kin_of_a_leader_is_not_the_leader() -> None:
    laid = page("1. (C) The note was from Mirwen al-Qadhafi. We left.\n")
    assert "Muammar al-Qadhafi" not in {one.value for one in find_persons(laid)}


def test_a_person_may_bear_the_name_of_a_land() -> None:
    body = "1. (C) Deputy Director Manuel Montenegro agreed. Montenegro left.\n"
    assert quotes(find_persons, body) == ["Manuel Montenegro", "Montenegro"]


def test_a_land_stays_a_land_where_something_is_in_it() -> None:
    body = "1. (C) Deputy Director Manuel Montenegro agreed. He lives in Montenegro.\n"
    assert "Montenegro" not in quotes(find_persons, body)[-1:]


def test_initials_in_brackets_stand_for_the_person_afterwards() -> None:
    laid = page("1. (C) Prince Mordan bin Vorad (MbV) of Tarhan spoke. We thanked MbV for it.\n")
    people = list(find_persons(laid))
    assert [claim.quote for claim in people][-1] == "MbV"
    assert people[-1].value == "Mordan bin Vorad"


@pytest.mark.parametrize("letters", ["SMC", "Mbx", "MV", "SBU"])
def test_other_letters_in_brackets_name_nobody(letters: str) -> None:
    body = f"1. (C) Prince Mordan bin Vorad ({letters}) of Tarhan spoke. We saw {letters} then.\n"
    assert letters not in quotes(find_persons, body)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The firm's accountant (Velka Quillan) left.", ["Velka Quillan"]),
        ("The Joint Secretary (Americas) left.", []),
        ("The Deputy Minister (Velka Quillan) left.", ["Velka Quillan"]),
    ],
)
def test_brackets_name_who_holds_the_office(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (C) {sentence}\n") == found


def test_who_classified_has_a_name_where_the_heading_is_printed_twice() -> None:
    heading = (
        "C O N F I D E N T I A L LISBON 900021 \n\nSIPDIS\n\nE.O. 12958: DECL: 2019/09/29 \n"
        "TAGS: PREL PARM PO\nSUBJECT: EXERCISE: PUMPS \n\nREF: LISBON 900011 \n\n"
        "CLASSIFIED BY: Ada Velkarten, Political Counselor; REASON: 1.4(B), (D) \n\n"
    )
    cut = heading[: heading.index("selor")] + "...\n\n\nid: 22\ndate: 11/9/2009 12:00\n"
    laid = Page(read(f"{cut}\n{heading}1. (C) They met nobody there.\n\nBERG\n"))
    values = [one.value for one in find_persons(laid) if one.rule == "person/classifier"]
    assert values == ["Ada Velkarten"] * len(values)
    assert values


def test_a_long_name_may_lose_its_middle_word() -> None:
    body = "1. (S) Then Dr. Munir Velmar Quillon came. Later Munir Quillon left.\n"
    assert quotes(find_persons, body)[-1] == "Munir Quillon"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then Park Jin-hoq, Deputy Director, left.", ["Park Jin-hoq"]),
        ("Then Ihoq Savchenq of the Ministry of Trade left.", ["Ihoq Savchenq"]),
        ("The contact is Richard Nephew (ISN/RA, phone) there.", ["Richard Nephew"]),
        ("They want direct contact with North Korea there.", []),
        ("The contact phone number is XXXXXXXXXXXX there.", []),
        ("In a meeting with Emboffs, Vazq agreed.", ["Emboffs", "Vazq"]),
        ("XXXXXXXXXXXX told us of it. According to xxxxxxxxxxxx xxxxxxxx it left.",
         ["XXXXXXXXXXXX", "xxxxxxxxxxxx xxxxxxxx"]),
        ("The XXXXXXXXXXXX said so. It left XXXXXXXXXXXX by ship.", []),
        ("Then XXXXXXXXXXXX cautioned them.", ["XXXXXXXXXXXX"]),
        ("They met XXXXXXXXXXXX (strictly protect) there.", ["XXXXXXXXXXXX"]),
        ("The Taiwan national xxxxxxxxxxxx left.", ["xxxxxxxxxxxx"]),
        ("Then [NAME REMOVED] said so. See [DETAILS REMOVED].", ["[NAME REMOVED]"]),
        ("Foreign Minister Abdoq bin Zayedq left.", ["Foreign Minister Abdoq bin Zayedq"]),
        ("Deputy Foreign Minister Abdoq Zayedq left.", ["Abdoq Zayedq"]),
    ],
)  # fmt: skip
def test_names_by_whom_they_serve_and_names_struck_out(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (C) {sentence}\n") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Deputy Director Park Jin-hoq came. Park left Hyde Park.", ["Park Jin-hoq", "Park"]),
        ("SRSG Gamberiq and SYG Banq met Presidents Velko and others.",
         ["SRSG Gamberiq", "SYG Banq", "Presidents Velko"]),
        ("Then Ukraine's representative agreed. The Chair said so.",
         ["Ukraine's representative", "Chair"]),
        ("Then the RSO came.", ["RSO"]),
    ],
)  # fmt: skip
def test_family_names_that_are_words_envoys_and_seats(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (C) {sentence}\n") == found


def test_an_office_behind_a_name_and_a_comma_is_not_another_person() -> None:
    body = "1. (S) Ada Velkarten, the Kenyan ambassador, met the Kenyan president.\n"
    assert quotes(find_persons, body) == ["Ada Velkarten", "Kenyan president"]


def test_letters_that_brackets_define_are_their_bearer() -> None:
    text = "1. (S) Deputy Prime Minister (DPM) Velko Marran left. The DPM was late.\n"
    found = [one for one in find_persons(page(text)) if one.quote == "The DPM"]
    assert [one.value for one in found] == ["Velko Marran"]
