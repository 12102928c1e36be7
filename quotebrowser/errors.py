"""What a person can act on: errors that are one sentence saying what, where and what to do."""


class QuoteBrowserError(Exception):
    """Something the user can act on; its text is one clear sentence, shown as it is."""


class ArticleUnreadable(QuoteBrowserError):
    """An input that gives no article: missing, empty, binary, too large, or of a format we do not read."""


class CatalogueUnusable(QuoteBrowserError):
    """A catalogue that cannot be opened or written: not ours, newer, locked, read-only, damaged."""


class AmbiguousSpeaker(QuoteBrowserError):
    """A speaker's name that no person or several persons of the catalogue bear."""


class ExportFailed(QuoteBrowserError):
    """A quote sheet that could not be written."""


class AttributionFailed(QuoteBrowserError):
    """An article whose attribution crashed or took too long; the others go on."""
