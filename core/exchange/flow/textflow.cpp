// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/textflow.h"

#include "core/exchange/flow/raisedmark.h"
#include "core/model/lettertext.h"

#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

} // namespace

void FlowText::append(const FlowText &more, const QString &between)
{
    if (!text.isEmpty())
        text += between;
    const qsizetype shift = more.headings.isEmpty() ? 0 : LetterText(text).length();
    text += more.text;
    for (const MarkedHeading &heading : more.headings)
        headings.append({{heading.range.start + shift, heading.range.end + shift}, heading.level});
}

TextFlow::Lines TextFlow::filledLines(const Lines &lines)
{
    Lines filled;
    std::ranges::copy_if(lines, std::back_inserter(filled), [](const Line &line) { return !isBlank(line.text); });
    return filled;
}

/// A row whose cells are one line each is a line with tabs; else cell after cell, line after line.
TextFlow::Lines TextFlow::rowLines(const QList<Lines> &cells)
{
    QStringList single;
    Lines all;
    bool plain = true;
    for (const Lines &cell : cells) {
        const Lines filled = filledLines(cell);
        plain = plain && (filled.size() < 2) && (filled.isEmpty() || !filled.constFirst().text.contains(u'\n'));
        single.append(filled.value(0).text);
        all += cell;
    }
    if (!plain)
        return all;
    const Lines filled = filledLines(all);
    const int heading = filled.size() == 1 ? filled.constFirst().heading : noHeading;
    return single.isEmpty() ? Lines() : Lines{{single.join(u'\t'), heading}};
}

void TextFlow::addText(QStringView text)
{
    top().paragraph += text;
    m_characters += text.size();
}

void TextFlow::prefix(const QString &text)
{
    top().paragraph.prepend(text);
    m_characters += text.size();
}

void TextFlow::addRaised(QStringView text)
{
    QString &paragraph = top().paragraph;
    if (isNoteNumber(text) && top().raised == paragraph.size()) {
        paragraph.insert(paragraph.size() - 1, text); // one number in two pieces
    } else if (const auto mark = raisedMark(paragraph, text)) {
        paragraph += *mark;
    } else {
        addText(text);
        return;
    }
    top().raised = paragraph.endsWith(u']') ? paragraph.size() : -1;
    m_characters += text.size() + 2;
}

void TextFlow::addFlow(const FlowText &flow)
{
    closeParagraph();
    const LetterText text(flow.text);
    qsizetype start = 0;
    auto heading = flow.headings.begin();
    for (const QStringView line : QStringView(flow.text).tokenize(u'\n')) {
        const qsizetype place = text.fromUtf16(start);
        while (heading != flow.headings.end() && heading->range.end <= place)
            ++heading;
        addText(line);
        if (heading != flow.headings.end() && heading->range.start <= place)
            markHeading(heading->level);
        start += line.size() + 1;
        if (start <= flow.text.size())
            endParagraph();
    }
    closeParagraph();
}

bool TextFlow::atLineStart() const
{
    const QString &paragraph = m_frames.last().paragraph;
    return paragraph.isEmpty() || paragraph.endsWith(u'\n');
}

QChar TextFlow::lastCharacter() const
{
    const QString &paragraph = m_frames.last().paragraph;
    return paragraph.isEmpty() ? QChar() : paragraph.back();
}

void TextFlow::dropSpace()
{
    if (top().paragraph.endsWith(u' '))
        top().paragraph.chop(1);
}

void TextFlow::dropBreak()
{
    if (!top().paragraph.endsWith(u'\n'))
        return;
    top().paragraph.chop(1);
    if (top().paragraph.isEmpty())
        endParagraph();
}

bool TextFlow::endParagraph()
{
    Frame &frame = top();
    Line line{std::exchange(frame.paragraph, {}), std::exchange(frame.heading, noHeading)};
    const bool dropped = std::exchange(frame.unwanted, false);
    const bool hadText = !isBlank(line.text);
    if (!dropped)
        frame.lines.append(std::move(line));
    frame.lines += std::exchange(frame.after, {});
    frame.raised = -1;
    ++m_characters;
    return dropped && hadText;
}

void TextFlow::closeParagraph()
{
    if (!top().paragraph.isEmpty() || !top().after.isEmpty())
        endParagraph();
}

void TextFlow::space()
{
    closeParagraph();
    if (top().lines.isEmpty())
        return;
    const QString &last = top().lines.constLast().text;
    if (!isBlank(last) && !last.endsWith(u'\n'))
        top().lines.append(Line{});
}

void TextFlow::begin(Kind kind)
{
    m_frames.append(Frame{});
    top().kind = kind;
}

