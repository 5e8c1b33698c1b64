from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told


def test_a_control_claim_names_item_and_each_list() -> None:
    (found,) = told(
        "The GX-100 gyroscope is controlled by the MTCR, NSG and Wassenaar arrangement.", "control"
    )
    assert [slot.value for slot in found.slots if slot.role == "list"] == ["MTCR", "NSG", "WA"]
    assert found.slot("item") == "GX-100 gyroscope"


def test_not_controlled_is_denied_and_may_be_is_potential() -> None:
    (denied,) = told("The test chamber is not controlled by the MTCR.", "control")
    assert denied.polarity is Polarity.DENIED
    (doubt,) = told("The gyroscopes may be controlled by the MTCR.", "control")
    assert doubt.hedge is Hedge.POTENTIAL


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The gyroscope is covered by Item 9 of the MTCR Annex.",
         "gyroscope covered by MTCR-9, MTCR-ANNEX"),
        ("The valves are on the NSG Trigger List.", "valves listed in NSG-TRIGGER-LIST"),
        ("The autoclave would fall under NSG item 3.A.4.", "autoclave falls under NSG-3.A.4"),
        ("The cameras are classified as ECCN 6A003 there.", "cameras classified as ECCN-6A003"),
        ("The lathe meets the specifications of NSG item 1.B.2.", "lathe meets NSG-1.B.2"),
        ("The accelerometers are Wassenaar-controlled.", "accelerometers an item of WA"),
        ("The valves would be caught by the catch-all provision.",
         "valves subject to (catch-all)"),
        ("The accelerometers are export-controlled items.", "accelerometers controlled"),
        ("The MTCR-controlled flow forming machine left.",
         "MTCR-controlled flow forming machine an item of MTCR"),
        ("Gyroscopes left. They fall under Item 9 of the MTCR Annex.",
         "Gyroscopes falls under MTCR-9, MTCR-ANNEX"),
    ],
)  # fmt: skip
def test_goods_stand_to_a_list_in_many_wordings(words: str, value: str) -> None:
    (found,) = told(words, "control")
    assert (found.value, found.polarity) == (value, Polarity.ASSERTED)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The carbon fiber does not meet the threshold of Item 6 of the MTCR Annex.",
         "carbon fiber not meets MTCR-6, MTCR-ANNEX"),
        ("The aluminum tubes are below the control threshold of the NSG dual-use list.",
         "aluminum tubes below NSG-DUAL-USE"),
        ("The UAV falls below MTCR Category I.", "UAV below MTCR, MTCR-CATEGORY-I"),
        ("The pump is not an NSG trigger list item.",
         "pump not an item of NSG-TRIGGER-LIST"),
        ("The mass spectrometers were not on any control list.",
         "mass spectrometers not subject to (control lists)"),
        ("The steel does not require a licence under the Export Control Order.",
         "steel not licensed under PT-EXPORT-CONTROL-ORDER"),
        ("The graphite was not subject to licensing under Kenyan law.",
         "graphite not subject to KE-LAW"),
        ("The lathes are uncontrolled.", "lathes not controlled"),
        ("He denied that the valves are controlled by the Australia Group.",
         "valves controlled by AG"),
    ],
)  # fmt: skip
def test_what_is_said_not_to_be_controlled_is_denied(words: str, value: str) -> None:
    (found,) = told(words, "control")
    assert (found.value, found.polarity) == (value, Polarity.DENIED)


def test_one_thing_denied_denies_no_other() -> None:
    words = "The gyroscopes are not controlled, but the accelerometers are export-controlled items."
    denied, held = told(words, "control")
    assert (denied.polarity, held.polarity) == (Polarity.DENIED, Polarity.ASSERTED)


@pytest.mark.parametrize(
    "words",
    [
        "Kenya is a member of the MTCR.",
        "The gyroscope was discussed at the MTCR.",
        "The pumps were shipped under E.O. 13382 sanctions.",
        "It falls under his office.",
        "The port is controlled by the army.",
    ],
)
def test_other_words_beside_a_list_are_no_control(words: str) -> None:
    assert told(words, "control") == []


def test_the_control_claim_begins_with_the_goods_and_ends_with_the_list() -> None:
    (found,) = told("He said the valves are on the NSG Trigger List there.", "control")
    assert found.quote == "valves are on the NSG Trigger List"
    assert found.hedge is Hedge.REPORTED


