// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/paragraphs.h"

#include "core/exchange/flow/partednumber.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00AD);

bool isHyphen(QChar c)
{
    return c == u'-' || c == softHyphen || c == QChar(0x2010);
}

QStringView firstWordOf(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return line.first(end - line.begin());
}

/// "14.2.2024"
bool isDate(QStringView word)
{
    static const QRegularExpression date(uR"(^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$)"_s);
    return date.matchView(word).hasMatch();
}

/// A number, letter or sign that begins an item of a list; a day ("12. mai") is none.
bool beginsItem(QStringView line)
{
    const QStringView word = firstWordOf(line);
    if (word.isEmpty())
        return false;
    if (u"•·‣▪●○■□➢➤✓☐☒–—-*"_s.contains(word.front()) && word.size() == 1)
        return true;
    const bool closed = word.endsWith(u'.') || word.endsWith(u')');
    const QStringView inner = word.chopped(closed ? 1 : 0);
    const bool number
        = !inner.isEmpty() && std::ranges::all_of(inner, [](QChar c) { return c.isDigit() || c == u'.' || c == u'('; });
    if (isDate(inner))
        return false;
    const QStringView rest = line.sliced(word.size()).trimmed();
    constexpr qsizetype year = 4;
    if (number)
        return inner.size() != year && (closed || inner.contains(u'.')) && !beginsLower(rest);
    return closed && inner.size() <= 2 && (word.endsWith(u')') || inner.front().isUpper() || inner.size() == 1)
        && inner.front().isLetter();
}

/// "– og det": a dash in mid-sentence looks like an item.
bool isDash(QStringView line)
{
    return line.startsWith(u'–') || line.startsWith(u'—');
}

/// The usual distance from one line to the next.
double usualStep(const QList<PdfLine> &lines)
{
    std::vector<double> steps;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const double step = lines.at(i).bottom - lines.at(i - 1).bottom; step > 0 && lines.at(i).turn == 0)
            steps.push_back(step);
    }
    if (steps.empty())
        return 0;
    const auto lowerThird = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 3);
    std::ranges::nth_element(steps, lowerThird);
    return *lowerThird;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

} // namespace

Paragraphs::Paragraphs(const QList<QList<PdfLine>> &pages, DividedWords &words)
    : m_pages(pages)
    , m_columns(pages)
    , m_words(words)
    , m_usualSize(usualSize(pages))
{
}

QString Paragraphs::text()
{
    m_text.clear();
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        m_newPage = page > 0;
        addPage(page);
    }
    return m_text + u'\n';
}

/// Of a page's lines, those of its text: without small or turned ones before and behind them.
Paragraphs::Body Paragraphs::bodyOf(qsizetype page) const
{
    const QList<PdfLine> &lines = m_pages.at(page);
    const auto isBeside
        = [this](const PdfLine &line) { return line.turn != 0 || (!line.apart && line.size < 0.93 * m_usualSize); };
    const auto first = std::ranges::find_if_not(lines, isBeside);
    const auto last = std::find_if_not(lines.rbegin(), lines.rend(), isBeside);
    if (first == lines.end())
        return {};
    return {first - lines.begin(), last.base() - lines.begin()};
}

/// Whether the text of a page goes on on the next one.
bool Paragraphs::runsOver(qsizetype page) const
{
    if (page < 0 || page + 1 >= m_pages.size())
        return false;
    const Body here = bodyOf(page);
    const Body there = bodyOf(page + 1);
    return here.from < here.to && there.from < there.to
        && goesOnOverleaf(m_pages.at(page).at(here.to - 1), m_pages.at(page + 1).at(there.from));
}

/// What stands small or turned at a page's head or foot between two halves of a sentence (an address that only the
/// first page has) comes behind the paragraph that has begun on the page before, or before the one that goes on
/// overleaf.
QList<PdfLine> Paragraphs::readingOrder(qsizetype page) const
{
    const QList<PdfLine> &lines = m_pages.at(page);
    const Body body = bodyOf(page);
    const double usual = usualStep(lines);
    const auto isBreak = [&](qsizetype i) {
        const LineBreak between = breakBetween(lines.at(i - 1), lines.at(i), usual);
        return between == LineBreak::Kept || between == LineBreak::Blank;
    };
    qsizetype head = 0;
    if (body.from > 0 && runsOver(page - 1)) {
        for (head = body.from + 1; head < body.to && !isBreak(head);)
            ++head;
    }
    qsizetype foot = body.to;
    if (body.to < lines.size() && runsOver(page)) {
        for (foot = body.to - 1; foot > std::max(head, body.from) && !isBreak(foot);)
            --foot;
        foot = foot == std::max(head, body.from) && (head > 0 || runsOver(page - 1)) ? body.to : foot;
    }
    if (head == 0 && foot == body.to)
        return lines;
    const qsizetype from = head > 0 ? body.from : 0;
    const QList<PdfLine> above = lines.first(from);
    return lines.sliced(from, std::max(head, from) - from) + above
        + lines.sliced(std::max(head, from), foot - std::max(head, from)) + lines.sliced(body.to)
        + lines.sliced(foot, body.to - foot);
}

