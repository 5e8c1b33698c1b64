"""Towns are told by the state of the union behind them, and lands of the same name stay lands."""

from __future__ import annotations

import pytest

from reftel.claims.sited.places import find_places
from reftel.claims.sited.towns import states, towns
from tests.claims.namesakes import page

BODY = "1. (C) {sentence}\n"


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("It flew to Velmarta, Georgia on Monday.", "Velmarta, Georgia", "US-GA-VELMARTA"),
        ("It flew to Upper Velmar, Texas then.", "Upper Velmar, Texas", "US-TX-UPPER-VELMAR"),
        ("It flew to Velmarta, VT 05401 then.", "Velmarta, VT", "US-VT-VELMARTA"),
        ("It flew to Velmarta, MA.", "Velmarta, MA", "US-MA-VELMARTA"),
        ("It flew to Houston, Texas then.", "Houston, Texas", "USHOU"),
    ],
)
def test_a_state_makes_a_town_of_the_name_before_it(sentence: str, words: str, value: str) -> None:
    laid = page(BODY.format(sentence=sentence))
    (place,) = (one for one in find_places(laid) if one.span.start >= laid.body().start)
    assert (place.quote, place.value, place.attribute("country")) == (words, value, "US")


@pytest.mark.parametrize(
    "sentence",
    [
        "It flew to Tbilisi, Georgia on Monday.",
        "They met Turkey, Armenia, Georgia and others.",
        "They met Velmarta, Georgia and other Georgians.",
        "In short, Georgia agreed to it.",
        "They met Minister Velmarta, OK to leave.",
        "It is a man of Velmarta, AK party and all.",
        "In Texas, they agreed.",
        "They met Croatia, Bosnia and Herzegovina, Montenegro and Serbia.",
        "They met Guyana, Trinidad and Tobago, Barbados and others.",
    ],
)
def test_other_words_before_a_name_of_a_state_are_no_towns(sentence: str) -> None:
    assert towns(page(BODY.format(sentence=sentence))) == []


def test_every_state_has_two_letters() -> None:
    assert len(states()) > 50
    assert all(len(code) == 2 and code.isupper() for code in states().values())


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("It stood in Velmarta, India then.", "Velmarta, India", "IN-Velmarta"),
        ("It left the port of Upper Velmar, Chile then.", "Upper Velmar, Chile", "CL-Upper-Velmar"),
        ("It went to Velmarta, Georgia, near Tbilisi.", "Velmarta, Georgia", "GE-Velmarta"),
    ],
)
def test_a_land_makes_a_town_of_the_name_before_it(sentence: str, words: str, value: str) -> None:
    town = towns(page(BODY.format(sentence=sentence)))[0]
    assert town.value == value
    assert town.country == value[:2]
    assert sentence[sentence.index(words) :][: town.end - town.start] == words


def test_a_town_abroad_stands_again_without_its_land() -> None:
    laid = page(BODY.format(sentence="It stood in Velmarta, India. Velmarta was hot."))
    again = [(laid.text[one.start : one.end], one.value) for one in towns(laid)]
    assert again == [("Velmarta, India", "IN-Velmarta"), ("Velmarta", "IN-Velmarta")]


@pytest.mark.parametrize(
    "sentence",
    [
        "According to Velmarta, India wants it.",
        "They met in Congress, Mexico being absent.",
        "They came from Egypt, Jordan and others.",
        "They met in the Horn of Africa, Iran and others.",
        "It came from Velmar Trading Ltd, China, then.",
        "It was the will of Velmarta, India said.",
    ],
)
def test_other_words_before_a_land_are_no_towns(sentence: str) -> None:
    assert towns(page(BODY.format(sentence=sentence))) == []


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        (
            "It is by Velcorta Pumpen GmbH of Velmark, Germany there.",
            "Velmark, Germany",
            "DE-Velmark",
        ),
        ("It is by Velcorta Pumpen GmbH of Celjeq.", "Celjeq", "Celjeq"),
        ("The ship departed Velmarkaq, Ukraine then.", "Velmarkaq, Ukraine", "UA-Velmarkaq"),
    ],
)
def test_firms_are_at_home_in_towns(sentence: str, words: str, value: str) -> None:
    laid = page(BODY.format(sentence=sentence))
    assert [(laid.text[one.start : one.end], one.value) for one in towns(laid)] == [(words, value)]


def test_what_a_firm_is_of_else_is_no_town() -> None:
    assert towns(page(BODY.format(sentence="It is by Velcorta Pumpen GmbH of Lisbon."))) == []
    assert towns(page(BODY.format(sentence="It is by Velcorta Pumpen GmbH of Major note."))) == []


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It left Velmarta, Germany and Quillon, Kenya.", ["DE-Velmarta", "KE-Quillon"]),
        ("It left Velmarta,\nGermany.", ["DE-Velmarta"]),
        ("It left Port Velmarta, Kenya.", ["KE-Port-Velmarta"]),
        ("It left Minister Velmarta, Germany said.", []),
        ("They met Velmarta, Germany's envoy.", []),
        ("In March, Germany agreed.", []),
    ],
)
def test_each_town_of_a_sentence_is_one_by_its_land(sentence: str, values: list[str]) -> None:
    assert [town.value for town in towns(page(BODY.format(sentence=sentence)))] == values


def test_a_town_has_the_place_of_its_words() -> None:
    laid = page(BODY.format(sentence="It left Velmarta, Germany then."))
    (town,) = towns(laid)
    assert laid.text[town.start : town.end].startswith("Velmarta")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It lies at Velmarzo (in the province of Orvanto).", ["Velmarzo"]),
        ("It lies at Velmarzo, in the southern province of Orvanto.", ["Velmarzo"]),
        ("He lives in Velmarzo, a town near Basra.", ["Velmarzo"]),
        ("He fled Velmarzo (a working class suburb of Lisbon).", ["Velmarzo"]),
        ("It is in Velmarzo, the capital city of Orvanto; Velmarzo is small.", ["Velmarzo"] * 2),
        ("It left the Velmarzo, AK plant.", ["Velmarzo, AK"]),
        ("He met Marr, a city councillor.", []),
        ("He met Marr, a village elder in Kunar.", []),
        ("The Mayor, the city of Lisbon.", []),
        ("In Lisbon, a city of three million.", []),
        ("It is the Council, a body in the province of Orvanto.", []),
    ],
)
def test_words_behind_a_name_explain_a_town(sentence: str, found: list[str]) -> None:
    laid = page(BODY.format(sentence=sentence))
    assert [laid.text[town.start : town.end] for town in towns(laid)] == found
