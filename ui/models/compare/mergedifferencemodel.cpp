// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/mergedifferencemodel.h"

#include "ui/models/words/display.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MergeDifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(MergeDifferences)
};

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> words{{u"name"_s, QT_TRANSLATE_NOOP("MergeDifferences", "name")},
        {u"code"_s, QT_TRANSLATE_NOOP("MergeDifferences", "short id")},
        {u"definition"_s, QT_TRANSLATE_NOOP("MergeDifferences", "definition")},
        {u"include"_s, QT_TRANSLATE_NOOP("MergeDifferences", "when to use it")},
        {u"exclude"_s, QT_TRANSLATE_NOOP("MergeDifferences", "when not to use it")},
        {u"example"_s, QT_TRANSLATE_NOOP("MergeDifferences", "example")},
        {u"color"_s, QT_TRANSLATE_NOOP("MergeDifferences", "colour")},
        {u"parent"_s, QT_TRANSLATE_NOOP("MergeDifferences", "place in the tree")},
        {u"kind_of"_s, QT_TRANSLATE_NOOP("MergeDifferences", "kind of")},
        {u"kind"_s, QT_TRANSLATE_NOOP("MergeDifferences", "kind")},
        {u"is_group"_s, QT_TRANSLATE_NOOP("MergeDifferences", "group or task")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("MergeDifferences", "other names")},
        {u"fact.sender"_s, QT_TRANSLATE_NOOP("MergeDifferences", "sender")},
        {u"fact.recipient"_s, QT_TRANSLATE_NOOP("MergeDifferences", "recipient")},
        {u"fact.dated"_s, QT_TRANSLATE_NOOP("MergeDifferences", "date")},
        {u"fact.our_reference"_s, QT_TRANSLATE_NOOP("MergeDifferences", "our reference")},
        {u"fact.your_reference"_s, QT_TRANSLATE_NOOP("MergeDifferences", "your reference")},
        {u"fact.case_number"_s, QT_TRANSLATE_NOOP("MergeDifferences", "case number")},
        {u"fact.signature"_s, QT_TRANSLATE_NOOP("MergeDifferences", "signature")}};
    const auto found = words.constFind(field);
    if (found != words.constEnd())
        return MergeDifferenceText::tr(*found);
    return field.startsWith(u"attribute.") ? Display::oneLine(field.sliced(field.indexOf(u'.') + 1)) : QString();
}

QString detailName(const QString &name)
{
    static const QHash<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("MergeDifferences", "Title of the project")},
        {u"unit"_s, QT_TRANSLATE_NOOP("MergeDifferences", "Unit of coding")},
        {u"rules"_s, QT_TRANSLATE_NOOP("MergeDifferences", "Rules")}};
    const auto found = words.constFind(name);
    if (found != words.constEnd())
        return MergeDifferenceText::tr(*found);
    const QString query = u"query/"_s;
    return name.startsWith(query) ? MergeDifferenceText::tr("Query “%1”").arg(name.sliced(query.size())) : name;
}

QString what(const MergeDifference &difference)
{
    if (difference.subject == MergeSubject::Details)
        return detailName(difference.name);
    if (difference.subject == MergeSubject::Passage) {
        //: %1 is a coder, %2 a letter, %3 and %4 are positions in it
        return MergeDifferenceText::tr("Passage of %1\n%2, %3–%4")
            .arg(difference.coder, difference.name)
            .arg(difference.range.start)
            .arg(difference.range.end);
    }
    const QString field = fieldName(difference.field);
    //: %1 is a word such as "Task", %2 a name
    const QString named = MergeDifferenceText::tr("%1 “%2”").arg(
        mergeSubjectName(difference.subject), Display::oneLine(difference.name));
    return field.isEmpty() ? named : named + u'\n' + field;
}

QFont chosenFont()
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    return font;
}

QString valueText(const MergeDifference &difference, bool ours)
{
    const QString part = ours ? difference.ourPart : difference.theirPart;
    const QString value = part.isEmpty() ? (ours ? difference.ours : difference.theirs) : part;
    if (difference.field == u"is_group")
        return value == u"1" ? MergeDifferenceText::tr("a group") : MergeDifferenceText::tr("a task");
    if (!value.isEmpty())
        return Display::oneLine(value);
    const bool removed
        = difference.why == (ours ? MergeDifference::Why::RemovedHere : MergeDifference::Why::RemovedThere);
    return removed ? MergeDifferenceText::tr("removed") : MergeDifferenceText::tr("nothing");
}

} // namespace

