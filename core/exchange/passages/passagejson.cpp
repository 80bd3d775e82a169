// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagejson.h"

#include "core/exchange/codebooks/jsontext.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/passages/passagecsv.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

PassageJsonWriter::PassageJsonWriter(QIODevice &device)
    : m_device(device)
{
}

Result<> PassageJsonWriter::write(const PassageRow &row)
{
    static const QStringList columns = passageColumns(PassageShape::Wide);
    const QStringList cells = passageCells(row, PassageShape::Wide).constFirst();
    JsonMembers members;
    for (qsizetype i = 0; i < columns.size(); ++i)
        members.append({columns.at(i), cells.at(i)});
    const auto setNumber = [&members](const QString &column, qsizetype value) {
        members[columns.indexOf(column)].second = static_cast<qint64>(value);
    };
    setNumber(u"start"_s, row.range.start);
    setNumber(u"end"_s, row.range.end);
    if (row.certainty > 0)
        setNumber(u"certainty"_s, row.certainty);
    else
        members[columns.indexOf(u"certainty"_s)].second = QJsonValue::Null;
    const QByteArray before = m_begun ? ",\n"_ba : "[\n"_ba;
    m_begun = true;
    return writeAll(m_device, before + jsonObjectText(members));
}

Result<> PassageJsonWriter::finish()
{
    return writeAll(m_device, m_begun ? "\n]\n"_ba : "[]\n"_ba);
}

Result<> writePassageJson(QIODevice &device, const QList<PassageRow> &rows)
{
    PassageJsonWriter writer(device);
    for (const PassageRow &row : rows) {
        if (Result<> written = writer.write(row); !written)
            return written;
    }
    return writer.finish();
}

} // namespace Kodeks
