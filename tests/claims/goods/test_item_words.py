from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.goods.item_words import before, plain_before
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("a pair of high-strength aluminum tubes", "high-strength aluminum "),
        ("the ESX model electromagnetic test receiver", "ESX model electromagnetic test "),
        ("for the nitrate and sulphite chemicals", "nitrate and sulphite "),
        ("said the tubes", ""),
    ],
)
def test_the_words_of_the_trade_before_a_head_belong_to_it(words: str, lead: str) -> None:
    head = words.rindex(" ") + 1
    found = before(words, head, 0)
    assert words[found.lead : head] == lead


def test_the_model_is_told_apart_from_the_size() -> None:
    words = "the GX-100 20-mm gyroscope"
    assert before(words, words.index("gyro"), 0).model == "GX-100"


def test_an_origin_in_one_word_can_be_left_out() -> None:
    words = "the Ruritanian-origin rifles"
    found = before(words, words.index("rifles"), 0)
    assert (words[found.lead :], words[found.bare :]) == ("Ruritanian-origin rifles", "rifles")


@pytest.mark.parametrize(
    ("words", "start", "lead"),
    [
        ("two dozen Chinese-made CNC lathes", "two dozen Chinese-made CNC ", "Chinese-made CNC "),
        ("the suspected dual-use lathes", "suspected dual-use ", "suspected dual-use "),
        ("the dual use lathes", "dual use ", "dual use "),
        ("about 40 tons of lathes", "about 40 tons of ", ""),
        ("TWO CNC LATHES", "TWO CNC ", "CNC "),
        ("two\nring\nmagnets", "two\nring\n", "ring\n"),
        ("high-speed carbon fiber lathes", "high-speed carbon fiber ", "high-speed carbon fiber "),
        ("7075 aluminum tubes", "7075 aluminum ", "7075 aluminum "),
        ("by grade 350 maraging steel", "grade 350 maraging ", "grade 350 maraging "),
        ("no lathes", "", ""),
        ("the political lathes", "", ""),
    ],
)
def test_an_item_begins_with_its_quantity_and_its_name_after_it(
    words: str, start: str, lead: str
) -> None:
    head = max(words.rfind(" "), words.rfind("\n")) + 1
    found = before(words, head, 0)
    assert (words[found.start : head], words[found.lead : head]) == (start, lead)


@pytest.mark.parametrize(
    ("words", "part", "value"),
    [
        ("the Siemens S7-300 controllers", "model", "S7-300"),
        ("grade 350 maraging steel", "model", "350"),
        ("two dozen CNC lathes", "quantity", "two dozen"),
        ("Kenyan five-axis lathes", "nation", "Kenyan"),
        ("the Chinese-made lathes", "nation", "Chinese-made"),
        ("the suspected dual-use lathes", "doubt", "suspected"),
        ("the Siemens S7-300 controllers", "make", "Siemens"),
        ("the SHAHAB missile", "make", "SHAHAB"),
        ("the five-axis lathes", "nearest", "five-axis"),
    ],
)
def test_each_part_before_a_head_is_kept_apart(words: str, part: str, value: str) -> None:
    found = before(words, words.rindex(" ") + 1, 0)
    assert getattr(found, part) == value


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("sold fragmentation grenades", "fragmentation grenades"),
        ("sold unexploded grenades", "unexploded grenades"),
        ("sold narrow-body jets", "narrow-body jets"),
        ("the stored munitions", "stored munitions"),
        ("they have stored munitions", "munitions"),
        ("they seized grenades", "grenades"),
        ("they re-exported pumps", "pumps"),
        ("it manufactures pumps", "pumps"),
        ("to delegitimize weapons", "weapons"),
        ("they illegally lathes", "lathes"),
        ("of releasing weapons", "weapons"),
        ("the imported catalysts", "imported catalysts"),
        ("the refinery imported catalysts", "catalysts"),
        ("want corrosion- resistant valves", "corrosion- resistant valves"),
        ("want glass- lined vessels", "glass- lined vessels"),
    ],
)
def test_a_word_that_no_table_knows_may_tell_the_kind_and_a_verb_may_not(
    words: str, expected: str
) -> None:
    found = before(words, words.rindex(" ") + 1, 0)
    assert words[found.lead :] == expected


def test_nothing_before_the_floor_is_read() -> None:
    words = "two CNC lathes"
    found = before(words, words.index("lathes"), words.index("CNC"))
    assert (words[found.lead :], found.lead) == ("CNC lathes", words.index("CNC"))


@pytest.mark.parametrize(
    ("words", "word"),
    [("of the heavy early lathes", "early"), ("of the heavy Kenyan lathes", ""),
     ("of the heavy two lathes", ""), ("of the heavy-lathes", "")],
)  # fmt: skip
def test_a_plain_small_word_ends_the_name_at_once(words: str, word: str) -> None:
    assert plain_before(words, words.index("lathes")) == word


