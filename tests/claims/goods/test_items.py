from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They sought GX-100 gyroscopes from it.", ["GX-100 gyroscopes"]),
        ("He asked for five tons of carbon \nfiber.", ["five tons of carbon fiber"]),
        ("A thermal shock chamber was sold.", ["thermal shock chamber"]),
        ("They bought ring magnets and vacuum pumps.", ["ring magnets", "vacuum pumps"]),
        ("It shipped steels and aluminum alloys.", ["steels and aluminum alloys"]),
        (
            "It was maraging steel, graphite and tungsten powder.",
            ["maraging steel", "graphite", "tungsten powder"],
        ),
        ("It sells unmanned aerial vehicles (UAVs).", ["unmanned aerial vehicles (UAVs)"]),
        ("It sent UAV and UAV-related equipment.", ["UAV and UAV-related equipment"]),
        ("They stopped QX-1 MANPADS there.", ["QX-1 MANPADS"]),
        (
            "It makes drums of nitrate and sulphite chemicals.",
            ["drums of nitrate and sulphite chemicals"],
        ),
        ("Two freeze dryers and a fermenter came.", ["Two freeze dryers", "fermenter"]),
        (
            "They buy frequency converters and accelerometers.",
            ["frequency converters", "accelerometers"],
        ),
        ("The 5-axis CNC machine tools came.", ["5-axis CNC machine tools"]),
        ("It loads 12 20-foot containers of cargo there.", ["12 20-foot containers of cargo"]),
        ("We stopped suspected munitions.", ["suspected munitions"]),
        ("They sell weapons and ammunition.", ["weapons and ammunition"]),
        (
            "It lists 5 Alder .9x19mm Caliber Pistols, Model P-5 there.",
            ["5 Alder .9x19mm Caliber Pistols, Model P-5"],
        ),
        (
            "We saw 112.5 net metric tons of Birch Mixed Ore there.",
            ["112.5 net metric tons of Birch Mixed Ore"],
        ),
        ("It shipped 40 MT of \u201cmixed ore\u201d there.", ["40 MT of \u201cmixed ore\u201d"]),
        (
            "They want medical isotopes and spent fuel casks.",
            ["medical isotopes", "spent fuel casks"],
        ),
        ("They seized 700 kilograms of explosives.", ["700 kilograms of explosives"]),
        ("It took $20 million worth of oil from them.", ["oil"]),
        ("Kenya wants nuclear weapons.", ["nuclear weapons"]),
        ("It saw approximately 3,000 centrifuges.", ["approximately 3,000 centrifuges"]),
        ("It bought at least two lathes.", ["two lathes"]),
        ("It saw a larger number of centrifuges.", ["centrifuges"]),
        (
            "It launched non-U.S. satellites with U.S.-licensed components.",
            ["non-U.S. satellites with U.S.-licensed components"],
        ),
        ("It forbids certain military goods.", []),
    ],
)
def test_goods_are_found_with_what_belongs_to_them(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    "words",
    [
        "Any item that would help.",
        "The graphite program goes on.",
        "Its radiological weapons are gone.",
        "The nuclear weapons states spoke.",
        "The Chemical Weapons Convention and its chemical weapons program are known.",
        "They fear chemical weapons proliferation-related deeds.",
        "Heavy Metal Graphite Industries wrote.",
        "The UAV program is old.",
        "Oil is dear and 900,000 barrels of oil a day are sold.",
        "Two bodies of ore were found.",
        "The Explosives Ordnance School wrote.",
    ],
)
def test_plain_words_and_modifiers_are_no_items(words: str) -> None:
    assert quotes(words, "item") == []


def test_a_general_word_with_a_word_of_the_trade_is_generic() -> None:
    (found,) = told("It sends military equipment there.", "item")
    assert found.attribute("generic") is True


def test_model_quantity_nation_doubt_and_maker_are_kept() -> None:
    (found,) = told(
        "Two suspected Ruritanian-made GX-100 gyroscopes produced by Alder Optik came.", "item"
    )
    assert found.attribute("model") == "GX-100"
    assert found.attribute("quantity") == "Two"
    assert found.attribute("maker") == "Alder Optik"
    assert found.attribute("modality") == "suspected"


def test_what_one_sold_to_another_is_one_item_with_both() -> None:
    (found,) = told("He asked if the items sold by Alder Optik to Birch Works were old.", "item")
    assert (found.attribute("supplier"), found.attribute("recipient")) == (
        "Alder Optik",
        "Birch Works",
    )


def test_this_material_is_taken_up_after_a_material() -> None:
    assert (
        quotes("They sought graphite. They need this \nmaterial now.", "item")[1] == "this material"
    )
    assert quotes("They need this material now.", "item") == []


