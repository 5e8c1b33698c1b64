from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import cited, lacking, quotes, slots, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It is 112 tons of graphite shipped on January 25 from Burma to China via Singapore.",
         {"when": "2008-01-25", "from": "MM", "to": "CN", "via": "SG"}),
        ("Gyroscopes were flown to Damascus aboard an Iranian cargo plane on March 9.",
         {"carrier": "an Iranian cargo plane", "when": "2008-03-09"}),
        ("An Il-76 cargo aircraft, flight IRU 122, carried 35 tons of arms from Kenya to Iran.",
         {"item": "arms", "from": "KE", "to": "IR"}),
        ("It told of an Iranian Il-76 believed to carry weapons to Kenya.",
         {"vessel": "IL-76", "item": "weapons"}),
        ("Ruritanian Air flights carried missile components from Kenya to Iran.",
         {"carrier": "Ruritanian Air flights", "item": "missile components"}),
        ("The items worth $1,898 shipped from Kenya on January 7, 2008.",
         {"from": "KE", "value": "USD 1898"}),
        ("Alder has 12 pumps ready for shipment to Birch Ltd.", {"recipient": "Birch Ltd"}),
        ("The parts for the pumps, for onward delivery to Birch Ltd., are new.",
         {"recipient": "Birch Ltd"}),
        ("The graphite was transported north by car through Chad.", {"mode": "car", "via": "TD"}),
        ("The graphite, worth USD 2 million, left Odessa for Kenya in January.",
         {"from": "UAODS", "departs": "2008-01"}),
        ("The gyroscopes, which are new, arrived in Dubai on 2 March from Kenya.",
         {"to": "AEDXB", "from": "KE", "arrives": "2008-03-02"}),
        ("Yemen bought 50 T-72 tanks from Kenya, which were re-exported to Sudan.",
         {"from": "KE", "end_user": "SD"}),
        ("Graphite was loaded aboard the Alder Star and unloaded at Mersin on 9 March.",
         {"vessel": "ALDER STAR", "arrives": "2008-03-09"}),
        ("Fast boat (and engines) exports to Iran went on.", {"to": "IR"}),
        ("Iraq seized two truckloads of mortar shells near Basra that were smuggled from Iran.",
         {"from": "IR", "stopped_by": "IQ"}),
        ("The goods were sold by Alder S.p.A. of Vicenza to the Izmir firm Birch Tools Ltd.",
         {"supplier": "Alder S.p.A.", "recipient": "Birch Tools Ltd"}),
        ("On March 9 the computers were moved in bond to Hamburg.", {"to": "DEHAM"}),
        ("The gyroscopes were seized by Kenyan customs on May 4.",
         {"stopped_by": "Kenyan customs", "status": "stopped"}),
        ("Graphite bought in Kenya was trucked across Uganda into Chad.",
         {"via": "UG", "to": "TD"}),
        ("The gyroscopes could be shipped as early as April 3 to Mersin.",
         {"when": "2008-04-03", "to": "TRMER"}),
        ("The rifles were handed over to the militia in May.", {"recipient": "militia"}),
        ("The weapons were then transferred to Kenya.", {"to": "KE"}),
        ("The gyroscopes were bought by Birch Trading Ltd. in Kenya.",
         {"recipient": "Birch Trading Ltd"}),
        ("Two used lathes went from Rotterdam to Dubai.", {"from": "NLRTM", "to": "AEDXB"}),
        ("Some of the rifles were resold to SHIG by Kenyan officers.", {"recipient": "SHIG"}),
    ],
)  # fmt: skip
def test_goods_on_their_way_have_each_part_of_it(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_a_shipment_of_which_only_its_day_is_told_is_its_whole_sentence() -> None:
    words = "They prepare the final shipment to take place early in the morning of May 29."
    (found,) = told(words, "shipment")
    assert found.quote == words
    assert (found.slot("when"), found.slot("status")) == ("2008-05-29", "scheduled")


@pytest.mark.parametrize(
    "words",
    [
        "The gyroscopes were moved.",
        "The graphite arrived.",
        "The truck carried wood.",
        "The vessel is carrying on.",
        "The shipment was planned.",
    ],
)
def test_goods_that_go_nowhere_are_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("THE GYROSCOPES WERE SHIPPED FROM KENYA TO IRAN BY AIR.",
         {"item": "GYROSCOPES", "from": "KE", "to": "IR", "mode": "air"}),
        ("The graphite shipped from Kenya to\nIran via\nSingapore was seized.",
         {"from": "KE", "to": "IR", "via": "SG"}),
        ("The graphite was smuggled through Chad into Mali in 2007.",
         {"via": "TD", "to": "ML", "when": "2007"}),
        ("40 gyroscopes bound for Iran left Kenya.", {"to": "IR", "status": "en route"}),
        ("The gyroscopes, destined for SHIG, were seized by customs.", {"recipient": "SHIG"}),
        ("Customs in Kenya seized 40 drums of graphite from Chad on March 3.",
         {"stopped_by": "KE", "from": "TD", "when": "2008-03-03", "status": "stopped"}),
    ],
)  # fmt: skip
def test_goods_go_the_same_way_in_capitals_and_over_lines(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("Gyroscopes could be diverted to Iran.", Hedge.POTENTIAL),
        ("Graphite is reportedly en route to Iran.", Hedge.REPORTED),
        ("Graphite was shipped from Kenya to Iran.", Hedge.ASSERTED),
    ],
)
def test_a_shipment_is_as_sure_as_its_words(words: str, hedge: Hedge) -> None:
    (found,) = told(words, "shipment")
    assert found.hedge is hedge
    assert found.quote == words.removesuffix(".")


