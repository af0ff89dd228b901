"""The logo on slips: chosen among pictures, shown dot by dot, taken away."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.printers import Logo
from pos_app.viewmodels.files import FilesVM
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.machine import Machine
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

_INLINE: Final = "data:image/png;base64,"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoState:
    """The logo as it prints, and what went wrong with it last."""

    logo: Logo | None = None
    is_busy: bool = False
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoFace:
    """What the settings show of it."""

    logoPicture: str = ""
    logoWidth: int = 0
    logoHeight: int = 0
    logoText: str = ""
    hasLogo: bool = False
    isLogoBusy: bool = False


@QmlElement
class LogoVM(QObject):
    """Reading a picture is an errand; a bad one leaves the old logo where it was."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        machine: Machine,
        speech: Speech,
        notices: NoticesVM,
        say: Callable[[Exception], str],
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._machine = machine
        self._notices = notices
        self._say = say
        self.files_vm = FilesVM(jobs, speech)
        self._state = LogoState()
        self.face = LogoFace()
        speech.changed.connect(self._draw)

    @Property(FilesVM, constant=True)
    def files(self) -> FilesVM:
        return self.files_vm

    logoPicture = shown(str, "logoPicture", changed)
    logoWidth = shown(int, "logoWidth", changed)
    logoHeight = shown(int, "logoHeight", changed)
    logoText = shown(str, "logoText", changed)
    hasLogo = shown(bool, "hasLogo", changed)
    isLogoBusy = shown(bool, "isLogoBusy", changed)

    def read(self) -> None:
        """Look what is kept."""
        logos = self._machine.logos
        self._jobs.errand(lambda: logos().logo(), self._show, self._unread)

    @Slot()
    def choose(self) -> None:
        """Look through pictures for one."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        start = Path(pictures) if Path(pictures).is_dir() else Path.home()
        self.files_vm.choose("picture", start, self.take)

    def take(self, picture: Path) -> None:
        """Make a picture the logo."""
        logos = self._machine.logos
        self._send(lambda: logos().keep_logo(str(picture)), self._kept)

    @Slot()
    def remove(self) -> None:
        """Slips carry no logo from now on."""
        logos = self._machine.logos
        self._send(lambda: logos().remove_logo(), lambda _: self._show(None))

    def _send(self, work: Callable[[], Logo | None], done: Callable[[Logo | None], None]) -> None:
        if not self._state.is_busy:
            self._become(replace(self._state, is_busy=True))
            self._jobs.errand(work, done, self._refused)

    def _kept(self, logo: Logo | None) -> None:
        self._show(logo)
        self._notices.announce(self.tr("The logo is on the slips from now on."))

    def _show(self, logo: Logo | None) -> None:
        self._become(LogoState(logo=logo))

    def _unread(self, trouble: Exception) -> None:
        """What was kept cannot be read: slips go out without it, and the settings say so."""
        self._become(LogoState(trouble=trouble))

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False))
        self._notices.announce(self._say(trouble))

    def _become(self, state: LogoState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        logo = self._state.logo
        self.face = LogoFace(
            logoPicture=_INLINE + base64.b64encode(logo.png).decode("ascii") if logo else "",
            logoWidth=logo.width_dots if logo else 0,
            logoHeight=logo.height_dots if logo else 0,
            logoText=self._text(),
            hasLogo=logo is not None or self._state.trouble is not None,
            isLogoBusy=self._state.is_busy,
        )
        self.changed.emit()

    def _text(self) -> str:
        """What there is to say of it."""
        logo, trouble = self._state.logo, self._state.trouble
        if trouble is not None:
            return self._say(trouble)
        if logo is None:
            return self.tr("Slips carry the shop's name only.")
        said = self.tr("On every slip: %1 by %2 dots")
        return said.replace("%1", str(logo.width_dots)).replace("%2", str(logo.height_dots))
