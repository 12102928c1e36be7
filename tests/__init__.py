"""The suite mirrors the package: one test file a module."""
