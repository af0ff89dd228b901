"""What the operating system must bring, and how a Debian machine is asked for it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import sys
from pathlib import Path

from commands import quietly, say, works

# What Qt, the printer drivers and Pillow load, and the Debian package that holds it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # Qt Network, which finds the till that is open already, and the tools that build translations.
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libusb-1.0.so.0": "libusb-1.0-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

# What the tests use besides: a screen in memory, a look at system calls, a database server, a
# browser for the customer area, and a judge of its service.
PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "strace": "strace",
    "pg_virtualenv": "postgresql",
    "chromium": "chromium",
    "systemd-analyze": "systemd",
}
# What the driver of that browser loads.
TEST_LIBRARIES = {"libatomic.so.1": "libatomic1"}
POSTGRES_SERVERS = Path("/usr/lib/postgresql")


class CannotInstallError(Exception):
    """This user may not install packages; ``line`` is what somebody else has to type."""

    def __init__(self, packages: list[str]) -> None:
        self.line = install_line(packages)
        super().__init__(self.line)


def missing_for_pip() -> list[str]:
    """The package without which no Python package can be installed."""
    if any(importlib.util.find_spec(installer) for installer in ("pip", "ensurepip")):
        return []
    return ["python3-pip"]


def missing_for_a_window() -> list[str]:
    """Packages without which no window opens."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in LIBRARIES.items() if not can_load(library)]
    return missing if has_a_font() else [*missing, "fonts-dejavu-core"]


def missing_for_tests() -> list[str]:
    """Packages without which some tests have nothing to run on."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    missing += [package for library, package in TEST_LIBRARIES.items() if not can_load(library)]
    if "postgresql" not in missing and not any(POSTGRES_SERVERS.glob("*/bin/initdb")):
        missing.append("postgresql")
    return missing


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_a_font() -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob("*.[to]tf"), None) for folder in folders)


def install_line(packages: list[str]) -> str:
    """The line that an administrator can copy."""
    return shlex.join(["apt-get", "install", "-y", "--no-install-recommends", *packages])


def install(packages: list[str]) -> None:
    """Install through apt, as root or through sudo.

    Raises:
        CannotInstallError: when neither is to be had, or apt refused.
    """
    become = how_to_become_root()
    if become is None or shutil.which("apt-get") is None:
        raise CannotInstallError(packages)
    # Another apt may be at work, as on a machine that has just started: wait for it.
    apt = [*become, "env", "DEBIAN_FRONTEND=noninteractive"]
    apt += ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    say(f"Installing system packages: {' '.join(packages)}")
    # Lists that cannot be fetched matter only if the install then fails.
    quietly([*apt, "update"])
    if not quietly([*apt, "install", "-y", "--no-install-recommends", *packages]):
        raise CannotInstallError(packages)


def how_to_become_root() -> list[str] | None:
    """What to write before a command: nothing for root, sudo where it lets us in."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]
    if shutil.which("sudo") and works([*sudo, "true"]):
        return sudo
    return None
