"""What the till says when the place where the book lives is in trouble, and what helps."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pos_app.services import store_trouble as trouble


class StoreSentences(QObject):
    """One sentence for each trouble of disk, file or network."""

    def of(self, what: trouble.StoreTrouble) -> str:
        said = (
            self._about_the_file(what) or self._about_the_update(what) or self._about_the_disk(what)
        )
        return said.replace("%1", what.where)

    def _about_the_file(self, what: trouble.StoreTrouble) -> str:
        match what:
            case trouble.StoreReadOnly():
                return self.tr(
                    "The book cannot be written: %1. Allow writing there, then try again."
                )
            case trouble.StoreForeign():
                return self.tr("This file is not a book of Saldo: %1. It stays as it is.")
            case trouble.StoreNewer():
                return self.tr(
                    "A newer Saldo wrote this book: %1. Update the till, then try again."
                )
            case trouble.StoreDamaged():
                return self.tr("The book is damaged: %1. Restore the last backup.")
            case trouble.StoreEmptied():
                return self.tr("The book is lost, its file is empty: %1. Restore the last backup.")
            case trouble.StoreInUse():
                return self.tr("Another program holds the book: %1. Close it, then try again.")
            case trouble.StoreGone():
                return self.tr(
                    "The book was moved or deleted: %1. Put it back or restore the last backup."
                )
            case trouble.StoreMissing():
                return self.tr("There is no book here: %1. Check the place or the network.")
            case trouble.StoreMoved():
                return self.tr(
                    "The book was moved while the till was open: %1. Start the till again."
                )
            case _:
                return ""

    def _about_the_update(self, what: trouble.StoreTrouble) -> str:
        match what:
            case trouble.UpgradeNeeded():
                return self.tr(
                    "The shared book waits for its update: %1. Close all tills and call for help."
                )
            case trouble.UpgradeFailed():
                return self.tr("The book could not be updated: %1. It is as before: call for help.")
            case trouble.NoRoomToUpgrade():
                return self.tr(
                    "The book needs more room to be updated: %1. Free some, then try again."
                )
            case _:
                return ""

    def _about_the_disk(self, what: trouble.StoreTrouble) -> str:
        match what:
            case trouble.StoreBusy():
                return self.tr("The other tills are busy just now. Try again in a moment.")
            case trouble.StoreUnreachable():
                return self.tr("The shared book does not answer: %1. Check the network.")
            case trouble.DiskFull():
                return self.tr("The disk is full: %1. Free some room, then try again.")
            case trouble.DiskFails():
                return self.tr("The disk fails: %1. Stop selling and have the disk changed.")
            case trouble.StoreUnsafe():
                return self.tr("This place does not keep what is written: %1. Use another disk.")
            case _:
                return self.tr("The book cannot be used now: %1. Try again in a moment.")
