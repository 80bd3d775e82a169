// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/letterlistmodel.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString subtitle(const Letter &letter, qsizetype passages)
{
    const QString dated = Display::dated(letter);
        //: %1 is a date or "undated", %2 "18 passages"
    return LetterListModel::tr("%1 · %2").arg(dated.isEmpty() ? LetterListModel::tr("undated") : dated,
        LetterListModel::tr("%n passage(s)", nullptr, static_cast<int>(passages)));
}

} // namespace

void LetterListModel::setProject(Project *project)
{
    beginResetModel();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_letters.clear();
    if (project) {
        for (const Letter &letter : project->letters())
            m_letters.append(letter.id);
        connect(project, &Project::changed, this, &LetterListModel::follow);
        connect(project, &Project::currentCoderChanged, this, [this] {
            if (!m_letters.isEmpty())
                emit dataChanged(index(0), index(rowCount() - 1));
        });
        connect(project, &QObject::destroyed, this, [this] { setProject(nullptr); });
    }
    endResetModel();
}

LetterId LetterListModel::letterAt(const QModelIndex &index) const
{
    return index.isValid() ? m_letters.at(index.row()) : LetterId();
}

QModelIndex LetterListModel::indexOf(LetterId letter) const
{
    const qsizetype row = m_letters.indexOf(letter);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_letters.size());
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!m_project || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterId id = m_letters.at(index.row());
    const Letter *letter = m_project->letter(id);
    if (!letter)
        return {};
    const auto line = [&] { return subtitle(*letter, m_project->passageCount(id, m_project->currentCoder())); };
    switch (role) {
    case Qt::DisplayRole: return Display::letter(*letter);
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(Display::letter(*letter), letter->name);
    case SubtitleRole: return line();
    case ProgressRole: return static_cast<int>(progress(id));
    case LetterRole: return id.value();
    case SearchRole:
        return QStringList{Display::letter(*letter), letter->name, line(), letter->fact(Fact::OurReference),
            letter->fact(Fact::CaseNumber), letter->attributes.values().join(u'\n')}
            .join(u'\n');
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(Display::letter(*letter), line(), progressName(progress(id)));
    default: return {};
    }
}

void LetterListModel::follow(const Change &change)
{
    if (change.lettersCameOrWent) {
        takeAwayGone();
        putInNew();
    }
    QSet<LetterId> touched(change.letters.begin(), change.letters.end());
    for (const Change::PassageChange &passage : change.passages)
        touched.insert(passage.letter);
    for (const LetterId letter : std::as_const(touched))
        refresh(letter);
}

void LetterListModel::takeAwayGone()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_project->letter(m_letters.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_letters.removeAt(row);
        endRemoveRows();
    }
}

void LetterListModel::putInNew()
{
    int row = 0;
    const QSet<LetterId> known(m_letters.begin(), m_letters.end());
    for (const Letter &letter : m_project->letters()) {
        if (!known.contains(letter.id)) {
            beginInsertRows({}, row, row);
            m_letters.insert(row, letter.id);
            endInsertRows();
        }
        ++row;
    }
}

void LetterListModel::refresh(LetterId letter)
{
    const QModelIndex changed = indexOf(letter);
    if (changed.isValid())
        emit dataChanged(changed, changed);
}

Letter::Progress LetterListModel::progress(LetterId letter) const
{
    const CoderId coder = m_project->currentCoder();
    if (coder.isValid() && m_project->isDone(letter, coder))
        return Letter::Progress::Done;
    return m_project->passageCount(letter, coder) > 0 ? Letter::Progress::InProgress : Letter::Progress::NotBegun;
}

QString progressName(Letter::Progress progress)
{
    switch (progress) {
    case Letter::Progress::NotBegun: return LetterListModel::tr("not begun");
    case Letter::Progress::InProgress: return LetterListModel::tr("in progress");
    case Letter::Progress::Done: return LetterListModel::tr("done");
    }
    return {};
}

} // namespace Kodeks
