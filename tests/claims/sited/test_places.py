"""Places are found where they are meant as places."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.sited.places import find_places
from reftel.claims.text.page import Page
from tests.claims.namesakes import heading_quotes, page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It left Tianjin, China, for Bandar Abbas, Iran.",
         ["Tianjin, China", "Bandar Abbas, Iran"]),
        ("They met in Sydney Australia then.", ["Sydney Australia"]),
        ("China's ports and North\nKorea, too.", ["China", "North Korea"]),
        ("The vessel Iran Velmatin left.", []),
        ("Embassy Beijing agreed there.", []),
        ("It is marked S/REL CHINA there.", []),
        ("The U.S. views it so.", ["U.S."]),
        ("It is a U.S. concern there.", []),
        ("It went to the container terminal there.", ["the container terminal"]),
        ("They paid Iran Pumps Company Ltd there.", []),
        ("They paid Dalian Velmar Pumps Company Ltd there.", []),
        ("They asked the Dubai Port Authority there.", ["Dubai"]),
        ("They told the Government of France there.", ["France"]),
        ("It is a risk to US and allied forces in the Gulf region.", ["Gulf region"]),
        ("It lay at Velmar International Airport and in Port Velmar then.",
         ["Velmar International Airport", "Port Velmar"]),
        ("It is dug at Velmar mine and at Quillon mine there.", ["Velmar mine", "Quillon mine"]),
        ("It lies in the southern province of Velmarra there.", ["Velmarra"]),
        ("They met the Port Director and the airport police there.", []),
        ("The M/V IRAN VELKAR left it there.", []),
        ("They visited the Velmaw Industrial Complex there.", ["Velmaw Industrial Complex"]),
        ("The DPRK and South Korea met; the North spoke of it, the South did not.",
         ["DPRK", "South Korea", "the North", "the South"]),
        ("South Korea and the DPRK saw aid for the North Pacific and the south.",
         ["South Korea", "DPRK"]),
        ("Sudan, the DPRK and South Korea met; the South spoke of it.",
         ["Sudan", "DPRK", "South Korea"]),
        ("They flew to the South on Monday.", []),
        ("It is stored in Piedmont and Emilia Romagna, in Uttar Pradesh and Khartoum or Ndjamena.",
         ["Piedmont", "Emilia Romagna", "Uttar Pradesh", "Khartoum", "Ndjamena"]),
        ("They drill at South Pars and Yadavaran there.", ["South Pars", "Yadavaran"]),
        ("The Embassy of Ukraine in Kenya wrote.", ["Ukraine", "Kenya"]),
        ("They wrote of London's Classified Website there.", []),
        ("They met in Iran March 3 and in Turkey May 4.", ["Iran", "Turkey"]),
        ("It lies at Mersin port and in Aden harbor.", ["Mersin port", "Aden harbor"]),
        ("The Aden port director was at Aden port-side.", ["Aden", "Aden"]),
        ("They work with the U.S. ahead of it, and with the U.S. exporters.", ["U.S."]),
    ],
)  # fmt: skip
def test_places_of_the_body(sentence: str, found: list[str]) -> None:
    assert quotes(find_places, f"1. (S) {sentence}\n") == found


def test_a_heading_names_each_place_once() -> None:
    subject = "(S) CHINA AND IRAN: CHINA AGAIN"
    assert heading_quotes(find_places, subject, "1. (S) No.\n") == ["CHINA", "IRAN"]


def test_a_port_has_its_code_and_country() -> None:
    (claim,) = find_places(page("1. (S) It left Tianjin today.\n"))
    assert (claim.value, claim.attribute("type"), claim.attribute("country")) == (
        "CNTSN",
        "port",
        "CN",
    )


@pytest.mark.parametrize(
    ("sentence", "value", "kind"),
    [
        ("It left the port of Dalian.", "CNDLC", "port"),
        ("It went to Bandar-e Abbas.", "IRBND", "port"),
        ("Hong Kong is near.", "HK", "country"),
        ("It crossed the Strait of Hormuz.", "Strait of Hormuz", "water"),
        ("It lay in the Persian Gulf.", "Persian Gulf", "water"),
        ("Then Jordan said no.", "JO", "country"),
        ("A Dubai-based trader paid.", "AEDXB", "city"),
        ("It called at Busan, South Korea.", "KRPUS", "port"),
    ],
)
def test_a_place_has_its_code_and_sort(sentence: str, value: str, kind: str) -> None:
    (claim,) = find_places(page(f"1. (S) {sentence}\n"))
    assert (claim.value, claim.attribute("type")) == (value, kind)


@pytest.mark.parametrize(
    "sentence",
    ["Mr. Jordan said no.", "Ms. Georgia agreed.", "Chinese tools came.", "It lies far away."],
)
def test_a_surname_or_an_adjective_is_no_place(sentence: str) -> None:
    assert list(find_places(page(f"1. (S) Then {sentence}\n"))) == []


def test_a_heading_all_in_small_letters_names_its_places() -> None:
    subject = "(s) following up with germany on goods for syria"
    assert heading_quotes(find_places, subject, "1. (S) No.\n") == ["germany", "syria"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is the law of the Kingdom of Bahrain there.", ["Kingdom of Bahrain"]),
        ("It is the law of the Republic of Korea there.", ["Republic of Korea"]),
        ("They sail in the Gulf and beyond.", ["Gulf"]),
        ("They met the Gulf Cooperation Council there.", []),
        ("They spoke of the Middle East as a whole.", ["Middle East"]),
        ("They spoke of Middle East peace there.", ["Middle East"]),
        ("They spoke of the Middle East Quartet there.", []),
        ("They visited North Africa there.", ["North Africa"]),
    ],
)
def test_lands_stand_in_their_full_style_and_regions_by_their_article(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_places, f"1. (C) {sentence}\n") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They met UK officials of the trade.", ["UK"]),
        ("They met U.S. officials of the trade.", []),
        ("They met UK Embassy officers there.", []),
        ("The U.S. values Velmar's help.", ["U.S."]),
        ("They asked whether the U.S. knew the maker.", ["U.S."]),
        ("They urged that the U.S. conduct an inquiry.", ["U.S."]),
        ("They read the U.S. letters of that year.", []),
        ("U.S.-Velmarian trade is small; the U.S./Velmar text is old.", ["U.S.", "U.S."]),
        ("It is a U.S.-made pump of a US-VISIT office.", []),
        ("They broke with the U.S. Velkarov noted it.", ["U.S."]),
        ("They heard it from the U.S. Marshals sent here.", []),
        ("They went on with the U.S. Congress passed it.", []),
        ('They say that the "U.S." is far.', ["U.S."]),
        ("They called on U.S. Under Secretary Marr.", []),
    ],
)
def test_a_name_before_a_noun_is_a_land_but_for_our_own(sentence: str, found: list[str]) -> None:
    assert quotes(find_places, f"1. (C) {sentence}\n") == found


@pytest.mark.parametrize(
    "after",
    [
        "\n\nIMPRESSIONS\n-----------\n\n2. (C) More of it came.\n",
        " 2. (U) More.\n",
        " END NOTE.\n",
    ],
)
def test_our_own_name_may_close_a_text_before_a_heading_or_a_number(after: str) -> None:
    assert quotes(find_places, f"1. (C) They hear nothing from the U.S.{after}") == ["U.S."]


@pytest.mark.parametrize(
    "subject",
    [
        "U.S. DESIGNATES A FIRM OF THE SOUTH AND ITS OWNERS",
        "A CALL FROM U.S. IN RETURN FOR THE LAST OF IT",
    ],
)
def test_our_own_name_stands_in_a_subject_in_capitals(subject: str) -> None:
    assert heading_quotes(find_places, subject, "1. (C) Nothing more.\n") == ["U.S."]


def test_an_acronym_in_brackets_belongs_to_its_land() -> None:
    body = "1. (C) They met in the United Arab Emirates (UAE) there. The UAE left.\n"
    assert quotes(find_places, body) == ["United Arab Emirates (UAE)", "UAE"]
    assert quotes(find_places, "1. (C) They met in Iran (Syria left).\n") == ["Iran", "Syria"]


@pytest.mark.parametrize(
    "thing", ["accords", "Protocol", "Round", "process", "Declaration", "University"]
)
def test_a_town_lends_its_name_to_things(thing: str) -> None:
    assert quotes(find_places, f"1. (C) They spoke of the Oslo {thing} there.\n") == []


def test_stations_behind_the_text_of_a_row_are_no_places() -> None:
    row = '{ "_id" : "09LISBON12", "body" : "S E C R E T LISBON 000012 1. (S) It left Kabul.", '
    laid = Page(read(row + '"header" : "FM AMEMBASSY LISBONTO RUEHAD/AMEMBASSY ABU DHABI 0426" }'))
    assert [one.quote for one in find_places(laid)] == ["Kabul"]


def test_posts_called_by_their_cities_are_no_places() -> None:
    body = "1. (S) POINTS FOR EMBASSIES ABU DHABI AND OSLO: They left Kabul for Oslo.\n"
    assert quotes(find_places, body) == ["Kabul", "Oslo"]


@pytest.mark.parametrize(
    "body",
    [
        "1. (S//Rel to Russia, Latvia) They left.\n",
        "1. (S) They fear the Iran, North Korea, and Syria Nonproliferation Act now.\n",
        "1. (U) Tripoli minimize considered.\n",
    ],
)
def test_marks_of_release_acts_and_minimize_name_no_place(body: str) -> None:
    assert "Latvia" not in quotes(find_places, body)
    assert not {"Iran", "North Korea", "Tripoli", "Russia"} & set(quotes(find_places, body))


@pytest.mark.parametrize(
    ("sentence", "value", "land"),
    [
        ("It left Karachi.", "PKKHI", "PK"),
        ("It left Jebel Ali.", "AEJEA", "AE"),
        ("It left the United Arab Emirates.", "AE", "AE"),
        ("It left the UK.", "GB", "GB"),
        ("It left the PRC.", "CN", "CN"),
        ("It left NORTH KOREA.", "KP", "KP"),
        ("It left the Democratic Republic of the Congo.", "CD", "CD"),
        ("It left Cote d'Ivoire.", "CI", "CI"),
        ("It left Burma.", "MM", "MM"),
        ("It left Tehran.", "IR-TEH", "IR"),
    ],
)
def test_lands_ports_and_capitals_bear_their_codes(sentence: str, value: str, land: str) -> None:
    (claim,) = find_places(page(f"1. (S) {sentence}\n"))
    assert (claim.value, claim.attribute("country")) == (value, land)


@pytest.mark.parametrize(
    "sentence",
    [
        "They ate turkey and drank from china.",
        "He is a man of Iranian birth.",
        "She wore a jersey in the jordan fashion.",
        "The Lima beans and the Brussels sprouts were sold.",
        "They are marked REL UK there.",
    ],
)
def test_words_that_only_look_like_lands_are_none(sentence: str) -> None:
    found = quotes(find_places, f"1. (S) {sentence}\n")
    assert not {"turkey", "china", "jersey", "jordan", "UK"} & set(found)


def test_every_place_of_a_sentence_is_one_claim_in_order() -> None:
    body = "1. (S) From Kenya via Oman and Malta to Chad.\n"
    assert quotes(find_places, body) == ["Kenya", "Oman", "Malta", "Chad"]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The U.S.-India Economic Dialogue met.", ["U.S.", "India"]),
        ("The US-Spain Defense Agreement stands.", ["US", "Spain"]),
        ("The UK embassy in Namibia spoke.", ["Namibia"]),
        ("The Italian Embassy in Washington spoke.", ["Washington"]),
        ("They went to Cte d'Ivoire.", ["Cte d'Ivoire"]),
        ("They rose from the Velmari Space and Missile Center.",
         ["Velmari Space and Missile Center"]),
        ("Then M/V Velmar Strait left.", []),
    ],
)  # fmt: skip
def test_lands_of_what_two_have_and_of_embassies_stand(sentence: str, places: list[str]) -> None:
    assert quotes(find_places, f"1. (C) {sentence}\n") == places
