# Everything a person or a build machine does with this repository.
# Each target makes what it needs; only python3 (3.11 or newer), git and make must be there.

.DEFAULT_GOAL := help
.PHONY: help chat test lint venv lock clean

PY := .venv/bin/python

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

chat: ## talk to the bot in the terminal (ARGS="--lang es" passes options on)
	@scripts/venv.sh runtime
	@$(PY) -m bot chat $(ARGS)

test: lint ## every check and every test; pytest comes last (ARGS="-k walk" picks tests)
	$(PY) -m bot.finding
	$(PY) -m pytest -n 2 $(ARGS)

lint: venv ## style, types, import rules, guides and locales
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	OPTOUT_DATA_DIR=.venv/no-data $(PY) -m bot check

venv: ## make .venv with everything needed to work on the bot
	@scripts/venv.sh dev

lock: ## write both requirements files anew from pyproject.toml (UPGRADE=1 also moves what is not pinned there)
	@UPGRADE="$(UPGRADE)" scripts/lock.sh

clean: ## remove .venv and every cache; never the bot's data
	rm -rf .venv .venv-lock dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov
	find bot tests -type d -name __pycache__ -prune -exec rm -rf {} +
