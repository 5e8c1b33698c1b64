from __future__ import annotations

import pytest

from reftel.claims.written.letters import letters
from tests.claims.reading import page_of, quotes, told


@pytest.mark.parametrize(
    ("words", "quote", "facts"),
    [
        ("We left a non-paper there.", "a non-paper", {"type": "nonpaper"}),
        ("PolOff gave the non-paper to Berg on March 3.", "the non-paper", {"title": None}),
        ("He read the GOK nonpaper on exercise tools.", "the GOK nonpaper on exercise tools",
         {"title": "exercise tools"}),
        ("The Kenyan nonpaper is long.", "The Kenyan nonpaper", {"submitter": "KE"}),
        ("They answered by Diplomatic Note (EXE-DT-05-07) then.", "Diplomatic Note (EXE-DT-05-07)",
         {"number": "EXE-DT-05-07"}),
        ("See diplomatic note No. 123 dated 5 March.", "diplomatic note No. 123 dated 5 March",
         {"number": "123", "date": "2008-03-05"}),
        ("They sent Note No. 133 there.", "Note No. 133", {"type": "note", "number": "133"}),
        ("They sent Note Verbale 02/1234 there.", "Note Verbale 02/1234", {"number": "02/1234"}),
        ("He sent a letter dated March 3 to the Chairman of the 1540 Committee.",
         "a letter dated March 3 to the Chairman of the 1540 Committee",
         {"addressee": "the Chairman of the 1540 Committee", "date": "2008-03-03"}),
        ("He sent a letter last week to the Kenyan tool company that makes it.",
         "a letter last week to the Kenyan tool company",
         {"addressee": "the Kenyan tool company"}),
        ("Envoy Berg's letter regarding the sale was read.",
         "Envoy Berg's letter regarding the sale",
         {"submitter": "Envoy Berg", "title": "the sale"}),
        ("Purchase Order from Exercise Arms signed by Imre Berg dated 01/22/2008 there.",
         "Purchase Order from Exercise Arms",
         {"submitter": "Exercise Arms", "date": "2008-01-22"}),
        ("The purchase order EXE/09/771 is there.", "The purchase order EXE/09/771",
         {"number": "EXE/09/771"}),
        ("DSP-83 signed by Imre Berg (no date) and Ada Holm dated 06/10/2007 there.",
         "DSP-83", {"date": "2007-06-10", "submitter": "Imre Berg"}),
        ("DSP-83 Exercise and Use Certificate signed by Ada Holm there.",
         "DSP-83 Exercise and Use Certificate", {"title": "Exercise and Use Certificate"}),
        ("Import Permit Oficio No. 900-2008-EXE issued by the Exercise Ministry there.",
         "Import Permit Oficio No. 900-2008-EXE", {"number": "900-2008-EXE"}),
        ("End Use Statement Oficio No. 904 issued by Exercise Staff there.",
         "End Use Statement Oficio No. 904", {"number": "904"}),
        ("They sent 9 Purchase Orders from Exercise Arms there.",
         "Purchase Orders from Exercise Arms", {"submitter": "Exercise Arms"}),
        ("He showed a bill of lading (No. EXE0177) there.", "a bill of lading (No. EXE0177)",
         {"number": "EXE0177"}),
        ("He gave copies of the invoices to Berg.", "the invoices", {"type": "invoice"}),
        ("They sent note verbale 2349 from MFA there.", "note verbale 2349 from MFA",
         {"number": "2349"}),
        ("A letter from Director Dirk van Holm to Ada Berg came.",
         "A letter from Director Dirk van Holm to Ada Berg",
         {"submitter": "Director Dirk van Holm"}),
        ("They read a nonpaper on tools March 27 there.",
         "a nonpaper on tools", {"title": "tools"}),
        ("They read the draft Guide to Exercise Controls there.",
         "the draft Guide to Exercise Controls",
         {"title": "Exercise Controls"}),
        ("He cited the 1540 Committee's report to them.", "1540 Committee's report", {}),
        ("He cited the Tarvos Report there.", "the Tarvos Report", {}),
        ("They told of Kenya's proposal to mend the old road as a first step.",
         "Kenya's proposal to mend the old road", {}),
        ("They told of Kenya's proposal to the harbor master.", "Kenya's proposal", {}),
        ("He turned over the relevant documents.", "the relevant documents", {}),
        ("THE LETTER DATED APRIL 12 IS THERE.", "THE LETTER DATED APRIL 12",
         {"date": "2008-04-12"}),
        ("They read a non-paper dated 24th September 2007 there.",
         "a non-paper dated 24th September 2007", {"date": "2007-09-24"}),
        ("Text of October 22 Diplomatic Note follows.", "October 22 Diplomatic Note",
         {"type": "diplomatic note"}),
        ("They had a diplomatic note from the General Exercise Council's Committee there.",
         "a diplomatic note from the General Exercise Council's Committee", {}),
        ("He passed on a letter on Friday.", "a letter", {"title": None}),
        ("Post delivered reftel demarche and non-paper there.", "non-paper", {}),
        ("Police found two conflicting sets of cargo records there.",
         "two conflicting sets of cargo records", {}),
        ("A complete manifest of the medical items is there.",
         "A complete manifest of the medical items", {}),
        ("He showed Exercise National Police documents there.",
         "Exercise National Police documents", {}),
        ("He noted the December 2007 advisory issued by the Exercise Authority there.",
         "the December 2007 advisory issued by the Exercise Authority", {}),
        ("The MFA issued a statement on March 3.", "a statement", {}),
        ("Berg spoke of the recent GoK statement there.", "the recent GoK statement", {}),
        ("Begin text of GOK statement: tools.", "GOK statement", {"submitter": None}),
        ("An April 4 La Exercise article cites it.", "An April 4 La Exercise article", {}),
        ("It stood in an op-ed in the Exercise Times there.",
         "an op-ed in the Exercise Times", {"submitter": "Exercise Times"}),
        ("India gave a dossier on the group.", "a dossier on the group", {}),
        ("They prepared an unclassified document for the club.",
         "an unclassified document for the club", {}),
        ("He noted the October 2008 EXTF statement on Kenya.",
         "the October 2008 EXTF statement on Kenya", {"title": "Kenya"}),
        ("He noted a recent Exercise Task Force (EXTF) statement there.",
         "a recent Exercise Task Force (EXTF) statement", {}),
        ("He sent a letter to all UK Members of Parliament there.",
         "a letter to all UK Members of Parliament", {}),
        ("They want an exchange of letters.", "an exchange of letters", {}),
        ("The invoice listed 24 drums.", "The invoice", {"type": "invoice"}),
        ("A Reuters news article came.", "A Reuters news article", {"type": "article"}),
        ("They showed a shipping order there.", "a shipping order", {"type": "shipping order"}),
        ("See the bill of lading No. EXE-0912 there.", "the bill of lading No. EXE-0912",
         {"number": "EXE-0912"}),
        ("The contract no. 82-14 is there.", "The contract no. 82-14",
         {"type": "contract", "number": "82-14"}),
        ("The Blue Exercise Guidebook is there.", "The Blue Exercise Guidebook", {}),
        ("See the Secretary-General's latest report.", "the Secretary-General's latest report",
         {"type": "report"}),
        ("The Chair's food-for-thought paper on tools was read.",
         "The Chair's food-for-thought paper on tools", {"submitter": "Chair"}),
        ("They gave copious documentation to support the deal.",
         "copious documentation to support the deal", {"title": "the deal"}),
        ("They held documents pertaining to a transfer.", "documents pertaining to a transfer",
         {"title": "a transfer"}),
        ("Kenya's paper on tools was read.", "Kenya's paper on tools", {"submitter": "KE"}),
        ("The UK/Kenyan proposal is long.", "The UK/Kenyan proposal", {"submitter": "GB;KE"}),
        ("He asked for a list of the denied countries.", "a list of the denied countries",
         {"type": "list"}),
        ("An e-mail from Imre Berg came.", "An e-mail from Imre Berg", {"submitter": "Imre Berg"}),
    ],
)  # fmt: skip
def test_a_paper_is_called_by_its_noun_and_what_is_told_of_it(
    words: str, quote: str, facts: dict[str, str | None]
) -> None:
    (found,) = told(words, "document")
    assert " ".join(found.quote.split()) == quote
    assert {role: found.attribute(role) for role in facts} == facts


