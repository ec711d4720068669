"""A seeds folder with each hostile payload in every field that an article, a sidecar and the authority file have."""

import json
import re
from pathlib import Path

import yaml
from hostile.payloads import PAYLOADS

_SPARE = "The harbour was quiet. " * 40
"""Prose that keeps the share of control characters below that of a binary file."""
_FIT_FOR_ADDRESS = re.compile(r"[^\s<>\"']+")


def article(payload: str, n: int) -> str:
    """An article in which the payload is or holds the headline, the byline, a speaker, a quotation, a place …"""
    words = " ".join(payload.split("\n"))
    text = f"""{words} at port {n}

By {words} Roe

VELDEN (Reuters) - “{words},” Foreign Minister {words} Roe said on Sunday, June 18, 2023.

“We will meet {words} again in Oslo {n},” said Jane {words} Lorn, a spokeswoman for the {words} Ministry.

Jane Lorn agreed to visit {words} on July {n % 28 + 1}, 2023. The ministry said: “No {words} for {n} years.”

{words}

Port {words} opens

The ministry of {words} plans to meet Jane Lorn in {words} next month.

At the gate, {words}. (Photo/{words})

Source: {words}
"""
    controls = len(re.findall(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]", text))
    return text + (_SPARE * controls + "\n" if controls else "")


def sidecar(payload: str, n: int) -> dict[str, object]:
    """What stands beside the article; every second one leaves the title and the outlet to the article."""
    said: dict[str, object] = {
        "id": f"a-{n}",
        "license": payload,
        "published": f"2023-06-{n % 28 + 1:02}",
        "show": "full",
    }
    if n % 2:
        said |= {"title": f"{payload} title {n}", "outlet": f"{payload} outlet"}
    if _FIT_FOR_ADDRESS.fullmatch(payload):
        said["url"] = f"https://example.org/{payload}"
    stale = {
        "item": "q-0000000000",
        "exact": payload,
        "drop": True,
        "reason": payload,
        "by": payload,
        "on": "2026-01-01",
    }
    return {**said, "corrections": [stale]}


def authority() -> dict[str, object]:
    actors = [
        {"name": f"{p} Roe", "aliases": [p, f"Foreign Minister {p} Roe"], "represents": p} for p in PAYLOADS.values()
    ]
    pins = [
        {"id": f"s-{n}", "title": f"{p} story", "articles": [f"a-{k}" for k in range(n, min(n + 9, len(PAYLOADS)))]}
        for n, p in list(enumerate(PAYLOADS.values()))[::9]
    ]
    known = {"reason": "{{ 7 * 7 }}", "by": "<script>pwned()</script>", "on": "2026-01-01"}
    states = [{"id": p[:100], "state": "done", **known} for p in PAYLOADS.values()]
    return {
        "actors": actors,
        "storylines": pins,
        "states": states,
        "keep_apart": [[p, p + "x"] for p in PAYLOADS.values()],
    }


def write(seeds: Path) -> None:
    seeds.mkdir()
    for n, payload in enumerate(PAYLOADS.values()):
        name = payload.replace("/", "\u2215").encode()[:200].decode(errors="ignore").lstrip(".") + f" {n}"
        (seeds / f"{name}.txt").write_text(article(payload, n), encoding="utf-8")
        (seeds / f"{name}.yaml").write_text(_yaml(sidecar(payload, n)), encoding="utf-8")
    (seeds / "authority.yaml").write_text(_yaml(authority()), encoding="utf-8")


def _yaml(data: dict[str, object]) -> str:
    """YAML in which no string needs care: JSON is YAML but for a few characters, which are escaped here."""
    return yaml.safe_dump(json.loads(json.dumps(data)), allow_unicode=False, width=100_000)
