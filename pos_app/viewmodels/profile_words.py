"""How what is wrong in a printer's model is said to the people of the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.services.printer_trouble import Flaw

if TYPE_CHECKING:
    from pos_app.services.printer_trouble import ProfileDamaged


class ProfileWords(QObject):
    """The key is named as it stands in the file; what is wrong with it, in the cashier's words."""

    def fault(self, what: ProfileDamaged) -> str:
        """What is wrong, as a part of a sentence."""
        if what.flaw is Flaw.NOT_JSON:
            return self.tr("the file is cut off, or it is not JSON")
        if not what.key:
            return self.tr("it cannot be read")
        said = self._of_place(what.flaw) or self._of_size(what.flaw) or self._of_type(what.flaw)
        return said.replace("%5", what.bound).replace("%4", what.key)

    def _of_place(self, flaw: Flaw) -> str:
        match flaw:
            case Flaw.MISSING:
                return self.tr("«%4» is missing")
            case Flaw.NOT_KNOWN:
                return self.tr("«%4» is not known here")
            case _:
                return ""

    def _of_size(self, flaw: Flaw) -> str:
        match flaw:
            case Flaw.TOO_SMALL:
                return self.tr("«%4» must be at least %5")
            case Flaw.NOT_MORE:
                return self.tr("«%4» must be more than %5")
            case Flaw.TOO_LARGE:
                return self.tr("«%4» must be at most %5")
            case _:
                return ""

    def _of_type(self, flaw: Flaw) -> str:
        match flaw:
            case Flaw.NOT_WHOLE:
                return self.tr("«%4» must be a whole number")
            case Flaw.NOT_NUMBER:
                return self.tr("«%4» must be a number")
            case Flaw.NOT_TEXT:
                return self.tr("«%4» must be a text in quotes")
            case Flaw.NOT_YES_OR_NO:
                return self.tr("«%4» must be true or false")
            case Flaw.NOT_LIST:
                return self.tr("«%4» must be a list in [ ]")
            case Flaw.NOT_GROUP:
                return self.tr("«%4» must be a group in { }")
            case _:
                return self.tr("the value of «%4» cannot be used")
