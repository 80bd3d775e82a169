# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read by Orca as its user's own: spoken.py speaks, and keys are not echoed. All else is as Orca comes."""

import os
import sys

from orca import event_manager, settings

sys.path.insert(0, os.path.dirname(__file__))
import spoken

settings.speechServerFactory = "spoken"
settings.speechFactoryModules = ["spoken"]
settings.speechServerInfo = None
settings.enableKeyEcho = False
settings.enableSound = False
settings.enableBraille = False

dequeue = event_manager.EventManager._dequeue_object_event


def dequeue_and_tell(self):
    """A line without words says that Orca has worked off all it was told."""
    more = dequeue(self)
    if not more:
        spoken.write(None)
    return more


event_manager.EventManager._dequeue_object_event = dequeue_and_tell
