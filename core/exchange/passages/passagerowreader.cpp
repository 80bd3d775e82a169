// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagerowreader.h"

#include "core/exchange/tables/csvwriter.h"
#include "core/exchange/tables/tablenumber.h"
#include "core/exchange/text/shortquote.h"
#include "core/model/lettertext.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(PassageCsv)
};

constexpr qsizetype mostPartsOfName = 32; ///< of an argument's name, by the ; in it

/// The columns in which a gap may stand.
QStringList codingColumns()
{
    return {u"text"_s, u"task"_s, u"task_id"_s, u"direction"_s, u"direction_id"_s, u"arguments"_s, u"certainty"_s,
        u"memo"_s, u"code"_s, u"code_id"_s};
}

QuoteMatch bestMatch(const QString &quoted, const QString &slice)
{
    return std::max(matchQuote(quoted, slice), matchQuote(formulaUnescaped(quoted), slice));
}

QString otherQuote(const QString &letter, TextRange range, const LetterText &text, const QString &quoted)
{
    const QString start = QString::number(range.start);
    const QString end = QString::number(range.end);
    if (matchQuote(quoted, text.string().mid(range.start, range.length())) == QuoteMatch::Whole)
        return RowText::tr("the quote stands in “%1” from %2 to %3 if these count UTF-16 units; count Unicode "
                           "characters")
            .arg(shortQuote(letter), start, end);
    if (quoted.simplified() == text.slice(range).simplified())
        return RowText::tr("the quote differs from “%1” from %2 to %3 in its white space only; give it as it "
                           "stands there, or leave it empty")
            .arg(shortQuote(letter), start, end);
    return RowText::tr("“%1” has “%2” from %3 to %4, and not the quote in the row")
        .arg(shortQuote(letter), shortQuote(text.slice(range)), start, end);
}

} // namespace

PassageRowReader::PassageRowReader(const CsvReader &reader, const Codebook &codebook, const LetterLookup &letters)
    : m_reader(reader)
    , m_codes(codebook)
    , m_letters(letters)
    , m_gaps(reader, codingColumns())
{
}

PassageDraft PassageRowReader::read(const CsvRow &row)
{
    PassageDraft draft = begun(row);
    draft.coder = cell(u"coder"_s).trimmed();
    readCodes(draft);
    readCertainty(draft);
    readMemo(draft);
    draft.gaps = std::exchange(m_gapsOfRow, {});
    return draft;
}

PassageDraft PassageRowReader::readLong(const CsvRow &row)
{
    PassageDraft draft = begun(row);
    readCode(draft, cell(u"dimension"_s).trimmed().toCaseFolded());
    draft.gaps = std::exchange(m_gapsOfRow, {});
    return draft;
}

PassageDraft PassageRowReader::begun(const CsvRow &row)
{
    problem.clear();
    m_gapsOfRow.clear();
    m_row = &row;
    PassageDraft draft;
    draft.row = row.row;
    if (const LetterText *text = readLetter(draft))
        readRange(draft, *text);
    return draft;
}

QStringList PassageRowReader::passageOf(const PassageDraft &draft) const
{
    const QString id = cell(u"passage_id"_s).trimmed();
    return id.isEmpty() || looksLikeGap(id) ? QStringList{draft.letter, cell(u"coder"_s).trimmed(),
                                                  QString::number(draft.range.start), QString::number(draft.range.end)}
                                            : QStringList{id};
}

QString PassageRowReader::cell(const QString &column) const
{
    const qsizetype index = m_reader.column(column);
    return index < 0 ? QString() : m_row->cells.at(index);
}

QString PassageRowReader::filled(const QString &column)
{
    const QString said = cell(column).trimmed();
    if (said.isEmpty() || !m_gaps.isGap(column, said))
        return said;
    m_gapsOfRow.append(said);
    return {};
}

void PassageRowReader::wrong(const QString &sentence)
{
    if (problem.isEmpty())
        problem = sentence;
}

