// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/answerletters.h"

#include "core/base/inquotes.h"
#include "core/base/shorter.h"
#include "core/exchange/letters/answertext.h"
#include "core/model/letterattributes.h"
#include "core/project/letters/letternames.h"
#include "core/project/letters/partsreader.h"
#include "core/structure/letterstructure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Column = LetterTable::Column;
using Role = Column::Role;

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerLetters)
};

/// "12, 15, 31 …"
QString listed(const QList<qsizetype> &lines)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const qsizetype line : lines.first(std::min(most + 1, lines.size())))
        numbers.append(QString::number(line));
    return firstOf(numbers, most);
}

/// What a row's first filled cell says.
QString beginningOf(const QStringList &row)
{
    const auto filled = std::ranges::find_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled == row.end() ? QString() : inQuotes(cutTo(filled->simplified(), 60));
}

void addSections(PreparedLetter &letter, const AnswerText &answer)
{
    const LetterText text(letter.text);
    for (const AnswerText::Piece &piece : answer.pieces) {
        const bool asked = !piece.question.isEmpty();
        if (asked)
            letter.sections.append({Section::Kind::Question, piece.question, {}, 0});
        for (Section section : analyse(LetterText(text.slice(piece.answer))).sections) {
            section.range = {section.range.start + piece.answer.start, section.range.end + piece.answer.start};
            section.level += asked ? 1 : 0;
            letter.sections.append(section);
        }
    }
}

/// Makes the letters of one table.
class Rows
{
public:
    explicit Rows(const LetterTable &table)
        : m_table(table)
    {
        QSet<QString> taken;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns.at(i);
            if (column.role == Role::Fact && column.fact == Fact::Dated)
                m_orders.insert(i, orderOf(i));
            m_attributes.append(freeName(column, taken));
        }
    }

    std::optional<PreparedLetter> letter(qsizetype row)
    {
        auto answer = answerText(m_table, row);
        if (!answer) {
            empty.append(u"%1 (%2)"_s.arg(m_table.lines.at(row)).arg(beginningOf(m_table.rows.at(row))));
            return std::nullopt;
        }
        PreparedLetter letter;
        letter.name = letter.file = u"%1:%2"_s.arg(m_table.fileName).arg(m_table.lines.at(row));
        letter.text = std::move(answer->text);
        letter.sha256 = textSha256(letter.text);
        letter.original = std::move(answer->original);
        letter.encoding = QFileInfo(m_table.fileName).suffix().toUpper();
        letter.print = printOf(answer->answers);
        addSections(letter, *answer);
        for (qsizetype column = 0; column < m_table.columns.size(); ++column)
            addCell(letter, row, column);
        return letter;
    }

    QStringList empty; ///< rows without text, each with how it begins
    QList<qsizetype> undated; ///< whose date could not be read
    QList<qsizetype> cut; ///< that have more than an attribute can hold

private:
    [[nodiscard]] DateOrder orderOf(qsizetype column) const
    {
        QStringList cells;
        for (const QStringList &row : m_table.rows)
            cells.append(row.at(column));
        return dateOrderOf(cells);
    }

    /// An attribute's name; of two columns that are called alike the second has a number.
    static QString freeName(const Column &column, QSet<QString> &taken)
    {
        if (column.role != Role::Attribute && column.role != Role::Fact)
            return {};
        const QString name = attributeName(column.title).left(longestAttributeName - 6);
        QString free = name;
        for (int number = 2; taken.contains(attributeKey(free)); ++number)
            free = u"%1 (%2)"_s.arg(name).arg(number);
        taken.insert(attributeKey(free));
        return free;
    }

    void addCell(PreparedLetter &letter, qsizetype row, qsizetype column)
    {
        const QString &cell = m_table.rows.at(row).at(column);
        const Column &about = m_table.columns.at(column);
        const QString line = cell.simplified();
        if (line.isEmpty())
            return;
        if (about.role == Role::Letter)
            nameBy(letter, line);
        else if (about.role == Role::Attribute)
            addAttribute(letter, row, column, cell);
        else if (about.role == Role::Fact && about.fact == Fact::Dated)
            addDate(letter, row, column, cell);
        else if (about.role == Role::Fact)
            letter.facts.insert(about.fact, {line, FactValue::Source::Corrected, {}});
    }

    static void nameBy(PreparedLetter &letter, const QString &line)
    {
        letter.name = line.left(longestName);
        if (letter.name.back().isHighSurrogate())
            letter.name.chop(1);
        letter.name.replace(u'/', u'-');
    }

    void addDate(PreparedLetter &letter, qsizetype row, qsizetype column, const QString &cell)
    {
        const QString date = dateOfCell(cell, m_orders.value(column));
        if (!date.isEmpty()) {
            letter.facts.insert(Fact::Dated, {date, FactValue::Source::Corrected, {}});
            return;
        }
        undated.append(m_table.lines.at(row));
        addAttribute(letter, row, column, cell);
    }

    void addAttribute(PreparedLetter &letter, qsizetype row, qsizetype column, const QString &cell)
    {
        QString value = attributeText(cell);
        if (value.size() > longestAttributeValue) {
            value = value.left(longestAttributeValue - 1);
            if (value.back().isHighSurrogate())
                value.chop(1);
            value += u'…';
            cut.append(m_table.lines.at(row));
        }
        if (!value.isEmpty() && !m_attributes.at(column).isEmpty())
            letter.attributes.insert(m_attributes.at(column), value);
    }

    static constexpr qsizetype longestName = 120;
    const LetterTable &m_table;
    QStringList m_attributes; ///< names by column
    QHash<qsizetype, DateOrder> m_orders;
};

