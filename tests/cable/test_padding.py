"""Words of a telegram are written without the blanks that escapes leave behind."""

from __future__ import annotations

import pytest

from reftel import to_dict
from reftel.cable import read
from reftel.cable.padding import PAD, padded, tight

BODY = """UNCLAS OSLO 000099

SIPDIS

DEPT FOR {q}R{a}D{q} DESK

E.O. 12958: N/A
TAGS: ETRD, NO
SUBJECT: {q}BIG{q} DEAL: NORWAY{s}S VIEW ({q}FINAL{q})

REF: OSLO 77 ({q}FIRST VIEW{q})

1. (U) Summary: He said {q}no{q} to R{a}D. End summary.

{q}QUIET{q} TALKS
-------------

2. (U) Comment: Nothing else.

WHITNEY
"""
PAGE = "<html><body><table><tr><th>Reference ID</th></tr><tr><td>06OSLO99</td></tr></table><pre>"
ROW = '"1","2/14/2006 15:33","06OSLO99","Embassy Oslo","UNCLASSIFIED","","FM AMEMBASSY OSLO","'


def page(quote: str, apostrophe: str, ampersand: str) -> str:
    return f"{PAGE}{BODY.format(q=quote, s=apostrophe, a=ampersand)}</pre></body></html>"


@pytest.mark.parametrize(
    "text",
    [
        BODY.format(q='"', s="'", a="&"),
        ROW + BODY.format(q='\\"', s="'", a="&") + '"',
        page("&quot;", "&#x27;", "&amp;"),
        page("&#34;", "&apos;", "&#38;"),
        page('"', "'", "&"),
    ],
)
def test_each_carrier_gives_the_same_words(text: str) -> None:
    data = to_dict(read(text))
    assert data["subject"]["text"] == '"BIG" DEAL: NORWAY\'S VIEW ("FINAL")'
    assert data["attention"] == ['DEPT FOR "R&D" DESK']
    assert data["references"][0]["text"] == 'OSLO 77 ("FIRST VIEW")'
    assert data["summary"] == 'He said "no" to R&D.'
    first, heading, _ = data["paragraphs"]
    assert first["text"] == 'Summary: He said "no" to R&D. End summary.'
    assert heading["title"] == heading["text"] == '"QUIET" TALKS'


@pytest.mark.parametrize(
    ("text", "clean", "page"),
    [
        (r"a \"b\" c", 'a " b"  c', f'a "{PAD}b"{PAD} c'),
        ("O&#39;X", "O'    X", f"O'{PAD * 4}X"),
        ("a&#x000A;b", "a        \nb".replace("        \n", "       \n"), "a       \nb"),
        ("R&amp;D", "R&amp;D", "R&amp;D"),
        ("no escape", "no escape", "no escape"),
    ],
)
def test_only_blanks_of_escapes_are_pads(text: str, clean: str, page: str) -> None:
    assert padded(text, clean, 0, len(text)) == page


@pytest.mark.parametrize(
    ("words", "page", "written"),
    [
        ('A " B" C', f'SUBJECT: A "{PAD}B"{PAD} C', 'A "B" C'),
        ('" B"', f'A "{PAD}B"{PAD} C', '"B"'),
        ('A " B"', 'A " B"', 'A " B"'),
        ("not there", f'A "{PAD}B"', "not there"),
    ],
)
def test_words_found_in_a_stretch_lose_its_pads(words: str, page: str, written: str) -> None:
    assert tight(words, page) == written
