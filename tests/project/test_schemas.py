"""The JSON Schemas: sound themselves, and kept by the very files that name them in their first line."""

import json
from pathlib import PurePosixPath
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.model.publication import Publication
from generator.store import SCHEMAS, record_files


@pytest.fixture(scope="module")
def files(golden: Publication) -> dict[str, str]:
    return record_files(golden, model="model", model_sha256="0")


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_json_schema(files: dict[str, str], name: str) -> None:
    Draft202012Validator.check_schema(json.loads(files[f"schemas/{name}.json"]))


@pytest.mark.parametrize("folder", ["briefs", "storylines"])
def test_every_record_names_its_schema_and_keeps_it(files: dict[str, str], folder: str) -> None:
    records = {path: text for path, text in files.items() if path.startswith(f"{folder}/")}
    assert records
    for path, text in records.items():
        named = text.splitlines()[0].removeprefix("# yaml-language-server: $schema=")
        schema = files[str(PurePosixPath("schemas") / PurePosixPath(named).name)]
        assert named.startswith("../schemas/")
        assert _faults(json.loads(schema), yaml.safe_load(text)) == [], path


def test_a_record_that_breaks_its_schema_is_told(files: dict[str, str]) -> None:
    [path, *_] = [path for path in files if path.startswith("briefs/")]
    brief = yaml.safe_load(files[path]) | {"actors": "nobody"}
    assert _faults(json.loads(files["schemas/brief.json"]), brief) == [["actors"]]


def _faults(schema: Any, record: Any) -> list[list[str | int]]:
    return [list(error.absolute_path) for error in Draft202012Validator(schema).iter_errors(record)]
