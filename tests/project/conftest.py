"""The files the project is made of, as git knows them."""

import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tracked(root: Path) -> list[Path]:
    """Every tracked file that is in the tree, relative to the root of the clone."""
    if not (root / ".git").exists() or shutil.which("git") is None:
        pytest.skip("only a git clone knows which files belong to the project")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=root, check=True, capture_output=True, text=True)
    return [Path(name) for name in listing.stdout.split("\0") if name and (root / name).is_file()]
