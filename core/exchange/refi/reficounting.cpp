// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficounting.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CountingText
{
    Q_DECLARE_TR_FUNCTIONS(RefiPositions)
};

} // namespace

int utf8Size(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

QString RefiCounting::phrase() const
{
    QStringList parts;
    if (breaks == Breaks::One)
        parts.append(CountingText::tr("CRLF counted as one character"));
    else if (breaks == Breaks::Two)
        parts.append(CountingText::tr("line breaks counted as two characters"));
    if (mark)
        parts.append(CountingText::tr("the byte order mark counted"));
    if (unit == Unit::Utf16)
        parts.append(CountingText::tr("UTF-16 units counted"));
    else if (unit == Unit::Utf8)
        parts.append(CountingText::tr("bytes of UTF-8 counted"));
    if (lastIncluded)
        parts.append(CountingText::tr("the end being the last character"));
    return parts.isEmpty() ? CountingText::tr("as the standard counts") : parts.join(u", "_s);
}

WideCharacters::WideCharacters(const QString &decoded, const LetterText &text)
{
    const QString &all = text.string();
    const qsizetype mark = decoded.startsWith(QChar::ByteOrderMark) && !all.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    qsizetype raw = mark;
    qsizetype position = 0;
    for (qsizetype i = 0; i < all.size(); ++i, ++raw, ++position) {
        const QChar unit = all.at(i);
        if (unit == u'\n') {
            const bool crlf = QStringView(decoded).mid(raw, 2) == u"\r\n";
            const char16_t written = raw < decoded.size() ? decoded.at(raw).unicode() : u'\n';
            m_characters.append({position, true, crlf, 1, utf8Size(written)});
            m_crlf = m_crlf || crlf;
            m_single = m_single || !crlf;
            raw += crlf ? 1 : 0;
        } else if (unit.isHighSurrogate() && i + 1 < all.size() && all.at(i + 1).isLowSurrogate()) {
            m_characters.append({position, false, false, 2, 4});
            m_astral = m_foreign = true;
            ++i;
            ++raw;
        } else if (unit.unicode() >= 0x80) {
            m_characters.append({position, false, false, 1, utf8Size(unit.unicode())});
            m_foreign = true;
        }
    }
}

QList<WideCharacters::Wide> WideCharacters::wide(const RefiCounting &counting) const
{
    QList<Wide> wide;
    qsizetype more = 0;
    for (const Character &character : m_characters) {
        qsizetype width = counting.unit == RefiCounting::Unit::Utf16 ? character.utf16
            : counting.unit == RefiCounting::Unit::Utf8              ? character.utf8
                                                                     : 1;
        if ((character.isBreak && counting.breaks == RefiCounting::Breaks::Two)
            || (character.isCrlf && counting.breaks == RefiCounting::Breaks::AsInFile))
            width = 2;
        else if (character.isBreak && counting.breaks == RefiCounting::Breaks::One)
            width = 1;
        if (width == 1)
            continue;
        more += width - 1;
        wide.append({character.position, more, character.isBreak});
    }
    return wide;
}

QList<RefiCounting> WideCharacters::countings() const
{
    using Breaks = RefiCounting::Breaks;
    using Unit = RefiCounting::Unit;
    QList<Breaks> breaks{Breaks::AsInFile};
    if (m_crlf)
        breaks.append(Breaks::One);
    if (m_single)
        breaks.append(Breaks::Two);
    QList<Unit> units{Unit::CodePoint};
    if (m_astral)
        units.append(Unit::Utf16);
    if (m_foreign)
        units.append(Unit::Utf8);
    QList<RefiCounting> all;
    for (const bool last : {false, true}) {
        for (const bool mark : {false, true}) {
            for (const Unit unit : std::as_const(units)) {
                for (const Breaks each : std::as_const(breaks))
                    all.append({each, mark, unit, last});
            }
        }
    }
    return all;
}

CountedPositions::CountedPositions(const WideCharacters &characters, const RefiCounting &counting, qsizetype length)
    : m_wide(characters.wide(counting))
    , m_counting(counting)
    , m_length(length)
{
}

TextRange CountedPositions::range(qint64 start, qint64 end) const
{
    // Where the last character is the end, half-open means one more.
    if (m_counting.lastIncluded && end < std::numeric_limits<qint64>::max())
        ++end;
    const qsizetype from = point(start).asStart;
    const qsizetype to = point(end).asEnd;
    return end <= start || from < 0 || to <= from ? TextRange() : TextRange{from, to};
}

CountedPositions::Point CountedPositions::point(qint64 counted) const
{
    constexpr qint64 ownBreak = 2;
    const qint64 mark = !m_counting.mark ? 0 : m_counting.unit == RefiCounting::Unit::Utf8 ? 3 : 1;
    const qint64 all = m_length + (m_wide.isEmpty() ? 0 : m_wide.constLast().more);
    if (counted < 0 || counted > all + mark + ownBreak)
        return {};
    const qint64 wanted = std::clamp<qint64>(counted - mark, 0, all);
    const auto endsAt = [](const WideCharacters::Wide &wide) { return wide.position + 1 + wide.more; };
    const auto wide = std::ranges::upper_bound(m_wide, wanted, {}, endsAt);
    const qsizetype position = wanted - (wide == m_wide.begin() ? 0 : std::prev(wide)->more);
    if (wide == m_wide.end() || position <= wide->position)
        return {position, position};
    return wide->isBreak ? Point{wide->position + 1, wide->position} : Point{wide->position, wide->position + 1};
}

} // namespace Kodeks
