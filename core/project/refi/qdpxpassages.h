// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refivalues.h"
#include "core/model/lettertext.h"
#include "core/model/passage.h"

#include <QHash>

namespace Kodeks {

/// Makes passages of one source's selections, code by code and coder by coder. A passage has one task and one direction
/// at most: a selection with several tasks becomes one passage for each, with the same direction (if it has one) and
/// arguments; one with several directions too becomes passages with a task and passages with a direction, since which
/// belong together is not said.
class QdpxPassages
{
public:
    struct Options
    {
        const RefiCodebook &codebook;
        const QHash<QUuid, CoderId> &coders; ///< by the user's guid
        const QHash<QUuid, QString> &notes; ///< texts of notes
        QUuid user; ///< whose a selection is that names nobody
        QDateTime time; ///< of a selection that has none; may be invalid
    };

    explicit QdpxPassages(const Options &options)
        : m_options(options)
    {
    }

    /// The passages of a selection at `range`; one without codes gives a passage without codes.
    [[nodiscard]] QList<Passage> passages(const RefiSelection &selection, TextRange range);

    [[nodiscard]] qsizetype divided() const { return m_divided; } ///< selections that became several passages
    [[nodiscard]] qsizetype unpaired() const { return m_unpaired; } ///< those with several tasks and several directions
    [[nodiscard]] qsizetype unknownCodes() const { return m_unknownCodes; }

private:
    struct Codes ///< of one coder, in a selection
    {
        QUuid user;
        QDateTime created;
        QList<TaskId> tasks;
        QList<DirectionId> directions;
        QList<ArgumentId> arguments;
        QStringList notes;
    };

    [[nodiscard]] QList<Codes> codesByUser(const RefiSelection &selection);
    void addCode(Codes &codes, const RefiCoding &coding);
    [[nodiscard]] QList<Passage> divide(const Passage &whole, const Codes &codes);
    [[nodiscard]] QString memo(const QString &text, const QList<QUuid> &notes, const QStringList &others) const;

    Options m_options;
    qsizetype m_divided = 0;
    qsizetype m_unpaired = 0;
    qsizetype m_unknownCodes = 0;
};

} // namespace Kodeks
