// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfnotes.h"

#include "core/exchange/flow/raisedmark.h"
#include "core/exchange/pdf/columns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isNotesHeading(const PdfLine &line)
{
    static const QSet<QString> headings{u"noter"_s, u"fotnoter"_s, u"sluttnoter"_s, u"notar"_s, u"kilder"_s,
        u"referanser"_s, u"litteratur"_s, u"notes"_s, u"endnotes"_s, u"footnotes"_s, u"references"_s, u"sources"_s};
    QString word = line.text.trimmed().toLower();
    if (word.endsWith(u':'))
        word.chop(1);
    return headings.contains(word);
}

/// The marks of notes in a page's text.
QSet<QString> marksIn(const QList<PdfLine> &lines)
{
    static const QRegularExpression mark(uR"(\[(\d{1,3})\])"_s);
    QSet<QString> marks;
    for (const PdfLine &line : lines) {
        if (!line.marked)
            continue;
        for (const auto &match : mark.globalMatch(line.text))
            marks.insert(match.captured(1));
    }
    return marks;
}

/// A line's number if it may begin a note: a raised one, or a plain one that a mark has; that is taken off the text.
QString takeMark(PdfLine &line, const QSet<QString> &marks)
{
    if (!line.mark.isEmpty())
        return line.mark;
    const auto end = std::ranges::find_if_not(line.text, [](QChar c) { return c.isDigit(); });
    const qsizetype digits = end - line.text.begin();
    QString number = line.text.first(digits);
    if (!isNoteNumber(number) || !marks.contains(number))
        return {};
    const QString rest = line.text.sliced(digits);
    const bool set = rest.startsWith(u' ') || rest.startsWith(u". ") || rest.startsWith(u") ");
    const bool glued = !rest.isEmpty() && rest.front().isUpper();
    if (!set && !glued)
        return {};
    line.text = glued ? rest : rest.sliced(rest.indexOf(u' ') + 1).trimmed();
    return number;
}

/// Marks that stand in the text as they are: "[1]", "¹", "*".
QRegularExpressionMatch plainMark(const QString &line)
{
    static const QRegularExpression first(uR"(^(\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|†)\s*(?=\S))"_s);
    return first.match(line);
}

/// The same for those.
QString takePlainMark(PdfLine &line, const QList<PdfLine> &text)
{
    const auto match = plainMark(line.text);
    if (!match.hasMatch())
        return {};
    const QString mark = match.captured(1);
    const bool known = std::ranges::any_of(text, [&mark](const PdfLine &other) {
        const qsizetype at = other.text.indexOf(mark, 1);
        return at > 0 && !other.text.at(at - 1).isSpace();
    });
    if (!known)
        return {};
    line.text.remove(0, match.capturedLength());
    return mark;
}

bool isBeside(const PdfLine &line)
{
    return line.apart || line.turn != 0;
}

/// Whether a note goes on in a line at the next foot: one that was not at its end, or where other notes follow that.
bool goesOnIn(const PdfNote &note, qsizetype page, const PdfLine &line, bool others)
{
    const PdfLine &last = note.lines.constLast();
    const bool marked = line.text.front().isDigit() || plainMark(line.text).hasMatch();
    return page - note.page <= 1 && ((others && !marked) || !endsSentence(last.text))
        && std::abs(line.size - last.size) < 0.1 && !line.apart && line.turn == 0;
}

/// Where the small lines at a page's foot begin, with what stands beside the text, turned, or belongs to the page.
qsizetype footOf(const QList<PdfLine> &lines, double text)
{
    qsizetype foot = lines.size();
    while (foot > 0 && (isBeside(lines.at(foot - 1)) || lines.at(foot - 1).size <= 0.93 * text))
        --foot;
    return foot;
}

/// The foot has to lie below all else.
bool isLowest(const QList<PdfLine> &lines, qsizetype foot)
{
    return foot < lines.size() && std::all_of(lines.begin(), lines.begin() + foot, [&](const PdfLine &line) {
        return line.turn != 0 || line.apart || line.bottom < lines.at(foot).bottom;
    });
}

