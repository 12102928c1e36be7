"""The pane on the left: how the quotes divide by speaker, outlet, month and so on, to click what is meant."""
