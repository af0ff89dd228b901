"""Options that several verbs share."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TypeAlias

from pos_app.domain.customers import CustomerKind

# The library has no public name for what `add_subparsers` returns.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def store_option(parser: argparse.ArgumentParser) -> None:
    """Add `--store URL`; without it the user's own store is meant."""
    parser.add_argument(
        "--store", type=store_url, metavar="URL", help="sqlite:///FILE or postgresql+psycopg://…"
    )


def store_url(text: str) -> str:
    """The address of a store, of one of the two kinds there are."""
    if not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise argparse.ArgumentTypeError(f"{text} is not sqlite:///FILE or postgresql+psycopg://…")
    return text


def file_url(text: str) -> str:
    """The address of a store in one file, for a verb that only such a one needs."""
    if not store_url(text).startswith("sqlite"):
        raise argparse.ArgumentTypeError("a shared store is restored with pg_restore")
    return text


def shared_url(text: str) -> str:
    """The address of a shared store, for a verb that only such a one needs."""
    if store_url(text).startswith("sqlite"):
        raise argparse.ArgumentTypeError("a store in one file is upgraded by its till")
    return text


def kind_option(parser: argparse.ArgumentParser) -> None:
    """Add `--kind person|company`."""
    kinds = [kind.value for kind in CustomerKind]
    parser.add_argument("--kind", choices=kinds, default=CustomerKind.PERSON.value)


def positive(text: str) -> int:
    """A whole number above zero."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above zero")
    return number


def say(**facts: object) -> None:
    """Print one object on one line, and make sure that it leaves this process now."""
    sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
    sys.stdout.flush()
