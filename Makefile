# The few things a developer types; each says what it does: `make help`.
# They all live in the .venv that `make setup` fills, and CI runs nothing but `make test`.

BIN := .venv/bin
UV ?= $(firstword $(wildcard $(BIN)/uv) uv)
# One lock for all systems and Pythons, with hashes and without the name of any server.
COMPILE := $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	--custom-compile-command 'make lock' --group build

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format bench gallery pictures docs lock

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

setup: ## make .venv ready for everything below
	python3 packaging/bootstrap.py setup

demo: ## open the till over a sample shop
	python3 packaging/bootstrap.py demo

test: ## every check, as in CI
	python3 packaging/bootstrap.py test

check: ## the checks that take less than a minute, for before a commit
	$(BIN)/python packaging/checks.py --quick

format: ## put the sources into shape
	$(BIN)/ruff check --fix --exit-zero
	$(BIN)/ruff format

bench: ## measure the till against the bare store; see benchmarks/
	$(BIN)/python -m benchmarks

gallery: ## a picture of every screen, in build/gallery
	$(BIN)/python packaging/gallery.py build/gallery

pictures: ## the pictures of the README, in docs/pictures
	$(BIN)/python packaging/pictures.py

docs: ## the pages of docs/ for a browser, in build/docs
	$(BIN)/python packaging/docs.py

lock: ## resolve the requirements again (UPGRADE=1 for newer versions)
	$(COMPILE) $(if $(UPGRADE),--upgrade) -o packaging/requirements-app.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) -o packaging/requirements-dev.txt \
		-c packaging/requirements-app.txt --extra postgres --group test --group lint --group docs
