"""One window a user: a second start hands its file to the window that is open."""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

PATIENCE_MS = 5000
"""How long a second start waits for the window that is open to answer."""

MOST_BYTES = 65536
"""A message longer than this is not one of ours."""

_RECEIVED = b"received\n"


class WindowSilent(Exception):
    """Another window holds the place, but does not answer."""


def name_for_user() -> str:
    """The name under which this user's window listens: the same in every start, different for every user and home."""
    who = f"{getpass.getuser()} {Path.home()}"
    return f"quotebrowser-{hashlib.sha256(who.encode()).hexdigest()[:16]}"


class SingleInstance(QObject):
    """The one place that a user's window holds. `claim` it, or `hand_over` to the window that holds it.

    A lock file says who holds the place; it is void where its process is gone, so a crash blocks nobody. The socket
    beside it carries one line of JSON a message, and is open to the same user only.
    """

    asked_for = Signal(object)
    """Another start handed over a catalogue's Path, or None where it only wants the window shown."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lock = QLockFile(QDir.temp().filePath(f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # a window may be open for weeks; a holder that is gone is found out by its id
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the place; False where another process of this user holds it."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)  # the lock is ours, so a socket of that name is a crash's
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        if not server.listen(self._name):
            log.warning("Other starts cannot reach this window: %s", server.errorString())
        self._server = server
        return True

    def hand_over(self, catalogue: Path | None, patience_ms: int = PATIENCE_MS) -> None:
        """Ask the window that holds the place to open `catalogue`, or only to come to the front.

        WindowSilent where it does not answer.
        """
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(patience_ms):
            raise WindowSilent(socket.errorString())
        message = {"open": str(catalogue.absolute()) if catalogue else None}
        socket.write(json.dumps(message).encode() + b"\n")
        while not socket.canReadLine():
            if not socket.waitForReadyRead(patience_ms):
                raise WindowSilent(socket.errorString())
        socket.disconnectFromServer()

    def release(self) -> None:
        """Give the place up, for the end of the program."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _welcome(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():
            caller = server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(partial(self._listen, caller))
            self._listen(caller)  # what came before we listened gives no signal any more

    def _listen(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > MOST_BYTES:
                caller.abort()
            return
        line = bytes(caller.readLine(MOST_BYTES).data())
        try:
            wanted = json.loads(line)["open"]
            path = None if wanted is None else Path(wanted)
        except (ValueError, TypeError, KeyError):
            log.warning("Another program wrote something unreadable to this window's socket")
            caller.abort()
            return
        caller.write(_RECEIVED)
        caller.flush()
        self.asked_for.emit(path)
