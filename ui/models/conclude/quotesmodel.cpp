// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/quotesmodel.h"

#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void QuotesModel::setProject(Project *project)
{
    beginResetModel();
    m_quotes.setProject(project);
    m_read.reset();
    m_places.clear();
    endResetModel();
}

void QuotesModel::setQuotes(std::shared_ptr<const AnalysedStatements> read, QList<qsizetype> places)
{
    beginResetModel();
    m_read = std::move(read);
    m_places = std::move(places);
    endResetModel();
}

int QuotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int QuotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant QuotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodedStatement &statement = at(index.row());
    const auto both
        = [&] { return u"%1\n%2"_s.arg(head(statement), m_quotes.quote(statement.letter, statement.range)); };
    switch (role) {
    case Qt::DisplayRole: return m_quotes.quote(statement.letter, statement.range);
    case HeadRole: return head(statement);
    case Qt::AccessibleTextRole: return both();
    case Qt::ToolTipRole: return Display::toolTip(both());
    default: return {};
    }
}

QVariant QuotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Quotes") : QVariant();
}

QString QuotesModel::head(const CodedStatement &statement) const
{
    Passage passage;
    passage.task = statement.task;
    passage.direction = statement.direction;
    QStringList parts{m_quotes.letterName(statement.letter)};
    const auto coder = std::ranges::find(m_read->study.coders, statement.coder, &Coder::id);
    if (coder != m_read->study.coders.end())
        parts.append(coder->name);
    parts.append(Display::passage(m_read->study.codebook, passage));
    return parts.join(u" · "_s);
}

} // namespace Kodeks
