from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told

PAPER = (
    "The Norwegian representative noted his paper (POC 012) and solicited comments\n"
    "from the partners present. "
)


def test_a_call_names_document_asker_and_those_asked() -> None:
    (found,) = told(PAPER, "comment_solicited")
    assert found.attribute("document") == "MTCR POC 12/2008"
    assert (found.attribute("by"), found.attribute("from")) == ("NO", "the partners present")


def test_a_promise_is_kept_per_partner() -> None:
    words = PAPER + "The Kenyan representative said that he would provide a comment."
    promised = [
        slot.value for slot in told(words, "comment_solicited")[0].slots if slot.role == "promised"
    ]
    assert promised == ["KE"]


def test_written_comments_and_amendments_are_asked_for_too() -> None:
    words = (
        PAPER + "He took up a request to receive written comments on its\npaper,"
        " open to amendments by partners."
    )
    found = told(words, "comment_solicited")[1:]
    assert found[0].attribute("form") == "written"
    assert " ".join(found[1].quote.split()) == "open to amendments by partners"


def test_a_paper_may_be_named_by_its_number_alone() -> None:
    words = "He circulated POC 012. Comments on document No. 12 are requested by May 15."
    (found,) = told(words, "comment_solicited")
    assert str(found.attribute("due")).endswith("-05-15")


def test_comments_to_the_press_are_no_call() -> None:
    assert quotes("Reporters sought comments from the Minister.", "comment_solicited") == []


def test_partners_may_be_asked_to_send_comments() -> None:
    words = "He circulated POC 012 and asked partners to provide written comments by July 15."
    (found,) = told(words, "comment_solicited")
    assert (found.attribute("from"), found.attribute("form")) == ("partners", "written")


def test_the_passive_asks_for_comments_too() -> None:
    words = "He circulated POC 012. Partners were asked to send comments to the chair."
    assert quotes(words, "comment_solicited") == ["Partners were asked to send comments"]


def test_a_call_that_names_its_document_is_on_that_one() -> None:
    words = "POC 109 was noted. He encouraged partners to provide written comments on POC 112."
    (call,) = told(words, "comment_solicited")
    assert call.quote.endswith("on POC 112")
    assert str(call.attribute("document")).startswith("MTCR POC 112")


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("We look forward to Partners' views by April 15.", (None, "2008-04-15")),
        ("The Chair asked for papers by 15 April.", (None, "2008-04-15")),
        ("Partners were invited to submit proposals no later than May 1.", (None, "2008-05-01")),
        ("The Chair asked that Partners reply under silence procedure by COB May 9.",
         ("silence procedure", "2008-05-09")),
        ("It asked that written comments on the German paper be sent to him by May 1.",
         ("written", "2008-05-01")),
    ],
)  # fmt: skip
def test_a_call_of_a_regime_has_its_form_and_its_day(words: str, facts: tuple[object, ...]) -> None:
    [one] = told(f"The MTCR met. {words}", "comment_solicited")
    assert (one.attribute("form"), one.attribute("due")) == facts


def test_without_a_regime_a_day_makes_no_call() -> None:
    assert told("The firm asked for proposals by 15 April.", "comment_solicited") == []


def test_a_call_awaited_ends_with_what_is_awaited() -> None:
    [one] = told("The MTCR met. We look forward to Partners' views by May 1.", "comment_solicited")
    assert one.quote == "look forward to Partners' views"


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        (("The German paper is POC document No. 45. Partners were asked to send comments on the"
         " paper by May 3."), {"from": "Partners", "due": "2008-05-03"}),
        ("The chair invited written comments on the draft by April 1.",
         {"form": "written", "due": "2008-04-01"}),
        ("We would be grateful for any written comments on the draft by April 1.",
         {"form": "written", "due": "2008-04-01"}),
        ("The draft is open to amendments by delegations.", {}),
        ("He looks forward to Partners' comments on the paper.", {"from": "Partners'"}),
        ("They requested that comments on the text be sent by June.", {"due": "2008-06"}),
        ("The chair asked members to reply under the silence procedure on the draft report.",
         {"form": "silence procedure", "from": "members"}),
        ("The German delegation solicited comments on its paper.", {"by": "DE"}),
    ],
)  # fmt: skip
def test_a_call_for_comments_tells_of_whom_how_and_by_when(
    words: str, facts: dict[str, str]
) -> None:
    found = told(f"The MTCR met. POC document No. 45 was read. {words}", "comment_solicited")
    assert found, words
    assert {role: found[-1].attribute(role) for role in facts} == facts


