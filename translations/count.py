#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations/count.py [LANGUAGE...]: how far each language is, and what is wrong with what is translated.

    da   212 of 3887 translated, 3 to look at again; 41 texts are not in the file yet, 2 no longer in the program

Beside kodeks_nb.ts, which has every text. Exit 1 for a translation that has lost or invented a %1, a count without all its
forms, a menu letter (&) that is gone, or a language without a file. That much is unfinished is no fault.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
WHOLE = "nb"


def messages(language):
    """{(context, source, comment): (state, [translation, one for each plural form])}; state is "" for a finished one."""
    found = {}
    for context in xml.parse(HERE / f"kodeks_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""
            found[key] = translation.get("type", ""), forms
    return found


def places(text):
    return sorted(re.findall(r"%L?([1-9n])", text))


def faults(key, forms):
    source = key[1]
    for text in forms:
        if not text:
            yield "has a form that is empty"
        elif places(text) != places(source):
            yield f"has {places(text)} where the source has {places(source)}"
        elif ("&" in source.replace("&&", "")) != ("&" in text.replace("&&", "")):
            yield "has no menu letter (&), or one too many"


def count(language, whole):
    """The line that tells of it, and sentences on what is wrong."""
    there = messages(language)
    finished = {key: forms for key, (state, forms) in there.items() if state == "" and any(forms)}
    again = sum(1 for state, forms in there.values() if state == "unfinished" and any(forms))
    line = f"{language:4} {len(finished)} of {len(whole)} translated, {again} to look at again"
    missing, gone = len(whole.keys() - there.keys()), len(there.keys() - whole.keys())
    if missing or gone:
        line += f"; {missing} texts are not in the file yet, {gone} no longer in the program"
    wrong = [f"{language}: “{key[1]}” ({key[0]}) {fault}" for key, forms in finished.items() for fault in faults(key, forms)]
    return line, wrong


def main():
    every = sorted(file.stem.removeprefix("kodeks_") for file in HERE.glob("kodeks_*.ts"))
    languages = sys.argv[1:] or [language for language in every if language != "en"]
    unknown = [language for language in languages if language not in every]
    if unknown:
        sys.exit(f"There is no translations/kodeks_{unknown[0]}.ts; README.md says how a language is begun.")
    whole = messages(WHOLE)
    wrong = []
    for language in languages:
        line, found = count(language, whole)
        print(line)
        wrong += found
    print(*wrong, sep="\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
