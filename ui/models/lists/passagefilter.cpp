// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passagefilter.h"

#include "core/project/project.h"
#include "ui/models/codes/passagelabels.h"

namespace Kodeks {

namespace {

template <typename Id>
QSet<Id> holding(const QHash<Id, QString> &names, const QStringMatcher &matcher)
{
    QSet<Id> found;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (matcher.indexIn(name.value()) >= 0)
            found.insert(name.key());
    }
    return found;
}

} // namespace

bool PassagesOfCode::holds(const Passage &passage) const
{
    switch (dimension) {
    case CodeDimension::Tasks: return ids.contains(passage.task.value());
    case CodeDimension::Arguments:
        return std::ranges::any_of(passage.arguments, [this](ArgumentId id) { return ids.contains(id.value()); });
    case CodeDimension::Directions:
    case CodeDimension::Actors: break;
    }
    return ids.contains(passage.direction.value());
}

PassagesOfCode passagesOf(const Codebook &codebook, const DraggedCode &code)
{
    PassagesOfCode found{code.dimension, {}};
    if (code.dimension == CodeDimension::Actors) {
        for (const Direction &direction : codebook.directions) {
            const bool moves = direction.kind == Direction::Kind::Transfer;
            if (moves && (direction.from.value() == code.id || direction.to.value() == code.id))
                found.ids.insert(direction.id.value());
        }
        return found;
    }
    found.ids.insert(code.id);
    if (code.dimension != CodeDimension::Tasks)
        return found;
    for (const Task &task : tasksInOrder(codebook)) {
        if (found.ids.contains(task.parent.value()))
            found.ids.insert(task.id.value());
    }
    return found;
}

PassageMatcher::PassageMatcher(const PassageFilter &filter, const PassageLabels &labels)
    : m_filter(filter)
{
    const QHash<TaskId, QString> tasks = labels.taskPaths();
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        if (labels.isWithin(task.key(), filter.task))
            m_tasks.insert(task.key());
    }
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QHash<LetterId, QString> letters = words.isEmpty() ? QHash<LetterId, QString>() : labels.letterWords();
    for (const QString &text : words) {
        const QStringMatcher matcher(text, Qt::CaseInsensitive);
        m_words.push_back({matcher, holding(letters, matcher), holding(labels.coders(), matcher),
            holding(tasks, matcher), holding(labels.directions(), matcher), holding(labels.arguments(), matcher)});
    }
}

bool PassageMatcher::matches(const QuotedPassage &passage) const
{
    const Passage &codes = passage.passage;
    if (m_filter.only && !m_filter.only->contains(codes.id))
        return false;
    if (m_filter.found && !m_filter.found->contains(codes.id))
        return false;
    if (m_filter.letter.isValid() && codes.letter != m_filter.letter)
        return false;
    if (m_filter.coder.isValid() && codes.coder != m_filter.coder)
        return false;
    if (m_filter.code && !m_filter.code->holds(codes))
        return false;
    if (m_filter.task.isValid() && !m_tasks.contains(codes.task))
        return false;
    if ((m_filter.lack == PassageFilter::Lack::Task && codes.task.isValid())
        || (m_filter.lack == PassageFilter::Lack::Direction && codes.direction.isValid()))
        return false;
    return std::ranges::all_of(m_words, [&](const Word &word) { return word.matches(passage); });
}

bool PassageMatcher::Word::matches(const QuotedPassage &passage) const
{
    const Passage &codes = passage.passage;
    return letters.contains(codes.letter) || coders.contains(codes.coder) || tasks.contains(codes.task)
        || directions.contains(codes.direction)
        || std::ranges::any_of(codes.arguments, [&](ArgumentId id) { return arguments.contains(id); })
        || matcher.indexIn(passage.quote) >= 0 || matcher.indexIn(codes.memo) >= 0;
}

} // namespace Kodeks
