// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagecsv.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList passageColumns(PassageShape shape)
{
    if (shape == PassageShape::Long)
        return {u"passage_id"_s, u"letter"_s, u"coder"_s, u"start"_s, u"end"_s, u"text"_s, u"dimension"_s, u"code_id"_s,
            u"code"_s};
    return {u"passage_id"_s, u"letter"_s, u"sender"_s, u"dated"_s, u"question"_s, u"coder"_s, u"start"_s, u"end"_s,
        u"text"_s, u"task_id"_s, u"task"_s, u"task_path"_s, u"direction_id"_s, u"direction"_s, u"from_actor"_s,
        u"to_actor"_s, u"arguments"_s, u"certainty"_s, u"memo"_s, u"created_at"_s, u"modified_at"_s,
        u"letter_sha256"_s};
}

QList<QStringList> passageCells(const PassageRow &row, PassageShape shape)
{
    const QString start = QString::number(row.range.start);
    const QString end = QString::number(row.range.end);
    if (shape == PassageShape::Wide) {
        const QString certainty = row.certainty > 0 ? QString::number(row.certainty) : QString();
        return {{row.passageId, row.letter, row.sender, row.dated, row.question, row.coder, start, end, row.text,
            row.taskId, row.task, row.taskPath, row.directionId, row.direction, row.fromActor, row.toActor,
            row.argumentIds(), certainty, row.memo, row.created, row.modified, row.letterSha256}};
    }
    QList<QStringList> cells;
    for (const PassageCode &code : row.codes())
        cells.append({row.passageId, row.letter, row.coder, start, end, row.text, code.dimension, code.id, code.name});
    return cells;
}

PassageCsvWriter::PassageCsvWriter(QIODevice &device, PassageShape shape, CsvDialect dialect)
    : m_writer(device, dialect)
    , m_shape(shape)
{
}

Result<> PassageCsvWriter::writeHeader()
{
    return m_writer.write(passageColumns(m_shape));
}

Result<> PassageCsvWriter::write(const PassageRow &row)
{
    for (const QStringList &cells : passageCells(row, m_shape)) {
        if (Result<> written = m_writer.write(cells); !written)
            return written;
    }
    return {};
}

Result<> writePassageCsv(QIODevice &device, const QList<PassageRow> &rows, PassageShape shape, CsvDialect dialect)
{
    PassageCsvWriter writer(device, shape, dialect);
    Result<> written = writer.writeHeader();
    for (qsizetype i = 0; written && i < rows.size(); ++i)
        written = writer.write(rows.at(i));
    return written;
}

} // namespace Kodeks
