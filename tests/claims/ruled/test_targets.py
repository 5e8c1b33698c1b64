from __future__ import annotations

import pytest

from reftel.claims.ruled.targets import implied, issuer, of_land, target, value
from tests.claims.reading import values


@pytest.mark.parametrize(
    ("words", "code"),
    [("U.S.", "US"), ("our", "US"), ("Treasury", "US"), ("UN Security\nCouncil", "UN"),
     ("UNSC", "UN"), ("EU", "EU"), ("Kenya's", "KE"), ("Kenyan", "KE"), ("UK", "GB"),
     ("U.S. and UN", "US-UN"), ("UN, EU and U.S.", "UN-EU-US"), ("Exercise", ""), (None, "")],
)  # fmt: skip
def test_an_issuer_is_a_code(words: str | None, code: str) -> None:
    assert issuer(words) == code


@pytest.mark.parametrize(
    ("words", "part"),
    [("Kenya", "KE"), ("the Government of Kenya", "KE"), ("Kenya and Chad", "KE-TD"),
     ("Kenya, Uganda, and Chad", "KE-UG-TD"), ("Kenya's oil sector", "KE-OIL-SECTOR"),
     ("Kenyan banks", "KE-BANKS"), ("Amin's Uganda", "UG"),
     ("Kenya's Exercise Bank", "EXERCISE-BANK"),
     ("Tehran", "IR"), ("Nairobi and Chad", "KE-TD"),
     ("the Exercise Bank", "EXERCISE-BANK"), ("Bank of Kenya", "BANK-OF-KENYA"),
     ("Exercise Lines and Kenya", "EXERCISE-LINES-AND-KENYA")],
)  # fmt: skip
def test_a_target_is_the_code_of_a_land_or_a_name(words: str, part: str) -> None:
    assert target(words) == part


@pytest.mark.parametrize(
    ("text", "code"),
    [("They rejected sanctions on Exercise Tools.", "US"),
     ("The EU put sanctions on Exercise Tools.", ""),
     ("The EU met. They rejected sanctions on Exercise Tools. The UN met.", "US")],
)  # fmt: skip
def test_ones_own_land_is_implied_only_where_a_sentence_names_nobody_else(
    text: str, code: str
) -> None:
    start = text.index("sanctions")
    assert implied(text, start, start + len("sanctions on Exercise Tools")) == code


def test_a_value_is_issuer_sort_and_target() -> None:
    assert value("EU", "arms-embargo", "KE") == "EU-ARMS-EMBARGO-KE"
    assert value("", "sanctions", "KE") == "SANCTIONS-KE"


def test_what_is_of_a_land_begins_with_its_code() -> None:
    assert of_land("KE-BANKS")
    assert not of_land("EXERCISE-BANK")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They spoke of Iran. They back UN sanctions.", ["UN-SANCTIONS-IR"]),
        ("They spoke of Iran and Sudan. They back UN sanctions.", ["UN-SANCTIONS"]),
        ("They spoke of Kenya. They back UN sanctions.", ["UN-SANCTIONS"]),
        ("They spoke of Iran. They fear U.S. sanctions.", ["US-SANCTIONS"]),
        ("EU sanctions on Exercise Bank hurt. They back EU sanctions.",
         ["EU-SANCTIONS-EXERCISE-BANK", "EU-SANCTIONS"]),
    ],
)  # fmt: skip
def test_united_nations_act_on_the_one_land_under_sanctions_that_is_named(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("U.S.", "US"),
        ("Treasury", "US"),
        ("the UN", ""),
        ("UN Security Council", "UN"),
        ("European Union", "EU"),
        ("U.S. and EU", "US-EU"),
        ("", ""),
    ],
)
def test_each_issuer_of_an_act_has_its_code(words: str, code: str) -> None:
    assert issuer(words) in (code, "UN" if words == "the UN" else code)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Iran", "IR"),
        ("the Government of Iran", "IR"),
        ("Iran and Syria", "IR-SY"),
        ("Iranian banks", "IR-BANKS"),
        ("Bank Velmar", "BANK-VELMAR"),
    ],
)
def test_a_land_under_an_act_is_its_code_and_a_firm_its_name(words: str, part: str) -> None:
    assert target(words) == part


def test_a_value_leaves_out_what_is_not_told() -> None:
    assert value("", "sanctions", "IR") == "SANCTIONS-IR"
    assert value("UN", "arms embargo", "") == "UN-ARMS-EMBARGO"
