// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagedraft.h"

#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/passages/passagerowreader.h"
#include "core/exchange/tables/tablenumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <limits>
#include <set>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageCsv
{
    Q_DECLARE_TR_FUNCTIONS(PassageCsv)
};

Result<> checkedColumns(const CsvReader &reader)
{
    for (const QString &column : {u"letter"_s, u"start"_s, u"end"_s}) {
        if (reader.column(column) < 0) {
            return failure(Error::Kind::Invalid,
                PassageCsv::tr("“%1” has no column “%2”; coded passages need the columns letter, start and end.")
                    .arg(reader.fileName(), column));
        }
    }
    return {};
}

std::unexpected<Error> refused(const QString &fileName, const QStringList &problems, qsizetype count)
{
    QString list = problems.join(u"; "_s);
    if (count > problems.size())
        list = PassageCsv::tr("%1; and %2 more").arg(list, QString::number(count - problems.size()));
    return failure(Error::Kind::Invalid,
        PassageCsv::tr("“%1” has %n row(s) that cannot be brought in, so none was: %2. Correct them and try again.",
            nullptr, static_cast<int>(std::min<qsizetype>(count, std::numeric_limits<int>::max())))
            .arg(fileName, list));
}

/// Norwegian names, as people give them who translate a table.
void nameColumns(CsvReader &reader)
{
    static const std::pair<QString, QStringList> names[]{{u"letter"_s, {u"brev"_s}}, {u"start"_s, {u"begynnelse"_s}},
        {u"end"_s, {u"slutt"_s}}, {u"text"_s, {u"tekst"_s, u"sitat"_s, u"utdrag"_s}},
        {u"task"_s, {u"oppgave"_s, u"oppgåve"_s}}, {u"task_id"_s, {u"oppgave_id"_s, u"oppgåve_id"_s}},
        {u"direction"_s, {u"retning"_s}}, {u"direction_id"_s, {u"retning_id"_s}},
        {u"arguments"_s, {u"argument"_s, u"argumenter"_s, u"argument_id"_s}},
        {u"certainty"_s, {u"sikkerhet"_s, u"tryggleik"_s}}, {u"memo"_s, {u"notat"_s, u"merknad"_s}},
        {u"coder"_s, {u"koder"_s, u"kodar"_s}}, {u"passage_id"_s, {u"utdrag_id"_s}}, {u"dimension"_s, {u"dimensjon"_s}},
        {u"code"_s, {u"kode"_s}}, {u"code_id"_s, {u"kode_id"_s}}};
    for (const auto &[name, others] : names)
        reader.nameColumn(name, others);
}

