// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/readingpage.h"

#include "core/exchange/reports/exporttables.h"
#include "core/exchange/text/xmltext.h"
#include "core/exchange/web/markdownwords.h"
#include "core/model/lettersource.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto style
    = u"body { font-family: sans-serif; line-height: 1.4; max-width: 75em; margin: 2em auto; padding: 0 1em; color: "
      u"#1b1e20; background-color: #ffffff; }\n"
      "h1, h2, h3 { line-height: 1.2; }\n"
      "table { border-collapse: collapse; width: 100%; }\n"
      "td, th { vertical-align: top; text-align: left; padding: 1px 6px; }\n"
      "td.text { white-space: pre-wrap; }\n"
      "td.note { font-size: small; color: #31363b; }\n"
      "p.quote { white-space: pre-wrap; margin-bottom: 0; }\n"
      "p.source { font-size: small; color: #4d5358; margin-top: 0; }\n"
      ".memo { font-style: italic; }\n"
      "div.note { border-left: 3px solid #bdc3c7; padding-left: 8px; margin: 8px 0; }\n"
      "table.codes td, table.codes th { border: 1px solid #bdc3c7; }\n";

QString escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

/// A light tint of a colour #rrggbb, dark text staying readable on it; of anything else `otherwise`.
QString tintOf(const QString &color, const QString &otherwise = u"#fdf0b8"_s)
{
    bool right = false;
    const uint value
        = color.size() == 7 && color.startsWith(u'#') ? QStringView(color).sliced(1).toUInt(&right, 16) : 0;
    if (!right)
        return otherwise;
    uint light = 0;
    for (const int shift : {16, 8, 0})
        light |= (((value >> shift) & 0xffU) + 3U * 255U) / 4U << shift;
    return u"#%1"_s.arg(light, 6, 16, '0'_L1);
}

QString said(const PassageRow &row)
{
    const QString task = row.task.isEmpty() ? Report::tr("No task") : row.task;
    const QString statement = passageStatement(row);
    return escaped(statement.isEmpty() ? task : task + u" · "_s + statement);
}

/// An attribute where the text begins from the right.
QString directionOf(const QString &text)
{
    return text.isRightToLeft() ? u" dir=\"rtl\""_s : QString();
}

QString memoOf(const PassageRow &row)
{
    return row.memo.isEmpty()
        ? QString()
        : u" <span class=\"memo\"%1>%2</span>"_s.arg(directionOf(row.memo), escaped(markdownWords(row.memo)));
}

QString memoHtml(const ReadMemo &memo)
{
    return u"<div class=\"note\"%1><p class=\"source\">%2</p>\n%3</div>\n"_s.arg(
        directionOf(memo.text), escaped(memoByline(memo)), markdownHtml(xmlText(memo.text)));
}

QString directionOf(const MarkedLine &line)
{
    QString text;
    for (const MarkedPiece &piece : line)
        text += piece.text;
    return directionOf(text);
}

using Places = std::map<qsizetype, qsizetype>; ///< beginnings and ends in UTF-16

Places headingsIn(const LetterText &text, const QList<Section> &sections)
{
    Places places;
    for (const Section &section : sections) {
        using Kind = Section::Kind;
        if (section.kind == Kind::Title || section.kind == Kind::Question || section.kind == Kind::Heading)
            places.insert({text.toUtf16(section.range.start), text.toUtf16(section.range.end)});
    }
    return places;
}

bool isWithin(const Places &places, qsizetype at)
{
    const auto next = places.upper_bound(at);
    return next != places.begin() && at < std::prev(next)->second;
}

qsizetype lengthOf(const MarkedLine &line)
{
    qsizetype length = 0;
    for (const MarkedPiece &piece : line)
        length += piece.text.size();
    return length;
}