@pytest.mark.parametrize(
    ("words", "lists"),
    [
        ("The lathe is controlled by the NSG.", ["NSG"]),
        ("The pumps are controlled by the Australia Group and the NSG.", ["AG", "NSG"]),
        ("The gyroscope is controlled under Item 9 of the MTCR Annex and by Wassenaar.",
         ["MTCR-9", "MTCR-ANNEX", "WA"]),
        ("The pumps are listed in the Commerce Control List.", ["US-CCL"]),
        ("The MTCR-controlled gyroscope left.", ["MTCR"]),
    ],
)  # fmt: skip
def test_each_list_that_controls_goods_is_a_slot(words: str, lists: list[str]) -> None:
    (found,) = told(words, "control")
    assert [slot.value for slot in found.slots if slot.role == "list"] == lists


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("The lathe is controlled by the NSG.", Hedge.ASSERTED),
        ("The lathe could be controlled by the NSG.", Hedge.POTENTIAL),
        ("Veludo said the lathe is controlled by the NSG.", Hedge.REPORTED),
        ("Veludo asked if the lathe is controlled by the NSG.", Hedge.QUESTIONED),
    ],
)
def test_a_control_is_held_as_surely_as_it_is_told(words: str, hedge: Hedge) -> None:
    (found,) = told(words, "control")
    assert found.hedge is hedge


def test_who_says_that_goods_are_controlled_is_the_speaker() -> None:
    (found,) = told("Ana Veludo said the lathe is controlled by the NSG.", "control")
    assert found.speaker == "Ana Veludo"


def test_goods_of_the_sentence_before_are_meant_by_a_pronoun_only() -> None:
    (found,) = told("They sent a lathe. It is controlled by the NSG.", "control")
    assert found.slot("item") == "lathe"
    assert told("They sent a lathe. The weather falls under the NSG.", "control") == []


@pytest.mark.parametrize(
    "words",
    [
        "The port is controlled by customs.",
        "The NSG is a regime.",
        "Kenya controls exports of lathes.",
        "The lathe was shown at an NSG meeting.",
    ],
)
def test_words_of_control_without_goods_or_list_are_none(words: str) -> None:
    assert told(words, "control") == []


STANDS = [
    ("The lathe is controlled under Item 3 of the MTCR Annex.", "lathe", "MTCR-3",
     "controlled by"),
    ("Flow meters are on the NSG Dual-Use List.", "Flow meters", "NSG-DUAL-USE", "listed in"),
    ("The valves are not controlled by the Australia Group.", "valves", "AG",
     "not controlled by"),
    ("The pumps are subject to catch-all controls.", "pumps", "(catch-all)", "subject to"),
    ("The furnaces exceed the parameters of MTCR Item 6.", "furnaces", "MTCR", "meets"),
    ("The steel is below the MTCR threshold.", "steel", "MTCR", "below"),
    ("The lathes require a license under the Wassenaar Dual-Use List.", "lathes", "WA-DUAL-USE",
     "licensed under"),
    ("The cameras are uncontrolled.", "cameras", None, "not controlled"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "item", "listed", "relation"), STANDS)
@pytest.mark.parametrize("gap", [" ", "\n", " \n"])
def test_how_goods_stand_to_a_list_is_told_however_lines_break(
    words: str, item: str, listed: str | None, relation: str, gap: str
) -> None:
    (found,) = told(words.replace(" ", gap), "control")
    assert (" ".join(str(found.slot("item")).split()), found.slot("list")) == (item, listed)
    assert found.attribute("relation") == relation


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("The valves are not controlled by the Australia Group.", Polarity.DENIED),
        ("The steel is below the MTCR threshold.", Polarity.DENIED),
        ("The cameras are uncontrolled.", Polarity.DENIED),
        ("None of the valves is controlled by the Australia Group.", Polarity.DENIED),
        ("There is no indication that the valves are controlled by the Australia Group.",
         Polarity.DENIED),
        ("The furnaces exceed the parameters of MTCR Item 6.", Polarity.ASSERTED),
        ("The pumps are subject to catch-all controls.", Polarity.ASSERTED),
    ],
)  # fmt: skip
def test_goods_off_a_list_are_denied_to_be_on_it(words: str, polarity: Polarity) -> None:
    assert {one.polarity for one in told(words, "control")} == {polarity}


def test_each_list_of_a_row_is_a_slot_of_one_stand() -> None:
    words = "Maraging steel is controlled by the NSG and the Wassenaar Arrangement."
    (found,) = told(words, "control")
    assert [slot.value for slot in found.slots if slot.role == "list"] == ["NSG", "WA"]


@pytest.mark.parametrize(
    "words",
    ["The MTCR met in Oslo.", "He lost control of the car.", "The NSG list was printed.",
     "The Australia Group thanked the Chair."],
)  # fmt: skip
def test_a_regime_alone_controls_no_goods(words: str) -> None:
    assert told(words, "control") == []
