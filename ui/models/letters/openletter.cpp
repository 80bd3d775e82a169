// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/openletter.h"

#include "core/project/project.h"

namespace Kodeks {

void OpenLetter::setProject(Project *project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    std::ignore = open({});
    if (!project)
        return;
    connect(project, &Project::changed, this, &OpenLetter::follow);
    connect(project, &Project::currentCoderChanged, this, [this] {
        m_also = {};
        readPassages();
        emit passagesReset();
    });
}

Result<> OpenLetter::open(LetterId letter)
{
    LetterText text;
    QList<Section> sections;
    QList<Passage> passages;
    if (m_project && letter.isValid()) {
        auto readText = m_project->text(letter);
        if (!readText)
            return failed(readText);
        auto readSections = m_project->sections(letter);
        if (!readSections)
            return failed(readSections);
        auto readPassages = m_project->passages(letter);
        if (!readPassages)
            return failed(readPassages);
        text = *std::move(readText);
        sections = *std::move(readSections);
        passages = *std::move(readPassages);
    }
    m_letter = m_project ? letter : LetterId();
    m_also = {};
    m_text = std::move(text);
    m_sections = std::move(sections);
    show(passages);
    emit opened();
    return {};
}

void OpenLetter::setShowsAllCoders(bool all)
{
    if (std::exchange(m_allCoders, all) == all)
        return;
    readPassages();
    emit passagesReset();
}

void OpenLetter::showAlso(PassageId passage)
{
    if (passage == m_also)
        return;
    const PassageId before = std::exchange(m_also, {});
    const auto asked = m_project && passage.isValid() ? m_project->passage(passage) : Result<Passage>(Passage());
    QList<Passage> put;
    QList<PassageId> gone;
    if (asked && asked->letter == m_letter && asked->id.isValid() && !isShown(*asked)) {
        m_also = passage;
        m_passages.insert(passage, *asked);
        put.append(*asked);
    }
    const Passage *earlier = this->passage(before);
    if (earlier && !isShown(*earlier)) {
        m_passages.remove(before);
        gone.append(before);
    }
    if (!put.isEmpty() || !gone.isEmpty())
        emit passagesChanged(put, gone);
}

const Passage *OpenLetter::passage(PassageId id) const
{
    const auto found = m_passages.constFind(id);
    return found == m_passages.cend() ? nullptr : &found.value();
}

QList<qsizetype> OpenLetter::passageStarts() const
{
    QList<qsizetype> starts;
    starts.reserve(m_passages.size());
    for (const Passage &passage : m_passages)
        starts.append(passage.range.start);
    return starts;
}

PassageId OpenLetter::innermostAt(qsizetype position, TextRange nearby) const
{
    const auto rank = [position](const Passage &passage) {
        return std::tuple(!passage.range.contains(position), passage.range.length(), passage.id);
    };
    const Passage *best = nullptr;
    for (const Passage &passage : m_passages) {
        if ((passage.range.contains(position) || passage.range.overlaps(nearby))
            && (!best || rank(passage) < rank(*best)))
            best = &passage;
    }
    return best ? best->id : PassageId();
}

void OpenLetter::follow(const Change &change)
{
    if (!m_letter.isValid())
        return;
    if (!m_project->letter(m_letter)) {
        std::ignore = open({});
        return;
    }
    QList<Passage> put;
    QList<PassageId> gone;
    for (const Change::PassageChange &entry : change.passages) {
        if (entry.letter != m_letter)
            continue;
        const auto passage = entry.what == Change::PassageChange::What::Removed
            ? Result<Passage>(std::unexpected(Error{}))
            : m_project->passage(entry.id);
        if (passage && isShown(*passage)) {
            m_passages.insert(entry.id, *passage);
            put.append(*passage);
        } else if (m_passages.remove(entry.id)) {
            gone.append(entry.id);
        }
    }
    if (!put.isEmpty() || !gone.isEmpty())
        emit passagesChanged(put, gone);
}

bool OpenLetter::showsSeveralCoders() const
{
    return m_project && m_project->coders().size() > 1
        && (m_allCoders || m_also.isValid() || !m_project->currentCoder().isValid());
}

bool OpenLetter::isShown(const Passage &passage) const
{
    return m_allCoders || !m_project->currentCoder().isValid() || passage.coder == m_project->currentCoder()
        || passage.id == m_also;
}

void OpenLetter::readPassages()
{
    const bool none = !m_project || !m_letter.isValid();
    const auto passages = none ? Result<QList<Passage>>() : m_project->passages(m_letter);
    if (passages) // else those that were read last stay
        show(*passages);
}

void OpenLetter::show(const QList<Passage> &passages)
{
    m_passages.clear();
    for (const Passage &passage : passages) {
        if (isShown(passage))
            m_passages.insert(passage.id, passage);
    }
}

} // namespace Kodeks