/// What a row of the codebook is, in words for people.
QString dimensionText(const QString &word)
{
    static const QHash<QString, const char *> names{{u"task"_s, QT_TRANSLATE_NOOP("Report", "task")},
        {u"group"_s, QT_TRANSLATE_NOOP("Report", "group")}, {u"actor"_s, QT_TRANSLATE_NOOP("Report", "actor")},
        {u"direction"_s, QT_TRANSLATE_NOOP("Report", "direction")},
        {u"argument"_s, QT_TRANSLATE_NOOP("Report", "argument")}, {u"theme"_s, QT_TRANSLATE_NOOP("Report", "theme")}};
    const auto found = names.constFind(word);
    return found == names.constEnd() ? word : Report::tr(*found);
}

} // namespace

ReadingPage::ReadingPage(const Codebook &codebook, LetterCalling calling)
    : m_codebook(codebook)
    , m_calling(calling)
{
    for (const Task &task : codebook.tasks)
        m_tints.insert(task.text.code, tintOf(codebook.taskColor(task.id), tintOf(codebook.paletteColor(task.id))));
}

QByteArray ReadingPage::begin(const QString &title, qsizetype letters, qsizetype passages, const QString &only) const
{
    const QString name = escaped(title);
    const QString counts = Report::tr("%n letter(s)", nullptr, static_cast<int>(letters)) + u", "_s
        + Report::tr("%n passage(s)", nullptr, static_cast<int>(passages));
    const QString query = only.isEmpty() ? QString() : u"<p>%1</p>\n"_s.arg(escaped(Report::tr("Only: %1").arg(only)));
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta "
           u"charset=\"utf-8\">\n<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n<h1>%2</h1>\n<p>%4</p>\n%5"_s
               .arg(QLocale().bcp47Name(), name, QString(style), escaped(counts), query)
               .toUtf8();
}

QByteArray ReadingPage::memos(const QList<ReadMemo> &memos) const
{
    if (memos.isEmpty())
        return {};
    QString html = u"<h1>%1</h1>\n"_s.arg(escaped(Report::tr("Memos")));
    QString under;
    for (const ReadMemo &memo : memos) {
        const QString about = memoHeading(memo, m_calling);
        if (about != under)
            html += u"<h2>%1</h2>\n"_s.arg(escaped(about));
        under = about;
        html += memoHtml(memo);
    }
    return html.toUtf8();
}

QByteArray ReadingPage::letter(const Letter &letter, const LetterText &text, const QList<Section> &sections,
    std::span<const PassageRow> rows, const QList<ReadMemo> &memos) const
{
    QStringList facts{letter.fact(Fact::Dated), letter.name};
    facts.removeAll(QString());
    for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute)
        facts.append(attribute.key() + u": "_s + attribute->simplified());
    QList<TextRange> marks;
    for (const PassageRow &row : rows)
        marks.append(row.range);
    QString html = u"<h2>%1</h2>\n<p class=\"source\">%2</p>\n"_s.arg(
        escaped(calledLetter(letter, m_calling)), escaped(facts.join(u", "_s)));
    for (const ReadMemo &memo : memos)
        html += memoHtml(memo);
    html += u"<table class=\"letter\" role=\"presentation\">\n";
    const auto headings = headingsIn(text, sections);
    qsizetype at = 0;
    for (const MarkedLine &line : markedLines(text, marks)) {
        const QString words = lineText(line, rows);
        html += u"<tr><td class=\"text\" width=\"70%\"%1>"_s.arg(directionOf(line))
            + (isWithin(headings, at) ? u"<b>"_s + words + u"</b>"_s : words)
            + u"</td><td class=\"note\" width=\"30%\">"_s + notes(line, rows) + u"</td></tr>\n"_s;
        at += lengthOf(line) + 1;
    }
    return (html + u"</table>\n"_s).toUtf8();
}

