# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one program and Orca: Xvfb, a window manager, a session bus and AT-SPI, all in a folder of its own."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = ["Xvfb", "jwm", "orca", "xdotool", "dbus-run-session"]


def missing():
    """What this needs and the system does not have."""
    return [program for program in PROGRAMS if not shutil.which(program)]


class Desktop:
    """Starts all of it; what Orca says is read by heard()."""

    def __init__(self, locale, debug=None):
        self.folder = tempfile.mkdtemp(prefix="kodeks-orca-")
        self.running = []
        self.read = 0
        for name, mode in (("home", 0o755), ("runtime", 0o700), ("orca", 0o755)):
            os.mkdir(self.path(name), mode)
        shutil.copy(f"{HERE}/spoken.py", self.path("orca"))
        shutil.copy(f"{HERE}/customizations.py", self.path("orca/orca-customizations.py"))
        with open(self.path("home/.jwmrc"), "w", encoding="utf-8") as settings:
            settings.write("<?xml version='1.0'?><JWM><FocusModel>click</FocusModel></JWM>")
        open(self.path("spoken"), "w", encoding="utf-8").close()
        self.environment = dict(
            os.environ, HOME=self.path("home"), XDG_CONFIG_HOME=self.path("home/config"),
            XDG_RUNTIME_DIR=self.path("runtime"), SPOKEN_LOG=self.path("spoken"), GSETTINGS_BACKEND="memory",
            LANG=locale, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for name in ("LC_ALL", "LANGUAGE", "WAYLAND_DISPLAY"):
            self.environment.pop(name, None)
        answer, told = os.pipe()
        self.start("Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp", pass_fds=[told])
        os.close(told)
        with open(answer, encoding="ascii") as number:
            self.environment["DISPLAY"] = ":" + number.readline().strip()
            number.read()
        self.start("jwm")
        self.start("orca", "--user-prefs", self.path("orca"), *(["--debug-file", debug] if debug else []))
        if not self.heard(1, 60):
            raise RuntimeError("Orca said nothing within a minute:\n" + self.logged("orca"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            process.terminate()
        for process in self.running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return f"{self.folder}/{name}"

    def logged(self, name):
        with open(self.path(name + ".log"), encoding="utf-8", errors="replace") as log:
            return log.read()[-2000:]

    def start(self, program, *arguments, **how):
        with open(self.path(os.path.basename(program) + ".log"), "w", encoding="utf-8") as log:
            process = subprocess.Popen([program, *arguments], env=self.environment, cwd=self.folder, stdout=log,
                                       stderr=subprocess.STDOUT, **how)
        self.running.append(process)
        return process

    def press(self, keys):
        """Keys as xdotool names them, with blanks between; what stands in quotes is typed."""
        # Orca hears of keys only while the pointer has moved to where no window is since the one with the focus came.
        for x in ("1278", "1279"):
            subprocess.run(["xdotool", "mousemove", x, "799"], env=self.environment, check=True)
        for part in keys.split():
            if part.startswith('"'):
                subprocess.run(["xdotool", "type", "--delay", "40", part.strip('"').replace("_", " ")],
                               env=dict(self.environment, LC_ALL="C.UTF-8"), check=True)
            else:
                subprocess.run(["xdotool", "key", part], env=self.environment, check=True)

    def heard(self, lines, seconds, quiet=0.3):
        """What Orca says from now on, the time of day as HH:MM: waits for that many lines, at most so long, then until it has nothing more to do."""
        said, idle, begun = [], True, time.monotonic()
        changed = begun
        while True:
            with open(self.path("spoken"), encoding="utf-8") as log:
                log.seek(self.read)
                new = log.read()
            if new.endswith("\n"):
                self.read += len(new.encode())
                changed = time.monotonic()
                for line in new.splitlines():
                    words = json.loads(line)
                    idle = words is None
                    if words:
                        said.append(re.sub(r"\b\d\d:\d\d\b", "HH:MM", " ".join(words.split())))
            now = time.monotonic()
            enough = len(said) >= lines or now - begun > seconds
            if enough and (idle and now - changed > quiet or now - begun > seconds + 30):
                return said
            time.sleep(0.02)
