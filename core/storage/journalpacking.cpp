// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalpacking.h"

#include "core/storage/images/editabout.h"
#include "core/storage/images/imageblock.h"
#include "core/storage/images/jsonimage.h"
#include "core/storage/journalblocks.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

namespace Kodeks {

namespace {

std::optional<QJsonObject> image(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(objectFromJson(row.bytes(column)));
}

qint64 rowsIn(Connection &connection)
{
    Statement row(connection, "SELECT count(*) FROM edit_row");
    return row.next() ? row.number(0) : 0;
}

/// Takes rows in the order of the journal and writes them in blocks.
class Packing
{
public:
    explicit Packing(Connection &connection)
        : m_connection(connection)
        , m_texts(connection)
    {
    }

    void add(EditId edit, TouchedRow row)
    {
        if (edit != m_edit)
            finishEdit();
        m_edit = edit;
        m_texts.learn(row);
        m_about.add(row);
        m_rows.append(std::move(row));
        if (m_rows.size() == ImageBlock::mostRows)
            writeRows();
    }

    void finishEdit()
    {
        if (!m_edit.isValid())
            return;
        writeRows();
        Statement(m_connection, "UPDATE edit SET about = ? WHERE id = ?")
            .bind(QString::fromUtf8(jsonFromObject(m_about.json())), m_edit.value())
            .run();
        m_about = {};
        m_written = 0;
    }

private:
    void writeRows()
    {
        JournalBlocks::add(m_connection, m_edit, m_written, m_rows, m_texts);
        m_written += m_rows.size();
        m_rows.clear();
    }

    Connection &m_connection;
    FileTexts m_texts;
    EditId m_edit;
    EditAbout m_about;
    QList<TouchedRow> m_rows;
    qint64 m_written = 0;
};

} // namespace

Result<> packJournal(Connection &connection, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<> {
        const qint64 all = rowsIn(connection);
        Packing packing(connection);
        {
            Statement row(
                connection, "SELECT edit, table_name, row_id, before, after FROM edit_row ORDER BY edit, ordinal");
            for (qint64 done = 0; row.next(); ++done) {
                if (done % ImageBlock::mostRows == 0 && progress && !progress(done, all))
                    return std::unexpected(readingCancelled());
                const auto table = tableNamed(row.text(1));
                if (!table || (row.isNull(3) && row.isNull(4)))
                    return std::unexpected(JournalBlocks::damaged());
                packing.add(EditId(row.number(0)), {*table, row.number(2), image(row, 3), image(row, 4)});
            }
            packing.finishEdit();
        }
        connection.database().exec("DROP TABLE edit_row");
        return {};
    });
}

} // namespace Kodeks
