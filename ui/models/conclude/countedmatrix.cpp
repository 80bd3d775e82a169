// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/countedmatrix.h"

#include "core/analysis/clustering.h"
#include "core/model/nameorder.h"
#include "ui/models/conclude/concludewords.h"

#include <cmath>

namespace Kodeks {

namespace {

/// The counts of one row or column that are not zero, by the place in the other direction.
using SparseCounts = std::vector<std::pair<qint32, double>>;

double cosineOf(const SparseCounts &one, const SparseCounts &other)
{
    double product = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->first == b->first)
            product += (a++)->second * (b++)->second;
        else if (a->first < b->first)
            ++a;
        else
            ++b;
    }
    const auto square = [](const SparseCounts &counts) {
        double sum = 0;
        for (const auto &[place, count] : counts)
            sum += count * count;
        return sum;
    };
    const double lengths = std::sqrt(square(one) * square(other));
    return lengths > 0 ? product / lengths : 0;
}

class LinesMaker
{
public:
    LinesMaker(const CountedMatrix &matrix, Qt::Orientation names, MatrixOrder order, const QSet<QString> &closed)
        : m_matrix(matrix)
        , m_isRows(names == Qt::Vertical)
        , m_values(m_isRows ? matrix.counts.rowValues : matrix.counts.columnValues)
        , m_margins(m_isRows ? matrix.counts.rows : matrix.counts.columns)
        , m_names(m_isRows ? matrix.rowNames : matrix.columnNames)
        , m_order(order)
        , m_closed(closed)
    {
        for (qint32 value = 0; value < m_values.size(); ++value) {
            if (m_margins.at(value) > 0)
                m_below[m_values.at(value).parent].append(value);
        }
    }

    [[nodiscard]] QList<MatrixLine> lines()
    {
        if (m_order == MatrixOrder::Likeness)
            takeCounts();
        m_lines = {MatrixLine()};
        addBelow(-1, 0);
        return m_lines;
    }

private:
    void addBelow(qint32 parent, int depth)
    {
        QList<qint32> values = m_below.value(parent);
        sort(values);
        for (const qint32 value : std::as_const(values)) {
            const bool isClosed = m_closed.contains(m_values.at(value).id);
            using Branch = MatrixLine::Branch;
            m_lines.append({value, depth,
                !m_below.contains(value) ? Branch::None
                    : isClosed           ? Branch::Closed
                                         : Branch::Open});
            if (!isClosed)
                addBelow(value, depth + 1);
        }
    }

    void sort(QList<qint32> &values) const
    {
        const auto margin = [this](qint32 value) { return -m_margins.at(value); };
        if (m_order == MatrixOrder::Name)
            sortByName(values, [this](qint32 value) { return m_names.at(value); }, [](qint32 value) { return value; });
        else if (m_order == MatrixOrder::Total || (m_order == MatrixOrder::Likeness && values.size() > mostLikened))
            std::ranges::stable_sort(values, {}, margin);
        else if (m_order == MatrixOrder::Likeness)
            putLikeOnesTogether(values);
    }

    void putLikeOnesTogether(QList<qint32> &values) const
    {
        const auto far = [&](qsizetype one, qsizetype other) {
            return std::max(0.0, 1 - cosineOf(m_counts[size_t(values.at(one))], m_counts[size_t(values.at(other))]));
        };
        QList<qint32> sorted;
        for (const qsizetype at : clustered(values.size(), far, 0).order)
            sorted.append(values.at(at));
        values = sorted;
    }

    void takeCounts()
    {
        m_counts.assign(size_t(m_values.size()), {});
        for (const auto &[cell, count] : m_matrix.counts.cells) {
            const auto &[own, other] = m_isRows ? std::pair(cell.row, cell.column) : std::pair(cell.column, cell.row);
            m_counts[size_t(own)].emplace_back(other, double(count));
            if (m_matrix.question.isOfOneDimension())
                m_counts[size_t(other)].emplace_back(own, double(count));
        }
        for (SparseCounts &counts : m_counts)
            std::ranges::sort(counts);
    }

    const CountedMatrix &m_matrix;
    bool m_isRows;
    const QList<DimensionValues::Value> &m_values;
    const QList<qsizetype> &m_margins;
    const QStringList &m_names;
    MatrixOrder m_order;
    const QSet<QString> &m_closed;
    QHash<qint32, QList<qint32>> m_below;
    std::vector<SparseCounts> m_counts;
    QList<MatrixLine> m_lines;
};

} // namespace

qsizetype CountedMatrix::count(CellPlace place) const
{
    if (place.row < 0)
        return place.column < 0 ? counts.units : counts.columns.at(place.column);
    return place.column < 0 ? counts.rows.at(place.row)
                            : counts.count(place.row, place.column, question.isOfOneDimension());
}

CountedMatrix countedMatrix(
    const AnalysedStudy &study, const CodedStatements &statements, const CooccurrenceQuestion &question)
{
    CountedMatrix matrix{question, cooccurrence(study, statements, question), {}, {}};
    matrix.rowNames = Display::valueNames(question.rows, matrix.counts.rowValues, study);
    matrix.columnNames = Display::valueNames(question.columns, matrix.counts.columnValues, study);
    return matrix;
}

QList<MatrixLine> matrixLines(
    const CountedMatrix &matrix, Qt::Orientation names, MatrixOrder order, const QSet<QString> &closed)
{
    return LinesMaker(matrix, names, order, closed).lines();
}

} // namespace Kodeks
