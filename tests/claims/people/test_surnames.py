"""People are named again by a part of their name, or by what brackets or others call them."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from tests.claims.namesakes import heading_quotes, page


def told(sentence: str) -> list[tuple[str, str]]:
    """Return the words of each person of a paragraph, and who is meant."""
    laid = page(f"1. (C) {sentence}\n")
    people = [one for one in find_persons(laid) if one.span.start >= laid.body().start]
    return [(one.quote, one.value) for one in people]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("They listed Maria VELKARTEN there. Velkarten left.", "Velkarten", "Maria VELKARTEN"),
        ("We met Maria Sharp. Sharp explained it.", "Sharp", "Maria Sharp"),
        ("We met Maria Velkan Sandovar in May. Velkan left.", "Velkan", "Maria Velkan Sandovar"),
        ("We met Maria Velkan Sandovar. Under Velkan, it fell.", "Velkan",
         "Maria Velkan Sandovar"),
        ("Mr. Goh Velfen Kei spoke. Goh left.", "Goh", "Goh Velfen Kei"),
        ("Mr. Maria dos Velantos spoke. Dos Velantos left.", "Dos Velantos", "Maria dos Velantos"),
        ("Sheikh Mordan bin Vorad Al Velmar (MbV) spoke. MbV left.", "MbV",
         "Mordan bin Vorad Al Velmar"),
        ("General Velko Marrenz spoke. GeneralMarrenz left.", "GeneralMarrenz", "Velko Marrenz"),
        ("We met Velsaif al-Din al-Marrani. Velsaif left.", "Velsaif", "Velsaif al-Din al-Marrani"),
    ],
)  # fmt: skip
def test_a_part_of_the_name_means_its_bearer(sentence: str, words: str, value: str) -> None:
    assert told(sentence)[-1] == (words, value)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("General Velko Marrenz spoke. UnMarrenz words fell.", "Marrenz"),
        ("Mme. Le Quillan spoke. They met at Le Bourget there.", "Le"),
        ("Mr. Tan Velfen Kei spoke. Tan Sri Orvant Quill left.", "Tan"),
        ("Mrs. Maria Rica spoke. They flew to Costa Rica there.", "Rica"),
        ("Mr. Pedro Sebastian spoke. He is from San Sebastian there.", "Sebastian"),
    ],
)
def test_letters_inside_of_a_word_or_title_mean_nobody(sentence: str, words: str) -> None:
    assert words not in [found for found, _ in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Velko Marrenz, also known as Jamal Quillan, left.",
        "Mr. Velko Marrenz (a.k.a. Jamal Quillan) left.",
        "Mr. Velko Marrenz, alias Jamal Quillan, left.",
    ],
)
def test_another_name_that_is_told_is_a_person_too(sentence: str) -> None:
    assert [words for words, _ in told(sentence)] == ["Mr. Velko Marrenz", "Jamal Quillan"]


def test_a_firm_known_by_another_name_is_no_person() -> None:
    assert told("The Marrenz Pump Company Ltd, also known as Quillan Orvant, left.") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Mr. Cesar Velmarez Quillon spoke. Velmarez left.", "Velmarez"),
        ("Mr. Abdul Velmari Quassim Tarhan spoke. Quassim left.", "Quassim"),
    ],
)
def test_any_part_of_a_long_name_means_its_bearer(sentence: str, words: str) -> None:
    assert told(sentence)[-1][0] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Cesar Velmarez Quillon spoke. The Velmarez Works closed.",
        "Mr. Cesar Velmarez Quillon spoke. They saw Orvante Velmarez there.",
        "Mr. Carlos Maria Quillon spoke. They saw Maria there.",
    ],
)
def test_a_part_inside_of_a_name_means_nobody_beside_other_names(sentence: str) -> None:
    assert "Velmarez" not in [words for words, _ in told(sentence)]
    assert "Maria" not in [words for words, _ in told(sentence)]


def test_a_name_behind_a_dash_stands_alone() -> None:
    assert told("Mr. Koen Velmarq spoke. --Velmarq left.")[-1] == ("Velmarq", "Koen Velmarq")
    assert len(told("Mr. Koen Velmarq spoke. The non-Velmarq part left.")) == 1


def test_a_surname_of_three_letters_means_its_bearer_in_capitals() -> None:
    body = (
        "MR. KRISHNA RAO TOLD THE EMBASSY THAT HE WOULD NOT COME TO THE TALKS ON PUMPS IN MAY. "
        "RAO SAID THAT THE TALKS WERE OVER AND NOTHING ELSE WAS TO BE EXPECTED OF THEM."
    )
    assert [value for _, value in told(body)] == ["KRISHNA RAO", "KRISHNA RAO"]


def test_a_name_broken_over_two_lines_is_the_same() -> None:
    found = told("Mr. Koen van der Velmarq spoke. Van der \nVelmarq left.")
    assert [value for _, value in found] == ["Koen van der Velmarq"] * 2


def test_in_a_telegram_in_capitals_the_surname_stands_in_capitals() -> None:
    body = (
        "DR. VELKARTEN TOLD THE EMBASSY THAT HE WOULD NOT COME TO THE TALKS ON PUMPS IN MAY. "
        "THE TALKS, VELKARTEN SAID, WERE OVER AND NOTHING ELSE WAS TO BE EXPECTED OF THEM."
    )
    assert [value for _, value in told(body)] == ["VELKARTEN", "VELKARTEN"]


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        ("Minister Velko Marrenz spoke. Marrenz left.", [("Marrenz", "Velko Marrenz")]),
        ("Minister Velko Marrenz spoke. Marrenz's deputy left.", [("Marrenz", "Velko Marrenz")]),
        (
            "Minister Velko Marrenz spoke. Minister Marrenz left.",
            [("Minister Marrenz", "Velko Marrenz")],
        ),
        ("Minister Velko Marrenz spoke. Velko Marrenz left.", [("Velko Marrenz", "Velko Marrenz")]),
        ("Minister Velko Marrenz spoke. Marrenzburg is far.", []),
        ("Minister Velko Marrenz spoke. He left.", []),
    ],
)
def test_a_surname_later_on_means_the_one_who_bears_it(
    sentence: str, again: list[tuple[str, str]]
) -> None:
    assert told(sentence)[1:] == again


def test_two_of_one_surname_are_told_apart_by_their_given_names() -> None:
    found = told("Minister Velko Marrenz and Director Ada Marrenz spoke. Ada Marrenz left.")
    assert found[-1] == ("Ada Marrenz", "Ada Marrenz")


def test_a_surname_in_the_next_paragraph_is_the_same_man() -> None:
    laid = page("1. (C) Minister Velko Marrenz spoke.\n\n2. (C) Marrenz then left.\n")
    people = [one for one in find_persons(laid) if one.paragraph in {"1", "2"}]
    assert [one.value for one in people] == ["Velko Marrenz", "Velko Marrenz"]
    assert [one.attribute("coref") for one in people] == [None, True]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Minister Velko Marrenz spoke. Mr. Marrenz left.", "Mr. Marrenz", "Velko Marrenz"),
        ("Maria Marrenz spoke. Director Marrenz left.", "Director Marrenz", "Maria Marrenz"),
        ("Minister Marrenz spoke. She is Maria Marrenz.", "Minister Marrenz", "Maria Marrenz"),
        ("Envoy Juan de la Quillan spoke. Ambassador de la Quillan left.",
         "Ambassador de la Quillan", "Juan de la Quillan"),
        ("Deputy Director Sun Lei spoke. Mr. Sun left.", "Mr. Sun", "Sun Lei"),
        ("Minister Ana Marrenz and Director Rui Marrenz spoke. Director Marrenz left.",
         "Director Marrenz", "Marrenz"),
        ("Minister Velko Marrenz spoke. Mr. Quillan left.", "Mr. Quillan", "Quillan"),
    ],
)  # fmt: skip
def test_a_title_with_a_surname_means_the_one_whose_full_name_is_told(
    sentence: str, words: str, value: str
) -> None:
    assert (words, value) in told(sentence)


BODY = "1. (C) General Velko Marrenz spoke. Nasir al-Quillan left.\n"


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("MEETING WITH MARRENZ ON PUMPS", ["MARRENZ"]),
        ("VELKO MARRENZ'S VISIT", ["VELKO MARRENZ"]),
        ("MARRENZ AND NASIR AL-QUILLAN MEET", ["MARRENZ", "NASIR AL-QUILLAN"]),
        ("THE MARRENZ-CLASS BOATS", []),
        ("PUMPS FOR ORVANTE", []),
    ],
)
def test_the_subject_names_people_of_the_text_in_capitals(subject: str, words: list[str]) -> None:
    found = set(heading_quotes(find_persons, subject, BODY))
    assert found - {"JANE EXAMPLE", "MODEL", "Ada Specimen"} == set(words)


def test_a_surname_that_is_a_word_means_nobody_where_nobody_speaks() -> None:
    assert told("We met Maria Sharp. Sharp falls were seen.") == [("Maria Sharp", "Maria Sharp")]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("We met Admiral Tulio Marr de Quill Neto. Quill Neto left.",
         "Quill Neto", "Tulio Marr de Quill Neto"),
        ("We met Admiral Tulio Marr de Quill Neto. Quill Neto spoke. Admiral Neto left.",
         "Admiral Neto", "Tulio Marr de Quill Neto"),
        ("We met Jose Luis Marrenz Quillan. After Marrenz Quillan's speech we left.",
         "Marrenz Quillan's", "Jose Luis Marrenz Quillan"),
        ("We met Ada Marrenz. Trade Ada Marrenz left.", "Ada Marrenz", "Ada Marrenz"),
    ],
)  # fmt: skip
def test_two_surnames_mean_the_one_who_bears_both(sentence: str, words: str, value: str) -> None:
    found = {(quote.removesuffix("'s"), value) for quote, value in told(sentence)}
    assert (words.removesuffix("'s"), value) in found


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("We met Otto Quillan. His son, Joao Brasil Quillan, left.", "Joao Brasil Quillan"),
        ("We met Otto Quillan. With Maria Velk Quillan he left.", "Maria Velk Quillan"),
        ("We met Otto Quillan. After that Quillan left.", "Otto Quillan"),
    ],
)
def test_a_given_name_before_a_surname_is_another_mans(sentence: str, last: str) -> None:
    assert told(sentence)[-1][1] == last
