"""Makes `fixtures/version-2.quotes` anew; until version 2 is released, whoever edits its schema runs it.

PYTHONPATH=. .venv/bin/python -m tests.catalogue.make_fixture
"""

from __future__ import annotations

from pathlib import Path

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.schema import MAJOR
from quotebrowser.records import ReviewStatus, Span
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person, report

FIXTURE = Path(__file__).parent / "fixtures" / f"version-{MAJOR}.quotes"

PIER = (
    Said("The old pier will rise again", MARTA, printed="Mayor Marta Oriol"),
    Said("The ferry is late", NILS),
    Said("Nobody asked the harbour", AIDE),
    Said("It is paid for", MINISTRY),
)


def make(path: Path) -> None:
    """A catalogue with something in every table that people's work goes into, for later versions to open."""
    with Catalogue.create(path) as catalogue:
        add(catalogue, *PIER, title="Pier to rise again", outlet="Tide Post", author="Ada Voss", date="2031-03-01")
        add(catalogue, Said("One boat", NILS), Said("Two boats", NILS), title="Ferry late", date="2031-03")
        add(catalogue, Said("We wait", person("Oriol")), Said("We go", AIDE), title="Still waiting")
        add(catalogue, Said("They lie", person("Piet Oriol")), title="Brother speaks", date="2031-03-09")
        add(catalogue, Said("Gone soon", NILS), title="For the trash")
        catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
        catalogue.set_status([3], ReviewStatus.REJECTED)
        catalogue.correct_speaker([4], NILS)
        catalogue.set_tag("harbour", colour="#336699")
        catalogue.set_tag("pier", parent="harbour")
        catalogue.add_tag([1, 2], "pier")
        catalogue.set_note(1, "Ask the archive")
        catalogue.set_article_note(1, "Front page")
        marta, nils = catalogue.person_named("Marta Oriol").id, catalogue.person_named("Aue").id
        catalogue.set_person_note(marta, "Met in May")
        catalogue.add_alias(marta, "Tita")
        catalogue.add_attribute(marta, Attribute.ROLE, "Mayor of Port Sand", since="2030", until="2034-05")
        catalogue.add_person_link(marta, "https://example.org/oriol", "Home page")
        catalogue.say_different(marta, catalogue.person_named("Piet Oriol").id)
        catalogue.merge_people(nils, [catalogue.person_named("Harbour Ministry").id])
        catalogue.save_search("harbour", "pier OR ferry")
        catalogue.draw_sample(3, Filter(), seed=7)
        catalogue.edit_quote(1, Place((Span(5, 13),)))
        catalogue.join_quotes([5, 6])
        catalogue.renew(1, [quote for quote in report(*PIER)[1] if quote.speaker != NILS], engine="test 2")
        catalogue.trash_articles([5])
        catalogue.add_tag([7], "taken back")
        catalogue.undo()


if __name__ == "__main__":
    FIXTURE.unlink(missing_ok=True)
    make(FIXTURE)