void Paragraphs::addPage(qsizetype page)
{
    const QList<PdfLine> lines = readingOrder(page);
    const double usual = usualStep(lines);
    const std::optional<PdfLine> before = std::exchange(m_lastOfPage, std::nullopt);
    if (!lines.isEmpty())
        m_lastOfPage = lines.constLast();
    if (lines.isEmpty() && page > 0)
        m_text += u"\n\f"_s;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines.at(i);
        m_before = i > 1 && m_inParagraph ? &lines.at(i - 2) : nullptr;
        if (i > 0)
            addLine(line, breakBetween(lines.at(i - 1), line, usual));
        else
            addLine(line, before && goesOnOverleaf(*before, line) ? LineBreak::Joined : LineBreak::Kept);
    }
    m_before = nullptr;
}

void Paragraphs::addLine(const PdfLine &line, LineBreak before)
{
    if (before == LineBreak::Joined && !m_text.isEmpty()) {
        join(line);
        m_inParagraph = true;
        return;
    }
    if (before == LineBreak::Within && !m_newPage) {
        m_text += line.text;
        m_inParagraph = true;
        return;
    }
    m_inParagraph = false;
    if (m_newPage)
        m_text += u"\n\f"_s;
    else if (!m_text.isEmpty())
        m_text += before == LineBreak::Blank ? u"\n\n"_s : u"\n"_s;
    m_newPage = false;
    m_text += line.mark.isEmpty() ? line.text : line.mark + u' ' + line.text;
}

/// A word that was divided stands whole where it began, also before the end of a page.
void Paragraphs::join(const PdfLine &line)
{
    const QString feed = std::exchange(m_newPage, false) ? u"\f"_s : QString();
    const auto end = std::ranges::find_if_not(line.text, isWordPart);
    const QString second(line.text.first(end - line.text.begin()));
    const bool number = partsNumber(m_text, line.text);
    const bool word = m_text.size() > 1 && isHyphen(m_text.back()) && isWordPart(m_text.at(m_text.size() - 2))
        && !line.text.isEmpty() && line.text.front().isLetter();
    if (!number && !word) {
        m_text += (m_text.endsWith(u' ') ? QString() : u" "_s) + feed + line.text;
        return;
    }
    const QStringView before = QStringView(m_text).chopped(1);
    const auto start = std::find_if_not(before.rbegin(), before.rend(), isWordPart);
    const QString first = before.last(start - before.rbegin()).toString();
    const bool soft = m_text.back() == softHyphen;
    const auto form = soft ? DividedWords::Form::Whole : m_words.form(first, second);
    if (form == DividedWords::Form::Unclear)
        m_unclear.append(first + u'-' + second);
    if (form == DividedWords::Form::Whole)
        m_text.chop(1);
    if (form == DividedWords::Form::Suspended) {
        m_text += u' ' + feed + line.text;
        return;
    }
    const auto space = std::find_if(end, line.text.end(), [](QChar c) { return c.isSpace(); });
    m_text += QStringView(line.text.begin(), space);
    m_text += feed.isEmpty() ? QString() : u' ' + feed;
    m_text += QStringView(space, line.text.end()).mid(feed.isEmpty() ? 0 : 1);
}

LineBreak Paragraphs::breakBetween(const PdfLine &line, const PdfLine &next, double usual) const
{
    if (line.turn != next.turn)
        return LineBreak::Blank;
    const double step = next.bottom - line.bottom;
    const bool up = step < -next.height();
    if (up && next.left > line.right - 1)
        return goesOnOverleaf(line, next) ? LineBreak::Joined : LineBreak::Blank;
    if (up || step > std::max(1.4 * usual, 1.25 * next.height()))
        return LineBreak::Blank;
    const bool wide
        = line.turn == 0 && step > 1.2 * std::max(usual, 1.2 * line.size) && std::abs(line.size - next.size) < 0.1;
    if (!wide && isBroken(line, next))
        return LineBreak::Within;
    return !wide && goesOn(line, next) ? LineBreak::Joined : LineBreak::Kept;
}

