"""The wheel carries its law with it: it is built, installed outside the clone, and run there."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import passage


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the locked hatchling."""
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (built,) = made.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment outside the clone that holds the wheel, and borrows what the wheel depends on."""
    home = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(home, with_pip=False)
    command = [sys.executable, "-m", "uv", "pip", "install", "--offline", "--no-deps", "--python", str(home)]
    subprocess.run([*command, str(wheel)], check=True, capture_output=True)
    (packages,) = home.glob("lib/python*/site-packages")
    # A path file read from here adds the folder alone: the clone's own editable install stays out of it.
    (packages / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return home


def run(home: Path, *command: str) -> str:
    """Run a command of the environment, away from the clone, and return what it prints."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(home / "bin" / command[0]), *command[1:]],
        cwd=home,
        env=surroundings | {"PYTHONIOENCODING": "utf-8"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_file_of_the_package(wheel: Path, tracked: list[Path]) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    package = {path.relative_to("src").as_posix() for path in tracked if path.is_relative_to("src/passage")}
    assert "passage/py.typed" in package
    assert package <= inside


def test_the_wheel_holds_nothing_but_the_package(wheel: Path) -> None:
    folders = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert folders == {"passage", f"passage_law-{passage.__version__}.dist-info"}


def test_outside_the_clone_the_package_imported_is_the_installed_one(elsewhere: Path) -> None:
    found = run(elsewhere, "python", "-c", "import passage; print(passage.__file__)")
    assert Path(found.strip()).is_relative_to(elsewhere)


def test_outside_the_clone_passage_tells_its_version(elsewhere: Path) -> None:
    assert passage.__version__ in run(elsewhere, "passage", "--version")


def test_outside_the_clone_passage_evaluates_cases(elsewhere: Path) -> None:
    told = run(elsewhere, "passage", "tour")
    assert "IRPA" in told
    assert "IRPR" in told
