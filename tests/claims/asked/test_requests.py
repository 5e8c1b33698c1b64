from __future__ import annotations

import pytest

from tests.claims.specimens import ORDER, instruction, report, said, words


def test_an_order_to_a_post_is_found_with_points_and_addressee() -> None:
    cable = instruction(
        "1. (S) Request Embassy Lisbon approach the ministry to deliver\n"
        "the talking points in paragraph 5 and report response."
    )
    (found,) = said(cable, "request")
    assert found.attribute("type") == "instruction"
    assert found.slot("points") == "5"
    assert found.slot("to") == "Lisbon"


def test_a_range_of_paragraphs_is_told_in_full() -> None:
    (found,) = said(
        instruction("1. (S) Post should use the points in paragraphs 6-9 as needed."), "request"
    )
    assert found.slot("points") == "6,7,8,9"


def test_contact_and_slug_in_one_sentence_are_two_requests() -> None:
    cable = instruction(
        "1. (U) Please contact Robin Quillfeather with questions and slug\n"
        "reporting on this issue for ISN/MTR."
    )
    assert words(said(cable, "request")) == [
        "Please contact Robin Quillfeather with questions",
        "slug reporting on this issue for ISN/MTR.",
    ]


def test_a_plain_should_that_only_informs_is_no_request() -> None:
    assert not said(instruction("1. (S) Posts should note that the list is closed."), "request")


def test_a_bracket_that_orders_verbatim_use_is_no_request() -> None:
    cable = instruction(
        "1. (S) BEGIN POINTS THAT MUST BE USED VERBATIM:\n\n-- One point stands.\n\nEND POINTS."
    )
    assert not said(cable, "request")


def test_an_objective_that_only_stresses_is_no_request() -> None:
    cable = instruction(
        "1. (S) Post should:\n\n-- Encourage Portugal to act soon.\n\n-- Urge Portugal to act."
    )
    assert words(said(cable, "request")) == ["Urge Portugal to act."]


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The Department requests that Embassy Lisbon deliver the points.", "department-requests"),
        ("Washington requests Post approach the ministry.", "department-requests"),
        ("Post is requested to deliver the points.", "post-is-asked"),
        ("EMBASSY REQUESTED TO APPROACH THE MINISTRY.", "post-is-asked"),
        ("USUN is authorized to join consensus.", "post-is-asked"),
        ("Action addressees should deliver the points.", "post-should"),
        ("The demarche in paragraph 3 should be handed over.", "demarche-should"),
        ("Embassy may also draw upon the points in paragraph 4.", "may-draw"),
        ("Please include SIPDIS in all replies and slug for ISN.", "please"),
    ],
)
def test_washington_asks_in_many_forms(sentence: str, rule: str) -> None:
    (found,) = said(instruction(f"1. (S) This is an action request. {sentence}"), "request")
    assert found.rule == f"request/{rule}"
    assert sentence.endswith(" ".join(found.quote.split()))


@pytest.mark.parametrize(
    "point",
    [
        "We would appreciate any details.",
        "We look forward to your reply.",
        "We look forward to your government sharing with us the results.",
        "We also welcome any further information.",
        "We will be interested in whatever results you find.",
        "We are encouraging states to act on this.",
        "The United States requests answers to these questions.",
        "The United States has urged Portugal not to sell it.",
    ],
)
def test_a_point_asks_in_many_forms(point: str) -> None:
    cable = instruction(f"2. (S) Begin points:\n\n-- {point}\n\nEnd points.")
    (found,) = said(cable, "request")
    assert found.attribute("via") == "talking point"


def test_a_post_may_ask_washington_by_please() -> None:
    (found,) = said(report("8. (C) Action request: please pass USG views to PolOff."), "request")
    assert found.attribute("by") == "post"


