// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/matrixset.h"

#include "core/analysis/pages/cooccurrencepages.h"
#include "ui/models/conclude/concludewords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

qsizetype MatrixSet::largest() const
{
    qsizetype largest = 0;
    for (const Part &part : parts) {
        for (const CellCount &cell : part.matrix->counts.cells)
            largest = std::max(largest, cell.count);
    }
    return largest;
}

MatrixSet matrixSet(const AnalysedStudy &study, const CodedStatements &statements, const CooccurrenceQuestion &question,
    const std::optional<Dimension> &by)
{
    MatrixSet set{std::make_shared<const CountedMatrix>(countedMatrix(study, statements, question)), by};
    if (!by)
        return set;
    const DivisionParts division(*by, study, statements, question.unit, mostSmallMatrices);
    const QStringList names = Display::valueNames(*by, division.values(), study);
    set.leftOut = division.leftOut();
    set.without = division.without();
    std::vector<Cooccurrence> tables = cooccurrences(study, statements, question, division);
    for (size_t at = 0; at < tables.size(); ++at) {
        const qint32 value = division.parts()[at].value;
        set.parts.append({names.at(value), value,
            std::make_shared<const CountedMatrix>(
                CountedMatrix{question, std::move(tables[at]), set.whole->rowNames, set.whole->columnNames})});
    }
    return set;
}

QJsonArray matrixPartsJson(const MatrixSet &set)
{
    QJsonArray json;
    for (const MatrixSet::Part &part : set.parts) {
        QJsonObject one = cooccurrenceJson(part.matrix->counts);
        one.insert(u"value"_s, part.name);
        json.append(one);
    }
    return json;
}

} // namespace Kodeks
