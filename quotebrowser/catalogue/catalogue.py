"""One open catalogue: the verbs that the window, the command line and the exports use."""

from __future__ import annotations

from quotebrowser.catalogue.verbs.adding import Adding
from quotebrowser.catalogue.verbs.asking import Asking
from quotebrowser.catalogue.verbs.comparing import Comparing
from quotebrowser.catalogue.verbs.deciding import Deciding
from quotebrowser.catalogue.verbs.identifying import Identifying
from quotebrowser.catalogue.verbs.keeping import Keeping
from quotebrowser.catalogue.verbs.merging import Merging
from quotebrowser.catalogue.verbs.reviewing import Reviewing
from quotebrowser.catalogue.verbs.searching import Searching
from quotebrowser.catalogue.verbs.undoing import Undoing


class Catalogue(Adding, Asking, Searching, Comparing, Deciding, Reviewing, Identifying, Merging, Undoing, Keeping):
    """One SQLite file with articles, quotes, people and decisions, used from the thread that opened it.

    Every method raises CatalogueUnusable, one sentence naming the file, where the file or its disk fails; every change
    is one transaction, so a failure leaves what was there. `close` it, or use it in a `with`.
    """