@pytest.mark.parametrize(
    "sentence",
    [
        "Please advise.",
        "Request feedback by March 18.",
        "Appreciate Post's assistance in obtaining the bill of lading.",
        "The Department would welcome Post's assessment of the likely reaction.",
        "The Department proposes that Post engage with the ministry on dates.",
        "Post can note to the ministry that the delegation will come prepared.",
        "Post may share the nonpaper with the ministry.",
        "Posts are to report by immediate cable.",
        "It is requested that Post deliver the points.",
        "Kindly inform the Department of any difficulties.",
        "Begin all replies with LANTERN 12.",
        "Responses are due by March 18.",
        "A negative report is requested.",
        "Any questions may be directed to Avery Thistlewood.",
        "Department suggests that Post engage the Ministry of Finance first.",
        "Please find out whether the firm is still in business.",
        "A reply by March 18 would help us.",
        "We would like Post to approach the customs service.",
        "Reporting on this matter would be appreciated.",
    ],
)
def test_washington_asks_in_many_ways(sentence: str) -> None:
    asked = said(instruction(ORDER + sentence), "request")
    assert words(asked)[-1] == sentence
    assert len(asked) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Post will recall that the firm was closed.",
        "The Department appreciates Post's excellent reporting.",
        "Post's assistance is greatly appreciated.",
        "Please see paragraph 4.",
        "The point of contact is Avery Thistlewood.",
        "The ministry must confirm the end use.",
    ],
)
def test_a_courtesy_or_a_hint_is_no_request(sentence: str) -> None:
    assert len(said(instruction(ORDER + sentence), "request")) == 1


@pytest.mark.parametrize(
    ("sentence", "negative"),
    [
        ("You should not raise this with the ministry.", True),
        ("Please do not leave a written text.", True),
        ("You should raise this with the ministry.", None),
    ],
)
def test_what_is_to_be_left_undone_is_told(sentence: str, negative: bool | None) -> None:  # noqa: FBT001 -- a table of cases
    asked = said(instruction(ORDER + sentence), "request")[-1]
    assert asked.quote.startswith(("You should", "Please do"))
    assert asked.attribute("negative") is negative


def test_orders_in_bullets_are_requests_of_a_post_and_no_points() -> None:
    cable = instruction(
        ORDER + "The following points are provided for guidance:\n\n-- Confirm that this firm is"
        " in business;\n\n-- Determine whether it may trade in arms;\n\n-- Who are its principals?"
    )
    assert words(said(cable, "request"))[1:] == [
        "Confirm that this firm is in business;",
        "Determine whether it may trade in arms;",
    ]
    assert words(said(cable, "talking_point")) == ["Who are its principals?"]


def test_lettered_points_below_a_lead_are_points() -> None:
    cable = instruction(
        "1. EMBASSY LISBON SHOULD APPROACH THE MINISTRY AND DRAW ON FOLLOWING:\n"
        "A. WE UNDERSTAND THAT PORTUGAL INTENDS TO SIGN IN JUNE.\n"
        "B. WE WOULD APPRECIATE ITS VIEWS BEFORE THAT.\n"
    )
    assert len(said(cable, "talking_point")) == 2
    assert not said(cable, "host_response")


@pytest.mark.parametrize(
    "sentence",
    [
        "Post requests Department guidance on a reply.",
        "We need the bill of lading by March 18.",
        "Embassy requests (a) an updated list of affiliates, and (b) guidance on the banks.",
        "Post hereby repeats its request for Department guidance.",
        "Washington interlocutors may wish to raise this with him.",
        "Please advise soonest.",
    ],
)
def test_a_post_asks_in_many_ways(sentence: str) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "request")
    assert found.attribute("by") == "post"


def test_the_noun_of_a_request_asks_nothing() -> None:
    body = "The note answers the U.S. request for a treaty on the status of forces."
    assert len(said(instruction(ORDER + body), "request")) == 1


@pytest.mark.parametrize(
    "order",
    [
        "Emphasize that the sale is prohibited.",
        "Can the firm provide its order for these parts?",
        "This request is for post to review the books of the firm.",
        "Ask the firm to show its books.",
        "Seek an early appointment with the Minister.",
        "Report any response soonest.",
        "Advise Department of action taken.",
        "AMBASSADOR SHOULD SEEK AN EARLY APPOINTMENT.",
        "EMBASSY REQUESTED APPROACH FONOFF.",
        "YOU MAY TELL THE MINISTER OF OUR CONCERN.",
        "WOULD APPRECIATE YOUR COMMENTS.",
        "Post's views are also requested.",
    ],
)
def test_an_order_may_have_many_forms(order: str) -> None:
    cable = instruction(f"1. (U) This is an action request.\n\n2. (C) {order}")
    assert [one.paragraph for one in said(cable, "request")] == ["2"]


