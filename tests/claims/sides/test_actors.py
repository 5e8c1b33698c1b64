from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims import extract
from reftel.claims.sides.actors import Cast, Side, foreign
from tests.claims.specimens import report, stage


def subject(sentence: str, verb: str) -> tuple[Side, str] | None:
    scene = stage(report(f"1. (C) {sentence}"))
    at = scene.layout.text.index(f" {verb}") + 1
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    return (actor.side, actor.name) if actor else None


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("PolOff delivered the points.", "delivered"),
        ("The Ambassador again raised it.", "raised"),
        ("On March 3, poloff delivered the points.", "delivered"),
        ("Charge d'Affaires delivered the demarche.", "delivered"),
        ("Charge (accompanied by a notetaker) delivered the points.", "delivered"),
        ("A/S Thistle delivered the points.", "delivered"),
        ("A/Econcouns delivered the points.", "delivered"),
        ("DCM and Dutch counterpart Otto Vaas delivered a paper.", "delivered"),
        ("The Ambassador, along with two others, orally conveyed it.", "conveyed"),
        ("We delivered the points.", "delivered"),
        ("The U.S. military delivered the points.", "delivered"),
        ("USDEL delivered the points.", "delivered"),
        ("Saltmarsh told him so.", "told"),
    ],
)
def test_our_officers_are_ours(sentence: str, verb: str) -> None:
    found = subject(sentence, verb)
    assert found is not None
    assert found[0] is Side.OURS


@pytest.mark.parametrize(
    ("sentence", "verb", "name"),
    [
        ("Veludo said no.", "said", "Veludo"),
        ("Veludo, who listened, said no.", "said", "Veludo"),
        ("In reply, the Spanish representative said no.", "said", "the Spanish representative"),
        ("Ambassador Havn said no.", "said", "Ambassador Havn"),
        ("Chinese officials told us no.", "told", "Chinese officials"),
        ("The party chief, Capt. Otto Vaas, said no.", "said", "Capt. Otto Vaas"),
        ("Its manager, Mr. Otto Vaas, at first denied it.", "denied", "Mr. Otto Vaas"),
        ("The local employees thanked us.", "thanked", "The local employees"),
        ("Both sides agreed on it.", "agreed", "Both sides"),
        ("The Department for Harbors said no.", "said", "The Department for Harbors"),
        ("Porto has already told them no.", "told", "Porto"),
        ("On the way out xxxxx said no.", "said", "xxxxx"),
    ],
)
def test_others_are_hosts_with_their_names(sentence: str, verb: str, name: str) -> None:
    assert subject(sentence, verb) == (Side.HOST, name)


def test_where_nobody_stands_before_the_verb_nobody_acts() -> None:
    assert subject("It was late and delivered.", "delivered") is None


def test_an_adopted_officer_is_ours_from_then_on() -> None:
    scene = stage(report("1. (C) Nothing."))
    assert scene.cast.side("Ambassador Finch") is Side.HOST
    scene.cast.adopt("Ambassador Finch")
    assert scene.cast.side("Finch") is Side.OURS


def test_a_name_is_told_as_fully_as_the_cable_gives_it() -> None:
    assert isinstance(stage(report("1. (C) Nothing.")).cast, Cast)
    assert stage(report("1. (C) Nothing.")).cast.full("Veludo") == "Veludo"


@pytest.mark.parametrize(
    ("sentence", "verb", "name"),
    [
        ("He then said no.", "said", "He"),
        ("They said no.", "said", "They"),
        ("Both agreed on it.", "agreed", "Both"),
    ],
)
def test_a_pronoun_is_a_host_who_was_named_before(sentence: str, verb: str, name: str) -> None:
    scene = stage(report(f"1. (C) {sentence}"))
    at = scene.layout.text.index(f" {verb}") + 1
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    assert actor is not None
    assert (actor.pronoun, actor.name, actor.side) == (True, name, Side.HOST)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The ministry, after a long pause, said no.", "said"),
        ("The ministry (which had waited) said no.", "said"),
        ("The ministry has also said no.", "said"),
        ("The ministry subsequently said no.", "said"),
    ],
)
def test_asides_and_adverbs_do_not_hide_who_acts(sentence: str, verb: str) -> None:
    found = subject(sentence, verb)
    assert found is not None
    assert found[1].endswith("ministry")


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("the Ambassador", Side.OURS),
        ("Ambassador Veludo", Side.HOST),
        ("Minister Veludo", Side.HOST),
        ("Saltmarsh", Side.OURS),
        ("Political Counselor Saltmarsh", Side.OURS),
        ("Veludo", Side.HOST),
        ("PolOff", Side.OURS),
        ("A/S Thistle", Side.OURS),
    ],
)
def test_whose_a_name_is(name: str, side: Side) -> None:
    assert stage(report("1. (C) Nothing.")).cast.side(name) is side


