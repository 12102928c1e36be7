"""The tables, views, indexes and triggers of a catalogue, as migrations that are applied in order.

A module a version of the format. A migration that has shipped is never edited; a new one goes into a new module.
"""

from quotebrowser.catalogue.schema import (
    version_1,
    version_2,
    version_2_comparing,
    version_2_engines,
    version_2_merging,
    version_2_people,
    version_2_review,
)
from quotebrowser.catalogue.schema.versions import (
    APPLICATION_ID,
    MAJOR,
    MINOR,
    major_and_minor,
    migrations,
    user_version,
)

__all__ = [
    "APPLICATION_ID",
    "MAJOR",
    "MINOR",
    "major_and_minor",
    "migrations",
    "user_version",
    "version_1",
    "version_2",
    "version_2_comparing",
    "version_2_engines",
    "version_2_merging",
    "version_2_people",
    "version_2_review",
]
