# The chores. `make run` and `make test` set up everything they need.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import ensurepip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
LOCK := packaging/requirements.lock
INSTALLED := .venv/installed
EVAL ?= ../shared/eval

.PHONY: install run test test-slow lint format evaluate benchmark screenshots lock clean

install: $(INSTALLED)

$(INSTALLED): $(LOCK) pyproject.toml
	@test -n "$(PYTHON)" || { echo "Quote Browser needs Python 3.11, 3.12 or 3.13 with its venv module (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Setting up .venv with $(PYTHON); this takes a minute or two."
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

run: install
	@sh packaging/system-libraries.sh
	@$(BIN)/quotebrowser demo

test: install
	@sh packaging/system-libraries.sh
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

test-slow: install
	@sh packaging/system-libraries.sh --display
	$(BIN)/python -m pytest -m slow --timeout 300

lint: install
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Scores of the engine on the seed article and polnear-dev, beside the floors; needs the corpora of ../shared/eval.
evaluate: install
	$(BIN)/python tests/benchmarks/evaluate.py $(EVAL)

# Costs as ratios to something in the same run.
benchmark: install
	$(BIN)/python tests/benchmarks/attribution_cost.py $(wildcard $(EVAL)/polnear-dev.jsonl)

screenshots: install
	@sh packaging/system-libraries.sh --display
	$(BIN)/python packaging/screenshots.py

# Resolve pyproject.toml's ranges anew into the lock file; needs uv.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet --extra dev pyproject.toml -o $(LOCK)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
