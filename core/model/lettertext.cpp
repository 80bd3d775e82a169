// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lettertext.h"

#include <QCryptographicHash>
#include <algorithm>

namespace Kodeks {

namespace {

constexpr qsizetype block = 64; ///< units that are looked at together: most texts have no pairs

bool holdsHalves(const QChar *units)
{
    quint16 any = 0;
    for (qsizetype i = 0; i < block; ++i)
        any = quint16(any | ((units[i].unicode() & 0xf800) == 0xd800));
    return any != 0;
}

} // namespace

LetterText::LetterText(QString text)
    : m_text(std::move(text))
{
    const QChar *units = m_text.constData();
    for (qsizetype from = 0; from < m_text.size(); from += block) {
        const qsizetype end = std::min(from + block, m_text.size());
        if (end - from == block && !holdsHalves(units + from))
            continue;
        for (qsizetype i = std::max<qsizetype>(from, 1); i < end; ++i) {
            if (units[i].isLowSurrogate() && units[i - 1].isHighSurrogate())
                m_astral.append(i);
        }
    }
}

bool LetterText::isValid(TextRange range) const
{
    return range.start >= 0 && range.start < range.end && range.end <= length();
}

QString LetterText::slice(TextRange range) const
{
    const qsizetype from = toUtf16(range.start);
    return m_text.mid(from, std::max<qsizetype>(0, toUtf16(range.end) - from));
}

qsizetype LetterText::toUtf16(qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, length());
    if (m_astral.isEmpty())
        return position;
    // The n-th pair's low surrogate stands at code point m_astral[n] - n (counted as the position after it).
    qsizetype low = 0;
    qsizetype high = m_astral.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_astral.at(middle) - middle <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + low;
}

qsizetype LetterText::fromUtf16(qsizetype index) const
{
    index = std::clamp<qsizetype>(index, 0, m_text.size());
    const auto passed = std::lower_bound(m_astral.begin(), m_astral.end(), index);
    const qsizetype pairs = passed - m_astral.begin();
    const bool inside = passed != m_astral.end() && *passed == index;
    return index - pairs - (inside ? 1 : 0);
}

QString normalisedText(QString decoded)
{
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    if (decoded.contains(QChar::CarriageReturn)) {
        decoded.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
        decoded.replace(QChar(QChar::CarriageReturn), QLatin1Char('\n'));
    }
    decoded.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    decoded.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    return decoded;
}

QString lineAround(const LetterText &text, TextRange range)
{
    if (range.isEmpty() || !text.isValid(range))
        return {};
    const QString &string = text.string();
    const qsizetype place = text.toUtf16(range.start);
    const qsizetype before = place > 0 ? string.lastIndexOf(u'\n', place - 1) : -1;
    const qsizetype after = string.indexOf(u'\n', place);
    return string.sliced(before + 1, (after < 0 ? string.size() : after) - before - 1).trimmed();
}

QString textSha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace Kodeks
