// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "ui/models/codes/codedrag.h"

#include <QSet>
#include <QStringMatcher>
#include <optional>
#include <vector>

namespace Kodeks {

class PassageLabels;
struct QuotedPassage;

/// Those that have one of some codes of a list; an actor's are those of the directions that name it.
struct PassagesOfCode
{
    CodeDimension dimension = CodeDimension::Tasks;
    QSet<qint64> ids;

    [[nodiscard]] bool holds(const Passage &passage) const;
    friend bool operator==(const PassagesOfCode &, const PassagesOfCode &) = default;
};

/// Of a task, those of the tasks below it as well.
[[nodiscard]] PassagesOfCode passagesOf(const Codebook &codebook, const DraggedCode &code);

/// Which passages a table shows. Invalid ids and an empty text let everything through.
struct PassageFilter
{
    enum class Lack { Nothing, Task, Direction }; ///< what the passages shown have not been given

    QString
        /// Words, all of which must be found: in the quote, memo, letter, task path, direction, arguments or coder
        text;
    LetterId letter;
    CoderId coder;
    TaskId task; ///< or one below it
    Lack lack = Lack::Nothing;

    std::optional<QSet<PassageId>> only = {}; ///< none but these
    std::optional<QSet<PassageId>> found = {}; ///< by a query; none but these
    std::optional<PassagesOfCode> code = {};

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && !letter.isValid() && !coder.isValid() && !task.isValid()
            && lack == Lack::Nothing && !only && !found && !code;
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
    QSet<TaskId> m_tasks; ///< the one asked for and those below it
    std::vector<Word> m_words;
};

} // namespace Kodeks
