"""The sheet in which a customer is entered, or a record is put right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.refusals import CustomerChanged, CustomerMayExist
from pos_app.services.customers import (
    ChangeCustomer,
    CreateCustomer,
    CustomerFields,
    change_customer,
    create_customer,
)
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

WRITTEN: Final = ("name", "surname", "phone", "email", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """What is typed, and for which record; no ``fields`` is a closed sheet."""

    fields: CustomerFields | None = None
    customer: Customer | None = None
    request_id: str = ""
    is_busy: bool = False
    alike: CustomerMayExist | None = None
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFace:
    """The texts of the sheet."""

    isOpen: bool = False
    isNew: bool = True
    isCompany: bool = False
    name: str = ""
    surname: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    canSave: bool = False
    wantsEmail: bool = False
    alikeText: str = ""
    isBusy: bool = False
    trouble: str = ""


@QmlElement
class CustomerFormVM(QObject):
    """Only a name is needed; whoever seems to be there already is shown before entering twice."""

    changed = Signal()
    saved = Signal(int)
    existingWanted = Signal(int)

    def __init__(self, till: Till, speech: Speech, news: News, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._sentences = sentences
        self._state = FormState()
        self.face = FormFace()
        speech.changed.connect(self._draw)

    isOpen = shown(bool, "isOpen", changed)
    isNew = shown(bool, "isNew", changed)
    isCompany = shown(bool, "isCompany", changed)
    name = shown(str, "name", changed)
    surname = shown(str, "surname", changed)
    phone = shown(str, "phone", changed)
    email = shown(str, "email", changed)
    note = shown(str, "note", changed)
    canSave = shown(bool, "canSave", changed)
    wantsEmail = shown(bool, "wantsEmail", changed)
    alikeText = shown(str, "alikeText", changed)
    isBusy = shown(bool, "isBusy", changed)
    trouble = shown(str, "trouble", changed)

    @Slot(str, str)
    def openNew(self, kind: str, name: str) -> None:
        """Enter a new customer; what was searched for in vain is likely the name."""
        self._open(CustomerFields(kind=CustomerKind(kind), name=name.strip()), None)

    def open_for(self, customer: Customer) -> None:
        """Put a customer's record right."""
        fields = CustomerFields(
            kind=customer.kind,
            name=customer.name,
            surname=customer.surname,
            phone=customer.phone,
            email=customer.email,
            language=customer.language,
            note=customer.note,
        )
        self._open(fields, customer)

    @Slot()
    def close(self) -> None:
        if not self._state.is_busy:
            self._become(FormState())

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """A field of the sheet was written in."""
        assert field in WRITTEN, field
        fields = self._state.fields
        if fields is not None and not self._state.is_busy:
            change: dict[str, Any] = {field: text}
            written = replace(fields, **change)
            self._become(replace(self._state, fields=written, alike=None, trouble=None))

    @Slot()
    def save(self) -> None:
        self._save(even_if_alike=False)

    @Slot()
    def saveAnyway(self) -> None:
        """The cashier saw who may be the same, and it is somebody else."""
        self._save(even_if_alike=True)

    @Slot()
    def goToExisting(self) -> None:
        """It is the same customer: open the record that is there."""
        alike = self._state.alike
        if alike is not None:
            self._become(FormState())
            self.existingWanted.emit(alike.customer_id)

    def _open(self, fields: CustomerFields, customer: Customer | None) -> None:
        self._become(
            FormState(fields=fields, customer=customer, request_id=self._till.new_request_id())
        )

    def _save(self, *, even_if_alike: bool) -> None:
        state, counter = self._state, self._till.counter
        if state.fields is None or not self.face.canSave:
            return
        self._become(replace(state, is_busy=True, alike=None, trouble=None))
        if state.customer is None:
            new = CreateCustomer(
                request_id=state.request_id,
                desk=self._till.desk,
                fields=state.fields,
                even_if_alike=even_if_alike,
            )
            self._till.jobs.act(lambda: create_customer(counter, new), self._saved, self._refused)
        else:
            change = ChangeCustomer(
                request_id=state.request_id,
                desk=self._till.desk,
                customer_id=state.customer.id,
                version=state.customer.version,
                fields=state.fields,
            )
            self._till.jobs.act(
                lambda: change_customer(counter, change), self._saved, self._refused
            )

    def _saved(self, customer: Customer) -> None:
        self._become(FormState())
        self._news.registryTouched.emit()
        self._news.customerTouched.emit(customer.id)
        self.saved.emit(customer.id)

    def _refused(self, trouble: Exception) -> None:
        alike = trouble if isinstance(trouble, CustomerMayExist) else None
        other = None if alike else trouble
        self._become(replace(self._state, is_busy=False, alike=alike, trouble=other))
        if isinstance(trouble, CustomerChanged):
            self._news.customerTouched.emit(trouble.customer_id)

    def _become(self, state: FormState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawn(self._state)
        self.changed.emit()

    def _drawn(self, state: FormState) -> FormFace:
        fields = state.fields
        if fields is None:
            return FormFace()
        return FormFace(
            isOpen=True,
            isNew=state.customer is None,
            isCompany=fields.kind is CustomerKind.COMPANY,
            name=fields.name,
            surname=fields.surname,
            phone=fields.phone,
            email=fields.email,
            note=fields.note,
            canSave=bool(fields.name.strip()) and not state.is_busy,
            wantsEmail=not fields.email.strip(),
            alikeText=self._sentences.of(state.alike) if state.alike else "",
            isBusy=state.is_busy,
            trouble=self._sentences.of(state.trouble) if state.trouble else "",
        )
