"""From a file, a page or pasted text to an Article: one reader a format, and the normalising of text."""
