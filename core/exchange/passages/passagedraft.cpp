// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagedraft.h"

#include "core/exchange/codebooks/codelookup.h"
#include "core/exchange/tables/csvreader.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/model/lettertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageCsv
{
    Q_DECLARE_TR_FUNCTIONS(PassageCsv)
};

QString shortQuote(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text.simplified() : text.first(most).simplified() + u'…';
}

constexpr qsizetype mostPartsOfName = 32; ///< of an argument's name, by the ; in it

/// As a letter has its line breaks, in one form of Unicode.
QString asInLetters(const QString &quote)
{
    return normalisedText(quote).normalized(QString::NormalizationForm_C);
}

/// Whether a quote is those words; other programs change the kind of line breaks, and lose the last one.
bool isQuote(const QString &quote, const QString &slice)
{
    if (quote == slice)
        return true;
    const QString one = asInLetters(quote);
    const QString other = asInLetters(slice);
    return one == other || (other.endsWith(u'\n') && one == other.chopped(1));
}

/// Whether a position stands inside one visible sign.
bool cutsSign(const LetterText &text, qsizetype position)
{
    constexpr qsizetype reach = 200; // UTF-16 units before it; signs are shorter
    const qsizetype at = text.toUtf16(position);
    const QString &string = text.string();
    if (at <= 0 || at >= string.size() || string.at(at) < QChar(0x80))
        return false;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    const QString window = string.mid(from, 2 * reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(at - from);
    return !finder.isAtBoundary();
}

/// Whether letters or digits stand on both sides.
bool cutsWord(const LetterText &text, qsizetype position)
{
    const qsizetype at = text.toUtf16(position);
    const QString &string = text.string();
    return at > 0 && at < string.size() && string.at(at - 1).isLetterOrNumber() && string.at(at).isLetterOrNumber();
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

    /// A row of the long form: a passage with one code, or with none.
    PassageDraft readLong(const CsvRow &row)
    {
        problem.clear();
        m_row = &row;
        PassageDraft draft;
        draft.row = row.row;
        if (const LetterText *text = readLetter(draft))
            readRange(draft, *text);
        readCode(draft, cell(u"dimension"_s).trimmed().toCaseFolded());
        return draft;
    }

    /// What the rows of one passage share in the long form.
    [[nodiscard]] QStringList passageOf(const PassageDraft &draft) const
    {
        const QString id = cell(u"passage_id"_s).trimmed();
        return id.isEmpty() ? QStringList{draft.letter, cell(u"coder"_s).trimmed(), QString::number(draft.range.start),
                                  QString::number(draft.range.end)}
                            : QStringList{id};
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
            wrong(PassageCsv::tr("the project has no letter “%1”").arg(shortQuote(draft.letter)));
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
                    .arg(QString::number(draft.range.start), QString::number(draft.range.end), shortQuote(draft.letter),
                        QString::number(text.length())));
        }
        const QString quoted = cell(u"text"_s);
        if (quoted.isEmpty())
            return checkUnquoted(draft, text);
        const QString slice = text.slice(draft.range);
        if (!isQuote(quoted, slice) && !isQuote(formulaUnescaped(quoted), slice))
            wrong(otherQuote(draft, text, quoted, slice));
    }

    void checkUnquoted(PassageDraft &draft, const LetterText &text)
    {
        draft.unquoted = true;
        if (cutsSign(text, draft.range.start) || cutsSign(text, draft.range.end)) {
            return wrong(PassageCsv::tr("%1 to %2 begins or ends inside a sign of “%3”; positions are counted in "
                                        "Unicode characters from 0, not in UTF-16 units or bytes")
                    .arg(QString::number(draft.range.start), QString::number(draft.range.end),
                        shortQuote(draft.letter)));
        }
        draft.cutsWord = cutsWord(text, draft.range.start) || cutsWord(text, draft.range.end);
    }

    [[nodiscard]] static QString otherQuote(
        const PassageDraft &draft, const LetterText &text, const QString &quoted, const QString &slice)
    {
        const QString start = QString::number(draft.range.start);
        const QString end = QString::number(draft.range.end);
        const QString &string = text.string();
        if (isQuote(quoted, string.mid(draft.range.start, draft.range.length())))
            return PassageCsv::tr("the quote stands in “%1” from %2 to %3 if these count UTF-16 units; count Unicode "
                                  "characters")
                .arg(shortQuote(draft.letter), start, end);
        if (quoted.simplified() == slice.simplified())
            return PassageCsv::tr("the quote differs from “%1” from %2 to %3 in its white space only; give it as it "
                                  "stands there, or leave it empty")
                .arg(shortQuote(draft.letter), start, end);
        return PassageCsv::tr("“%1” has “%2” from %3 to %4, and not the quote in the row")
            .arg(shortQuote(draft.letter), shortQuote(slice), start, end);
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
                    .arg(what, shortQuote(given)));
        return id;
    }

    void readCodes(PassageDraft &draft)
    {
        draft.task
            = code(u"task"_s, PassageCsv::tr("task"), [this](const QString &text) { return m_codes.task(text); });
        draft.direction = code(u"direction"_s, PassageCsv::tr("direction"),
            [this](const QString &text) { return m_codes.direction(text); });
        const QStringList parts = cell(u"arguments"_s).split(u';');
        for (qsizetype from = 0; from < parts.size();) {
            const qsizetype count = partsOfName(parts, from);
            const QString name = parts.mid(from, count).join(u';').trimmed();
            from += count;
            if (!name.isEmpty())
                addArgument(draft, argument(name));
        }
    }

    /// How many parts from there on are one name: the most that are, since a name may have a ; in it.
    [[nodiscard]] qsizetype partsOfName(const QStringList &parts, qsizetype from) const
    {
        for (qsizetype count = std::min(parts.size() - from, mostPartsOfName); count > 1; --count) {
            if (m_codes.argument(parts.mid(from, count).join(u';').trimmed()).isValid())
                return count;
        }
        return 1;
    }

    ArgumentId argument(const QString &name)
    {
        return known(name, PassageCsv::tr("argument"), [this](const QString &text) { return m_codes.argument(text); });
    }

    static void addArgument(PassageDraft &draft, ArgumentId argument)
    {
        if (!draft.arguments.contains(argument))
            draft.arguments.append(argument);
    }

    void readCode(PassageDraft &draft, const QString &dimension)
    {
        if (dimension == u"task")
            draft.task
                = code(u"code"_s, PassageCsv::tr("task"), [this](const QString &text) { return m_codes.task(text); });
        else if (dimension == u"direction")
            draft.direction = code(u"code"_s, PassageCsv::tr("direction"),
                [this](const QString &text) { return m_codes.direction(text); });
        else if (dimension == u"argument")
            addArgument(draft, code(u"code"_s, PassageCsv::tr("argument"), [this](const QString &text) {
                return m_codes.argument(text);
            }));
        else if (!dimension.isEmpty() || !cell(u"code_id"_s).isEmpty() || !cell(u"code"_s).isEmpty())
            wrong(PassageCsv::tr("the dimension “%1” must be task, direction or argument").arg(shortQuote(dimension)));
    }

    void readCertainty(PassageDraft &draft)
    {
        const QString given = cell(u"certainty"_s).trimmed();
        if (given == u"1" || given == u"2" || given == u"3")
            draft.certainty = given.front().digitValue();
        else if (!given.isEmpty())
            wrong(PassageCsv::tr("the certainty “%1” must be 1, 2, 3 or empty").arg(shortQuote(given)));
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

    Result<QList<PassageDraft>> read()
    {
        while (!m_reader.atEnd()) {
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
        const PassageDraft draft = m_long ? m_rows.readLong(row) : m_rows.read(row);
        QString problem = m_rows.problem;
        if (problem.isEmpty())
            problem = m_long ? join(draft) : QString();
        if (!problem.isEmpty() && ++m_wrong <= listed)
            m_problems.append(PassageCsv::tr("row %1: %2").arg(QString::number(row.row), problem));
        if (!m_long)
            m_drafts.append(draft);
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
    RowReader m_rows;
    bool m_long;
    QList<PassageDraft> m_drafts;
    QHash<QStringList, qsizetype> m_at; ///< of the long form, by passageOf()
    QStringList m_problems;
    qsizetype m_wrong = 0;
    qsizetype m_count = 0;
};

} // namespace

Result<QList<PassageDraft>> readPassageCsv(
    const QByteArray &bytes, const Codebook &codebook, const LetterLookup &letters, const QString &fileName)
{
    Result<CsvReader> reader = CsvReader::open(bytes, fileName);
    if (!reader)
        return std::unexpected(std::move(reader.error()));
    if (const Result<> check = checkedColumns(*reader); !check)
        return failed(check);
    return DraftReader(*reader, codebook, letters).read();
}

} // namespace Kodeks
