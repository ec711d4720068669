"""The drafts that may be open items: what each sentence announces, and what it only hints at."""

from collections.abc import Iterator

from generator.annotate import Annotated
from generator.extract.cast import Cast
from generator.extract.open_items.acts import announced
from generator.extract.open_items.draft import drafts
from generator.extract.open_items.features import Candidate, Setting
from generator.extract.open_items.hints import hinted
from generator.extract.open_items.when import Calendar
from generator.model.brief import Found


def candidates_of(annotated: Annotated, found: Found, cast: Cast) -> Iterator[Candidate]:
    """Every draft of the article that has words for its evidence, in the order of the text."""
    calendar = Calendar(found.dates, annotated.article.published, annotated.article.text)
    text = annotated.article.text
    for paragraph, piece in enumerate(annotated.pieces):
        headline = piece.kind in ("headline", "subhead")
        timed = piece.kind != "caption"
        for sentence in piece.doc.sents:
            coming = calendar.comes(piece, sentence.root) if timed else frozenset()
            ahead = calendar.near(piece, sentence.root) if timed else []
            setting = Setting(sentence, paragraph, coming, ahead)
            taken: set[int] = set()
            for act in announced(sentence, headline=headline, coming=coming):
                for draft in drafts(piece, text, act, cast, calendar, coming):
                    taken |= {act.head.i, act.done.i}
                    if draft.evidence.exact:
                        yield Candidate(draft, setting)
            times = coming | {word.i for word, _ in ahead}
            for act in hinted(sentence, taken, headline=headline, ahead=times):
                for draft in drafts(piece, text, act, cast, calendar, coming):
                    if draft.evidence.exact:
                        yield Candidate(draft, setting)