/// Columns that have something and are left out.
QStringList leftOut(const LetterTable &table)
{
    QStringList titles;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool filled
            = std::ranges::any_of(table.rows, [i](const QStringList &row) { return !row.at(i).isEmpty(); });
        if (table.columns.at(i).role != Role::Ignored || !filled)
            continue;
        const QString title = attributeName(table.columns.at(i).title).left(80);
        titles.append(title.isEmpty() ? AnswerWords::tr("column %1").arg(i + 1) : inQuotes(title));
    }
    return titles;
}

QStringList remarksOn(const LetterTable &table, const Rows &rows, qsizetype letters)
{
    QStringList remarks{AnswerWords::tr(
        "It is a table of answers: each row with text became a letter (%n).", nullptr, static_cast<int>(letters))};
    remarks += table.remarks;
    if (const QStringList titles = leftOut(table); !titles.isEmpty())
        remarks.append(AnswerWords::tr("Columns that were left out: %1.").arg(titles.join(u", "_s)));
    if (!rows.empty.isEmpty())
        remarks.append(AnswerWords::tr("%n row(s) have no answer in any column of text or questions and were left out: "
                                       "row %1.",
            nullptr, static_cast<int>(rows.empty.size()))
                .arg(firstOf(rows.empty, 10)));
    if (!rows.undated.isEmpty())
        remarks.append(AnswerWords::tr("%n date(s) could not be read and became attributes: row %1.", nullptr,
            static_cast<int>(rows.undated.size()))
                .arg(listed(rows.undated)));
    if (!rows.cut.isEmpty())
        remarks.append(AnswerWords::tr("%n attribute(s) were cut, since they are longer than %2 characters: row %1.",
            nullptr, static_cast<int>(rows.cut.size()))
                .arg(listed(rows.cut), QString::number(longestAttributeValue)));
    return remarks;
}

} // namespace

std::optional<PreparedLetter> letterOfRow(const LetterTable &table, qsizetype row)
{
    return Rows(table).letter(row);
}

qsizetype answerCount(const LetterTable &table)
{
    qsizetype count = 0;
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Role role = table.columns.at(i).role;
            if ((role == Role::Text || role == Role::Question) && !row.at(i).isEmpty()) {
                ++count;
                break;
            }
        }
    }
    return count;
}

Result<PreparedImport> withAnswers(
    PreparedImport prepared, const QList<LetterTable> &tables, const QString &project, const Progress &progress)
{
    if (tables.isEmpty())
        return prepared;
    for (const LetterTable &table : tables) {
        constexpr qsizetype pace = 64;
        Rows rows(table);
        const qsizetype before = prepared.letters.size();
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (row % pace == 0 && progress && !progress(row, table.rows.size()))
                return std::unexpected(cancelledImport());
            if (auto letter = rows.letter(row))
                prepared.letters.append(std::move(*letter));
        }
        for (const QString &remark : remarksOn(table, rows, prepared.letters.size() - before))
            prepared.report.remarks.append({table.fileName, remark});
    }
    const auto compared = findNearDuplicates(prepared, project);
    return compared ? Result<PreparedImport>(std::move(prepared)) : failed(compared);
}

} // namespace Kodeks
