"""The words that a date is written with in English.

Names and their usual short forms (Chicago Manual of Style, 10.39-40); time zones as news pages stamp them.
"""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

SHORT_WEEKDAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())

SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())

CLOCK = frozenset(
    "am pm a.m p.m gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst hkt sgt aest aedt hrs hours "
    "noon midnight at on of the".split()
)
"""What stands beside a date in a time stamp."""
