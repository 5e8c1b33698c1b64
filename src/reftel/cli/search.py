"""`reftel search`: find cables by words and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToOption, named
from reftel.cli.output import console, emit, emit_value, note
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from reftel.store import Facets, Hit, Results, Snippet, Sort

app = typer.Typer()
_SORTS = ("relevance", "newest", "oldest")
_ENGINES = ("store", "tantivy")


@app.command()
def search(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    query: Annotated[
        list[str] | None, typer.Argument(help='iran "gas centrifuge" tag:PARM')
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
    to: ToOption = None,
    sort: Annotated[str | None, typer.Option(help="relevance, newest or oldest.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Hits of a page.")] = 20,
    cursor: Annotated[str | None, typer.Option(help="Where the next page begins.")] = None,
    engine: Annotated[
        str, typer.Option(help="store, or tantivy: the index beside the store.")
    ] = "store",
    facets: Annotated[bool, typer.Option(help="Count years, posts, tags, parties.")] = False,  # noqa: FBT002
    save: Annotated[str | None, typer.Option(help="Keep this search under a name.")] = None,
    saved: Annotated[str | None, typer.Option(help="Search as kept under a name.")] = None,
    before: Annotated[str | None, typer.Option("--for", hidden=True, callback=named)] = None,
) -> None:
    """Search by words, "phrases", prefix*, NEAR/n, NOT, OR and fields.

    A field stands right before its value: from: to: info: post: mrn: tag: subject: marking: ref:
    has: kind: party: person: office: actor: item: vessel: instrument: regime: document: year: on:
    after: before:
    """
    audience = to or before
    with stores.open_store(store, create=False) as opened:
        text = opened.saved(saved) if saved else _quoted(query or [])
        if _by_tantivy(engine):
            opened.search_by_tantivy()
        if facets:
            _emit_facets(opened.facets(text, audience), form)
            return
        results = opened.search(text, audience, sort=_sort(sort), limit=limit, cursor=cursor)
        if save:
            opened.save(save, text)
        _emit_results(results, form)


def _quoted(words: list[str]) -> str:
    """Join the words of a shell; one argument alone is the query as it stands."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)


def _by_tantivy(engine: str) -> bool:
    if engine not in _ENGINES:
        raise ReftelError(f"--engine {engine!r} is not known: {', '.join(_ENGINES)}")
    return engine == "tantivy"


def _sort(name: str | None) -> Sort | None:

    if name is None:
        return None
    if name not in _SORTS:
        raise ReftelError(f"--sort {name!r} is not known: {', '.join(_SORTS)}")
    return stores.Sort(name)


def _emit_results(results: Results, form: Format) -> None:
    rows = [_row(hit) for hit in results.hits]
    if form is Format.JSON:
        emit_value(
            {
                "total": results.total,
                "cursor": results.cursor,
                "ranked": results.ranked,
                "hits": rows,
            }
        )
        return
    if form is not Format.TABLE:
        emit(rows, form, ("mrn", "date", "subject"))
    else:
        _print(results)
    if results.ranked:
        note(f"ranked among the {results.ranked:,} last stored")
    if results.cursor:
        note(f"next page: --cursor {results.cursor}")


def _row(hit: Hit) -> dict[str, Any]:
    return {
        "mrn": hit.mrn,
        "sha256": hit.sha256,
        "date": hit.date and hit.date.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "post": hit.post,
        "subject": hit.subject,
        "tags": hit.tags,
        "marking": hit.marking or None,
        "score": hit.score,
        "snippets": [_snippet(snippet) for snippet in hit.snippets],
    }


def _snippet(snippet: Snippet) -> dict[str, Any]:
    return {
        "paragraph": snippet.paragraph,
        "span": list(snippet.span),
        "text": snippet.text,
        "places": [list(place) for place in snippet.places],
        "marking": snippet.marking.written or None,
    }


def _print(results: Results) -> None:
    show = console()
    for hit in results.hits:
        day = f"{hit.date:%Y-%m-%d}" if hit.date else "no date"
        show.print(Text.assemble((hit.mrn or hit.sha256[:12], "bold"), f"  {day}  {hit.marking}"))
        if hit.subject:
            show.print(Text(f"  {hit.subject}"))
        for snippet in hit.snippets:
            said = Text(snippet.text)
            for start, end in snippet.places:
                said.stylize("bold", start, end)
            show.print(Text.assemble(f"  {_place(snippet)}: ", said))
    more = "" if results.total else ": a star finds other endings (qadh*), OR other spellings"
    note(f"{results.total:,} found{more}")


def _place(snippet: Snippet) -> str:
    return f"para {snippet.paragraph}" if snippet.paragraph[:1].isdigit() else "header"


def _emit_facets(facets: Facets, form: Format) -> None:
    if form is Format.JSON:
        emit_value(
            {
                "of": facets.of,
                "total": facets.total,
                "capped": facets.capped,
                "counts": {
                    name: [{"value": value, "count": count} for value, count in values]
                    for name, values in facets.counts.items()
                },
            }
        )
        return
    rows = [
        {"field": name, "value": value, "count": count}
        for name, values in facets.counts.items()
        for value, count in values
    ]
    emit(rows, form, ("field", "value", "count"))
    if facets.capped:
        note(f"counted over the {facets.of:,} last stored of {facets.total:,} hits")
