from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said

SUBJECT = "EXERCISE: DEMARCHE DELIVERED ON A MACHINE"


def slots(sentence: str) -> dict[str, str]:
    """Return the slots of the first delivery told in a post's report on a demarche."""
    found = said(report(f"1. (C) {sentence}", subject=SUBJECT), "delivery")
    return {slot.role: slot.value for slot in reversed(found[0].slots)}


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("PolOff told Veludo that the valves were for Syria.", "Veludo"),
        ("PolOff asked Minister Rui Amaral whether the cargo had left for Haiti.", "Rui Amaral"),
        ("The Charge informed the MFA that the ship would call at Setubal.", "MFA"),
        (
            "We informed the relevant Portuguese government authorities and shared the paper.",
            "Portuguese government authorities",
        ),
        ("The DCM briefed officials at the Ministry of Transport on it.", "Ministry of Transport"),
        (
            "We informed all appropriate Portuguese authorities and shared the non-paper.",
            "Portuguese authorities",
        ),
        ("The DCM pressed the PM on the licence issued to the firm in Porto.", "the PM"),
        ("DAS Thistlewood urged the Swiss to share what they found in Basel.", "the Swiss"),
        (
            "We raised it with Kenyan officials, and President Marr met the Swiss.",
            "Kenyan officials",
        ),
        (
            "We raised it with senior levels of your government that arms go to Chad.",
            "senior levels of your government",
        ),
        (
            "The Charge stressed to Minister Kolev the strong U.S. interest in a stop.",
            "Minister Kolev",
        ),
        ("DCM conveyed to Minister Kolev our deep concern over the sale.", "Minister Kolev"),
        ("DCM explained to Director Ana Kolev how grave the matter was.", "Director Ana Kolev"),
        (
            "The Charge stressed to Prime Minister Kolev that time was short.",
            "Prime Minister Kolev",
        ),
        (
            "DCM expressed concern to Deputy Minister Rasa Petrauskas about a sale to Belarus.",
            "Deputy Minister Rasa Petrauskas",
        ),
        (
            "Ambassador underscored with Foreign Secretary Haroon Sidd the need to stop the sale.",
            "Foreign Secretary Haroon Sidd",
        ),
    ],
)
def test_the_hearer_of_an_argument_stands_with_its_verb(sentence: str, to: str) -> None:
    assert slots(sentence)["to"] == to


@pytest.mark.parametrize(
    "sentence",
    [
        "PolCouns noted that the transfer ran against commitments to NATO in Europe.",
        "PolCouns stressed that Lisbon had to work with Acme Trading on March 2.",
        "The Charge said that our message to Iran was clear and that talks in Madrid had failed.",
        "DAS Thistlewood expressed confidence in Sherif, saying he would work with Tokyo.",
    ],
)
def test_who_is_named_inside_what_was_said_is_not_its_hearer(sentence: str) -> None:
    told = slots(sentence)
    assert not {"to", "where", "when"} & told.keys()


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        (
            "ESTOff emailed points to Dr. Ulf Brandt, head of the Nuclear Unit, on March 6.",
            "Dr. Ulf Brandt, head of the Nuclear Unit",
        ),
        (
            "We raised the issue with the Ministry of Interior last week.",
            "the Ministry of Interior",
        ),
        ("Post has raised this matter with the MFA several times since 2007.", "the MFA"),
        (
            "PolOff shared reftel nonpaper with Desk Officer Anna Lind via e-mail.",
            "Desk Officer Anna Lind",
        ),
        (
            "DCM called on Secretary General Rui Falcao and left the nonpaper with him.",
            "Rui Falcao",
        ),
    ],
)
def test_the_taker_of_a_paper_ends_before_time_and_means(sentence: str, to: str) -> None:
    assert slots(sentence)["to"] == to


def test_a_town_takes_no_paper_but_a_capital_may_be_demarched() -> None:
    assert "to" not in slots("We will deliver the points when the Director returns to Lisbon.")
    found = said(
        instruction("1. (S) The United States demarched Beijing on February 8."), "delivery"
    )
    assert found[0].slot("to") == "Beijing"


