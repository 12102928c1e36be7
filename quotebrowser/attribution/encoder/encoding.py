"""The trained encoder at run time: an ONNX file with weights of eight bits, run on one thread."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from quotebrowser.attribution.encoder.pieces import pieces_of
from quotebrowser.attribution.encoder.reading import LinkBiases, Reading, read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quotebrowser.attribution.encoder.reading import Floats, Ints

MODEL, TOKENIZER = "encoder.onnx", "tokenizer.json"


class Encoder:
    """A loaded encoder; `read` is a pure function of the text."""

    def __init__(self, folder: Path) -> None:
        """Load the encoder and its tokenizer from `folder`; about a quarter of a second."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # What is kept for reuse would grow with every new length of a window.
        options.enable_mem_pattern = False
        self._session = onnxruntime.InferenceSession(str(folder / MODEL), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        tables = json.loads(self._session.get_modelmeta().custom_metadata_map["links"])
        self._biases = LinkBiases(*(np.array(tables[name], np.float32) for name in ("distances", "paragraphs")))

    def read(self, text: str, stretches: Sequence[tuple[int, int]]) -> Reading:
        """Read `text`, whose [start, end) `stretches` stand within quotation marks (marks excluded)."""
        return read(pieces_of(text, stretches, self._tokenizer), self._run, self._biases)

    def _run(self, ids: Ints, gaps: Ints, casings: Ints, quotations: Ints) -> tuple[Floats, Floats, Floats, Floats]:
        inputs = {"ids": ids, "gaps": gaps, "casings": casings, "quotations": quotations}
        outputs = self._session.run(None, {name: values[None].astype(np.int64) for name, values in inputs.items()})
        roles, names, said, links = (output[0] for output in outputs)
        return roles, names, said, links
