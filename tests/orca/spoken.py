# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A speech server of Orca's that has no voice: each utterance becomes a line of JSON in the file SPOKEN_LOG names."""

import json
import os

from orca.speechserver import SpeechServer as Silent

log = open(os.environ["SPOKEN_LOG"], "a", buffering=1, encoding="utf-8")


def write(words):
    log.write(json.dumps(words, ensure_ascii=False) + "\n")


class SpeechServer(Silent):
    the_one = None

    @staticmethod
    def getFactoryName():
        return "Spoken"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.get_speech_server()]

    @staticmethod
    def get_speech_server(_info=None):
        SpeechServer.the_one = SpeechServer.the_one or SpeechServer()
        return SpeechServer.the_one

    @staticmethod
    def shutdownActiveServers():
        pass

    def get_info(self):
        return ["Spoken", "spoken"]

    def getVoiceFamilies(self):
        return []

    def speak_character(self, character, acss=None):
        write(character)

    def speak_key_event(self, event, acss=None):
        pass

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write(text)

    def say_all(self, utterances, progress_callback):
        for context, _ in utterances:
            write(context.utterance)

    def list_output_modules(self):
        return []
