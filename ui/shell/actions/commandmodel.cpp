// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/commandmodel.h"

#include "ui/models/codes/textmatch.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/searchwords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The smaller the better; within each, the rank of the match.
enum Where { OwnText = 0, OtherText = 100, OtherWords = 200, Scattered = 300, Inside = 400 };

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Letters here and there of a text say little where other words may fit.
bool isLoose(const TextMatch &match)
{
    return match.rank == MatchRank::Subsequence;
}

/// Whether each word that was typed begins a word of the text.
bool holdsAll(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&text](const QString &word) {
        const auto match = matchName(word, text);
        return match && match->rank <= MatchRank::WordPrefix;
    });
}

} // namespace

CommandModel::CommandModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
{
    setFilter({});
}

QString CommandModel::inOtherLanguages(const QString &text) const
{
    return plain(m_others.value(text));
}

std::optional<CommandModel::Row> CommandModel::found(const QString &typed, const ActionSpec &spec) const
{
    QAction *action = m_registry.action(spec.id);
    const QString text = plain(action->text());
    const QString title = menuTitle(spec.menu);
    const Row row{action, plain(title), 0, {}};
    const auto at
        = [&row](int rank, const QList<qsizetype> &places = {}) { return Row{row.action, row.menu, rank, places}; };
    if (typed.trimmed().isEmpty())
        return row;
    const auto own = matchName(typed, text);
    if (own && !isLoose(*own))
        return at(OwnText + static_cast<int>(own->rank), own->letters);
    const QString other = inOtherLanguages(spec.text);
    const QString words = searchWords(spec.id);
    for (const auto &[where, said] : {std::pair(OtherText, other), std::pair(OtherWords, words)}) {
        if (const auto match = matchName(typed, said); match && !isLoose(*match))
            return at(where + static_cast<int>(match->rank));
    }
    if (holdsAll(QStringList{text, other, words, row.menu, inOtherLanguages(title)}.join(u' '), typed))
        return at(Scattered);
    return own ? std::optional(at(Inside, own->letters)) : std::nullopt;
}

void CommandModel::setFilter(const QString &typed)
{
    if (m_others.isEmpty() && !typed.trimmed().isEmpty())
        m_others = textsInOtherLanguages();
    beginResetModel();
    m_rows.clear();
    for (const ActionSpec &spec : m_registry.specs()) {
        if (const auto row = found(typed, spec))
            m_rows.append(*row);
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return std::pair(!row.action->isEnabled(), row.rank); });
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).action : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return plain(row.action->text());
    case ShortcutRole: return row.action->shortcut().toString(QKeySequence::NativeText);
    case MenuRole: return row.menu;
    case PlacesRole: return QVariant::fromValue(row.places);
    case Qt::AccessibleTextRole:
        return u"%1, %2 %3"_s
            .arg(plain(row.action->text()), row.menu, row.action->shortcut().toString(QKeySequence::NativeText))
            .simplified();
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *action = actionAt(index);
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Kodeks
