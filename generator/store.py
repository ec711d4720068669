"""The record as files: briefs and storylines to YAML and back, and the JSON Schemas that editors check them by."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from generator import __version__
from generator.errors import Problem, ReadoutError
from generator.model.brief import Brief
from generator.model.faults import fault, place
from generator.model.log import Log, Update
from generator.model.publication import Publication
from generator.model.sidecar import Authority, Sidecar
from generator.model.storyline import Storyline

BRIEFS = "briefs"
STORYLINES = "storylines"
LOG = "log"
_FORMER_LOG = "changes.yaml"
SCHEMAS: Mapping[str, type[BaseModel]] = {
    "brief": Brief,
    "storyline": Storyline,
    "changes": Update,
    "sidecar": Sidecar,
    "authority": Authority,
}
"""The schemas by the names of their files in content/schemas/."""

_SILENT: Mapping[str, object] = {
    "corrected": None,
    "corrections": [],
    "rule": None,
    "was": None,
    "former": False,
    "facts": [],
    "license": None,
    "show": None,
    "unread_sidecar": False,
    "wikidata": None,
    "known_by": None,
    "also": {},
    "apart": None,
    "item": None,
    "brief": None,
    "storyline": None,
    "more": 0,
}
"""Keys that are written only when they say something; all others are written even when unknown."""

_QUOTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|^\s|\s$")
"""Text that YAML's plain and single-quoted styles would fold or lose (PyYAML turns U+0085 into a space)."""

_HEAD = 4000
"""Characters in which a brief names its seed."""
_SEED = re.compile(r"^  seed: (.+)$", re.MULTILINE)
_SHA256 = re.compile(r"^  sha256: ([0-9a-f]+)$", re.MULTILINE)

R = TypeVar("R", Brief, Storyline)
L = TypeVar("L", bound=BaseModel)


class _Flow(dict[str, Any]):
    """A mapping that is written on one line."""


class _Dumper(yaml.CSafeDumper):
    """Writes spans on one line and text so that it is read back exactly."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _represent_str(dumper: yaml.CSafeDumper, data: str) -> yaml.ScalarNode:
    style = '"' if _QUOTED.search(data) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


def _represent_flow(dumper: yaml.CSafeDumper, data: _Flow) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)


_Dumper.add_representer(str, _represent_str)
_Dumper.add_representer(_Flow, _represent_flow)


def dump_yaml(record: Brief | Storyline) -> str:
    """The record as YAML; its first line names its schema, so that an editor checks it."""
    name = "brief" if isinstance(record, Brief) else "storyline"
    return f"# yaml-language-server: $schema=../schemas/{name}.json\n{_body(record)}"


def dump_json(record: Brief | Storyline) -> str:
    """The record as JSON, with the same keys as the YAML."""
    return json.dumps(_plain(record.model_dump(mode="json", by_alias=True)), ensure_ascii=False, indent=1) + "\n"


def load_yaml(text: str, kind: type[L], file: str) -> L:
    """The record that a YAML text holds.

    Raises:
        ReadoutError: if it is no YAML or breaks the schema; names the file and each field.
    """
    try:
        return kind.model_validate(yaml.load(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError as error:
        raise ReadoutError([_broken(file, "", f"is no valid YAML: {error}")]) from error
    except ValidationError as error:
        raise ReadoutError(
            _broken(file, place(e), f"is not as a build writes it: {fault(e)}") for e in error.errors()
        ) from error


def load_folder(folder: Path, kind: type[R]) -> tuple[R, ...]:
    """All records of one kind in a folder, by id; none if there is no such folder.

    Raises:
        ReadoutError: all that is wrong with any of them, and with names that differ from their record's id.
    """
    records: list[R] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            record = load_yaml(path.read_text(encoding="utf-8"), kind, str(path))
        except UnicodeDecodeError as error:
            problems.append(_broken(str(path), f"byte {error.start}", "is not UTF-8"))
        except ReadoutError as error:
            problems += error.problems
        else:
            if record.id != path.stem:
                problems.append(_broken(str(path), "id", f"is {record.id!r}, which is not the file's name"))
            records.append(record)
    if problems:
        raise ReadoutError(problems)
    return tuple(records)


def load_content(content: Path) -> tuple[tuple[Brief, ...], tuple[Storyline, ...]]:
    """The record under a content folder: briefs and storylines, each by id."""
    return load_folder(content / BRIEFS, Brief), load_folder(content / STORYLINES, Storyline)


class Stored(NamedTuple):
    """What the head of a stored brief says of its article."""

    seed: str
    sha256: str


def stored_briefs(content: Path) -> dict[str, Stored]:
    """The seeds of the briefs in a content folder that a build has written, by the brief's id; they are not loaded."""
    found: dict[str, Stored] = {}
    for path in sorted((content / BRIEFS).glob("*.yaml")):
        with path.open(encoding="utf-8", errors="replace") as file:
            head = file.read(_HEAD)
        if head.startswith("# yaml-language-server:"):
            seed, sha256 = _SEED.search(head), _SHA256.search(head)
            name = str(yaml.safe_load(seed[1])) if seed else f"{path.stem}.txt"
            found[path.stem] = Stored(name, sha256[1] if sha256 else "")
    return found


