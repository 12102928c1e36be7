"""Every version of a statement with its quotes, and how it differs from what most articles have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.repeats.groups import repeats
from quotebrowser.comparison.repeats.tabulating import marked, repeats_table
from quotebrowser.comparison.repeats.versions import told
from tests.comparison.repeats.conftest import WALL

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_the_version_of_most_articles_leads_and_the_longest_of_others_follows(compared: Catalogue) -> None:
    (found,) = told(compared, repeats(compared, EVERYTHING))

    assert found.text == WALL
    assert [[quote.id for quote in version.quotes] for version in found.versions] == [[1, 5], [3], [4]]
    assert [marked(version.pieces) for version in found.versions] == [
        WALL,
        WALL.replace("old", "[-old-] {+new+}"),
        "[-The old-] harbour wall will be rebuilt before the winter [-storms come, and nobody will lose their house-]",
    ]


def test_a_quote_that_is_gone_meanwhile_is_left_out(compared: Catalogue) -> None:
    found = repeats(compared, EVERYTHING)
    compared.erase_article(2)

    (left,) = told(compared, found)
    assert [version.text for version in left.versions] == [WALL, "harbour wall will be rebuilt before the winter"]


def test_nothing_is_told_of_nothing(compared: Catalogue) -> None:
    assert list(told(compared, [])) == []


def test_the_table_has_a_row_a_statement_with_a_line_a_version(compared: Catalogue) -> None:
    table = repeats_table(told(compared, repeats(compared, EVERYTHING)), ("Filter: none",))

    (row,) = table.rows
    cells = dict(zip(table.columns, row, strict=True))
    assert table.notes == ("Filter: none",)
    assert cells["quote"] == WALL
    assert cells["speakers"] == "a senior aide; Marta Oriol; Nils von der Aue"
    assert (cells["articles"], cells["outlets"], cells["versions"]) == (4, 3, 3)
    assert (cells["first"], cells["last"]) == ("2031-03-01, The Gull", "2031-03-05")
    assert cells["conflict"] == "Marta Oriol; Nils von der Aue"
    assert str(cells["differences"]).splitlines()[0] == (
        f"{WALL} (2031-03-02, Tide Post, Marta Oriol; no date, Tide Post, Marta Oriol)"
    )
