// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanfurniture.h"

#include "core/exchange/pdf/furniture.h"
#include "core/model/recognition.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

// Pages as if they were A4, in points.
constexpr double pageWidth = 595;
constexpr double pageHeight = 842;

QString textOf(const ScanLine &line)
{
    QString text;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const ScanWord &word = line.words.at(i);
        const bool first = i == 0;
        const int gap = first ? 0 : word.straight.left - line.words.at(i - 1).straight.right;
        constexpr int wide = 500; // of ten thousand: three centimetres
        text += first ? word.text : (gap > wide ? u'\t' : u' ') + word.text;
    }
    return text;
}

/// The height that most lines have, in points.
double usualHeight(const QList<QList<ScanLine>> &pages)
{
    QList<int> heights;
    for (const QList<ScanLine> &page : pages)
        std::ranges::transform(page, std::back_inserter(heights), &ScanLine::height);
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + heights.size() / 2;
    std::ranges::nth_element(heights, middle);
    return *middle * pageHeight / PageBox::whole;
}

/// How many letters have to be changed, put in or taken out, or more than `most`.
qsizetype difference(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (const QChar unit : a) {
        qsizetype diagonal = std::exchange(row[0], row.at(0) + 1);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (unit == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({changed, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.constLast();
}

QString figuresOf(const QString &text)
{
    QString figures;
    std::ranges::copy_if(text, std::back_inserter(figures), [](QChar unit) { return unit.isDigit(); });
    return figures;
}

/// Lines near the edges that are alike but for what was read otherwise get the words of the first of them.
class LikeLines
{
public:
    void level(QList<PdfLine> &page, const QList<ScanLine> &read)
    {
        constexpr qsizetype atEdge = 3; // lines
        for (qsizetype i = 0; i < page.size(); ++i) {
            if (i < atEdge || i + atEdge >= page.size())
                page[i].text = known(page.at(i).text, read.at(i));
        }
    }

private:
    /// Whether they may be one line, of which words that are in doubt were read otherwise.
    static bool mayBeOne(const ScanLine &one, const ScanLine &other)
    {
        return std::ranges::equal(one.words, other.words, [](const ScanWord &a, const ScanWord &b) {
            return a.text == b.text || std::min(a.certainty, b.certainty) < Recognition::doubtfulBelow;
        });
    }

    QString known(const QString &text, const ScanLine &line)
    {
        constexpr qsizetype longest = 200; // characters
        constexpr qsizetype mostKnown = 50;
        if (text.size() > longest)
            return text;
        const qsizetype most = text.size() / 10;
        for (const auto &[before, its] : std::as_const(m_known)) {
            if (difference(before, text, most) <= most && figuresOf(before) == figuresOf(text) && mayBeOne(its, line))
                return before;
        }
        if (m_known.size() < mostKnown)
            m_known.append({text, line});
        return text;
    }

    QList<std::pair<QString, ScanLine>> m_known;
};

} // namespace

QList<QList<bool>> scanFurniture(const QList<QList<ScanLine>> &pages)
{
    constexpr double samePlace = 12; // points: four millimetres
    const double size = usualHeight(pages);
    LikeLines like;
    QList<PageLines> all;
    for (const QList<ScanLine> &page : pages) {
        PageLines lines{{}, pageHeight};
        for (const ScanLine &line : page) {
            PdfLine made;
            made.text = textOf(line);
            made.left = line.box.left * pageWidth / PageBox::whole;
            made.right = line.box.right * pageWidth / PageBox::whole;
            made.top = line.box.top * pageHeight / PageBox::whole;
            made.bottom = line.box.bottom * pageHeight / PageBox::whole;
            made.size = size;
            lines.lines.append(made);
        }
        like.level(lines.lines, page);
        all.append(lines);
    }
    return furnitureOf(all, samePlace);
}

} // namespace Kodeks