def test_what_posts_can_provide_is_no_leave_to_do_so() -> None:
    cable = instruction("1. (U) This is an action request: see the insight posts can provide.")
    assert not said(cable, "request")


def test_a_point_may_ask_for_papers() -> None:
    cable = instruction("2. (C) Ask the firm these questions:\n\n-- Please provide the sales book.")
    assert [one.rule for one in said(cable, "request")][-1:] == ["request/please-you"]


@pytest.mark.parametrize(
    "point",
    [
        "Participants could benefit from hearing about your cases.",
        "Members would be interested in any data you can share.",
        "There is interest among partners for any data you can share.",
        "Portugal should begin work on drafting a law on exports.",
        "Your government should consider freezing these assets.",
        "The U.S. also proposes that Portugal suspend the talks.",
        "A useful step would be for the ministry to act on this.",
        "We hope that additional states would join us in this.",
    ],
)
def test_a_soft_wish_in_a_point_is_a_request(point: str) -> None:
    cable = instruction(f"2. (C) Begin talking points for Portugal:\n\n-- {point}\n\nEnd points.")
    assert len(said(cable, "request")) == 1


def test_such_words_outside_a_point_ask_for_nothing() -> None:
    cable = instruction(
        "2. (C) Background: Participants could benefit from this. Portugal should begin work soon. "
        "Washington would like to provide a paper.\n\n3. (U) Please report."
    )
    assert [one.paragraph for one in said(cable, "request")] == ["3"]


def test_should_may_mean_if() -> None:
    cable = instruction("2. (C) Begin points:\n\n-- We will guard Europe should the threat grow.")
    assert not said(cable, "request")


def test_leave_may_be_refused() -> None:
    (found,) = said(instruction("2. (C) Post may not leave these points behind."), "request")
    assert found.attribute("negative") is True


@pytest.mark.parametrize(
    "order",
    [
        "PM/DDTC requests that Embassy Lisbon visit the firm.",
        "Posts are NOT authorized to leave a copy of the points.",
        "This should not be raised with host governments at this time.",
        "Request that you approach the GOP at a high level.",
        "Posts in the region should coordinate their approach.",
        "Post should be prepared to answer questions on the law.",
        "Department welcomes any news that Post can provide.",
        "Replies should be slugged for ISN and EUR.",
        "Reply requested before the plenary.",
        "We ask that you not share the paper with industry.",
        "Embassy, which is also accredited to Malta, is requested to convey the points in both.",
        "Posts that come across the firm are encouraged to let us know.",
        "Deliver points in para 5 no later than March 19.",
        "Include EUR/CARC and SCA/CEN on replies.",
        "Report outcome by immediate cable.",
        "Ambassador or DCM should meet with the head of the bank.",
        "EST Officer should attend as a member of the team.",
        "Replies are needed by opening of business on March 19.",
        "A reply is needed before the board convenes.",
        "Questions may be put to Robin Quillfeather, ISN/MTR.",
        "Slug for ISN/CATR, EUR/SE and EAP/MTS.",
    ],
)
def test_an_order_is_found_from_who_asks_to_its_end(order: str) -> None:
    cable = instruction(f"1. (S) Post is requested to deliver the points.\n\n2. (S) {order}")
    assert words(said(cable, "request"))[1:] == [order]
    assert {one.attribute("by") for one in said(cable, "request")} == {"department"}


@pytest.mark.parametrize(
    "plea",
    [
        "We would like to know whether the firm has other contracts.",
        "My government therefore urges that clearance be withheld.",
        "We are insisting that the authorities look into this.",
    ],
)
def test_what_our_government_pleads_for_is_found_whole(plea: str) -> None:
    cable = instruction(f"1. (S) Post is requested to deliver the points.\n\n2. (S) {plea}")
    assert words(said(cable, "request"))[1:] == [plea]
    assert said(cable, "request")[1].attribute("by") == "our government"


