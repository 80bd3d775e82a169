// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codingdraft.h"

#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CodingDraftText
{
    Q_DECLARE_TR_FUNCTIONS(CodingDraft)
};

constexpr qsizetype mostRecent = 5;

} // namespace

CodingDraft::CodingDraft(CodeMatcher matcher, Coding coding, NewCodes newCodes, const QString &words)
    : m_matcher(std::move(matcher))
    , m_coding(std::move(coding))
    , m_newCodes(newCodes)
    , m_words(words)
    , m_untouched(m_coding.isEmpty())
{
}

QString CodingDraft::text(Field field) const
{
    const QString &typed = m_typed.at(index(field));
    return typed.isEmpty() ? acceptedName(field) : typed;
}

QString CodingDraft::acceptedName(Field field) const
{
    const Codebook &codebook = m_matcher.codebook();
    if (field == Field::Task) {
        const Task *task = codebook.task(m_coding.task);
        return task ? task->name : m_coding.newTask.join(u" / "_s);
    }
    if (field == Field::Arguments)
        return {};
    if (m_coding.newDirection)
        return Display::direction(*m_coding.newDirection);
    const Direction *direction = codebook.direction(m_coding.direction);
    return direction ? Display::direction(codebook, *direction) : QString();
}

QList<CodeMatch> CodingDraft::rows(Field field) const
{
    switch (field) {
    case Field::Task: return taskRows();
    case Field::Direction: return withSuggested(field, directionRows());
    case Field::Arguments: return withSuggested(field, argumentRows());
    }
    return {};
}

QList<CodeMatch> CodingDraft::withSuggested(Field field, QList<CodeMatch> found) const
{
    if (isTyped(field))
        return found;
    QList<CodeMatch> suggested = m_suggested.at(index(field));
    suggested.removeIf([&](const CodeMatch &match) {
        return field == Field::Arguments && std::ranges::any_of(match.coding.arguments, [&](ArgumentId argument) {
            return m_coding.arguments.contains(argument);
        });
    });
    found.removeIf([&suggested](const CodeMatch &match) {
        return std::ranges::contains(suggested, match.coding, &CodeMatch::coding);
    });
    return suggested + found;
}

std::optional<CodeMatch> CodingDraft::taskOfWords() const
{
    const QList<CodeMatch> found = m_matcher.taskOfWords(m_words);
    if (found.isEmpty() || (m_newCodes == NewCodes::NotOffered && found.first().coding.makesCodes()))
        return {};
    return found.first();
}

QList<CodeMatch> CodingDraft::taskRows() const
{
    const QString &typed = m_typed.at(index(Field::Task));
    QList<CodeMatch> found;
    if (m_untouched)
        found = m_matcher.recent().mid(0, mostRecent);
    if (const auto words = taskOfWords(); words && !isTyped(Field::Task))
        found.append(*words);
    found += withSuggested(Field::Task, m_matcher.tasks(typed));
    return m_newCodes == NewCodes::Offered ? found + m_matcher.newTask(typed) : found;
}

QList<CodeMatch> CodingDraft::directionRows() const
{
    const QString &typed = m_typed.at(index(Field::Direction));
    QList<CodeMatch> found = m_matcher.directions(typed, m_coding.task);
    if (m_newCodes == NewCodes::NotOffered)
        return found;
    found += m_matcher.newDirections(typed);
    if (!typed.trimmed().isEmpty()) {
        // What both actors are called outright comes before a direction that is there and only begins so.
        std::ranges::stable_sort(
            found, {}, [](const CodeMatch &match) { return std::min(match.rank, MatchRank::NamePrefix); });
    }
    return found.isEmpty() ? m_matcher.directionsOfNewActor(typed) : found;
}

QList<CodeMatch> CodingDraft::argumentRows() const
{
    const QString &typed = m_typed.at(index(Field::Arguments));
    const QList<CodeMatch> found = m_matcher.arguments(typed, m_coding.arguments);
    const bool given = m_coding.newArguments.contains(typed.simplified(), Qt::CaseInsensitive);
    return m_newCodes == NewCodes::Offered && !given ? found + m_matcher.newArgument(typed) : found;
}

