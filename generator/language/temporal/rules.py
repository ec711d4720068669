"""The table of temporal phrases: for each form a name, a TIMEX3 type, how its parts are read, and a template.

To add a form, add a line and a case in tests/language/temporal/phrases.txt. The pieces of the templates are explained
in `vocabulary`. The longest match at a place wins, and of two as long the one that stands first here. What a phrase
takes in follows the TIMEX3 guidelines (TimeML 1.2.1 annotation guidelines, 2.1, after TIDES 2003, 4): determiners,
ordinals and modifiers such as "nearly" or "the end of" belong to it; prepositions and possessive endings do not.
"""

from typing import Final, NamedTuple

from generator.model.brief import TimexType


class Rule(NamedTuple):
    """A line of the table."""

    name: str
    type: TimexType
    reading: str
    """A key of `readings.READINGS`."""
    template: str


_BARE_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d|[-‑](?!\d)\w)"
_NO_COUNT = (
    r"(?! (?:people|men|women|children|dollars|euros|pounds|yen|points|jobs|miles|kilometers|kilometres|meters|metres|"
    r"feet|acres|tons|tonnes|troops|soldiers|workers|employees|members|shares|units|homes|houses|words|votes|seats|"
    r"cases|deaths|copies|students|square|gallons|barrels|calories|percent|per cent|times|others)\b)"
)
_NUMERIC = (
    r"(?<![\d/.-])(?P<numeric>[0-3]?\d(?P<mark>[/.-])[0-3]?\d(?P=mark)(?:(?:19|20)\d\d|(?<=[/-])\d\d))(?![\d/-]|\.\d)"
)
_DECADE = "(?:(?P<part2>early|late|mid)~)?(?:(?P<decade>(?:1[5-9]|20)\\d0)['’]?s|['’](?P<short_decade>\\d0)s|"
_DECADE_WORDS = "(?:nineteen~)?(?P<named_decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
_SPAN = (
    "(?P<dir>last|past|previous|preceding|prior|next|coming|upcoming|forthcoming|following|first|final|opening|closing|"
    "initial|latest|most recent|recent|current|remaining|intervening)"
)
_AFTER_PREPOSITION = r"(?:(?<=\b(?:in|of|by)\s)|(?<=\b(?:for|and)\s)|(?<=\b(?:from|till)\s)|(?<=\b(?:since|until|after)\s))"
"""Before "May", which is a name and a verb too."""
_THE = "(?:the|these|those|this|that|its|their|his|her|our|my|each of the|all of the)"

LOOKALIKES: Final = (
    # What only looks like a date: it is passed over where it matches at least as much as any rule.
    ("37 years old", r"(?:{=exact}|a few|several|a) (?:years?|months?|weeks?|days?) (?:old|of age)"),
    ("37-year-old", r"{=exact}[-‑](?:years?|months?|weeks?|days?)[-‑]olds?(?: {=exact}[-‑](?:years?)[-‑]olds?)?"),
    ("at the same time", "(?:at )?the same time"),
    ("a quarter of the total", "{at_least}?(?:(?:a|one|three)~)?quarters? of (?!(?:an?|the) (?:century|year|hour|decade))"),
    ("three-quarters", "{at_least}?three[-‑]quarters"),
    ("the Sunday Times", r"(?:the )?{=weekday}(?-i: (?:[A-Z]\w+ )?(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Tribune|Star|Sun|Night Live|Night Football|Service))"),
    ("March on Washington", r"(?-i:March)(?: for| on)(?-i: [A-Z])\w+"),
    ("a march", "(?:annual|protest|peace|women['’]s|long|freedom|salt) march"),
    ("High Noon", "high noon"),
    ("Black Friday", r"(?:black|bloody|cyber|super|holy) {=weekday}"),
    ("24/7", r"(?:24/7|9/11)"),
)