def test_a_quotation_begins_the_words_of_goods_but_not_their_quantity() -> None:
    found = told('It shipped 40 metric tons of "mixed ore" to Kenya.', "item")
    assert [(claim.quote, claim.value) for claim in found] == [
        ('40 metric tons of "mixed ore"', "mixed ore")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It sold 40 mm grenade launchers.", ["40 mm grenade launchers"]),
        ("It sold 181 MK-19 40 mm grenade launchers.", ["181 MK-19 40 mm grenade launchers"]),
        ("It sold 7.62 x 39 mm and 7.62 x 51 mm steel magazines.",
         ["7.62 x 39 mm and 7.62 x 51 mm steel magazines"]),
        ("It sold 5.56 mm steel magazines (for M16 rifles).",
         ["5.56 mm steel magazines (for M16 rifles)"]),
        ("The converter firm sold high speed 14 bit ADCs.", ["high speed 14 bit ADCs"]),
        ("They list 12 Alder 17 pistols.", ["12 Alder 17 pistols"]),
        ("They want vacuum coating equipment.", ["vacuum coating equipment"]),
        ("Ten trucks carrying mortar rounds left.", ["mortar rounds"]),
        ("It has methanol and bagged urea.", ["methanol", "bagged urea"]),
    ],
)  # fmt: skip
def test_a_measure_a_number_and_a_work_belong_to_the_goods(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


def test_a_calibre_makes_goods_of_rounds() -> None:
    assert quotes("They sold 5.56mm rounds.", "item") == ["5.56mm rounds"]


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("the two used CNC lathes", "used CNC "),
        ("for grade 350 maraging lathes", "grade 350 maraging "),
        ("the 14-bit lathes", "14-bit "),
        ("an alleged dual-use lathes", "alleged dual-use "),
        ("they sell lathes", ""),
        ("in Kenya lathes", ""),
    ],
)
def test_what_belongs_to_goods_is_read_back_from_their_noun(words: str, lead: str) -> None:
    head = words.rindex(" ") + 1
    assert words[before(words, head, 0).lead : head] == lead


@given(st.text(alphabet="aA19- ,.()", max_size=40))
def test_law_the_words_before_goods_end_where_the_goods_begin(words: str) -> None:
    text = f"{words} lathes"
    head = len(text) - len("lathes")
    found = before(text, head, 0)
    assert 0 <= found.start <= found.lead <= head
    assert found.lead <= found.bare <= head


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("He wants the diverted servers.", ["diverted servers"]),
        ("He saw 79 recovered launchers.", ["79 recovered launchers"]),
        ("He saw Syria-bound valves.", ["Syria-bound valves"]),
        ("It has since 2006 delivered gyroscopes.", ["gyroscopes"]),
        ("He told of the proposed gyroscopes.", ["gyroscopes"]),
        ("They delivered gyroscopes.", ["gyroscopes"]),
        ("THEY HAVE 7.62 MM AMMUNITION.", ["7.62 MM AMMUNITION"]),
    ],
)
def test_a_participle_behind_an_article_or_number_tells_which_goods(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They sent missile related items to Kenya.", ["missile related items"]),
        ("They sent WMD related materials there.", ["WMD related materials"]),
        ("They sent MTCR related technology there.", ["MTCR related technology"]),
        ("They found illicit nuclear and radioactive cargo.",
         ["illicit nuclear and radioactive cargo"]),
        ("They carried illicit Kenyan cargo.", ["illicit Kenyan cargo"]),
        ("They keep 400 medium range missiles.", ["400 medium range missiles"]),
        ("They spoke of ENR technology there.", ["ENR technology"]),
        ("They saw the range of missiles.", ["missiles"]),
        ("They do more to combat arms smuggling.", ["arms"]),
        ("They spoke of visa related items.", []),
    ],
)  # fmt: skip
def test_what_goods_serve_belongs_to_them_and_a_verb_does_not(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It wants 75 Kern & Hall UMP submachine guns.", ["75 Kern & Hall UMP submachine guns"]),
        ("They found 10 TALOR pistols there.", ["10 TALOR pistols"]),
        ("They want FN Hess machine guns.", ["FN Hess machine guns"]),
        ("The March 8 ALW pumps came.", ["pumps"]),
        ("It bought missile- related items.", ["missile- related items"]),
        ("It bought U.S.- origin pumps.", ["U.S.- origin pumps"]),
        ("They sell US pumps. They buy U.S. equipment.", ["US pumps", "U.S. equipment"]),
        ("They calibrate sensors and can weave fibers.", ["sensors", "fibers"]),
        ("They will repair vehicles in Chad.", ["vehicles"]),
        ("They bought command and control vehicles.", ["command and control vehicles"]),
    ],
)
def test_makes_letters_and_torn_words_are_of_the_goods_and_verbs_are_not(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "item") == found
