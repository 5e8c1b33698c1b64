"""Laws of XML records: words come back however they are parted, and a cut file never passes."""

from __future__ import annotations

import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.lists.markup import DEEPEST, Element, elements

WORDS = st.lists(
    st.text(alphabet="abcXYZ&<>'\u00e9\u0416", min_size=1, max_size=8), min_size=1, max_size=4
).map(" ".join)
GAPS = st.sampled_from([" ", "\n", "  ", "\r\n\t"])


def read(text: str, *wanted: str) -> list[Element]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xml"
        path.write_bytes(text.encode())
        return list(elements(path, *wanted))


@given(st.lists(WORDS, max_size=6), GAPS)
def test_law_the_words_of_each_record_come_back_with_single_spaces(
    texts: list[str], gap: str
) -> None:
    body = "".join(f"<e>{escape(text).replace(' ', gap)}</e>" for text in texts)
    root, *found = read(f"<l>{body}</l>", "e")
    assert root.tag == "l"
    assert [each.text for each in found] == texts


@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(["", "x:", "ns1:"]))
def test_law_a_prefix_changes_no_name(texts: list[str], prefix: str) -> None:
    names = f' xmlns:{prefix[:-1]}="u"' if prefix else ""
    body = "".join(
        f"<{prefix}e><{prefix}v>{escape(text)}</{prefix}v></{prefix}e>" for text in texts
    )
    _, *found = read(f"<{prefix}l{names}>{body}</{prefix}l>", "e")
    assert [each.one("v") for each in found] == texts


@given(st.lists(WORDS, min_size=1, max_size=4), st.floats(0.01, 0.99))
def test_law_a_file_that_breaks_off_is_refused(texts: list[str], share: float) -> None:
    body = "".join(f"<e>{escape(text)}</e>" for text in texts)
    whole = f"<l>{body}</l>"
    with pytest.raises(ReftelError):
        read(whole.encode()[: int(len(whole.encode()) * share)].decode(errors="ignore"), "e")


@given(st.lists(WORDS, min_size=2, max_size=4))
def test_law_all_words_inside_keep_their_order(texts: list[str]) -> None:
    body = "".join(f"<i>{escape(text)} </i>" for text in texts)
    _, found = read(f"<l><e>{body}</e></l>", "e")
    assert found.within() == " ".join(texts)
    assert found.texts("i") == texts
    assert found.text == ""


def test_elements_of_other_names_are_passed_over() -> None:
    _, *found = read("<l><a><e>A</e></a><b>B</b><e>C</e></l>", "e")
    assert [each.text for each in found] == ["A", "C"]


def test_an_element_within_a_wanted_one_of_its_name_stays_inside() -> None:
    _, *found = read("<l><e>A<e>B</e></e></l>", "e")
    assert [each.text for each in found] == ["A"]
    assert found[0].texts("e") == ["B"]


def test_several_names_may_be_wanted_and_come_in_order_of_the_file() -> None:
    _, *found = read('<l><a n="1"/><b n="2"/><a n="3"/></l>', "a", "b")
    assert [(each.tag, each.attributes["n"]) for each in found] == [
        ("a", "1"), ("b", "2"), ("a", "3"),
    ]  # fmt: skip


def test_a_path_of_several_steps_finds_all_branches() -> None:
    _, element = read("<l><e><n><v>A</v><v/></n><n><v>B</v></n><v>C</v></e></l>", "e")
    assert element.texts("n", "v") == ["A", "B"]
    assert len(element.all("n", "v")) == 3
    assert element.all("x", "v") == []


@pytest.mark.parametrize("depth", [DEEPEST - 5, DEEPEST + 5])
def test_what_nests_too_deep_is_no_list(depth: int) -> None:
    text = "<l>" + "<e>" * depth + "</e>" * depth + "</l>"
    if depth < DEEPEST:
        assert len(read(text, "e")) == 2
    else:
        with pytest.raises(ReftelError, match="nest deeper"):
            read(text, "e")


@pytest.mark.parametrize("text", ["<l><e></l>", "<l>&nbsp;</l>", "plain words", "<l/><l/>"])
def test_what_is_no_xml_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(ReftelError, match="line 1"):
        read(text, "e")
