"""The addresses under which other machines of the shop find this computer."""

from __future__ import annotations

from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface


def own_addresses() -> tuple[str, ...]:
    """IPv4 addresses of the shop's own network: what stands in a QR is short and plain."""
    wired = QNetworkInterface.InterfaceFlag.IsUp
    found = (
        entry.ip()
        for interface in QNetworkInterface.allInterfaces()
        if interface.flags() & wired
        for entry in interface.addressEntries()
    )
    return tuple(address.toString() for address in found if is_of_the_shop(address))


def is_of_the_shop(address: QHostAddress) -> bool:
    """Whether phones beside the counter can reach it."""
    is_old_kind = address.protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
    return is_old_kind and not address.isLoopback() and not address.isLinkLocal()
