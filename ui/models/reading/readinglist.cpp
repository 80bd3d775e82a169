// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reading/readinglist.h"

#include "core/project/steadily.h"
#include "ui/models/letters/citation.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostReadAtOnce = 5000; ///< a project with more passages is asked in another thread
constexpr qsizetype longestShown = 6000;   ///< of a passage, in characters
constexpr int restMilliseconds = 60;
constexpr qsizetype sectionsKept = 64;     ///< letters

} // namespace

ReadingList::ReadingList(QObject *parent)
    : QObject(parent)
    , m_sections(sectionsKept)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &ReadingList::readNow);
}

void ReadingList::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    clear();
    m_project = project;
    emit changed();
    if (!project)
        return;
    const auto again = [this] {
        if (m_on)
            m_resting.start();
    };
    connect(project, &Project::changed, this, again);
    connect(project, &Project::currentCoderChanged, this, again);
}

void ReadingList::clear()
{
    m_job.cancel();
    m_resting.stop();
    m_sections.clear();
    m_on = false;
    m_subject = {};
    m_statements.clear();
    m_letterCount = 0;
}

void ReadingList::read(const ReadingSubject &subject)
{
    m_subject = subject;
    m_on = true;
    m_statements.clear();
    m_letterCount = 0;
    readNow();
}

void ReadingList::setOrder(ReadingOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_on)
        readNow();
}

void ReadingList::readNow()
{
    m_resting.stop();
    m_sections.clear();
    if (!m_project)
        return;
    if (m_project->passageCount() <= mostReadAtOnce) {
        m_job.cancel();
        take(statementsToRead(*m_project, m_subject, m_order));
        return;
    }
    const auto work = [path = m_project->path(), viewer = m_project->viewer(), subject = m_subject, order = m_order](
                          const Progress &) {
        return steadily(
            path, viewer, [&](const Project &project) { return statementsToRead(project, subject, order); });
    };
    m_job.start<CodedStatements>(this, work, [this](const Result<CodedStatements> &found) { take(found); });
    if (m_statements.empty())
        emit changed();
}

void ReadingList::take(const Result<CodedStatements> &statements)
{
    if (!statements) {
        m_statements.clear();
        m_letterCount = 0;
        emit changed(); // nothing is read any more
        emit failed(statements.error().message);
        return;
    }
    m_statements = *statements;
    QSet<LetterId> letters;
    for (const CodedStatement &each : m_statements)
        letters.insert(each.letter);
    m_letterCount = letters.size();
    emit changed();
}

qsizetype ReadingList::rowOf(PassageId passage) const
{
    const auto found = std::ranges::find(m_statements, passage, &CodedStatement::passage);
    return found == m_statements.end() ? -1 : found - m_statements.begin();
}

const QList<Section> &ReadingList::sectionsOf(LetterId letter) const
{
    if (!m_sections.contains(letter))
        m_sections.insert(letter, new QList<Section>(m_project->sections(letter).value_or(QList<Section>())));
    return *m_sections.object(letter);
}

std::optional<ReadingList::Quote> ReadingList::quote(qsizetype row) const
{
    const CodedStatement &statement = at(row);
    const Letter *letter = m_project ? m_project->letter(statement.letter) : nullptr;
    const auto text = letter ? m_project->text(statement.letter) : Result<LetterText>(LetterText());
    if (!letter || !text)
        return {};
    return Quote{text->slice(statement.range), citation(*letter, *text, sectionsOf(statement.letter), statement.range)};
}

std::optional<ReadPassage> ReadingList::passage(qsizetype row, ReadingContext context) const
{
    const LetterId id = at(row).letter;
    const Letter *letter = m_project ? m_project->letter(id) : nullptr;
    if (!letter)
        return {};
    const auto text = m_project->text(id);
    const auto passages = m_project->passages(id);
    if (!text || !passages)
        return {};
    const auto passage = std::ranges::find(*passages, at(row).passage, &Passage::id);
    if (passage == passages->end())
        return {};
    const QList<Section> &sections = sectionsOf(id);
    ReadPassage read;
    read.passage = *passage;
    read.shown = withContext(*text, sections, m_project->abbreviations(), passage->range, context);
    const qsizetype end = std::min(read.shown.end, passage->range.start + longestShown);
    read.goesOn = end < passage->range.end;
    read.shown.end = end;
    read.text = text->slice(read.shown);
    read.citation = citation(*letter, *text, sections, passage->range);
    for (const Passage &each : *passages) {
        if (each.range.overlaps(read.shown))
            read.around.append(each);
    }
    return read;
}

} // namespace Kodeks
