// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar cellQuote = u'"';
constexpr QChar returned = u'\r';
constexpr QChar lineEnd = u'\n';
constexpr QChar bar = u'|';

} // namespace

/// Those that stand in the header, the most frequent first.
QString CsvReader::separatorsOfHeader() const
{
    QList<std::pair<QChar, qsizetype>> counts{{u',', 0}, {u';', 0}, {u'\t', 0}, {bar, 0}};
    bool quoted = false;
    for (const QChar unit : QStringView(m_text).sliced(m_position)) {
        if (unit == cellQuote)
            quoted = !quoted;
        else if (!quoted && (unit == lineEnd || unit == returned))
            break;
        for (auto &[separator, count] : counts)
            count += !quoted && unit == separator ? 1 : 0;
    }
    counts.removeIf([](const auto &each) { return each.second == 0; });
    std::ranges::stable_sort(counts, std::greater(), [](const auto &each) { return each.second; });
    QString separators;
    for (const auto &[separator, count] : std::as_const(counts))
        separators += separator;
    return separators;
}

QChar CsvReader::likelySeparator() const
{
    const QString present = separatorsOfHeader();
    if (present.isEmpty())
        return u',';
    const auto fitting = std::ranges::find_if(
        present, [this, only = present.size() == 1](QChar each) { return (only && each != bar) || fits(each, false); });
    if (fitting != present.end())
        return *fitting;
    const auto nearly = m_limits.shortRows
        ? std::ranges::find_if(present, [this](QChar each) { return fits(each, true); })
        : present.end();
    if (nearly != present.end())
        return *nearly;
    return present.front() != bar ? present.front() : present.size() > 1 ? present.at(1) : QChar(u',');
}

/// Whether the first rows have as many cells as the header, with this separator; if that is said, half of them may have
/// fewer.
bool CsvReader::fits(QChar separator, bool withShortRows) const
{
    constexpr int most = 100;
    CsvReader trial = *this;
    trial.m_separator = separator;
    trial.m_limits.shortRows = withShortRows;
    trial.m_limits.wrongRows = true;
    const auto names = trial.readRow();
    if (!names || (withShortRows && names->size() < 2))
        return false;
    trial.m_header = *names;
    trial.passBreak();
    trial.passEmptyLines();
    int rows = 0;
    for (; rows < most && !trial.atEnd(); ++rows) {
        if (!trial.next() || trial.m_ragged.hasWrong())
            return false;
    }
    return 2 * trial.m_ragged.count() <= rows;
}

/// The separator that a first line "sep=;" names, that line being passed over; null if there is none.
QChar CsvReader::passSeparatorLine()
{
    constexpr auto word = "sep="_L1;
    const QStringView rest = QStringView(m_text).sliced(m_position);
    if (rest.size() < word.size() + 2 || !rest.startsWith(word, Qt::CaseInsensitive))
        return {};
    const QChar separator = rest.at(word.size());
    const QChar after = rest.at(word.size() + 1);
    if (!QStringView(u",;\t|").contains(separator) || (after != lineEnd && after != returned))
        return {};
    m_position += word.size() + 1;
    passBreak();
    passEmptyLines();
    m_row = 1;
    return separator;
}

} // namespace Kodeks
