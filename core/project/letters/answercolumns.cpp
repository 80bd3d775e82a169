// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/answercolumns.h"

#include "core/model/letterattributes.h"
#include "core/model/words.h"
#include "core/project/letters/letternames.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Column = LetterTable::Column;
using Role = Column::Role;

/// Letters and digits only, as titles are compared.
QString titleKey(const QString &title)
{
    QString key = title.normalized(QString::NormalizationForm_C).toCaseFolded();
    key.removeIf([](QChar unit) { return !unit.isLetterOrNumber(); });
    return key;
}

/// Who answers, the plainest first.
const QStringList &respondentTitles()
{
    static const QStringList titles{u"høringsinstans"_s, u"høyringsinstans"_s, u"høringspart"_s, u"høringssvarfra"_s,
        u"svarfra"_s, u"organisasjon"_s, u"organisasjonsnavn"_s, u"navnpåorganisasjon"_s, u"organization"_s,
        u"organisation"_s, u"organisationname"_s, u"organizationname"_s, u"virksomhet"_s, u"verksemd"_s,
        u"respondent"_s, u"respondentname"_s, u"submitter"_s, u"submittedby"_s, u"innsender"_s, u"innsendar"_s,
        u"avsendernavn"_s, u"instans"_s, u"remissinstans"_s, u"høringsparter"_s, u"company"_s, u"firma"_s,
        u"fulltnavn"_s, u"fullname"_s, u"yourname"_s, u"name"_s, u"navn"_s, u"namn"_s};
    return titles;
}

const QStringList &timeTitles()
{
    static const QStringList titles{u"submitted"_s, u"submittedat"_s, u"submissiondate"_s, u"datesubmitted"_s,
        u"dateofsubmission"_s, u"submittime"_s, u"innsendt"_s, u"innsendtdato"_s, u"levert"_s, u"svardato"_s,
        u"svartidspunkt"_s, u"mottatt"_s, u"mottattdato"_s, u"received"_s, u"completed"_s, u"completiontime"_s,
        u"tidspunkt"_s, u"tidsmerke"_s, u"tidsstempel"_s, u"timestamp"_s, u"created"_s, u"createdat"_s, u"opprettet"_s,
        u"fullføringstidspunkt"_s, u"fullført"_s, u"sluttidspunkt"_s, u"slutttidspunkt"_s, u"innsendingstidspunkt"_s,
        u"innleveringstidspunkt"_s, u"leveringstidspunkt"_s, u"slutförandetid"_s, u"tidsstämpel"_s, u"indsendt"_s,
        u"inskickat"_s, u"afsluttet"_s, u"submitdate"_s, u"recordeddate"_s, u"enddate"_s, u"createdate"_s};
    return titles;
}

bool isNumberTitle(const QString &key)
{
    static const QStringList titles{u"nr"_s, u"no"_s, u"id"_s, u"number"_s, u"nummer"_s, u"løpenr"_s, u"løpenummer"_s,
        u"svarid"_s, u"svarnr"_s, u"responseid"_s, u"responsenumber"_s, u"respondentid"_s, u"submissionid"_s,
        u"submissionnumber"_s, u"rad"_s, u"row"_s};
    return titles.contains(key);
}

bool isTextTitle(const QString &key)
{
    static const QStringList titles{u"høringssvar"_s, u"høyringssvar"_s, u"høringsuttalelse"_s, u"høringsinnspill"_s,
        u"innspill"_s, u"innspel"_s, u"uttalelse"_s, u"svar"_s, u"svartekst"_s, u"tekst"_s, u"brevtekst"_s,
        u"fritekst"_s, u"innhold"_s, u"merknad"_s, u"merknader"_s, u"kommentar"_s, u"kommentarer"_s, u"begrunnelse"_s,
        u"grunngiving"_s, u"utdyping"_s, u"utdypning"_s, u"melding"_s, u"submission"_s, u"response"_s,
        u"responsetext"_s, u"text"_s, u"fulltext"_s, u"content"_s, u"contents"_s, u"body"_s, u"comment"_s,
        u"comments"_s, u"answer"_s, u"answers"_s, u"statement"_s, u"lettertext"_s, u"message"_s, u"remissvar"_s,
        u"høringssvartekst"_s, u"synpunkter"_s, u"feedback"_s};
    return titles.contains(key);
}

