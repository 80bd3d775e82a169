// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/westernguess.h"

#include "core/exchange/text/encoding.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searched = 256 * 1024; // bytes that a guess is made of

bool isUsualLetter(QChar c)
{
    return u"æøåäöüéèêëáàâóòôíìîúùûñçßðþýÆØÅÄÖÜÉÈÊËÁÀÂÓÒÔÍÌÎÚÙÛÑÇÐÞÝ"_s.contains(c);
}

/// Signs that stand within words or at their ends.
bool mayTouch(QChar c)
{
    return u"’\u00AD\u2011\u00A0·´"_s.contains(c) || c.category() == QChar::Punctuation_InitialQuote
        || c.category() == QChar::Punctuation_FinalQuote || c.category() == QChar::Punctuation_Dash
        || u"„‚…•§°"_s.contains(c);
}

/// How well a character outside ASCII stands between its neighbours.
int fit(QChar before, QChar c, QChar after)
{
    constexpr int right = 2;
    constexpr int wrong = -3;
    const bool within = before.isLetter() && after.isLetter();
    if (c.category() == QChar::Other_Control)
        return wrong;
    if (c.isLetter()) {
        const bool capitalInside = c.isUpper() && before.isLower();
        const bool joined = before.isLetter() || after.isLetter();
        return capitalInside ? wrong : isUsualLetter(c) ? right : joined ? -1 : 0;
    }
    if (within)
        return u"’\u00AD\u2011\u2013\u2014·´"_s.contains(c) ? 0 : wrong;
    return (before.isLetter() || after.isLetter()) && !mayTouch(c) ? -1 : 0;
}

int fitOf(const QString &text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).unicode() >= 0x80)
            sum += fit(
                i > 0 ? text.at(i - 1) : QChar(u' '), text.at(i), i + 1 < text.size() ? text.at(i + 1) : QChar(u' '));
    }
    return sum;
}

std::optional<int> fitIn(const QByteArray &sample, const QByteArray &encoding)
{
    const auto text = converted(sample, encoding);
    return text ? std::optional(fitOf(*text)) : std::nullopt;
}

/// The bytes that text had in Windows-1252, or nothing; what that leaves unassigned stands for itself.
std::optional<QByteArray> windowsBytes(const QString &text)
{
    static const QString upper = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const qsizetype place = unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF) ? -1 : upper.indexOf(c);
        if (unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF) || (unit >= 0x80 && unit < 0xA0 && place < 0))
            bytes.append(static_cast<char>(unit));
        else if (place >= 0)
            bytes.append(static_cast<char>(0x80 + place));
        else
            return std::nullopt;
    }
    return bytes;
}

/// The text with its quotes, dashes and dots as they were meant, where only these were encoded twice; nothing where
/// letters were too.
std::optional<QString> withSigns(const QString &text)
{
    static const QRegularExpression letters(u"Ã[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"_s);
    static const QRegularExpression sign(u"â€[™œ“”\\x{9D}¦¢˜š\\x{9F}\\x{8B}¹º]|Â[\\x{A0}«»§°·´]"_s);
    if (letters.match(text).hasMatch())
        return std::nullopt;
    QString meant;
    qsizetype from = 0;
    for (auto each = sign.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const auto bytes = windowsBytes(match.captured());
        meant += QStringView(text).sliced(from, match.capturedStart() - from);
        meant += bytes ? QString::fromUtf8(*bytes) : match.captured();
        from = match.capturedEnd();
    }
    return from == 0 ? std::nullopt : std::optional(meant + text.sliced(from));
}

} // namespace

WesternGuess westernGuess(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), searched));
    const std::optional<int> windows = fitIn(sample, "windows-1252");
    if (windows && *windows >= 0)
        return {"windows-1252", true};
    WesternGuess best{"windows-1252", false};
    int most
        = static_cast<int>(std::ranges::count_if(sample, [](char byte) { return static_cast<uchar>(byte) >= 0x80; }))
        - 1;
    for (const char *name : {"macintosh", "IBM865", "IBM850", "IBM437"}) {
        const std::optional<int> found = fitIn(sample, name);
        if (found && *found > most) {
            best = {name, true};
            most = *found;
        }
    }
    return best;
}

std::optional<QString> undoubled(const QString &text)
{
    if (doubledSample(text).isEmpty())
        return std::nullopt;
    const auto bytes = windowsBytes(text);
    return bytes && bytes->isValidUtf8() ? std::optional(QString::fromUtf8(*bytes)) : withSigns(text);
}

QString doubledSample(const QString &text)
{
    static const QRegularExpression doubled(
        u"[\\w,.-]{0,20}(?:[ÂÃÅÆ][\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€)[\\w,.-]{0,20}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sequence(
        u"Ã[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ“”\\x{9D}¦¢˜š\\x{9F}\\x{8B}¹º]"_s);
    const bool may = text.contains(u'Ã') || text.contains(u'â');
    if (!may || !sequence.match(text).hasMatch())
        return {};
    return doubled.match(text).captured();
}

} // namespace Kodeks
