"""What only looks like a date: a form's name and its template, passed over where it is as long as any rule's match.

Ages, shares, newspapers and marches are no temporal expressions (TimeML 1.2.1 annotation guidelines, 2.1.2). The
templates are written as in `rules`.
"""

from collections.abc import Mapping
from typing import Final

LOOKALIKES: Final[Mapping[str, str]] = {
    "37 years old": "(?:{=exact}|a few|several|a) (?:years?|months?|weeks?|days?) (?:old|of age)",
    "37-year-old": "{=exact}[-‑](?:years?|months?|weeks?|days?)[-‑]olds?(?: {=exact}[-‑](?:years?)[-‑]olds?)?",
    "at the same time": "(?:at )?the same time",
    "a quarter of the total": (
        "{at_least}?(?:(?:a|one|three)~)?quarters?(?= of (?!(?:an?|the) (?:century|year|hour|decade)))"
    ),
    "three-quarters": "{at_least}?three[-‑]quarters",
    "the Sunday Times": (
        r"(?:the )?{=weekday}(?-i: (?:[A-Z]\w+ )?(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Tribune|Star|Sun|"
        "Night Live|Night Football|Service))"
    ),
    "March on Washington": r"(?-i:March)(?: for| on)(?-i: [A-Z])\w+",
    "a march": "(?:annual|protest|peace|women['’]s|long|freedom|salt) march",
    "Flight 2012": (
        r"(?:route|flight|room|page|channel|number|no\.|highway|building|unit|version|model|boeing|apollo|agenda|vision|bus)"
        r" \d{1,4}"
    ),
    "the last day of": "the (?:last|final|first|same|next) (?:day|weekend|week|month|year)(?= of )",
    "could last": (
        "(?:to|can|could|may|might|must|should|will|would|not|['’]ll) "
        "last(?! (?:{=period}|night|{=full_month}|{=weekday}|{=season})\\b)"
    ),
    "this day": "this day",
    "the early hours of": "(?:the )?(?:early|small|late|final|first|wee) hours(?= of)",
    "High Noon": "high noon",
    "Bloody Sunday": "(?:black(?! friday)|bloody|super|holy) {=weekday}",
    "as soon as": "as soon as(?! possible)|soon after(?:wards?)?",
    "the Daily Planet": (
        r"(?-i:(?:Daily|Nightly|Weekly|Monthly|Quarterly|Annual) [A-Z]\w+)|(?-i:(?<=[\w,]\s)(?:Daily|Weekly|Monthly))"
    ),
    "24/7": "(?:24/7|9/11)",
}
