"""A telegram printed in an edition has its number, post, captions and precedence."""

from __future__ import annotations

import pytest

from reftel.cable import Cable, read
from reftel.cable.carried.printed import printed as read_printed
from reftel.source import Span

PAGE = """<div type="document" xml:id="d21" xmlns:frus="http://history.state.gov/frus/ns/1.0">
<head>21. Telegram From the <gloss type="from">{sender}</gloss> to the
<gloss type="to">Department of State</gloss><note n="1" xml:id="d21fn1"
type="source">Source: Central Files. {note}</note></head>
<dateline><placeName><hi>{place}</hi></placeName>, <date when="1972-03-14T13:45:00Z">x</date>
</dateline><p>{text}<note n="2">See Document 20.</note> He agreed.</p>
<p>2. He left.</p><closer><signed>Roe</signed></closer></div>"""


def printed(
    text: str = "902. Ref: Oslo 877. It came.",
    sender: str = "Embassy in Norway",
    place: str = "Oslo",
    note: str = "Secret; Immediate; Exdis. Repeated to Bonn.",
) -> Cable:
    return read(PAGE.format(text=text, sender=sender, place=place, note=note))


@pytest.mark.parametrize(
    ("sender", "place", "mrn"),
    [
        ("Embassy in Norway", "Oslo", "72OSLO902"),
        ("Department of State", "Washington", "72STATE902"),
        ("Mission to the United Nations", "New York", "72USUNNEWYORK902"),
        ("Embassy in Utopia", "Amaurot", None),
    ],
)
def test_the_number_is_of_the_post_and_day(sender: str, place: str, mrn: str | None) -> None:
    assert printed(sender=sender, place=place).mrn == mrn


@pytest.mark.parametrize("text", ["1. It came.", "It came."])
def test_the_first_paragraph_is_no_telegrams_number(text: str) -> None:
    assert printed(text).mrn is None


def test_the_number_is_no_paragraph() -> None:
    cable = printed("902. It came.")
    assert [node.number for node in cable.paragraphs] == [None, 2]
    assert cable.paragraphs[0].text == "It came. He agreed."


def test_a_note_on_the_source_tells_captions_and_precedence() -> None:
    cable = printed()
    assert (cable.captions, cable.precedence) == (("EXDIS",), ("O",))
    assert cable.marking.short == "S/NF"


@pytest.mark.parametrize("note", ["Secret. Exdis was struck.", "Secret; Priority Mail."])
def test_words_of_a_note_are_no_captions(note: str) -> None:
    cable = printed(note=note)
    assert (cable.captions, cable.precedence) == ((), ())


def test_footnotes_of_the_editors_are_not_the_senders_words() -> None:
    cable = printed()
    assert "Document" not in cable.as_sent
    assert "Document" in cable.as_found


def test_a_printed_edition_names_sender_and_addressee() -> None:
    text = "Embassy in  France to Department of State"
    found = read_printed(text, {"from": Span(0, 18), "to": Span(22, 41)}, Span(0, 0))
    assert found.sender
    assert found.sender.name == "Embassy in France"
    assert found.to[0].post == "STATE"