def test_whom_a_meeting_is_sought_with_is_to_take_the_paper() -> None:
    told = slots("EconOff is seeking a meeting with Director Paulo Reis to convey reftel points.")
    assert told["to"] == "Paulo Reis"


def test_a_telegram_in_capitals_names_its_taker_with_title() -> None:
    cable = report(
        "1. EMBOFF CONVEYED SUBSTANCE OF REFTEL TO DR. MENON, DIRECTOR OF ATOMIC ENERGY "
        "COMMISSION, ON MARCH 10. HE TOOK NOTES."
    )
    (found,) = said(cable, "delivery")
    assert found.slot("to") == "DR. MENON, DIRECTOR OF ATOMIC ENERGY COMMISSION"
    assert found.slot("when") == "2008-03-10"


def test_a_title_of_the_paper_may_hold_another_to_or_with() -> None:
    told = slots(
        "EconOff conveyed the non-paper on vigilance in dealing with Iranian banks to Director "
        "of Bilateral Affairs Dr. Rui Melo March 4."
    )
    assert told["to"] == "Director of Bilateral Affairs Dr. Rui Melo"


def test_a_rank_with_its_points_is_part_of_the_name() -> None:
    told = slots("PolMilOff delivered the points to Brig. Gen. Rui Melo on March 3.")
    assert told["to"] == "Brig. Gen. Rui Melo"


def test_whom_one_called_on_takes_the_letter_in_capitals_too() -> None:
    cable = report("1. I CALLED ON PRIME MINISTER BHUTTO MARCH 9 AND DELIVERED LETTER IN REFTEL.")
    (found,) = said(cable, "delivery")
    assert (found.slot("by"), found.slot("to")) == ("I", "BHUTTO")


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("PolOff provided Spanish officials with details of a shipment to Iran.",
         "Spanish officials"),
        ("PolOff raised reftel demarche in a meeting with Veludo, he said it was late.", "Veludo"),
        ("PolOff called on Prime Minister Veludo to deliver a letter from Secretary Marr (reftel).",
         "Veludo"),
    ],
)  # fmt: skip
def test_the_taker_is_no_land_of_the_matter_and_no_sender_of_a_paper(
    sentence: str, to: str
) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "delivery")[:1]
    assert found.slot("to") == to


def test_nobody_within_a_message_hears_it() -> None:
    words = (
        "PolOff laid out U.S. thinking on persuading banks to cut their ties with Iranian firms."
    )
    (found,) = said(report(f"1. (C) {words}", subject=SUBJECT), "delivery")
    assert found.slot("to") is None


@pytest.mark.parametrize("whom", ["the MFA", "MFA", "Spain"])
def test_whom_one_demarched_ends_before_the_matter(whom: str) -> None:
    cable = report(f"1. (C) PolOff demarched {whom} on several designations on March 9.")
    (found,) = said(cable, "delivery")
    assert found.slot("to") == whom


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("PolOff urged Kenyan support for the list.", None),
        ("PolOff pressed Kenyan officials to act.", "Kenyan officials"),
        (
            "PolOff shared the points with the Maltese government and urged it to act.",
            "the Maltese government",
        ),
    ],
)
def test_a_nation_before_a_thing_and_what_follows_hear_nothing(text: str, to: str | None) -> None:
    found = said(report(f"1. (C) {text}"), "delivery")[0]
    assert found.slot("to") == to


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("PolOff applauded it, stressing the importance of no agreements with Kenya.", None),
        ("PolOff discussed the accession of Kenya to the Tools Convention.", None),
        ("PolOff urged close cooperation with the Committee on Tools.", None),
        ("PolOff delivered reftel points to the Trade and Customs offices and pressed for action.",
         "the Trade and Customs offices"),
        ("PolOff delivered reftel points to the Trade Office and related offices on March 3.",
         "the Trade Office and related offices"),
        ("PolOff delivered points to both the Ministry of Trade and the Ministry of Defense.",
         "both the Ministry of Trade and the Ministry of Defense"),
        ("PolOff reviewed the case with Kenyan MFA officials.", "Kenyan MFA officials"),
    ],
)  # fmt: skip
def test_those_hear_it_to_whom_it_is_said_and_no_other_named_there(
    sentence: str, to: str | None
) -> None:
    assert slots(sentence).get("to") == to