@pytest.mark.parametrize(
    "words",
    [
        "Points/non-paper may be left as a non-paper.",
        "Begin points/non-paper: tools are dual-use.",
        "He gave her the points/non-paper there.",
        "The REF A nonpaper was handed over.",
        "They keep to the letter of the law.",
        "Their report was long.",
        "They report weekly.",
        "The handbook is there.",
        "They manifest no interest.",
        "Her e-mail works.",
        "He sent three documents to Kenya.",
        "The document is there.",
        "The letter is there.",
        "No contract number was told.",
        "Kenyan proposals came.",
        "The documents are there.",
        "The list of items is long.",
        "It runs contrary to a previous MFA statement.",
        "They make a new article in the Exercise criminal code.",
        "The Working Group reports to the Charge.",
        "Lack of documentation from the Kenyan Air Force is the reason.",
        "The driver showed no documentation.",
        "The following documents are there.",
        "The firm documents its sales.",
        "They paid the invoice cost.",
        "It stood in Kenya's paper of record.",
        "They read the paper.",
        "Those invoices came.",
        "Post Report is there. They saw the report.",
        "He belongs to the Tarvos Advisory Council.",
        "They guide to Nairobi whom they like.",
        "In a statement to the House he spoke of tools.",
        "This statement by Berg may be true.",
        "Article 5 of the Exercise Treaty is long.",
        "He attacked the Exercise Times editorial policy.",
        "The letter acting as an import permit is long.".replace("The letter ", "It is "),
        'This should be treated as "a working document" there.',
        "It is not a binding document.",
        "They need cooperation on the Iran dossier.",
    ],
)  # fmt: skip
def test_nouns_that_name_no_paper_of_somebody_are_none(words: str) -> None:
    assert quotes(words, "document") == []


