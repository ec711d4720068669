"""Readout turns a folder of news articles into a searchable record in which every fact opens its words."""

__version__ = "0.1.0"