@pytest.mark.parametrize(
    ("words", "value", "quantity"),
    [
        ("It shipped 20 tons of aluminum powder.", "aluminum powder", "20 tons of"),
        ("It shipped 50 kg of sodium cyanide.", "sodium cyanide", "50 kg of"),
        ("It sold a five-axis machine tool.", "five-axis machine tool", None),
        ("They bought ball bearings.", "ball bearings", None),
        ("They bought mass spectrometers.", "mass spectrometers", None),
        ("They bought pressure transducers.", "pressure transducers", None),
        ("They bought night vision goggles.", "night vision goggles", None),
        ("They bought a spray dryer.", "spray dryer", None),
    ],
)
def test_how_much_is_kept_apart_from_what(words: str, value: str, quantity: str | None) -> None:
    (found,) = told(words, "item")
    assert (found.value, found.attribute("quantity")) == (value, quantity)


@pytest.mark.parametrize(
    "words",
    ["The talks were graphite-hard.", "It exported much.", "They agreed on the point."],
)  # fmt: skip
def test_what_nobody_controls_is_no_item(words: str) -> None:
    assert quotes(words, "item") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They sent 12 Aldermann trucks there.", ["Aldermann trucks"]),
        ("He sold 7075 aluminum alloy to it.", ["7075 aluminum alloy"]),
        ("It is 15 tons of grade 350 maraging steel.", ["15 tons of grade 350 maraging steel"]),
        ("They sought Aldermann 914 engines.", ["Aldermann 914 engines"]),
        ("It fired M-600 rockets then.", ["M-600 rockets"]),
        ("Cooled and uncooled dies came. Cooled and uncooled infrared detectors came.",
         ["Cooled and uncooled infrared detectors"]),
        ("He shipped isopropanol and sodium cyanide.", ["isopropanol", "sodium cyanide"]),
        ("They paid for three units of a vacuum pump.", ["vacuum pump"]),
    ],
)  # fmt: skip
def test_makes_grades_and_models_belong_to_the_goods(words: str, found: list[str]) -> None:
    assert [
        quote[-len(one) :] for quote, one in zip(quotes(words, "item"), found, strict=True)
    ] == found


def test_a_grade_is_no_quantity() -> None:
    (found,) = told("It is 15 tons of grade 350 maraging steel.", "item")
    assert (found.attribute("quantity"), found.attribute("model")) == ("15 tons of", "350")


def test_an_office_or_a_country_is_no_make() -> None:
    assert quotes("The Embassy vehicles left.", "item") == []


