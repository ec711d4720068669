"""Evidence as a person writes it: the words alone, which find their place in the article."""

import re
from typing import Any

from generator.correct.refusal import NotAppliedError

_TOLD = 8
"""Places named where words stand several times."""


def placed(value: Any, text: str) -> Any:
    """The value with offsets wherever it quotes the article: `{exact: …}`, with `start` where the words recur.

    Raises:
        NotAppliedError: if the words are not there, or not where `start` says, or it is not told which of several.
    """
    if isinstance(value, dict):
        if "exact" in value:
            return {**value, **_span(value, text)}
        return {key: placed(inner, text) for key, inner in value.items()}
    return [placed(inner, text) for inner in value] if isinstance(value, list) else value


def standing(words: str, text: str) -> list[int]:
    """Where the words stand as words, not as a part of longer ones."""
    before, after = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
    return [match.start() for match in re.finditer(before + re.escape(words) + after, text)]


def _span(value: dict[str, Any], text: str) -> dict[str, Any]:
    exact, start = value["exact"], value.get("start")
    if not isinstance(exact, str) or not exact.strip():
        raise NotAppliedError("exact quotes no words", "copy the words from the article")
    if start is None:
        start = _only(exact, text)
    elif not isinstance(start, int) or start < 0 or text[start : start + len(exact)] != exact:
        raise NotAppliedError(f"the words “{_short(exact)}” do not stand at {start}", _where(exact, text))
    end = start + len(exact)
    if value.get("end", end) != end:
        raise NotAppliedError(f"the words end at {end}, not at {value['end']}", "leave end out")
    return {"start": start, "end": end}


def _only(exact: str, text: str) -> int:
    found = [match.start() for match in re.finditer(re.escape(exact), text)]
    if len(found) > 1 and len(whole := standing(exact, text)) == 1:
        found = whole
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotAppliedError(f"the words “{_short(exact)}” do not stand in the article", _where(exact, text))
    raise NotAppliedError(f"the words “{_short(exact)}” stand {len(found)} times in the article", _where(exact, text))


def _where(exact: str, text: str) -> str:
    found = [str(match.start()) for match in re.finditer(re.escape(exact), text)]
    if not found:
        return "copy them from the article, with the quotation marks and line breaks that it has"
    told = ", ".join(found[:_TOLD]) + (" …" if len(found) > _TOLD else "")
    return f"say which with start, counted in characters: {told}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + " …"
