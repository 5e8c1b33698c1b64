"""`reftel serve`: the desk in a browser, on this machine."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Annotated

import typer

import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, StoreOption, ToOption
from reftel.cli.output import note
from reftel.findings import ReftelError
from reftel.marking import audience

if TYPE_CHECKING:
    from reftel.marking import Audience

app = typer.Typer()
PORT = 8037


@app.command()
def serve(
    store: StoreOption = DEFAULT_STORE,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free port.")] = PORT,
    to: ToOption = None,
) -> None:
    """Serve the desk on 127.0.0.1 and print the link that opens it once.

    For an audience it shows the cables as far as that may be told of them, and no casework.
    """
    open_desk(store, port, audience(to) if to else None)


def open_desk(store: str, port: int, reader: Audience | None = None) -> None:
    """Serve until interrupted; a `reader` is shown what it may be told."""
    stores.open_store(store).close()  # What is wrong with it is said before the desk is opened.
    import uvicorn  # noqa: PLC0415 -- the web's weight is paid by this command alone

    from reftel.web.app import create_app  # noqa: PLC0415
    from reftel.web.session import Session  # noqa: PLC0415

    session = Session()
    application = create_app(store, session, reader)
    with _listen(port) as listener:
        place = f"http://127.0.0.1:{listener.getsockname()[1]}"
        print(f"{place}/?token={session.token}", flush=True)  # noqa: T201
        note("The link opens the desk once; Ctrl-C ends it.")
        server = uvicorn.Server(uvicorn.Config(application, log_level="warning"))
        server.run(sockets=[listener])


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise ReftelError(
            f"port {port} is taken on 127.0.0.1: choose another with --port, or --port 0 for any"
        ) from None
    # Whoever opens the link before the server runs waits in the queue instead of being refused.
    listener.listen()
    return listener