/// A word alone in its column or cell, which it fills or is long enough to, goes on below without a hyphen: there was
/// no room for all of it.
bool Paragraphs::isBroken(const PdfLine &line, const PdfLine &next) const
{
    constexpr qsizetype shortest = 6; // of what narrow columns break
    constexpr qsizetype surelyLong = 12;
    const QString first = line.text.sliced(line.text.lastIndexOf(u'\t') + 1);
    const QString second = firstWordOf(next.text).toString();
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    const auto end = std::ranges::find_if_not(second, isLetter);
    const QString letters(QStringView(second).first(end - second.begin()));
    if (first.size() < shortest || letters.isEmpty() || !std::ranges::all_of(first, isLetter)
        || (!beginsLower(letters) && first != first.toUpper()))
        return false;
    const bool level = std::abs(next.left - line.cellLeft) < 1;
    const bool centred = std::abs((line.cellLeft + line.right) - (next.left + next.right)) < 6;
    const bool cell = line.cellLeft > line.left || first.size() >= surelyLong;
    const bool alike = std::abs(line.size - next.size) < 0.1 && !line.apart && !next.apart && next.mark.isEmpty();
    return alike && (level || centred) && (cell || line.right + 0.7 * line.size > m_columns.around(line).right)
        && m_words.isOneWord(first, letters);
}

bool Paragraphs::isSetAlike(const PdfLine &line, const PdfLine &next) const
{
    const bool size = std::abs(line.size - next.size) <= 0.06 * std::max(line.size, next.size);
    const bool font = line.font.isEmpty() || next.font.isEmpty() || line.font == next.font
        || (!endsSentence(line.text) && beginsLower(next.text));
    return size && font && !line.apart && !next.apart && !line.tabbed && !next.tabbed && next.mark.isEmpty();
}

bool Paragraphs::goesOn(const PdfLine &line, const PdfLine &next) const
{
    if (!isSetAlike(line, next) || line.text.isEmpty())
        return false;
    const bool ended = endsSentence(line.text);
    const bool number = partsNumber(line.text, next.text);
    if (!number && beginsItem(next.text) && (ended || !isDash(next.text)))
        return false;
    const double shift = next.left - line.left;
    const double mostIndent = 60;
    const bool hanging = shift > 0 && shift < mostIndent && beginsItem(line.text);
    const bool indented = shift < 0 && -shift < mostIndent && !m_inParagraph && !beginsItem(line.text);
    const bool level = std::abs(shift) < 0.35 * line.size && !(ended && beginsItem(line.text));
    const bool centred = std::abs((line.left + line.right) - (next.left + next.right)) < 6;
    const TextColumn column = m_columns.around(line);
    const bool midSentence = !ended && (beginsLower(next.text) || isHyphen(line.text.back()) || number);
    if (!level && !hanging && !indented && !(centred && midSentence))
        return false;
    const bool full = isFull(line, next, column);
    if (level && !full && column.brokenTwice > 0 && goesOnAfterRest(line, next, column.brokenTwice))
        return true;
    if (isHyphen(line.text.back()) && beginsLower(next.text))
        return true;
    if (midSentence)
        return full || line.right + next.firstWidth > column.left + 0.75 * (column.right - column.left);
    return full && column.wraps;
}

/// What is left of a line that was too long goes on if its sentence does, or the next word had no room behind it.
bool Paragraphs::goesOnAfterRest(const PdfLine &rest, const PdfLine &next, qsizetype longest) const
{
    if (!m_before)
        return false;
    const qsizetype length = m_before->text.size() + 1 + rest.text.size();
    return !endsSentence(rest.text) || length + 1 + firstWordOf(next.text).size() > longest;
}

bool Paragraphs::goesOnOverleaf(const PdfLine &line, const PdfLine &next) const
{
    if (!isSetAlike(line, next) || endsSentence(line.text) || line.text.isEmpty())
        return false;
    const TextColumn column = m_columns.around(line);
    if (beginsLower(next.text) || partsNumber(line.text, next.text))
        return line.right > column.left + 0.5 * (column.right - column.left);
    return isFull(line, next, column) && column.wraps && !beginsItem(next.text);
}

} // namespace Kodeks
