"""Quote Browser: catalogue what people said."""

__version__ = "0.1.0"