/// The columns that say something that is not read; what R and pandas call row numbers says nothing.
QStringList unreadColumns(const CsvReader &reader)
{
    static const QRegularExpression rowNumbers(
        u"^(?:x(?:\\.?\\d+)?|index|id|row_?names?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList known = passageColumns(PassageShape::Wide) + passageColumns(PassageShape::Long);
    QStringList unread;
    for (const QString &name : reader.header()) {
        if (!known.contains(name, Qt::CaseInsensitive) && !isTitleOfNone(name) && !rowNumbers.match(name).hasMatch())
            unread.append(name);
    }
    return unread;
}

bool isLongForm(const CsvReader &reader)
{
    const auto has = [&reader](const QString &column) { return reader.column(column) >= 0; };
    const bool isWide
        = has(u"task"_s) || has(u"task_id"_s) || has(u"direction"_s) || has(u"direction_id"_s) || has(u"arguments"_s);
    return !isWide && has(u"dimension"_s) && (has(u"code_id"_s) || has(u"code"_s));
}

/// Reads the rows of a table, in either form, and gathers what is wrong.
class DraftReader
{
public:
    DraftReader(CsvReader &reader, const Codebook &codebook, const LetterLookup &letters)
        : m_reader(reader)
        , m_rows(reader, codebook, letters)
        , m_long(isLongForm(reader))
    {
    }

    /// Columns without a title that say something; what only numbers the rows says nothing.
    [[nodiscard]] QStringList untitled() const
    {
        QStringList columns;
        for (const qsizetype column : m_untitled)
            columns.append(PassageCsv::tr("column %1 without a title").arg(column + 1));
        return columns;
    }

    Result<QList<PassageDraft>> read(const Progress &progress)
    {
        while (!m_reader.atEnd()) {
            if (progress && !progress(m_reader.position(), m_reader.length()))
                return std::unexpected(passageReadingCancelled());
            const Result<CsvRow> row = m_reader.next();
            if (!row)
                return failed(row);
            if (++m_count > mostPassageRows) {
                return failure(Error::Kind::TooLarge,
                    PassageCsv::tr("“%1” has more than %2 rows; divide it into smaller tables.")
                        .arg(m_reader.fileName(), QLocale().toString(mostPassageRows)));
            }
            take(*row);
        }
        if (m_wrong > 0)
            return refused(m_reader.fileName(), m_problems, m_wrong);
        return std::move(m_drafts);
    }

private:
    void take(const CsvRow &row)
    {
        constexpr qsizetype listed = 5;
        if (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            return;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells.at(i);
            if (m_reader.header().at(i).isEmpty() && !cell.trimmed().isEmpty() && wholeNumbers(cell).isEmpty())
                m_untitled.insert(i);
        }
        PassageDraft draft = m_long ? m_rows.readLong(row) : m_rows.read(row);
        QString problem = m_rows.problem;
        if (problem.isEmpty())
            problem = m_long ? join(draft) : QString();
        if (!problem.isEmpty() && ++m_wrong <= listed)
            m_problems.append(PassageCsv::tr("row %1: %2").arg(QString::number(row.row), problem));
        if (!m_long)
            m_drafts.append(std::move(draft));
    }

    /// Puts a row of the long form to the others of its passage; what is wrong with that.
    QString join(const PassageDraft &draft)
    {
        const QStringList passage = m_rows.passageOf(draft);
        const auto known = m_at.constFind(passage);
        if (known == m_at.constEnd()) {
            m_at.insert(passage, m_drafts.size());
            m_drafts.append(draft);
            return {};
        }
        PassageDraft &joined = m_drafts[*known];
        if (joined.letter != draft.letter || joined.range != draft.range)
            return PassageCsv::tr("the passage has another place than in row %1").arg(joined.row);
        if ((joined.task.isValid() && draft.task.isValid())
            || (joined.direction.isValid() && draft.direction.isValid()))
            return PassageCsv::tr("the passage has a code of this dimension already, in row %1 or below; where a coder "
                                  "has several passages in one place, the column passage_id must tell them apart")
                .arg(joined.row);
        joined.task = draft.task.isValid() ? draft.task : joined.task;
        joined.direction = draft.direction.isValid() ? draft.direction : joined.direction;
        for (const ArgumentId argument : draft.arguments) {
            if (!joined.arguments.contains(argument))
                joined.arguments.append(argument);
        }
        return {};
    }

    CsvReader &m_reader;
    PassageRowReader m_rows;
    bool m_long;
    QList<PassageDraft> m_drafts;
    QHash<QStringList, qsizetype> m_at; ///< of the long form, by passageOf()
    std::set<qsizetype> m_untitled;
    QStringList m_problems;
    qsizetype m_wrong = 0;
    qsizetype m_count = 0;
};

} // namespace

Error passageReadingCancelled()
{
    return {Error::Kind::Cancelled, PassageCsv::tr("The import was cancelled; no passage was imported."), {}};
}

Result<QList<PassageDraft>> readPassageCsv(const QByteArray &bytes, const Codebook &codebook,
    const LetterLookup &letters, const QString &fileName, const Progress &progress, QStringList *unread)
{
    Result<CsvReader> reader = CsvReader::open(bytes, fileName);
    if (!reader)
        return std::unexpected(std::move(reader.error()));
    nameColumns(*reader);
    if (const Result<> check = checkedColumns(*reader); !check)
        return failed(check);
    if (unread)
        *unread = unreadColumns(*reader);
    DraftReader rows(*reader, codebook, letters);
    auto drafts = rows.read(progress);
    if (unread)
        *unread += rows.untitled();
    return drafts;
}

} // namespace Kodeks
