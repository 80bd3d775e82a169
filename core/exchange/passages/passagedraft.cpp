// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagedraft.h"

#include "core/exchange/codebooks/codelookup.h"
#include "core/exchange/tables/csvreader.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/model/lettertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageCsv
{
    Q_DECLARE_TR_FUNCTIONS(PassageCsv)
};

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text.simplified() : text.first(most).simplified() + u'…';
}

/// Turns one row into a draft, or keeps what is wrong with it in `problem`.
class RowReader
{
public:
    RowReader(const CsvReader &reader, const Codebook &codebook, const LetterLookup &letters)
        : m_reader(reader)
        , m_codes(codebook)
        , m_letters(letters)
    {
    }

    PassageDraft read(const CsvRow &row)
    {
        problem.clear();
        m_row = &row;
        PassageDraft draft;
        draft.row = row.row;
        const LetterText *text = readLetter(draft);
        if (text)
            readRange(draft, *text);
        readCodes(draft);
        readCertainty(draft);
        draft.memo = m_reader.looksLikeExcel() ? formulaUnescaped(cell(u"memo"_s)) : cell(u"memo"_s);
        return draft;
    }

    QString problem; ///< empty where the row is right

private:
    [[nodiscard]] QString cell(const QString &column) const
    {
        const qsizetype index = m_reader.column(column);
        return index < 0 ? QString() : m_row->cells.at(index);
    }

    void wrong(const QString &sentence)
    {
        if (problem.isEmpty())
            problem = sentence;
    }

    const LetterText *readLetter(PassageDraft &draft)
    {
        draft.letter = cell(u"letter"_s);
        const LetterText *text = m_letters(draft.letter);
        if (!text && formulaUnescaped(draft.letter) != draft.letter) {
            draft.letter = formulaUnescaped(draft.letter);
            text = m_letters(draft.letter);
        }
        if (!text)
            wrong(PassageCsv::tr("the project has no letter “%1”").arg(shortened(draft.letter)));
        return text;
    }

    void readRange(PassageDraft &draft, const LetterText &text)
    {
        bool startRight = false;
        bool endRight = false;
        draft.range
            = {cell(u"start"_s).trimmed().toLongLong(&startRight), cell(u"end"_s).trimmed().toLongLong(&endRight)};
        if (!startRight || !endRight)
            return wrong(PassageCsv::tr("start and end must be whole numbers"));
        if (!text.isValid(draft.range)) {
            return wrong(PassageCsv::tr("%1 to %2 is no range of “%3”, which has %4 characters")
                    .arg(QString::number(draft.range.start), QString::number(draft.range.end), shortened(draft.letter),
                        QString::number(text.length())));
        }
        const QString quoted = cell(u"text"_s);
        const QString slice = quoted.isEmpty() ? quoted : text.slice(draft.range);
        if (quoted != slice && formulaUnescaped(quoted) != slice) {
            wrong(PassageCsv::tr("“%1” has “%2” from %3 to %4, and not the quote in the row")
                    .arg(shortened(draft.letter), shortened(slice), QString::number(draft.range.start),
                        QString::number(draft.range.end)));
        }
    }

    /// A code given by an id column or, if that is empty, by the column of ids or names.
    template <typename Find>
    auto code(const QString &column, const QString &what, Find find)
    {
        QString given = cell(column + u"_id"_s).trimmed();
        if (given.isEmpty())
            given = cell(column).trimmed();
        return given.isEmpty() ? decltype(find(given)){} : known(given, what, find);
    }

    template <typename Find>
    auto known(const QString &given, const QString &what, Find find)
    {
        auto id = find(given);
        if (!id.isValid())
            id = find(formulaUnescaped(given));
        if (!id.isValid())
            wrong(PassageCsv::tr("the codebook has no %1 “%2”, or more than one of that name")
                    .arg(what, shortened(given)));
        return id;
    }

    void readCodes(PassageDraft &draft)
    {
        draft.task
            = code(u"task"_s, PassageCsv::tr("task"), [this](const QString &text) { return m_codes.task(text); });
        draft.direction = code(u"direction"_s, PassageCsv::tr("direction"),
            [this](const QString &text) { return m_codes.direction(text); });
        for (const QString &part : cell(u"arguments"_s).split(u';')) {
            if (part.trimmed().isEmpty())
                continue;
            const ArgumentId id = known(part.trimmed(), PassageCsv::tr("argument"),
                [this](const QString &text) { return m_codes.argument(text); });
            if (!draft.arguments.contains(id))
                draft.arguments.append(id);
        }
    }

    void readCertainty(PassageDraft &draft)
    {
        const QString given = cell(u"certainty"_s).trimmed();
        if (given == u"1" || given == u"2" || given == u"3")
            draft.certainty = given.front().digitValue();
        else if (!given.isEmpty())
            wrong(PassageCsv::tr("the certainty “%1” must be 1, 2, 3 or empty").arg(shortened(given)));
    }

    const CsvReader &m_reader;
    const CodeLookup m_codes;
    const LetterLookup &m_letters;
    const CsvRow *m_row = nullptr;
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

} // namespace

Result<QList<PassageDraft>> readPassageCsv(
    const QByteArray &bytes, const Codebook &codebook, const LetterLookup &letters, const QString &fileName)
{
    Result<CsvReader> reader = CsvReader::open(bytes, fileName);
    if (!reader)
        return std::unexpected(std::move(reader.error()));
    if (const Result<> check = checkedColumns(*reader); !check)
        return failed(check);
    constexpr qsizetype listed = 5;
    RowReader rows(*reader, codebook, letters);
    QList<PassageDraft> drafts;
    QStringList problems;
    qsizetype wrong = 0;
    while (!reader->atEnd()) {
        Result<CsvRow> row = reader->next();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (drafts.size() == mostPassageRows) {
            return failure(Error::Kind::TooLarge,
                PassageCsv::tr("“%1” has more than %2 rows; divide it into smaller tables.")
                    .arg(fileName, QLocale().toString(mostPassageRows)));
        }
        drafts.append(rows.read(*row));
        if (!rows.problem.isEmpty() && ++wrong <= listed)
            problems.append(PassageCsv::tr("row %1: %2").arg(QString::number(row->row), rows.problem));
    }
    if (wrong > 0)
        return refused(fileName, problems, wrong);
    return drafts;
}

} // namespace Kodeks
