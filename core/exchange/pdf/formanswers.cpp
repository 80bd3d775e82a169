// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/formanswers.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool standsIn(const PdfWord &word, const QRectF &place)
{
    return word.turn == 0 && place.contains((word.left + word.right) / 2, (word.top + word.bottom) / 2);
}

bool onOneLine(const PdfWord &a, const PdfWord &b)
{
    return std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > std::min(a.height(), b.height()) / 2;
}

/// Behind the word at `at` and those that go on its line.
qsizetype lineEnd(const QList<PdfWord> &words, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < words.size() && onOneLine(words.at(at), words.at(end)) && words.at(end).left > words.at(end - 1).left)
        ++end;
    return end;
}

/// The word nearest to a field on its left; -1 if there is none.
qsizetype labelOf(const QList<PdfWord> &words, const QRectF &place)
{
    constexpr double overlap = 2; // points
    qsizetype label = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        const double middle = (word.top + word.bottom) / 2;
        if (word.turn == 0 && middle > place.top() && middle < place.bottom() && word.right < place.left() + overlap
            && (label < 0 || word.right > words.at(label).right))
            label = i;
    }
    return label;
}

/// A word of the line above a field; -1 if there is none.
qsizetype wordAbove(const QList<PdfWord> &words, const QRectF &place)
{
    constexpr double overlap = 2; // points
    qsizetype above = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        if (word.turn == 0 && word.bottom < place.top() + overlap && word.left < place.right()
            && word.right > place.left() && (above < 0 || word.bottom > words.at(above).bottom))
            above = i;
    }
    return above;
}

/// An answer as words, the first line of which is on the label's.
QList<PdfWord> wordsOf(const FormAnswer &answer, const PdfWord *label)
{
    constexpr double usual = 10; // points
    const double size = label ? label->letterSize() : usual;
    const double top = label ? label->top : answer.place.top();
    const double height = label ? label->height() : 1.2 * size;
    QList<PdfWord> words;
    const QStringList lines = answer.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        double left = answer.place.left();
        for (const QString &text : lines.at(i).split(u' ', Qt::SkipEmptyParts)) {
            const double width = 0.5 * size * static_cast<double>(text.size());
            const double above = top + 1.2 * height * static_cast<double>(i);
            words.append(
                {text, left, left + width, above, above + height, true, size, 0, label ? label->font : QByteArray()});
            left += width + 0.3 * size;
        }
    }
    return words;
}

bool isOneLine(const QList<PdfWord> &words)
{
    return std::ranges::all_of(words, [&words](const PdfWord &word) { return onOneLine(words.constFirst(), word); });
}

void put(QList<PdfWord> &words, const FormAnswer &answer)
{
    QList<PdfWord> drawn;
    std::ranges::copy_if(
        words, std::back_inserter(drawn), [&answer](const PdfWord &word) { return standsIn(word, answer.place); });
    const bool asDrawn = !drawn.isEmpty() && !answer.drawnElse;
    if (asDrawn && isOneLine(drawn))
        return;
    words.removeIf([&answer](const PdfWord &word) { return standsIn(word, answer.place); });
    const qsizetype label = labelOf(words, answer.place);
    const qsizetype above = label < 0 ? wordAbove(words, answer.place) : -1;
    const qsizetype at = label >= 0 ? label + 1 : above >= 0 ? lineEnd(words, above) : words.size();
    const QList<PdfWord> said = asDrawn ? drawn : wordsOf(answer, label >= 0 ? &words.at(label) : nullptr);
    if (at > 0)
        words[at - 1].spaceAfter = true;
    for (qsizetype i = 0; i < said.size(); ++i)
        words.insert(at + i, said.at(i));
}

} // namespace

QList<PdfWord> withFormAnswers(QList<PdfWord> words, const QList<FormAnswer> &answers)
{
    for (const FormAnswer &answer : answers)
        put(words, answer);
    return words;
}

} // namespace Kodeks
