"""The trained encoder and its tokenizer, loaded once for all tests of the package."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from quotebrowser.attribution.encoder.encoding import TOKENIZER, Encoder
from quotebrowser.resource_files import resource_path


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The encoder that is shipped."""
    return Encoder(resource_path("model"))


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    """The encoder's tokenizer."""
    return Tokenizer.from_file(str(resource_path("model") / TOKENIZER))