/// "… ?", "3. …", "Spørsmål 3", "Q3", or a title as long as a question.
bool asks(const QString &title)
{
    static const QRegularExpression numbered(
        u"^(?:(?:q|sp|spm|spørsmål|spurnad|question|fråga)\\.?\\s?\\d{1,3}\\b|\\d{1,3}[a-z]?[.)]\\s?\\p{L}.*\\s)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype manyWords = 7;
    const QString line = title.simplified();
    return line.endsWith(u'?') || line.contains(u"? "_s) || numbered.match(line).hasMatch()
        || line.count(u' ') + 1 >= manyWords;
}

/// "Andre merknader", "Begrunn svaret": a place for words, however short they are.
bool asksForWords(const QString &title)
{
    static const QRegularExpression form(
        u"(?:^|\\s)(?:merknad(?:er|ar)?|kommentar(?:er|ar)?|begrunnelse|grunngiving|utdyp(?:n)?ing|synspunkt(?:er)?|"
        u"synpunkter|bemærkning(?:er)?|comments?|remarks?)[:.]?$|^(?:begrunn|grunngje|utdyp|forklar|kommenter|beskriv|"
        u"motivera|explain|describe|elaborate)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(title.simplified()).hasMatch();
}

/// A question for the respondent's name.
bool asksForName(const QString &title)
{
    static const QRegularExpression form(
        u"\\b(?:navn(?:et)? på|namn på|på vegne? av|på vegner av|name of|on behalf of|hva heter|hvem svarer|who are "
        "you)\\b|\\b(?:hvilken|hvilket|kva(?: for)? ei?n?|vilken|which|what)\\s(?:virksomhet|verksemd|verksamhet|"
        "organi[sz]a[st]jon|organi[sz]ation|kommune|kommun|bedrift|etat|instans|institusjon|myndighet|municipality)\\s"
        "(?:\\S+\\s){0,3}(?:svar|representer|repræsenter|uttaler|represent|answer|respond)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(title).hasMatch();
}

/// What the cells of a column are like.
struct Cells
{
    Cells(const LetterTable &table, qsizetype column)
    {
        for (const QStringList &row : table.rows) {
            const QString &cell = row.at(column);
            if (cell.isEmpty())
                continue;
            ++filled;
            numbers += std::ranges::all_of(cell, [](QChar unit) { return unit.isDigit() || unit == u'.'; }) ? 1 : 0;
            words += cell.simplified().count(u' ') + 1;
            longest = std::max(longest, cell.size());
            lines += cell.contains(u'\n') ? 1 : 0;
        }
    }

    /// Whether they are running text rather than a word or a name.
    [[nodiscard]] bool areTexts() const
    {
        constexpr qsizetype manyWords = 8;
        return filled > 0 && (lines > 0 || words >= manyWords * filled || longest > longestAttributeValue);
    }

    /// Whether they say who somebody is: a respondent's number does not.
    [[nodiscard]] bool areNames() const { return filled > 0 && 2 * numbers < filled; }

    qsizetype filled = 0;
    qsizetype numbers = 0;
    qsizetype words = 0;
    qsizetype longest = 0;
    qsizetype lines = 0;
};

/// Whether most of a column can be read as dates.
bool areDates(const LetterTable &table, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : table.rows) {
        if (!row.at(column).isEmpty())
            cells.append(row.at(column));
    }
    const DateOrder order = dateOrderOf(cells);
    const auto dates
        = std::ranges::count_if(cells, [order](const QString &cell) { return !dateOfCell(cell, order).isEmpty(); });
    return !cells.isEmpty() && 2 * dates >= cells.size();
}

class Guess
{
public:
    explicit Guess(const LetterTable &table)
        : m_table(table)
        , m_columns(table.columns)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_cells.append(Cells(table, i));
    }

    QList<Column> made()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            guess(i);
        if (!has(Fact::Sender))
            giveSender();
        if (!has(Fact::Dated))
            giveFirst(timeTitles(), Fact::Dated);
        takeOnlyText();
        return std::move(m_columns);
    }

private:
    void guess(qsizetype i)
    {
        Column &column = m_columns[i];
        const bool texts = m_cells.at(i).areTexts();
        if (column.role == Role::Fact && column.fact == Fact::Dated && m_cells.at(i).filled > 0
            && !areDates(m_table, i))
            column.role = Role::Attribute;
        if ((column.role == Role::Letter && !texts) || column.role == Role::Folder)
            column.role = Role::Attribute; // a name is the sender's
        if (column.role == Role::Ignored || (column.role == Role::Fact && !texts))
            return;
        const QString key = titleKey(column.title);
        const bool plain = respondentTitles().contains(key) || timeTitles().contains(key) || isNumberTitle(key);
        const bool words = asksForWords(column.title) && m_cells.at(i).areNames();
        if (texts || (!plain && (asks(column.title) || isTextTitle(key) || words)))
            column.role = !texts && asksForName(column.title) ? Role::Attribute : Role::Question;
    }

    [[nodiscard]] bool has(Fact fact) const
    {
        return std::ranges::any_of(
            m_columns, [fact](const Column &each) { return each.role == Role::Fact && each.fact == fact; });
    }

    bool giveFirst(const QStringList &titles, Fact fact)
    {
        for (const QString &title : titles) {
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                Column &column = m_columns[i];
                if (column.role != Role::Attribute || titleKey(column.title) != title
                    || (fact == Fact::Dated ? !areDates(m_table, i) : !m_cells.at(i).areNames()))
                    continue;
                column.role = Role::Fact;
                column.fact = fact;
                return true;
            }
        }
        return false;
    }

    void giveSender()
    {
        if (giveFirst(respondentTitles(), Fact::Sender))
            return;
        const auto named = std::ranges::find_if(
            m_columns, [](const Column &each) { return each.role == Role::Attribute && asksForName(each.title); });
        if (named != m_columns.end()) {
            named->role = Role::Fact;
            named->fact = Fact::Sender;
        }
    }

    /// The only text needs no heading, unless it answers a question.
    void takeOnlyText()
    {
        const auto isQuestion = [](const Column &each) { return each.role == Role::Question; };
        const auto only = std::ranges::find_if(m_columns, isQuestion);
        if (std::ranges::count_if(m_columns, isQuestion) == 1 && !asks(only->title))
            only->role = Role::Text;
    }

    const LetterTable &m_table;
    QList<Column> m_columns;
    QList<Cells> m_cells;
};

} // namespace

