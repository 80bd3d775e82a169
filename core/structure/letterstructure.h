// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/markedheading.h"

namespace Kodeks {

struct LetterStructure
{
    LetterFacts facts; ///< all found in the text; what is not there has no entry
    LetterFacts proposals; ///< what may be a fact that was not found, but is doubtful
    QList<Section> sections; ///< in order, not overlapping; together they hold all the text but white space
};

/// Reads a letter's structure from its text, and from what its file marks as headings (in order, not overlapping):
/// those are headings whatever they look like, unless they are running text that only has such a style. Never fails;
/// linear in the length of the text.
///
/// Composed and decomposed letters, and spaces that break or not, read alike.
///
/// Facts are found by these rules and never guessed; of several findings the first rule's, then the first one's, wins.
/// - Labels above the body ("Vår ref.:", "Dykkar ref.", "Dato:", "J.nr.", "Datum", "Til:" …). A value stands behind its
///   label, on the line beneath it, or, after a run of empty labels, with the other values in the labels' order: as
///   many values as labels and a date where the label wants one. Where the numbers differ, only the one date and the
///   one reference that cannot belong elsewhere are taken; a reference that carries the initials of the person named
///   beneath it is the letter's own. "Vår ref. (saksnr.)" gives the case number as well.
/// - A title that says whose answer it is ("Høringssvar fra NAME", "Remissvar från NAME", "Response from NAME")
///   names the sender; "Submission to the DEPARTMENT" the recipient.
/// - Dated: else a line that holds only a place and a date, above the body or next to the closing.
/// - Recipient: else NAME in "Til NAME" or "Til NAME: …"; else the first line of the address above the body (lines that
///   end in a postal code), unless its name signs; else the one line above the body that names a ministry or the like
///   and is not the sender.
/// - Sender: of two addresses the one that signs, then the one that is no ministry or the like beside one that is, then
///   the first; NAME in "Fra NAME"; the name above "Til NAME"; who "viser til", "takker
///   for" … in the first paragraphs; the organisation in the signature; NAME in "För NAME" near the end; NAME
///   in "NAME is a …" beneath "Who we are"; the one abbreviation or name of several words
///   that "mener", "foreslår" … at least three times while no other does so twice; the person who signs alone,
///   without a role.
/// - Subject: what a label or the title says. Case handler: the person that a label names. Confidentiality: what a
///   label says, or a line above the body that begins "Unntatt offentlighet", "Confidential" …
/// - Proposed, where no rule finds the fact: a title that only stands where titles do; whoever speaks most often or
///   signs; a public body in the head; a handler who has no person's name.
/// - Signature: the short lines after the closing: lines by ", ", groups by "; ".
[[nodiscard]] LetterStructure analyse(const LetterText &letter, const QList<MarkedHeading> &headings = {});

} // namespace Kodeks
