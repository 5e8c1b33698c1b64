from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, upon_delivery, words


def promised(sentence: str) -> list[str]:
    """Return what is promised in a report of a delivery."""
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    return words(said(cable, "promise"))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo said this would harden the front.", "statement"),
        ("Veludo said the new law would stop such sales.", "statement"),
        ("Veludo said he was deeply committed to trade.", "statement"),
        ("Veludo said the ministry would stop such sales.", "commitment"),
        ("Veludo said the customs service would stop such sales.", "commitment"),
        ("Veludo said the border guards would stop such sales.", "commitment"),
        ("Veludo said Portugal would soon stop such sales.", "commitment"),
        ("Veludo said the papers would be shared soon.", "commitment"),
        ("Veludo said Lisbon's customs would stop such sales.", "commitment"),
        ("Veludo said Spain would stop such sales.", "statement"),
        ("Veludo said the Spaniards would report to us.", "statement"),
        ("Veludo said Minister Carmo Ferreira would stop such sales.", "statement"),
        ("Veludo said Portugal would report to us as Spain would.", "commitment"),
        ("Veludo explained the cases in which it would act.", "statement"),
        ("Veludo expressed hope that the ministry would act.", "statement"),
        ("Veludo doubted whether the ministry would act.", "statement"),
        ("Officials of the ministry do not believe Portugal will act.", "statement"),
        ("Veludo said it would take a year to find the box.", "statement"),
        ("Veludo said sending it to Spain would require a licence.", "statement"),
        ("Veludo said it was unlikely that the ministry would act.", "statement"),
        ("Veludo said that there were no ministers who would tell us to wait.", "statement"),
        ("Veludo said that searching every box in Portugal would take a year.", "statement"),
        ("Veludo said, speaking for Lisbon, that Portugal would act.", "commitment"),
        ("Veludo said that if it were empty, it would make more economic sense.", "statement"),
        ("Veludo described Portugal's plans to build a dock.", "statement"),
        ("Veludo said that Portugal plans to build a dock.", "commitment"),
        ("Veludo promised that this would help us.", "commitment"),
        ("Veludo asked for the number of the contract.", "request_for_details"),
        ("Veludo requested copies of the invoices.", "request_for_details"),
        ("Veludo said the new export agency would report to the President.", "statement"),
        ("Veludo said Spain would make good on its offer to open the site.", "statement"),
        ("Veludo said Portugal was not in a position to ignore Spain.", "statement"),
        ("Veludo said Portugal was not in a position to stop the ship.", "refusal"),
        ("Veludo said it had to be understood that time was short.", "statement"),
    ],
)
def test_only_who_speaks_for_a_side_commits_it(sentence: str, kind: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points in Lisbon. {sentence}")
    (found,) = said(cable, "host_response")
    assert found.attribute("type") == kind


def test_who_speaks_in_a_cable_that_never_names_its_host_may_be_of_another_land() -> None:
    assert promised("Veludo said Mongolia would cancel it.") == ["Mongolia would cancel it."]


@pytest.mark.parametrize(
    ("words", "kind", "speaker"),
    [
        ("Spain intends to keep the site shut.", "statement", "Rui Veludo"),
        ("Spain plans to open a second site.", "statement", "Rui Veludo"),
        ("The ministry intends to open the site.", "commitment", "Rui Veludo"),
        ("Veludo intends to open the site.", "commitment", "Rui Veludo"),
    ],
)
def test_what_another_intends_is_told_by_him_who_speaks(
    words: str, kind: str, speaker: str
) -> None:
    cable = report(f"1. (C) Director Rui Veludo told PolOff that Portugal knew it. {words}")
    found = said(cable, "host_response")[-1]
    assert (found.attribute("type"), found.speaker) == (kind, speaker)


def test_what_a_third_state_intends_is_nobodys_promise_here() -> None:
    cable = report("1. (C) PolOff delivered the points in Lisbon. Spain intends to shut the site.")
    assert said(cable, "promise") == []


def test_what_goes_on_without_a_verb_of_saying_is_judged_alike() -> None:
    words = (
        "Veludo said Spain was ready. The money would find its way to Spain. "
        "The ministry would report to us."
    )
    found = [one.attribute("type") for one in said(upon_delivery(words), "host_response")]
    assert found == ["statement", "statement", "commitment"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo said the sale was lawful.",
        "Veludo said that sanctions would stop nobody.",
        "Veludo hoped that Havn would act.",
        "Veludo remains committed to peace.",
        "Veludo said the box was a part of a pledged gift.",
        "Veludo said Havn was a man deeply committed to peace.",
        "Veludo said there are already plans to dig a canal.",
        "Veludo confirmed Portugal had no current plans to open the bank.",
        "Veludo said it might be that the IAEA would send more men.",
        "Veludo said NATO would send ships.",
        "Veludo argued that haste at the RevCon would please the others.",
        "Veludo said that the talks probably will not take place.",
        "Veludo said the matter turned on the policies they would take.",
        "The ministry has learned the firm will pay in May.",
        "Veludo said he feared the government would send ships.",
    ],
)
def test_what_commits_nobody_is_no_promise(sentence: str) -> None:
    assert promised(sentence) == []


@pytest.mark.parametrize(
    "told",
    [
        "it was likely that Portugal would support it",
        "the Ministry would most likely vote for it",
        "the vote in May would show who led, and it would reveal who paid",
    ],
)
def test_what_is_only_guessed_or_shown_binds_nobody(told: str) -> None:
    assert not said(report(f"1. (C) Veludo said {told}."), "promise")


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Former Foreign Minister Veludo said Portugal would stop the sale.", 0),
        ("PolOff met retired General Rui Veludo. Veludo said the government would stop it.", 0),
        ("Opposition leader Veludo said Portugal would stop the sale.", 0),
        ("Former Minister Veludo said he would raise it with the minister.", 1),
        ("Foreign Minister Veludo said Portugal would stop the sale.", 1),
        ("It met the opposition. Veludo said Portugal would stop the sale.", 1),
        ("PolOff met former Minister Ana Havn. Veludo said Portugal would stop the sale.", 1),
        ("Veludo said any future government would honor the accord.", 0),
        ("Veludo said his elected government would honor the accord.", 1),
        ("Veludo said the government will take power in May.", 0),
        ("Veludo said the GOP would most likely use another rule.", 1),
        ("Veludo said Spain's visitor would be received by his family alone.", 1),
        ("Veludo said the paper would be met with laughter.", 0),
        ("Veludo said any deal with the bank would not happen.", 1),
        ("Veludo said he would welcome an invitation to the next session.", 0),
        ("Veludo said a plant would not only bring work but would also free trade.", 0),
        ("Veludo said he would stop the ship and would also tell us.", 1),
        ("Veludo said they agreed to disagree.", 0),
        ("Veludo said it would appear that the King will urge his guests to wait.", 0),
        ("Veludo said the United States and Portugal will handle the issue.", 0),
        ("Veludo said Spain and Portugal will stop the ship.", 1),
    ],
)
def test_who_holds_no_office_commits_himself_alone(told: str, count: int) -> None:
    assert len(said(report(f"1. (C) PolOff asked for help. {told}"), "promise")) == count


@pytest.mark.parametrize(
    "told",
    [
        "told the firm he would stop it",
        "said the government would stop it",
        "said they would stop it",
    ],
)
def test_who_will_stop_it_himself_is_bound(told: str) -> None:
    assert promised(f"Veludo {told}.")
