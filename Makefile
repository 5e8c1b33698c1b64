# Two commands for a newcomer: `make demo` and `make test`. Python 3.11, git and make are enough.
PYTHON ?= python3
UV := .tools/bin/uv
# Behind a proxy of one's own the system's certificates are the right ones; elsewhere uv's are.
SYNC = $(UV) sync --frozen --quiet --python $(PYTHON) $(1) 2>/dev/null || \
	UV_SYSTEM_CERTS=1 $(UV) sync --frozen --quiet --python $(PYTHON) $(1)
export UV_CACHE_DIR ?= $(CURDIR)/.cache/uv
export UV_PYTHON_DOWNLOADS := never

.PHONY: help demo test lint types contracts check tests goldens docs reference bench clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(UV):
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/.user: $(UV) pyproject.toml uv.lock
	$(call SYNC,--no-dev)
	@touch $@

.venv/.dev: $(UV) pyproject.toml uv.lock
	$(call SYNC)
	@touch $@ .venv/.user

demo: .venv/.user ## read the example traffic, print the board, serve the desk (ARGS=--no-serve ends after the board)
	@.venv/bin/reftel demo $(ARGS)

test: lint types contracts tests ## everything that must hold

lint: .venv/.dev ## style, and the generated pages
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: .venv/.dev ## mypy, strict, source and tests
	.venv/bin/mypy

contracts: .venv/.dev ## who may import whom
	.venv/bin/lint-imports

tests: .venv/.dev ## pytest on two processes
	.venv/bin/pytest -n 2 --dist loadfile

docs: .venv/.dev ## the site, from docs/
	.venv/bin/mkdocs build --strict

bench: .venv/.dev ## the benchmarks, as ratios in one run
	.venv/bin/python -m benchmarks

clean: ## remove what was made
	rm -rf .venv .tools .cache site
