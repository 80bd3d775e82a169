// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficolor.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// CSS Color Module Level 4, "Named Colors"; spellings with grey are read as gray.
const QHash<QString, int> &namedColors()
{
    static const auto names = "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff "
                              "beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff "
                              "blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 "
                              "chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c "
                              "cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 "
                              "darkgreen 006400 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f "
                              "darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a "
                              "darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkturquoise 00ced1 "
                              "darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 "
                              "dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 "
                              "fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 "
                              "gray 808080 green 008000 greenyellow adff2f honeydew f0fff0 hotpink ff69b4 "
                              "indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa "
                              "lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 "
                              "lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 "
                              "lightgreen 90ee90 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa "
                              "lightskyblue 87cefa lightslategray 778899 lightsteelblue b0c4de lightyellow ffffe0 "
                              "lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 "
                              "mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db "
                              "mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a "
                              "mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa "
                              "mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 "
                              "olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 "
                              "palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 "
                              "papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd "
                              "powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f "
                              "royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 "
                              "seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb "
                              "slateblue 6a5acd slategray 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 "
                              "tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 "
                              "violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 "
                              "yellowgreen 9acd32"_L1;
    static const QHash<QString, int> all = [] {
        QHash<QString, int> read;
        const QStringList words = QString(names).split(u' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            read.insert(words.at(i), words.at(i + 1).toInt(nullptr, 16));
        return read;
    }();
    return all;
}

QString hashForm(int rgb)
{
    return u"#%1"_s.arg(rgb, 6, 16, '0'_L1);
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar unit) { return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f'); });
}

/// What follows the #; empty for what is none.
QString fromDigits(QString digits)
{
    if (!areDigits(digits))
        return {};
    if (digits.size() == 3 || digits.size() == 4) {
        QString twice;
        for (const QChar digit : std::as_const(digits))
            twice += QString(2, digit);
        digits = twice;
    }
    if (digits.size() == 8)
        digits = digits.endsWith(u"ff") && !digits.startsWith(u"ff") ? digits.first(6) : digits.sliced(2);
    return digits.size() == 6 ? u'#' + digits : QString();
}

/// "255" or "100%" as a part of `whole`.
std::optional<double> partSaid(QString word, double whole)
{
    const bool percent = word.endsWith(u'%');
    if (percent)
        word.chop(1);
    bool right = false;
    const double number = word.toDouble(&right);
    if (!right || !std::isfinite(number))
        return {};
    return std::clamp(percent ? number / 100 : number / whole, 0.0, 1.0);
}

int channel(double part)
{
    return static_cast<int>(std::lround(part * 255));
}

/// CSS Color Module Level 4, "Converting HSL Colors to sRGB".
int fromHsl(double hue, double saturation, double lightness)
{
    const auto part = [&](int n) {
        const double k = std::fmod(n + hue / 30, 12);
        const double a = saturation * std::min(lightness, 1 - lightness);
        return channel(lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    };
    return part(0) << 16 | part(8) << 8 | part(4);
}

QString fromChannels(const QStringList &words)
{
    const auto red = partSaid(words.at(0), 255);
    const auto green = partSaid(words.at(1), 255);
    const auto blue = partSaid(words.at(2), 255);
    return red && green && blue ? hashForm(channel(*red) << 16 | channel(*green) << 8 | channel(*blue)) : QString();
}

/// A colour as .NET and Qt count it, with full opacity in front: "-65536", "4294901760". Smaller numbers may have blue
/// or red first, so they are none.
QString fromNumber(const QString &text)
{
    constexpr qint64 all = qint64(1) << 32;
    constexpr qint64 opaque = 0xff;
    bool right = false;
    const qint64 number = text.toLongLong(&right);
    const qint64 argb = number < 0 ? number + all : number;
    return right && argb < all && argb >> 24 == opaque ? hashForm(static_cast<int>(argb & 0xffffff)) : QString();
}

QString fromFunction(const QString &name, const QStringList &words)
{
    if (name.startsWith(u"rgb"))
        return fromChannels(words);
    bool right = false;
    QString degrees = words.at(0);
    const double hue = degrees.remove(u"deg"_s).toDouble(&right);
    const auto saturation = partSaid(words.at(1), 100);
    const auto lightness = partSaid(words.at(2), 100);
    if (!right || !std::isfinite(hue) || !saturation || !lightness)
        return {};
    return hashForm(fromHsl(std::fmod(std::fmod(hue, 360) + 360, 360), *saturation, *lightness));
}

} // namespace

QString refiColor(const QString &written)
{
    constexpr qsizetype longest = 80;
    const QString text = written.trimmed().toLower();
    if (text.isEmpty() || text.size() > longest)
        return {};
    if (text.startsWith(u'#'))
        return fromDigits(text.sliced(1));
    const QString name = QString(text).remove(u' ').replace(u"grey"_s, u"gray"_s);
    if (const auto named = namedColors().constFind(name); named != namedColors().constEnd())
        return hashForm(*named);
    static const QRegularExpression function(u"^(rgba?|hsla?)\\(([^()]*)\\)$"_s);
    if (const auto match = function.match(text); match.hasMatch()) {
        static const QRegularExpression between(u"[\\s,/]+"_s);
        const QStringList words = match.captured(2).split(between, Qt::SkipEmptyParts);
        return words.size() == 3 || words.size() == 4 ? fromFunction(match.captured(1), words) : QString();
    }
    if (text.startsWith(u"0x"))
        return text.size() > 6 ? fromDigits(text.sliced(2)) : QString();
    static const QRegularExpression channels(u"^\\d{1,3}\\s*[,;]\\s*\\d{1,3}\\s*[,;]\\s*\\d{1,3}$"_s);
    if (channels.match(text).hasMatch()) {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        return fromChannels(text.split(between));
    }
    return text.size() == 6 && areDigits(text) ? fromDigits(text) : fromNumber(text);
}

} // namespace Kodeks
