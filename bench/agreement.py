"""Runs datatrove's own filters beside this project's profiles on folders of texts: python bench/agreement.py FOLDER...

Needs `pip install "datatrove[processing,multilingual]"`, node, and `npm run build:library`. Each .txt file is measured as it is, after itself
(text + LF + text), and with its lines joined by spaces. Files that are not UTF-8 are read as windows-1256.

Filters give the first reason alone. Verdicts and reasons come from `filter()`, all reasons from a filter asked again and again, each time with the
limit that it named switched off. Values come from the functions that the filters call, by the formulas of the filters.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from datatrove.data import Document
from datatrove.pipeline.filters import FineWebQualityFilter, GopherQualityFilter, GopherRepetitionFilter
from datatrove.pipeline.filters.base_filter import BaseFilter, get_filter_result
from datatrove.pipeline.filters.gopher_quality_filter import STOP_WORDS
from datatrove.pipeline.filters.gopher_repetition_filter import (
    find_all_duplicate,
    find_duplicates,
    find_top_duplicate,
    get_n_grams,
)
from datatrove.utils.text import PUNCTUATION_SET, TERMINAL_PUNCTUATION, split_into_words

BENCH = Path(__file__).resolve().parent
LANGUAGE = "arb_Arab"
OFF = 1e9
ARABIC_STOP_WORDS = "، في من على إلى عام أن مع أو هو عن التي كان بين ما كانت هي المتحدة بعد".split()

GOPHER = dict(
    dup_para_frac=0.3,
    dup_para_char_frac=0.2,
    dup_line_frac=0.3,
    dup_line_char_frac=0.2,
    top_n_grams=((2, 0.2), (3, 0.18), (4, 0.16)),
    dup_n_grams=((5, 0.15), (6, 0.14), (7, 0.13), (8, 0.12), (9, 0.11), (10, 0.1)),
)
# FineWeb-2: configs/arb_Arab.yml and fineweb-2-pipeline.py
REPETITION = dict(
    dup_para_frac=0,
    dup_para_char_frac=0,
    dup_line_frac=0.304,
    dup_line_char_frac=0,
    top_n_grams=((2, 0.197), (3, 0.172), (4, 0.146)),
    dup_n_grams=((5, 0.165), (6, 0.153), (7, 0.142), (8, 0.131), (9, 0.12), (10, 0.109)),
)
FINEWEB = dict(line_punct_thr=0.143, short_line_thr=999, char_duplicates_ratio=0.1, new_line_ratio=0.189)
DUPLICATES = FINEWEB | dict(line_punct_thr=0, new_line_ratio=OFF)
QUALITY = dict(
    min_avg_word_length=2, max_avg_word_length=9, max_non_alpha_words_ratio=0.787, min_stop_words=2, stop_words=ARABIC_STOP_WORDS
)

Step = tuple[type[BaseFilter], dict]
PROFILES: dict[str, list[Step]] = {
    "gopher-repetition": [(GopherRepetitionFilter, GOPHER)],
    "fineweb2-arb": [
        (GopherRepetitionFilter, REPETITION),
        (FineWebQualityFilter, FINEWEB),
        (GopherQualityFilter, QUALITY),
    ],
    "fineweb2-arb-repetition": [(GopherRepetitionFilter, REPETITION), (FineWebQualityFilter, DUPLICATES)],
}

SWITCHES: dict[str, tuple[str, float]] = {
    "line_punct_ratio": ("line_punct_thr", 0),
    "char_dup_ratio": ("char_duplicates_ratio", OFF),
    "list_ratio": ("new_line_ratio", OFF),
    "gopher_short_doc": ("min_doc_words", 0),
    "gopher_long_doc": ("max_doc_words", 0),
    "gopher_below_avg_threshold": ("min_avg_word_length", 0),
    "gopher_above_avg_threshold": ("max_avg_word_length", 0),
    "gopher_too_many_hashes": ("max_symbol_word_ratio", 0),
    "gopher_too_many_ellipsis": ("max_symbol_word_ratio", 0),
    "gopher_too_many_bullets": ("max_bullet_lines_ratio", 0),
    "gopher_too_many_end_ellipsis": ("max_ellipsis_lines_ratio", 0),
    "gopher_below_alpha_threshold": ("max_non_alpha_words_ratio", 0),
    "gopher_enough_stop_words": ("min_stop_words", 0),
}


def without(settings: dict, reason: str) -> dict | None:
    """The settings with the limit behind a reason switched off; None if there is no switch for it alone."""
    if reason in SWITCHES:
        name, off = SWITCHES[reason]
        return settings | {name: off}
    if reason in settings:
        return settings | {reason: 0}
    for key, shape in (("top_n_grams", "top_{}_gram"), ("dup_n_grams", "duplicated_{}_n_grams")):
        rest = tuple(row for row in settings.get(key, ()) if shape.format(row[0]) != reason)
        if len(rest) < len(settings.get(key, ())):
            return settings | {key: rest}
    return None


def reasons(step: Step, text: str) -> list[str]:
    """All reasons of one filter, in its order."""
    kind, settings = step
    found: list[str] = []
    while settings is not None:
        passes, reason = get_filter_result(kind(**settings, language=LANGUAGE).filter(Document(text=text, id="")))
        if passes:
            break
        found.append(reason)
        # the filters divide by the words of a text before they ask whether it has any
        settings = without(settings, reason) if text.strip() else None
    return found


def values(text: str) -> dict[str, float]:
    """Every value that the filters compare, under this project's names; a text of white space alone has none."""
    if not text.strip():
        return {}
    words = split_into_words(text, LANGUAGE)
    counted = [word for word in words if any(char not in PUNCTUATION_SET for char in word)]
    lines, paragraphs = re.split("\n+", text), re.split("\n{2,}", text.strip())
    filled = [line for line in text.split("\n") if line.strip()]
    ended = text.splitlines()
    line_count, line_chars = find_duplicates(lines)
    paragraph_count, paragraph_chars = find_duplicates(paragraphs)
    found = {
        "duplicateLines": line_count / len(lines),
        "duplicateLineCharacters": line_chars / len(text),
        "duplicateParagraphs": paragraph_count / len(paragraphs),
        "duplicateParagraphCharacters": paragraph_chars / len(text),
        "duplicateCharacters": find_duplicates(filled)[1] / len(text.replace("\n", "")),
        "words": len(counted),
        "meanWordLength": sum(map(len, counted)) / len(counted) if counted else 0,
        "hashesPerWord": text.count("#") / len(words),
        "ellipsesPerWord": (text.count("...") + text.count("…")) / len(words),
        "alphabeticWords": sum(any(char.isalpha() for char in word) for word in words) / len(words),
        "englishStopWords": len(set(STOP_WORDS) & set(words)),
        "arabicStopWords": len(set(ARABIC_STOP_WORDS) & set(words)),
        "newlinesPerWord": text.count("\n") / len(words),
        "bulletLines": sum(line.lstrip().startswith(("•", "-")) for line in ended) / len(ended),
        "ellipsisLines": sum(line.rstrip().endswith(("...", "…")) for line in ended) / len(ended),
        "terminalLines": sum(line.endswith(tuple(TERMINAL_PUNCTUATION)) for line in filled) / len(filled),
        "shortLines": sum(len(line) <= 30 for line in filled) / len(filled),
    }
    for n in range(2, 5):
        grams = get_n_grams(words, n)
        found[f"top{n}Grams"] = find_top_duplicate(grams) / len(text) if grams else 0
    for n in range(5, 11):
        found[f"duplicate{n}Grams"] = find_all_duplicate(words, n) / len(text)
    return found


