"""The quote sheet has the columns of the contract and tells what a row holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quotebrowser.exports.sheet import cells, headers

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

CONTRACT = (
    "quote_id, speaker, speaker_kind, as_printed, quote, kind, cue, article, outlet, author, date, url, paragraph, "
    "start, end, confidence, status, tags, note"
)


def test_the_columns_are_those_of_the_contract() -> None:
    assert ", ".join(headers()) == CONTRACT


def test_a_row_tells_what_the_catalogue_holds(catalogue: Catalogue) -> None:
    (row,) = catalogue.quote_rows([1])

    told = dict(zip(headers(), cells(row), strict=True))

    assert (told["quote_id"], told["speaker"], told["speaker_kind"]) == ("1", "Marta Oriol", "person")
    assert (told["as_printed"], told["quote"]) == ("Marta Oriol", "The pier, “old” and grey,\nstands")
    assert (told["kind"], told["cue"], told["article"], told["date"]) == ("direct", "said", "Pier", "2021-02-03")
    assert (told["paragraph"], told["start"], told["end"]) == ("1", "1", str(1 + len(row.text)))
    assert (told["status"], told["tags"], told["note"]) == ("unreviewed", "iron; wood", "Ask the archive")


def test_no_speaker_is_an_empty_cell(catalogue: Catalogue) -> None:
    told = dict(zip(headers(), cells(catalogue.quote_rows([3])[0]), strict=True))

    assert (told["speaker"], told["speaker_kind"]) == ("", "")


@pytest.mark.parametrize(("confidence", "shown"), [(0.0, "0.00"), (0.71234, "0.71"), (1.0, "1.00")])
def test_confidence_has_two_digits(catalogue: Catalogue, confidence: float, shown: str) -> None:
    row = replace(catalogue.quote_rows([1])[0], confidence=confidence)

    assert dict(zip(headers(), cells(row), strict=True))["confidence"] == shown
