"""Sheets for counsel: what the law leaves to people, laid out to be gone through, never found by a machine."""

from passage.law.sheets import indicators, refugee

SHEETS = {sheet.key: sheet for sheet in (refugee.SHEET, indicators.SHEET)}
"""Every sheet, by its name."""
