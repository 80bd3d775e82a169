// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/furniture.h"

#include "core/exchange/pdf/columns.h"
#include "core/exchange/pdf/pagenumber.h"
#include "core/exchange/pdf/pageplaces.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <vector>

namespace Kodeks {

namespace {

enum class Edge : quint8 { Upper, Lower, Turned };

/// A line at the edge of a page.
struct Candidate
{
    qsizetype page = 0;
    qsizetype line = 0;
    Edge edge = Edge::Upper;
    double place = 0; ///< from that edge
};

constexpr qsizetype mostAtEdge = 8;

/// What of a line is compared: its pieces between wide gaps.
QStringList piecesOf(const QString &line)
{
    QStringList pieces = line.split(u'\t', Qt::SkipEmptyParts);
    for (QString &piece : pieces)
        piece = piece.simplified();
    return pieces;
}

QList<QList<PdfLine>> linesOf(const QList<PageLines> &pages)
{
    QList<QList<PdfLine>> lines;
    std::ranges::transform(pages, std::back_inserter(lines), &PageLines::lines);
    return lines;
}

/// Recognises over all pages.
class Furniture
{
public:
    Furniture(const QList<PageLines> &pages, double samePlace)
        : m_pages(pages)
        , m_samePlace(samePlace)
        , m_body(usualSize(linesOf(pages)))
    {
        for (qsizetype page = 0; page < pages.size(); ++page)
            collect(page);
        countPlaces();
    }

    QList<QList<bool>> found()
    {
        QList<QList<bool>> all;
        for (const PageLines &page : m_pages)
            all.append(QList<bool>(page.lines.size(), false));
        QList<const QList<Candidate> *> alike;
        QList<Candidate> doubtful;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            QList<Candidate> found;
            for (const QList<Candidate> *candidates : {&m_upper.at(page), &m_lower.at(page)}) {
                const QList<Candidate> edge = run(*candidates);
                if (isAllOf(edge, *candidates))
                    alike.append(candidates);
                else
                    found += edge;
            }
            if (isMostOf(found, page)) {
                doubtful += found;
                continue;
            }
            for (const Candidate &candidate : std::as_const(found)) {
                all[candidate.page][candidate.line] = true;
                m_furniture.insert(line(candidate).text.simplified());
            }
        }
        for (const QList<Candidate> *candidates : std::as_const(alike)) {
            if (std::ranges::all_of(*candidates, [this](const Candidate &each) { return isFurnitureElsewhere(each); }))
                std::ranges::for_each(*candidates, [&all](const Candidate &each) { all[each.page][each.line] = true; });
        }
        for (const Candidate &candidate : std::as_const(doubtful))
            all[candidate.page][candidate.line] = isFurnitureElsewhere(candidate);
        for (const Candidate &candidate : std::as_const(m_turned))
            all[candidate.page][candidate.line] = isFurniture(candidate);
        return all;
    }

private:
    /// The lines at either edge, from without to within.
    void collect(qsizetype page)
    {
        const PageLines &lines = m_pages.at(page);
        QList<qsizetype> order;
        for (qsizetype i = 0; i < lines.lines.size(); ++i) {
            if (lines.lines.at(i).turn == 0)
                order.append(i);
            else
                m_turned.append({page, i, Edge::Turned, lines.lines.at(i).top});
        }
        std::ranges::stable_sort(
            order, [&](qsizetype a, qsizetype b) { return lines.lines.at(a).bottom < lines.lines.at(b).bottom; });
        QList<Candidate> upper;
        QList<Candidate> lower;
        for (qsizetype i = 0; i < std::min(order.size(), mostAtEdge); ++i) {
            const qsizetype first = order.at(i);
            const qsizetype last = order.at(order.size() - 1 - i);
            upper.append({page, first, Edge::Upper, lines.lines.at(first).bottom});
            lower.append({page, last, Edge::Lower, lines.height - lines.lines.at(last).bottom});
        }
        m_upper.append(upper);
        m_lower.append(lower);
    }

    [[nodiscard]] const PdfLine &line(const Candidate &candidate) const
    {
        return m_pages.at(candidate.page).lines.at(candidate.line);
    }