const LetterText *PassageRowReader::readLetter(PassageDraft &draft)
{
    draft.letter = cell(u"letter"_s);
    for (const QString &name : {draft.letter, formulaUnescaped(draft.letter), draft.letter.trimmed()}) {
        const auto text = m_letters(name);
        if (!text)
            wrong(text.error().message);
        if (!text || *text) {
            draft.letter = name;
            return text.value_or(nullptr);
        }
    }
    wrong(RowText::tr("the project has no letter “%1”").arg(shortQuote(draft.letter)));
    return nullptr;
}

void PassageRowReader::readRange(PassageDraft &draft, const LetterText &text)
{
    QList<TextRange> ranges;
    for (const qint64 start : wholeNumbers(cell(u"start"_s))) {
        for (const qint64 end : wholeNumbers(cell(u"end"_s)))
            ranges.append({start, end});
    }
    if (ranges.isEmpty())
        return wrong(RowText::tr("start and end must be whole numbers"));
    draft.range = ranges.constFirst();
    ranges.removeIf([&text](TextRange range) { return !text.isValid(range); });
    if (ranges.isEmpty()) {
        return wrong(RowText::tr("%1 to %2 is no range of “%3”, which has %4 characters")
                .arg(QString::number(draft.range.start), QString::number(draft.range.end), shortQuote(draft.letter),
                    QString::number(text.length())));
    }
    draft.range = ranges.constFirst();
    const QString quoted = cell(u"text"_s);
    draft.lostQuote = isFormulaError(quoted) && bestMatch(quoted, text.slice(draft.range)) == QuoteMatch::None;
    if (!quoted.isEmpty() && !draft.lostQuote)
        return placeQuoted(draft, text, ranges);
    if (ranges.size() > 1)
        return wrong(RowText::tr("“%1” and “%2” can be read as several numbers; write start and end with digits only")
                .arg(shortQuote(cell(u"start"_s)), shortQuote(cell(u"end"_s))));
    checkUnquoted(draft, text);
}

void PassageRowReader::placeQuoted(PassageDraft &draft, const LetterText &text, const QList<TextRange> &ranges)
{
    const QString quoted = cell(u"text"_s);
    QuoteMatch best = QuoteMatch::None;
    for (const TextRange range : ranges) {
        const QuoteMatch match = bestMatch(quoted, text.slice(range));
        if (match > best) {
            best = match;
            draft.range = range;
        }
    }
    draft.trimmedQuote = best == QuoteMatch::Trimmed;
    draft.cutQuote = best == QuoteMatch::Cut;
    if (best != QuoteMatch::None)
        return;
    if (ranges.size() > 1 || !filled(u"text"_s).isEmpty())
        return wrong(otherQuote(draft.letter, draft.range, text, quoted));
    checkUnquoted(draft, text);
}

void PassageRowReader::checkUnquoted(PassageDraft &draft, const LetterText &text)
{
    draft.unquoted = true;
    if (cutsSign(text, draft.range.start) || cutsSign(text, draft.range.end)) {
        return wrong(RowText::tr("%1 to %2 begins or ends inside a sign of “%3”; positions are counted in "
                                 "Unicode characters from 0, not in UTF-16 units or bytes")
                .arg(QString::number(draft.range.start), QString::number(draft.range.end), shortQuote(draft.letter)));
    }
    draft.cutsWord = cutsWord(text, draft.range.start) || cutsWord(text, draft.range.end);
}

/// A code given by an id column or, if that is empty or a spreadsheet has changed it, by the column of ids or names.
template <typename Find>
auto PassageRowReader::code(const QString &column, const QString &what, Find find)
{
    const QString id = cell(column + u"_id"_s).trimmed();
    const QString name = cell(column).trimmed();
    if (!id.isEmpty() && !find(id).isValid() && find(name).isValid() && (looksLikeGap(id) || id != name))
        return known(name, what, find);
    return known(id.isEmpty() ? name : id, what, find);
}

