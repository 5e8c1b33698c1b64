"""Whole telegrams of the trade, of several forms and decades; all of it invented."""

from __future__ import annotations

ASK = """O 102140Z MAR 08
FM SECSTATE WASHDC
TO AMEMBASSY LISBON IMMEDIATE
INFO MISSILE TECHNOLOGY CONTROL REGIME COLLECTIVE
S E C R E T STATE 900101

SIPDIS

E.O. 12958: DECL: 03/10/2033
TAGS: PARM, PREL, MTCRE, PO, IR
SUBJECT: EXERCISE: FLOW FORMING MACHINE FOR IRAN'S MISSILE PROGRAM

REF: A. LISBON 900010
     B. 07 STATE 900077

Classified By: ISN/MTR Director Avery Thistlewood. Reasons: 1.4 (b), (d).

1. (U) This is an action request. Embassy Lisbon, please see paragraph 3.

2. (S/NF) Background: In January 2008, the Portuguese firm Tornearia Velcorta Lda agreed to sell
a VT-900 flow forming machine to Kavoshgar Sanat Company of Isfahan. Kavoshgar Sanat procures for
the Shahid Hemmat Industrial Group (SHIG), which is listed in the Annex to UNSCR 1737. The machine
is controlled under Item 3 of the MTCR Annex. The shipment could be diverted through Dubai.

3. (S) Objectives: Post is requested to approach appropriate Portuguese officials and to:

-- Provide the information in paragraph 4;
-- Urge Portugal to stop the sale and to inspect the machine; and
-- Thank Lisbon for its help in the case of the pumps.

4. (S/REL PORTUGAL) Begin talking points:

-- We would like to draw your attention to a matter of concern.
-- We have information that Tornearia Velcorta Lda has agreed to sell a VT-900 flow forming
machine to Kavoshgar Sanat Company.
-- We urge you to prevent this shipment.

End talking points.

5. (U) Please report the response by March 20, 2008, and slug replies for ISN and EUR.
Point of contact is Jane Marlowe, ISN/MTR, (202) 555-0142.
RICE
"""

REPLY = """P 141220Z MAR 08
FM AMEMBASSY LISBON
TO SECSTATE WASHDC PRIORITY
S E C R E T LISBON 900021

SIPDIS

E.O. 12958: DECL: 03/14/2018
TAGS: PARM, PREL, MTCRE, PO, IR
SUBJECT: EXERCISE: PORTUGAL STOPS A FLOW FORMING MACHINE

REF: STATE 900101

Classified By: Political Counselor Imre Saltmarsh. Reasons 1.4 (b).

1. (S) On March 12, PolOff delivered reftel points to Rui Veludo, Deputy Director of the Arms
Control Division in the Ministry of Foreign Affairs, and left a nonpaper.

2. (S) Veludo said that Portugal took the matter seriously and promised to inspect the machine
within ten days. He asked whether the machine was controlled by the MTCR. He denied that Velcorta
had shipped any machine to Iran. Customs would not issue the license, he added.

3. (C) Comment: Veludo was well prepared. Post believes that Lisbon will keep its word.
End comment.

4. (C) Post requests guidance on the sale of pumps to Dorvane Trading FZE by March 28.
STEPHENSON
"""

PLENARY = """R 081530Z OCT 07
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC 0412
INFO MISSILE TECHNOLOGY CONTROL REGIME COLLECTIVE
C O N F I D E N T I A L PARIS 900412

SIPDIS

E.O. 12958: DECL: 10/08/2017
TAGS: MTCRE, PARM, KNNP, FR, BR, UA
SUBJECT: EXERCISE: MTCR REINFORCED POINT OF CONTACT MEETING, SEPTEMBER 2007

REF: STATE 900300

Classified By: ESTH Counselor Ottoline Marsh. Reasons 1.4 (b), (e).

1. (U) The Missile Technology Control Regime (MTCR) held a Reinforced Point of Contact (RPOC)
meeting in Paris on September 26, 2007. The Chair, Ambassador Henrik Aaltonen of Finland, opened
the meeting.

2. (C) The Brazilian representative asked for comments on the draft agenda (POC 112) by
October 20. Ukraine circulated a nonpaper on catch-all controls. The U.S. delegation noted that
the next plenary will be held in Canberra on November 5-7.

3. (C) Aaltonen reported on the outreach mission to Singapore on August 14. He would travel to
Kazakhstan in December. The German delegation suggested that the Chair write to Libya.

4. (C) Participating Governments agreed that UNSCR 1540 should be cited in the press statement.
France opposed the text. Japan said it could not accept paragraph 3 of POC 98.
STAPLETON
"""