def test_goods_are_taken_up_by_their_head_and_their_short_name() -> None:
    words = "It sold infrared detectors (IRD). The detectors are new. IRDs came. A detector broke."
    found = [(claim.quote, claim.attribute("coref")) for claim in told(words, "item")]
    assert found == [("infrared detectors (IRD)", None), ("detectors", True), ("IRDs", True)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Three Boeing 747-400 aircraft came. The planes left.",
         ["Three Boeing 747-400 aircraft", "planes"]),
        ("It fired a CSS-X-99 medium-range ballistic missile. The CSS-X-99 flew.",
         ["CSS-X-99 medium-range ballistic missile", "CSS-X-99"]),
        ("They sold U.S.-origin commercial passenger aircraft.",
         ["U.S.-origin commercial passenger aircraft"]),
        ("It sold 10 Alder & Birch 9mm Pistols, Model 99 there.",
         ["10 Alder & Birch 9mm Pistols, Model 99"]),
        ("It sold AK-47S automatic rifles.", ["AK-47S automatic rifles"]),
        ("It makes liquid-fueled ballistic missiles.", []),
    ],
)  # fmt: skip
def test_aircraft_and_missiles_are_goods_by_their_model(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


def test_the_maker_ends_with_its_sentence() -> None:
    (found,) = told("They acquired machine tools made by Alder.\n\nSALTMARSH agreed.", "item")
    assert found.attribute("maker") == "Alder"


def test_what_goods_are_worth_is_their_quantity_and_not_their_name() -> None:
    (found,) = told("It took $20 million worth of oil from them.", "item")
    assert (found.quote, found.attribute("quantity")) == ("oil", "$20 million worth of")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It is the export of rifles and ammunition to Kenya.", ["rifles and ammunition"]),
        ("They took 5 rifles and ammunition there.", ["5 rifles", "ammunition"]),
        ("They want THAAD and PAC-3 there.", ["THAAD", "PAC-3"]),
        ("It needs spare parts for the F-5 aircraft now.", ["spare parts for the F-5 aircraft"]),
        ("It needs spare parts for two F-5 aircraft now.", ["spare parts", "two F-5 aircraft"]),
        ("It sells USML items and U.S.-origin defense articles.",
         ["USML items", "U.S.-origin defense articles"]),
        ("The defense articles were discussed.", ["defense articles"]),
        ("It brokers defense articles or defense services.",
         ["defense articles or defense services"]),
        ("They bar the sale of arms and related materiel.", ["arms and related materiel"]),
        ("It sold spare parts for T-72 tanks and BM-21 rocket launchers.",
         ["spare parts for T-72 tanks and BM-21 rocket launchers"]),
        ("It sold mortar rounds and spare parts for MiG-27 aircraft.",
         ["mortar rounds", "spare parts for MiG-27 aircraft"]),
        ("They sold a large quantity of rifles there.", ["a large quantity of rifles"]),
    ],
)  # fmt: skip
def test_arms_with_what_belongs_to_them_are_one_item(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('They held 24 crates declared as "pump assemblies" there.', "pump assemblies"),
        ("They seized three drums marked as resin there.", "resin"),
    ],
)
def test_goods_by_what_their_crates_declare_are_goods(words: str, expected: str) -> None:
    assert expected in [claim.value for claim in told(words, "item")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They came on a truck and aboard a plane.", []),
        ("They sold a truck and two planes to Kenya.", ["truck", "two planes"]),
        ("They gave missiles and MANPADS to Kenya.", ["MANPADS"]),
        ("They saw a mirage there.", []),
        ("They sold Mirage 5 aircraft to Kenya.", ["Mirage 5 aircraft"]),
    ],
)
def test_what_one_travels_in_is_no_goods_and_arms_in_a_row_are(
    words: str, expected: list[str]
) -> None:
    found = quotes(words, "item")
    assert [one for one in expected if one not in found] == []
    assert expected or found == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Its chemical and biological weapons (CBW) are gone, and CBW is banned.",
         ["chemical and biological weapons (CBW)"]),
        ("They fear weapons of mass destruction.", ["weapons of mass destruction"]),
        ("It is a talk on intangible technology transfers.", ["intangible technology transfers"]),
        ("They license AG-controlled exports there.", ["AG-controlled exports"]),
    ],
)  # fmt: skip
def test_weapons_of_the_conventions_and_controlled_exports_are_items(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They smuggled weapons into Kenya.", ["weapons"]),
        ("They supply arms to rebels.", ["arms"]),
        ("They transferred missiles to Kenya.", ["missiles"]),
        ("They fear that the weapons are sold.", ["weapons"]),
        ("It is an arms export control law.", []),
        ("It sold missile components.", ["missile components"]),
        ("It sold ballistic missile parts.", ["ballistic missile parts"]),
        ("It subjects missile components to heat.", ["missile components"]),
        ("Kenya wants to launch Russian satellites.", ["Russian satellites"]),
    ],
)  # fmt: skip
def test_plain_arms_and_parts_of_missiles_are_goods_where_one_deals_in_them(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


def test_capitals_tell_nothing_in_a_cable_of_capitals_and_a_name_among_small_letters() -> None:
    assert quotes("THEY SOLD MILITARY EQUIPMENT TO KENYA.", "item") == ["MILITARY EQUIPMENT"]
    words = "The firm of MILITARY EQUIPMENT wrote to us in a long letter of many small words."
    assert quotes(words, "item") == []


def test_what_carries_nuclear_weapons_is_neither_them_nor_a_delivery() -> None:
    assert quotes("It would help nuclear weapons delivery systems.", "item") == []
    assert quotes("It would help deliveries of nuclear weapons.", "item") == ["nuclear weapons"]


def test_a_metal_is_meant_by_its_noun_and_a_metal_gate_is_not() -> None:
    assert quotes("They sought beryllium. The metal came. The metal gate is new.", "item") == [
        "beryllium",
        "The metal",
    ]


def test_a_word_that_only_begins_as_goods_do_takes_no_goods_away() -> None:
    words = "They want heat exchangers suitable for it."
    assert quotes(words, "item") == ["heat exchangers"]


def test_acronyms_that_mean_else_too_need_a_word_of_the_goods() -> None:
    assert quotes("They spoke of beef, MRLs and apples.", "item") == []
    assert quotes("Two nuclear reactor sites were named.", "item") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG bought valves from Alder Valves, Inc. there.", ["valves"]),
        ("SHIG bought valves from Alder Metals Ltd of Izmir.", ["valves"]),
        ("SHIG bought valves from Alder and Birch Pumps GmbH.", ["valves"]),
    ],
)
def test_what_a_firm_is_named_after_is_none_of_the_goods_it_sells(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It shipped linear guides and ball screws.", ["linear guides", "ball screws"]),
        ("They seized stun guns and leg irons.", ["stun guns", "leg irons"]),
        ("It bought four minehunters and two frigates.", ["four minehunters", "two frigates"]),
        ("He offered pitchblende and radium.", ["pitchblende", "radium"]),
        ("They found radiological materials.", ["radiological materials"]),
        ("It supplied laboratory glassware.", ["laboratory glassware"]),
        ("They bought catalysts and gaskets.", ["catalysts", "gaskets"]),
        ("The space weapon was tested.", ["space weapon"]),
        ("It sold video cameras to them.", ["video cameras"]),
        ("He sold a business jet to Kenya.", ["business jet"]),
        (
            "They saw forty crates of 12.7 mm machine gun ammunition.",
            ["forty crates of 12.7 mm machine gun ammunition"],
        ),
        ("It bought Kolchuga passive detection systems.", ["Kolchuga passive detection systems"]),
        ("It asked for maintenance kits and secure radios.", ["maintenance kits", "secure radios"]),
        ("They shipped sodium cyanide solution.", ["sodium cyanide solution"]),
        (
            "The cargo was repacked as agricultural implements.",
            ["agricultural implements"],
        ),
        ("A ferry left; the pipeline and the exchange were closed.", []),
    ],
)
def test_goods_of_the_common_trades_are_known(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


def test_a_post_may_call_goods_the_goods_and_washington_may_not() -> None:
    words = "Customs found six gyroscopes. The goods are held."
    assert quotes(words, "item") == ["six gyroscopes", "goods"]
    own = reftel.read(
        "SECRET STATE 900107\\n\\nTAGS: PARM, ETTC\\nSUBJECT: GYROSCOPES\\n\\n1. (S) "
        + words
        + "\\n",
        mrn="08STATE900107",
    )
    found = [one.quote for one in reftel.extract(own) if one.kind == "item"]
    assert "six gyroscopes" in found
    assert "goods" not in found


@pytest.mark.parametrize(
    ("words", "goods"),
    [
        ("An anti-satellite (ASAT) weapon was tested.", ["anti-satellite (ASAT) weapon"]),
        ("It sold a vacuum induction melting (VIM) furnace.",
         ["vacuum induction melting (VIM) furnace"]),
        ("It has surface-to-air missiles (SAMs).", ["surface-to-air missiles (SAMs)"]),
    ],
)  # fmt: skip
def test_a_short_name_stands_among_the_words_of_goods(words: str, goods: list[str]) -> None:
    assert quotes(words, "item") == goods


@pytest.mark.parametrize(
    "words",
    [
        "It is political dynamite.",
        "The engine of growth and the escape valve of the talks are old.",
        "The Court sees all through a legalistic lens.",
        "They fear search engines.",
        "The ASAT test was a surprise.",
    ],
)
def test_figures_of_speech_are_no_goods(words: str) -> None:
    assert quotes(words, "item") == []


def test_goods_are_told_by_the_list_that_they_stand_on() -> None:
    words = "Alder exported trigger list items and Munitions List equipment to Chad."
    assert quotes(words, "item") == ["trigger list items", "Munitions List equipment"]
    assert quotes("We sent you the list items of the meeting.", "item") == []


def test_all_types_of_goods_are_told_with_that_word() -> None:
    assert quotes("All types of firearms are sold there.", "item") == ["All types of firearms"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They will return 64 thorium-uranium bundles of spent nuclear fuel (SNF) to Kenya.",
         ["64 thorium-uranium bundles of spent nuclear fuel (SNF)"]),
        ("They would transfer the two casks to Kenya.", ["two casks"]),
        ("They sold spent fuel. The fuel came from Chad.", ["spent fuel", "The fuel"]),
        ("They sold spent fuel. They cannot take the Alder Creek material.",
         ["spent fuel", "the Alder Creek material"]),
        ("The nuclear site holds the Tajik HEU and the Veludo SNF.", ["Tajik HEU", "Veludo SNF"]),
        ("It makes air-to-air missile delivery systems there.",
         ["air-to-air missile delivery systems"]),
        ("They seek 30 civilian U.S. origin commercial aircraft.",
         ["30 civilian U.S. origin commercial aircraft"]),
        ("Kenyan origin rifles came.", ["Kenyan origin rifles"]),
        ("They awaited 500,000 Kenyan-manufacture automatic rifles.",
         ["500,000 Kenyan-manufacture automatic rifles"]),
        ("They store United States Munitions List (USML) items here.",
         ["United States Munitions List (USML) items"]),
        ("He takes care of all shipping formalities.", []),
        ("It competes with the Chadian arms trade.", ["arms"]),
        ("They drafted an arms trade treaty.", []),
        ("The two bundles of letters came.", []),
        ("The fuel came from Chad.", []),
        ("The country of origin is Chad.", []),
    ],
)  # fmt: skip
def test_goods_of_the_fuel_cycle_and_of_an_origin(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found
