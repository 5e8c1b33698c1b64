"""What is told behind the noun of a paper: its number, day, author, addressee and matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS, WEEKDAY
from reftel.claims.written.papers import country, iso

if TYPE_CHECKING:
    from reftel.claims.text.page import Page

Facts = dict[str, str | bool]

NAME = r"(?:U\.\s?S\.(?=\s)|[A-Z][\w&./-]*\w|[A-Z])"
DAY = (
    r"(?:[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}(?!\d)(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][A-Za-z]{2,8}(?:\.?\s+\d{4})?"
    r"|\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]{2,8}\s+\d{4})"
)
_WHO = (
    rf"(?:the\s+)?{NAME}"
    rf"(?:(?:'s(?=\s+[A-Z]))?\s+(?:(?:of|for|and|de|la|del|al|van|von|der|den|bin|ibn|el|dos|da|di|du|le)\s+){{0,2}}(?:the\s+)?(?:{NAME}|\d{{4}}\b)){{0,7}}"
    r"(?:\s+(?:(?:insurance|export|customs|foreign|defense|news|daily|shipping|trading|regulatory)\s+)?(?:company|companies|firms?|banks?"
    r"|governments?|ministry|embassy|authorities|officials|customs|manufacturer|agenc(?:y|ies)|newspapers?|daily|magazine|mission"
    r"|parliament|counterparts?|side|delegation|supplier|buyer|consignee|importer|exporter)\b)?"
)
_ROLE = (
    r"(?:[A-Z][\w-]*\s+){0,3}(?:Minister|Secretary|Director|President|Chairman|Head|Chief|Ambassador|Commissioner|Governor"
    r"|Commander|Counsel(?:l?or)?|Advis[eo]r|Representative|Manager|Envoy|Speaker|Attach[e\u00e9])(?:[-\s]General)?"
    rf"(?:\s+(?:of|to|for)\s+(?:the\s+)?{NAME}(?:\s+(?:(?:of|for|and)\s+)?(?:the\s+)?{NAME}){{0,6}})?"
)
"""What he is whose paper it is, told behind his name."""
_OF_LAND = re.compile(r"^(?:an?|the)\s+|\s+[a-z]+$")
"""What stands around a land whose company or ministry it is: `an Armenian company`."""
_STOP = (
    r"(?=[.,;:)\"]|\((?![A-Z][A-Za-z&/-]{1,7}\))|(?<!linked)(?<!lated)(?<!lating)(?<!aining)(?<!relevant)(?<!essential)\s+to\s"
    r"|(?<!\bwe)(?<!\bhe)(?<!they)(?<!she)(?<!you)\s+(?:has|have|had)\s"
    r"|\s+(?:with|from|was|were|is|are|prior|would|will|could|should|does|do|did|must|shall|can"
    r"|may|by|which|that|who|went|goes|came|comes|reached|arrived|drew|found|made|gave|took|said|says|calls|set|led|left|remain(?:s|ed)|seem(?:s|ed)|appear(?:s|ed)|show(?:s|ed)|issued|dated|entitled|titled|because|follows|before|after|during|when|while|until|in|at|and|but|so|if|as|on)\s"
    rf"|(?<!\bthe)\s+(?:(?:on|in|of)\s+)?(?:{MONTHS})\s+\d"
    r"|\s+follows?:?\s*[.,:]|\s*\Z)"
)
_WORDS = r"(?:U\.\s?S\.|\"\s?[^\".]{2,40}\"|\([A-Z][A-Za-z&/-]{1,7}\)|[^.,;:()\"]){3,90}?"
_TIME = r"(?:\s+(?:last|this)\s+(?:week|month|year))?"
_NO_DAY = (
    rf"(?!\d|(?:early\s+|late\s+)?(?:{MONTHS})\b|(?:over|about|almost|more)\b|the\s+(?:same\s+)?(?:day|night|eve)\b"
    rf"|{WEEKDAY}\b)"
)
_WITHIN = re.compile(
    rf"\s+(?:in|by|between|among)\s+(?!(?:{MONTHS})\b|\d|(?:order|writing|person|advance|response|addition|which|whom|mid|early|late|time)\b)"
    r"(?:the\s+(?!(?:next|coming|past|last|early|near|meantime|morning|afternoon|first|week|month|year|day)\b)|an?\s+)?(?:[\w'-]+\s+(?:(?:and|of)\s+(?:the\s+)?)?){0,4}?[\w'-]+"
    r"(?=\s*[.,;:()]|\s+(?:that|which|who|was|were|is|are|has|have|had|will|would|to|on|but|as|came|went"
    r"|and\s+(?:the|an?|its|their|his|then|also|to|that|left|gave|said|told|asked|[a-z]+ed))\b|\s*\Z)"
)
"""Where or by whom it is what a paper tells: used by the armies, in the supplier regime."""
_IN_PRESS = (
    r"\s+(?:(?:published|carried|printed|appearing|that\s+appeared)\s+)?(?:in|by|from|on)\s+(?P<submitter>(?:an?|the|its|one)\s+(?:[\w'-]+\s+){0,5}?"
    r"(?:daily|newspaper|weekly|news-?magazine|magazine|journal|tabloid|website|web\s+site)"
    r"(?!\s+(?:news-?magazine|magazine|newspaper))|(?:the\s+)?(?:[\w'-]+\s+){0,4}?"
    r"(?:dailies|newspapers|weeklies|magazines|press))\b"
)
"""What tells that a piece was printed: an article in a daily."""
_FAR = 45
"""Letters of the longest words that tell who does what a paper is on."""
_PARTS = {
    name: re.compile(pattern)
    for name, pattern in {
        "code": r"\s*\((?:[Nn]o\.?\s*|#\s*|[Dd]oc(?:ument|\.)\s+)?"
        r"(?P<number>(?=[^)]*\d)[A-Z0-9][\w/.-]*)\)",
        "number": r"(?:\s+[A-Z][a-z]+)?,?\s+(?:[Nn]o\.?|[Nn]umber|#|NO\.|NUMBER)\s*"
        r"(?P<number>[\w/.-]*\d[\w/-]*)",
        "row": r"\s+(?P<number>(?=[A-Z/-]*\d)[A-Z0-9]+(?:[/-][A-Z0-9]+)+)(?![\w/])",
        "proposal": r"\s+(?P<number>[A-Z]{2}\d{3})(?!\w)",
        "license": r"\s+(?P<number>[A-Z]-?\d{5,})(?!\w)",
        "plain": r"\s+(?P<number>\d{1,4})"
        r"(?!\w|[.,/]\d|\s+(?!(?:from|dated|of|to|which|was|and)\b)[a-z])",
        "end": r"\s+from\s+(?P<submitter>(?:the|its|his|their|an?)\s+"
        rf"[a-z][\w-]+(?:\s+[a-z][\w-]+){{0,2}}?){_STOP}",
        "for": rf"\s+(?:for|of|against)\s+{_NO_DAY}(?P<title>{_WORDS}){_STOP}",
        "whole": rf"(?<=\bof)\s+(?P<title>{_WORDS}){_STOP}",
        "issued": r"\s+(?:issued|released|published|adopted)\s+"
        rf"(?P<title>(?:after|at|on|in|during)\s+{_WORDS}){_STOP}",
        "named": r"\s+(?P<title>(?:[A-Z][\w-]*\s+|and\s+){0,4}(?:Certificate|Form|Application))\b",
        "date": rf"(?i:,?\s+(?:dated|of|from(?=\s+(?:{MONTHS})\b)))\s+(?P<date>{DAY})",
        "from": rf"\s+from\s+(?!(?:{MONTHS})\b)"
        r"(?:(?!and\b|him\b|them\b|us\b|late\b)[a-z]+\s+){0,2}?"
        rf"(?P<submitter>(?:an?\s+)?{_WHO})(?:,\s+(?:the\s+)?{_ROLE})?",
        "small": rf"{_TIME}\s+to\s+(?P<addressee>the\s+(?:[A-Z][\w-]*\s+){{0,3}}"
        rf"(?!of\b|for\b|and\b|was\b|were\b|is\b|ha[ds]\b|on\b|in\b|that\b|which\b)[a-z][\w-]+(?:\s+(?!for\b)[a-z][\w-]+){{0,2}}?){_STOP}",
        "to": rf"{_TIME}\s+(?:sent\s+|addressed\s+)?to\s+"
        rf"(?:(?:all|different|other|several|various|both)\s+)?(?P<addressee>{_WHO})",
        "of": r"\s+(?P<title>(?:[\w-]+\s+){0,4}?(?:countries|companies|entities|firms|items|goods"
        r"|products|names|individuals|end-?users|parties|commodities|materials|equipment|officials"
        r"|contacts|questions|topics|vessels|ships|banks|accounts|shipments|licenses|denials|participants"
        r"|suppliers|customers|weapons|numbers|recommendations|demands|priorities))\b",
        "any": r"\s+(?P<title>(?:(?!and\b|or\b|the\b)[\w'-]+\s+){0,4}?[a-z/]{3,}s)"
        r"(?=[.,;:()]|\s+(?:that|which|to|with|requested|provided|promised"
        r"|from|for|in|on|who|whose|was|were|is|had|has|and|by|at)\b|\s*\Z)",
        "the": rf"\s+(?P<title>the\s+(?:[\w'-]+\s+){{0,3}}?[\w'-]+){_STOP}",
        "body": r"\s+of\s+(?:the\s+)?(?P<submitter>(?:UN\s+)?(?:(?:Secretary|Director)[-\s]General"
        r"|(?:Group|Panel)\s+of\s+Experts|(?:[A-Z0-9][\w-]*\s+){0,4}(?:Committee|Commission|Group|Panel"
        r"|Mission|Council|Authority|Agency|Ministry|Board)|IAEA|FATF|OPCW))",
        "placed": r"\s+(?P<placed>below|above|(?:in|at)\s+para(?:graph)?\s+\d+)(?:\s+below)?",
        "carried": r"\s+(?:transmitted|contained|enclosed|attached|forwarded)\s+(?:in|with|by)\s+"
        r"(?P<carrier>[Rr]ef(?:tel)?(?:\s+[A-Z]\b)?|REF(?:TEL)?(?:\s+[A-Z]\b)?|para(?:graph)?\s+\d+)",
        "titled": r",?\s+(?:en)?titled,?\s+[\"'&](?P<title>[^\"&]{3,120}?)"
        r"[\"'8](?=[\s.,;)])",
        "matter": r"\s+(?:(?:that|which)\s+(?:looks\s+at|describe[sd]|outline[sd]|contain(?:s|ed)"
        r"|detail(?:s|ed)|list(?:s|ed)|explain(?:s|ed)|provide[sd]|discusse[sd]|addresse[sd]|cover(?:s|ed)|propose[sd]|condemn(?:s|ed)|calls?(?:ed)?\s+for|sets?\s+out)"
        r"|containing|describing|outlining|detailing|listing|summari[sz]ing|condemning|calling\s+for|analy[sz]ing"
        r"|evaluating|assessing|examining|identifying|reviewing|alleging|documenting|confirming|certifying|claiming"
        rf"|setting\s+out|explaining|laying\s+out)\s+(?P<title>{_WORDS}){_STOP}",
        "contents": r"\s+of\s+(?P<title>(?:(?!which\b)[a-z-]+\s+){0,3}?(?:items|goods|equipment"
        r"|cargo|supplies|weapons|arms|materials))\b",
        "seen": r"\s+(?P<title>(?:(?:that\s+)?(?:we|they|he|she|you|[Pp]ost|[Ee]mbassy"
        r"|(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*(?=\s+ha[sd]\b))\s+"
        r"(?:have\s+|had\s+|has\s+)?)?"
        r"(?:seen|received|obtained|provided|shared|reviewed|examined|submitted|seized|recovered))\b",
        "proof": r"\s+(?:establishing|proving|showing|demonstrating|certifying|confirming"
        r"|detailing|describing|listing)\s+"
        rf"(?P<title>{_WORDS}){_STOP}",
        "to what": r"\s+(?P<title>(?:(?:the|and|of|on|for)\s+)*[A-Z][\w-]*"
        r"(?:\s+(?:(?:and|of|the|for|on)\s+)*[A-Z][\w-]*){0,6})",
        "support": rf"\s+(?:to\s+support|pertaining\s+to|relating\s+to|related\s+to)\s+"
        rf"(?P<title>{_WORDS}){_STOP}",
        "by": r"\s+(?:signed|issued|written|prepared|sent|presented|submitted|produced|drafted"
        rf"|circulated|released|published|provided|shared|given)\s+by\s+(?:the\s+)?(?P<submitter>{_WHO})"
        rf"(?:\s+\([^()]{{3,60}}\))?(?:\s+and\s+{_WHO})?",
        "author": rf"\s+by\s+(?P<submitter>{_WHO})(?:\s+and\s+{_WHO})?",
        "in": r"\s+(?:(?:published|appearing|that\s+appeared)\s+)?in\s+(?:the\s+)?"
        r"(?:[A-Z][a-z]+\s+\d{1,2}\s+(?:issue|edition)\s+of\s+)?"
        rf"[\"']?\s?(?P<submitter>{_WHO})",
        "press": _IN_PRESS,
        "use": rf"\s+for\s+{_NO_DAY}(?P<title>{_WORDS}){_STOP}",
        "aim": rf"\s+to\s+(?!the\b|an?\b|our\b|his\b|their\b|us\b|him\b|them\b|be\b|\w+ing\b)"
        rf"(?P<aim>[a-z]{_WORDS}){_STOP}",
        "on": rf"\s+(?:on|regarding|about|concerning)\s+(?!(?:what|how|whether)\b){_NO_DAY}"
        rf"(?P<title>{_WORDS}){_STOP}",
    }.items()
}
PRINTED = _PARTS["press"]
"""The words that tell where a piece was printed."""
_PROPOSED = ("code", "number", "proposal", "date", "titled", "by", "author", "matter", "on")
"""What is told of a proposal, of whatever sort it is."""
_TOLD_OF = {
    "note": ("code", "number", "row", "plain", "date", "titled", "placed", "from", "by", "matter",
             "on"),
    "form": ("code", "number", "row", "named", "contents", "from", "date"),
    "report": ("code", "number", "row", "date", "titled", "press", "body", "by", "author",
               "matter", "on"),
    "again": ("code", "number", "row", "date", "titled", "from", "by", "matter", "on", "use",
              "seen"),
    "plain": ("code", "number", "row", "date", "from", "by", "support", "on", "seen", "proof"),
    "numbered": ("license", "date"),
    "national": (*_PROPOSED, "aim", "for", "seen"),
    "statement": ("date", "from", "by", "author", "matter", "on"),
    "article": ("date", "press", "in", "author"),
    "piece": ("date", "press", "in"),
    "sorted": (*_PROPOSED, "seen"),
    "list": ("of", "any", "the"),
    "guide to": ("to what",),
    "plan": ("code", "number", "date", "titled", "from", "by", "author", "matter", "on", "for"),
    "copy": ("whole",),
}  # fmt: skip
_AFTER = {kind: tuple(_PARTS[name] for name in names) for kind, names in _TOLD_OF.items()}
_BEYOND = {
    "form": (_PARTS["by"], _PARTS["date"]), "letter": (_PARTS["carried"],),
    "statement": (_PARTS["issued"],),
}  # fmt: skip
"""What is told of a paper but is no part of what it is called: who signed a form, where it came."""
_NOT_ANY = frozenset({
    "plain", "row", "support", "of", "named", "in", "author", "contents", "to what", "body",
    "matter", "carried", "for", "use", "press", "whole", "issued", "license", "proposal", "any",
    "proof", "the", "aim",
})  # fmt: skip
_ANY = tuple(pattern for name, pattern in _PARTS.items() if name not in _NOT_ANY)


def details(page: Page, position: int, kind: str) -> tuple[int, Facts]:
    """Return where the words end that a kind of paper is called by, and what is told of it."""
    facts: Facts = {}
    end = _read(page, position, _AFTER.get(kind, _ANY), facts)
    if kind in _BEYOND:
        _read(page, end, _BEYOND[kind], facts)
    return end, {role: value for role, value in facts.items() if value}


def _read(page: Page, position: int, parts: tuple[re.Pattern[str], ...], facts: Facts) -> int:
    first = position
    while found := next((m for p in parts if (m := _part(page, p, position, facts))), None):
        position = found.start() + len(found[0].rstrip())
        for role, words in found.groupdict().items():
            facts.setdefault(role, _value(page, role, " ".join(words.split())))
        if "title" in found.groupdict():
            position = _further(page, first, position)
            if (end := _both(page, first, position)) > position:
                facts["title"] = " ".join(page.text[found.start("title") : end].split())
                position = end
    return position


_BETWEEN = re.compile(r"\bbetween\s+(?:(?!and\b)[\w.'-]+\s*){1,5}\Z")
_AND = re.compile(r"\s+and\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}[\w.'-]*\w(?:\s+[A-Z][\w'-]+){0,3}")
_ROW = re.compile(
    r"(?:,\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2}){0,4},?\s+and\s+(?:the\s+)?[A-Z][\w'-]*(?:\s+[A-Z][\w'-]+){0,3}"
    r"(?=\s*[.,;:()]|\s+(?:to|in|on|at|by|for|with|from|that|which|was|were|is|are|has|had|will|would|before|after"
    rf"|during|{MONTHS})\b|\s*\Z)"
)
"""The further names of a row: a paper on the Velcorta, Tarvos, and Holm banks."""
_NAME = re.compile(r"(?<![\w'-])[A-Z][\w'-]+\Z")


def _both(page: Page, first: int, position: int) -> int:
    """Return where a matter ends with the further names of a row, the second of two."""
    text = page.text
    if _NAME.search(text, max(first, position - 30), position):
        found = _ROW.match(text, position)
    elif text.startswith(" and", position) and _BETWEEN.search(text, first, position):
        found = _AND.match(text, position)
    else:
        return position
    return found.end() if found else position


def _further(page: Page, start: int, position: int) -> int:
    """Return where a matter ends with the place or the doer told right behind it."""
    found = _WITHIN.match(page.text, position)
    if not found:
        return position
    told = found.end() - position
    doer = page.text.startswith("by ", position + 1) and told < _FAR
    return found.end() if doer or told <= position - start else position


def _value(page: Page, role: str, words: str) -> str:
    """Return a day for the words of a day, a code for a country, other words as they stand."""
    if role == "date":
        return iso(page, words) or words
    return (country(_OF_LAND.sub("", words)) if role == "submitter" else "") or words


def _part(page: Page, part: re.Pattern[str], position: int, facts: Facts) -> re.Match[str] | None:
    """Read one part; a matter is none where another, or the day, tells which paper it is."""
    titled = part in {_PARTS["for"], _PARTS["aim"]} and "title" in facts
    if titled or (part is _PARTS["on"] and "date" in facts):
        return None
    return part.match(page.text, position)