RULES: Final = tuple(
    Rule(*line)
    for line in (
        # Calendar dates: TIMEX3 2.2.1, TIDES 3.2.1.
        ("iso day", "DATE", "numeric", r"(?P<numeric>(?:1\d|20)\d\d-[01]\d-[0-3]\d)(?![\d-])"),
        ("iso time", "TIME", "clock", r"(?P<numeric>(?:1\d|20)\d\d-[01]\d-[0-3]\d)(?:T| )(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?"),
        ("iso month", "DATE", "numeric", r"(?P<numeric>20\d\d-(?:0[1-9]|1[0-2]))(?![\d-])"),
        ("19/06/2023", "DATE", "numeric", _NUMERIC),
        ("2023/06/19", "DATE", "numeric", r"(?<![\d/.-])(?P<numeric>20\d\d/[01]?\d/[0-3]?\d)(?![\d/])"),
        ("19-Jun-2023", "DATE", "calendar", r"{day:figure_day}[-‑](?P<month>(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[-‑](?P<year>\d{4})"),
        ("June 18, 2023", "DATE", "calendar", "{part_of}?(?:{weekday:any_weekday},? )?{month} (?:the )?{day}{comma_year}?"),
        ("18 June 2023", "DATE", "calendar", "{part_of}?(?:{weekday:any_weekday},? )?(?:the )?{day}(?: of)? {month}{comma_year}?"),
        ("this Sunday, June 18", "DATE", "calendar", "(?:this coming|this|next|last|this past) {weekday},? {month} {day}{comma_year}?"),
        ("Sunday (June 18)", "DATE", "calendar", r"{weekday:any_weekday} ?\({month} {day:figure_day}{comma_year}?\)"),
        ("Sunday (18 June)", "DATE", "calendar", r"{weekday:any_weekday} ?\({day:figure_day} {month}{comma_year}?\)"),
        ("June 18 (Sunday)", "DATE", "calendar", r"{month} {day:figure_day}{comma_year}? ?\({weekday:any_weekday}\)"),
        ("June 2023", "DATE", "calendar", "{part_of}?{month},?(?: of)? {year}"),
        ("June '23", "DATE", "calendar", "{part_of}?{month} ['’]{short_year}"),
        ("June nineteen ninety-six", "DATE", "calendar", "{part_of}?{month:full_month},? (?:{day},? )?{spelled}"),
        ("June", "DATE", "calendar", "{month:plain_month}"),
        ("mid-June", "DATE", "calendar", "{part_of}{month:full_month}"),
        ("in May", "DATE", "calendar", _AFTER_PREPOSITION + "(?P<month>(?-i:May|MAY))"),
        ("the month of June", "DATE", "calendar", "the month of {month:full_month}{of_year}?"),
        ("June last year", "DATE", "calendar", "{part_of}?{month:full_month}(?: of)? (?P<dir>last|this|next|that|the same|the previous|the following) year"),
        ("June 18 last year", "DATE", "calendar", "{part_of}?{month:full_month} {day:figure_day},?(?: of)? (?P<dir>last|this|next) year"),
        ("18th of this month", "DATE", "calendar", "(?:the )?{day:figure_day} of (?P<month_dir>this|next|last) month"),
        ("last June", "DATE", "month", "{early}?(?P<dir>last|this past|this coming|this|next|the following|the previous|that) {month:full_month}"),
        ("the week of June 18", "DATE", "week_of", "the week (?:of|ending|beginning|starting) (?:{weekday:any_weekday},? )?{month} {day}{comma_year}?"),
        # Ranges: one phrase; its value is an ISO 8601 interval.
        ("June 18-19", "DATE", "range", r"(?:{weekday:any_weekday},? )?{month} {day:figure_day} ?[-‑–—] ?{day2:figure_day}{comma_year}?"),
        ("June 30-July 2", "DATE", "range", r"{month} {day:figure_day} ?[-‑–—] ?{month2:month} {day2:figure_day}{comma_year}?"),
        ("18-19 June", "DATE", "range", r"{day:figure_day} ?[-‑–—] ?{day2:figure_day} {month}{comma_year}?"),
        ("30 June-2 July", "DATE", "range", r"{day:figure_day} {month} ?[-‑–—] ?{day2:figure_day} {month2:month}{comma_year}?"),
        ("June-July 2023", "DATE", "range", r"{month} ?[-‑–—/] ?{month2:month}{comma_year}?"),
        ("2015-16", "DATE", "range", r"(?<![\d$£€¥.,-])(?P<year>(?:1[5-9]|20)\d\d)[-‑–/](?P<year2>(?:1[5-9]|20)\d\d|\d\d)(?![\d%/-]|[.,]\d)"),
        # Years and longer.
        ("2023", "DATE", "year", r"{part_of}?(?<![$£€¥#@,])" + _BARE_YEAR + _NO_COUNT),
        ("the year 2023", "DATE", "year", "{part_of}?(?:the )?(?:calendar )?year {year}"),
        ("around 2023", "DATE", "year", "{about}" + _BARE_YEAR + _NO_COUNT),
        ("post-1959", "DATE", "year", "(?:pre|post)[-‑]" + _BARE_YEAR),
        ("nineteen ninety-six", "DATE", "year", "{part_of}?(?:the year )?{spelled}"),
        ("fiscal 2024", "DATE", "fiscal", "{part_of}?(?:the )?(?:fiscal|financial)(?: year)?(?: ending| ended)? {year}"),
        ("FY2024", "DATE", "fiscal", r"(?-i:FY) ?['’]?(?:{year}|{short_year})"),
        ("the 2023 period", "DATE", "year_period", "the {year} (?P<unit>period|quarter|year|season|fiscal year)"),
        ("the 1990s", "DATE", "decade", "{part_of}?(?:the )?" + _DECADE + _DECADE_WORDS),
        ("the 20th century", "DATE", "century", "{part_of}?(?:the )?(?:(?P<part2>early|late|mid)~)?{ordinal}~century"),
        # Quarters, halves, seasons, holidays.
        ("third quarter", "DATE", "quarter", "{part_of}?(?:(?:the )?(?:fiscal )?{quarter} quarter|(?:fiscal )?{quarter2:quarter}[-‑]quarter)"),
        ("third quarter of 2023", "DATE", "quarter", "{part_of}?(?:the )?(?:(?P<fiscal>fiscal)~)?{quarter}~quarter(?: of|,)? (?:fiscal )?{year}"),
        ("third quarter of last year", "DATE", "quarter", "{part_of}?(?:the )?{quarter}~quarter(?: of)? (?P<dir>last|this|next|the previous) year"),
        ("last year's third quarter", "DATE", "quarter", "(?P<dir>last|this|next) year['’]s {quarter}~quarter"),
        ("the 2023 third quarter", "DATE", "quarter", "(?:the )?{year} {quarter}~quarter"),
        ("the fiscal-third quarter", "DATE", "quarter", "(?:the )?fiscal[-‑]{quarter}~quarter"),
        ("Q3 2023", "DATE", "quarter", "(?P<quarter>(?-i:Q[1-4]))(?: (?:of )?{year})?"),
        ("2023 Q3", "DATE", "quarter", "{year}~?(?P<quarter>(?-i:Q[1-4]))"),
        ("the first half of 2023", "DATE", "half", "{part_of}?(?:the )?(?P<half>first|second|last|latter)~half(?: of)? (?:(?:fiscal )?{year}|(?P<dir>last|this|next|the) year)"),
        ("first-half", "DATE", "half", "(?:the )?(?:fiscal )?(?P<half>first|second)[-‑]half"),
        ("the first two quarters", "DATE", "quarters", "(?:the )?(?P<half>first|last|final) two quarters of {year}"),
        ("spring 2023", "DATE", "season", "{part_of}?(?:the )?{season}(?: of)? {year}"),
        ("the 2023 summer", "DATE", "season", "(?:the )?{year} {season}"),
        ("last spring", "DATE", "season", "{part_of}?(?:the )?{dir:last_next} {season}"),
        ("the spring", "DATE", "season", "(?:the (?:(?P<part>early|late|mid)~)?|(?P<part2>early|late|mid)~){season}(?! (?:of|in|from|guy|break|semester))"),
        ("summer", "DATE", "season", "{part_of}?(?:the )?(?P<season>summer|autumn|winter|summertime|wintertime|springtime)(?! (?:olympic|palace|games|school|break|camp))"),
        ("in spring", "DATE", "season", r"(?<=in\s)(?P<season>spring|fall)"),
        ("by spring", "DATE", "season", r"(?<=by\s)(?P<season>spring|fall)"),
        ("Thanksgiving", "DATE", "holiday", "(?:(?P<dir>last|this|next) )?{holiday}(?:,? {year})?"),
        ("Easter week", "DATE", "holiday", "{holiday} (?P<unit>week|weekend)"),
        # Weekdays.
        ("Friday", "DATE", "weekday", "(?:(?P<part>early|late|mid)~)?{weekday}"),
        ("last Friday", "DATE", "weekday", "{early}?(?:the )?{dir:last_next} {weekday}"),
        ("Friday morning", "TIME", "weekday", "(?:(?P<part>early|late)~)?(?:(?:the )?{dir:last_next} )?{weekday}~(?:(?P<part2>early|late) )?{daypart}"),
        ("night of Friday", "TIME", "weekday", "(?:the )?{daypart} (?:of )?{weekday}(?!,)"),
        ("Friday last week", "DATE", "weekday_week", "{weekday},? (?:of )?(?P<dir>last|this|next) week"),
        ("a week from Friday", "DATE", "weekday_week", "(?P<dir>a week) (?:from|after|on) {weekday}"),
        ("Fridays", "SET", "weekdays", "{weekday}s(?: {daypart}s?)?"),
        ("Friday nights", "SET", "weekdays", "{weekday} {daypart}s"),
        # Days counted from today.
        ("today", "DATE", "deictic", "{when}?(?P<deictic>today|yesterday|tomorrow)"),
        ("the day before yesterday", "DATE", "deictic", "(?:the )?(?P<deictic>day before yesterday|day after tomorrow)"),
        ("tonight", "TIME", "deictic", "{when}?(?P<deictic>tonight)"),
        ("yesterday morning", "TIME", "deictic", "{when}?(?P<deictic>yesterday|tomorrow) {daypart}"),
        ("late afternoon yesterday", "TIME", "deictic", "{when}?{daypart:any_daypart} (?P<deictic>yesterday|tomorrow)"),
        ("last night", "TIME", "daypart", "{when}?(?P<dir>last|this|that|the same|the following|the next|the previous) {daypart}"),
        ("the morning", "TIME", "daypart", "(?:the )(?:(?P<part>early|late) )?(?P<daypart>morning|afternoon|evening)(?! after)"),
        ("overnight", "TIME", "daypart", "(?P<daypart>overnight)"),
        # Weeks, months and years counted from this one.
        ("last week", "DATE", "period", "(?:{part_of}?|{when}?)(?:the )?{dir:last_next}(?: (?:fiscal|calendar|financial|full|academic|school|trading|business))? {unit:period}"),
        ("the latest quarter", "DATE", "period", "{part_of}?(?:the )?(?P<dir>latest|most recent|just-ended|just ended)(?: fiscal)? (?P<unit>quarter|year|period|week|month)"),
        ("later in the year", "DATE", "period", "(?P<when>earlier|later|early|late|sometime) in (?P<dir>the|this|that|next|last) {unit:period}"),
        ("the year ended", "DURATION", "duration", "(?P<n>the)(?: (?:fiscal|financial))? (?P<unit>year)(?= (?:ended|ending|to) )"),
        ("the year", "DATE", "period", "{part_of}?(?P<dir>the)(?: (?:fiscal|financial|full|entire|whole))? (?P<unit>year|quarter|month|week|weekend)(?!-| (?:before|after|of|that|when)\\b)"),
        ("year-end", "DATE", "year_end", "{about}?(?:the )?(?:(?P<dir>last|this|next) )?(?:year['’]s end|year[-‑]end|year end|(?P<unit>month)~end)"),
        ("the day before", "DATE", "next_to", "the (?P<unit>day|week|month|year) (?P<ago>before|after|earlier|later)(?=[.,;!?)]|$)"),
        ("that time", "DATE", "that", "(?:that (?P<unit>time|day)|the same (?P<unit2>day))(?! (?:of|when))"),
        ("two years ago", "DATE", "ago", "{at_least}?(?P<n>{=count}|a full|half an|half a|an|a)~{unit:units} {ago}"),
        ("years ago", "DATE", "ago", "{unit:units} (?P<ago>ago|earlier|later)"),
        ("a year ago today", "DATE", "ago", "{at_least}?(?P<n>{=count}|an|a) {unit:units} (?P<ago>ago) (?:today|this (?P<anchor>week|month))"),
        ("year-earlier", "DATE", "year_earlier", "(?:the )?(?:comparable |corresponding |same )?year[-‑](?P<ago>earlier|ago) (?:period|quarter|month)"),
        ("year-earlier results", "DATE", "year_earlier", "year[-‑](?P<ago>earlier|ago)"),
        ("the quarter a year ago", "DATE", "year_earlier", "the (?:same |corresponding |comparable |like )?(?:period|quarter) (?:a year|one year) (?P<ago>earlier|ago|before)"),
        ("the same period last year", "DATE", "year_earlier", "the (?:same|corresponding|comparable|like) (?:period|quarter|month)(?: of)? (?P<ago>last|the previous|the prior) year"),
        # How long: TIMEX3 2.2.3.
        ("two hours", "DURATION", "duration", "{at_least}?(?P<n>{=count})~{unit:units}(?:[-‑]long)?(?! (?:ago|earlier)\\b)"),
        ("about a year", "DURATION", "duration", "{at_least}(?P<n>a full|a whole|an|a) {unit}(?! (?:ago|earlier))"),
        ("another year", "DURATION", "duration", "{at_least}?(?P<n>another|an additional|an extra|a further|a full|a whole|an entire) {unit}"),
        ("a year", "DURATION", "duration", "(?P<n>an|a) (?P<unit>minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|millennium)(?!-| (?:ago|earlier|old|off|out)\\b)(?:[-‑]long)?"),
        ("a three-year period", "DURATION", "duration", "(?:an?|the) {at_least}?{n:exact}[-‑]{unit} (?:period|span|stretch)"),
        ("year and a half", "DURATION", "duration", "{at_least}?(?P<n>an|a|one)~{unit}~and~a~(?P<half>half|quarter)"),
        ("half an hour", "DURATION", "duration", "{at_least}?(?P<n>half~an|half~a|a~half|half|a~quarter~of~an|a~quarter~of~a|a~quarter|quarter~of~a|quarter|three~quarters~of~an|three~quarters~of~a)~(?P<unit>minute|hour|day|year|decade|century|millennium)(?:[-‑]long)?"),
        ("two hours and ten minutes", "DURATION", "duration", "{at_least}?{n:exact}~(?P<unit>hours?|minutes?)(?:,? and|,)? {n2:exact}~(?P<unit2>minutes?|seconds?)"),
        ("two years and ten months", "DURATION", "duration", "{at_least}?{n:exact}~(?P<unit>years?|months?|weeks?)(?:,? and|,)? {n2:exact}~(?P<unit2>months?|days?)"),
        ("the past two years", "DURATION", "duration", "(?:" + _THE + " )?" + _SPAN + " {at_least}?{n:count}~{unit:units}"),
        ("the nine months", "DURATION", "duration", "(?:the|these|those) (?:{n:count} (?:past|previous|last|next|following|preceding|remaining) {unit:units}|{n2:count} (?P<unit2>minutes|hours|days|weeks|months|quarters|years|decades))"),
        ("the next year or so", "DATE", "period", "the (?P<dir>past|last|next|coming|following) {unit:period} or so"),
        ("recent months", "DATE", "vague_span", "(?:the )?(?P<dir>recent|past|last|coming|next|future|upcoming|previous|following|ensuing|subsequent) (?P<unit>seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries|weekends)(?: and (?:weeks|months|years|decades))?"),
        ("the months ahead", "DATE", "vague_span", "(?:the )?(?P<unit>minutes|hours|days|weeks|months|quarters|years|decades) (?P<dir>ahead|to come)"),
        ("months", "DURATION", "duration", "(?P<unit>hours|days|weeks|months|years|decades|centuries)(?:[-‑]long)?(?: (?:and|or|if not) (?P<unit2>days|weeks|months|years|decades))?(?! (?:ago|earlier))"),
        ("all day", "DURATION", "duration", "(?P<n>all|the whole|the entire) (?P<unit>day|night|week|weekend|month|year|decade|century)(?: long)?"),
        ("year-long", "DURATION", "duration", r"(?P<unit>day|week|month|year|decade|hour|century)[-‑]?(?P<n>long)"),
        # How often: TIMEX3 2.2.4.
        ("every day", "SET", "every", "(?P<every>every|each)(?: (?:single|passing))? (?:(?P<other>other|second|third|fourth|{=count}) )?{unit:units}"),
        ("every Friday", "SET", "every", "(?P<every>every|each)(?: (?P<other>other|second))? {weekday}(?: {daypart})?"),
        ("every June", "SET", "every", "(?P<every>every|each) (?:{month:full_month}|{season}|{daypart})"),
        ("daily", "SET", "adverb", "(?P<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|yearly|annually|annual|biannual|biennial|semiannual|semi-annual|twice-yearly|twice-weekly)"),
        ("twice a week", "SET", "every", r"(?P<times>once|twice|(?:one|two|three|four|five|six|seven|ten|several|\d+) times) (?P<every>a|an|each|every|per) {unit}"),
        ("per day", "SET", "every", r"(?<=per\s){unit}"),
        # Times of day: TIMEX3 2.2.1.
        ("9 a.m.", "TIME", "clock", "{about}?{clock}{zone}?"),
        ("9 a.m. Tuesday", "TIME", "clock", "{about}?{clock}{zone}?,?(?: on)? (?:(?P<deictic>today|yesterday|tomorrow)|{weekday:any_weekday}(?: {daypart})?)(?:,? {month} {day}{comma_year}?)?"),
        ("Tuesday at 9 a.m.", "TIME", "clock", "(?:(?P<deictic>today|yesterday|tomorrow)|{weekday:any_weekday}),? (?:at )?{clock}{zone}?"),
        ("9 a.m. June 18", "TIME", "clock", "{about}?{clock}{zone}?,?(?: on)? {month} {day}{comma_year}?"),
        ("9 a.m. 18 June", "TIME", "clock", "{about}?{clock}{zone}?,?(?: on)? {day:figure_day} {month}{comma_year}?"),
        ("June 18 at 9 a.m.", "TIME", "clock", "(?:{weekday:any_weekday},? )?{month} {day}{comma_year}?,?(?: at)? {clock}{zone}?"),
        ("18 June 2023, 9 a.m.", "TIME", "clock", "{day:figure_day} {month}{comma_year}?,?(?: at)? {clock}{zone}?"),
        ("nine in the morning", "TIME", "clock", r"{about}?(?P<hour>1[0-2]|[1-9]|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one)(?::(?P<minute>[0-5]\d))?(?: o['’]clock)? (?:in the|this) (?P<daypart>morning|afternoon|evening)"),
        ("0900 GMT", "TIME", "clock", r"{about}?(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d) ?(?P<zone>(?-i:GMT|UTC|BST|EST|EDT|CET|CEST|IST)|hours|hrs)(?:,?(?: on)? {weekday})?"),
        ("noon", "TIME", "clock", "{about}?{noon}{zone}?(?:,?(?: on)? (?:(?P<deictic>today|yesterday|tomorrow)|{weekday}))?"),
        ("Friday noon", "TIME", "clock", "{weekday} (?:at )?{noon}{zone}?"),
        # Past, present and future without more: TIMEX3 2.2.5, TIDES 3.2.4.
        ("now", "DATE", "present", "(?:right )?now|currently|presently|nowadays|these days|the current time|the present(?: time| day)?"),
        ("recently", "DATE", "past", "recently|lately|the (?:recent |distant |not-too-distant )?past|long ago|not long ago"),
        ("soon", "DATE", "future", "soon|the (?:near |foreseeable |immediate |distant |not-too-distant )?future|the (?:near|short|long) term|as soon as possible"),
    )
)  # fmt: skip