def read(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1256")


VARIANTS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "doubled": lambda text: f"{text}\n{text}",
    "one line": lambda text: " ".join(text.split("\n")),
    "one line, doubled": lambda text: " ".join(f"{text}\n{text}".split("\n")),
}


def main() -> int:
    files = [path for folder in sys.argv[1:] for path in sorted(Path(folder).glob("*.txt"))]
    texts = [(f"{path.parent.name}/{path.name}, {name}", vary(read(path))) for path in files for name, vary in VARIANTS.items()]
    lines = "".join(json.dumps(text) + "\n" for _, text in texts)
    answers = subprocess.run(["node", str(BENCH / "agreement.mjs")], input=lines.encode(), capture_output=True, check=True).stdout
    ours = [json.loads(line) for line in answers.split(b"\n")[:-1]]
    assert len(ours) == len(texts)
    theirs = [values(text) for _, text in texts]
    same = sum(mine["measures"] | found == mine["measures"] for mine, found in zip(ours, theirs))
    print(f"{len(files)} files, {len(texts)} texts: all values the same in {same}")
    for (name, _), mine, found in zip(texts, ours, theirs):
        for measure, value in found.items():
            if mine["measures"][measure] != value:
                print(f"  {name}: {measure} {value} in datatrove, {mine['measures'][measure]} here")
    for profile, steps in PROFILES.items():
        verdicts = lists = failing = 0
        for (name, text), mine in zip(texts, ours):
            found = [reason for step in steps for reason in reasons(step, text)]
            failed = mine["failed"][profile]
            # one switch for both
            if "gopher_too_many_hashes" in failed and "gopher_too_many_ellipsis" in failed:
                failed.remove("gopher_too_many_ellipsis")
            failing += bool(found)
            verdicts += bool(found) == bool(failed)
            lists += found == failed
            if found != failed:
                print(f"  {profile}, {name}: {found} in datatrove, {failed} here")
        total = len(texts)
        print(f"{profile}: {failing}/{total} fail; same verdict {verdicts}/{total}, same reasons {lists}/{total}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
