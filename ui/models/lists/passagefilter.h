// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <QStringMatcher>
#include <optional>
#include <vector>

namespace Kodeks {

class PassageLabels;
struct QuotedPassage;

/// Which passages a table shows. Invalid ids and an empty text let everything through.
struct PassageFilter
{
    QString
        /// Words, all of which must be found: in the quote, memo, letter, task path, direction, arguments or coder
        text;
    LetterId letter;
    CoderId coder;
    TaskId group; ///< the top of the task tree that the passage's task is under

    std::optional<QSet<PassageId>> only = {}; ///< none but these

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && !letter.isValid() && !coder.isValid() && !group.isValid() && !only;
    }
    friend bool operator==(const PassageFilter &, const PassageFilter &) = default;
};

/// A filter made ready for many passages: the names are compared once per code, not once per passage.
class PassageMatcher
{
public:
    PassageMatcher(const PassageFilter &filter, const PassageLabels &labels);

    [[nodiscard]] bool matches(const QuotedPassage &passage) const;

private:
    /// One word of the filter and the codes whose names hold it.
    struct Word
    {
        QStringMatcher matcher;
        QSet<LetterId> letters;
        QSet<CoderId> coders;
        QSet<TaskId> tasks;
        QSet<DirectionId> directions;
        QSet<ArgumentId> arguments;

        [[nodiscard]] bool matches(const QuotedPassage &passage) const;
    };

    PassageFilter m_filter;
    QSet<TaskId> m_tasks; ///< below the group asked for
    std::vector<Word> m_words;
};

} // namespace Kodeks