def test_an_officer_who_was_named_with_his_title_is_ours_by_his_surname() -> None:
    assert subject("PolOff Quill left. Quill then told him so.", "told") == (Side.OURS, "Quill")


def test_the_place_of_an_actor_is_that_of_his_words() -> None:
    scene = stage(report("1. (C) The Spanish representative said no."))
    at = scene.layout.text.index(" said") + 1
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    assert actor is not None
    assert actor.span.of(scene.layout.text) == "The Spanish representative"


def test_the_same_place_is_judged_once() -> None:
    scene = stage(report("1. (C) Veludo said no."))
    at = scene.layout.text.index(" said") + 1
    floor = scene.layout.sentence(at).start
    assert scene.cast.subject(scene.layout, floor, at) is scene.cast.subject(
        scene.layout, floor, at
    )


def test_a_title_alone_closes_no_name() -> None:
    assert subject("Before the war it said so.", "said") is None


@pytest.mark.parametrize(
    ("sentence", "verb", "actor"),
    [
        ("VELUDO SAID NO.", "SAID", (Side.HOST, "VELUDO")),
        ("Veludo,\nwho listened,\nsaid no.", "said", (Side.HOST, "Veludo")),
        ("The firm, Veludo said, is new.", "said", (Side.HOST, "Veludo")),
        ("In Lisbon, Veludo said no.", "said", (Side.HOST, "Veludo")),
        ("On March 3 Veludo said no.", "said", (Side.HOST, "Veludo")),
        ("After PolOff left, Veludo said no.", "said", (Side.HOST, "Veludo")),
        ("Two officials said no.", "said", (Side.HOST, "Two officials")),
        ("The Portuguese said no.", "said", (Side.HOST, "The Portuguese")),
        ("Washington said no.", "said", (Side.OURS, "Washington")),
        ("The Department said no.", "said", (Side.OURS, "The Department")),
        ("Embassy Lisbon said no.", "said", (Side.OURS, "Embassy Lisbon")),
        ("EconOff Saltmarsh told him no.", "told", (Side.OURS, "EconOff Saltmarsh")),
        ("The DCM and PolOff said no.", "said", (Side.OURS, "The DCM and PolOff")),
    ],
)
def test_who_acts_is_found_in_capitals_over_lines_and_behind_circumstances(
    sentence: str, verb: str, actor: tuple[Side, str]
) -> None:
    assert subject(sentence, verb) == actor


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("AMBASSADOR", Side.OURS),
        ("THE CHARGE", Side.OURS),
        ("DCM AND POLCOUNS", Side.OURS),
        ("EMBOFF", Side.OURS),
        ("BRAZILIAN AMBASSADOR", Side.HOST),
        ("FOREIGN MINISTER", Side.HOST),
    ],
)
def test_whose_a_title_in_capitals_is(name: str, side: Side) -> None:
    assert stage(report("1. WE MET.")).cast.side(name) is side


def test_who_writes_in_the_first_person_of_capitals_is_ours() -> None:
    assert subject("AT RECEPTION I RAISED SALE WITH HIM.", "RAISED") == (Side.OURS, "I")


def test_a_title_of_ours_behind_a_nation_makes_nobody_ours() -> None:
    found = subject("Turkish Under Secretary Bayar came. Later Bayar said no.", "said")
    assert found is not None
    assert found[0] is Side.HOST


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Maltese PolOff", Side.HOST),
        ("U.K. Embassy PolOff", Side.HOST),
        ("American PolOff", Side.OURS),
        ("PolOff", Side.OURS),
        ("XXXXXXXXXXXX", Side.HOST),
    ],
)
def test_an_officer_of_another_nation_and_a_struck_name_are_not_ours(name: str, side: Side) -> None:
    assert stage(report("1. (C) We met.")).cast.side(name) is side


def test_a_new_clause_does_not_join_its_subject_to_ours() -> None:
    found = subject("Amaral went to the United States, and Veludo said no.", "said")
    assert found == (Side.HOST, "Veludo")


@pytest.mark.parametrize(
    ("title", "side"),
    [
        ("visiting Chief of Staff of the Army General George W. Marsh", Side.OURS),
        ("USAF General T. Michael Marsh", Side.OURS),
        ("U.S. Navy Admiral Rita Marsh", Side.OURS),
        ("visiting Turkish General Ali Marsh", Side.HOST),
        ("General Rui Marsh", Side.HOST),
    ],
)
def test_a_visiting_officer_of_our_forces_is_ours_by_his_surname(title: str, side: Side) -> None:
    found = subject(f"The DCM met {title} at noon. Later Marsh said so.", "said")
    assert found is not None
    assert found[0] is side


