"""Markings, audiences and written marks for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from reftel.marking import Audience, Declassification, Disclosure, Kind, Level, Marking
from reftel.marking.recipients import lists

COUNTRIES = ("CHN", "GBR", "JPN", "FRA", "CAN")
GROUPS = ("NATO", "FVEY", "MTCR", "ISAF")
CONTROLS = ("SBU", "ORCON", "SI", "TK", "FGI", "PROPIN")

names = st.frozensets(st.sampled_from(COUNTRIES + GROUPS), max_size=3)


@st.composite
def markings(draw: st.DrawFn) -> Marking:
    """Draw a marking as a mark could have made it."""
    disclosure = draw(st.sampled_from(Disclosure))
    listed = disclosure is Disclosure.RELEASE
    release = lists(draw(names)) if listed else frozenset()
    return Marking(
        level=draw(st.sampled_from([*Level, None])),
        controls=draw(st.frozensets(st.sampled_from(CONTROLS), max_size=2)),
        disclosure=disclosure,
        release=release,
        display=lists(release | draw(names)) if listed else frozenset(),
        relido=listed and draw(st.booleans()),
        captions=draw(st.frozensets(st.sampled_from(["EXDIS", "STADIS"]), max_size=1)),
        permits=draw(st.frozensets(st.sampled_from(["SIPDIS", "INFORM CONSULS"]))),
        declassify=draw(st.sampled_from([None, Declassification(exemption="OADR")])),
        doubts=draw(st.sampled_from([frozenset(), frozenset({"unknown F"})])),
    )


audiences = st.one_of(
    st.just(Audience(Kind.PUBLIC)),
    st.builds(
        Audience,
        st.just(Kind.COUNTRY),
        st.sampled_from(COUNTRIES),
        st.just(Level.TS),
        st.frozensets(st.sampled_from(CONTROLS), max_size=6),
    ),
    st.builds(
        Audience,
        st.just(Kind.PERSON),
        st.sampled_from(["USA", "GBR"]),
        st.sampled_from(Level),
        st.frozensets(st.sampled_from((*CONTROLS, "EXDIS", "STADIS")), max_size=8),
    ),
)

portion_marks = st.sampled_from(
    [
        "U", "SBU", "SBU/NF", "C", "C/NF", "S", "S/NF", "TS", "S/REL CHINA", "S/REL TO USA, GBR",
        "S//REL TO USA, FVEY", "C/REL NATO AND AUS", "S/NF/EXDIS", "S/REL RURITANIA", "C/F", "???",
        "S//SI//NF", "U//FOUO", "S//REL TO USA, IRQ/DISPLAY ONLY AFG", "S//RELIDO",
    ]
)  # fmt: skip
