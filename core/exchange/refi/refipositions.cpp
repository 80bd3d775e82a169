// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refipositions.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RefiPositions
{
    Q_DECLARE_TR_FUNCTIONS(RefiPositions)
};

/// Where the characters are that some programs count as two, in code points of the normalised text.
struct WideCharacters
{
    QList<qsizetype> breaks;  ///< all line breaks
    QList<qsizetype> crlf;    ///< those that are CRLF in the file
    QList<qsizetype> astral;

    WideCharacters(const QString &decoded, const LetterText &text)
    {
        const QString &all = text.string();
        qsizetype position = 0;
        qsizetype raw = 0;
        for (qsizetype i = 0; i < all.size(); ++i, ++raw) {
            if (all.at(i).isLowSurrogate() && i > 0 && all.at(i - 1).isHighSurrogate()) {
                astral.append(position - 1);
                continue;
            }
            if (all.at(i) == u'\n') {
                breaks.append(position);
                if (QStringView(decoded).mid(raw, 2) == u"\r\n") {
                    crlf.append(position);
                    ++raw;
                }
            }
            ++position;
        }
    }

    [[nodiscard]] QList<qsizetype> wide(const RefiCounting &counting) const
    {
        QList<qsizetype> wide = counting.breaks == RefiCounting::Breaks::One ? QList<qsizetype>()
            : counting.breaks == RefiCounting::Breaks::Two                   ? breaks
                                                                             : crlf;
        if (counting.utf16) {
            wide += astral;
            std::ranges::sort(wide);
        }
        return wide;
    }

    /// Those that differ from one another in this text, the standard's first.
    [[nodiscard]] QList<RefiCounting> countings() const
    {
        using Breaks = RefiCounting::Breaks;
        QList<Breaks> ways{Breaks::AsInFile};
        if (!crlf.isEmpty())
            ways.append(Breaks::One);
        if (crlf.size() < breaks.size())
            ways.append(Breaks::Two);
        QList<RefiCounting> all;
        for (const bool utf16 : {false, true}) {
            for (const Breaks breaksAs : std::as_const(ways)) {
                for (const bool mark : {false, true}) {
                    if (!utf16 || !astral.isEmpty())
                        all.append({breaksAs, mark, utf16});
                }
            }
        }
        return all;
    }
};

/// From positions as counted to code points.
class Converter
{
public:
    Converter(const WideCharacters &characters, const RefiCounting &counting, qsizetype length)
        : m_wide(characters.wide(counting))
        , m_mark(counting.mark ? 1 : 0)
        , m_length(length)
    {
    }

    [[nodiscard]] TextRange range(const RefiSelection &selection) const
    {
        const qsizetype start = point(selection.start);
        const qsizetype end = point(selection.end);
        return start < 0 || end < 0 || end <= start ? TextRange() : TextRange{start, end};
    }

private:
    /// -1 where the text has no such place.
    [[nodiscard]] qsizetype point(qint64 counted) const
    {
        if (counted <= 0 || counted > m_length + m_wide.size() + m_mark)
            return counted == 0 ? 0 : -1;
        const qint64 wanted = counted - m_mark;
        // The k-th wide character stands at m_wide[k] + k as counted: those wholly before the place count one too many.
        qsizetype low = 0;
        qsizetype high = m_wide.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (m_wide.at(middle) + middle + 1 < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        return std::min<qsizetype>(wanted - low, m_length);
    }

    QList<qsizetype> m_wide;
    qint64 m_mark;
    qsizetype m_length;
};

/// Without its ellipsis and with its space made plain; a quote's name is often cut and put on one line.
QString quoteIn(const QString &name)
{
    QString quote = name;
    while (quote.endsWith(u'…') || quote.endsWith(u"..."))
        quote.chop(quote.endsWith(u'…') ? 1 : 3);
    return quote.simplified();
}

bool agrees(const QString &quote, const LetterText &text, TextRange range)
{
    // Space may have shrunk: as much again, and some, is room enough.
    const TextRange beginning{range.start, std::min(range.end, range.start + 2 * quote.size() + 64)};
    const QString there = text.slice(beginning).simplified();
    return !range.isEmpty() && !quote.isEmpty()
        && (there.startsWith(quote)
            || (there.size() >= 8 && quote.startsWith(there) && range.length() <= 2 * quote.size() + 64));
}

} // namespace

QString RefiCounting::phrase() const
{
    QStringList parts;
    if (breaks == Breaks::One)
        parts.append(RefiPositions::tr("CRLF counted as one character"));
    else if (breaks == Breaks::Two)
        parts.append(RefiPositions::tr("line breaks counted as two characters"));
    if (mark)
        parts.append(RefiPositions::tr("the byte order mark counted"));
    if (utf16)
        parts.append(RefiPositions::tr("UTF-16 units counted"));
    return parts.isEmpty() ? RefiPositions::tr("as the standard counts") : parts.join(u", "_s);
}

RefiPlaces placeSelections(const QList<RefiSelection> &selections, const QString &decoded, const LetterText &text)
{
    const WideCharacters characters(decoded, text);
    QStringList quotes;
    RefiPlaces best;
    for (const RefiSelection &selection : selections) {
        quotes.append(quoteIn(selection.name));
        best.quoted += quotes.constLast().isEmpty() ? 0 : 1;
    }
    for (const RefiCounting &counting : characters.countings()) {
        const Converter converter(characters, counting, text.length());
        RefiPlaces places{counting, best.quoted, 0, best.standard, {}, {}};
        for (qsizetype i = 0; i < selections.size(); ++i) {
            places.ranges.append(converter.range(selections.at(i)));
            if (agrees(quotes.at(i), text, places.ranges.constLast()))
                ++places.agreeing;
            else if (!quotes.at(i).isEmpty())
                places.disagreeing.append(i);
        }
        if (counting.isStandard())
            places.standard = places.agreeing;
        if (counting.isStandard() || places.agreeing > best.agreeing)
            best = places;
    }
    if (best.agreeing == 0)
        best.disagreeing.clear();
    return best;
}

} // namespace Kodeks
