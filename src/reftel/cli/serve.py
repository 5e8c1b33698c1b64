"""`reftel serve`: the desk in a browser, on this machine."""

from __future__ import annotations

import socket
from typing import Annotated

import typer

from reftel.cli.options import DEFAULT_STORE, StoreOption
from reftel.cli.output import note
from reftel.findings import ReftelError

app = typer.Typer()
PORT = 8037


@app.command()
def serve(
    store: StoreOption = DEFAULT_STORE,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free port.")] = PORT,
) -> None:
    """Serve the desk on 127.0.0.1 and print the link that opens it once."""
    open_desk(store, port)


def open_desk(store: str, port: int) -> None:
    """Serve until interrupted."""
    import uvicorn  # noqa: PLC0415 -- the web's weight is paid by this command alone

    from reftel.web.app import create_app  # noqa: PLC0415
    from reftel.web.session import Session  # noqa: PLC0415

    session = Session()
    application = create_app(store, session)
    listener = _listen(port)
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
