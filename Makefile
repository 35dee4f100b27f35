# `make help` lists what can be made. Everything happens in .venv, which is set up when missing or out of date.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help sdk test goldens lint bench corpus conformance browser clean

# The first Python found that is new enough; `make PYTHON=/path/to/python` decides otherwise.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 13
	@echo 'Extra arguments go in ARGS: make test ARGS="-k overlay"'

sdk: $(VENV)/installed ## Regenerate every SDK under generated/ from specs/
	$(BIN)/specpress generate $(ARGS)

test: $(VENV)/installed-test ## Run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

goldens: $(VENV)/installed-test ## Rewrite tests/golden/*/expected and the diagnostics beside it
	$(BIN)/python -m pytest tests/golden --update-goldens $(ARGS)

lint: $(VENV)/installed-test ## Run the linters and type checkers
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet . || $(BIN)/black --check .
	$(BIN)/mypy
	cd templates && ../$(BIN)/mypy --cache-dir ../.mypy_cache --config-file ../pyproject.toml -p __package__
	cd generated/stackone && ../../$(BIN)/mypy --cache-dir ../../.mypy_cache --config-file ../../pyproject.toml -p stackone
	$(BIN)/pyright --pythonpath $(BIN)/python

bench: $(VENV)/installed-bench ## Measure speed and memory beside other generators
	$(BIN)/python tests/benchmarks/run.py $(ARGS)
	$(BIN)/python tests/benchmarks/growth.py

corpus: $(VENV)/installed-test .corpus/installed ## Try the real documents of two npm packages
	nice -n 19 $(BIN)/python -m tests.corpus $(ARGS)
	nice -n 19 $(BIN)/python -m tests.corpus --types 60

conformance: $(VENV)/installed-test .corpus/installed ## Call a server that judges what it is sent
	nice -n 19 $(BIN)/python -m tests.conformance $(ARGS)

browser: ## Install what the tests of the drift page look at it with (Debian, as root)
	@{ command -v chromium && command -v chromedriver; } >/dev/null || { \
		apt-get update -qq && apt-get install -qq --no-install-recommends chromium chromium-driver; }

clean: ## Remove the environment and the caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

.corpus/installed: tests/corpus/package.json
	@command -v npm >/dev/null || { echo 'The documents come from npm, which is not here.' >&2; exit 1; }
	@mkdir -p .corpus && cp tests/corpus/package.json .corpus/package.json
	npm install --prefix .corpus --ignore-scripts --no-audit --no-fund --no-package-lock --silent
	@touch $@

$(VENV)/installed: pyproject.toml
	@test -n '$(PYTHON)' && $(PYTHON) -c '$(NEW_ENOUGH)' || { \
		echo 'specpress needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python' >&2; exit 1; }
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable .
	$(BIN)/python -m compileall -q generator
	$(BIN)/python -c 'from specpress.render import compile_templates; compile_templates()'
	@touch $@

$(VENV)/installed-%: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group $*
	@touch $@