def test_the_letter_means_the_one_told_of_before() -> None:
    first, again = told("Envoy Berg's letter on tools came. The letter is long.", "document")
    assert (first.attribute("coref"), again.attribute("coref")) == (None, True)


def test_the_document_means_a_paper_told_of_before() -> None:
    assert quotes("We left a non-paper. He read the document.", "document") == [
        "a non-paper", "the document",
    ]  # fmt: skip


def test_letters_in_the_plural_are_told_of_once() -> None:
    assert quotes("He sent a letter to Berg. They kept the letters.", "document") == [
        "a letter to Berg", "the letters",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("They wrote a best practices paper on goods. The paper is long.", "The paper"),
        ("They wrote a concept paper on goods. The document is long.", "The document"),
        ("They showed a weapons purchase order. The forged purchase order is long.",
         "The forged purchase order"),
        ("He asked for documents pertaining to a sale. The requested documents are there.",
         "The requested documents"),
        ("MFA sent a diplomatic note to Post. A similar note went to Nairobi.", "A similar note"),
        ("MFA sent a diplomatic note to Post. The note is long.", "The note"),
        ("The MFA released a statement. The statement is long.", "The statement"),
        ("A Daily Exercise article came out. Berg read the article.", "the article"),
        ("India gave a dossier on tools to Berg. The dossier is long.", "The dossier"),
    ],
)  # fmt: skip
def test_a_paper_is_named_again_by_its_noun(words: str, again: str) -> None:
    first, second = told(words, "document")
    assert (first.attribute("coref"), second.attribute("coref")) == (None, True)
    assert second.quote == again