@pytest.mark.parametrize(
    "words",
    ["The graphite was not shipped to Iran.", "No gyroscopes were shipped to Iran."],
)
def test_what_was_not_shipped_is_not_asserted(words: str) -> None:
    assert [c for c in told(words, "shipment") if c.polarity is Polarity.ASSERTED] == []


def test_each_part_of_the_way_cites_its_own_words() -> None:
    words = "The graphite was shipped from Kenya to\nIran via Singapore on March 2."
    assert cited(words, "shipment") == {
        "item": "graphite", "from": "Kenya", "to": "Iran", "via": "Singapore", "when": "March 2",
        "status": "shipped",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ten trucks carrying mortar rounds crossed from Kenya to Sudan on March 9.",
         {"carrier": "Ten trucks", "from": "KE", "to": "SD", "when": "2008-03-09"}),
        ("A train carrying 38 T-72 tanks crossed from Kenya into Sudan.",
         {"item": "T-72 tanks", "from": "KE", "to": "SD"}),
        ("The graphite left Odessa for Karachi on March 9.",
         {"from": "UAODS", "to": "PKKHI", "departs": "2008-03-09"}),
        (("Graphite was loaded at Odessa aboard the M/V Alder and transshipped at Izmir on its way"
          " to Dubai."), {"from": "UAODS", "vessel": "ALDER", "via": "TRIZM", "to": "AEDXB"}),
        (("The consignment of vacuum pumps was released by Kenya customs on March 9 and continued"
          " to Sudan."), {"status": "released", "when": "2008-03-09", "to": "SD"}),
        ("The shipment of ball bearings was diverted from Dubai to Izmir.",
         {"status": "diverted", "from": "AEDXB", "to": "TRIZM"}),
        ("Flight QX-121 flew six crates of gyroscopes from Kenya to Iran on March 2.",
         {"vessel": "QX-121", "item": "gyroscopes", "from": "KE", "to": "IR"}),
    ],
)  # fmt: skip
def test_goods_that_cross_are_passed_on_or_released_have_each_part_of_it(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("The boxes, consigned to Alder General Trading LLC of Dubai, were to be transshipped by"
          " dhow to Izmir for SHIG."),
         {"item": "boxes", "mode": "dhow", "to": "TRIZM", "end_user": "SHIG"}),
        ("The crates were addressed to Alder Industries Ltd and left Odessa by sea on May 3.",
         {"consignee": "Alder Industries Ltd", "from": "UAODS", "mode": "sea"}),
        ("The gyroscopes would be flown to Kenya by Alder Air Ltd.",
         {"to": "KE", "carrier": "Alder Air Ltd"}),
        ("Gyroscopes were sold to Kenya by Alder Tools Ltd.", {"supplier": "Alder Tools Ltd"}),
    ],
)  # fmt: skip
def test_goods_in_boxes_have_consignee_mode_and_carrier(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Border Service stopped a truck at Torugart on September 11. It carried 310 lathes.",
         {"carrier": "a truck", "item": "lathes"}),
        ("An Il-76 operated by Birch Air will carry a lathe from Lisbon, ostensibly to Nairobi.",
         {"vessel": "IL-76", "item": "lathe"}),
        ("Gyroscopes made in Kenya and shipped in April to Lisbon were old.",
         {"item": "Gyroscopes", "when": "2008-04"}),
        ("The lathe was sold in January to Tarvos Trading.", {"recipient": "Tarvos Trading"}),
        ("Lathes were sold through a firm to a Kenyan buyer.", {"recipient": "a Kenyan buyer"}),
    ],
)  # fmt: skip
def test_goods_are_followed_past_what_is_told_between(words: str, expected: dict[str, str]) -> None:
    found = slots(words, "shipment")
    assert {role: found.get(role) for role in expected} == expected


