"""Nobody learns by any page or answer of the desk what a source forbids him."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest

from reftel.marking import Audience, audience
from reftel.store import open_store
from tests.web.conftest import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

    from reftel.cable import Cable, Paragraph

READERS = ("PRT", "NOR", "NATO", "PUBLIC", "USA/UNCLASSIFIED", "USA/CONFIDENTIAL")
_TAG = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def cables(exercise_store: str) -> list[Cable]:
    with open_store(exercise_store) as store:
        return list(store.cables())


def runs(text: str, length: int = 4) -> set[str]:
    """Return the runs of words of a text, by which it would be known again."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}


def leaves(nodes: Iterator[Paragraph]) -> Iterator[Paragraph]:
    return (node for top in nodes for node in top.walk() if not node.children)


def forbidden(cable: Cable, reader: Audience) -> set[str]:
    """Return the runs of words that a reader may be told nowhere in a cable."""
    free, held = set[str](), set[str]()
    for top in cable.paragraphs:
        if all(node.effective.may_see(reader) for node in top.walk()):
            free |= runs(top.span.of(cable.source.text))
    for node in leaves(iter(cable.paragraphs)):
        found = runs(node.span.of(cable.source.text))
        (free if node.effective.may_see(reader) else held).update(found)
    if cable.subject:
        mark = cable.subject.marking or cable.marking
        (free if mark.may_see(reader) else held).update(runs(cable.subject.text))
    return held - free


def answers(client: TestClient, cable: Cable) -> Iterator[str]:
    """Yield what the desk answers about a cable by each of its ways."""
    ways = ("/cables/{0}", "/cables/{0}?span=0-9000", "/api/cables/{0}", "/cables?q=mrn:{0}")
    for way in ways:
        answer = client.get(way.format(cable.mrn))
        assert answer.status_code in {200, 404}
        text = answer.text
        yield text if way.startswith("/api") else html.unescape(_TAG.sub("", text))


@pytest.mark.parametrize("name", READERS)
def test_law_no_words_of_a_withheld_paragraph_reach_a_limited_reader(
    exercise_store: str, cables: list[Cable], name: str
) -> None:
    reader, withheld = audience(name), 0
    for client in opened(exercise_store, name):
        for cable in cables:
            secret = forbidden(cable, reader)
            withheld += len(secret)
            for text in answers(client, cable):
                assert not secret & runs(text), cable.mrn
    assert withheld > 100


@pytest.mark.parametrize("name", READERS)
def test_law_a_cable_is_found_by_a_reader_if_and_only_if_it_is_shown_to_him(
    exercise_store: str, cables: list[Cable], name: str
) -> None:
    for client in opened(exercise_store, name):
        for cable in cables:
            listed = client.get("/cables", params={"q": f"mrn:{cable.mrn}"}).text
            shown = client.get(f"/cables/{cable.mrn}").status_code == 200
            assert (f'href="/cables/{cable.mrn}"' in listed) == shown, cable.mrn


def test_the_owner_of_the_desk_is_shown_every_word(client: TestClient, cables: list[Cable]) -> None:
    for cable in cables:
        text = html.unescape(_TAG.sub("", client.get(f"/cables/{cable.mrn}").text))
        for top in cable.paragraphs:
            assert runs(top.span.of(cable.source.text)) <= runs(text), cable.mrn
