"""The notebooks: they run, and show what they showed when they were written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

nbclient: Any = pytest.importorskip("nbclient")
nbformat: Any = pytest.importorskip("nbformat")
for library in ("ipykernel", "matplotlib", "polars"):
    pytest.importorskip(library)

EXAMPLES = Path(__file__).parents[1] / "examples"
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))


def shown(notebook: Any) -> list[str]:
    """What newsdump and `print` show in each cell; tables and plots look as their library likes."""
    cells: list[str] = []
    for cell in notebook.cells:
        # What is printed may come in several pieces.
        data = [output.get("text") or str(sorted(output["data"].items())) for output in cell.get("outputs", [])]
        cells.append("".join(it for it in data if "image/png" not in it and "dataframe" not in it))
    return cells


def test_there_are_notebooks() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["check_your_dump", "first_look", "who_is_quoted"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore")
def test_notebook(path: Path) -> None:
    committed = nbformat.read(path, as_version=4)
    run = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(run, timeout=60, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    assert shown(run) == shown(committed)
    counts = [cell["execution_count"] for cell in committed.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))
