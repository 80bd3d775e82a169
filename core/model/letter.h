// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QUuid>

namespace Kodeks {

/// What a letter says of itself on its first and last lines.
enum class Fact {
    Sender,
    Recipient,
    Dated,
    OurReference,
    YourReference,
    CaseNumber,
    Signature,
    Subject,
    Handler,
    Confidentiality
};
inline constexpr Fact allFacts[] = {Fact::Sender, Fact::Recipient, Fact::Dated, Fact::OurReference, Fact::YourReference,
    Fact::CaseNumber, Fact::Signature, Fact::Subject, Fact::Handler, Fact::Confidentiality};

/// One fact of one letter: found by the program in the text, or put in by a person.
struct FactValue
{
    enum class Source { Found, Corrected };

    QString value; ///< a date as ISO 8601 (yyyy-MM-dd)
    Source source = Source::Found;
    TextRange range; ///< where it was found; empty if it was put in by hand

    friend bool operator==(const FactValue &, const FactValue &) = default;
};

using LetterFacts = QMap<Fact, FactValue>; ///< a fact without an entry was not found

/// What a table or a person says of a letter beyond its facts (kind of sender, region, …), by name:
/// core/model/letterattributes.h.
using LetterAttributes = QMap<QString, QString>;

/// A piece of a letter's structure.
struct Section
{
    enum class Kind { Reference, Title, Question, Heading, NumberedItem, Bullet, Paragraph, Closing, Signature };

    Kind kind = Kind::Paragraph;
    TextRange range; ///< of the piece itself, without the line break after it
    QString number; ///< as written ("1.", "2)"), empty if none
    int level = 0; ///< 0 for a question or a top heading, 1 below it, …

    friend bool operator==(const Section &, const Section &) = default;
};

/// A letter without its text.
struct Letter
{
    enum class Progress { NotBegun, InProgress, Done };

    LetterId id;
    QUuid uuid;
    QString name; ///< its file name at import, with its folder where others have that name; unique in the project
    QString sha256; ///< of its text
    qsizetype length = 0; ///< code points
    LetterFacts facts;
    QDateTime imported;
    LetterAttributes attributes;
    LetterFacts proposals{}; ///< doubtful facts, which nobody has accepted
    QString file{};          ///< the name of the file it was imported from; empty: not known
    QString folder{};        ///< of that file, from the folder that was imported on, with '/'; empty: not known
    qint64 original = 0;     ///< the row of its original bytes; 0: they are those of the first letter with its text

    [[nodiscard]] QString fact(Fact which) const { return facts.value(which).value; }
    friend bool operator==(const Letter &, const Letter &) = default;
};

} // namespace Kodeks
