// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagejson.h"

#include "core/exchange/codebooks/jsontext.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/passages/passagecsv.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A column as the objects have it.
struct Member
{
    QByteArray begin; ///< what stands before its value
    bool isNumber = false;
};

QList<Member> membersOfRows()
{
    const QStringList numbers{u"start"_s, u"end"_s, u"certainty"_s};
    QList<Member> members;
    for (const QString &column : passageColumns(PassageShape::Wide))
        members.append({(members.isEmpty() ? ""_ba : ", "_ba) + jsonText(column) + ": ", numbers.contains(column)});
    return members;
}

} // namespace

PassageJsonWriter::PassageJsonWriter(QIODevice &device)
    : m_device(device)
{
}

Result<> PassageJsonWriter::write(const PassageRow &row)
{
    static const QList<Member> members = membersOfRows();
    const QStringList cells = passageCells(row, PassageShape::Wide).constFirst();
    m_object.resize(0);
    m_object += m_begun ? ",\n{" : "[\n{";
    m_begun = true;
    for (qsizetype i = 0; i < members.size(); ++i) {
        m_object += members.at(i).begin;
        if (!members.at(i).isNumber)
            appendJson(m_object, cells.at(i));
        else
            m_object += cells.at(i).isEmpty() ? "null"_ba : cells.at(i).toLatin1();
    }
    m_object += '}';
    return writeAll(m_device, m_object);
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
