// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/reliabilityfiles.h"

#include "core/agreement/numbers/setdifferences.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/tables/csvreader.h"
#include "core/model/gapwords.h"
#include "core/project/files/datatable.h"
#include "core/project/files/tablehabits.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDataFile = qint64(1024) * 1024 * 1024; // bytes

struct RatingsText
{
    Q_DECLARE_TR_FUNCTIONS(DataTable)
};

/// The columns to take, and the coders they belong to.
struct CoderColumns
{
    QStringList coders;
    QList<qsizetype> columns;
};

Result<CoderColumns> coderColumns(
    const CsvReader &table, qsizetype unitColumn, const NameWords &wanted, const QSet<qsizetype> &rowNumbers)
{
    CoderColumns found;
    for (qsizetype column = 0; column < table.header().size(); ++column) {
        const QString &name = table.header().at(column);
        if (column == unitColumn || rowNumbers.contains(column))
            continue;
        if (name.isEmpty())
            return failure(Error::Kind::Invalid,
                RatingsText::tr("“%1”: column %2 has no name; give it its coder’s, or remove it.")
                    .arg(table.fileName(), QString::number(column + 1)));
        found.coders.append(name);
        found.columns.append(column);
    }
    if (found.coders.isEmpty())
        return failure(Error::Kind::Invalid,
            RatingsText::tr("“%1” has no column beside “unit”; it needs one for each coder.").arg(table.fileName()));
    if (wanted.isEmpty())
        return found;
    const auto names = wanted.among(found.coders);
    if (!names)
        return failed(names);
    CoderColumns chosen{*names, {}};
    for (const QString &coder : *names) {
        const qsizetype place = found.coders.indexOf(coder);
        if (place < 0)
            return failure(Error::Kind::NotFound,
                RatingsText::tr("“%1” has no column for the coder “%2”; name one of those in its header.")
                    .arg(table.fileName(), coder.left(80)));
        chosen.columns.append(found.columns.at(place));
    }
    return chosen;
}

/// Reads labels as categories; with `categories`, none but those and sets of them.
class LabelReader
{
public:
    LabelReader(Ratings &ratings, const QStringList &categories, const QStringList &missing)
        : m_ratings(ratings)
        , m_missing(missing.begin(), missing.end())
    {
        for (const QString &category : categories) {
            m_known.insert(category);
            m_sets.insert(normalisedSet(category), category);
        }
    }

    /// Nothing where the label is not among the categories.
    std::optional<std::int32_t> category(const QString &cell)
    {
        if (m_known.contains(cell.trimmed()))
            return m_ratings.category(cell.trimmed()); // a name with a | in it, or a set as it was named
        const QString label = normalisedSet(cell);
        if (label.isEmpty() || m_missing.contains(label))
            return Ratings::missing;
        if (const auto known = m_sets.constFind(label); known != m_sets.constEnd())
            return m_ratings.category(*known);
        if (looksLikeGap(label)) {
            const bool isUnseen = visibleText(label).isEmpty();
            (isUnseen ? m_unseen : m_words).add(label);
            if (isUnseen)
                return Ratings::missing;
        }
        if (!m_known.isEmpty()) {
            if (!label.contains(u'|') && label != u"{}")
                return {};
            if (!std::ranges::all_of(codesOfSet(label), [this](const QString &code) { return m_known.contains(code); }))
                return {};
        }
        return m_ratings.category(label);
    }

    [[nodiscard]] QStringList remarks() const
    {
        QStringList remarks;
        if (!m_words.isEmpty())
            remarks.append(
                RatingsText::tr("Taken as categories like any others, though they look like gaps: %1. If they "
                                "stand for missing values, leave those cells empty or name the words with "
                                "--missing.")
                    .arg(m_words.list()));
        if (!m_unseen.isEmpty())
            remarks.append(RatingsText::tr("Taken as missing, like empty cells, since nothing in them can be seen: %1.")
                    .arg(m_unseen.list()));
        return remarks + lookalikes();
    }

private:
    /// Categories that differ only in what cannot be seen.
    [[nodiscard]] QStringList lookalikes() const
    {
        QMap<QString, int> spellings;
        for (const QString &category : m_ratings.categories())
            ++spellings[visibleText(category)];
        QStringList remarks;
        for (auto seen = spellings.begin(); seen != spellings.end(); ++seen) {
            if (*seen > 1)
                remarks.append(
                    RatingsText::tr("%1 categories all look like “%2” and differ only in characters that cannot "
                                    "be seen, but count as different ones; correct the table.")
                        .arg(QString::number(*seen), seen.key().left(80)));
        }
        return remarks;
    }

    Ratings &m_ratings;
    QSet<QString> m_known;
    QHash<QString, QString> m_sets; ///< the same, by the set they are if they are one
    QSet<QString> m_missing;
    GapWords m_words;
    GapWords m_unseen;
};

QStringList habitRemarks(const TableHabits &habits, const CsvReader &table, const QList<qsizetype> &columns)
{
    QStringList remarks;
    for (qsizetype column = 0; column < table.header().size(); ++column) {
        const QString name = table.header().at(column).left(80);
        if (habits.rowNumbers.contains(column) && !name.isEmpty())
            remarks.append(RatingsText::tr("The column “%1” only counts the rows; it is no coder’s.").arg(name));
        else if (habits.decimals.contains(column) && columns.contains(column))
            remarks.append(RatingsText::tr("The whole numbers of “%1” are written as decimals (“2.0”), those of other "
                                           "columns are not; they were taken for the same categories.")
                    .arg(name));
    }
    return remarks;
}

} // namespace

Result<QByteArray> readDataFile(const QString &path)
{
    return readLetterFile(path, largestDataFile);
}

Result<ReliabilityData> readReliability(const QByteArray &bytes, const QString &fileName, const QStringList &categories,
    const NameWords &coders, const QStringList &missing)
{
    auto table = openDataTable(bytes, fileName);
    if (!table)
        return failed(table);
    const auto unitColumn = neededColumn(*table, u"unit"_s);
    if (!unitColumn)
        return failed(unitColumn);
    const TableHabits habits = tableHabits(*table, *unitColumn, categories);
    const auto columns = coderColumns(*table, *unitColumn, coders, habits.rowNumbers);
    if (!columns)
        return failed(columns);
    ReliabilityData data{columns->coders, Ratings(columns->coders.size(), categories)};
    LabelReader labels(data.ratings, categories, missing);
    QSet<QString> units;
    std::vector<std::int32_t> values;
    while (!table->atEnd()) {
        const auto row = table->next();
        if (!row)
            return failed(row);
        if (isEmptyRow(*row))
            continue;
        const QString unit = row->cells.at(*unitColumn).trimmed();
        if (unit.isEmpty())
            return badRow(*table, *row, RatingsText::tr("the unit has no name; every unit needs one of its own."));
        if (units.contains(unit))
            return badRow(*table, *row,
                RatingsText::tr("the unit “%1” stands there already; give every unit one row.").arg(unit.left(80)));
        units.insert(unit);
        values.clear();
        for (const qsizetype column : columns->columns) {
            const QString &cell = row->cells.at(column);
            const auto category = labels.category(habits.decimals.contains(column) ? wholeNumberOf(cell) : cell);
            if (!category)
                return badRow(*table, *row,
                    RatingsText::tr("“%1” is not among the categories named; correct it, or name it as well.")
                        .arg(row->cells.at(column).left(80)));
            values.push_back(*category);
        }
        data.ratings.addUnits(values);
    }
    data.remarks = habitRemarks(habits, *table, columns->columns) + labels.remarks();
    return data;
}

} // namespace Kodeks
