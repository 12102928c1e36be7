"""The SQLite file that keeps articles, quotes, people and what the researcher decided."""
