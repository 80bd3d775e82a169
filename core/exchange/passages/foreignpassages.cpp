// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/foreignpassages.h"

#include "core/exchange/codebooks/codelookup.h"
#include "core/exchange/passages/quotesearch.h"
#include "core/exchange/tables/csvreader.h"
#include "core/exchange/text/shortquote.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <map>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ForeignText
{
    Q_DECLARE_TR_FUNCTIONS(ForeignPassages)
};

/// Where a program's table has what.
struct Columns
{
    QString program;
    qsizetype document = -1;
    qsizetype quote = -1;
    qsizetype code = -1;
    qsizetype coder = -1;
    qsizetype memo = -1;
    qsizetype start = -1;
    qsizetype end = -1;
};

qsizetype firstOf(const CsvReader &reader, const QStringList &names)
{
    for (const QString &name : names) {
        if (const qsizetype at = reader.column(name); at >= 0)
            return at;
    }
    return -1;
}

Columns columnsOf(const CsvReader &reader)
{
    Columns columns;
    if (reader.column(u"tag"_s) >= 0 && reader.column(u"content"_s) >= 0 && reader.column(u"document"_s) >= 0) {
        columns = {u"Taguette"_s, reader.column(u"document"_s), reader.column(u"content"_s), reader.column(u"tag"_s),
            -1, -1, -1, -1};
    } else if (reader.column(u"Coded"_s) >= 0 && reader.column(u"Codename"_s) >= 0) {
        columns = {u"QualCoder"_s, firstOf(reader, {u"File"_s, u"File/case"_s, u"Filename"_s}),
            reader.column(u"Coded"_s), reader.column(u"Codename"_s), reader.column(u"Coder"_s),
            firstOf(reader, {u"Coded_Memo"_s, u"Memo"_s}), -1, -1};
    }
    columns.start = firstOf(reader, {u"start"_s, u"pos0"_s});
    columns.end = firstOf(reader, {u"end"_s, u"pos1"_s});
    return columns.document < 0 ? Columns() : columns;
}

/// Which letter a document is.
class Documents
{
public:
    explicit Documents(const QStringList &names)
        : m_names(names.begin(), names.end())
    {
        for (const QString &name : names)
            m_byBase[base(name)].append(name);
    }

    [[nodiscard]] QString letter(const QString &document) const
    {
        if (m_names.contains(document))
            return document;
        const QStringList alike = m_byBase.value(base(document));
        return alike.size() == 1 ? alike.first() : QString();
    }

private:
    static QString base(const QString &name) { return QFileInfo(name.trimmed()).completeBaseName().toCaseFolded(); }

    QSet<QString> m_names;
    QHash<QString, QStringList> m_byBase;
};

class TableReader
{
public:
    TableReader(const Columns &columns, const Codebook &codebook, const QStringList &names, const LetterLookup &letters)
        : m_columns(columns)
        , m_codes(codebook)
        , m_documents(names)
        , m_letters(letters)
    {
        m_result.program = columns.program;
    }

    void add(const CsvRow &row)
    {
        ++m_result.rows;
        if (const QString problem = place(row); !problem.isEmpty())
            m_result.unplaced.append(ForeignText::tr("row %1: %2").arg(QString::number(row.row), problem));
    }

    [[nodiscard]] qsizetype rows() const { return m_result.rows; }

    ForeignPassages result()
    {
        for (const auto &[key, group] : m_groups)
            addDrafts(group);
        std::ranges::stable_sort(m_result.drafts, {}, &PassageDraft::row);
        return std::move(m_result);
    }

private:
    struct Group ///< what one coder gave one stretch of text
    {
        PassageDraft draft;
        QList<TaskId> tasks;
        QList<DirectionId> directions;
    };

    [[nodiscard]] static QString cell(const CsvRow &row, qsizetype column)
    {
        return column < 0 ? QString() : row.cells.at(column);
    }

    /// What is wrong with the row; empty if it was placed.
    QString place(const CsvRow &row)
    {
        const QString document = cell(row, m_columns.document);
        const QString letter = m_documents.letter(document);
        const LetterText *text = letter.isEmpty() ? nullptr : m_letters(letter).value_or(nullptr);
        if (!text)
            return ForeignText::tr("the project has no letter “%1”, or more than one of that name")
                .arg(shortQuote(document));
        const QString quote = cell(row, m_columns.quote);
        const auto found = find(row, letter, *text, quote);
        if (found.count == 0)
            return ForeignText::tr("“%1” does not stand in “%2”").arg(shortQuote(quote), shortQuote(letter));
        if (found.count > 1)
            return ForeignText::tr("“%1” stands in “%2” more than once, and which one is meant is not said")
                .arg(shortQuote(quote), shortQuote(letter));
        return code(row, letter, found.range);
    }

