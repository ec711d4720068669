"""The configuration of the site: Readout's own, and over it what mkdocs.yml says, setting by setting."""

from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from generator.cli.options import DEFAULT, PACKAGE

_THEME = "material"


def configuration(config: Path) -> tuple[Path, dict[str, Any]]:
    """The file that MkDocs is to read, and the settings to give it besides; `config` need not be there.

    A configuration with another theme than ours is taken as it is: ours would not fit it.
    """
    if not config.is_file():
        return DEFAULT, _default()
    own = _loaded(config)
    theme = own.get("theme", _THEME)
    if (theme.get("name", _THEME) if isinstance(theme, dict) else theme) != _THEME:
        return config, {}
    return config, _over(_default(), own if isinstance(theme, dict) else {k: v for k, v in own.items() if k != "theme"})


def _default() -> dict[str, Any]:
    """Our configuration, wherever it is installed."""
    found = _loaded(DEFAULT)
    found["theme"]["custom_dir"] = str(PACKAGE / "render" / "theme")
    found["hooks"] = [str(PACKAGE / "cli" / "policy.py")]
    return found


def _loaded(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return dict(yaml_load(file) or {})


def _over(default: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    both = {k: _over(default[k], v) for k, v in own.items() if isinstance(v, dict) and isinstance(default.get(k), dict)}
    return {**default, **own, **both}
