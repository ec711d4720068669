"""A page: front matter that means only its words, a heading, and a body from a template."""

from functools import cache
from typing import Any

import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator.language import edtf
from generator.model.article import sidecar_of
from generator.model.entry import line
from generator.model.publication import Page
from generator.render import cite, jsonld, wording
from generator.render.escape import content, markdown, printable
from generator.render.figures import figure
from generator.render.links import Anchors, Links
from generator.render.original import at_words
from generator.render.site import Site


def page(
    site: Site,
    path: str,
    template: str,
    *,
    title: str,
    heading: str | None = None,
    toc: bool = False,
    searched: bool = True,
    **view: Any,
) -> Page:
    """Render one page. `heading` stands on the page where it differs from the title of the window."""
    links = Links(path)
    body = (
        _environment()
        .get_template(template)
        .render(
            site=site,
            corpus=site.corpus,
            to=links,
            path=path,
            anchors=Anchors(),
            page_title=heading or title,
            **view,
        )
    )
    meta: dict[str, Any] = {
        "title": str(markdown(wording.shortened(title, 120))),
        "description": str(markdown(view.get("summary") or title)),
        "hide": ["navigation"] if toc else ["navigation", "toc"],
    }
    if not searched:
        meta["search"] = {"exclude": True}
    front = yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)
    return Page(path=path, content=f"---\n{front}---\n\n# {markdown(heading or title)}\n\n{body.strip()}\n")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.render"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "md": markdown,
        "content": content,
        "date": edtf.in_words,
        "figure": figure,
        "value": wording.value,
        "short": wording.shortened,
        "clause": wording.clause,
        "excerpt": wording.excerpt,
        "unquoted": wording.unquoted,
    }
    environment.globals |= {"wording": wording, "count": wording.count, "at_words": at_words}
    environment.globals |= {"cite": cite, "jsonld": jsonld, "entry": line, "sidecar": sidecar_of}
    return environment


def _finalize(value: Any) -> Any:
    """Nothing unprintable reaches a page, and nothing unknown is shown as "None"."""
    if value is None:
        raise TypeError("a template shows an unknown value as it is; say what is unknown")
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
