"""The names of a brief's lists of facts."""

from typing import Literal

FactList = Literal["actors", "quotes", "reports", "dates", "figures", "open_items", "facts"]