@pytest.mark.parametrize(
    "words",
    [
        "He made no comments on the weather.",
        "The press asked for comments.",
        "They welcomed his views on life.",
        "The shop is open to the public.",
    ],
)
def test_remarks_are_no_calls_for_comments(words: str) -> None:
    assert told(words, "comment_solicited") == []


def test_who_will_comment_on_a_paper_has_promised_it() -> None:
    words = (
        "The chair solicited comments on POC document No. 45. The Brazilian representative said"
        " that he would provide a comment soon."
    )
    (found,) = told(words, "comment_solicited")
    assert found.attribute("promised") == "BR"
    assert found.attribute("document") == "MTCR POC 45/2008"


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("The Chair asked for comments on two documents by May 5.",
         "asked for comments on two documents"),
        ("The Chair asked members for comments on its paper by May 5.",
         "asked members for comments on its paper"),
        ("Written comments on the Kenyan paper are due by May 28.",
         "Written comments on the Kenyan paper are due"),
        ("He will send the amended draft to us for comments by May 1.",
         "send the amended draft to us for comments"),
        ("Comments on the weather are due to the rain.", ""),
        ("He sent a man to Lisbon for comment.", ""),
    ],
)  # fmt: skip
def test_comments_are_due_and_papers_are_sent_round_for_them(words: str, call: str) -> None:
    assert quotes(words, "comment_solicited") == ([call] if call else [])


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("We read the Spanish paper. We invite your delegation's written comments by 1 July 2009.",
         {"from": "your delegation", "due": "2009-07-01", "form": "written"}),
        ("Comments by your experts on the Spanish draft report would also be most welcome.",
         {"from": "your experts"}),
        ("Oslo sent a two-page outline, on which it would value the reactions of partners.",
         {"from": "partners"}),
        ("We read POC 012. He pressed hosts for their comments on the paper.",
         {"from": "hosts"}),
        ("He asked for delegations' views on the draft annual report by 23 May 2009.",
         {"from": "delegations", "document": "annual report"}),
    ],
)  # fmt: skip
def test_comments_are_called_for_in_more_ways(words: str, facts: dict[str, str]) -> None:
    (found,) = told(words, "comment_solicited")
    assert {name: found.attribute(name) for name in facts} == facts


def test_one_who_tells_of_a_call_behind_it_is_its_speaker() -> None:
    words = "The Spanish paper will remain open for comment, the Secretariat announced."
    (found,) = told(words, "comment_solicited")
    assert (found.speaker, found.hedge.value) == ("Secretariat", "reported")


def test_views_of_one_who_is_no_partner_are_no_call() -> None:
    assert quotes("She asked for the dealer's views on the weather.", "comment_solicited") == []


@pytest.mark.parametrize(
    ("words", "quote", "by"),
    [
        (
            "Chile tabled POC 012. The chair asked that members send written comments on it.",
            "asked that members send written comments",
            "The chair",
        ),
        (
            "He recalled that Partners had been asked to comment on the Chilean paper (POC 012).",
            "Partners had been asked to comment on the Chilean paper (POC 012)",
            None,
        ),
        (
            "Comments on the chairman's draft paper on oils (POC 012) should reach Oslo by May 5.",
            "Comments on the chairman's draft paper on oils (POC 012) should reach",
            None,
        ),
    ],
)
def test_comments_are_called_for_in_many_ways(words: str, quote: str, by: str | None) -> None:
    (found,) = told(words, "comment_solicited")
    assert (" ".join(found.quote.split()), found.attribute("by")) == (quote, by)
    assert str(found.attribute("document")) == "MTCR POC 12/2008"


def test_a_call_is_on_what_its_own_paragraph_names() -> None:
    words = (
        "They heard of POC 012.\n\n2. (C) Chile gave a non-paper on transit. Partners were invited"
        " to provide comments on it."
    )
    (found,) = told(words, "comment_solicited")
    assert found.attribute("document") == "nonpaper"


def test_a_call_holds_the_day_until_which_comments_are_awaited() -> None:
    (found,) = told(PAPER.replace("present. ", "present by May 5."), "comment_solicited")
    assert found.interval is not None
    assert found.interval.end is not None
    assert found.interval.end.date().isoformat() == "2008-05-05"