/// Where the lines of a page's columns begin: a column stands to the right of the one before, and higher than its end.
QList<qsizetype> columnsOf(const QList<PdfLine> &lines)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PdfLine &before = lines.at(i - 1);
        const PdfLine &line = lines.at(i);
        const bool higher = line.bottom < before.bottom - line.height();
        if (higher && line.left > before.right - 1 && line.turn == 0 && before.turn == 0)
            starts.append(i);
    }
    starts.append(lines.size());
    return starts;
}

/// Takes the notes at the foot of a column of a page that has these lines; `notes` are those before them, the last of
/// which goes on if it is not at its end.
void takeColumnNotes(
    QList<PdfLine> &lines, const QList<PdfLine> &all, qsizetype page, double text, QList<PdfNote> &notes)
{
    const qsizetype foot = footOf(lines, text);
    if (!isLowest(lines, foot) || (foot > 0 && isNotesHeading(lines.at(foot - 1))) || isNotesHeading(lines.at(foot)))
        return;
    const QSet<QString> marks = foot > 0 ? marksIn(all) : QSet<QString>();
    const bool others = std::any_of(
        lines.begin() + foot + 1, lines.end(), [&marks](PdfLine line) { return !takeMark(line, marks).isEmpty(); });
    bool inNote = foot > 0 && !notes.isEmpty() && goesOnIn(notes.constLast(), page, lines.at(foot), others);
    QList<PdfLine> kept = lines.first(foot);
    for (qsizetype i = foot; i < lines.size(); ++i) {
        const bool beside = isBeside(lines.at(i));
        QString mark = beside ? QString() : takeMark(lines[i], marks);
        if (mark.isEmpty() && !beside)
            mark = takePlainMark(lines[i], kept);
        if (!mark.isEmpty())
            notes.append({mark, {lines.at(i)}, page});
        else if (!inNote || beside)
            kept.append(lines.at(i));
        else
            notes.last().lines.append(lines.at(i));
        inNote = inNote || !mark.isEmpty();
    }
    lines = std::move(kept);
}

void takePageNotes(QList<PdfLine> &lines, qsizetype page, double text, QList<PdfNote> &notes)
{
    QList<PdfLine> kept;
    const QList<qsizetype> columns = columnsOf(lines);
    for (qsizetype i = 0; i + 1 < columns.size(); ++i) {
        QList<PdfLine> column = lines.sliced(columns.at(i), columns.at(i + 1) - columns.at(i));
        if (!column.isEmpty())
            takeColumnNotes(column, lines, page, text, notes);
        kept += column;
    }
    lines = std::move(kept);
}

bool beginAnew(const QList<PdfNote> &notes)
{
    return std::ranges::adjacent_find(notes, [](const PdfNote &a, const PdfNote &b) {
        return isNoteNumber(a.mark) && isNoteNumber(b.mark) && a.mark.toInt() >= b.mark.toInt();
    }) != notes.end();
}

void renumber(QList<PdfLine> &lines, const QHash<QString, QString> &numbers)
{
    static const QRegularExpression mark(uR"(\[(\d{1,3})\])"_s);
    for (PdfLine &line : lines) {
        if (!line.marked)
            continue;
        QString text;
        qsizetype done = 0;
        for (const auto &match : mark.globalMatch(line.text)) {
            text += QStringView(line.text).sliced(done, match.capturedStart(1) - done);
            text += numbers.value(match.captured(1), match.captured(1));
            done = match.capturedEnd(1);
        }
        line.text = text + line.text.sliced(done);
    }
}

void numberThrough(QList<PdfNote> &notes, QList<QList<PdfLine>> &pages)
{
    QHash<qsizetype, QHash<QString, QString>> numbers;
    int next = 1;
    for (PdfNote &note : notes) {
        if (!isNoteNumber(note.mark))
            continue;
        const QString number = QString::number(next++);
        numbers[note.page].insert(note.mark, number);
        note.mark = number;
    }
    for (auto [page, byMark] : numbers.asKeyValueRange())
        renumber(pages[page], byMark);
}

} // namespace

QList<PdfNote> takeNotes(QList<QList<PdfLine>> &pages)
{
    const double text = usualSize(pages);
    QList<PdfNote> notes;
    for (qsizetype page = 0; page < pages.size(); ++page)
        takePageNotes(pages[page], page, text, notes);
    if (beginAnew(notes))
        numberThrough(notes, pages);
    return notes;
}

} // namespace Kodeks