    void countPlaces()
    {
        for (const auto *perPage : {&m_upper, &m_lower}) {
            for (const QList<Candidate> &candidates : *perPage)
                std::ranges::for_each(candidates, [this](const Candidate &candidate) { count(candidate); });
        }
        std::ranges::for_each(m_turned, [this](const Candidate &candidate) { count(candidate); });
        for (PagePlaces &places : m_words)
            places.compare(m_samePlace);
    }

    void count(const Candidate &candidate)
    {
        for (const QString &piece : piecesOf(line(candidate).text)) {
            m_words[{static_cast<int>(candidate.edge), piece}].add(candidate.page, candidate.place);
            if (const auto page = pageNumber(piece))
                ++m_offsets[{static_cast<int>(candidate.edge), page->number - static_cast<int>(candidate.page)}];
            else if (const auto numbered = numberedText(piece))
                m_words[numberedKey(candidate, *numbered)].add(candidate.page, candidate.place);
        }
    }

    [[nodiscard]] static std::pair<int, QString> numberedKey(const Candidate &candidate, const NumberedText &numbered)
    {
        const auto offset = numbered.page.number - static_cast<int>(candidate.page);
        return {static_cast<int>(candidate.edge), numbered.text + QChar(u'\n') + QString::number(offset)};
    }

    /// At the same place of enough other pages, near one another.
    [[nodiscard]] bool repeats(const Candidate &candidate, const std::pair<int, QString> &key) const
    {
        const auto places = m_words.constFind(key);
        return places != m_words.constEnd() && places->repeats(candidate.place);
    }

    [[nodiscard]] bool counts(const Candidate &candidate, const PageNumber &page) const
    {
        const int offset = page.number - static_cast<int>(candidate.page);
        const int times = m_offsets.value({static_cast<int>(candidate.edge), offset});
        if (page.total > 0 && page.total == m_pages.size() && offset == 1)
            return true;
        if (m_pages.size() == 1)
            return offset == 1 && page.said && isApart(candidate);
        return times >= 2 || (times == 1 && offset == 1 && (page.said || isApart(candidate)));
    }

    /// Small or over all else, and with the page's own number: a header or footer that no other page has, as of the
    /// only left page.
    [[nodiscard]] bool tellsItsPage(const Candidate &candidate, const PageNumber &page) const
    {
        const bool first = page.number == 1; // which begins many things
        return page.number == static_cast<int>(candidate.page) + 1 && !first && isApart(candidate)
            && (line(candidate).size < 0.93 * m_body || (candidate.edge == Edge::Upper && isOver(candidate)));
    }

    /// A small line over all text of later pages, without figures or the end of a sentence: a header that no other page
    /// has, as of the second of two pages. The first page has its letterhead there.
    [[nodiscard]] bool isLoneHeader(const Candidate &candidate) const
    {
        constexpr qsizetype longest = 100; // characters
        const PdfLine &own = line(candidate);
        const bool numbered = std::ranges::any_of(own.text, [](QChar c) { return c.isDigit(); }); // as captions are
        return candidate.edge == Edge::Upper && candidate.page > 0 && own.size < 0.93 * m_body && !numbered
            && own.text.size() <= longest && !endsSentence(own.text) && own.mark.isEmpty() && !beginsLower(own.text)
            && isAboveAll(candidate);
    }

    [[nodiscard]] bool isAboveAll(const Candidate &candidate) const
    {
        const PdfLine &own = line(candidate);
        const auto isText = [&](const PdfLine &other) { return other.turn == 0 && other.size >= 0.93 * m_body; };
        for (qsizetype page = 1; page < m_pages.size(); ++page) {
            const double room = page == candidate.page ? 0.7 * own.size : 0;
            if (std::ranges::any_of(m_pages.at(page).lines,
                    [&](const PdfLine &other) { return isText(other) && other.top < own.bottom + room; }))
                return false;
        }
        return std::ranges::any_of(m_pages.at(candidate.page).lines, isText);
    }

    /// With nothing of the page above it or beside it.
    [[nodiscard]] bool isOver(const Candidate &candidate) const
    {
        const PdfLine &own = line(candidate);
        return std::ranges::all_of(m_pages.at(candidate.page).lines,
            [&](const PdfLine &other) { return &other == &own || other.turn != 0 || other.top > own.bottom; });
    }