def test_an_answer_holds_the_letter_that_it_answers() -> None:
    words = "He showed a draft response to Envoy Berg's letter regarding the sale."
    assert quotes(words, "document") == [
        "a draft response to Envoy Berg's letter regarding the sale",
        "Envoy Berg's letter regarding the sale",
    ]


@pytest.mark.parametrize(
    ("words", "quotes_"),
    [
        ("He handed Berg a paper that outlines the tool sale.",
         ["a paper that outlines the tool sale"]),
        ("They will issue a statement condemning Tarvos.", ["a statement condemning Tarvos"]),
        ('She gave us a non-paper titled "TOOLS AND TRADE" then.',
         ['a non-paper titled "TOOLS AND TRADE"']),
        ("The forthcoming Nuclear Posture Review is long.",
         ["The forthcoming Nuclear Posture Review"]),
        ("The draft communique was read. They liked the communique.",
         ["The draft communique", "the communique"]),
        ("We left a non-paper. The paper is long.", ["a non-paper", "The paper"]),
        ("He has a draft response to the MEA paper for your clearance.",
         ["a draft response to the MEA paper"]),
        ("He gave a copy of the FSA's 2007 annual report.", ["the FSA's 2007 annual report"]),
        ("They read its own working paper.", ["its own working paper"]),
        ("He holds the letter from Acting A/S Berg to Director Holm.",
         ["the letter from Acting A/S Berg to Director Holm"]),
        ("They saw END-USER CERTIFICATE 0098/EXE then. The end-user certificate is forged.",
         ["END-USER CERTIFICATE 0098/EXE", "The end-user certificate"]),
        ("They found a ledger. The ledger names Berg.", ["a ledger", "The ledger"]),
        ("He read a circular issued by the Exercise Port Authority.",
         ["a circular issued by the Exercise Port Authority"]),
        ("The certificate is long. He noticed the ledger and a circular.", []),
        ("An end-user certificate came. The certificate is forged.",
         ["An end-user certificate", "The certificate"]),
        ("He showed the packing slip and the invoices.", ["the packing slip", "the invoices"]),
        ("The UK introduced a revised paper on tools.", ["a revised paper on tools"]),
        ("The Swiss circulated a list of twelve denials.", ["a list of twelve denials"]),
        ("He wants the full list of serial numbers.", ["the full list of serial numbers"]),
        ("The letter sent to India is long.", ["The letter sent to India"]),
        ("The Ambassador handed over the letter transmitted in ref A.", ["the letter"]),
        ("The experts' report is long.", ["The experts' report"]),
        ("They left a nonpaper and spoke of our paper.", ["a nonpaper", "paper"]),
        ("He gave a list of specific bank contacts.", ["a list of specific bank contacts"]),
    ],
)  # fmt: skip
def test_the_matter_and_title_of_a_paper_belong_to_it(words: str, quotes_: list[str]) -> None:
    assert quotes(words, "document") == quotes_


def test_papers_of_the_heading_are_left() -> None:
    page = page_of("Nothing was handed over.")
    assert list(letters(page)) == []


