# make        installs what is missing, builds everything, builds the course site, tests the labs
# make test   runs every test: native, WebAssembly, and pages in a browser
# make help   lists the rest

SHELL := /bin/bash
.DEFAULT_GOAL := all
TOOL := .build/release/iamlab
MODULE := .build-wasm/browser-lab.wasm

.PHONY: all packages tool module site labs test test-native test-module test-pages test-endpoint \
	test-fuzz screenshots conformance lint tables bench clean help

all: site labs
	@echo
	@echo "The course site is in site/public."
	@echo "See it with:  $(TOOL) serve"

packages:
	@Scripts/install-packages build

tool: packages
	@echo "Building the tool ..."
	@swift build -c release --product iamlab

module: tool
	@echo "Building the browser module ..."
	@Scripts/build-browser-module

site: module
	@$(TOOL) build

labs: tool
	@$(TOOL) lab test

test: lint test-native test-module test-pages test-endpoint conformance test-fuzz
	@echo
	@echo "All tests passed."

lint:
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

test-native: all
	@Scripts/install-packages test
	@swift run -q generate-service-tables --check
	@swift test --parallel

test-module: all
	@Scripts/install-packages test
	@node Tests/BrowserModule/compare-with-native.mjs
	@node Tests/BrowserModule/compare-decisions.mjs

# The course and a course with every directive in headless Chromium: labs, scripts, accessibility
# (axe-core) and HTML (Nu validator, both fetched once from PyPI into .build-pages).
test-pages: all
	@Scripts/install-packages test
	@for edition in learner trainer; do \
		$(TOOL) build --content Tests/Fixtures/every-directive/content \
			--labs Tests/Fixtures/every-directive/labs --edition $$edition \
			--output .build-pages/every-directive-$$edition || exit 1; \
	done
	@for version in 1.2 2004; do \
		$(TOOL) export scorm --version $$version \
			--output .build-pages/scorm-$$version.zip || exit 1; \
	done
	@/usr/bin/python3 Tests/Pages/test_pages.py
	@/usr/bin/python3 Tests/Pages/test_features.py
	@/usr/bin/python3 Tests/Pages/test_files.py
	@/usr/bin/python3 Tests/Pages/test_preview.py
	@/usr/bin/python3 Tests/Pages/test_standards.py
	@/usr/bin/python3 Tests/Pages/test_scorm.py

# Pictures of the pages, light and dark, on a desktop, a phone and paper, to be looked at.
screenshots: all
	@Scripts/install-packages test
	@Scripts/screenshots

# The AWS CLI and boto3 against the endpoint; they are installed in .build-endpoint.
test-endpoint: all
	@Scripts/install-packages test
	@Tests/Endpoint/run

# moto's own tests of IAM and STS against the endpoint.
conformance: all
	@Scripts/install-packages test
	@Scripts/moto-conformance

# Twenty seconds of each fuzzer, quiet unless it finds something.
test-fuzz: packages
	@mkdir -p .build-fuzz
	@for target in policy markdown; do \
		echo "Fuzzing: $$target ..."; \
		Scripts/fuzz $$target -max_total_time=20 > .build-fuzz/log 2>&1 || \
			{ tail -40 .build-fuzz/log; exit 1; }; \
		grep number_of_executed_units .build-fuzz/log; \
	done

tables:
	swift run generate-service-tables

bench: all
	@Scripts/install-packages test
	@Benchmarks/run
	@Benchmarks/endpoint

clean:
	rm -rf .build .build-wasm .build-fuzz .build-endpoint .build-pages site/public

help:
	@sed -n 's/^# //p' Makefile
	@echo "make lint       formatting"
	@echo "make tables     the Swift tables from the facts about AWS"
	@echo "make conformance  moto's tests of IAM and STS against the endpoint"
	@echo "make bench      measurements"
	@echo "make screenshots  pictures of the pages"
	@echo "make clean      removes everything that was built"
