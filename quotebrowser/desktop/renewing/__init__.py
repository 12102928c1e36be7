"""Running the engine again from the window: offered after an upgrade, previewed, reported."""
