"""Governments, peoples, forces and groups act without being parties."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reftel.claims.sides.governments import find_actors
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("They urged the Chinese government to act.", "Chinese government", "GOV-CN"),
        ("They fear the Iranian regime there.", "the Iranian regime", "GOV-IR"),
        ("The Government of Turkey (GOT) agreed.", "Government of Turkey (GOT)", "GOV-TR"),
        ("The Turkish port is watched; the GOT agreed.", "GOT", "GOV-TR"),
        ("The Thai port is watched; the GOT agreed.", "GOT", "GOV-TH"),
        ("They said the Japanese would like to talk.", "the Japanese", "GOV-JP"),
        ("A condition imposed by the Pakistanis there.", "the Pakistanis", "GOV-PK"),
        ("The points of the IC are final there.", "IC", "US-IC"),
        ("BEGIN IC-CLEARED POINTS there.", "IC", "US-IC"),
        ("It was sold by Chinese entities there.", "Chinese entities", "(Chinese entities)"),
        ("They attack U.S. and Coalition forces.", "U.S. and Coalition forces",
         "(US and Coalition forces)"),
        ("They help Iraqi insurgents there.", "Iraqi insurgents", "(Iraqi insurgents)"),
        ("It is open to MTCR partners there.", "MTCR partners", "MTCR partners"),
        ("The GONL insisted on it there.", "GONL", "GOV-NL"),
        ("The GOSV was told of it there.", "GOSV", "GOV-SV"),
        ("They told the P5+1 partners there.", "P5+1", "P5+1"),
        ("They renewed the P5-plus-one offer there.", "P5-plus-one", "P5+1"),
        ("They wrote the EU3 letter there.", "EU3", "EU3"),
        ("They say the Dutch hope so there.", "the Dutch", "GOV-NL"),
        ("They say the Russians and Chinese hope so there.", "Chinese", "GOV-CN"),
        ("THEY BELIEVE SOVIETS COULD SHIP IT THERE.", "SOVIETS", "GOV-RU"),
        ("THEY TOLD THE SWISS THAT IT WAS SHIPPED THERE.", "THE SWISS", "GOV-CH"),
        ("They fear the Al Velmara regime there.", "the Al Velmara regime",
         "the Al Velmara regime"),
        ("They say rich Costa Ricans will pay it there.", "Costa Ricans", "GOV-CR"),
        ("They say the Swiss refused it there.", "the Swiss", "GOV-CH"),
        ("They sell to Iranian defense entities there.", "Iranian defense entities",
         "(Iranian defense entities)"),
        ("The Government of the Republic of Korea (ROKG) agreed.",
         "Government of the Republic of Korea (ROKG)", "GOV-KR"),
        ("They told the Government of Trinidad and Tobago of it.",
         "Government of Trinidad and Tobago", "GOV-TT"),
        ("They fear the Iranian leadership there.", "Iranian leadership", "GOV-IR"),
        ("They met the UAE leadership there.", "UAE leadership", "GOV-AE"),
        ("It was let go by Spanish customs authorities.", "Spanish customs authorities", "GOV-ES"),
        ("It was asked of the other 33 MTCR members there.", "the other 33 MTCR members",
         "the other 33 MTCR members"),
        ("PAPER FOR THE GOVERNMENT OF CANADA FOLLOWS.", "GOVERNMENT OF CANADA", "GOV-CA"),
        ("It rests with the member states there.", "member states", "member states"),
        ("Some EUMS had doubts there.", "EUMS", "member states"),
        ("The Czech EU Presidency agreed.", "Czech EU Presidency", "EU-PRESIDENCY-CZ"),
        ("The flow of foreign fighters is less.", "foreign fighters", "foreign fighters"),
        ("They oversee branches of Iranian banks there.", "Iranian banks", "(Iranian banks)"),
        ("They met UK banking regulators there.", "UK banking regulators",
         "(UK banking regulators)"),
        ("Libya sleeps. Libya and Libyan and Libyan say that the regime does.", "the regime",
         "GOV-LY"),
    ],
)  # fmt: skip
def test_an_actor_is_found(sentence: str, words: str, value: str) -> None:
    laid = page(f"1. (S) {sentence}\n")
    assert (words, value) in [(claim.quote, claim.value) for claim in find_actors(laid)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Approach appropriate German government officials there.",
        "They remind Chinese officials of it.",
        "They sell Chinese weapons there.",
        "A new IC/B form was sent there.",
        "They read the Chinese investigation there.",
        "They went to the Dutch intelligence services there.",
        "Both firms have Iranian leadership there.",
        "This calls for UAE leadership there.",
        "THE BEST GOAL IN THE GAME WAS LATE, THEY SAID THEN AND THERE.",
        "A G8 Energy Ministerial was held there.",
        "A number of Iranian banks left it.",
        "Libya is quiet, Libyans like the regime, and the export control regime is new.",
        "The regime guidelines of no land are new.",
    ],
)
def test_who_does_not_act_is_no_actor(sentence: str) -> None:
    assert quotes(find_actors, f"1. (S) {sentence}\n") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We met the Velmar administration then.", ["the Velmar administration"]),
        ("The Velmarq government said no.", ["The Velmarq government"]),
        ("The Obama administration said no.", ["Obama administration"]),
        ("The local government said no.", []),
        ("The Transitional Federal Government (TFG) agreed. Some TFG men left.",
         ["Transitional Federal Government (TFG)", "TFG"]),
        ("The Kurdistan Regional Government agreed.", ["Kurdistan Regional Government"]),
        ("We hear Libyans have agreed, Chadians too.", ["Libyans"]),
        ("Her Majesty's Government agreed.", ["Her Majesty's Government"]),
        ("The Royal Thai Government agreed.", ["Royal Thai Government"]),
        ("We saw the Turkish military there.", ["Turkish military"]),
        ("They sell to Ruritanian and Iranian firms.", ["Iranian firms"]),
        ("They sell to Chinese and Iranian firms.", ["Chinese and Iranian firms"]),
        ("They met UK ship insurers there.", ["UK ship insurers"]),
        ("They met Southern European states there.", ["Southern European states"]),
        ("They met Gulf states there.", ["Gulf states"]),
        ("They met Dutch export control authorities there.", ["Dutch export control authorities"]),
        ("They met Ukraine,s competent authorities there.", ["Ukraine,s competent authorities"]),
        ("They met European banks and Bahraini financial institutions.",
         ["European banks", "Bahraini financial institutions"]),
        ("They trust Honduran institutions there.", []),
        ("They met the German firms Velmar and Quill.", []),
        ("They met several Syrian entities there.", []),
        ("They asked European countries with companies there.", ["European countries"]),
        ("It is cheaper in European countries.", []),
        ("There the U.S. team noted it.", ["U.S. team"]),
        ("They met the Beninese Security Forces there.", ["Beninese Security Forces"]),
        ("They met the Swedish Armed Forces there.", []),
        ("We saw Turkish military officers there.", []),
        ("We saw Turkish military forces there.", ["Turkish military forces"]),
        ("They fear Somali pirates at sea.", ["Somali pirates"]),
    ],
)  # fmt: skip
def test_governments_are_called_by_leader_and_kind(sentence: str, found: list[str]) -> None:
    assert quotes(find_actors, f"1. (C) {sentence}\n") == found


def test_an_actor_is_told_once_at_a_place() -> None:
    laid = page("1. (C) The U.S. administration and the Government of Turkey (GOT) agreed.\n")
    spans = [one.span for one in find_actors(laid)]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The GoB in Brazil agreed.", "GoB", "GOV-BR"),
        ("The GoNZ agreed.", "GoNZ", "GOV-NZ"),
        ("The SARG authorities agreed.", "SARG authorities", "GOV-SY"),
        ("They fear Palestinian terrorist groups.", "Palestinian terrorist groups",
         "(Palestinian terrorist groups)"),
        ("They met the Austrian delegations.", "Austrian delegations", "(Austrian delegations)"),
        ("The E3+3 agreed.", "E3+3", "EU3+3"),
        ("The E4+1 governments agreed.", "E4+1 governments", "E4+1"),
    ],
)  # fmt: skip
def test_actors_of_more_kinds(sentence: str, words: str, value: str) -> None:
    found = find_actors(page(f"1. (C) {sentence}\n"))
    assert [(" ".join(one.quote.split()), one.value) for one in found] == [(words, value)]


def test_go_alone_is_no_government() -> None:
    assert quotes(find_actors, "1. (C) Go on to Gob and gob and GO.\n") == []


def test_governments_may_be_joined_by_a_slash() -> None:
    assert quotes(find_actors, "1. (C) The GOK/GOT paper is long, the AA/GOT one is not.\n") == [
        "GOK", "GOT",
    ]  # fmt: skip


def test_participants_of_a_regime_act_as_its_members_do() -> None:
    body = "1. (C) We hope that AG participants agree.\n"
    assert quotes(find_actors, body) == ["AG participants"]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The Jordanian authorities held it.", "Jordanian authorities", "GOV-JO"),
        ("The Swiss competent authorities held it.", "Swiss competent authorities", "GOV-CH"),
        ("Kenya's government held it.", "Kenya's government", "GOV-KE"),
        ("The DUTCH GOVERNMENT held it.", "DUTCH GOVERNMENT", "GOV-NL"),
        ("The Government of the Republic of Turkey held it.",
         "Government of the Republic of Turkey", "GOV-TR"),
        ("The Government of the Islamic Republic of Iran held it.",
         "Government of the Islamic Republic of Iran", "GOV-IR"),
        ("The Government of\nKenya held it.", "Government of Kenya", "GOV-KE"),
        ("The Germans have held it.", "The Germans", "GOV-DE"),
        ("The Norwegians plan to hold it.", "The Norwegians", "GOV-NO"),
        ("The French did not hold it.", "The French", "GOV-FR"),
        ("The Danes asked us to hold it.", "The Danes", "GOV-DK"),
        ("The GOJ in Japan held it.", "GOJ", "GOV-JP"),
        ("The GOJ in Jordan held it.", "GOJ", "GOV-JO"),
        ("The HMG paper and the UK held it.", "HMG", "GOV-GB"),
        ("The PRC government held it.", "PRC government", "GOV-CN"),
        ("It was held by Emirati companies.", "Emirati companies", "(Emirati companies)"),
        ("Pakistani suppliers have held it.", "Pakistani suppliers", "(Pakistani suppliers)"),
        ("They arm Sudanese rebels there.", "Sudanese rebels", "(Sudanese rebels)"),
        ("They named Somali militias there.", "Somali militias", "(Somali militias)"),
        ("They lost Chadian government troops there.", "Chadian government", "GOV-TD"),
        ("They met African governments there.", "African governments", "(African governments)"),
        ("The Clinton Administration held it.", "Clinton Administration", "GOV-US"),
        ("EU member states held it.", "EU member states", "EU member states"),
        ("The NSG members held it.", "NSG members", "NSG members"),
        ("The P-5 held it.", "P-5", "P5"),
    ],
)  # fmt: skip
def test_who_governs_or_trades_together_is_called_in_many_ways(
    sentence: str, words: str, value: str
) -> None:
    found = find_actors(page(f"1. (C) {sentence}\n"))
    assert (words, value) in [(" ".join(one.quote.split()), one.value) for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "They read a French book there.",
        "They met a Dutch company there.",
        "The Turkish coffee was cold.",
        "The German shepherd was old.",
        "They eat Swiss cheese and drink Kenyan tea.",
        "They lack an authority there.",
        "They met Kenyan government officials there.",
        "They met the leadership of the union there.",
        "He has the goal to go to Gotham.",
        "The board of governors and its members met.",
    ],
)
def test_adjectives_of_nations_and_words_of_rule_alone_are_no_actors(sentence: str) -> None:
    assert quotes(find_actors, f"1. (C) {sentence}\n") == []


def test_a_government_s_acronym_is_defined_by_its_brackets() -> None:
    body = "1. (C) The Government of Chad (GOCD) agreed. We thanked GOCD then.\n"
    found = find_actors(page(body))
    assert [(one.quote, one.value) for one in found] == [
        ("Government of Chad (GOCD)", "GOV-TD"), ("GOCD", "GOV-TD"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Turkish government agreed.", "government"),
        ("The Turks agreed.", "people"),
        ("Iraqi insurgents agreed.", "group"),
        ("The U.S. and Coalition forces agreed.", "force"),
        ("The IC agreed.", "agency_group"),
    ],
)
def test_an_actor_s_type_tells_what_acts(sentence: str, kind: str) -> None:
    (found,) = find_actors(page(f"1. (C) {sentence}\n"))
    assert (found.attribute("type"), found.rule) == (kind, f"actor/{kind}")


def test_a_model_is_no_group_of_states() -> None:
    assert quotes(find_actors, "1. (S) It is a pistol, Model P-5, and the P-5 met there.\n") == [
        "P-5"
    ]


@pytest.mark.parametrize(
    ("land", "letters", "value"),
    [
        ("Bolivia", "GOB", "GOV-BO"),
        ("Burma", "GOB", "GOV-MM"),
        ("Rwanda", "GOR", "GOV-RW"),
        ("Chad", "GOC", "GOV-TD"),
        ("Senegal", "GOS", "GOV-SN"),
    ],
)
def test_letters_of_several_lands_mean_the_one_spoken_of(
    land: str, letters: str, value: str
) -> None:
    laid = page(f"1. (S) They came to {land} in May. The {letters} agreed.\n")
    assert {one.value for one in find_actors(laid)} == {value}


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("They met the five permanent members of the Security Council there.",
         "five permanent members of the Security Council", "P5"),
        ("It needs nuclear weapons states that disarm.", "nuclear weapons states", "NWS"),
        ("The NWS had done so before.", "NWS", "NWS"),
        ("They asked NPT parties to act.", "NPT parties", "NPT members"),
        ("A letter went to all Participating Governments.", "Participating Governments",
         "participating governments"),
        ("The P5+1 Political Directors met there.", "P5+1", "P5+1"),
        ("The G-20 Leaders gave it a date.", "G-20 Leaders", "G20"),
        ("It came from G-8 allies there.", "G-8 allies", "G8"),
        ("They said that the new Administration would review it.", "the new Administration",
         "GOV-US"),
        ("They say the Dutch support efforts of ours.", "the Dutch", "GOV-NL"),
        ("There 90 other member states act.", "90 other member states", "member states"),
        ("It thanked the Coalition of the Willing.", "Coalition of the Willing", "(coalition)"),
        ("It left the Coalition in spring.", "Coalition", "(coalition)"),
        ("She met the P5 representatives.", "P5 representatives", "P5"),
        ("It ties Iranian regime members to them.", "Iranian regime", "GOV-IR"),
        ("It is no use for Iranian leadership to wait.", "Iranian leadership", "GOV-IR"),
        ("They asked Egyptian agencies.", "Egyptian agencies", "(Egyptian agencies)"),
    ],
)  # fmt: skip
def test_groups_of_states_and_the_administration_act(sentence: str, words: str, value: str) -> None:
    laid = page(f"1. (S) Then {sentence}\n")
    found = [(" ".join(one.quote.split()), one.value) for one in find_actors(laid)]
    assert (words, value) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "It was filed as GOV/2009/55 and as GOV/INF/12 there.",
        "Paragraph (S//REL GOT) was cut.",
        "It may rest on U.S. legal authorities there.",
        "It falls under U.S. counter-terrorism authorities.",
        "Both the Spanish and Swedish Ambassadors spoke.",
        "The Administration of Customs was asked.",
    ],
)
def test_papers_marks_and_powers_are_no_actors(sentence: str) -> None:
    assert quotes(find_actors, f"1. (S) Then {sentence}\n") == []


def test_letters_in_brackets_behind_their_government_are_told_with_it() -> None:
    body = "1. (S) It met the Government of Turkey's (GOT) needs; EU member states (EUMS) agreed.\n"
    assert "GOT" not in quotes(find_actors, body)
    assert "EUMS" not in quotes(find_actors, body)


def test_a_verb_in_capitals_is_no_government() -> None:
    body = (
        "1. (S) Turkey was asked.\n\nBACKGROUND ON HOW WE GOT WHERE WE ARE\n\n2. (S) So it was.\n"
    )
    assert quotes(find_actors, body) == []


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("USDEL should seek to change it.", ["USDEL"]),
        ("They told USDEL (Marr) of it.", ["USDEL"]),
        ("They saw USDEL VIENNA 0123 there.", []),
        ("The EU leaders met there.", ["EU leaders"]),
        ("It taught the government a lesson.", ["the government"]),
    ],
)
def test_delegations_and_leaders_act(sentence: str, actors: list[str]) -> None:
    assert quotes(find_actors, f"1. (C) {sentence}\n") == actors


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It was used against the West there.", ["the West"]),
        ("It rains in the West there.", []),
        ("It rains more in the west.", []),
        ("They went to the West Gate.", []),
        ("It needs help from non-UNSC members.", ["non-UNSC members"]),
    ],
)
def test_the_west_and_those_outside_a_body_act(sentence: str, words: list[str]) -> None:
    assert quotes(find_actors, f"1. (S) {sentence}\n") == words