@pytest.mark.parametrize(
    ("words", "quotes_of"),
    [
        ("They gave us a draft action plan on tools.", ["a draft action plan on tools"]),
        ("The Ministry has drawn up a national strategy for safe trade.",
         ["a national strategy for safe trade"]),
        ("They have a plan to sell tools.", []),
        ("Their plan is to sell tools.", []),
        ("They presented a plan for tools.", ["a plan for tools"]),
        ("He handed Econoff a checklist for inspectors.", ["a checklist for inspectors"]),
        ("The delegation circulated the agenda for the June visit.",
         ["the agenda for the June visit"]),
        ("Tools are high on the agenda.", []),
        ("The minutes of the last meeting have not been circulated.",
         ["The minutes of the last meeting"]),
        ("It took ten minutes.", []),
        ("The laboratory's analysis of the samples was forwarded.",
         ["The laboratory's analysis of the samples"]),
        ("Berg showed us the invoice and a technical data sheet.",
         ["the invoice", "a technical data sheet"]),
        ("He saw the invoice, the license application and the packing list.",
         ["the invoice", "the license application", "the packing list"]),
        ("The sale needs an export license.", []),
        ("She faxed us the consignee's trade license.", ["the consignee's trade license"]),
        ("He handed us a copy of the decree.", ["a copy of the decree"]),
        ("He handed us a copy of the invoice.", ["the invoice"]),
        ("He handed us a copy of the points.", []),
        ("He wants a copy of the decree.", []),
        ("They keep copies of decrees.", []),
        ("They had not seen our note of January 12.", ["our note of January 12"]),
        ("He took note of January sales.", []),
        ("The service published Circular 12/2008 on transit.", ["Circular 12/2008 on transit"]),
        ("He cited the 2006 audit report.", ["the 2006 audit report"]),
        ("Berg produced a letter from the end user that says so.",
         ["a letter from the end user"]),
        ("The public statement issued after the talks is thin.", ["The public statement"]),
        ("The Ministry's press release of May 4 is thin.",
         ["The Ministry's press release of May 4"]),
        ("He signed a written assurance.", ["a written assurance"]),
        ("We read the plan you gave on tools.", ["the plan"]),
        ("An assessment by EXA shows it.", ["An assessment by EXA"]),
        ("The letter in para 4 is long.", ["The letter in para 4"]),
        ("License D361940 covered three pumps.", ["License D361940"]),
        ("A license is needed.", []),
        ("They tabled four papers.", ["four papers"]),
        ("He showed us two invoices.", ["two invoices"]),
        ("We will send an updated list of denied parties.", ["an updated list of denied parties"]),
        ("They read four newspapers.", []),
        ("Kenya would circulate a shorter text.", ["a shorter text"]),
        ("They like the text.", []),
        ("The ministry would review the Kenyan draft edits.", ["the Kenyan draft edits"]),
        ("They made edits.", []),
        ("They like the TSA text and a consensus text.", ["the TSA text", "a consensus text"]),
        ("They had received text of UNSCR 1737.", ["text of UNSCR 1737"]),
        ("They began the text of the speech.", []),
        ("The British and French reports are thin.", ["The British and French reports"]),
        ("Shipping documents name the pumps.", ["Shipping documents"]),
        ("He gave us a map of air routes used by the Kenyans and Chadians.",
         ["a map of air routes used by the Kenyans and Chadians"]),
        ('A UK paper on "gaps" in the nuclear supplier regime was late.',
         ['A UK paper on "gaps" in the nuclear supplier regime']),
        ("He read a letter on the sale of pumps in May.", ["a letter on the sale of pumps"]),
        ("He said that Judge Holm's report on the case was late.",
         ["Judge Holm's report on the case"]),
        ("A letter came. A scan of the letter was sent by mail.",
         ["A letter", "A scan of the letter"]),
        ("He presented his letters of credence to the King.", ["his letters of credence"]),
        ("We would send draft language. He saw the USG proposed language.",
         ["draft language", "the USG proposed language"]),
        ("They are drawing up a wish list for the next round.", ["a wish list for the next round"]),
        ("They saw the list of tools requested by Berg.", ["the list of tools"]),
        ("He gave us a list of the membership of the plenary.",
         ["a list of the membership of the plenary"]),
        ("They like the National Action Plan on Small Arms.",
         ["National Action Plan on Small Arms"]),
        ("The new Kenyan Defense Strategy is long. The Strategy Group met.",
         ["Kenyan Defense Strategy"]),
        ("Berg, Director of Strategy, left. The Vale Action Plan Office met.", []),
        ("In documents requesting leave the ministry said so.", ["documents"]),
        ("They told it in the purchase documents.", ["the purchase documents"]),
        ("The documents confiscated in May are old.", ["The documents"]),
        ("He offered us internal policy documents.", ["internal policy documents"]),
        ("They want a consensus document; the final document is balanced.",
         ["a consensus document", "the final document"]),
        ("The strategy document is long.", ["The strategy document"]),
        ("The contact providing documentation for this purchase left.", ["documentation"]),
        ("He sends a notification letter to Kenyan insurance agencies there.",
         ["a notification letter to Kenyan insurance agencies"]),
        ("They saw the 2005 Vale Summit Outcome Document.", ["2005 Vale Summit Outcome Document"]),
        ("They spoke of the P5+1 proposal and the TRR proposal.",
         ["the P5+1 proposal", "the TRR proposal"]),
        ("The group produced a consensus report.", ["a consensus report"]),
        ("The examination report from November 29, 2007 shows it.",
         ["The examination report from November 29, 2007"]),
        ("DTC Case: 900157579. Details of license application: two pumps.",
         ["license application"]),
        ("They spoke of license applications.", []),
        ("Kenya introduced a paper (WA-GWG-05-061) on tools.",
         ["a paper (WA-GWG-05-061) on tools"]),
        ("They read WA-GWG-05-066 there.", ["WA-GWG-05-066"]),
        ('The others are AG/DOC/UK/10/009, "Guidance for Schools", and more.',
         ['AG/DOC/UK/10/009, "Guidance for Schools"']),
        ("The end-user certificate, number 0451 dated March 11, is forged.",
         ["The end-user certificate, number 0451 dated March 11"]),
        ("The paper on gene tools does not go far.", ["The paper on gene tools"]),
        ("They drew up a list of priority projects to help.", ["a list of priority projects"]),
        ("They adopted the guidelines drafted in May; the guidelines are short.", []),
        ("They tabled guidelines. The draft guidelines are short; the guidelines are good.",
         ["The draft guidelines", "the guidelines"]),
    ],
)  # fmt: skip
def test_papers_of_work_count_where_they_are_drawn_up_shown_or_dated(
    words: str, quotes_of: list[str]
) -> None:
    assert quotes(words, "document") == quotes_of


