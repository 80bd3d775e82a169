// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/letterstyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Kodeks {

LetterStyle LetterStyle::of(const QFont &font, qreal zoom)
{
    LetterStyle style;
    style.font = font;
    if (font.pixelSize() > 0)
        style.font.setPixelSize(std::max(6, qRound(font.pixelSize() * zoom)));
    else
        style.font.setPointSizeF(std::max(4.0, font.pointSizeF() * zoom));
    const QFontMetricsF metrics(style.font);
    const QString sample = u"Driften av sykehjemsplasser flyttes tilbake til bydel. This would help residents."_s;
    style.character = metrics.horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    style.pitch = qCeil(std::max(1.4 * QFontInfo(style.font).pixelSize(), metrics.height()));
    style.baseline = qRound((style.pitch - metrics.height()) / 2 + metrics.ascent());
    style.column = qCeil(75 * style.character);
    style.label = QFontMetricsF(QGuiApplication::font()).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    style.paragraphGap = qRound(0.3 * style.pitch);
    style.headingGap = qRound(0.35 * style.pitch);
    style.blank = qRound(0.35 * style.pitch);
    style.blankMore = qRound(0.12 * style.pitch);
    return style;
}

QFont readingFont()
{
    QFont font(QGuiApplication::font());
    if (QFontDatabase::hasFamily(u"Noto Serif"_s)) {
        font.setFamily(u"Noto Serif"_s);
    } else {
        font.setStyleHint(QFont::Serif, QFont::PreferDefault);
        font.setFamily(font.defaultFamily());
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(11.5, font.pointSizeF() * 1.2));
    else
        font.setPixelSize(qRound(font.pixelSize() * 1.2));
    return font;
}

namespace {

constexpr int gap = 18;
constexpr int edge = 8;
constexpr int bare = 34;

/// Shares the room between the column and `margins` margins of one width.
LetterColumns shared(int room, int margins, const LetterStyle &style, int wished)
{
    const auto characters = [](qreal width, int count) { return qRound(count * width); };
    LetterColumns columns;
    columns.marginWidth = bare;
    int rest = room - margins * bare;
    const auto grow = [&rest](int &width, int to, int times) {
        const int more = std::clamp(rest / times, 0, std::max(0, to - width));
        width += more;
        rest -= times * more;
    };
    const auto column = [&](int count) { grow(columns.width, characters(style.character, count), 1); };
    const auto margin = [&](int count) { grow(columns.marginWidth, characters(style.label, count), margins); };
    column(38);
    if (wished > 0) {
        grow(columns.marginWidth, wished, margins);
    } else {
        margin(22);
        column(43);
        margin(34);
    }
    grow(columns.width, style.column, 1);
    if (wished == 0)
        margin(80);
    columns.width = std::max(60, columns.width);
    return columns;
}

} // namespace

LetterColumns LetterColumns::fit(int viewportWidth, const LetterStyle &style, int wished)
{
    constexpr int pad = 26;
    LetterColumns columns = shared(std::max(1, viewportWidth - pad - gap - edge), 1, style, wished);
    columns.left = std::max(pad, (viewportWidth - columns.width - gap - columns.marginWidth - edge) / 2);
    columns.margin = columns.left + columns.width + gap;
    return columns;
}

LetterColumns LetterColumns::fitBetween(int viewportWidth, const LetterStyle &style, int wished)
{
    LetterColumns columns = shared(std::max(1, viewportWidth - 2 * (gap + edge)), 2, style, wished);
    columns.secondWidth = columns.marginWidth;
    columns.second = std::max(edge, (viewportWidth - columns.width - 2 * (gap + columns.marginWidth)) / 2);
    columns.left = columns.second + columns.secondWidth + gap;
    columns.margin = columns.left + columns.width + gap;
    return columns;
}

} // namespace Kodeks