    [[nodiscard]] QuoteSearch::Found find(
        const CsvRow &row, const QString &letter, const LetterText &text, const QString &quote)
    {
        bool startRight = false;
        bool endRight = false;
        const TextRange said{
            cell(row, m_columns.start).toLongLong(&startRight), cell(row, m_columns.end).toLongLong(&endRight)};
        if (startRight && endRight && text.isValid(said) && text.slice(said) == quote)
            return {said, 1};
        auto search = m_searches.find(letter);
        if (search == m_searches.end())
            search = m_searches.emplace(letter, QuoteSearch(text)).first;
        return search->second.find(quote);
    }

    QString code(const CsvRow &row, const QString &letter, TextRange range)
    {
        const QString name = cell(row, m_columns.code).trimmed();
        const TaskId task = m_codes.task(name);
        const DirectionId direction = m_codes.direction(name);
        const ArgumentId argument = m_codes.argument(name);
        const int known = (task.isValid() ? 1 : 0) + (direction.isValid() ? 1 : 0) + (argument.isValid() ? 1 : 0);
        if (known != 1 && !name.isEmpty())
            return ForeignText::tr("the codebook has no code “%1”, or more than one of that name")
                .arg(shortQuote(name));
        const QString coder = cell(row, m_columns.coder).trimmed();
        Group &group = m_groups[{letter, coder, range}];
        PassageDraft &draft = group.draft;
        if (draft.row == 0)
            draft = {letter, range, {}, {}, {}, 0, cell(row, m_columns.memo), row.row, coder};
        if (task.isValid() && !group.tasks.contains(task))
            group.tasks.append(task);
        if (direction.isValid() && !group.directions.contains(direction))
            group.directions.append(direction);
        if (argument.isValid() && !draft.arguments.contains(argument))
            draft.arguments.append(argument);
        return {};
    }

    void addDrafts(const Group &group)
    {
        const bool unpaired = group.tasks.size() > 1 && group.directions.size() > 1;
        const auto add = [&](TaskId task, DirectionId direction) {
            PassageDraft draft = group.draft;
            draft.task = task;
            draft.direction = direction;
            m_result.drafts.append(draft);
        };
        const QList<TaskId> tasks = group.tasks.isEmpty() ? QList<TaskId>{TaskId()} : group.tasks;
        const QList<DirectionId> directions
            = group.directions.isEmpty() ? QList<DirectionId>{DirectionId()} : group.directions;
        for (const TaskId task : tasks) {
            for (const DirectionId direction : unpaired ? QList<DirectionId>{DirectionId()} : directions)
                add(task, direction);
        }
        for (const DirectionId direction : unpaired ? directions : QList<DirectionId>())
            add(TaskId(), direction);
    }

    const Columns m_columns;
    const CodeLookup m_codes;
    const Documents m_documents;
    const LetterLookup &m_letters;
    std::map<QString, QuoteSearch> m_searches; ///< by letter
    std::map<std::tuple<QString, QString, TextRange>, Group> m_groups;
    ForeignPassages m_result;
};

CsvLimits limits()
{
    CsvLimits limits;
    limits.sameNames = true;
    return limits;
}

} // namespace

bool isForeignPassageTable(const QByteArray &bytes, const QString &fileName)
{
    const auto reader = CsvReader::open(bytes, fileName, limits());
    return reader && reader->column(u"letter"_s) < 0 && columnsOf(*reader).document >= 0;
}

Result<ForeignPassages> readForeignPassages(const QByteArray &bytes, const Codebook &codebook,
    const QStringList &letterNames, const LetterLookup &letters, const QString &fileName, const Progress &progress)
{
    auto reader = CsvReader::open(bytes, fileName, limits());
    if (!reader)
        return failed(reader);
    const Columns columns = columnsOf(*reader);
    if (columns.document < 0)
        return failure(Error::Kind::Invalid,
            ForeignText::tr(
                "“%1” is no table that Kodeks knows; export highlights from Taguette or a coding report from "
                "QualCoder as CSV.")
                .arg(fileName));
    TableReader table(columns, codebook, letterNames, letters);
    while (!reader->atEnd()) {
        if (progress && !progress(reader->position(), reader->length()))
            return std::unexpected(passageReadingCancelled());
        const auto row = reader->next();
        if (!row)
            return failed(row);
        if (table.rows() == mostPassageRows) {
            return failure(Error::Kind::TooLarge,
                ForeignText::tr("“%1” has more than %2 rows; divide it into smaller tables.")
                    .arg(fileName, QLocale().toString(mostPassageRows)));
        }
        table.add(*row);
    }
    return table.result();
}

} // namespace Kodeks
