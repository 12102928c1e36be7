"""The list of quotes, the search box, and the speakers with their counts."""
