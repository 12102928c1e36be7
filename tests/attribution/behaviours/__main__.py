"""`python -m tests.attribution.behaviours`: how much of each theme the present engine gets right."""

from __future__ import annotations

from collections import Counter

import click

from quotebrowser.attribution.engine import load_engine
from tests.attribution.behaviours import THEMES
from tests.attribution.behaviours.checking import Outcome, findings, shown
from tests.attribution.stories import PARTS


@click.command()
@click.option("--failures", is_flag=True, help="List each failing case with the quotes that were found.")
@click.option(
    "--stories", type=click.Choice([*PARTS]), help="The whole articles of one part instead of the short cases."
)
def main(*, failures: bool, stories: str | None) -> None:
    """Print the share of expectations right, wrong and missing per theme, and the cases without a fault."""
    engine = load_engine()
    rows: dict[str, Counter[str]] = {}
    for theme, cases in ({stories: PARTS[stories]} if stories else THEMES).items():
        rows[theme] = Counter()
        for case in cases:
            quotes = engine.attribute(case.article)
            found = findings(case, quotes)
            faults = [finding for finding in found if finding.outcome is not Outcome.RIGHT]
            rows[theme].update(finding.outcome for finding in found)
            rows[theme].update(cases=1, clean=not faults)
            if failures and faults:
                lines = "\n".join(f"  {fault.outcome}: {fault.line}" for fault in faults)
                click.echo(f"{theme}/{case.id}\n{lines}\n  found:\n{shown(case, quotes)}\n")
    click.echo(f"engine {engine.version}")
    click.echo("| theme | cases | without a fault | expectations | right | wrong | missing |")
    click.echo("| --- | --- | --- | --- | --- | --- | --- |")
    for theme, row in [*rows.items(), ("all", sum(rows.values(), Counter()))]:
        expected = sum(row[outcome] for outcome in Outcome)
        shares = " | ".join(f"{row[outcome] / expected:.3f}" for outcome in Outcome)
        click.echo(f"| {theme} | {row['cases']} | {row['clean']} | {expected} | {shares} |")


if __name__ == "__main__":
    main()
