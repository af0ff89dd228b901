"""How the scripts here run other programs, and how they speak."""

from __future__ import annotations

import subprocess


def say(sentence: str) -> None:
    print(sentence, flush=True)


def works(command: list[str]) -> bool:
    """Whether a command ends well; what it says is of no interest."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def quietly(command: list[str]) -> bool:
    """Run a command that talks a lot; show what it said only if it failed."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode != 0:
        say(done.stdout)
    return done.returncode == 0
