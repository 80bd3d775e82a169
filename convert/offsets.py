# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How tools of the field count places in a text, and how Kodeks does: code points of the text with its line breaks as LF.

Units: "byte" (of UTF-8), "utf16", "codepoint", "grapheme" (extended clusters of UAX 29, near enough for letters, marks,
flags, Hangul and joined emoji: Python's library knows no more).
"""
import unicodedata

UNITS = ("byte", "utf16", "codepoint", "grapheme")
JOINER = "\u200d"


def normalised(text):
    """As Kodeks locks a text: no byte order mark, every line break LF."""
    text = text.removeprefix("\ufeff")
    for line_break in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(line_break, "\n")
    return text


def is_extending(sign):
    return unicodedata.category(sign) in ("Mn", "Me", "Mc") or sign == JOINER or "\U0001f3fb" <= sign <= "\U0001f3ff" \
        or "\U000e0020" <= sign <= "\U000e007f"


def is_pictograph(sign):
    return "\U0001f000" <= sign <= "\U0001faff" or "\u2190" <= sign <= "\u2bff" or sign in "©®™‼⁉〰〽㊗㊙"


def is_flag_half(sign):
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def is_hangul_pair(before, sign):
    lead = "\u1100" <= before <= "\u115f" or "\ua960" <= before <= "\ua97c"
    vowel = "\u1160" <= before <= "\u11a7" or ("\uac00" <= before <= "\ud7a3" and (ord(before) - 0xAC00) % 28 == 0)
    trail = "\u11a8" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    if lead:
        return "\u1100" <= sign <= "\u11a7" or "\uac00" <= sign <= "\ud7a3"
    return (vowel and "\u1160" <= sign <= "\u11ff") or (trail and "\u11a8" <= sign <= "\u11ff")


def joins(text, at):
    """Whether the code point there belongs to the cluster of the one before it."""
    before, sign = text[at - 1], text[at]
    if before == "\r" and sign == "\n":
        return True
    if before in "\r\n" or sign in "\r\n":
        return False
    if is_extending(sign) or is_hangul_pair(before, sign):
        return True
    if before == JOINER and is_pictograph(sign):
        return True
    if is_flag_half(before) and is_flag_half(sign):
        run = 0
        while at - 1 - run >= 0 and is_flag_half(text[at - 1 - run]):
            run += 1
        return run % 2 == 1
    return False


def width(text, at, unit):
    """Of the code point there, in units; 0 for one that continues a cluster."""
    if unit == "byte":
        return len(text[at].encode("utf-8", "surrogatepass"))
    if unit == "utf16":
        return 2 if ord(text[at]) > 0xFFFF else 1
    if unit == "grapheme":
        return 0 if at > 0 and joins(text, at) else 1
    return 1


def table(text, unit):
    """{place in units of the text as the tool has it: place in code points of normalised(text)}.

    Places within a character, and between CR and LF, are not in it but for the clusters' own ends.
    """
    places, units, points = {0: 0}, 0, 0
    for at, sign in enumerate(text):
        units += width(text, at, unit)
        is_dropped = (at == 0 and sign == "\ufeff") or (sign == "\n" and at > 0 and text[at - 1] == "\r")
        points += 0 if is_dropped else 1
        places[units] = points
    return places


def places_in(text, unit):
    """For each place in code points of a text (that has no CR) its place in units; one more than the text has."""
    places, units = [0], 0
    for at in range(len(text)):
        units += width(text, at, unit)
        places.append(units)
    return places
