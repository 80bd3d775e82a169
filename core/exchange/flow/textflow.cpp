// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/textflow.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList filledLines(const QStringList &lines)
{
    QStringList filled;
    for (const QString &line : lines) {
        if (!QStringView(line).trimmed().isEmpty())
            filled.append(line);
    }
    return filled;
}

/// A row whose cells are one line each is a line with tabs; else cell after cell, line after line.
QStringList rowLines(const QList<QStringList> &cells)
{
    QStringList single;
    bool plain = true;
    for (const QStringList &cell : cells) {
        const QStringList filled = filledLines(cell);
        plain = plain && (filled.size() < 2) && (filled.isEmpty() || !filled.constFirst().contains(u'\n'));
        single.append(filled.value(0));
    }
    if (plain)
        return single.isEmpty() ? QStringList() : QStringList(single.join(u'\t'));
    QStringList lines;
    for (const QStringList &cell : cells)
        lines += cell;
    return lines;
}

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

} // namespace

void TextFlow::addText(QStringView text)
{
    top().paragraph += text;
    m_characters += text.size();
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

void TextFlow::endParagraph()
{
    Frame &frame = top();
    frame.lines.append(std::exchange(frame.paragraph, {}));
    frame.lines += std::exchange(frame.after, {});
    ++m_characters;
}

void TextFlow::closeParagraph()
{
    if (!top().paragraph.isEmpty() || !top().after.isEmpty())
        endParagraph();
}

void TextFlow::space()
{
    closeParagraph();
    if (!top().lines.isEmpty() && !isBlank(top().lines.constLast()))
        top().lines.append(QString());
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

void TextFlow::endRow()
{
    Frame row;
    if (!end(Kind::Row, row) || row.dropped)
        return;
    if (!row.lines.isEmpty())
        row.cells.append(row.lines);
    top().lines += rowLines(row.cells);
}

void TextFlow::beginCell()
{
    begin(Kind::Cell);
}

void TextFlow::endCell()
{
    Frame cell;
    if (!end(Kind::Cell, cell))
        return;
    if (top().kind == Kind::Row)
        top().cells.append(cell.lines);
    else
        top().lines += cell.lines;
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
    while (!note.lines.isEmpty() && isBlank(note.lines.constLast()))
        note.lines.removeLast();
    m_notes[note.note - 1] = u"[%1] %2"_s.arg(note.note).arg(note.lines.join(u'\n').trimmed());
}

QString TextFlow::finished()
{
    while (m_frames.size() > 1) {
        switch (top().kind) {
        case Kind::Cell: endCell(); break;
        case Kind::Row: endRow(); break;
        case Kind::Note: endNote(); break;
        default: endFrame(); break;
        }
    }
    closeParagraph();
    QStringList lines = std::move(top().lines);
    const auto firstFilled = std::ranges::find_if_not(lines, isBlank);
    lines.erase(lines.begin(), firstFilled);
    while (!lines.isEmpty() && isBlank(lines.constLast()))
        lines.removeLast();
    if (!m_notes.isEmpty())
        lines += QStringList{QString()} + m_notes;
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace Kodeks
