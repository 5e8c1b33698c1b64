"""Many ways in which officers tell what a host said, by the class of reply."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said

TOLD = "PolOff delivered reftel points to Ana Veludo of the Portuguese Ministry of Foreign Affairs."

WAYS = {
    "commitment": [
        "Director Veludo said the customs service would hold the container pending a decision.",
        "Veludo assured us that the license would be suspended at once.",
        "Veludo pledged Portugal's full cooperation in the matter.",
        "The Ministry will write to the company this week, Veludo told us.",
        "Veludo undertook that the vessel would not be allowed to sail.",
        "He gave assurances that the goods would be returned to the shipper.",
        "Veludo agreed to have the crates opened in the presence of an Embassy officer.",
    ],
    "refusal": [
        "Veludo said Portugal was in no position to detain the ship.",
        "Veludo ruled out any inspection without a court order.",
        "The Ministry turned down our request for samples.",
        "Veludo said flatly that Lisbon would not go along with new sanctions.",
        "Veludo said it was impossible to stop the shipment.",
        "Veludo said there was nothing more Portugal could do.",
        "Veludo declined to accept the nonpaper.",
    ],
    "denial": [
        "Veludo insisted that no such shipment had taken place.",
        "Veludo said the report was false.",
        "He rejected the allegation that the firm had dealt with Iran.",
        "Veludo categorically denied any Portuguese involvement.",
        "The firm had never heard of the consignee, Veludo said.",
        "Veludo claimed that the goods were not subject to control.",
        "Veludo said there was no truth to the reports.",
    ],
    "question": [
        "Veludo asked where the information came from.",
        "He inquired whether other governments had been approached.",
        "Veludo wondered why the United States had waited so long.",
        "She wanted to know which list the pumps were on.",
        "Was the firm on any list, Veludo asked.",
        "Veludo queried the legal basis of the request.",
        "The Director asked us how sure we were of the end user.",
    ],
    "request_for_details": [
        "Veludo asked for the serial numbers of the lathes.",
        "He requested any further information we might have on the end user.",
        "Veludo said Customs would need the bill of lading number to identify the container.",
        "The Ministry would be grateful for a copy of the contract.",
        "Veludo pressed for the source of the report and more specifics.",
        "Veludo said it would help to have the address of the consignee.",
        "Could we share the photographs, Veludo asked.",
    ],
    "counter_demand": [
        "Veludo said the U.S. should first share its own export data.",
        "He called on Washington to lift the measures against the firm.",
        "Veludo asked that the matter be kept confidential.",
        "In exchange, Veludo wanted our support for Portugal's candidacy.",
        "Veludo said Portugal expected compensation for the delay.",
        "He insisted on a written request from the Department of Justice.",
        "Veludo asked that his name not be used.",
    ],
    "referral": [
        "Veludo suggested that we take the matter up with the Ministry of Economy.",
        "He said that the question belonged with Customs.",
        "Veludo pointed us to the Director of the Export Control Office.",
        "Veludo said that such cases are handled by the Ministry of Defense, not by his office.",
        "He advised PolOff to speak with the prosecutor.",
        "The case falls under the jurisdiction of the port authority, Veludo explained.",
        "Only the Council of Ministers could decide that, Veludo said.",
    ],
    "reorganisation": [
        "Veludo explained that export licensing had been moved from his ministry to Customs.",
        "A new interagency committee would be set up to handle such cases, Veludo said.",
        "Veludo said his unit had been given responsibility for sanctions since January.",
        "The department has been split in two since the elections, Veludo told us.",
        "Veludo informed us that Ms. Campos had replaced him as head of the section.",
        "His office no longer handles sanctions; a new unit in the Treasury does, Veludo said.",
    ],
    "no_comment": [
        "Veludo took the paper without a word.",
        "Veludo made no reply.",
        "To date the Ministry has not replied.",
        "Veludo received the points without comment.",
        "He said he was not at liberty to comment.",
        "Veludo had nothing to offer on the subject.",
        "Veludo simply noted the points.",
    ],
    "objection": [
        "Veludo complained that we had gone to the press first.",
        "He called the sanctions unfair to a small firm.",
        "Veludo bristled at the suggestion that Portugal was not enforcing its laws.",
        "Veludo protested the listing of the bank.",
        "He said that the demarche was an affront to a friendly country.",
        "Veludo voiced strong reservations about the timing.",
        "Veludo regretted that Washington had not consulted Lisbon beforehand.",
    ],
    "agreement": [
        "Veludo concurred that the end user was suspicious.",
        "Veludo said Portugal was of the same mind.",
        "He shared our assessment of the firm.",
        "Lisbon fully supports the text, Veludo said.",
        "Veludo welcomed the proposal.",
        "Veludo had no problem with the visit.",
        "He said Portugal could accept the dates.",
    ],
    "information": [
        "Veludo said the ship sailed on March 3 for Oran.",
        "He told us that the police had arrested two brokers.",
        "Veludo reported that an investigation was under way.",
        "Veludo said the license was issued in 2006 to a firm in Porto.",
        "According to Veludo, the firm has eleven employees and trades in pumps.",
        "Veludo noted that the inspectors visited the plant in May and found two lathes.",
        "Veludo confirmed that the crates were still in the yard.",
    ],
    "statement": [
        "Veludo said Portugal takes its obligations seriously.",
        "He thought the firm was probably innocent.",
        "Veludo said that relations with Spain were good.",
        "Veludo said the case might end up in court.",
        "A decision could take months, Veludo cautioned.",
        "Veludo stressed the importance of dialogue.",
        "Veludo believed the firm had acted in good faith.",
    ],
    "noncommittal": [
        "Veludo said he would take the matter under advisement.",
        "Veludo said Lisbon had not made up its mind.",
        "He would have to consult his minister first.",
        "Veludo was noncommittal.",
        "The matter was still being studied, Veludo said.",
    ],
}


@pytest.mark.parametrize(
    ("kind", "sentence"), [(kind, one) for kind, several in WAYS.items() for one in several]
)
def test_each_way_to_tell_it_is_of_its_class(kind: str, sentence: str) -> None:
    (found,) = said(report(f"1. (C) {TOLD} {sentence}"), "host_response")
    assert found.attribute("type") == kind
