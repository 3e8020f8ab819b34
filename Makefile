# Every command is a line; “make” alone lists them.
PYTHON ?= python3
PY := .venv/bin/python
LOCK := $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade pyproject.toml
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help site open serve check register release test bench new-right lock voices clean

## help        this list
help:
	@sed -n 's/^## /  make /p' $(MAKEFILE_LIST)

## site        build the whole site into site/
site: .venv/site-ready
	@[ -d .cache/booklets ] || [ -n "$$CHARTER_BOOKLETS" ] || { CHARTER_BOOKLETS=off $(PY) -m mkdocs build --strict && \
	  echo "The pages are in site/. Now the booklets: they take longer, the first time."; }
	@$(PY) -m build_hooks.unchanged || $(PY) -m mkdocs build --strict
	@echo "The site is in site/. To read it: make open"

## open        show the built site on http://127.0.0.1:8000/ (stop with Ctrl+C)
open:
	@$(PY) -m http.server --bind 127.0.0.1 --directory site 8000

## serve       live preview on http://127.0.0.1:8000/: shows each change you save
serve: .venv/site-ready
	@$(PY) -m mkdocs serve --strict

## check       check all words and data, without building
check: .venv/site-ready
	@$(PY) -m build_hooks check

## register    promise every new address and heading for ever: before you publish
register: .venv/site-ready
	@$(PY) -m build_hooks register

## release     build for publishing: a warning stops it, each file gets a smaller copy, and sbom.cdx.json says what it was built with
release: .venv/site-ready
	@CHARTER_RELEASE=1 $(PY) -m mkdocs build --strict
	@$(PY) -m build_hooks.release site

# The tests build dozens of sites: they keep what Python compiles, even where a machine asks not to.
## test        run every test, in a real browser too
test: .venv/test-ready .venv/browser-ready
	@PYTHONDONTWRITEBYTECODE= $(PY) -m pytest -n auto --dist worksteal

## bench       build time, page weight and search beside stock Material for MkDocs, in one run
bench: .venv/test-ready
	@$(PY) -m tests.bench

## new-right   make a commented file for a new right: make new-right ID=my-right
new-right: .venv/site-ready
	@$(PY) -m build_hooks new right $(ID)

## lock        choose the newest versions that fit and lock them by hash
lock: .venv/site-ready
	@$(PY) -m pip install --quiet uv
	@$(LOCK) --output-file build_hooks/requirements.txt
	@$(LOCK) --extra audio --constraint build_hooks/requirements.txt --output-file build_hooks/audio/requirements.txt
	@$(LOCK) --extra test --constraint build_hooks/audio/requirements.txt --output-file tests/requirements.txt

## voices      install the computer voices (about 250 MB); the next build speaks
voices: .venv/site-ready
	@$(PY) -m pip install --quiet --require-hashes -r build_hooks/audio/requirements.txt

## clean       delete what was built and installed
clean:
	rm -rf site sbom.cdx.json .venv .cache .site-being-built

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed. Install it, or name it: make site PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv

.venv/site-ready: build_hooks/requirements.txt | .venv/bin/python
	@echo "Installing what the site needs. This takes a minute, once."
	@$(PY) -m pip install --quiet --require-hashes -r build_hooks/requirements.txt
	@touch $@

.venv/test-ready: tests/requirements.txt .venv/site-ready
	@echo "Installing what the tests need."
	@$(PY) -m pip install --quiet --require-hashes -r tests/requirements.txt
	@touch $@

# The browser is a must. Java (for the checkers of HTML, booklets and e-books) and nginx are installed where apt can; tests that
# need them skip without.
JAXB := /usr/share/java/jaxb-runtime.jar
APT := DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends
.venv/browser-ready: | .venv/test-ready
	@if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo "Installing what the tests need beside Python: a browser, Java, nginx."; \
	  command -v chromium >/dev/null && command -v javac >/dev/null && command -v nginx >/dev/null && [ -e $(JAXB) ] || apt-get update -qq || true; \
	  command -v chromium >/dev/null || $(APT) chromium >/dev/null || true; \
	  command -v javac >/dev/null && [ -e $(JAXB) ] || $(APT) default-jdk-headless libjaxb-java >/dev/null 2>&1 || true; \
	  command -v nginx >/dev/null || $(APT) nginx-light libnginx-mod-http-brotli-static >/dev/null 2>&1 || true; \
	fi
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || [ -n "$$CHROME_PATH" ] || $(PY) -m playwright install chromium
	@touch $@
