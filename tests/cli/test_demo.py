"""`reftel demo` works in an empty folder, and the desk it serves opens in a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.main import app

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


def test_the_demonstration_prints_a_board(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(app, ["demo", "--no-serve"])
    assert shown.exit_code == 0, shown.output
    assert "OVERDUE" in shown.output
    assert (tmp_path / "reftel-demo.db").exists()


@pytest.fixture
def link(tmp_path: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "reftel", "demo", "--port", "0"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as desk:
        assert desk.stdout
        try:
            yield next(line for line in desk.stdout if line.startswith("http")).strip()
        finally:
            desk.terminate()


def test_the_link_opens_the_desk_once(link: str) -> None:
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    assert "Board" in opener.open(link).read().decode()
    stranger = urllib.request.build_opener()
    with pytest.raises(urllib.error.HTTPError, match="403"):
        stranger.open(link)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")
def test_a_browser_walks_from_the_board_to_the_words(link: str) -> None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- only where a browser is

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        said: list[str] = []
        asked: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(link)
        page.goto(page.url.split("?")[0] + "?as_of=2008-04-14")
        page.click("article.late a")
        page.click("a:has-text('point 1')")
        page.wait_for_selector("#asked")
        assert "/cables/08STATE900210" in page.url
        browser.close()
    assert said == []
    assert all(url.startswith("http://127.0.0.1") for url in asked)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")
def test_no_page_is_wider_than_a_telephone(link: str) -> None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- only where a browser is

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 400, "height": 800})
        page.goto(link)
        desk = page.url.split("/board")[0]
        widths = {}
        for place in ("board", "cables?q=exercise", "cables/08STATE900101", "regime",
                      "asks/08STATE900210%232"):  # fmt: skip
            page.goto(f"{desk}/{place}")
            widths[place] = page.evaluate("document.documentElement.scrollWidth")
        browser.close()
    assert max(widths.values()) <= 400, widths
