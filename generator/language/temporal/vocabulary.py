"""The pieces that rules are made of: `{month}`, `{n:count}`, `{about}` and so on, each a regular expression.

In a rule's template a blank stands for white space of any length, which may go over one line end (hard-wrapped text),
and "~" for a hyphen or a blank. `{kind}` is a named group of that kind, `{name:kind}` one of another name, `{=kind}`
no group. Case does not matter but for what `(?-i:…)` encloses: words that are something else in lower case ("may",
"march", "sun").
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from generator.language.temporal.amounts import DURATION_MODS
from generator.lexicon.calendar import HOLIDAYS, ONES, ORDINALS, PARTS_OF_DAY, SEASONS, TENS, VAGUE_NUMBERS, ZONES

_BLANK = r"(?:[^\S\n]{1,4}(?:\n[^\S\n]{0,8})?|\n[^\S\n]{0,8})"
_HYPHEN = r"[-‐‑–]"
_FIELD = re.compile(r"\{(=?[a-z_]+\d?)(?::([a-z_]+))?\}")


def expand(template: str) -> str:
    """The regular expression that a rule's template stands for."""
    while _FIELD.search(template):
        template = _FIELD.sub(_field, template)
    return template.replace(" ", _BLANK).replace("~", f"(?:{_HYPHEN}{_BLANK}?|{_BLANK})")


def _field(match: re.Match[str]) -> str:
    name, kind = match[1], match[2] or match[1]
    if name.startswith("="):
        return f"(?:{KINDS[name[1:]]})"
    return PIECES[name] if name in PIECES else f"(?P<{name}>{KINDS[kind]})"


def _any(words: Iterable[str]) -> str:
    """An alternation, the longest word first, so that "seven" does not hide "seventeen"."""
    ordered = sorted(words, key=lambda w: (-len(w), w))
    return "|".join(w.replace(".", r"\.").replace("'", "['’]") for w in ordered)


_DIGITS = _any(w for w, n in ONES.items() if n < 10)
_TEENS = _any(w for w, n in ONES.items() if n >= 10)
_SMALL = f"(?:(?:{_any(TENS)})~(?:{_DIGITS})|{_any(TENS)}|{_any(ONES)})"
_FIGURES = r"(?:(?<![\d.,$£€])(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?))"
_FRACTION = "(?:~?[½¼¾]|~[1-9]/[2-8]|~and~(?:a|an|one)~(?:half|quarter)|~and~three~quarters)"
_EXACT = (
    f"(?:(?:{_FIGURES}|{_SMALL})(?: (?:hundred|thousand|million|billion))?{_FRACTION}?|(?:a|one) hundred|a dozen|[½¼¾])"
)
_MORE = "another|an additional|an extra|a further|an estimated|as many as"
_MONTH = (
    "January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|(?-i:August|AUGUST)|September|October|November|"
    "December"
)
_MONTH_SHORT = (
    r"(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\b\.?"
)
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_WEEKDAY_SHORT = r"(?-i:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\b\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[:/.,]\d)"
_UNIT = "second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|millennium"
_HOURS = r"[01]?\d|2[0-3]"
_HOUR_WORDS = "twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one"

KINDS: Final[Mapping[str, str]] = {
    "month": f"{_MONTH}|{_MONTH_SHORT}",
    "full_month": _MONTH,
    "plain_month": _MONTH.replace("(?-i:May|MAY)|", ""),
    "day": f"{_DAY}|{_any(ORDINALS)}",
    "figure_day": _DAY,
    "year": r"(?:1\d|20)\d\d(?![\d%]|[.,]\d)",
    "short_year": r"\d\d(?!\d)",
    "spelled": (
        f"(?:seventeen|eighteen|nineteen)~(?:hundred|oh~{_SMALL}|{_SMALL})|two thousand(?:(?: and)? {_SMALL})?|"
        f"twenty (?:{_TEENS}|(?:{_any(TENS)})(?:~(?:{_DIGITS}))?)"
    ),
    "weekday": _WEEKDAY,
    "any_weekday": f"{_WEEKDAY}|{_WEEKDAY_SHORT}",
    "season": _any(SEASONS),
    "daypart": "mid-?(?:morning|afternoon)|morning|lunchtime|afternoon|evening|night",
    "any_daypart": _any(PARTS_OF_DAY),
    "ordinal": rf"{_any(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)",
    "quarter": "first|second|third|fourth|1st|2nd|3rd|4th",
    "any_quarter": "first|second|third|fourth|1st|2nd|3rd|4th|opening|last|final|closing",
    "exact": _EXACT,
    "count": (
        f"(?:(?:{_MORE}) )?{_EXACT}(?: (?:more|additional|extra|full|straight|consecutive|whole|trading|business|"
        f"working))?|{_any(VAGUE_NUMBERS)}"
    ),
    "unit": _UNIT,
    "units": f"(?:{_UNIT}|min|sec|hr|yr)s?|centuries|millennia",
    "period": "day|weekend|week|month|quarter|semester|year|decade|century|millennium",
    "holiday": _any(HOLIDAYS),
    "event": (
        "(?:terror(?:ist)? )?(?:attacks|bombings|hijackings|massacre|hijackers|attackers)|insurrection|"
        "(?:(?-i:Capitol) )?(?:riots?|siege)|(?:house |select )?committee"
    ),
    "span": (
        "last|past|previous|preceding|prior|next|coming|upcoming|forthcoming|following|first|final|opening|closing|"
        "initial|latest|most recent|recent|current|remaining|intervening"
    ),
    "possessor": "the|these|those|this|that|its|their|his|her|our|my|each of the|all of the",
    "after_preposition": (
        r"(?<=\bin\s)|(?<=\bof\s)|(?<=\bby\s)|(?<=\bfor\s)|(?<=\band\s)|(?<=\bfrom\s)|(?<=\btill\s)|"
        r"(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bafter\s)"
    ),
    "ago": "ago|earlier|later|beforehand|previously|prior|from now|from today|hence",
    "last_next": (
        "last|past|this past|previous|preceding|prior|this current|this coming|this very|this|current|present|next|"
        r"coming|upcoming|forthcoming|(?<=the\s)(?:following|ensuing|subsequent)|that same|that very|that|same"
    ),
}
"""What `{kind}` matches, as a named group."""

