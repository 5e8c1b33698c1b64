"""What a report tells that somebody asked is a request too."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, upon_delivery, words


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo asked that the USG share its papers.",
        "Veludo requested additional information on the firm.",
        "Veludo urged Washington to lift the ban.",
        "The Portuguese hope the USG will forbid the sale.",
        "He asked for the Ministry of the Sea (MOS) to act.",
        "Havn suggested that Lisbon consider a new meeting.",
    ],
)
def test_a_report_tells_of_requests(sentence: str) -> None:
    assert len(said(report(f"1. (C) {sentence}"), "request")) == 1


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Portugal urges all states to act.", "urges all states to act."),
        ("Havn proposed holding talks in spring.", "proposed holding talks in spring."),
        ("Lisbon has been asked by Spain to wait.", "been asked by Spain to wait."),
    ],
)
def test_what_others_ask_is_reported(sentence: str, quote: str) -> None:
    assert words(said(report(f"1. (C) On our demarche: {sentence}"), "request")) == [quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo asked if the firm was known.",
        "Veludo asked if the box is here.",
        "Veludo asked to meet with PolOff.",
        "Veludo asked whether the ban stands.",
        "Veludo suggested that the sea is calm.",
        "Havn asked many questions about the importance of the base.",
        "PolOff asked Havn whether he could confirm reports that a case was open.",
        "Havn advised us verbally that they would seek it.",
        "This shift came at our urging in September.",
    ],
)
def test_a_question_an_opinion_or_a_piece_of_news_is_no_request(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "request")


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Havn advised Spain to block the sale.", 1),
        ("Havn advised that the contract would be costly.", 0),
        ("They asked where we had obtained this list.", 0),
        ("Havn pressed Foreign Minister Tomas Veludo on the need to speed delivery to us.", 1),
    ],
)
def test_advice_to_act_is_a_request_and_news_is_none(sentence: str, count: int) -> None:
    assert len(said(report(f"1. (C) {sentence}"), "request")) == count


def told_of(text: str) -> list[str]:
    """Return what is asked in a report upon the delivery of points."""
    return words(said(upon_delivery(text), "request"))


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Veludo requested U.S. support for the draft.", "requested U.S. support for the draft."),
        ("Lisbon collected aid and requests U.S. help.", "requests U.S. help."),
        ("He asked for copies of all invoices.", "asked for copies of all invoices."),
        ("We sought Portugal's help in this.", "sought Portugal's help in this."),
        ("Veludo appealed for our help.", "appealed for our help."),
        ("The CG called upon Lisbon to act.", "called upon Lisbon to act."),
        ("The MFA insisted the firm apply anew.", "insisted the firm apply anew."),
        ("Veludo invited the team to return.", "invited the team to return."),
        ("We warned the firm not to ship it.", "warned the firm not to ship it."),
        ("It is vital that Lisbon act at once.", "vital that Lisbon act at once."),
        ("Veludo recalled Portugal's requests for a radar.", "Portugal's requests for a radar."),
        ("He would like our experts to return.", "would like our experts to return."),
        ("Veludo said the club should stop it.", "said the club should stop it."),
        ("He hinted the USG could approach Riga.", "the USG could approach Riga."),
        ("A reply to this note is also requested.", "A reply to this note is also requested."),
        ("The note has the honor to request access to her crew.", "request access to her crew."),
        ("He would appreciate it if we came.", "would appreciate it if we came."),
        ("Lisbon would welcome any information.", "would welcome any information."),
        ("We reiterated our request that it wait.", "reiterated our request that it wait."),
        ("The Ambassador stressed that Portugal must stop it.", "Portugal must stop it."),
        ("She pressed for an early answer.", "pressed for an early answer."),
        ("The note asks that the ship be freed.", "asks that the ship be freed."),
        ("She suggested that we contact Riga.", "suggested that we contact Riga."),
        ('We urged Lisbon "to be careful".', 'urged Lisbon "to be careful".'),
        ("He spoke of a Russian request to meet in May.", "Russian request to meet in May."),
        ("Guidance would be appreciated.", "Guidance would be appreciated."),
        ("Guidance requested by June 3.", "Guidance requested by June 3."),
        ("It would be helpful if we had the name.", "It would be helpful if we had the name."),
        ("Post requests by June 3 a paper to pass.", "Post requests by June 3 a paper to pass."),
        ("Would appreciate early guidance.", "Would appreciate early guidance."),
        ("Pls advise soonest.", "Pls advise soonest."),
    ],
)
def test_a_report_tells_in_many_words_what_is_asked_or_wished(sentence: str, asked: str) -> None:
    (found,) = told_of(sentence)
    assert found.endswith(asked)


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo asked PolOff about the plans that he had.",
        "He asked for her opinion of the sale.",
        "Veludo insisted that the firm was honest.",
        "The DCM called on Veludo on March 3 to deliver a letter.",
        "The aid would end, should that be the wish.",
        "These results were encouraging and surprising to see.",
        "He is encouraging investment in the harbor.",
        "Veludo should know by now where it is.",
        "As requested by Lisbon, the box was shut.",
        "Veludo pushed back on this without detail.",
        "Lisbon was pushing for stronger commitments to the treaty.",
        "She encouraged him that we share this view.",
        "We advised the club what it needed to be aware of.",
        "Veludo said that any help we gave would be appreciated.",
        "This is no help if a permit is requested but denied.",
    ],
)
def test_what_only_looks_like_a_request_is_none(sentence: str) -> None:
    assert not told_of(sentence)


def test_a_friend_who_asks_somebody_else_asks_nothing_of_us() -> None:
    assert not told_of("A friend asked her to take three more children along.")
    assert told_of("The Ambassador asked him to free the crew.")


def test_a_heading_is_no_request() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Ana Veludo.\n\n"
        "Portugal's Request for Liaison\n-------------------------------\n\n2. (C) It failed."
    )
    assert not said(cable, "request")


def test_what_a_post_thinks_in_its_comment_is_no_request_told_of() -> None:
    assert not told_of("Comment: Lisbon should act on its own accord. End comment.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo suggested that U.S. sales might be a factor.",
        "There is no reason why Portugal should deploy a ship.",
        "The lathe may be requested for use abroad.",
        "At his wife's urging to visit, he went to Malta.",
        "The price is what the Minister would like it to be.",
        "He cited the Early Warning Against Fires Act.",
        "The bank lives by encouraging us to save.",
    ],
)
def test_a_thing_thought_wished_or_named_is_no_request(sentence: str) -> None:
    assert not said(upon_delivery(sentence), "request")


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("Ministry officials were urged to hold the cargo.", "Ministry officials"),
        ("PolOff pleaded with Portugal to hold the cargo.", "Portugal"),
        ("DCM asked the police chief for the names of the crew.", "the police chief"),
        ("PolOff sought the Minister's help in opening it.", "the Minister"),
        ("DCM prevailed upon Customs to hold the cargo.", "Customs"),
    ],
)
def test_one_is_asked_by_many_verbs(sentence: str, to: str) -> None:
    (found,) = said(upon_delivery(sentence), "request")
    assert (found.slot("to") or "").removeprefix("the ") == to.removeprefix("the ")


@pytest.mark.parametrize(
    "sentence",
    [
        "PolOff made a strong pitch for action against the broker.",
        "Spain submitted a formal request for spare parts.",
        "Veludo said that Washington expected Portugal to act.",
        "DCM stressed the need for Portugal to act.",
        "The Ambassador called for a ban on such sales.",
        "The Consul wrote to Veludo asking him to hold the cargo.",
    ],
)
def test_a_thing_is_asked_by_many_nouns(sentence: str) -> None:
    assert len(said(upon_delivery(sentence), "request")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Some recruits were asked to shoot.",
        "Veludo pleaded guilty to the charge.",
        "Veludo asked about plans for the port.",
        "The lobbying of the firm came to nothing.",
    ],
)
def test_words_like_those_ask_nothing(sentence: str) -> None:
    assert not said(upon_delivery(sentence), "request")


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Portugal is eager for our views on whether to approach Spain.", 1),
        ("Portugal is keen for the ship to leave.", 0),
        ("The Minister made the same request in May to the Customs Service.", 1),
        ("The reason Lisbon repeated the request on an urgent basis is the weather.", 0),
        ("DCM suggested to Veludo that each list of goods should be shared.", 1),
        ("Veludo suggested that since no money is left, the first box will be the last.", 0),
    ],
)
def test_a_wish_for_our_views_or_a_request_made_again_asks(sentence: str, count: int) -> None:
    assert len(said(upon_delivery(sentence), "request")) == count


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Veludo suggested an enhanced dialogue.", "suggested an enhanced dialogue."),
        ("Veludo also suggested putting a stamp on it.", "suggested putting a stamp on it."),
        ("Havn had recommended seeking a consensus.", "recommended seeking a consensus."),
        ("Veludo strongly advised keeping the list short.", "advised keeping the list short."),
        ("The DCM met Veludo to urge support for the text.", "urge support for the text."),
        ("The DCM sought Portuguese views on the text.", "sought Portuguese views on the text."),
        ("The ministry would benefit from any studies of ours.",
         "would benefit from any studies of ours."),
        ("Veludo said a letter from the USG would help persuade others.",
         "letter from the USG would help persuade others."),
        ("Veludo asked the Ambassador to let her look at it.",
         "asked the Ambassador to let her look at it."),
        ("Veludo repeated the same request to the Embassy.",
         "repeated the same request to the Embassy."),
        ("PolOff said that Portugal should be cautious about the trade.",
         "Portugal should be cautious about the trade."),
    ],
)  # fmt: skip
def test_more_ways_to_ask_are_told(sentence: str, quote: str) -> None:
    assert words(said(report(f"1. (C) On our demarche: {sentence}"), "request")) == [quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo said that Portugal should draw a distinction between tools and arms.",
        "The ministry decided that Portugal should adopt a law.",
        "The draft demands that Kenya oppose all tests.",
        "Veludo would like to visit Nairobi in May.",
        "The firm offers legal services to be made available to crews.",
        "Asking the Ambassador to describe the case, Veludo took notes.",
        "The British plan is to urge nobody.",
        "Veludo suggested tea.",
    ],
)
def test_what_is_thought_of_others_or_told_of_a_text_is_not_asked(sentence: str) -> None:
    assert not said(report(f"1. (C) On our demarche: {sentence}"), "request")


@pytest.mark.parametrize(
    "wish",
    [
        "suggested we designate the firms.",
        "proposed we write to the bank.",
        "hoped DOE could equip the posts.",
        "it would be helpful if Washington sent a letter.",
        "the U.S. ought to share its list.",
        "insisted on seeing the evidence.",
        "reiterated his government's request for radars.",
        "pressed us on the delivery of the trucks.",
        "expressed his interest in receiving U.S. training.",
        "would welcome training for port inspectors.",
        "now was the time to press the bank.",
    ],
)
def test_what_a_host_would_have_us_do_is_asked_of_us(wish: str) -> None:
    found = said(upon_delivery(f"Veludo said {wish}"), "request")
    assert words(found)[-1:] == [wish]


@pytest.mark.parametrize(
    "thought",
    [
        "Veludo suggested the U.S. was late.",
        "Veludo objected to the proposed visit.",
        "Veludo told of the other areas of proposed dialogue with NATO.",
        "Veludo expressed interest in the weather.",
        "Veludo said it would be helpful if it rained.",
    ],
)
def test_a_thought_or_a_thing_proposed_asks_nothing(thought: str) -> None:
    assert said(upon_delivery(thought), "request") == []


def test_what_is_urged_behind_its_words_is_asked_in_them() -> None:
    text = "We should use that rule once more, Veludo urged."
    assert words(said(upon_delivery(text), "request"))[-1:] == ["We should use that rule once more"]


def test_what_ours_call_important_for_a_host_is_asked_of_it() -> None:
    text = "The Ambassador stressed that it was important for Portugal to act at once."
    (found,) = said(upon_delivery(text), "request")
    assert found.quote == "it was important for Portugal to act at once."
    text = "The DCM stressed the need for greater openness from the GOP on this."
    (found,) = said(upon_delivery(text), "request")
    assert found.quote == "the need for greater openness from the GOP on this."
