"""Part of `Scripts/moto-conformance`: what it adds to pytest.

Writes each test's outcome as JSON, and leaves out what the list leaves out.
"""

import json
import os

import pytest

LEFT_OUT = set(json.loads(os.environ["MOTO_CONFORMANCE_LEFT_OUT"]))
outcomes = {}


def name_of(item):
    return item.nodeid.removeprefix("tests/")


def is_listed(item, names):
    name = name_of(item)
    return bool({name, name.partition("[")[0], name.partition("::")[0]} & names)


def pytest_collection_modifyitems(items):
    for item in items:
        if is_listed(item, LEFT_OUT):
            item.add_marker(pytest.mark.skip(reason="left out"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    name = name_of(item)
    if call.when == "call" or report.outcome != "passed":
        message = call.excinfo.exconly() if call.excinfo else ""
        first = message.strip().splitlines()[:1] or [""]
        if outcomes.get(name, {}).get("outcome") != "failed":
            outcomes[name] = {"outcome": report.outcome, "message": first[0][:300]}


def pytest_sessionfinish():
    with open(os.environ["MOTO_CONFORMANCE_RESULTS"], "w") as file:
        json.dump(outcomes, file, indent=1)
