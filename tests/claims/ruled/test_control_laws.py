from __future__ import annotations

import pytest

from tests.claims.reading import quotes, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The firm broke export control laws and regulations again.",
         "export control laws and regulations"),
        ("The ministry has adopted new export control regulations.", "export control regulations"),
        ("Firms must know export laws, control lists and procedures.",
         "export laws, control lists and procedures"),
        ("The sale runs counter to nonproliferation laws.", "nonproliferation laws"),
        ("They will draft strategic trade control legislation.",
         "strategic trade control legislation"),
        ("The ministry used a catch-all provision to stop it.", "catch-all provision"),
        ("He said that catch-all controls legislation was ready.",
         "catch-all controls legislation"),
        ("The valve is on multilateral control lists.", "multilateral control lists"),
        ("They enforce sanctions regulations strictly.", "sanctions regulations"),
        ("It urges states to pass national laws on it.", "national laws"),
        ("He asked about possible legislation there.", "possible legislation"),
        ("They offered a flat non-re-export clause to us.", "non-re-export clause"),
        ("The contract has no end-use clause in it.", "end-use clause"),
    ],
)  # fmt: skip
def test_laws_on_trade_without_a_land_are_instruments(words: str, found: str) -> None:
    assert quotes(words, "instrument") == [found]


@pytest.mark.parametrize(
    "words",
    [
        "The export control officials of the ministry came.",
        "They held an export control law workshop.",
        "It eases access to import rules.",
        "He explained the trade laws of supply and demand.",
        "The clause on catch-all control was struck out.",
        "Export law enforcement is weak.",
        "His control lists of guests were long.",
    ],
)
def test_what_is_no_law_on_trade(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_a_law_of_a_land_stays_whole() -> None:
    assert values("It broke Kenyan export control laws.", "instrument") == [
        "KE-EXPORT-CONTROL-LAWS"
    ]


def test_goods_under_a_catch_all_are_controlled_once() -> None:
    words = "The pumps are subject to catch-all provisions."
    assert len(values(words, "control")) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It targets parts of the existing criminal code.", ["existing criminal code"]),
        ("They follow all pending Congressional legislation.",
         ["pending Congressional legislation"]),
        ("They lack implementing legislation.", ["implementing legislation"]),
        ("He wants tougher anti-money laundering legislation.",
         ["tougher anti-money laundering legislation"]),
        ("The entry code failed.", []),
        ("They need flexible legislation.", []),
    ],
)  # fmt: skip
def test_codes_and_legislation_are_told_by_their_matter(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A new law passed by Parliament in March binds them. The law is strict.",
         ["new law", "The law"]),
        ("Kenya has regulations prohibiting the sale of lathes.",
         ["regulations prohibiting the sale of lathes"]),
        ("There is a law on the books that bans mining.", ["law"]),
        ("The new legislation was late. The legislation was signed.",
         ["new legislation", "The legislation"]),
        ("The new law firm and the law officer met. They obey the rule of law.", []),
        ("By law they are due.", []),
    ],
)  # fmt: skip
def test_laws_told_by_what_was_done_or_what_they_do(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found
