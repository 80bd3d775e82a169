// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/letterlistmodel.h"

#include "core/model/letterattributes.h"
#include "core/project/jobs/overview.h"
#include "core/project/project.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMillisecondsBeforeCounting = 400;

} // namespace

LetterListModel::LetterListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMillisecondsBeforeCounting);
    connect(&m_resting, &QTimer::timeout, this, &LetterListModel::count);
}

void LetterListModel::setProject(Project *project)
{
    m_counting.cancel();
    m_resting.stop();
    beginResetModel();
    m_amounts.clear();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_letters.clear();
    if (project) {
        for (const Letter &letter : project->letters())
            m_letters.append(letter.id);
        connect(project, &Project::changed, this, &LetterListModel::follow);
        m_resting.start();
        connect(project, &Project::currentCoderChanged, this, [this] {
            m_amounts.clear();
            m_resting.start();
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
    const auto line = [&] { return subtitle(*letter); };
    switch (role) {
    case Qt::DisplayRole: return Display::letter(*letter);
    case Qt::ToolTipRole: return toolTip(*letter);
    case SubtitleRole: return line();
    case ProgressRole: return static_cast<int>(progress(id));
    case LetterRole: return id.value();
    case ShareRole: return share(*letter);
    case ChangedRole: {
        const QDateTime changed = m_amounts.value(id).changed;
        return changed.isValid() ? changed.toMSecsSinceEpoch() : qint64(0);
    }
    case AttributesRole: return QVariant::fromValue(letter->attributes);
    case DatedRole: return letter->fact(Fact::Dated);
    case SearchRole:
        return QStringList{Display::letter(*letter), letter->name, line(), letter->fact(Fact::OurReference),
            letter->fact(Fact::CaseNumber),
            QStringList(letter->attributes.cbegin(), letter->attributes.cend()).join(u'\n')}
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
    if (!change.passages.isEmpty() || change.lettersCameOrWent)
        m_resting.start();
}

/// The file counts what is coded of each letter; nothing waits for it.
void LetterListModel::count()
{
    if (!m_project || !m_project->currentCoder().isValid())
        return;
    m_counting.start<QList<LetterAmount>>(this,
        [path = m_project->path(), coder = m_project->currentCoder(), viewer = m_project->viewer()](const Progress &) {
        return letterAmounts(path, coder, viewer);
    }, [this](const Result<QList<LetterAmount>> &letters) {
        if (!letters)
            return;
        m_amounts.clear();
        for (const LetterAmount &each : *letters)
            m_amounts.insert(each.letter, each.amount);
        if (!m_letters.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1), {ShareRole, ChangedRole, Qt::ToolTipRole});
    });
}

double LetterListModel::share(const Letter &letter) const
{
    return letter.length > 0 ? double(m_amounts.value(letter.id).characters) / double(letter.length) : 0;
}

QString LetterListModel::subtitle(const Letter &letter) const
{
    const CoderId coder = m_project->currentCoder();
    const int passages = static_cast<int>(m_project->passageCount(letter.id, coder));
    const QString dated = Display::dated(letter);
    const QString counted
        = coder.isValid() ? tr("%n passage(s) of yours", nullptr, passages) : tr("%n passage(s)", nullptr, passages);
    //: %1 is a date or "undated", %2 "18 passages of yours"
    return tr("%1 · %2").arg(dated.isEmpty() ? tr("undated") : dated, counted);
}

QString LetterListModel::toolTip(const Letter &letter) const
{
    QString words = u"%1\n%2\n%3"_s.arg(Display::letter(letter), letter.name, progressName(progress(letter.id)));
    const Coder *coder = m_project->coder(m_project->currentCoder());
    if (coder && m_project->coders().size() > 1)
        words += u'\n'
            + tr("Passages: %1 by %2, %3 by all coders")
                  .arg(QLocale().toString(m_project->passageCount(letter.id, coder->id)), coder->name,
                      QLocale().toString(m_project->passageCount(letter.id)));
    const double part = share(letter);
    return part > 0 ? words + u" · "_s + tr("%1 % of the text coded").arg(QLocale().toString(100 * part, 'f', 0))
                    : words;
}

QStringList LetterListModel::attributes() const
{
    return m_project ? attributeNames(m_project->letters()) : QStringList();
}

qsizetype LetterListModel::doneCount() const
{
    const CoderId coder = m_project ? m_project->currentCoder() : CoderId();
    return coder.isValid()
        ? std::ranges::count_if(m_letters, [&](LetterId letter) { return m_project->isDone(letter, coder); })
        : 0;
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
