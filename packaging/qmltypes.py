"""Tells qmllint what the view-models offer, so that a misspelt name is found before it runs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMetaMethod,
    QMetaObject,
    QMetaProperty,
    QObject,
)

import pos_app.viewmodels

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parent.parent
MODULE = "PosApp"
QMLLINT = Path(sys.executable).parent / "pyside6-qmllint"
BUILT = CHECKOUT / "build" / "qmltypes"
# What the types of Python's signatures are called in QML.
QML_NAMES = {"PyObject": "QVariant", "QString": "QString", "QVariantList": "QVariantList"}


def view_models() -> list[type[QObject]]:
    """Every QObject that a module of ``pos_app.viewmodels`` defines, bases first."""
    found: set[type[QObject]] = set()
    for module in pkgutil.walk_packages(pos_app.viewmodels.__path__, "pos_app.viewmodels."):
        members = inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
        found |= {
            cls for _, cls in members if issubclass(cls, QObject) and cls.__module__ == module.name
        }
    return sorted(found, key=lambda cls: (len(cls.__mro__), cls.__name__))


def described(cls: type[QObject]) -> str:
    """The class in the words of a .qmltypes file."""
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]  # Qt adds it
    lines = [
        f'    name: "{cls.__name__}"',
        f'    prototype: "{prototype(cls)}"',
        '    accessSemantics: "reference"',
        f'    exports: ["{MODULE}/{cls.__name__} 1.0"]',
        "    exportMetaObjectRevisions: [256]",
        "    isCreatable: false",
        *properties(meta),
        *methods(meta),
    ]
    return "\n".join(["Component {", *lines, "}"])


def prototype(cls: type[QObject]) -> str:
    base = cls.__mro__[1]
    if base.__module__.startswith("pos_app"):
        return base.__name__
    return "QAbstractListModel" if issubclass(cls, QAbstractListModel) else "QObject"


def properties(meta: QMetaObject) -> Iterator[str]:
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        yield described_property(meta.property(index))


def described_property(prop: QMetaProperty) -> str:
    name = text(prop.name())
    known, pointer = qml_type(text(prop.typeName()))
    facts = [f'name: "{name}"', f'type: "{known}"', f'read: "{name}"']
    facts += ["isPointer: true"] if pointer else []
    facts += ["isConstant: true"] if prop.isConstant() else []
    facts += [f'notify: "{text(prop.notifySignal().name())}"'] if prop.hasNotifySignal() else []
    facts += [f'write: "{name}"'] if prop.isWritable() else ["isReadonly: true"]
    return f"    Property {{ {'; '.join(facts)} }}"


def methods(meta: QMetaObject) -> Iterator[str]:
    for index in range(meta.methodOffset(), meta.methodCount()):
        yield described_method(meta.method(index))


def described_method(method: QMetaMethod) -> str:
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    facts = [f'name: "{text(method.name())}"']
    returned, _ = qml_type(text(method.typeName()))
    facts += [f'type: "{returned}"'] if returned not in {"void", ""} else []
    names = method.parameterNames()
    parameters = []
    for position, parameter in enumerate(method.parameterTypes()):
        known, pointer = qml_type(text(parameter))
        name = text(names[position]) or f"argument{position}"
        tail = "; isPointer: true" if pointer else ""
        parameters.append(f'Parameter {{ name: "{name}"; type: "{known}"{tail} }}')
    return f"    {kind} {{ {'; '.join(facts)}; {' '.join(parameters)} }}"


def qml_type(name: str) -> tuple[str, bool]:
    """The type's name in QML, and whether it is one of our objects."""
    bare = name.removesuffix("*")
    return QML_NAMES.get(bare, bare), name.endswith("*")


def text(name: object) -> str:
    """Qt hands out some names as its own bytes, whatever its annotations say."""
    if isinstance(name, QByteArray):
        return bytes(name.data()).decode()
    return name.decode() if isinstance(name, bytes) else str(name)


def write_types(folder: Path = BUILT) -> Path:
    """Write the module as qmllint imports it."""
    module = folder / MODULE
    module.mkdir(parents=True, exist_ok=True)
    directory = (
        f"module {MODULE}\ntypeinfo {MODULE}.qmltypes\ndepends QtQml\ndepends QtQml.Models\n"
    )
    (module / "qmldir").write_text(directory, encoding="utf-8")
    body = "\n".join(described(cls) for cls in view_models())
    file = module / f"{MODULE}.qmltypes"
    file.write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{body}\n}}\n", encoding="utf-8")
    return file


def lint() -> int:
    """Read every screen; a single warning fails."""
    screens = [str(path) for path in sorted((CHECKOUT / "ui").rglob("*.qml"))]
    imports = ["-I", str(BUILT), "-I", str(CHECKOUT / "ui")]
    return subprocess.call([str(QMLLINT), "-W", "0", *imports, *screens])


def main(arguments: list[str]) -> int:
    """Write the types; with --lint also check the screens against them."""
    print(write_types())
    return lint() if "--lint" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