QString ReadingPage::lineText(const MarkedLine &line, std::span<const PassageRow> rows) const
{
    QString html;
    for (const MarkedPiece &piece : line) {
        QStringList numbers;
        for (const qsizetype mark : piece.begins)
            numbers.append(QString::number(mark + 1));
        if (!numbers.isEmpty())
            html += u"<sup>%1</sup>"_s.arg(numbers.join(u", "_s));
        if (piece.mark < 0)
            html += escaped(piece.text);
        else
            html += u"<span style=\"background-color: %1\">"_s.arg(tint(rows[size_t(piece.mark)])) + escaped(piece.text)
                + u"</span>"_s;
    }
    return html.isEmpty() ? u"&nbsp;"_s : html;
}

QString ReadingPage::notes(const MarkedLine &line, std::span<const PassageRow> rows) const
{
    QString html;
    for (const MarkedPiece &piece : line) {
        for (const qsizetype mark : piece.begins) {
            const PassageRow &row = rows[size_t(mark)];
            html += u"<div><b style=\"background-color: "_s + tint(row) + u"\">"_s + QString::number(mark + 1)
                + u"</b> "_s + said(row) + u" ("_s + escaped(row.coder) + u')' + memoOf(row) + u"</div>"_s;
        }
    }
    return html;
}

QString ReadingPage::tint(const PassageRow &row) const
{
    return m_tints.value(row.taskId, tintOf({}));
}

QByteArray ReadingPage::tasks() const
{
    return u"<h1>%1</h1>\n"_s.arg(escaped(Report::tr("Passages by task"))).toUtf8();
}

QByteArray ReadingPage::task(const TaskPassages &group) const
{
    QString html = u"<h2>"_s + escaped(group.heading) + u" ("_s + QString::number(group.passages) + u")</h2>\n"_s;
    if (!group.definition.isEmpty())
        html += u"<p class=\"source\">"_s + escaped(group.definition) + u"</p>\n"_s;
    return html.toUtf8();
}

QByteArray ReadingPage::passage(const PassageRow &row) const
{
    const QString statement = passageStatement(row);
    const QString quote = passageQuote(row);
    const QString html = u"<p class=\"quote\"%1>"_s.arg(directionOf(quote)) + escaped(quote)
        + u"</p>\n<p class=\"source\">"_s + escaped(passageSource(row)) + u" ("_s + escaped(row.coder) + u')'
        + (statement.isEmpty() ? QString() : QString(u": "_s + escaped(statement))) + memoOf(row) + u"</p>\n"_s;
    return html.toUtf8();
}

QByteArray ReadingPage::codebook() const
{
    QString html = u"<h1>%1</h1>\n<table class=\"codes\">\n<tr>"_s.arg(escaped(Report::tr("Codebook")));
    const QStringList names = fieldNames(codebookFields());
    const QList<qsizetype> shown{names.indexOf(u"dimension"), names.indexOf(u"id"), names.indexOf(u"name"),
        names.indexOf(u"definition"), names.indexOf(u"include"), names.indexOf(u"exclude"), names.indexOf(u"example")};
    for (const QString &heading : {Report::tr("Dimension"), Report::tr("Id"), Report::tr("Name"),
             Report::tr("Definition"), Report::tr("Include"), Report::tr("Exclude"), Report::tr("Example")})
        html += u"<th scope=\"col\">"_s + escaped(heading) + u"</th>"_s;
    html += u"</tr>\n";
    for (QStringList row : codebookRows(m_codebook)) {
        if (row.at(shown.at(0)) == u"direction")
            row[shown.at(2)] = directionText(row.at(shown.at(2)));
        row[shown.at(0)] = dimensionText(row.at(shown.at(0)));
        html += u"<tr>";
        for (const qsizetype column : shown)
            html += u"<td>"_s + escaped(row.at(column)) + u"</td>"_s;
        html += u"</tr>\n";
    }
    return (html + u"</table>\n"_s).toUtf8();
}

QByteArray ReadingPage::end() const
{
    return "</body>\n</html>\n";
}

} // namespace Kodeks