VESSEL = """Z 271845Z JUN 09
FM SECSTATE WASHDC
TO AMEMBASSY VALLETTA FLASH
INFO AMEMBASSY COLOMBO IMMEDIATE
S E C R E T STATE 900650

E.O. 12958: DECL: 06/27/2034
TAGS: PARM, MNUC, ETTC, MT, KN, SY
SUBJECT: EXERCISE: DPRK CARGO ON THE MALTESE-FLAGGED M/V GREY HERON

Classified By: ISN A/S Fitch Corriveau. Reasons 1.4 (b), (d).

1. (S) This is an action request. Post should ask Malta to consent to a boarding.

2. (S//REL MALTA) The Maltese-flagged M/V Grey Heron, IMO number 9000001, is owned by Calder Bay
Shipping Ltd. The vessel left Nampo on June 19 and is due at Latakia on July 8 via Colombo.
The ship carries 40 tons of aluminum alloy tubes consigned to Mazen Industrial Supply of Damascus.

3. (S//NF) We suspect that the tubes were made by Ryonha Machinery Joint Venture Corporation.
The Grey Heron was seized in 2006 with ammonium perchlorate for SSRC.

4. (U) Post is requested to reply by June 29. Washington appreciates Post's efforts.
CLINTON
"""

SEVENTIES = """P 121115Z FEB 76
FM AMEMBASSY OTTAWA
TO SECSTATE WASHDC PRIORITY 0917
INFO AMEMBASSY NEW DELHI
C O N F I D E N T I A L OTTAWA 900077

E.O. 11652: GDS
TAGS: PARM, TECH, CA, IN
SUBJECT: EXERCISE: CANADIAN HEAVY WATER SALES

REF: STATE 900020

1. EXTAFF DIRECTOR HUGH PELLERIN TOLD EMBOFF FEBRUARY 10 THAT CANADA HAD SOLD 40 TONS OF HEAVY
WATER TO ARGENTINA. HE SAID CANADA WOULD NOT SUPPLY URANIUM TO INDIA.

2. PELLERIN ASKED WHETHER THE U.S. WOULD SUPPORT THE DRAFT GUIDELINES AT THE LONDON MEETING ON
MARCH 4.

3. EMBASSY WOULD APPRECIATE DEPARTMENT'S VIEWS BY FEBRUARY 20.
PORTER
"""

CHECK = """R 190905Z AUG 09
FM AMCONSUL HONG KONG
TO RUEHC/SECSTATE WASHDC 8120
UNCLAS HONG KONG 900812

SENSITIVE
SIPDIS

STATE FOR PM/DDTC
COMMERCE FOR BIS

E.O. 12958: N/A
TAGS: ETTC, KOMC, HK, CN
SUBJECT: EXERCISE: BLUE LANTERN CHECK ON LICENSE 050900123

REF: STATE 900801

1. (SBU) Summary: Post could not verify the end use of night vision tubes licensed to Harrow Peak
Optics Co. Ltd. End summary.

2. (SBU) On August 11, EconOff visited Harrow Peak Optics Co. Ltd. at Unit 4, 12 Example Road,
Kowloon. Manager Lau Siu-fai claimed that the firm sold 30 image intensifier tubes to Pearl Delta
Instruments of Shenzhen for USD 90,000. He showed EconOff an invoice dated July 2, 2009.

3. (SBU) Post recommends that the application be denied. Harrow Peak refused to provide the
end-user statement.
MARCHETTI
"""

TELEGRAMS = {
    "ask": ASK,
    "reply": REPLY,
    "plenary": PLENARY,
    "vessel": VESSEL,
    "seventies": SEVENTIES,
    "check": CHECK,
}
