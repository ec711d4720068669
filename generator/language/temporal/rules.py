"""The table of temporal phrases: under a TIMEX3 type and a way to read its parts, each form's name and template.

To add a form, add a line and a case in tests/language/temporal/phrases.txt. The pieces of the templates are explained
in `vocabulary`, the ways to read in `readings`. The longest match at a place wins, and of two as long the one that
stands first here. What a phrase takes in follows the TIMEX3 guidelines (TimeML 1.2.1 annotation guidelines, 2.1, after
TIDES 2003, 4): determiners, ordinals and modifiers such as "nearly" or "the end of" belong to it; prepositions and
possessive endings do not.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from generator.model.brief import TimexType


class Rule(NamedTuple):
    """One form of the table."""

    name: str
    """An example of the form."""
    type: TimexType
    reading: str
    """A key of `readings.READINGS`."""
    template: str


_TABLE: Final[tuple[tuple[TimexType, str, Mapping[str, str]], ...]] = (
    # Calendar dates: TIMEX3 2.2.1, TIDES 3.2.1.
    ("DATE", "numeric", {
        "2023-06-18": r"(?P<numeric>(?:1\d|20)\d\d-[01]\d-[0-3]\d)(?![\d-])",
    }),
    ("TIME", "clock", {
        "2023-06-18T09:30Z": (
            r"(?P<numeric>(?:1\d|20)\d\d-[01]\d-[0-3]\d)(?:T| "
            r")(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?"
        ),
    }),
    ("DATE", "numeric", {
        "2023-06": r"(?P<numeric>20\d\d-(?:0[1-9]|1[0-2]))(?![\d-])",
        "19/06/2023": "{figures}",
        "2023/06/19": r"(?<![\d/.-])(?P<numeric>20\d\d/[01]?\d/[0-3]?\d)(?![\d/])",
    }),
    ("DATE", "named_day", {
        "Sept. 11 attacks": "{month} {day:figure_day}(?= {=event})",
        "11 September attacks": "(?:the )?{day:figure_day} {month}(?= {=event})",
    }),
    ("DATE", "calendar", {
        "19-Jun-2023": (
            r"{day:figure_day}[-‑](?P<month>(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[-‑](?P<year>\d{4})"
        ),
        "June 18, 2023": (
            r"{part_of}?(?:{weekday:any_weekday},? )?{month}(?: |(?<=\.))(?:the )?{day}{comma_year}?"
        ),
        "around June 18": "{about}{month} {day}{comma_year}?",
        "around 18 June": "{about}{day:figure_day} {month}{comma_year}?",
        "18 June 2023": "{part_of}?(?:{weekday:any_weekday},? )?(?:the )?{day}(?: of)? {month}{comma_year}?",
        "9 and 10 September": "{day:figure_day}(?= (?:and|or|to) {=figure_day} {month}{comma_year}?)",
        "this Sunday, June 18": "(?:this coming|this|next|last|this past) {weekday},? {month} {day}{comma_year}?",
        "Sunday (June 18)": r"{weekday:any_weekday} ?\({month} {day:figure_day}{comma_year}?\)",
        "Sunday (18 June)": r"{weekday:any_weekday} ?\({day:figure_day} {month}{comma_year}?\)",
        "June 18 (Sunday)": r"{month} {day:figure_day}{comma_year}? ?\({weekday:any_weekday}\)",
        "June 2023": "{part_of}?{month},?(?: of)? {year}",
        "June '23": "{part_of}?{month} ['’]{short_year}",
        "June nineteen ninety-six": "{part_of}?{month:full_month},? (?:{day},? )?{spelled}",
        "June": "{month:plain_month}",
        "mid-June": "{part_of}{month:full_month}",
        "in May": "{=after_preposition}(?P<month>(?-i:May|MAY))",
        "the month of June": "the month of {month:full_month}{of_year}?",
        "June last year": (
            "{part_of}?{month:full_month}(?: of)? (?P<dir>last|this|next|that|the same|the previous|the following) "
            "year"
        ),
        "June 18 last year": "{part_of}?{month:full_month} {day:figure_day},?(?: of)? (?P<dir>last|this|next) year",
        "18th of this month": "(?:the )?{day:figure_day} of (?P<month_dir>this|next|last) month",
    }),
    ("TIME", "calendar", {
        "the morning of June 18": (
            "(?:the )?(?:(?P<part>early|late)~)?{daypart} of (?:{weekday:any_weekday},? )?{month} {day}{comma_year}?"
        ),
        "the morning of 18 June": (
            "(?:the )?(?:(?P<part>early|late)~)?{daypart} of (?:{weekday:any_weekday},? )?(?:the )?{day}(?: of)? "
            "{month}{comma_year}?"
        ),
    }),
    ("DATE", "month", {
        "last June": (
            "{early}?(?P<dir>last|this past|this coming|this|next|the following|the previous|that) {month:full_month}"
        ),
    }),
    ("DATE", "week_of", {
        "the week of June 18": (
            "(?:the )?(?P<unit>week|weekend) (?:of|ending|beginning|starting|commencing) (?:{weekday:any_weekday},? )?"
            "{month} {day}"
            "{comma_year}?"
        ),
        "the week of 18 June": (
            "(?:the )?(?P<unit>week|weekend) (?:of|ending|beginning|starting|commencing) (?:{weekday:any_weekday},? )?"
            "{day}(?: of)? "
            "{month}{comma_year}?"
        ),
    }),
    ("DATE", "part_of_month", {
        "the last week of June": (
            "(?:the )?(?P<nth>first|second|third|fourth|last|final|opening|closing) (?P<unit>day|week|weekend) "
            "(?:of|in) {month:full_month}{of_year}?"
        ),
    }),
    # Ranges: one phrase; its value is an ISO 8601 interval.
    ("DATE", "range", {
        "June 18-19": "(?:{weekday:any_weekday},? )?{month} {day:figure_day} ?[-‑–—] ?{day2:figure_day}{comma_year}?",
        "June 30-July 2": "{month} {day:figure_day} ?[-‑–—] ?{month2:month} {day2:figure_day}{comma_year}?",
        "18-19 June": "{day:figure_day} ?[-‑–—] ?{day2:figure_day} {month}{comma_year}?",
        "30 June-2 July": "{day:figure_day} {month} ?[-‑–—] ?{day2:figure_day} {month2:month}{comma_year}?",
        "June-July 2023": "{month} ?[-‑–—/] ?{month2:month}{comma_year}?",
        "2015-16": (
            r"(?<![\d$£€¥.,-])(?P<year>(?:1[5-9]|20)\d\d)[-‑–/](?P<year2>(?:1[5-9]|20)\d\d|\d\d)(?![\d%/-]|[.,]\d)"
        ),
    }),
    # Years and longer.
    ("DATE", "year", {
        "2023": "{part_of}?(?<![$£€¥#@,]){bare_year}{no_count}",
        "the year 2023": "{part_of}?(?:the )?(?:calendar )?year {year}",
        "around 2023": "{about}{bare_year}{no_count}",
        "in '08": "{=after_preposition}['’]{short_year}(?!s)",
        "post-1959": "(?:pre|post)[-‑]{bare_year}",
        "nineteen ninety-six": "{part_of}?(?:the year )?{spelled}",
    }),
    ("DATE", "fiscal", {
        "fiscal 2024": "{part_of}?(?:the )?(?:fiscal|financial)(?: year)?(?: ending| ended)? {year}",
        "the 2024 fiscal year": "(?:the )?{year} (?:fiscal|financial) year",
        "FY2024": r"(?-i:FY) ?['’]?(?:{year}(?:[-‑–/]\d\d)?|{short_year})",
    }),
    ("DATE", "year_period", {
        "the 2023 period": "the {year} (?P<unit>period|quarter|year|season|fiscal year)",
    }),
    ("DATE", "decade", {
        "the 1990s": "(?:{part_of}|{half_of})?(?:the )?{decade_name}",
    }),
    ("DATE", "century", {
        "20th and 21st centuries": "(?:the )?(?:{ordinal}(?= and {=ordinal} centuries)|{ordinal2:ordinal} centuries)",
        "the 20th century": "(?:{part_of}|{half_of})?(?:the )?(?:(?P<part2>early|late|mid)~)?{ordinal}~century",
    }),
    # Quarters, halves, seasons, holidays.
    ("DATE", "quarter", {
        "third quarter": (
            "{part_of}?(?:(?:the )?(?:fiscal~)?{quarter} quarter|(?:fiscal )?{quarter2:quarter}[-‑]quarter)"
        ),
        "third quarter of 2023": (
            "{part_of}?(?:the )?(?:(?P<fiscal>fiscal)~)?{quarter:any_quarter}~quarter(?: of|,)? (?:fiscal )?{year}"
        ),
        "third quarter of last year": (
            "{part_of}?(?:the )?{quarter:any_quarter}~quarter(?: of)? (?P<dir>last|this|next|the previous) year"
        ),
        "last year's third quarter": "{part_of}?(?P<dir>last|this|next) year['’]s {quarter}~quarter",
        "the year-ago third quarter": "(?:the )?(?P<dir>year[-‑](?:ago|earlier)) (?:fiscal )?{quarter}~quarter",
        "the 2023 third quarter": "(?:the )?{year}(?:['’]s)? {quarter}~quarter",
        "Q3 2023": "(?P<quarter>(?-i:Q[1-4]))(?: (?:of )?{year})?",
        "2023 Q3": "{year}(?:['’]s)?~?(?P<quarter>(?-i:Q[1-4]))",
        "3Q 2023": "(?P<quarter>(?-i:[1-4]Q))(?: ?{year}|['’]?{short_year})?",
    }),
    ("DATE", "half", {
        "the first half of 2023": (
            "{part_of}?(?:the )?(?P<half>first|second|last|latter)~half(?: of)? (?:(?:fiscal )?{year}|(?P<dir>last|"
            "this|next|the) year)"
        ),
        "last year's first half": "{part_of}?(?P<dir>last|this|next) year['’]s (?P<half>first|second)~half",
        "H1 2024": "(?-i:H)(?P<half>[12])(?: {year})?",
        "first-half": "(?:the )?(?:fiscal )?(?P<half>first|second)[-‑]half",
    }),
    ("DATE", "season", {
        "spring 2023": "{part_of}?(?:the )?{season}(?: of)? (?:{year}|{spelled})",
        "the 2023 summer": "(?:the )?{year} {season}",
        "last spring": "{part_of}?(?:the )?{dir:last_next} {season}",
        "the spring": (
            "(?:the (?:(?P<part>early|late|mid)~)?|(?P<part2>early|late|mid)~){season}(?! (?:of|in|from|guy|break|"
            "semester))"
        ),
        "summer": (
            "{part_of}?(?:the )?(?P<season>summer|autumn|winter|summertime|wintertime|springtime)(?! (?:olympic|"
            "palace|games|school|break|camp))"
        ),
        "in spring": r"(?<=in\s)(?P<season>spring|fall)",
        "by spring": r"(?<=by\s)(?P<season>spring|fall)",
    }),
    ("DATE", "holiday", {
        "Thanksgiving": "(?:(?P<dir>last|this|next) )?{holiday}(?:,? {year})?",
        "Easter week": "{holiday} (?P<unit>week|weekend)",
    }),
    # Weekdays.
    ("DATE", "weekday", {
        "Friday": "(?:(?P<part>early|late|mid)~)?{weekday}",
        "last Friday": "{early}?(?:the )?{dir:last_next} {weekday}",
    }),
    ("TIME", "weekday", {
        "Friday morning": (
            "(?:(?P<part>early|late)~)?(?:(?:the )?{dir:last_next} )?{weekday}~(?:(?P<part2>early|late) )?{daypart}"
        ),
        "night of Friday": "(?:the )?{daypart:any_daypart} (?:(?:of|on) )?{weekday}(?!,)",
    }),
    ("DATE", "nth_weekday", {
        "the third Thursday of November": (
            "(?:the )?(?P<nth>first|second|third|fourth|last) {weekday} (?:of|in) {month:full_month}{of_year}?"
        ),
    }),
    ("DATE", "weekday_week", {
        "Friday last week": "{weekday},? (?:of )?(?P<dir>last|this|next) week",
        "a week from Friday": "(?P<dir>a week) (?:from|after|on) {weekday}",
    }),
    ("SET", "weekdays", {
        "Fridays": "{weekday}s(?: {daypart}s?)?",
        "Friday nights": "{weekday} {daypart}s",
    }),
    ("DATE", "weekdays", {
        "on a Friday": r"(?<=\bon\s)an? {weekday}(?: {daypart})?",
    }),
    # Days counted from today.
    ("DATE", "deictic", {
        "today": "{when}?(?P<deictic>today|yesterday|tomorrow)",
        "the day before yesterday": "(?:the )?(?P<deictic>day before yesterday|day after tomorrow)",
    }),
    ("TIME", "deictic", {
        "tonight": "{when}?(?P<deictic>tonight)",
        "yesterday morning": "{when}?(?P<deictic>yesterday|tomorrow) {daypart}",
        "late afternoon yesterday": "{when}?{daypart:any_daypart} (?P<deictic>yesterday|tomorrow)",
    }),
    ("TIME", "daypart", {
        "last night": "{when}?(?P<dir>last|this|that|the same|the following|the next|the previous) {daypart}",
        "the morning": (
            "(?:the )(?:(?P<part>early|late) )?(?P<daypart>morning|afternoon|evening)"
            r"(?! (?:after|shows?|news|papers?|rush|commute|programs?)\b)"
        ),
        "by mid-afternoon": "{=after_preposition}(?P<part>early|late|mid)~(?P<daypart>morning|afternoon|evening)",
        "overnight": "(?P<daypart>overnight)",
    }),
    # Weeks, months and years counted from this one, or from a date named before: TIMEX3 2.2.2.
    ("DURATION", "duration", {
        "the past decade": "(?P<n>the) (?P<dir>past|coming) (?P<unit>decade|century|millennium){or_so}?",
    }),
    ("DATE", "period", {
        "last week": (
            "(?:{part_of}?|{when}?)(?:the )?{dir:last_next}(?: (?:fiscal|calendar|financial|full|academic|school|"
            "trading|business|holiday|bank holiday|long))? {unit:period}"
        ),
        "the latest quarter": (
            "{part_of}?(?:the )?(?P<dir>latest|most recent|just-ended|just ended)(?: fiscal)? (?P<unit>quarter|year|"
            "period|week|month)"
        ),
        "the week before last": "the (?P<unit>week|weekend|month|year) (?P<dir>before last|after next)",
        "later in the year": (
            "(?P<when>earlier|later|early|late|sometime) in (?P<dir>the|this|that|next|last) {unit:period}"
        ),
    }),
    ("DURATION", "duration", {
        "the year ended": "(?P<n>the)(?: (?:fiscal|financial))? (?P<unit>year)(?= (?:ended|ending|to) )",
    }),
    ("DATE", "period", {
        "the year": (
            "{part_of}?(?P<dir>the)(?: (?:fiscal|financial|full|entire|whole))? (?P<unit>year|quarter|month|week|"
            r"weekend)(?!-| (?:before|after|of|that|when)\b)"
        ),
        "the long weekend": "(?P<dir>the) (?:bank holiday|holiday|long) (?P<unit>weekend)",
        "the end of the decade": "{part_of}(?P<dir>the|this|last|next) (?P<unit>decade|century)",
    }),
    ("DATE", "year_end", {
        "year-end": (
            "{about}?(?:the )?(?:(?P<dir>last|this|next) )?(?:year['’]s end|year[-‑]end|year end|(?P<unit>month)~end)"
        ),
    }),
    ("DATE", "next_to", {
        "two days before.": "(?P<n>{=count}|an|a) {unit:units} (?P<ago>before|after)(?=[.,;!?)]|$)",
        "the day before.": "the (?P<unit>day|week|month|year) (?P<ago>before|after|earlier|later)(?=[.,;!?)]|$)",
    }),
    ("DATE", "that", {
        "that time": "(?:that (?P<unit>time|day)|the same (?P<unit2>day))(?! (?:of|when))",
    }),
    ("DATE", "ago", {
        "two years ago": "{at_least}?(?P<n>{=count}|a full|half an|half a|an|a)~{unit:units}{or_so}? {ago}",
        "years ago": "{unit:units} (?P<ago>ago|earlier|later)",
        "a year ago today": (
            "{at_least}?(?P<n>{=count}|an|a) {unit:units} (?P<ago>ago) (?:(?P<anchor>today)|this "
            "(?P<anchor2>week|month)|(?:on )?{weekday})"
        ),
    }),
    ("DATE", "year_earlier", {
        "year-earlier period": (
            "(?:the )?(?:comparable |corresponding |same )?year[-‑](?P<ago>earlier|ago) (?:period|quarter|month)"
        ),
        "year-earlier results": "year[-‑](?P<ago>earlier|ago)",
        "the prior-year quarter": "(?:the )?(?P<ago>prior|previous)[-‑]year(?: (?:period|quarter|month))?",
        "the quarter a year ago": (
            "the (?:same |corresponding |comparable |like )?(?:period|quarter) (?:a year|one year) (?P<ago>earlier|"
            "ago|before)"
        ),
        "the same period last year": (
            "the (?:same|corresponding|comparable|like) (?:period|quarter|month)(?: of)? (?P<ago>last|the previous|"
            "the prior) year"
        ),
    }),
    ("DATE", "future", {
        "will one day": r"(?<=\bwill\s)one day",
    }),
    # How long: TIMEX3 2.2.3.
    ("DURATION", "duration", {
        "two hours": r"{at_least}?(?P<n>{=count})~{unit:units}(?:[-‑]long|{or_so})?(?! (?:ago|earlier)\b)",
        "two to three weeks": (
            r"{at_least}?{n:exact}(?P<so>(?:~(?:to|or)~|[-–]){=exact})~{unit:units}(?! (?:ago|earlier)\b)"
        ),
        "a week or two": "(?P<n>an|a) {unit}(?P<so> or two)(?! ago)",
        "about a year": "{at_least}(?P<n>a full|a whole|an|a) {unit}(?! (?:ago|earlier))",
        "another year": "{at_least}?(?P<n>another|an additional|an extra|a further|a full|a whole|an entire) {unit}",
        "a year": (
            "(?P<n>an|a) (?P<unit>minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|"
            r"millennium)(?!-| (?:ago|earlier|old|off|out)\b)(?:[-‑]long|{or_so}(?! ago\b))?"
        ),
        "a three-year period": "(?:an?|the) {at_least}?{n:exact}[-‑]{unit} (?:period|span|stretch)",
        "a year and a half": "{at_least}?(?P<n>an|a|one)~{unit}~and~a~(?P<half>half|quarter)",
        "half an hour": (
            "{at_least}?(?P<n>half~an|half~a|a~half|half|a~quarter~of~an|a~quarter~of~a|a~quarter|quarter~of~a|"
            "quarter|three~quarters~of~an|three~quarters~of~a)~(?P<unit>minute|hour|day|year|decade|century|"
            "millennium)(?:[-‑]long)?"
        ),
        "two hours and ten minutes": (
            "{at_least}?(?P<n>{=exact}|an|a)~(?P<unit>hours?|minutes?)(?:,? and|,)? {n2:exact}~"
            "(?P<unit2>minutes?|seconds?)"
        ),
        "two years and ten months": (
            "{at_least}?(?P<n>{=exact}|an|a)~(?P<unit>years?|months?|weeks?)(?:,? and|,)? {n2:exact}~"
            "(?P<unit2>months?|days?)"
        ),
        "the past two years": "(?:{=possessor} )?{dir:span} {at_least}?{n:count}~{unit:units}{or_so}?",
        "at least the past two years": (
            "(?!over |some |under ){at_least}(?:{=possessor} )?(?P<dir>last|past|previous|next|coming) "
            "{n:count}~{unit:units}"
        ),
        "the nine months": (
            "(?:the|these|those) (?:{n:count} (?:past|previous|last|next|following|preceding|remaining) {unit:units}|"
            "{n2:count} (?P<unit2>minutes|hours|days|weeks|months|quarters|years|decades))"
        ),
    }),
    ("DATE", "period", {
        "the next year or so": "the (?P<dir>past|last|next|coming|following) {unit:period} or so",
    }),
    ("DATE", "vague_span", {
        "recent months": (
            "(?:the )?(?P<dir>recent|past|last|coming|next|future|upcoming|previous|following|ensuing|subsequent) "
            "(?P<unit>seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries|weekends)(?: "
            "and (?:weeks|months|years|decades))?"
        ),
        "the months ahead": (
            "(?:the )?(?P<unit>minutes|hours|days|weeks|months|quarters|years|decades) (?P<dir>ahead|to come)"
        ),
    }),
    ("DURATION", "duration", {
        "months": (
            "(?P<unit>hours|days|weeks|months|years|decades|centuries)(?:[-‑]long)?(?: (?:and|or|if not) "
            "(?P<unit2>days|weeks|months|years|decades))?(?! (?:ago|earlier))"
        ),
        "all day": (
            "(?P<n>all|the whole|the entire) (?P<unit>day|night|week|weekend|month|year|decade|century)(?: long)?"
        ),
        "year-long": "(?P<unit>day|week|month|year|decade|hour|century)[-‑]?(?P<n>long)",
    }),
    # How often: TIMEX3 2.2.4.
    ("SET", "every", {
        "every day": (
            "(?P<every>every|each)(?: (?:single|passing))? (?:(?P<other>other|second|third|fourth|{=count}) "
            ")?{unit:units}"
        ),
        "every Friday": "(?P<every>every|each)(?: (?P<other>other|second))? {weekday}(?: {daypart})?",
        "every June": "(?P<every>every|each) (?:{month:full_month}|{season}|{daypart})",
    }),
    ("SET", "adverb", {
        "daily": (
            "(?P<adverb>hourly|bi-weekly|bi-monthly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|yearly|annually|annual|"
            "biannual|biennial|semiannual|semi-annual|twice-yearly|twice-weekly)"
        ),
    }),
    ("SET", "every", {
        "twice a week": (
            r"(?P<times>once|twice|(?:one|two|three|four|five|six|seven|ten|several|\d+) times) (?P<every>a|an|each|"
            "every|per) {unit}"
        ),
        "24 hours a day": (
            "(?P<times>{=exact}) (?:minutes?|hours?|days?|nights?|weeks?|months?) (?P<every>a|an|each|every|per) {unit}"
        ),
        "per day": r"(?<=per\s){unit}",
    }),
    # Times of day: TIMEX3 2.2.1.
    ("TIME", "clock", {
        "9 a.m. (0900 GMT) Tuesday": r"{about}?{clock}{zone}?(?= \([^()]{3,24}\),?(?: on)? {weekday})",
        "9 a.m.": "{about}?{clock}{zone}?",
        "9 a.m. Tuesday": (
            "{about}?{clock}{zone}?,?(?: on)? (?:(?P<deictic>today|yesterday|tomorrow)|{weekday:any_weekday}(?: "
            "{daypart})?)(?:,? {month} {day}{comma_year}?)?"
        ),
        "Tuesday at 9 a.m.": "(?:(?P<deictic>today|yesterday|tomorrow)|{weekday:any_weekday}),? (?:at )?{clock}{zone}?",
        "9 a.m. June 18": "{about}?{clock}{zone}?,?(?: on)? {month} {day}{comma_year}?",
        "9 a.m. 18 June": (
            "{about}?{clock}{zone}?,?(?: on)? (?:{weekday:any_weekday},? )?(?:the )?{day:figure_day}(?: of)? "
            "{month}{comma_year}?"
        ),
        "June 18 at 9 a.m.": "(?:{weekday:any_weekday},? )?{month} {day}{comma_year}?,?(?: at)? {clock}{zone}?",
        "18 June 2023, 9 a.m.": (
            "(?:{weekday:any_weekday},? )?{day:figure_day} {month}{comma_year}?,?(?: at)? {clock}{zone}?"
        ),
        "19/06/2023 09:30": "{figures},?(?: at)? {clock}{zone}?",
        "nine in the morning": (
            "{about}?(?P<hour>1[0-2]|[1-9]|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|"
            r"one)(?::(?P<minute>[0-5]\d))?(?: o['’]clock)? (?:in the|this) (?P<daypart>morning|afternoon|evening)"
        ),
        "0900 GMT": (
            r"{about}?(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d) ?(?P<zone>(?-i:GMT|UTC|BST|EST|EDT|CET|CEST|IST)|"
            "hours|hrs)(?:,?(?: on)? {weekday})?"
        ),
        "noon": "{about}?{noon}{zone}?(?:,?(?: on)? (?:(?P<deictic>today|yesterday|tomorrow)|{weekday}))?",
        "Friday noon": "{weekday} (?:at )?{noon}{zone}?",
    }),
    # Past, present and future without more: TIMEX3 2.2.5, TIDES 3.2.4.
    ("DATE", "present", {
        "now": "(?:right )?now|currently|presently|nowadays|these days|the current time|the present(?: time| day)?",
    }),
    ("DATE", "past", {
        "recently": (
            "(?:(?:more|most) )?recently|lately|the (?:recent |distant |not-too-distant )?past(?! {=exact} )|long ago|"
            "not long ago"
        ),
    }),
    ("DATE", "future", {
        "soon": (
            "soon|the (?:near |foreseeable |immediate |distant |not-too-distant )?future(?! of )|the "
            "(?:near|short|long) term|as soon as possible"
        ),
    }),
)  # fmt: skip

RULES: Final = tuple(
    Rule(name, type_, reading, template) for type_, reading, forms in _TABLE for name, template in forms.items()
)