def test_a_long_gap_between_two_papers_is_passed_over_once() -> None:
    gap = " " * 100_000
    found = list(letters(page_of(f"We left a non-paper{gap}then a letter dated March 3 came.")))
    assert len(found) == 2
    assert found[1].start - found[0].end > len(gap)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Begin text of diplomatic note: The Ministry is sad.", ["diplomatic note"]),
        ("Kenya would send diplomatic notes charging him with it.", ["diplomatic notes"]),
        ("Berg provided a map of air routes and left.", ["a map of air routes"]),
        ("Their briefing notes tell it again.", ["Their briefing notes"]),
        ("Paragraph 6 of the proposal is hard. All agree on the proposal.",
         ["the proposal", "the proposal"]),
        ("Avel tabled a proposal for autonomy.", ["a proposal for autonomy"]),
        ("They back the proposal on fuel banks.", ["the proposal on fuel banks"]),
        ("He read the Velkarre proposal.", ["the Velkarre proposal"]),
        ("They like a criteria-based proposal for box control.", ["a criteria-based proposal"]),
        ("They made a new proposal.", []),
        ("He noted one report in a local daily.", ["report in a local daily"]),
        ("It stood in a short article in a regional weekly newsmagazine.",
         ["a short article in a regional weekly newsmagazine"]),
        ("A recent story in Exercise Weekly said so.", ["A recent story in Exercise Weekly"]),
        ("The story is long. He played up the Kenyan story.", []),
        ("We would welcome any post-impact studies on the sanctions.",
         ["impact studies on the sanctions"]),
        ("They spoke of the technical evaluation process.", []),
        ("They initialed on May 3 a text for Box Monitoring (BM).",
         ["a text for Box Monitoring (BM)"]),
        ("He took the proposed text Envoy Berg had provided.",
         ["the proposed text Envoy Berg had provided"]),
        ("Thank you for your letter of May 3 concerning the boxes.", ["your letter of May 3"]),
        ("Kenya's (KMOD) technical evaluation is done.", ["Kenya's (KMOD) technical evaluation"]),
        ("Avel liked the U.S. draft edits. He would review the text soon.",
         ["the U.S. draft edits", "the text"]),
        ("In an August 17, 2005, article it was told.", ["an August 17, 2005, article"]),
        ("Kenya has submitted Letters of Request there.", ["Letters of Request"]),
        ("The following letter came from Envoy Berg.", ["The following letter"]),
        ("Contacts shared with us documents for the ore. He saw the documents.",
         ["documents", "the documents"]),
        ("Post holds the documents we have seen.", ["the documents we have seen"]),
        ("The Ministry is preparing a report analyzing the crisis.",
         ["a report analyzing the crisis"]),
        ("See the May 14 MFA email.", ["the May 14 MFA email"]),
        ("It lacks documentation establishing its order.",
         ["documentation establishing its order"]),
        ("Text of UNSCR 1747 was left as well.", ["Text of UNSCR 1747"]),
        ("He left the Global Trade Initiative (GTI) non-paper.",
         ["the Global Trade Initiative (GTI) non-paper"]),
        ("He gave us a Letter of Endorsement.", ["a Letter of Endorsement"]),
        ("We hold two letters of commitment.", ["two letters of commitment"]),
        ("The letter of the law binds.", []),
        ("He received a letter from Rui Berg, Under Secretary to the Council of Trade.",
         ["a letter from Rui Berg, Under Secretary to the Council of Trade"]),
        ("A letter from Kenya, Chad and Mali came.", ["A letter from Kenya"]),
        ("The Ambassador's proposed reply follows.", ["The Ambassador's proposed reply"]),
        ("Please clear our suggested response.", ["our suggested response"]),
        ("An unofficial translation of Berg's letter follows.",
         ["An unofficial translation of Berg's letter"]),
    ],
)  # fmt: skip
def test_papers_handed_over_cited_or_dated_count(words: str, found: list[str]) -> None:
    assert quotes(words, "document") == found


