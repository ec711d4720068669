"""The options that commands share, and the settings of mkdocs.yml."""

import difflib
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from yaml_env_tag import construct_env_tag

import generator
from generator.errors import Problem, ReadoutError
from generator.model.faults import fault
from generator.model.publication import Settings
from generator.pipeline import ReadingBy
from generator.workers import rarely_collected

CONFIG = Path("mkdocs.yml")
PACKAGE = Path(generator.__file__).parent
DEFAULT = PACKAGE / "mkdocs.yml"
"""This repository's own configuration, which goes with the package: a link here, a file where it is installed."""
CACHE = ".cache/readout"
"""Where what was read is kept between builds, beside the content folder."""
_FOLDER = click.Path(file_okay=False, path_type=Path)

seeds_option = click.option(
    "--seeds", type=_FOLDER, default="seeds", show_default=True, help="Folder of articles (.txt, .yaml beside them)."
)
content_option = click.option(
    "--content", type=_FOLDER, default="content", show_default=True, help="Folder of the record and its pages."
)
site_option = click.option("--site", type=_FOLDER, default="site", show_default=True, help="Folder of the site.")
config_option = click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    default=CONFIG,
    show_default=True,
    help="MkDocs configuration; its extra.readout holds the settings.",
)
remove_option = click.option(
    "--remove",
    is_flag=True,
    envvar="READOUT_REMOVE",
    show_envvar=True,
    help="Let the build take many articles out of the record at once.",
)
as_of_option = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=lambda _context, _option, value: value and value.date().isoformat(),
    help="The day that “now” means.  [default: the newest article's]",
)


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options by which articles are read; the command gets them as one argument, `reading_by`."""

    @click.option("--workers", type=click.IntRange(1), help="Processes that read articles.  [default: one a core]")
    @click.option(
        "--no-cache", is_flag=True, help="Read every article anew, and keep nothing of it for the next build."
    )
    @wraps(command)
    def with_reading(*args: Any, no_cache: bool, workers: int | None, **others: Any) -> None:
        rarely_collected()
        beside = others.get("content", Path("content"))
        kept_in = None if no_cache else beside.absolute().parent / CACHE
        command(*args, reading_by=ReadingBy(processes=workers, kept_in=kept_in), **others)

    return with_reading


class _Loader(yaml.CSafeLoader):
    """Reads mkdocs.yml without running its Python tags; `!ENV` takes a value from the environment, as MkDocs does."""


_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)
_Loader.add_constructor("!ENV", construct_env_tag)


def load_settings(config: Path) -> Settings:
    """The settings under `extra.readout` of an MkDocs configuration, and its `site_url`; the defaults if it has none.

    Raises:
        ReadoutError: if they are not what `Settings` describes.
    """
    if not config.is_file():
        config = DEFAULT
    try:
        data = yaml.load(config.read_text(encoding="utf-8"), Loader=_Loader)
        given = ((data or {}).get("extra") or {}).get("readout") or {}
        return Settings.model_validate({**given, "site_url": (data or {}).get("site_url") or None})
    except yaml.YAMLError as error:
        raise ReadoutError([Problem(str(config), "", f"is no valid YAML: {error}", "mend its syntax")]) from error
    except ValidationError as error:
        raise ReadoutError(
            Problem(str(config), _place(e["loc"]), fault(e), _remedy(e)) for e in error.errors()
        ) from error


def _remedy(detail: ErrorDetails) -> str:
    if detail["type"] != "extra_forbidden":
        return "mend or remove this setting"
    known = sorted(Settings.model_fields.keys() - {"site_url"})
    near = difflib.get_close_matches(str(detail["loc"][-1]), known, 1)
    return (f"perhaps you mean {near[0]}; " if near else "") + f"the settings are {', '.join(known)}"


def _place(loc: tuple[int | str, ...]) -> str:
    return "site_url" if loc[:1] == ("site_url",) else "extra.readout." + ".".join(map(str, loc))