@pytest.mark.parametrize(
    ("sentence", "verb", "side", "name"),
    [
        ("The Dutch MFA Director said no.", "said", Side.HOST, "The Dutch MFA Director"),
        ("Customs officials in Lisbon said no.", "said", Side.HOST, None),
        ("On March 3, Minister Veludo told us no.", "told", Side.HOST, "Minister Veludo"),
        ("Veludo and Lund said no.", "said", Side.HOST, "Veludo and Lund"),
        ("EconOff and the Attache delivered it.", "delivered", Side.OURS, None),
        ("The Maltese PolOff said no.", "said", Side.HOST, None),
        ("Embassy Lisbon delivered it.", "delivered", Side.OURS, None),
        ("THE AMBASSADOR RAISED IT.", "RAISED", Side.OURS, None),
        ("OUR DCM RAISED IT.", "RAISED", Side.OURS, None),
        ("The United States raised it.", "raised", Side.OURS, None),
        ("France, Germany and Italy raised it.", "raised", Side.HOST, None),
        ("The ministry's lawyers said no.", "said", Side.HOST, None),
    ],
)
def test_the_side_of_who_acts_is_told_by_title_nation_or_name(
    sentence: str, verb: str, side: Side, name: str | None
) -> None:
    found = subject(sentence, verb)
    assert found is not None
    assert found[0] is side
    assert name is None or found[1] == name


@pytest.mark.parametrize(
    ("name", "is_foreign"),
    [
        ("the Maltese PolOff", True),
        ("The U.K. Ambassador", True),
        ("the American Ambassador", False),
        ("the Ambassador", False),
        ("Veludo", False),
        ("Swiss Ambassador Frey", True),
    ],
)
def test_another_nation_s_officer_is_foreign(name: str, *, is_foreign: bool) -> None:
    assert foreign(name) is is_foreign


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("It was raised.", "raised"),
        ("In the morning said.", "said"),
        ("Although delivered, it was late.", "delivered"),
    ],
)
def test_words_that_name_nobody_are_no_subject(sentence: str, verb: str) -> None:
    assert subject(sentence, verb) is None


def test_the_fullest_name_of_the_cable_stands_for_a_surname() -> None:
    scene = stage(report("1. (C) Nothing."))
    assert scene.cast.full("") == ""
    assert scene.cast.full("Minister Nobody") == "Minister Nobody"


def test_an_adviser_speaks_and_not_whom_he_advises() -> None:
    words = "1. (C) Rui Avel, Advisor to the Minister of Defense, said it was on its way."
    assert [one.speaker for one in extract(report(words)) if one.speaker] == ["Rui Avel"]


def test_a_land_is_nobody_whose_surname_ends_like_it() -> None:
    words = "1. (C) Mrs. Maria Rica left. Costa Rica said it was ready. Rica said it had no list."
    said = [one.speaker for one in extract(report(words)) if one.kind == "host_response"]
    assert said == ["Costa Rica", "Maria Rica"]


@given(st.text(alphabet="AaBb ,.()", max_size=60))
def test_law_whoever_acts_stands_before_the_verb(words: str) -> None:
    scene = stage(report(f"1. (C) {words} said no."))
    at = scene.layout.text.rindex(" said no") + 1
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    assert actor is None or actor.span.end <= at


@pytest.mark.parametrize(
    ("sentence", "verb", "side", "name"),
    [
        ("A Maltese Poloff said no.", "said", Side.HOST, "A Maltese Poloff"),
        ("Indian DCM Otto Vaas said no.", "said", Side.HOST, "Indian DCM Otto Vaas"),
        ("The Russian Embassy DCM said no.", "said", Side.HOST, "The Russian Embassy DCM"),
        ("The UK Embassy poloff said no.", "said", Side.HOST, "The UK Embassy poloff"),
        ("The Embassy poloff said no.", "said", Side.OURS, "poloff"),
        ("The Director of the company said no.", "said", Side.HOST, "The Director of the company"),
        ("A senior customs official said no.", "said", Side.HOST, "A senior customs official"),
        ("Veludo's deputy said no.", "said", Side.HOST, "Veludo's deputy"),
    ],
)
def test_an_office_is_told_with_its_body_and_its_nation(
    sentence: str, verb: str, side: Side, name: str
) -> None:
    assert subject(sentence, verb) == (side, name)