    /// Begins with a number that a mark in the page's text has: a note, even if others say the same.
    [[nodiscard]] bool isNote(const Candidate &candidate) const
    {
        const PdfLine &own = line(candidate);
        const auto end = std::ranges::find_if_not(own.text, [](QChar c) { return c.isDigit(); });
        const QString number = own.mark.isEmpty() ? own.text.first(end - own.text.begin()) : own.mark;
        const QString mark = u'[' + number + u']';
        return !number.isEmpty() && std::ranges::any_of(m_pages.at(candidate.page).lines, [&](const PdfLine &other) {
            return other.marked && other.text.contains(mark);
        });
    }

    [[nodiscard]] bool isFurniture(const Candidate &candidate) const
    {
        if (candidate.edge == Edge::Lower && !isNumber(candidate) && isNote(candidate))
            return false;
        const QStringList pieces = piecesOf(line(candidate).text);
        const bool known = std::ranges::all_of(pieces, [&](const QString &piece) {
            if (const auto page = pageNumber(piece); page && counts(candidate, *page))
                return true;
            if (const auto numbered = numberedText(piece); numbered
                && (repeats(candidate, numberedKey(candidate, *numbered)) || tellsItsPage(candidate, numbered->page)))
                return true;
            return repeats(candidate, {static_cast<int>(candidate.edge), piece});
        });
        return !pieces.isEmpty() && (known || isLoneHeader(candidate));
    }

    /// Not set like the text, or with more room to the next line within than lines have.
    [[nodiscard]] bool isApart(const Candidate &candidate) const
    {
        const PdfLine &own = line(candidate);
        if (std::abs(own.size - m_body) > 0.07 * m_body)
            return true;
        double nearest = 1e9;
        for (const PdfLine &other : m_pages.at(candidate.page).lines) {
            const double away = candidate.edge == Edge::Lower ? own.bottom - other.bottom : other.bottom - own.bottom;
            if (other.turn == 0 && away > own.height() / 2)
                nearest = std::min(nearest, away);
        }
        return nearest > 1.7 * own.size;
    }

    [[nodiscard]] bool isNumber(const Candidate &candidate) const
    {
        return pageNumber(line(candidate).text.simplified()).has_value();
    }

    /// A page all of which is alike to others is a copy of them, and text, unless those have text besides.
    [[nodiscard]] bool isAllOf(const QList<Candidate> &found, const QList<Candidate> &page) const
    {
        return found.size() == page.size()
            && std::ranges::any_of(found, [this](const Candidate &candidate) { return !isNumber(candidate); });
    }

    /// Nor are pages of which little is their own evidence: forms that are filled in differently.
    [[nodiscard]] bool isMostOf(const QList<Candidate> &found, qsizetype page) const
    {
        constexpr qsizetype mostOfAPage = 6; // a header and a footer of three lines each
        const auto said = std::ranges::count_if(found, [this](const Candidate &each) { return !isNumber(each); });
        const auto lines = std::ranges::count(m_pages.at(page).lines, 0, &PdfLine::turn);
        return said > mostOfAPage && 2 * said > lines;
    }

    [[nodiscard]] bool isFurnitureElsewhere(const Candidate &candidate) const
    {
        return isNumber(candidate) || m_furniture.contains(line(candidate).text.simplified());
    }

    /// From the edge inwards as long as lines are furniture; the innermost must be apart from the text.
    [[nodiscard]] QList<Candidate> run(const QList<Candidate> &candidates) const
    {
        QList<Candidate> found;
        for (const Candidate &candidate : candidates) {
            if (!isFurniture(candidate))
                break;
            found.append(candidate);
        }
        if (isAllOf(found, candidates))
            return found;
        while (!found.isEmpty() && !isNumber(found.constLast()) && !isApart(found.constLast()))
            found.removeLast();
        return found;
    }

    const QList<PageLines> &m_pages;
    double m_samePlace = 0; ///< points
    double m_body = 0;
    QList<QList<Candidate>> m_upper;
    QList<QList<Candidate>> m_lower;
    QList<Candidate> m_turned;
    QHash<std::pair<int, QString>, PagePlaces> m_words;
    QSet<QString> m_furniture; ///< what it says on pages that have text besides
    QHash<std::pair<int, int>, int> m_offsets; ///< how many pages have a number so far from their own
};

} // namespace

QList<QList<bool>> furnitureOf(const QList<PageLines> &pages, double samePlace)
{
    return Furniture(pages, samePlace).found();
}

} // namespace Kodeks
