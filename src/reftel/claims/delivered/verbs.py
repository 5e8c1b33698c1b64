"""Which verbs put a point or a question only with certain words behind them."""

from __future__ import annotations

import re

RAISED = frozenset({"raised", "raise"})
"""Words for laying a matter before somebody, with whom the matter itself may also be."""
_HELP = (
    r"(?:(?:also|promptly|then)\s+)?(?:convey|pass|relay|raise|report|forward|check|look|seek|send|provide|get|give|share|transmit|follow"
    r"|take|ask|consult|consider|try|inform|inquire|find|explore|arrange|help|supply|clarify|return|brief)\b"
)
"""What one of ours says that he will do for those with whom he talks."""
_QUESTION = {
    "asked": re.compile(
        r"asked\s+(?:(?!for\s+(?![A-Z])|to\b|that\b)[\w.'/-]+\s+){0,9}?(?:if|whether|about|what|how|why|when|where)\b"
    ),
    "promised": re.compile(rf"promised\s+(?:(?:him|her|them|[A-Z]\w+)\s+)?(?:that\b|to\s+{_HELP})"),
    "undertook": re.compile(rf"undertook\s+to\s+{_HELP}"),
    "volunteered": re.compile(rf"volunteered\s+(?:that\b|to\s+{_HELP})"),
    "vowed": re.compile(r"vowed\s+(?:that|to)\b"),
    "complained": re.compile(r"complained\s+(?:to\s+(?:the\s+)?[A-Z]|that\b|about\b)"),
    "protested": re.compile(
        r"protested\s+(?:to\s+(?:the\s+)?[A-Z]|that\b|how\b|the\b|against\b|[A-Z])"
    ),
    "observed": re.compile(r"observed,?\s+that\b"),
    "offered": re.compile(
        rf"offered\s+(?:that\b|to\s+{_HELP}|(?:(?:him|her|them|[A-Z]\w+)\s+)?(?:our|U\.S\.|USG|further|additional|technical)\s)"
    ),
    "discussed": re.compile(
        r"discussed\s+(?!by\b|with\b|at\b|in\b|on\s+[A-Z]|among\b|between\b|internally\b)"
    ),
    "spoke": re.compile(
        r"spoke\s+(?:(?!with\b|to\b|for\b)[\w.-]+\s+){0,4}?(?:about|regarding|on\s+(?:the|how|our|U\.S\.))\s"
    ),
    "reviewed": re.compile(
        r"reviewed\s+(?:(?:for|with)\s+(?:the\s+)?[A-Z][\w.]+(?:\s+[A-Z][\w.]+){0,4}\s+(?:the|our|how|U\.S\.|USG|recent|current)\b"
        r"|(?:(?!after\b|before\b|since\b|met\b)[\w',./()-]+\s+){1,16}?with\s+(?:(?:the|senior|our|his|her)\s+)?(?:[A-Z]|officials|counterparts))"
    ),
    "walked": re.compile(r"walked\s+(?:[^.;]{1,90}?\s)?(?:thru|through)\b"),
    "introduced": re.compile(r"introduced\s+(?:\w+\s+){1,3}?(?:paper|proposal|non-?paper|draft)\b"),
    "shared": re.compile(
        r"shared\s+(?:that|his|her|our|with\s+[A-Z][\w\s]{2,40}\s+(?:that|our)|(?:the\s+)?(?:U\.S\.|USG|views?|concerns?))\b"
    ),
    "suggested": re.compile(
        r"suggested\s+(?:(?:to\s+[A-Z][\w\s]{2,40}\s+)?(?:that\b|[a-z]+ing\b)|(?:the\s+)?[A-Z]\w+s?\s+(?!for\b|to\b|and\b|as\b|on\b)[a-z]+\b)"
    ),
    "mentioned": re.compile(r"mentioned\s+(?:that|to)\b"),
    "agreed": re.compile(rf"agreed(?:,|\s+that\b|\s+to\s+{_HELP})"),
    "cited": re.compile(r"cited\s+(?:the|our|U\.S\.|USG|an?|several|as)\b"),
    "concurred": re.compile(r"concurred,?\s+(?:that|with)\b"),
    "confirmed": re.compile(r"confirmed\s+(?:to\s+[A-Z][\w\s]{2,40}\s+that\b|with\s+[A-Z])"),
    "declared": re.compile(r"declared\s+that\b"),
    "detailed": re.compile(r"detailed\s+(?:the|our|U\.S\.|USG|how|what|why|several)\b"),
    "hoped": re.compile(r"hoped\s+(?:that\b|the\b|[A-Z])"),
    "maintained": re.compile(r"maintained\s+that\b"),
    "predicted": re.compile(r"predicted\s+that\b"),
    "queried": re.compile(
        r"queried\s+(?:[\w.]+\s+){0,3}?(?:if|whether|about|on|what|how|why|when|where)\b"
    ),
    "questioned": re.compile(
        r"questioned\s+(?:(?:[A-Z]\w+\s+){0,3}(?:about|on)\b|whether\b|why\b|how\b|the\b|if\b)"
    ),
    "recounted": re.compile(r"recounted\s+(?:that|how|the|our|his|her|an?|several)\b"),
    "wondered": re.compile(
        r"wondered\s+(?:aloud\s+)?(?:if|whether|about|what|how|why|when|where)\b"
    ),
    "answered": re.compile(r"answered\s+(?:that|in\b)"),
    "recalled": re.compile(r"recalled\s+(?:how|that)\b"),
    "remarked": re.compile(r"remarked,?\s+that\b"),
    "indicated": re.compile(
        r"indicated\s+(?:to\s+(?:him|her|them|[A-Z]\w+)\s+)?(?:(?:at|in|during|on)\s+[^,.;]{2,40}?\s)?that\b"
    ),
    "inquired": re.compile(r"inquired\s+(?:if|whether|about|what|how|why|when|where)\b"),
    "referred": re.compile(
        r"referred\s+(?:\w+\s+){0,4}?to\s+(?:(?:the|our)\s+)?(?:ref|points|demarche|non-?paper|UNSCR|U\.S\.)",
        re.IGNORECASE,
    ),
    "repeated": re.compile(r"repeated\s+(?:that|our|the|his|her|U\.S\.)\b"),
    "sought": re.compile(r"sought\s+(?:\w+\s+){0,3}?(?:information|clarification|views|details)\b"),
}