QString mergeSubjectName(MergeSubject subject)
{
    switch (subject) {
    case MergeSubject::Details: return MergeDifferenceText::tr("Project");
    case MergeSubject::Coder: return MergeDifferenceText::tr("Coder");
    case MergeSubject::Letter: return MergeDifferenceText::tr("Letter");
    case MergeSubject::Actor: return MergeDifferenceText::tr("Actor");
    case MergeSubject::Task: return MergeDifferenceText::tr("Task");
    case MergeSubject::Direction: return MergeDifferenceText::tr("Direction");
    case MergeSubject::Argument: return MergeDifferenceText::tr("Argument");
    case MergeSubject::Passage: return MergeDifferenceText::tr("Passage");
    }
    return {};
}

void MergeDifferenceModel::setDifferences(QList<MergeDifference> differences, const QString &otherName)
{
    beginResetModel();
    m_other = otherName;
    m_rows.clear();
    m_rows.reserve(differences.size());
    for (MergeDifference &difference : differences) {
        const MergeDifference::Choice choice = difference.choice;
        m_rows.append({std::move(difference), choice});
    }
    endResetModel();
}

void MergeDifferenceModel::chooseAll(MergeDifference::Choice choice)
{
    for (Row &row : m_rows)
        row.chosen = row.difference.canChoose ? choice : row.chosen;
    if (!m_rows.isEmpty())
        emit dataChanged(
            index(0, Here), index(rowCount() - 1, There), {Qt::CheckStateRole, Qt::ForegroundRole, Qt::FontRole});
}

MergeChoices MergeDifferenceModel::choices() const
{
    MergeChoices choices;
    for (const Row &row : m_rows) {
        if (row.chosen != row.difference.choice)
            choices.insert(row.difference.key, row.chosen);
    }
    return choices;
}

int MergeDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MergeDifferenceModel::text(const Row &row, Column column) const
{
    if (column == What)
        return what(row.difference);
    const QDateTime &time = column == Here ? row.difference.ourTime : row.difference.theirTime;
    const QString value = valueText(row.difference, column == Here);
    return time.isValid() ? value + u'\n' + Display::when(time) : value;
}

QString MergeDifferenceModel::toolTip(const Row &row, Column column) const
{
    constexpr qsizetype longest = 1200;
    if (!row.difference.canChoose)
        return tr("There is nothing to choose here: this is kept as marked.");
    const QString value = column == Here ? row.difference.ours : column == There ? row.difference.theirs : QString();
    return Display::toolTip(value.left(longest));
}

QVariant MergeDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Column column = Column(index.column());
    const bool isChosen = column != What && (column == Here) == (row.chosen == MergeDifference::Choice::Ours);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::CheckStateRole: return column == What ? QVariant() : QVariant(isChosen ? Qt::Checked : Qt::Unchecked);
    case Qt::ForegroundRole:
        return column == What || isChosen ? QVariant()
                                          : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    case Qt::FontRole: return isChosen ? chosenFont() : QVariant();
    case Qt::AccessibleTextRole: return isChosen ? tr("%1, kept").arg(text(row, column)) : text(row, column);
    default: return {};
    }
}

bool MergeDifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool ours = (index.column() == Here) == (value.toInt() == Qt::Checked);
    m_rows[index.row()].chosen = ours ? MergeDifference::Choice::Ours : MergeDifference::Choice::Theirs;
    emit dataChanged(index.siblingAtColumn(Here), index.siblingAtColumn(There),
        {Qt::CheckStateRole, Qt::ForegroundRole, Qt::FontRole});
    return true;
}

Qt::ItemFlags MergeDifferenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() != What)
        flags.setFlag(m_rows.at(index.row()).difference.canChoose ? Qt::ItemIsUserCheckable : Qt::ItemFlag(0));
    return flags;
}

QVariant MergeDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What: return tr("What");
    case Here: return tr("Here");
    case There: return tr("In “%1”").arg(m_other);
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kodeks
