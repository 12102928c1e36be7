"""The article, with its quotes lit."""
