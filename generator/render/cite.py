"""How to cite an article, a quotation in it, or a page of the site: BibTeX and CSL-JSON.

Only what the record knows is told. The author is the article's byline as it stands, else its outlet. A quotation is
cited as the article that carries it, with the words and who said them in a note. "Accessed" is the "as of" day.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from generator.language.bylines import author
from generator.language.edtf import in_words
from generator.lexicon.calendar import MONTHS
from generator.model.brief import Brief, Quote
from generator.render import wording
from generator.render.corpus import Said
from generator.render.escape import plain
from generator.render.site import Site

_DAY = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_MONTHS = [month[:3] for month in MONTHS]
_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: "\\" + sign for sign in "&%$#_"},
}
"""What LaTeX would read as a command. Braces by name, since BibTeX counts them even behind a backslash."""


_ON_A_PAGE = 40
"""Quotations whose citations an article's page shows; the files have them all."""


@dataclass(frozen=True)
class Reference:
    """What a citation says; None where the record does not know."""

    key: str
    type: str
    """As CSL calls it."""
    title: str
    author: str | None = None
    container: str | None = None
    issued: str | None = None
    """EDTF."""
    accessed: str | None = None
    url: str | None = None
    note: str | None = None


def of_article(site: Site, brief: Brief) -> Reference:
    """The article, at its own address where that is known, else at its page here."""
    return _in_article(site, brief, brief.id, None, None)


def of_quote(site: Site, brief: Brief, quote: Quote) -> Reference:
    """A quotation: the article, with the words, their speaker and the passage in the note."""
    words = f"“{wording.unquoted(quote.text)}”, {site.voice(Said(brief.id, quote)).words}"
    return _in_article(site, brief, f"{brief.id}:{quote.id}", quote.id, words)


def of_page(site: Site, path: str, title: str) -> Reference:
    """A page of the site, named by its path under content/."""
    key = path.removesuffix(".md").removesuffix("/index").replace("/", ":")
    address = site.addresses.of(path)
    return Reference(
        key=f"readout:{key}",
        type="webpage",
        title=title,
        container="Readout",
        issued=site.corpus.as_of,
        accessed=site.corpus.as_of,
        url=address if site.addresses.root else None,
        note=None if site.addresses.root else address,
    )


@dataclass(frozen=True)
class Citation:
    """A reference as a page shows it."""

    id: str
    label: str
    bibtex: str
    csl: str


def citations(site: Site, brief: Brief) -> tuple[Citation, ...]:
    """The citations that an article's page shows: its own, and those of its quotations."""
    quotes = [q for q in brief.quotes if q.kind != "scare"][:_ON_A_PAGE]
    return (
        _shown("cite", "Cite this article", of_article(site, brief)),
        *(
            _shown(f"cite-{q.id}", f"“{wording.shortened(wording.unquoted(q.text), 90)}”", of_quote(site, brief, q))
            for q in quotes
        ),
    )


def citation(site: Site, path: str, title: str) -> Citation:
    """The citation of a page of the site."""
    return _shown("cite", "Cite this page", of_page(site, path, title))


def path(brief: Brief, ending: Literal["bib", "json"]) -> str:
    """The file of an article's citations under content/."""
    return f"downloads/cite/{brief.id}.{ending}"


def bibtex(references: Iterable[Reference]) -> str:
    """The references as BibTeX; `date` and `urldate` are what biblatex reads."""
    return "\n".join(map(_bibtex, references))


def csl(references: Iterable[Reference]) -> str:
    """The references as CSL-JSON, a line for each field."""
    told = (",\n  ".join(f"{_json(name)}: {_json(value)}" for name, value in _csl(r).items()) for r in references)
    return "[\n" + ",\n".join(f" {{\n  {fields}\n }}" for fields in told) + "\n]\n"


def _shown(anchor: str, label: str, reference: Reference) -> Citation:
    return Citation(anchor, label, bibtex([reference]), csl([reference]))


def _in_article(site: Site, brief: Brief, key: str, anchor: str | None, words: str | None) -> Reference:
    header = brief.article
    address = site.addresses.article(brief.id, anchor)
    url = header.url or (address if site.addresses.root else None)
    here = f"Readout: {address}" if address != url and (anchor or not url) else None
    return Reference(
        key=key,
        type="article-newspaper",
        title=header.title,
        author=_byline(site, brief) or header.outlet,
        container=header.outlet,
        issued=header.published,
        accessed=site.corpus.as_of,
        url=url,
        note="; ".join(part for part in (words, here) if part) or None,
    )


def _byline(site: Site, brief: Brief) -> str | None:
    """The first byline without its "By"."""
    text = site.corpus.texts.get(brief.id, "")
    lines = (text[b.start : b.end] for b in brief.article.blocks if b.kind == "byline")
    return next((name for line in lines if (name := plain(author(line)))), None)


def _bibtex(reference: Reference) -> str:
    fields: dict[str, str | None] = {
        "author": _braced(reference.author),
        "title": _braced(reference.title),
        "howpublished": _latex(reference.container),
        **_bibtex_date(reference.issued),
        "note": _latex(reference.note),
        "url": _url(reference.url),
        "urldate": reference.accessed if reference.accessed and _DAY.fullmatch(reference.accessed) else None,
    }
    told = [f"  {name} = {value if name == 'month' else '{' + value + '}'}" for name, value in fields.items() if value]
    return "@misc{" + reference.key + ",\n" + ",\n".join(told) + "\n}\n"


def _bibtex_date(issued: str | None) -> dict[str, str | None]:
    if not issued:
        return {}
    match = _DAY.fullmatch(issued)
    if not match:
        return {"year": _latex(in_words(issued))}
    return {"year": match[1], "month": _MONTHS[int(match[2]) - 1] if match[2] else None, "date": issued}


def _braced(text: str | None) -> str | None:
    """In braces of its own: a name stays whole, a title keeps its capitals."""
    latex = _latex(text)
    return f"{{{latex}}}" if latex else None


def _latex(text: str | None) -> str | None:
    return "".join(_LATEX.get(sign, sign) for sign in plain(text)) if text else None


def _url(address: str | None) -> str | None:
    return re.sub(r"[{}\\]", lambda sign: f"%{ord(sign.group()):02X}", address) if address else None


def _csl(reference: Reference) -> dict[str, Any]:
    fields = {
        "id": reference.key,
        "type": reference.type,
        "title": plain(reference.title),
        "author": [{"literal": plain(reference.author)}] if reference.author else None,
        "container-title": plain(reference.container) if reference.container else None,
        "issued": _csl_date(reference.issued),
        "accessed": _csl_date(reference.accessed),
        "URL": reference.url,
        "note": plain(reference.note) if reference.note else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _csl_date(edtf: str | None) -> dict[str, Any] | None:
    if not edtf:
        return None
    match = _DAY.fullmatch(edtf)
    if not match:
        return {"literal": in_words(edtf)}
    return {"date-parts": [[int(part) for part in match.groups() if part]]}