PIECES: Final[Mapping[str, str]] = {
    "early": "(?:(?:the )?(?P<part>early|late|mid|middle|earlier|later|early-to-mid|mid-to-late)~)",
    "part_of": (
        "(?:(?P<part>very early|very late|early|late|mid|middle|early-to-mid|mid-to-late|as early as|as late as|"
        "(?:in )?the early part of|(?:the )?(?:very )?(?:beginning|start|onset|dawn|turn|middle|end|close|"
        "latter part|early part|latter half) of)~)"
    ),
    "half_of": "(?:(?:the )?(?P<part3>first|second|last|latter) half of )",
    "or_so": "(?P<so> or so)",
    "when": "(?:(?P<when>earlier|later|early|late|sometime|some time) )",
    "about": (
        "(?:(?P<approx>some time around|sometime around|about|around|roughly|approximately|circa|shortly "
        "before|shortly after|just after|just before) )"
    ),
    "at_least": f"(?:(?P<approx>{_any(DURATION_MODS)}) )",
    "clock": (
        rf"(?:(?P<hour>{_HOURS}|{_HOUR_WORDS})(?:(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)? ?"
        r"(?P<ampm>(?:[ap]\.m\.?|[ap]m\b|(?-i:[AP]M\b)))|:(?P<minute2>[0-5]\d)(?::(?P<second2>[0-5]\d))?(?!\d| ?%)|"
        rf"\.(?P<minute3>[0-5]\d)(?= (?-i:{_any(ZONES)})\b)| o['’]clock))"
    ),
    "zone": (
        rf"(?: \(?(?P<zone>(?-i:(?:GMT|UTC)[+-]\d\d?(?::?\d\d)?|(?:{_any(ZONES)}|IST|ET|CT|MT|PT)\b)|local time|"
        "(?:eastern|pacific|central|mountain)(?: (?:standard|daylight))? time|(?-i:(?:Eastern|Pacific)(?! [A-Z])))\\)?)"
    ),
    "figures": (
        r"(?<![\d/.-])(?P<numeric>[0-3]?\d(?P<mark>[/.-])[0-3]?\d(?P=mark)(?:(?:19|20)\d\d|(?<=[/-])\d\d))(?![\d/-]|\.\d)"
    ),
    "bare_year": r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d|[-‑](?!\d)\w)",
    "no_count": (
        r"(?! (?:people|men|women|children|dollars|euros|pounds|yen|points|jobs|miles|kilometers|kilometres|meters|"
        r"metres|feet|acres|tons|tonnes|troops|soldiers|workers|employees|members|shares|units|homes|houses|words|votes|"
        r"seats|cases|deaths|copies|students|square|gallons|barrels|calories|percent|per cent|times|others)\b)"
    ),
    "decade_name": (
        r"(?:(?P<part2>early|late|mid)~)?(?:(?P<decade>(?:1[5-9]|20)\d0)['’]?s|['’](?P<short_decade>\d0)s|"
        r"(?:nineteen~)?(?P<named_decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|"
        "noughties))"
    ),
    "noon": "(?P<noon>midnight|noontime|noonday|noon|midday)",
    "of_year": "(?:(?: of|,| in)? {year})",
    "comma_year": "(?:(?:,| of)? {year})",
}
"""Larger pieces, with groups of their own; those that go before others end with a blank."""