template <typename Find>
auto PassageRowReader::known(const QString &given, const QString &what, Find find)
{
    decltype(find(given)) id;
    if (given.isEmpty())
        return id;
    id = find(given);
    if (!id.isValid())
        id = find(formulaUnescaped(given));
    if (!id.isValid() && looksLikeGap(given))
        m_gapsOfRow.append(given);
    else if (!id.isValid() && isFormulaError(given))
        wrong(RowText::tr("a spreadsheet has put “%1” in the place of the %2; give its id").arg(given, what));
    else if (!id.isValid())
        wrong(RowText::tr("the codebook has no %1 “%2”, or more than one of that name").arg(what, shortQuote(given)));
    return id;
}

void PassageRowReader::readCodes(PassageDraft &draft)
{
    draft.task = code(u"task"_s, RowText::tr("task"), [this](const QString &text) { return m_codes.task(text); });
    draft.direction = code(
        u"direction"_s, RowText::tr("direction"), [this](const QString &text) { return m_codes.direction(text); });
    readArguments(draft);
}

void PassageRowReader::readArguments(PassageDraft &draft)
{
    const QStringList parts = cell(u"arguments"_s).split(u';');
    for (qsizetype from = 0; from < parts.size();) {
        const qsizetype count = partsOfName(parts, from);
        const QString name = parts.mid(from, count).join(u';').trimmed();
        from += count;
        if (const ArgumentId id = argument(name); id.isValid() && !draft.arguments.contains(id))
            draft.arguments.append(id);
    }
}

/// How many parts from there on are one name: the most that are, since a name may have a ; in it.
qsizetype PassageRowReader::partsOfName(const QStringList &parts, qsizetype from) const
{
    for (qsizetype count = std::min(parts.size() - from, mostPartsOfName); count > 1; --count) {
        if (m_codes.argument(parts.mid(from, count).join(u';').trimmed()).isValid())
            return count;
    }
    return 1;
}

ArgumentId PassageRowReader::argument(const QString &name)
{
    return known(name, RowText::tr("argument"), [this](const QString &text) { return m_codes.argument(text); });
}

void PassageRowReader::readCode(PassageDraft &draft, const QString &dimension)
{
    if (dimension == u"task") {
        draft.task = code(u"code"_s, RowText::tr("task"), [this](const QString &text) { return m_codes.task(text); });
    } else if (dimension == u"direction") {
        draft.direction = code(
            u"code"_s, RowText::tr("direction"), [this](const QString &text) { return m_codes.direction(text); });
    } else if (dimension == u"argument") {
        const ArgumentId id
            = code(u"code"_s, RowText::tr("argument"), [this](const QString &text) { return m_codes.argument(text); });
        if (id.isValid())
            draft.arguments.append(id);
    } else if (!looksLikeGap(dimension)
        && (!dimension.isEmpty() || !filled(u"code_id"_s).isEmpty() || !filled(u"code"_s).isEmpty())) {
        wrong(RowText::tr("the dimension “%1” must be task, direction or argument").arg(shortQuote(dimension)));
    }
}

void PassageRowReader::readCertainty(PassageDraft &draft)
{
    const QString given = cell(u"certainty"_s).trimmed();
    if (given.isEmpty())
        return;
    if (looksLikeGap(given)) {
        m_gapsOfRow.append(given);
        return;
    }
    for (const qint64 number : wholeNumbers(given)) {
        if (number >= 1 && number <= 3) {
            draft.certainty = static_cast<int>(number);
            return;
        }
    }
    wrong(RowText::tr("the certainty “%1” must be 1, 2, 3 or empty").arg(shortQuote(given)));
}

void PassageRowReader::readMemo(PassageDraft &draft)
{
    const QString memo = cell(u"memo"_s);
    if (isFormulaError(memo) && !looksLikeGap(memo))
        return wrong(RowText::tr("a spreadsheet has put “%1” in the place of the memo; write the memo again, or leave "
                                 "the cell empty")
                .arg(memo.trimmed()));
    if (filled(u"memo"_s).isEmpty())
        return;
    draft.memo = m_reader.looksLikeExcel() ? formulaUnescaped(memo) : memo;
}

} // namespace Kodeks
