"""Choose a folder or a picture inside the till's own window, by finger, also on a bare screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QStandardPaths, QStorageInfo, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.rows import RowsModel
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp")
MOST_ENTRIES: Final = 500
_STICKS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Entry:
    """A folder to go into, or a file to take."""

    name: str
    path: str
    is_folder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesState:
    """What is looked for, where, and what is there."""

    wants: str = ""
    folder: Path = Path("/")
    entries: tuple[Entry, ...] = ()
    is_unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesFace:
    """The texts of the sheet."""

    isOpen: bool = False
    wantsFolder: bool = False
    folderText: str = ""
    canGoUp: bool = False
    isUnread: bool = False
    isEmpty: bool = False


@QmlElement
class EntriesModel(RowsModel[Entry]):
    """Folders first, then files, by name."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(
            speech,
            {
                "name": lambda entry: entry.name,
                "path": lambda entry: entry.path,
                "isFolder": lambda entry: entry.is_folder,
            },
        )


@QmlElement
class FilesVM(QObject):
    """One sheet for both; folders are read off the screen's thread."""

    changed = Signal()

    def __init__(self, jobs: Jobs, speech: Speech) -> None:
        super().__init__()
        self._jobs = jobs
        self._rows = EntriesModel(speech)
        self._places = EntriesModel(speech)
        self._taken: Callable[[Path], None] = _ignore
        self._going_to = Path()
        self._state = FilesState()
        self.face = FilesFace()
        speech.changed.connect(self._draw)

    @Property(EntriesModel, constant=True)
    def rows(self) -> EntriesModel:
        return self._rows

    @Property(EntriesModel, constant=True)
    def places(self) -> EntriesModel:
        """Where people keep things: their own folders, and what was plugged in."""
        return self._places

    isOpen = shown(bool, "isOpen", changed)
    wantsFolder = shown(bool, "wantsFolder", changed)
    folderText = shown(str, "folderText", changed)
    canGoUp = shown(bool, "canGoUp", changed)
    isUnread = shown(bool, "isUnread", changed)
    isEmpty = shown(bool, "isEmpty", changed)

    def choose(self, wants: str, start: Path, taken: Callable[[Path], None]) -> None:
        """Open the sheet for a «folder» or a «picture», beginning here."""
        self._taken = taken
        self._places.start(places())
        self._become(FilesState(wants=wants, folder=start))
        self._go(start)

    @Slot(str)
    def open(self, path: str) -> None:
        """Go into a folder, or take a file."""
        found = next((entry for entry in self._state.entries if entry.path == path), None)
        if found is None or found.is_folder:
            self._go(Path(path))
        else:
            self._take(Path(path))

    @Slot()
    def up(self) -> None:
        self._go(self._state.folder.parent)

    @Slot()
    def take(self) -> None:
        """This very folder."""
        self._take(self._state.folder)

    @Slot()
    def close(self) -> None:
        self._become(FilesState())

    def _take(self, path: Path) -> None:
        self.close()
        self._taken(path)

    def _go(self, folder: Path) -> None:
        """A folder may be on another computer: neither acts nor questions wait for it."""
        with_files = self._state.wants == "picture"
        self._going_to = folder

        def look() -> tuple[Entry, ...] | None:
            try:
                return entries_in(folder, with_files=with_files)
            except OSError:
                return None

        def show(entries: tuple[Entry, ...] | None) -> None:
            self._show(folder, entries)

        self._jobs.errand(look, show, lambda _: self._show(folder, None))

    def _show(self, folder: Path, entries: tuple[Entry, ...] | None) -> None:
        """Show what is there, unless somebody has gone elsewhere meanwhile."""
        if self._state.wants and folder == self._going_to:
            found = entries or ()
            self._rows.start(found)
            self._become(
                replace(self._state, folder=folder, entries=found, is_unread=entries is None)
            )

    def _become(self, state: FilesState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state = self._state
        self.face = FilesFace(
            isOpen=bool(state.wants),
            wantsFolder=state.wants == "folder",
            folderText=str(state.folder),
            canGoUp=state.folder != state.folder.parent,
            isUnread=state.is_unread,
            isEmpty=not state.entries and not state.is_unread,
        )
        self.changed.emit()


def entries_in(folder: Path, *, with_files: bool) -> tuple[Entry, ...]:
    """What can be gone into or taken; what is hidden stays so.

    Raises:
        OSError: the folder cannot be read.
    """
    seen = [path for path in folder.iterdir() if not path.name.startswith(".")]
    folders = [path for path in seen if path.is_dir()]
    files = [path for path in seen if with_files and path.suffix.lower() in PICTURES]
    ordered = [*sorted(folders, key=_by_name), *sorted(files, key=_by_name)]
    known = set(folders)
    return tuple(Entry(path.name, str(path), path in known) for path in ordered[:MOST_ENTRIES])


def places() -> tuple[Entry, ...]:
    """The person's own folders, and sticks that are plugged in."""
    wanted = QStandardPaths.StandardLocation
    named = (wanted.HomeLocation, wanted.DocumentsLocation, wanted.PicturesLocation)
    own = [Path(QStandardPaths.writableLocation(place)) for place in named]
    sticks = [Path(volume.rootPath()) for volume in QStorageInfo.mountedVolumes()]
    plugged = [path for path in sticks if str(path).startswith(_STICKS)]
    there = dict.fromkeys(path for path in (*own, *plugged) if path.is_dir())
    return tuple(Entry(path.name or str(path), str(path), is_folder=True) for path in there)


def _by_name(path: Path) -> str:
    return path.name.casefold()


def _ignore(_path: Path) -> None:
    """Nobody chose yet."""
