// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdflines.h"

#include <algorithm>
#include <vector>

namespace Kodeks {

namespace {

struct Line
{
    QString text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

/// On the same line as the words before it: more than half of the lower of the two heights is shared, and it goes on to
/// the right.
bool continues(const Line &line, const PdfWord &word)
{
    const double shared = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    const double lower = std::min(line.bottom - line.top, word.bottom - word.top);
    return shared > lower / 2 && word.left > line.right - (word.bottom - word.top);
}

QList<Line> linesOf(const QList<PdfWord> &words)
{
    QList<Line> lines;
    bool spaced = false;
    for (const PdfWord &word : words) {
        if (lines.isEmpty() || !continues(lines.constLast(), word)) {
            lines.append({word.text, word.left, word.right, word.top, word.bottom});
        } else {
            Line &line = lines.last();
            const double height = word.bottom - word.top;
            if (word.left - line.right > 2.5 * height)
                line.text += u'\t';
            else if (spaced || word.left - line.right > height / 4)
                line.text += u' ';
            line.text += word.text;
            line.right = word.right;
            line.top = std::min(line.top, word.top);
            line.bottom = std::max(line.bottom, word.bottom);
        }
        spaced = word.spaceAfter;
    }
    return lines;
}

/// The usual distance from one line's bottom to the next one's.
double usualStep(const QList<Line> &lines)
{
    std::vector<double> steps;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const double step = lines.at(i).bottom - lines.at(i - 1).bottom; step > 0)
            steps.push_back(step);
    }
    if (steps.empty())
        return 0;
    const auto lowerThird = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 3);
    std::ranges::nth_element(steps, lowerThird);
    return *lowerThird;
}

} // namespace

QStringList pdfLines(const QList<PdfWord> &words)
{
    const QList<Line> lines = linesOf(words);
    const double usual = usualStep(lines);
    QStringList texts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double step = i == 0 ? 0 : lines.at(i).bottom - lines.at(i - 1).bottom;
        const double height = lines.at(i).bottom - lines.at(i).top;
        const bool apart = step < -height || step > std::max(1.4 * usual, 1.25 * height);
        if (i > 0 && apart)
            texts.append(QString());
        texts.append(lines.at(i).text);
    }
    return texts;
}

} // namespace Kodeks
