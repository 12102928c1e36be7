"""The window. One folder a feature, each with its model, view and controller."""
