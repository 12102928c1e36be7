"""The same words again, found among quotes whose sameness is known."""
