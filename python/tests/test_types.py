"""Stubs, docstrings, examples: what a reader of the package relies on."""

from __future__ import annotations

import doctest
import importlib.metadata
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsdump
import pytest

PACKAGE = Path(newsdump.__file__).parent


def public() -> Iterator[tuple[str, Any]]:
    """Everything public, with its name: functions, classes, and their members."""
    yield "newsdump", newsdump
    for name in newsdump.__all__:
        if name.startswith("_"):
            continue
        it = getattr(newsdump, name)
        yield name, it
        if inspect.isclass(it):
            yield from ((f"{name}.{member}", vars(it)[member]) for member in vars(it) if not member.startswith("_"))


def test_everything_is_documented() -> None:
    missing = [name for name, it in public() if not isinstance(it, str | None) and not inspect.getdoc(it)]
    assert missing == []


def test_docstrings_are_numpy_style() -> None:
    for name, it in public():
        doc = inspect.getdoc(it) or ""
        lines = doc.splitlines()
        for above, line in zip(lines, lines[1:]):
            if line and set(line) == {"-"}:
                assert len(line) == len(above), (name, above)
        if inspect.isbuiltin(it) and inspect.signature(it).parameters:
            assert "Parameters\n----------" in doc, name
            for parameter in inspect.signature(it).parameters:
                assert f"\n{parameter} : " in doc, (name, parameter)


EXAMPLES = [
    test for name, it in public() for test in [doctest.DocTestParser().get_doctest(it.__doc__ or "", {}, name, None, 0)]
    if test.examples
]  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda test: test.name)
def test_examples(example: doctest.DocTest) -> None:
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    assert runner.run(example).failed == 0


def test_readme() -> None:
    assert doctest.testfile(str(Path(__file__).parents[1] / "README.md"), module_relative=False).failed == 0


def test_there_are_examples() -> None:
    assert {"parse", "read", "restore_blocks", "extract_quotes", "dumps", "write"} <= {it.name for it in EXAMPLES}


def run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_stubs_agree_with_the_module(tmp_path: Path) -> None:
    assert (PACKAGE / "py.typed").exists()
    # The libraries of the extras may be installed, or not.
    config, allowed = tmp_path / "mypy.ini", tmp_path / "allowed.txt"
    config.write_text("[mypy]\nignore_missing_imports = True\n")
    allowed.write_text("newsdump._scan.polars\n")
    options = ["--mypy-config-file", str(config), "--allowlist", str(allowed), "--ignore-unused-allowlist"]
    run("mypy.stubtest", "newsdump", "--concise", *options)


def test_types_of_these_tests() -> None:
    run("mypy", "--strict", str(Path(__file__).parent))


def test_types_of_these_tests_by_pyright(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    for test in Path(__file__).parent.glob("*.py"):
        (tmp_path / test.name).write_bytes(test.read_bytes())
    run("pyright", "--pythonpath", sys.executable, "-p", str(tmp_path))


def test_nothing_is_required() -> None:
    code = "import sys, newsdump; print(*{name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names)"
    done = subprocess.run([sys.executable, "-ISc", f"import sys; sys.path.append({str(PACKAGE.parent)!r}); {code}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert set(done.stdout.split()) <= {"newsdump", "__main__"}


def test_versions() -> None:
    metadata = newsdump.SCHEMA.metadata
    assert metadata == {"newsdump.rules": newsdump.RULES_VERSION, "newsdump.schema": newsdump.SCHEMA_VERSION}
    citation = Path(__file__).parents[2] / "CITATION.cff"
    assert f"\nversion: {newsdump.__version__}\n" in citation.read_text(encoding="utf-8")


def test_the_wheel_holds_the_licences() -> None:
    names = {path.name for path in importlib.metadata.files("newsdump") or []}
    assert {"LICENSE-APACHE", "LICENSE-MIT"} <= names
