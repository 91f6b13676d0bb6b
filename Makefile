# Every target makes .venv from the locks by itself: Python, make and a package registry are enough.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ARGS ?=
# Official statutes beside the clone, where there are any, are what the citations are checked against.
STATUTES := $(wildcard ../shared/law/statutes)

UV := .venv/bin/uv
INSTALL_SELF := --quiet --compile-bytecode --no-deps --no-build-isolation --editable .
EXTRAS := --extra web --extra documents --extra data
ALL_EXTRAS := $(EXTRAS) --extra population --extra fused --extra prove --extra warehouse
LOCK = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url

.PHONY: run serve test prove check format docs bench lock upgrade clean help

run: .venv/.runtime ## Evaluate a handful of real situations · Évaluer quelques situations réelles
	@PASSAGE_STATUTES="$${PASSAGE_STATUTES-$(STATUTES)}" .venv/bin/passage tour --brief

serve: .venv/.runtime ## Open the pages and the API on this machine · Ouvrir les pages et l’API sur cette machine
	@PASSAGE_STATUTES="$${PASSAGE_STATUTES-$(STATUTES)}" .venv/bin/passage serve $(ARGS)

# A whole file to each worker, so that what a file starts (a browser, a database) is started once.
test: check ## Check, then run every test · Vérifier, puis exécuter tous les tests
	@.venv/bin/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder $(ARGS)

check: .venv/.dev ## Style, types and the plan of the rooms · Style, types et plan des pièces
	@.venv/bin/ruff check --quiet .
	@.venv/bin/ruff format --quiet --check .
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 .venv/bin/pyright
	@.venv/bin/lint-imports --no-logo

prove: .venv/.dev ## Prove what is claimed of the whole law · Démontrer ce qui est dit de tout le droit
	@.venv/bin/passage prove --all $(ARGS)

format: .venv/.dev ## Lay the code out in the style of the house · Mettre le code en forme
	@.venv/bin/ruff check --quiet --fix-only .
	@.venv/bin/ruff format --quiet .

docs: .venv/.dev ## Run the commands of the documents again · Réexécuter les commandes des documents
	@.venv/bin/python docs/redo.py

bench: .venv-bench/.ready ## Measure Passage beside its peers · Mesurer Passage auprès de ses pairs
	@.venv-bench/bin/python -m bench.run $(ARGS)

lock: $(UV) ## Lock again, keeping what still fits · Reverrouiller en gardant ce qui convient
	@$(LOCK) --group uv --output-file locks/uv.txt
	@$(LOCK) pyproject.toml $(EXTRAS) --group build --output-file locks/runtime.txt
	@$(LOCK) pyproject.toml $(ALL_EXTRAS) --group dev --constraints locks/runtime.txt --output-file locks/dev.txt
	@$(LOCK) pyproject.toml $(ALL_EXTRAS) --group dev --group scale --constraints locks/dev.txt --output-file locks/scale.txt
	@$(LOCK) pyproject.toml $(ALL_EXTRAS) --group build --group bench --constraints locks/runtime.txt --output-file locks/bench.txt

upgrade: LOCK += --upgrade
upgrade: lock ## Lock the newest versions · Verrouiller les versions les plus récentes

clean: ## Remove what the other targets made · Enlever ce que les autres cibles ont produit
	@rm -rf .venv .venv-bench .hypothesis .import_linter_cache .pytest_cache .ruff_cache build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List the targets · Lister les cibles
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# The installer, then what it installs. Nothing is fetched but what a lock names with its hash:
# Passage itself is built by the locked hatchling, without an environment of its own.

$(UV): locks/uv.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed · Il faut Python 3.11 ou plus"; exit 1; }
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/uv.txt
	@touch $@

.venv/.runtime: $(UV) locks/runtime.txt pyproject.toml
	@$(UV) pip install --quiet --compile-bytecode --python .venv --require-hashes -r locks/runtime.txt
	@$(UV) pip install --python .venv $(INSTALL_SELF)
	@touch $@

.venv/.dev: .venv/.runtime locks/dev.txt
	@$(UV) pip install --quiet --compile-bytecode --python .venv --require-hashes -r locks/dev.txt
	@touch $@

.venv/.scale: .venv/.dev locks/scale.txt
	@$(UV) pip install --quiet --compile-bytecode --python .venv --require-hashes -r locks/scale.txt
	@touch $@

.venv-bench/.ready: $(UV) locks/bench.txt pyproject.toml
	@$(PYTHON) -m venv --without-pip .venv-bench
	@$(UV) pip install --quiet --compile-bytecode --python .venv-bench --require-hashes -r locks/bench.txt
	@$(UV) pip install --python .venv-bench $(INSTALL_SELF)
	@touch $@
