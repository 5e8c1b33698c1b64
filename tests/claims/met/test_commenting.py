from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims import extract

HEAD = """C O N F I D E N T I A L PARIS 900301

E.O. 12958: DECL: 05/21/2018
TAGS: PARM, MTCRE
SUBJECT: EXERCISE: MTCR: MAY 20, 2008 POC MEETING

1. (C) EXERCISE. The chair recalled POC document 12. """


def told(text: str) -> list[tuple[object, object]]:
    found = extract(read(HEAD + text))
    return [
        (one.attribute("by"), one.attribute("status")) for one in found if one.kind == "comment"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Canadian representative had circulated written comments on it.",
            [("CA", "received")],
        ),
        ("The Danish delegate said he would provide a comment.", [("DK", "promised")]),
        ("Australia will submit comments soon.", [("AU", "promised")]),
        (
            "Comments were received from Italy, Norway and the UK.",
            [("IT", "received"), ("NO", "received"), ("GB", "received")],
        ),
        ("Comments were welcome.", []),
    ],
)
def test_a_comment_has_a_partner_and_is_promised_or_received(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_comments_without_a_document_are_remarks() -> None:
    text = HEAD.replace("POC document 12", "nothing") + "Australia will submit comments soon."
    assert not [one for one in extract(read(text)) if one.kind == "comment"]


def test_two_partners_of_one_verb_have_each_commented() -> None:
    found = told("Italy and Spain had already submitted comments.")
    assert found == [("IT", "received"), ("ES", "received")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan has provided written comments on the paper.", [("JP", "received")]),
        ("Nobody commented.", []),
        ("The paper has been read.", []),
    ],
)
def test_only_a_partner_s_comments_on_a_document_count(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


CALL = "Chile tabled POC 012. Partners were asked to comment on it by May 5. "


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Kenya, Malta and the Czech Republic undertook to comment.",
            [("KE", "promised"), ("MT", "promised"), ("CZ", "promised")],
        ),
        ("Kenya and Malta said that they would do so.", [("KE", "promised"), ("MT", "promised")]),
        ("Malta promised written comments.", [("MT", "promised")]),
        ("Malta had already given its views in writing.", [("MT", "received")]),
        ("Comments had arrived from Kenya and Malta.", [("KE", "received"), ("MT", "received")]),
        ("The chair promised a new list.", []),
        ("Kenya had already given its consent.", []),
    ],
)
def test_partners_undertake_to_comment_or_have(words: str, found: list[tuple[str, str]]) -> None:
    assert told(CALL + words) == found


def test_what_they_would_do_so_without_a_call_is_no_comment() -> None:
    assert not told("Chile tabled POC 012. Kenya said that it would do so.")
