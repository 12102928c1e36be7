"""What is typed into the search box: words and "phrases", fields such as `speaker:`, `-` for not, OR, parentheses.

tokens -> tree -> condition, a module a step; `fields.py` is the table of the fields.
"""

from quotebrowser.catalogue.search_language.faults import SearchNotUnderstood
from quotebrowser.catalogue.search_language.fields import FIELDS, Field
from quotebrowser.catalogue.search_language.parsing import parse
from quotebrowser.catalogue.search_language.tokens import ends_in_a_word

__all__ = ["FIELDS", "Field", "SearchNotUnderstood", "ends_in_a_word", "parse"]