PLAIN_VERBS = frozenset({
    "took", "went over", "went through", "ran through", "laid out", "set out", "rehearsed",
    "recited", "put", "read", "outlined",
})  # fmt: skip
_PLAIN = "|".join(sorted(PLAIN_VERBS)).replace(" ", r"\s+")
_CARRIED = re.compile(
    rf"(?:{_PLAIN})\s+"
    r"(?:(?:with\s+)?(?:him|her|them)\s+)?(?:the\s+|our\s+|all\s+(?:the\s+)?)?(?:substance\s+of\s+|contents?\s+of\s+)?(?:the\s+)?(?:points\s+in\s+)?"
    r"(?:ref(?:tel)?s?\b|demarche|(?:talking\s+)?points|nonpaper|non-paper|message"
    r"|(?:current\s+|strong\s+)?(?:U\.?S\.?|USG|American|Washington's)\s+(?:\w+\s+){0,2}"
    r"(?:concerns?|positions?|thinking|views?|evidence|case|assessment|policy|goals|expectations|objectives)\b)"
    r"|(?:laid|set)\s+out\s+(?:the\s+)?(?:how|why|case|reasons|steps|evidence|facts|requirements)\b",
    re.IGNORECASE,
)
"""Plain verbs that carry a demarche where it stands right behind them: went over the points."""


def carries(word: str, after: str) -> bool:
    """Say whether a verb carries a demarche, a plain one only with it right behind."""
    return word not in PLAIN_VERBS or _CARRIED.match(after) is not None


def puts(word: str, after: str) -> bool:
    """Say whether a verb of asking puts a question, which is an argument made, not a request."""
    putting = _QUESTION.get(word)
    return putting is None or bool(putting.match(after))
