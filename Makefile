# The commands of the README. Each sets up what it needs in .venv first; a second call finds that done.

VENV ?= .venv
PYTHON_IN = $(VENV)/bin/python
RUN_READY = $(VENV)/.run-ready
TEST_READY = $(VENV)/.test-ready

PIP_INSTALL = $(PYTHON_IN) -m pip install --quiet --disable-pip-version-check --no-input
LOCK = $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url
WORKFLOWS = $(wildcard .github/workflows/*.yml)
SHELL_SCRIPTS = $(filter-out %.py,$(wildcard .ci/*)) $(wildcard .github/scripts/*.sh)

.PHONY: help site serve test check lint lint-workflows pytest tools bench fuzz zensical mutate lock upgrade clean
.NOTPARALLEL:

help:
	@echo 'make site     set up and build the site: seeds/ -> content/ -> site/'
	@echo 'make test     set up and run every check and test'
	@echo 'make serve    a live preview of the site'
	@echo 'make check    ruff, mypy, import-linter, workflow linters, pytest'
	@echo 'make bench    what an extraction costs beside spaCy alone (BENCH_TEXTS=folder)'
	@echo 'make fuzz     the laws over 100,000 generated inputs (some twenty minutes)'
	@echo 'make bench-gather  what laying 100 to 1,000 articles side by side costs, and how it grows'
	@echo 'make zensical the same pages built by Zensical (from PyPI, into .cache)'
	@echo 'make mutate   change the code in one place at a time: what does no test notice? (AREAS="verify correct")'
	@echo 'make lock     bring requirements*.txt in line with pyproject.toml (make upgrade: newest versions)'
	@echo 'make clean    remove what was built; .venv stays'

site: $(RUN_READY)
	@$(VENV)/bin/readout site

serve: $(RUN_READY)
	@$(VENV)/bin/readout serve

test: tools check

check: lint pytest

lint: $(TEST_READY) lint-workflows
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/ruff format --check --quiet .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-logo

lint-workflows: $(TEST_READY)
	$(VENV)/bin/check-jsonschema --quiet --builtin-schema vendor.github-workflows $(WORKFLOWS)
	$(VENV)/bin/jactionlint $(WORKFLOWS)
	$(VENV)/bin/zizmor --offline --quiet --no-progress .github
	@for script in $(SHELL_SCRIPTS); do bash -n "$$script" || exit 1; done
	@if command -v shellcheck >/dev/null; then shellcheck $(SHELL_SCRIPTS); \
	else echo 'shellcheck is not installed: the shell scripts are checked for syntax only'; fi

pytest: $(TEST_READY)
	$(VENV)/bin/pytest --numprocesses 2 --dist loadfile

tools: $(TEST_READY)
	@.ci/tools $(PYTHON_IN)

bench: $(RUN_READY)
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 \
	$(PYTHON_IN) tests/bench/extract_cost.py $(or $(BENCH_TEXTS),tests/golden/seeds)

fuzz: $(TEST_READY)
	@$(VENV)/bin/pytest tests/fuzz --hypothesis-profile=fuzz --durations=0

bench-gather: $(TEST_READY)
	@$(PYTHON_IN) tests/bench/gather_cost.py

zensical: $(RUN_READY)
	@$(VENV)/bin/readout build
	@.ci/zensical

mutate: $(TEST_READY)
	@.ci/mutate $(AREAS)

lock: $(RUN_READY)
	@$(PIP_INSTALL) 'uv>=0.9'
	$(LOCK) $(UPGRADE) --output-file requirements.txt pyproject.toml
	$(LOCK) $(UPGRADE) --output-file requirements-test.txt --extra test --constraint requirements.txt pyproject.toml

upgrade:
	@$(MAKE) lock UPGRADE=--upgrade

clean:
	rm -rf site .site.build .cache build readout.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	git clean -fdXq content

# The stamps: older than a file named on their right, they are made anew.

$(PYTHON_IN):
	@.ci/venv $(VENV)

$(RUN_READY): requirements.txt pyproject.toml | $(PYTHON_IN)
	@echo 'Installing what Readout runs with (a minute or two, once)'
	@$(PIP_INSTALL) --require-hashes --requirement requirements.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST_READY): requirements-test.txt $(RUN_READY)
	@echo 'Installing what tests it'
	@$(PIP_INSTALL) --require-hashes --requirement requirements-test.txt
	@touch $@
