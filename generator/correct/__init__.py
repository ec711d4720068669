"""What people correct by hand, applied: in this one place, to each brief before its facts are gathered.

The new actors come first and the actors that go come last, so that the order of a sidecar does not matter. A correction
whose words are no longer there is stale, one that asks for what cannot be is refused: both are told with file and line,
and change nothing.
"""

from collections.abc import Iterable

from generator.correct.change import Done, changed
from generator.correct.refusal import NotAppliedError
from generator.errors import Problem
from generator.model.article import Article
from generator.model.brief import Amendment, Brief
from generator.model.kinds import KINDS, facts
from generator.model.sidecar import Correction
from generator.verify import brief_problems


def correct(brief: Brief, article: Article) -> Brief:
    """The brief with the corrections of the article's sidecar, and what became of each of them."""
    notes: dict[int, Amendment] = {}
    first: dict[str, int | None] = {}
    corrections = list(enumerate(article.sidecar.corrections))
    for i, correction in sorted(corrections, key=lambda pair: _turn(pair[1], brief)):
        try:
            if correction.item in first:
                where = f"line {first[correction.item]}" if first[correction.item] else "another entry"
                raise NotAppliedError(f"{where} corrects the same fact", "put both into one correction")
            done = _checked(changed(brief, correction, article.text), article.text)
        except NotAppliedError as why:
            notes[i] = _note(correction, why, brief)
        else:
            brief, notes[i] = done.brief, _note(correction, done, brief)
        if correction.item is not None:
            first.setdefault(correction.item, correction.line)
    return brief.replace(corrections=tuple(notes[i] for i, _ in corrections)) if notes else brief


def unapplied(briefs: Iterable[Brief], sidecars: dict[str, str], status: str) -> tuple[Problem, ...]:
    """The corrections that are stale, or that were refused, each with its file and line.

    Args:
        sidecars: the names of the articles' sidecars, by the brief's id.
    """
    return tuple(
        Problem(
            sidecars[brief.id],
            f"line {note.line}" if note.line else "",
            f"the correction of {note.item or 'a new fact'} is {note.status}: {note.why}",
            note.remedy or "",
        )
        for brief in briefs
        for note in brief.corrections
        if note.status == status
    )


def _turn(correction: Correction, brief: Brief) -> int:
    if correction.add is not None:
        return 0 if correction.add == "actors" else 1
    return 2 if correction.drop and correction.item in {a.id for a in brief.actors} else 1


def _checked(done: Done, text: str) -> Done:
    """Refuse what breaks a promise that every brief keeps."""
    for problem in brief_problems(done.brief, text):
        raise NotAppliedError(f"{problem.place}: {problem.message}", "correct the value")
    return done


def _note(correction: Correction, outcome: Done | NotAppliedError, brief: Brief) -> Amendment:
    kept_in = (kind.name for kind in KINDS for fact in facts(brief, kind.name) if fact.id == correction.item)
    told = Amendment(
        status="applied",
        change="add" if correction.add else "drop" if correction.drop else "set",
        facts=correction.add or next(kept_in, None),
        item=correction.item,
        exact=correction.exact,
        value=correction.value if correction.add else correction.set,
        reason=correction.reason,
        by=correction.by,
        on=correction.on,
        line=correction.line,
    )
    if isinstance(outcome, NotAppliedError):
        return told.replace(status=outcome.status, why=outcome.message, remedy=outcome.remedy)
    return told.replace(facts=outcome.facts, item=outcome.item, was=outcome.was)
