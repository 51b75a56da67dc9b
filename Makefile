# `make brief` shows what the program does; `make test` is what every change must pass. Everything lives in .venv.

VENV := .venv
BIN := $(VENV)/bin
DOSSIER := examples/morlan

.DEFAULT_GOAL := help
.PHONY: help brief test explore gate figures bench rivals conformance clean

help:
	@echo "make brief    install into $(VENV) and print the brief on the example dossier"
	@echo "make test     lint, formatting, types, tests"
	@echo "make explore  the property tests with new examples, many more of them"
	@echo "make gate     score on the marked sets against the floors (ARGS=--update raises them)"
	@echo "make figures  write the measured figures into README.md and docs/accuracy.md"
	@echo "make bench    speed and memory, as ratios measured in one run (make figures shows them in README.md)"
	@echo "make rivals   other tools beside ours (fetches them; ARGS='--model PATH' names a French spaCy pipeline)"
	@echo "make conformance  small dossiers, each one principle: which hold here and in other tools (fetches them)"
	@echo "make clean    remove $(VENV) and caches"

brief: $(VENV)/.installed
	@$(BIN)/recoupe brief $(DOSSIER)

test: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest $(ARGS)

explore: $(VENV)/.installed-dev
	HYPOTHESIS_PROFILE=explore $(BIN)/pytest $(ARGS)

gate: $(VENV)/.installed
	$(BIN)/python benchmarks/gate.py $(ARGS)
	$(BIN)/python benchmarks/gate.py --from-gold $(ARGS)

figures: $(VENV)/.installed-dev
	$(BIN)/python benchmarks/gate.py --page docs/accuracy.md --json $(VENV)/gate.json
	$(BIN)/python benchmarks/gate.py --from-gold --page docs/accuracy.md
	$(BIN)/python benchmarks/held_back.py --page docs/accuracy.md
	$(BIN)/python benchmarks/readme.py --gate $(VENV)/gate.json --bench $(VENV)/bench.json

bench: $(VENV)/.installed-bench
	$(BIN)/python benchmarks/bench.py --json $(VENV)/bench.json $(ARGS)

# The other tools get environments of their own, outside this folder: their dependencies clash with ours and each other's.
rivals: $(VENV)/.installed-dev
	PYTHONPATH=benchmarks $(BIN)/python -m rivals --page docs/accuracy.md --json $(VENV)/rivals.json $(ARGS)

conformance: $(VENV)/.installed-dev
	PYTHONPATH=benchmarks $(BIN)/python -m conformance --page docs/conformance.md $(ARGS)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# One environment; the stamps keep a second run from installing again. The package is installed in place, so that a
# change of the source needs no new installation, a change of pyproject.toml does.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(call install,.)
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(call install,.[dev])
	@touch $(VENV)/.installed $@

$(VENV)/.installed-bench: pyproject.toml | $(BIN)/python
	$(call install,.[bench])
	@touch $(VENV)/.installed $@

define install
@if command -v uv >/dev/null 2>&1; then \
	uv pip install --quiet --python $(BIN)/python -e '$(1)'; \
else \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '$(1)'; \
fi
endef

# uv brings a Python of its own where the machine has none. Names are tried by running them: a pyenv shim may exist
# for a version that is not there, and Debian's Python may lack venv.
$(BIN)/python:
	@if command -v uv >/dev/null 2>&1; then uv venv --quiet --python '>=3.11' $(VENV); exit; fi; \
	for name in $(PYTHON) python3.13 python3.12 python3.11 python3.14 python3 python; do \
		$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue; \
		found=$$name; \
		$$name -c 'import venv, ensurepip' >/dev/null 2>&1 || continue; \
		echo "Making $(VENV) with $$($$name --version)"; \
		exec $$name -m venv $(VENV); \
	done; \
	if [ -n "$$found" ]; then \
		echo "$$found cannot make virtual environments: on Debian and Ubuntu run  apt install python3-venv" >&2; \
	else \
		echo "Recoupe needs Python 3.11 or later; none was found (tried python3.14 to python3.11, python3, python)." >&2; \
		echo "Install one, install uv, or name it:  make PYTHON=/path/to/python3.12 ..." >&2; \
	fi; \
	exit 1