@pytest.mark.parametrize(
    "plea",
    [
        "Post recommends that the case be closed as unfavorable.",
        "Post recommends approval of the license.",
        "Post suggests that Embassy Madrid raise the firm with its host.",
        "Mission recommends that DDTC conduct a check in six months.",
        "Mission asks for the Department's line on the draft by March 19.",
        "Mission would be glad of names for the team in good time.",
        "We seek confirmation from the Department of the serial numbers.",
        "We also request that Embassy Madrid make inquiries.",
        "We suggest Madrid ask the Spaniards what they know.",
        "Embassy Madrid may wish to tell its host.",
        "Embassy Madrid may want to take a look at the shop.",
        "Could Embassy Madrid try the story on its contacts?",
        "We ask that ISN/CATR tell us who paid for the freight.",
        "Can Washington tell us who owns the hull?",
        "We recommend a letter of thanks from the Secretary to the host.",
        "We suggest a round of calls in capitals before the plenary.",
        "Suggest no further check before mid-2009.",
    ],
)
def test_what_a_post_recommends_or_asks_of_others_is_a_request(plea: str) -> None:
    assert words(said(report(f"1. (C) {plea}"), "request")) == [plea]


@pytest.mark.parametrize(
    ("order", "parts"),
    [
        (
            "Please report responses by May 3 and slug replies for ISN/CATR and IO/UNP.",
            ["Please report responses by May 3", "slug replies for ISN/CATR and IO/UNP."],
        ),
        (
            "Please begin all responses with LANTERN 12 and slug for ISN.",
            ["Please begin all responses with LANTERN 12 and slug for ISN."],
        ),
    ],
)
def test_a_slug_for_what_was_reported_is_an_order_of_its_own(order: str, parts: list[str]) -> None:
    assert words(said(instruction(f"1. (U) {order}"), "request")) == parts


def test_what_we_asked_before_is_a_request_told() -> None:
    cable = instruction(
        "1. (S) Post is requested to deliver the points. In ref A we asked officials to open it."
    )
    assert words(said(cable, "request"))[1] == "we asked officials to open it."


def test_points_count_on_help_and_ask_for_it() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- We hope that we can count on your help in Lisbon.\n\n"
        "-- We share this with you and ask for your assistance.\n\nEnd points."
    )
    assert words(said(cable, "request")) == [
        "We hope that we can count on your help in Lisbon.",
        "ask for your assistance.",
    ]


@pytest.mark.parametrize("lead", ["Post should seek to:", "Embassy Lisbon should seek to:"])
def test_words_that_lead_to_objectives_ask_nothing_themselves(lead: str) -> None:
    cable = instruction(f"2. (S) {lead}\n\n-- Learn who bought the lathes.")
    assert lead not in words(said(cable, "request"))


@pytest.mark.parametrize(
    ("order", "asked"),
    [
        ("Embassy Lima is an info addressee only and should take no action.", True),
        ("Post may contact Robin Quillfeather for background.", True),
        ("Embassy Lima is to deliver the points for information only.", True),
        ("Embassy Lima is to be thanked.", False),
        ("Do not approach the firm.", True),
        ("Many do not approach the firm.", False),
    ],
)
def test_an_instruction_also_permits_forbids_and_tells_who_is_to_act(
    order: str, *, asked: bool
) -> None:
    cable = instruction(f"1. (S) Request Embassy Lisbon approach the firm.\n\n2. (S) {order}")
    assert words(said(cable, "request"))[1:] == ([order] if asked else [])


@pytest.mark.parametrize(
    ("ask", "asked"),
    [
        ("We further suggest that Embassy Rome press for a reply.", True),
        ("ECO recommends denial of the application.", True),
        ("Berg recommends his sister.", False),
        ("We propose to close the case.", True),
        ("Post would also like ICE's findings on it.", True),
        ("Post would also like peace.", False),
        ("We hope that the Department will be able to answer.", True),
        ("We hope that all is well.", False),
    ],
)
def test_a_post_recommends_proposes_and_hopes(ask: str, *, asked: bool) -> None:
    assert words(said(report(f"1. (S) {ask}"), "request")) == ([ask] if asked else [])


def test_a_host_suggests_talks_but_no_thoughts() -> None:
    text = "1. (C) Norway suggested informal consultations in Oslo. Norway suggested much."
    (found,) = said(report(text), "request")
    assert found.quote.startswith("suggested informal consultations")


def test_points_ask_whether_one_could_tell() -> None:
    text = (
        "1. (S) Post should deliver the points.\n\n2. (S) BEGIN POINTS:\n\n"
        "-- Could you tell us who the buyer is?\n\nEND POINTS."
    )
    assert "Could you tell us who the buyer is?" in words(said(instruction(text), "request"))
