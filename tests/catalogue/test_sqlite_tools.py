"""What opening a catalogue loads, and what it does not."""

from __future__ import annotations

import subprocess
import sys


def test_a_catalogue_is_opened_without_numpy_which_can_be_loaded_later() -> None:
    script = (
        "import sys\n"
        "from quotebrowser.catalogue.catalogue import Catalogue\n"
        "assert 'sqlite_utils' in sys.modules\n"
        "assert 'numpy' not in sys.modules\n"
        "import numpy\n"
        "assert numpy.arange(3).sum() == 3\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