def load_last(content: Path) -> dict[str, Brief]:
    """The briefs in a content folder by the names of their seeds; without those that this version cannot read."""
    found: dict[str, Brief] = {}
    for path in sorted((content / BRIEFS).glob("*.yaml")):
        with suppress(ReadoutError, UnicodeDecodeError):
            brief = load_yaml(path.read_text(encoding="utf-8"), Brief, str(path))
            found[brief.article.seed] = brief
    return found


def load_log(content: Path) -> Log:
    """The log in a content folder; an empty one if there is none.

    Raises:
        ReadoutError: if it is not what a build has written.
    """
    updates: list[Update] = []
    for path in sorted((content / LOG).glob("*.yaml")):
        with _as_written(path):
            updates.append(load_yaml(path.read_text(encoding="utf-8"), Update, str(path)))
    if not updates and (content / _FORMER_LOG).is_file():
        return _former_log(content / _FORMER_LOG)
    return Log(updates=tuple(sorted(updates, key=lambda u: (u.number, u.record), reverse=True)))


def _former_log(path: Path) -> Log:
    """The log of a version that kept it in one file."""
    with _as_written(path):
        found = (yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or {}).get("updates", ())
        numbered = [{"number": len(found) - i, **update} for i, update in enumerate(found)]
        return Log(updates=tuple(Update.model_validate(update) for update in numbered))


@contextmanager
def _as_written(path: Path) -> Iterator[None]:
    """Within it, a file of the log that no build can have written is a problem that names it."""
    try:
        yield
    except (ValueError, TypeError, AttributeError, yaml.YAMLError, ReadoutError) as error:
        remedy = "bring back the committed one, or remove it: the next build goes on without it"
        raise ReadoutError([Problem(str(path), "", f"is not as a build wrote it: {error}", remedy)]) from error


def load_before(
    content: Path, publication: Publication, record: Mapping[str, str]
) -> tuple[tuple[Brief, ...], tuple[Storyline, ...]]:
    """The record that lies in a content folder; what a new one repeats to the byte is not read again.

    Args:
        record: the files of the new record, by their paths.
    """
    briefs = {f"{BRIEFS}/{b.id}.yaml": b for b in publication.briefs}
    storylines = {f"{STORYLINES}/{s.id}.yaml": s for s in publication.storylines}
    return _before(content, BRIEFS, Brief, briefs, record), _before(content, STORYLINES, Storyline, storylines, record)


def fingerprint(record: Mapping[str, str]) -> str:
    """Of the briefs and storylines among the files of a record."""
    digest = hashlib.sha256()
    for path in sorted(p for p in record if p.startswith((f"{BRIEFS}/", f"{STORYLINES}/"))):
        digest.update(f"{path}\0{record[path]}\0".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:16]


def log_files(log: Log) -> dict[str, str]:
    """The files of the log, by their paths under content/: one for each build."""
    head = "# yaml-language-server: $schema=../schemas/changes.json\n"
    return {f"{LOG}/{update.name}.yaml": f"{head}{_body(update)}" for update in log.updates}


def record_files(publication: Publication, *, model: str, model_sha256: str) -> dict[str, str]:
    """The files of the record, by their paths under content/: what is committed."""
    files = {f"{BRIEFS}/{b.id}.yaml": dump_yaml(b) for b in publication.briefs}
    files |= {f"{STORYLINES}/{s.id}.yaml": dump_yaml(s) for s in publication.storylines}
    files |= {f"schemas/{name}.json": schema(kind) for name, kind in SCHEMAS.items()}
    files["build.yaml"] = _dump({"readout": __version__, "model": model, "model_sha256": model_sha256})
    return files


def schema(kind: type[BaseModel]) -> str:
    """The JSON Schema of a record, as it stands in content/schemas/."""
    return json.dumps(kind.model_json_schema(by_alias=True), ensure_ascii=False, indent=1) + "\n"


def _before(
    content: Path, folder: str, kind: type[R], new: Mapping[str, R], record: Mapping[str, str]
) -> tuple[R, ...]:
    found: list[R] = []
    for path in sorted((content / folder).glob("*.yaml")):
        name = f"{folder}/{path.name}"
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        found.append(new[name] if record.get(name) == text else load_yaml(text, kind, str(path)))
    return tuple(found)


def _body(record: BaseModel) -> str:
    return _dump(_plain(record.model_dump(mode="json", by_alias=True)))


def _dump(data: Any) -> str:
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=100_000)
    return str(text)


def _plain(data: Any) -> Any:
    if isinstance(data, dict):
        kept = {k: _plain(v) for k, v in data.items() if k not in _SILENT or v != _SILENT[k]}
        flat = not any(isinstance(v, dict | list) for v in kept.values())
        return _Flow(kept) if flat and ({"start", "end"} <= kept.keys() or "relation" in kept) else kept
    if isinstance(data, list):
        return [_plain(v) for v in data]
    return data


def _broken(file: str, place: str, message: str) -> Problem:
    return Problem(file, place, message, "run `readout build` to write it anew from the seeds")
