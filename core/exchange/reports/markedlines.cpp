// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/markedlines.h"

#include <set>

namespace Kodeks {

namespace {

/// What changes at one place of the text.
struct Turn
{
    QList<qsizetype> begins;
    QList<qsizetype> ends;
};

/// By UTF-16 index; the first and the last place of the text are always among them.
std::map<qsizetype, Turn> turnsOf(const LetterText &text, const QList<TextRange> &marks)
{
    std::map<qsizetype, Turn> turns;
    turns[0];
    turns[text.string().size()];
    for (qsizetype mark = 0; mark < marks.size(); ++mark) {
        turns[text.toUtf16(marks.at(mark).start)].begins.append(mark);
        turns[text.toUtf16(marks.at(mark).end)].ends.append(mark);
    }
    return turns;
}

void addPieces(QList<MarkedLine> &lines, QStringView text, qsizetype mark, const QList<qsizetype> &begins)
{
    const auto parts = text.split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            lines.append(MarkedLine());
        if (!parts.at(i).isEmpty() || (i == 0 && !begins.isEmpty()))
            lines.last().append({parts.at(i).toString(), mark, i == 0 ? begins : QList<qsizetype>()});
    }
}

} // namespace

QList<MarkedLine> markedLines(const LetterText &text, const QList<TextRange> &marks)
{
    const std::map<qsizetype, Turn> turns = turnsOf(text, marks);
    const QStringView whole(text.string());
    QList<MarkedLine> lines{MarkedLine()};
    std::set<std::pair<qsizetype, qsizetype>> open; // by where it begins
    for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
        for (const qsizetype mark : turn->second.begins)
            open.emplace(marks.at(mark).start, mark);
        for (const qsizetype mark : turn->second.ends)
            open.erase({marks.at(mark).start, mark});
        const auto next = std::next(turn);
        const qsizetype end = next == turns.end() ? turn->first : next->first;
        addPieces(lines, whole.sliced(turn->first, end - turn->first), open.empty() ? -1 : open.rbegin()->second,
            turn->second.begins);
    }
    return lines;
}

} // namespace Kodeks