def test_what_it_carried_needs_a_carrier_in_the_sentence_before() -> None:
    assert quotes("They met at Torugart. It carried 310 lathes.", "shipment") == []


HAULED = [
    ("The pumps were loaded at Busan on 3 February and discharged at Bandar Abbas on 28 February.",
     {"item": "pumps", "from": "KRPUS", "loaded": "2008-02-03", "to": "IRBND",
      "arrives": "2008-02-28"}),
    ("A truck carried 30 drums of thionyl chloride from Mersin to Aleppo.",
     {"item": "thionyl chloride", "carrier": "A truck", "from": "TRMER", "to": "SY-ALE"}),
    ("The graphite arrived in Karachi on March 3.",
     {"item": "graphite", "to": "PKKHI", "arrives": "2008-03-03"}),
    ("The valves left Genoa for Tripoli in January.",
     {"item": "valves", "from": "ITGOA", "to": "LY-TRI", "departs": "2008-01"}),
    ("A consignment of furnaces bound for Syria was seized at Trieste.",
     {"item": "furnaces", "to": "SY", "at_port": "ITTRS", "status": "stopped"}),
    ("The crates of ball bearings were routed through Colombo to Bandar Abbas.",
     {"item": "ball bearings", "via": "LK-COL", "to": "IRBND"}),
    ("The steel will be shipped from Odessa to Latakia in June.",
     {"item": "steel", "from": "UAODS", "to": "SYLTK", "when": "2008-06"}),
    ("A shipment of 40 lathes left Tianjin.", {"item": "lathes", "from": "CNTSN"}),
    ("The graphite reached Iran via Dubai.", {"item": "graphite", "via": "AEDXB", "to": "IR"}),
    ("The furnaces were returned to Trieste.", {"item": "furnaces", "to": "ITTRS"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), HAULED)
@pytest.mark.parametrize("gap", [" ", "\n", " \n"])
def test_goods_on_their_way_have_its_ends_however_lines_break(
    words: str, expected: dict[str, str], gap: str
) -> None:
    assert lacking(words.replace(" ", gap), "shipment", expected) == {}


@pytest.mark.parametrize(("words", "expected"), HAULED)
def test_a_sentence_before_or_behind_changes_no_way(words: str, expected: dict[str, str]) -> None:
    assert lacking(f"It rained. {words} The sun came out.", "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["He left Genoa for Tripoli.", "The delegation arrived in Karachi on March 3.",
     "The talks were moved to Geneva.", "The minister reached Dubai in June.",
     "The lathes sat in a warehouse for years.", "The letter went from Lisbon to Madrid."],
)  # fmt: skip
def test_people_talks_and_letters_are_no_goods_on_their_way(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Small amounts of graphite, seldom above 500 grams, were hand-carried to Pyongyang.",
         {"item": "graphite", "to": "KP-PYO"}),
        ("The aluminum powder will be air-freighted from Mumbai to Damascus by Hejaz Cargo Lines.",
         {"from": "INBOM", "to": "SY-DAM", "carrier": "Hejaz Cargo Lines"}),
        ("Eighteen pumps left the assembly plant at Odessa by rail in May.",
         {"from": "UAODS", "mode": "rail", "departs": "2008-05"}),
        ("The valves crossed Turkey in May.", {"via": "TR", "when": "2008-05"}),
        ("Thirty pumps shipped from Kiev to Chad crossed Sudan in May.",
         {"from": "UA-KIE", "to": "TD", "via": "SD"}),
        ("The furnace is now awaiting shipment at Novorossiysk.", {"from": "RUNVS"}),
        ("Police intercepted at Mersin a truck of the haulier Alder Sp. z o.o. carrying 30 pumps.",
         {"at_port": "TRMER", "status": "stopped", "item": "pumps"}),
    ],
)  # fmt: skip
def test_goods_that_go_by_hand_and_wait_have_their_places(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["The tanks entered Georgia on August 8.", "The uranium ore lying in Niger is rich.",
     "The negotiations are stuck at the Ministry.", "The trucks crossed Turkey in May."],
)  # fmt: skip
def test_what_rolls_by_itself_and_lies_in_a_land_is_no_freight(words: str) -> None:
    assert told(words, "shipment") == []


def test_goods_given_are_told_past_an_aside() -> None:
    words = "The pistols, 312 in all, were sold legally by Alder Ltd. to a dealer in Malta."
    found = lacking(words, "shipment", {"supplier": "Alder Ltd"})
    assert found == {}


@pytest.mark.parametrize(
    "words",
    [
        "Two radars entered service with the Chadian army in May 2005.",
        "The tanks have gone into service with the Chadian army.",
    ],
)
def test_goods_that_enter_service_are_with_who_uses_them(words: str) -> None:
    assert lacking(words, "shipment", {"recipient": "Chadian army"}) == {}
