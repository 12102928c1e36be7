# The chores. `make run` and `make test` set up everything they need.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import ensurepip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
LOCK := packaging/requirements.lock
INSTALLED := .venv/installed
EVAL ?= ../shared/eval

.PHONY: install run test test-slow lint format evaluate model calibrate benchmark screenshots lock clean

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

# Scores of the engine on the held-out fifth of train, polnear-dev and the seed article, beside the floors; needs the
# corpora of ../shared/eval, and so does calibrate, which fits the numbers of quotebrowser/attribution/confidence.py.
evaluate: install
	$(BIN)/python -m tests.benchmarks.evaluate $(EVAL)

# Trains the encoder anew into resources/model/: hours on two cores. Its environment is apart from the program's.
MODEL := build/model
TRAIN := PYTHONPATH=packaging:. $(MODEL)/venv/bin/python -m model
model: install
	@test -d $(EVAL) || { echo "make model needs the corpora in $(EVAL)" >&2; exit 1; }
	@mkdir -p $(MODEL)
	@test -x $(MODEL)/venv/bin/python || $(PYTHON) -m venv $(MODEL)/venv
	@$(MODEL)/venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/model/requirements.lock
	PYTHONPATH=packaging:. $(BIN)/python -m model.teaching_names $(EVAL)/polnear-train.jsonl $(MODEL)/names.jsonl
	$(TRAIN).training $(MODEL) --articles $(EVAL)/polnear-train.jsonl --speakers $(EVAL)/polnear-train.speakers.jsonl \
	  --names $(MODEL)/names.jsonl $(TRAINING)
	$(TRAIN).exporting $(MODEL)/final.pt resources/model

calibrate: install
	PYTHONPATH=. $(BIN)/python packaging/model/calibrating.py $(EVAL)

# Costs as ratios to something in the same run. The catalogue of a million quotes is made once, which takes some minutes.
MILLION ?= build/million.quotes
benchmark: install
	$(BIN)/python tests/benchmarks/attribution_cost.py $(wildcard $(EVAL)/polnear-dev.jsonl)
	@mkdir -p $(dir $(MILLION))
	PYTHONPATH=. $(BIN)/python -m tests.benchmarks.catalogue_cost $(MILLION)
	PYTHONPATH=. $(BIN)/python -m tests.benchmarks.reader_cost
	PYTHONPATH=. $(BIN)/python -m tests.benchmarks.comparison_cost $(MILLION)
	PYTHONPATH=. $(BIN)/python -m tests.benchmarks.window_cost $(MILLION)

screenshots: install
	@sh packaging/system-libraries.sh --display
	$(BIN)/python packaging/screenshots.py

# Resolve pyproject.toml's ranges anew into the lock file; needs uv.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet --extra dev pyproject.toml -o $(LOCK)
	uv pip compile --python-version 3.11 --generate-hashes --no-header --quiet packaging/model/requirements.in \
	  -o packaging/model/requirements.lock

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
