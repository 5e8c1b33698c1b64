"""Pages of HTML and TEI are taken apart by the names of their columns and tags."""

from __future__ import annotations

import pytest

from reftel.cable.carried.markup import is_page, read_page
from reftel.cable.faircopy import FairCopy

HEADS = "Reference ID", "Created", "Released", "Classification", "Origin"
CELLS = "08PARIS1", "2008-05-31 15:15", "2010-12-01 21:00", "SECRET", "Embassy Paris"
PAGE = """<!DOCTYPE html><html><head><title>not this</title></head><body><p>nor this</p>
<table class='cable'><tr>{heads}</tr><tr>{cells}</tr></table>
<code><pre>FM AMEMBASSY PARIS&#x000A;TO SECSTATE WASHDC</pre></code>
<code><pre>S E C R E T PARIS 000001&#x000A;&#x000A;TAGS: <a href='/t'>PREL</a>&#x000A;&#x000A;\
<a id='par1'>¶</a>1. (S) AT&amp;T asked.</pre></code>
<script>var x = "1. (S) none";</script></body></html>"""


def page(heads: tuple[str, ...] = HEADS, cells: tuple[str, ...] = CELLS) -> str:
    return PAGE.format(
        heads="".join(f"<th>{head}</th>" for head in heads),
        cells="".join(
            f"<td>\n<a href='/x/{at}.html'>{cell}</a>\n</td>" for at, cell in enumerate(cells)
        ),
    )


def test_cells_are_named_by_their_heads() -> None:
    text = page()
    values = {name: span.of(text) for name, span in read_page(text).metadata.items()}
    assert values == dict(
        zip(("mrn", "created", "released", "classification", "origin"), CELLS, strict=True)
    )


def test_four_columns_and_another_order_are_as_good() -> None:
    text = page(
        ("Origin", "Reference ID", "Created"), ("Embassy Paris", "08PARIS1", "2008-05-31 15:15")
    )
    values = {name: span.of(text) for name, span in read_page(text).metadata.items()}
    assert values["created"] == "2008-05-31 15:15"
    assert "released" not in values


def test_tags_and_entities_are_undone_one_for_one() -> None:
    text = page()
    carriage = read_page(text)
    copy = FairCopy(text, carriage.encodings)
    assert len(copy.clean) == len(text)
    assert copy.sent(*carriage.routing) == "FM AMEMBASSY PARIS\nTO SECSTATE WASHDC"
    assert copy.sent(*carriage.telegram).endswith("TAGS: PREL\n\n¶1. (S) AT&T asked.")
    assert "not this" not in copy.clean
    assert "none" not in copy.clean


def test_a_page_without_blocks_is_read_whole_and_silent_parts_are_left_out() -> None:
    text = (
        "<html><head><title>x</title></head><body>UNCLAS PARIS 000001<br>TAGS: PREL</body></html>"
    )
    carriage = read_page(text)
    assert (
        FairCopy(text, carriage.encodings).sent(0, len(text)) == "UNCLAS PARIS 000001\nTAGS: PREL"
    )


@pytest.mark.parametrize(
    "entity", ["&#0;", "&#xD800;", "&#x110000;", "&unknownthing;", "&#9999999;"]
)
def test_odd_entities_do_no_harm(entity: str) -> None:
    text = f"<pre>a{entity}b</pre>"
    copy = FairCopy(text, read_page(text).encodings)
    assert len(copy.clean) == len(text)


def test_entities_of_a_dtd_are_not_expanded() -> None:
    text = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "boom"><!ENTITY f SYSTEM "file:///etc/passwd">]><p>&a;&f;</p>'
    copy = FairCopy(text, read_page(text).encodings)
    assert "boom" not in copy.sent(0, len(text)).replace('"boom"', "")
    assert "root:" not in copy.clean


TEI = """<div type="document" xml:id="d101" xmlns:frus="http://history.state.gov/frus/ns/1.0">
<head>101. Telegram From the
<gloss type="from">Embassy in France</gloss> to the <gloss type="to">Department of State</gloss>
<note n="1" type="source">Source:
Files. Secret.</note></head>
<dateline><date when="1958-06-20T18:00:00-04:00">June 20</date></dateline>
<p>1540. Exercise <gloss target="#t">UN</gloss> words.</p>
<closer><signed><persName>Roe</persName></signed></closer></div>"""


def test_a_printed_document_has_sender_date_note_and_signature() -> None:
    carriage = read_page(TEI)
    assert carriage.rendition == "frus-tei"
    values = {name: span.of(TEI) for name, span in carriage.metadata.items()}
    assert values["from"] == "Embassy in France"
    assert values["created"].startswith("1958-06-20T18:00")
    assert "Secret." in values["note"]
    copy = FairCopy(TEI, carriage.encodings)
    assert copy.sent(*carriage.telegram).split() == ["1540.", "Exercise", "UN", "words.", "Roe"]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<html>", True),
        ("  <!DOCTYPE html>", True),
        ("<<142612>>", False),
        ("<3 words", False),
        ("x <p>", False),
    ],
)
def test_a_page_begins_with_a_tag(text: str, page: bool) -> None:  # noqa: FBT001 -- a table's column
    assert is_page(text) is page