QList<Column> answerColumns(const LetterTable &table)
{
    return Guess(table).made();
}

namespace {

const QList<std::pair<QString, Role>> &roleWords()
{
    static const QList<std::pair<QString, Role>> words{{u"text"_s, Role::Text}, {u"question"_s, Role::Question},
        {u"name"_s, Role::Letter}, {u"attribute"_s, Role::Attribute}, {u"none"_s, Role::Ignored}};
    return words;
}

bool isSingle(Role role)
{
    return role == Role::Letter || role == Role::Fact;
}

} // namespace

QStringList columnWords()
{
    QStringList words;
    for (const auto &[word, role] : roleWords())
        words.append(word);
    for (const Fact fact : allFacts)
        words.append(factWord(fact));
    return words;
}

std::optional<ColumnWish> columnWish(const QString &written)
{
    const qsizetype at = written.lastIndexOf(u'=');
    const QString title = written.left(std::max<qsizetype>(at, 0)).trimmed();
    const QString what = written.sliced(at + 1).trimmed().toLower();
    if (title.isEmpty())
        return std::nullopt;
    for (const auto &[word, role] : roleWords()) {
        if (word == what)
            return ColumnWish{title, role, {}};
    }
    for (const Fact fact : allFacts) {
        if (factWord(fact) == what)
            return ColumnWish{title, Role::Fact, fact};
    }
    return std::nullopt;
}

bool fulfil(LetterTable &table, const QList<ColumnWish> &wishes)
{
    bool any = false;
    for (const ColumnWish &wish : wishes) {
        const auto named = std::ranges::find_if(table.columns,
            [&wish](const Column &each) { return each.title.compare(wish.title, Qt::CaseInsensitive) == 0; });
        if (named == table.columns.end())
            continue;
        any = true;
        for (Column &other : table.columns) {
            if (isSingle(wish.role) && other.role == wish.role
                && (wish.role == Role::Letter || other.fact == wish.fact))
                other.role = Role::Attribute;
        }
        named->role = wish.role;
        named->fact = wish.fact;
    }
    return any;
}

bool hasAnswers(const QList<Column> &columns)
{
    return std::ranges::any_of(
        columns, [](const Column &each) { return each.role == Role::Text || each.role == Role::Question; });
}

bool isKnownTitle(const QString &title)
{
    const QString key = titleKey(title);
    return respondentTitles().contains(key) || timeTitles().contains(key) || isNumberTitle(key) || isTextTitle(key)
        || title.trimmed().endsWith(u'?') || asksForName(title);
}

} // namespace Kodeks
