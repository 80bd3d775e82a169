// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/answertext.h"

#include "core/exchange/tables/csvwriter.h"
#include "core/model/lettertext.h"

#include <QBuffer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Role = LetterTable::Column::Role;

QByteArray rowAsTable(const LetterTable &table, qsizetype row)
{
    QStringList titles;
    for (const LetterTable::Column &column : table.columns)
        titles.append(column.title);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvDialect::Rfc);
    if (writer.write(titles) && writer.write(table.rows.at(row)))
        return buffer.data();
    return {};
}

/// Pieces of text as they are put together, with places in code points.
class AnswerMaker
{
public:
    void add(const QString &question, const QString &answer)
    {
        if (m_length > 0)
            put(u"\n\n"_s);
        AnswerText::Piece piece;
        if (!question.isEmpty()) {
            piece.question = put(question);
            put(u"\n"_s);
        }
        piece.answer = put(answer);
        made.pieces.append(piece);
        made.answers += answer + u'\n';
    }

    AnswerText made;

private:
    TextRange put(const QString &text)
    {
        const qsizetype start = m_length;
        made.text += text;
        m_length += LetterText(text).length();
        return {start, m_length};
    }

    qsizetype m_length = 0;
};

/// A cell's text as a letter has it.
QString plain(QString cell)
{
    cell.remove(QChar::Null);
    if (!QStringView(cell).isValidUtf16())
        cell = QString::fromUtf8(cell.toUtf8());
    return normalisedText(std::move(cell)).trimmed();
}

} // namespace

std::optional<AnswerText> answerText(const LetterTable &table, qsizetype row)
{
    AnswerMaker maker;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const LetterTable::Column &about = table.columns.at(column);
        const bool asks = about.role == Role::Question;
        const QString answer = asks || about.role == Role::Text ? plain(table.rows.at(row).at(column)) : QString();
        if (!answer.isEmpty())
            maker.add(asks ? plain(about.title).simplified() : QString(), answer);
    }
    if (maker.made.pieces.isEmpty())
        return std::nullopt;
    maker.made.text += u'\n';
    maker.made.original = rowAsTable(table, row);
    return std::move(maker.made);
}

} // namespace Kodeks
