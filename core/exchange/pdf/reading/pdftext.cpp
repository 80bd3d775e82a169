// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdftext.h"

#include "core/exchange/flow/raisedmark.h"
#include "core/exchange/pdf/pdfnotes.h"
#include "core/exchange/pdf/reading/paragraphs.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Pages = QList<QList<PdfLine>>;

/// The lines that are no furniture; what those that are say goes to `result`.
Pages withoutFurniture(Pages &all, const QList<QList<bool>> &apart, PdfText &result)
{
    Pages kept;
    for (qsizetype page = 0; page < all.size(); ++page) {
        kept.append(QList<PdfLine>());
        for (qsizetype i = 0; i < all.at(page).size(); ++i) {
            PdfLine &line = all[page][i];
            line.apart = apart.at(page).at(i);
            if (line.apart)
                result.apart.append({static_cast<int>(page) + 1, line.text.simplified()});
            else
                kept.last().append(line);
        }
    }
    return kept;
}

/// With the lines of the next page or column below those before.
QList<PdfLine> oneBelowTheOther(QList<PdfLine> lines)
{
    double shift = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const double bottom = lines.at(i - 1).bottom;
        if (lines.at(i).bottom + shift <= bottom)
            shift = bottom + 1.1 * lines.at(i).height() - lines.at(i).bottom;
        lines[i].top += shift;
        lines[i].bottom += shift;
    }
    return lines;
}

QString noteText(const PdfNote &note, DividedWords &words)
{
    Pages lines{oneBelowTheOther(note.lines)};
    lines.first().first().mark.clear();
    const QString mark = isNoteNumber(note.mark) ? u'[' + note.mark + u']' : note.mark;
    return mark + u' ' + Paragraphs(lines, words).text().trimmed().replace(u'\n', u' ');
}

/// All words of pages, in lower case, with the hyphens within them.
QSet<QString> wordsOfPages(const Pages &pages)
{
    QSet<QString> words;
    for (const QList<PdfLine> &page : pages) {
        for (const PdfLine &line : page) {
            qsizetype start = -1;
            for (qsizetype i = 0; i <= line.text.size(); ++i) {
                const QChar unit = i < line.text.size() ? line.text.at(i) : QChar(u' ');
                const bool inside = unit.isLetterOrNumber() || unit.isMark() || (unit == u'-' && start >= 0);
                if (inside && start < 0)
                    start = i;
                if (!inside && start >= 0) {
                    words.insert(line.text.sliced(start, i - start).toLower());
                    start = -1;
                }
            }
        }
    }
    return words;
}

QString assembled(Pages pages, DividedWords &words, PdfText &result)
{
    const QList<PdfNote> notes = takeNotes(pages);
    Paragraphs paragraphs(pages, words);
    QString text = paragraphs.text();
    result.unclear = paragraphs.unclear();
    for (qsizetype i = 0; i < notes.size(); ++i)
        text += (i == 0 ? u"\n"_s : QString()) + noteText(notes.at(i), words) + u'\n';
    return text;
}

/// How many letters and figures a page has.
qsizetype lettersOn(const QList<PdfLine> &page)
{
    qsizetype letters = 0;
    for (const PdfLine &line : page)
        letters += std::ranges::count_if(line.text, [](QChar unit) { return unit.isLetterOrNumber(); });
    return letters;
}

void findEmptyPages(const Pages &pages, PdfText &result)
{
    constexpr qsizetype few = 120; // letters
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const qsizetype letters = lettersOn(pages.at(page));
        if (pages.at(page).isEmpty())
            result.empty.append(static_cast<int>(page) + 1);
        else if (letters < few)
            result.sparse.append(static_cast<int>(page) + 1);
    }
}

} // namespace

void PdfTextMaker::addPage(const PdfPage &page)
{
    m_pages.append({pdfLines(page), page.height});
    for (const PdfLine &line : m_pages.constLast().lines)
        m_characters += line.text.size() + 1;
}

PdfText PdfTextMaker::made() const
{
    PdfText result;
    Pages all;
    for (const PageLines &page : m_pages)
        all.append(page.lines);
    const Pages kept = withoutFurniture(all, furnitureOf(m_pages), result);
    findEmptyPages(kept, result);
    DividedWords words(wordsOfPages(all));
    if (!result.apart.isEmpty())
        result.whole = assembled(all, words, result);
    result.text = assembled(kept, words, result);
    return result;
}

PdfText pdfText(const QList<PdfPage> &pages)
{
    PdfTextMaker maker;
    for (const PdfPage &page : pages)
        maker.addPage(page);
    return maker.made();
}

} // namespace Kodeks
