"""Exports a checkpoint to ONNX with weights of eight bits: python -m model.exporting CHECKPOINT FOLDER."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor

from model.checkpoints import biases_of, load_checkpoint
from model.data import open_tokenizer
from model.encoder import pretrained_folder
from quotebrowser.attribution.encoder.encoding import MODEL, TOKENIZER

INPUTS = ("ids", "gaps", "casings", "quotations")
OUTPUTS = ("roles", "names", "said", "links")


def attended_at_once(mixed: Tensor, heads: int, mask: Tensor | None) -> Tensor:
    """Attention as one node that onnxruntime has a quick kernel for."""
    if mask is not None:
        raise ValueError("windows are run one at a time, without padding")
    query, key, value = mixed.chunk(3, dim=-1)
    result: Tensor = torch.onnx.ops.symbolic(
        "com.microsoft::MultiHeadAttention",
        (query, key, value),
        {"num_heads": heads},
        dtype=query.dtype,
        shape=query.shape,
        version=1,
    )
    return result


def export(checkpoint: Path, out: Path) -> None:
    """Write the encoder and its distance tables (as the file's metadata) to `out`."""
    model = load_checkpoint(checkpoint, attended_at_once)
    example = tuple(torch.ones(1, 64, dtype=torch.long) for _ in INPUTS)
    with tempfile.TemporaryDirectory() as folder:
        plain, ready = Path(folder) / "plain.onnx", Path(folder) / "ready.onnx"
        length = {1: torch.export.Dim("length", min=3, max=512)}
        program = torch.onnx.export(
            model,
            example,
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_shapes=dict.fromkeys(INPUTS, length),
            opset_version=20,
            dynamo=True,
        )
        program.save(str(plain))
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready),
            str(out),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )
    held = onnx.load(str(out))
    tables = biases_of(model)
    links = {"distances": tables.distances.round(5).tolist(), "paragraphs": tables.paragraphs.round(5).tolist()}
    onnx.helper.set_model_props(held, {"links": json.dumps(links)})
    graph = held.graph
    for part in (*graph.node, *graph.initializer, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]  # where on this machine each operation stands in the source
    onnx.save(held, str(out))
    print(out, out.stat().st_size / 1e6, "MB", sorted({node.op_type for node in held.graph.node}))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path, help="where the encoder and its tokenizer go")
    arguments = parser.parse_args()
    export(arguments.checkpoint, arguments.folder / MODEL)
    open_tokenizer(pretrained_folder() / "tokenizer.json").save(str(arguments.folder / TOKENIZER))


if __name__ == "__main__":
    main()