bool TextFlow::end(Kind kind, Frame &ended)
{
    if (m_frames.size() < 2 || top().kind != kind)
        return false;
    closeParagraph();
    ended = m_frames.takeLast();
    return true;
}

void TextFlow::beginFrame()
{
    begin(Kind::Frame);
}

void TextFlow::endFrame()
{
    if (Frame frame; end(Kind::Frame, frame))
        top().after += filledLines(frame.lines);
}

void TextFlow::beginRow()
{
    closeParagraph();
    begin(Kind::Row);
}

void TextFlow::dropRow()
{
    top().dropped = true;
}

qsizetype TextFlow::allowed(qsizetype times, const Lines &content)
{
    constexpr qsizetype mostEmpty = 64;
    constexpr qsizetype mostLines = 200'000;
    const Lines filled = filledLines(content);
    if (times <= 1 || filled.isEmpty())
        return std::clamp<qsizetype>(times, 1, mostEmpty);
    if (times > (mostLines - m_repeated) / content.size()) {
        m_characters = std::numeric_limits<qsizetype>::max() / 2;
        return 1;
    }
    m_repeated += (times - 1) * content.size();
    for (const Line &line : filled)
        m_characters += (times - 1) * line.text.size();
    return times;
}

void TextFlow::endRow(qsizetype times)
{
    Frame row;
    if (!end(Kind::Row, row) || row.dropped)
        return;
    if (!row.lines.isEmpty())
        row.cells.append(row.lines);
    const Lines lines = rowLines(row.cells);
    for (qsizetype left = allowed(times, lines); left > 0; --left)
        top().lines += lines;
}

void TextFlow::beginFoot()
{
    closeParagraph();
    begin(Kind::Foot);
}

void TextFlow::endFoot()
{
    if (Frame foot; end(Kind::Foot, foot))
        top().foot += foot.lines;
}

void TextFlow::putFoot()
{
    if (top().foot.isEmpty())
        return;
    closeParagraph();
    top().lines += std::exchange(top().foot, {});
}

void TextFlow::beginCell()
{
    begin(Kind::Cell);
}

void TextFlow::endCell(qsizetype times)
{
    Frame cell;
    if (!end(Kind::Cell, cell))
        return;
    for (qsizetype left = allowed(times, cell.lines); left > 0; --left)
        top().kind == Kind::Row ? top().cells.append(cell.lines) : top().lines.append(cell.lines);
}

void TextFlow::beginNote()
{
    m_notes.append(QString());
    const auto number = static_cast<int>(m_notes.size());
    addText(u"[%1]"_s.arg(number));
    begin(Kind::Note);
    top().note = number;
}

void TextFlow::endNote()
{
    Frame note;
    if (!end(Kind::Note, note))
        return;
    while (!note.lines.isEmpty() && isBlank(note.lines.constLast().text))
        note.lines.removeLast();
    m_notes[note.note - 1] = u"[%1] %2"_s.arg(note.note).arg(joined(note.lines).text.trimmed());
}

FlowText TextFlow::joined(const Lines &lines)
{
    FlowText flow;
    for (const Line &line : lines) {
        const qsizetype start = flow.text.size();
        flow.text += start == 0 || line.text.contains(u'\r') ? normalisedText(line.text) : line.text;
        if (line.heading != noHeading && !isBlank(line.text))
            flow.headings.append({{start, flow.text.size()}, line.heading});
        flow.text += u'\n';
    }
    if (flow.headings.isEmpty())
        return flow;
    const LetterText text(flow.text);
    for (MarkedHeading &heading : flow.headings)
        heading.range = text.rangeFromUtf16(heading.range.start, heading.range.end);
    return flow;
}

FlowText TextFlow::finished()
{
    while (m_frames.size() > 1) {
        switch (top().kind) {
        case Kind::Cell: endCell(); break;
        case Kind::Row: endRow(); break;
        case Kind::Note: endNote(); break;
        case Kind::Foot: endFoot(); break;
        default: endFrame(); break;
        }
    }
    closeParagraph();
    putFoot();
    Lines lines = std::move(top().lines);
    const auto blank = [](const Line &line) { return isBlank(line.text); };
    lines.erase(lines.begin(), std::ranges::find_if_not(lines, blank));
    while (!lines.isEmpty() && blank(lines.constLast()))
        lines.removeLast();
    if (!m_notes.isEmpty()) {
        lines.append(Line{});
        for (const QString &note : std::as_const(m_notes))
            lines.append({note});
    }
    return joined(lines);
}

} // namespace Kodeks