qsizetype CodingDraft::firstRow(Field field) const
{
    const QList<CodeMatch> all = rows(field);
    if (isTyped(field))
        return all.isEmpty() || all.first().guessed ? -1 : 0;
    if (field == Field::Task && m_untouched)
        return m_matcher.recent().isEmpty() ? -1 : 0;
    const auto accepted = std::ranges::find_if(all, [&](const CodeMatch &match) {
        if (field == Field::Task)
            return m_coding.task.isValid() && match.coding.task == m_coding.task;
        return m_coding.newDirection ? match.coding.newDirection == m_coding.newDirection
                                     : m_coding.direction.isValid() && match.coding.direction == m_coding.direction;
    });
    return field == Field::Arguments || accepted == all.end() ? -1 : accepted - all.begin();
}

void CodingDraft::type(Field field, const QString &text)
{
    m_untouched = false;
    m_typed.at(index(field)) = text;
    if (field == Field::Task) {
        m_coding.task = {};
        m_coding.newTask.clear();
    }
    if (field == Field::Direction) {
        m_coding.direction = {};
        m_coding.newDirection.reset();
    }
}

void CodingDraft::accept(Field field, const CodeMatch &match)
{
    m_untouched = false;
    m_typed.at(index(field)).clear();
    const Coding &said = match.coding;
    if (said.task.isValid() || !said.newTask.isEmpty()) {
        m_coding.task = said.task;
        m_coding.newTask = said.newTask;
    }
    if (said.direction.isValid() || said.newDirection) {
        m_coding.direction = said.direction;
        m_coding.newDirection = said.newDirection;
    }
    for (const ArgumentId argument : said.arguments) {
        if (!m_coding.arguments.contains(argument))
            m_coding.arguments.append(argument);
    }
    for (const QString &name : said.newArguments) {
        if (!m_coding.newArguments.contains(name, Qt::CaseInsensitive))
            m_coding.newArguments.append(name);
    }
}

void CodingDraft::removeArgument(ArgumentId argument)
{
    m_untouched = false;
    m_coding.arguments.removeAll(argument);
}

void CodingDraft::removeNewArgument(const QString &name)
{
    m_untouched = false;
    m_coding.newArguments.removeAll(name);
}

void CodingDraft::removeLastArgument()
{
    m_untouched = false;
    if (!m_coding.newArguments.isEmpty())
        m_coding.newArguments.removeLast();
    else if (!m_coding.arguments.isEmpty())
        m_coding.arguments.removeLast();
}

std::optional<CodingDraft::Field> CodingDraft::settle()
{
    for (const Field field : fields) {
        if (!isTyped(field))
            continue;
        const QList<CodeMatch> all = rows(field);
        if (all.isEmpty() || all.first().coding.makesCodes())
            return field;
        accept(field, all.first());
    }
    return {};
}

QString noMatchMessage(CodingDraft::Field field, const QString &typed, CodingDraft::NewCodes newCodes)
{
    const QString text = typed.trimmed();
    switch (field) {
    case CodingDraft::Field::Task:
        if (newCodes == CodingDraft::NewCodes::Offered)
            return CodingDraftText::tr("No task matches “%1”. To make one in a group, write both: Group/Task.")
                .arg(text);
        return CodingDraftText::tr("No task matches “%1”.").arg(text);
    case CodingDraft::Field::Direction:
        if (newCodes == CodingDraft::NewCodes::Offered)
            return CodingDraftText::tr("No direction matches “%1”. To make one, write both actors: from>to.").arg(text);
        return CodingDraftText::tr("No direction matches “%1”.").arg(text);
    case CodingDraft::Field::Arguments: return CodingDraftText::tr("No argument matches “%1”.").arg(text);
    }
    return {};
}

} // namespace Kodeks
