// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summarysheets.h"

#include "core/exchange/reports/workbook.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Type = TableField::Type;

/// A number as a workbook has it.
QString plainNumber(const SummaryText &cell, const SummaryDocument &document)
{
    for (const SummaryText::Piece &piece : cell.pieces) {
        if (piece.figure > 0)
            return QString::number(document.figures.at(piece.figure - 1).value);
    }
    return cell.plain();
}

QString queryBehind(const SummaryText &cell, const SummaryDocument &document)
{
    for (const SummaryText::Piece &piece : cell.pieces) {
        if (piece.figure == 0)
            continue;
        const SummaryFigure &figure = document.figures.at(piece.figure - 1);
        return figure.of == SummaryFigure::Of::Rest ? u"%1 − (%2)"_s.arg(figure.all).arg(figure.query) : figure.query;
    }
    return {};
}

/// Under which headings a block stands.
class Headings
{
public:
    void pass(const SummaryBlock &block)
    {
        if (block.kind != SummaryBlock::Kind::Heading)
            return;
        while (m_path.size() >= block.level)
            m_path.removeLast();
        m_path.append(block.text.plain());
    }
    [[nodiscard]] QString path() const { return m_path.join(u" / "_s); }

private:
    QStringList m_path;
};

class SheetSummary
{
public:
    explicit SheetSummary(const SummaryDocument &document)
        : m_document(document)
    {
    }

    Result<> write(QIODevice &device)
    {
        Result<> written = writeText().and_then([this] { return writeFields(); });
        for (const QString &sheet : sheets())
            written = written.and_then([&] { return writeTables(sheet); });
        return written.and_then([&] { return m_workbook.finish(device); });
    }

private:
    [[nodiscard]] QStringList sheets() const
    {
        QStringList names;
        for (const SummaryBlock &block : m_document.blocks) {
            if (!block.table.sheet.isEmpty() && !names.contains(block.table.sheet))
                names.append(block.table.sheet);
        }
        return names;
    }

    /// What stands outside of tables, paragraph by paragraph.
    Result<> writeText()
    {
        Result<> written = m_workbook.beginSheet(m_document.title.section(u':', 0, 0).left(31),
            {{u"§"_s, Type::Text, 40, {}}, {u"…"_s, Type::Text, 100, {}}});
        Headings headings;
        for (const SummaryBlock &block : m_document.blocks) {
            headings.pass(block);
            QStringList texts;
            for (const SummaryText &item : block.items)
                texts.append(item.plain());
            if (block.kind == SummaryBlock::Kind::Paragraph || block.kind == SummaryBlock::Kind::Note)
                texts.append(block.text.plain());
            else if (block.kind == SummaryBlock::Kind::Quote)
                texts.append(block.text.plain() + u" ("_s + block.source + u')');
            for (qsizetype i = 0; written && i < texts.size(); ++i)
                written = m_workbook.addRow({headings.path(), texts.at(i)});
        }
        return written;
    }

    Result<> writeFields()
    {
        const QStringList columns = fieldsColumns();
        Result<> written = m_workbook.beginSheet(fieldsSheet(),
            {{columns.at(0), Type::Text, 40, {}}, {columns.at(1), Type::Text, 50, {}},
                {columns.at(2), Type::Text, 80, {}}});
        Headings headings;
        for (const SummaryBlock &block : m_document.blocks) {
            headings.pass(block);
            if (written && block.kind == SummaryBlock::Kind::Field)
                written = m_workbook.addRow({block.key, headings.path(), block.written.join(u'\n')});
        }
        return written;
    }

    Result<> writeTables(const QString &sheet)
    {
        Result<> written;
        bool isBegun = false;
        for (const SummaryBlock &block : m_document.blocks) {
            if (block.table.sheet != sheet)
                continue;
            if (!isBegun)
                written = m_workbook.beginSheet(sheet.left(31), fieldsOf(block.table));
            isBegun = true;
            for (qsizetype i = 0; written && i < block.table.rows.size(); ++i)
                written = m_workbook.addRow(cellsOf(block.table, block.table.rows.at(i)));
        }
        return written;
    }

    [[nodiscard]] TableFields fieldsOf(const SummaryTable &table) const
    {
        TableFields fields;
        if (!table.subject.isEmpty())
            fields.append({u"§"_s, Type::Text, 30, {}});
        for (const SummaryTable::Column &column : table.columns) {
            fields.append({column.title, column.isNumber ? Type::Integer : Type::Text,
                column.isNumber ? 10 : std::max(12, column.width), {}});
            if (column.isNumber)
                fields.append({column.title + u": "_s + m_document.queryTitle, Type::Text, 40, {}});
        }
        return fields;
    }

    [[nodiscard]] QStringList cellsOf(const SummaryTable &table, const QList<SummaryText> &row) const
    {
        QStringList cells;
        if (!table.subject.isEmpty())
            cells.append(table.subject);
        for (qsizetype at = 0; at < row.size(); ++at) {
            const bool isNumber = table.columns.at(at).isNumber;
            cells.append(isNumber ? plainNumber(row.at(at), m_document) : row.at(at).plain());
            if (isNumber)
                cells.append(queryBehind(row.at(at), m_document));
        }
        return cells;
    }

    const SummaryDocument &m_document;
    Workbook m_workbook;
};

} // namespace

Result<> writeSummarySheets(QIODevice &device, const SummaryDocument &document)
{
    return SheetSummary(document).write(device);
}

QString fieldsSheet()
{
    return u"Vurdering"_s;
}

QStringList fieldsColumns()
{
    return {u"key"_s, u"§"_s, u"Vurdering"_s};
}

} // namespace Kodeks
