"""Resources are found in a checkout and inside an installed package, and their absence is named."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from quotebrowser import resource_files
from quotebrowser.resource_files import documentation_path, resource_path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder of the test's own, with nothing in it."""
    folder = tmp_path / "quotebrowser"
    folder.mkdir()
    monkeypatch.setattr(resource_files, "_PACKAGE", folder)
    return folder


def _put(file: Path) -> Path:
    file.parent.mkdir(parents=True)
    file.touch()
    return file


def test_a_checkout_has_its_resources_beside_the_package(package: Path) -> None:
    icon = _put(package.parent / "resources" / "icons" / "app.svg")
    assert resource_path("icons/app.svg") == icon


def test_an_installed_package_uses_its_own_resources_first(package: Path) -> None:
    _put(package.parent / "resources" / "icon.svg")
    icon = _put(package / "resources" / "icon.svg")
    assert resource_path("icon.svg") == icon


@pytest.mark.usefixtures("package")
def test_a_missing_resource_is_named_with_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match=r"icon\.svg is missing .* install it again"):
        resource_path("icon.svg")


def test_this_checkout_has_its_samples() -> None:
    assert resource_path("samples").is_dir()


def test_documentation_is_found_in_a_checkout_and_first_in_an_installed_package(package: Path) -> None:
    beside = _put(package.parent / "docs" / "manual" / "keys.md")
    assert documentation_path("manual/keys.md") == beside
    inside = _put(package / "docs" / "manual" / "keys.md")
    assert documentation_path("manual/keys.md") == inside


@pytest.mark.usefixtures("package")
def test_missing_documentation_is_named_with_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match=r"accuracy\.md is missing .* install it again"):
        documentation_path("accuracy.md")


def test_the_wheel_carries_the_manual_and_the_page_on_accuracy() -> None:
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried["docs/manual"] == "quotebrowser/docs/manual"
    assert carried["docs/accuracy.md"] == "quotebrowser/docs/accuracy.md"
