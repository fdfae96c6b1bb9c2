"""Python's dateparser and htmldate on the date lines of fixtures/dates/languages: the right day, and the whole value.

Needs `pip install dateparser htmldate`. Run: python3 bench/dates.py
A line is given to dateparser whole, then by its search; to htmldate in a page, `<p class="date">`. Times relative to now are left out.
"""

import html
import json
import logging
import pathlib
import warnings
from datetime import datetime

import dateparser
from dateparser.search import search_dates
from htmldate import find_date

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
FOLDER = pathlib.Path(__file__).parent.parent / "fixtures" / "dates" / "languages"
NOW = datetime(2024, 7, 15, 12)
SETTINGS = {"RELATIVE_BASE": NOW, "REQUIRE_PARTS": ["day", "month", "year"], "RETURN_AS_TIMEZONE_AWARE": False}
# codes that dateparser has under another name or lacks
NAMES = {"nb": "nb", "ckb": "ckb", "ps": "ps"}


def by_dateparser(line, code):
    for languages in ([NAMES.get(code, code)], None):
        try:
            found = dateparser.parse(line, languages=languages, settings=SETTINGS)
            if not found:
                results = search_dates(line, languages=languages, settings=SETTINGS)
                found = results[0][1] if results else None
        except (ValueError, AttributeError, TypeError, OverflowError):
            found = None
        if found:
            return found.replace(tzinfo=None)
    return None


def by_htmldate(line):
    page = f'<html><body><h1>A headline</h1><p class="date">{html.escape(line)}</p></body></html>'
    return find_date(page, original_date=True, min_date="1995-01-01", max_date="2026-12-31")


def main():
    print("| language | lines | dateparser: day | whole | htmldate: day |")
    print("| --- | ---: | ---: | ---: | ---: |")
    sums = [0, 0, 0, 0]
    for file in sorted(FOLDER.glob("*.json")):
        row = [0, 0, 0, 0]
        for case in json.loads(file.read_text("utf-8")):
            value = case["reads"][0].split(" ")[1] if case["reads"] else None
            if value is None or value.lstrip("-").startswith("P"):
                continue
            row[0] += 1
            found = by_dateparser(case["line"], file.stem)
            printed = value[:19] if "T" in value else value
            if found and found.strftime("%Y-%m-%d") == value[:10]:
                row[1] += 1
                row[2] += found.strftime("%Y-%m-%dT%H:%M:%S").startswith(printed)
            row[3] += by_htmldate(case["line"]) == value[:10]
        sums = [a + b for a, b in zip(sums, row)]
        print(f"| {file.stem} | {row[0]} | {row[1]} | {row[2]} | {row[3]} |")
    print(f"| all | {sums[0]} | {sums[1]} | {sums[2]} | {sums[3]} |")


main()