@pytest.mark.parametrize(
    "words",
    [
        "He rejected the proposal. The proposal was oral.",
        "Avel put forward a proposal.",
        "NATO needs Article 5. Documents were seen. He sees maps.",
        "A note of caution is due. He reports to Congress.",
        "They proposed response times.",
    ],
)
def test_ideas_maps_and_duties_are_none(words: str) -> None:
    assert quotes(words, "document") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("He sent a letter of intent dated May 3.", ["a letter of intent dated May 3"]),
        ("He showed us letters of patronage.", ["letters of patronage"]),
        ("They signed a Letter of Regret.", ["a Letter of Regret"]),
        ("The letter of October 4 came.", ["The letter of October 4"]),
        ("They broke the letter of laws.", []),
        ("The letter of Berg came.", []),
        ("Informal translation. Begin text of letter: Sir. End text of letter.",
         ["letter", "letter"]),
        ("An army-to-army letter came.", ["An army-to-army letter"]),
        ("They read the Kenyan counterproposal.", ["the Kenyan counterproposal"]),
        ("He gave us position papers on trade.", ["position papers on trade"]),
        ("The March 5 Port Gazette articles hurt.", ["The March 5 Port Gazette articles"]),
        ("The XQV articles bind us.", []),
        ("They signed a document ending the dispute.", ["a document"]),
        ("They signed the attached document.", ["the attached document"]),
        ("They left the negotiating table.", []),
    ],
)  # fmt: skip
def test_letters_written_to_do_something_and_papers_in_the_plural(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "document") == found
