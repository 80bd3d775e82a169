// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/encoding.h"

#include "core/exchange/text/encodinglabels.h"
#include "core/exchange/text/westernguess.h"

#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using namespace std::string_view_literals;

constexpr QByteArrayView marks[] = {"\xEF\xBB\xBF"sv, "\xFF\xFE\0\0"sv, "\0\0\xFE\xFF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv};
constexpr const char *markNames[] = {"UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"};

/// The commonest other high byte beside zero covers, with it, nine units in ten: one script and its spaces.
bool isOneScript(const QByteArray &bytes, qsizetype highByte)
{
    std::array<qsizetype, 256> counts{};
    for (qsizetype i = highByte; i < bytes.size(); i += 2)
        ++counts[static_cast<uchar>(bytes.at(i))];
    const qsizetype units = bytes.size() / 2;
    const qsizetype other = *std::max_element(counts.begin() + 1, counts.end());
    return counts[0] * 10 >= units && (counts[0] + other) * 10 >= units * 9;
}

QByteArray evidentUtf16(const QByteArray &bytes)
{
    constexpr qsizetype enough = 16;
    if (bytes.size() < enough || bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return {};
    for (const auto &[highByte, name] : {std::pair(1, "UTF-16LE"), std::pair(0, "UTF-16BE")}) {
        if (!isOneScript(bytes, highByte))
            continue;
        const auto text = converted(bytes, name);
        if (text && !text->contains(QChar::Null))
            return name;
    }
    return {};
}

QByteArray evidentUtf32(const QByteArray &bytes)
{
    constexpr qsizetype enough = 16;
    if (bytes.size() < enough || bytes.size() % 4 != 0 || !bytes.contains('\0'))
        return {};
    for (const char *name : {"UTF-32LE", "UTF-32BE"}) {
        const auto text = converted(bytes, name);
        if (text && !text->contains(QChar::Null))
            return name;
    }
    return {};
}

/// Nothing if a unit is no sign of Unicode.
std::optional<QString> fromUtf32(const QByteArray &bytes, bool little)
{
    if (bytes.size() % 4 != 0)
        return std::nullopt;
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += 4) {
        const char *unit = bytes.constData() + i;
        const char32_t sign = little ? qFromLittleEndian<quint32>(unit) : qFromBigEndian<quint32>(unit);
        if (sign > QChar::LastValidCodePoint || QChar::isSurrogate(sign))
            return std::nullopt;
        text.append(QChar::fromUcs4(sign));
    }
    return text;
}

/// Text that is UTF-8 but for a damaged place; taken for Windows-1252 it would turn every letter outside ASCII into
/// two.
bool isDamagedUtf8(const QByteArray &bytes)
{
    qsizetype wide = 0;
    qsizetype broken = 0;
    for (const QChar unit : QString::fromUtf8(bytes)) {
        if (unit == QChar::ReplacementCharacter)
            ++broken;
        else if (unit.unicode() >= 0x80 && !unit.isLowSurrogate())
            ++wide;
    }
    return wide > broken;
}

/// What ICU holds the bytes for, where it is much surer of that than of a Western encoding.
QByteArray otherThanWestern(const QByteArray &bytes)
{
    const auto firstWide = std::ranges::find_if(bytes, [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
    const QByteArray sample = bytes.mid(std::max<qsizetype>(0, firstWide - bytes.begin() - 256), 8192);
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&status));
    ucsdet_setText(detector.getAlias(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.getAlias(), &count, &status);
    QByteArray best;
    int32_t bestConfidence = 0;
    int32_t western = 0;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (name == "ISO-8859-1" || name == "windows-1252")
            western = std::max(western, confidence);
        else if (!name.startsWith("UTF") && !name.startsWith("IBM") && confidence > bestConfidence)
            std::tie(best, bestConfidence) = std::tie(name, confidence);
    }
    constexpr int32_t sure = 50;
    constexpr int32_t surer = 25;
    return bestConfidence >= sure && bestConfidence >= western + surer ? best : QByteArray();
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<uchar>(byte) < 0x80; });
}

bool hasC1(const QByteArray &bytes)
{
    return std::ranges::any_of(bytes, [](char byte) { return (static_cast<uchar>(byte) & 0xE0) == 0x80; });
}

std::optional<QString> convertedByIcu(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(encoding.constData(), &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(2 * bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.getAlias(), reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(length);
    return text;
}

} // namespace

Encoding recognisedEncoding(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < std::ssize(marks); ++i) {
        if (bytes.startsWith(marks[i]))
            return {markNames[i], marks[i].size()};
    }
    if (const QByteArray utf32 = evidentUtf32(bytes); !utf32.isEmpty())
        return {utf32};
    if (const QByteArray utf16 = evidentUtf16(bytes); !utf16.isEmpty())
        return {utf16};
    if (bytes.isValidUtf8() || isDamagedUtf8(bytes))
        return {"UTF-8"};
    if (const WesternGuess guess = westernGuess(bytes); guess.name != "windows-1252")
        return {guess.name};
    if (const QByteArray other = otherThanWestern(bytes); !other.isEmpty() && converted(bytes, other))
        return {other};
    return {hasC1(bytes) ? "windows-1252" : "ISO-8859-1"};
}

namespace {

/// Words of Latin letters among which are others: a label for Cyrillic or Greek does not fit them.
bool mixesScripts(const QString &text)
{
    constexpr int most = 3; // words: a name or a slip may be so
    const auto isOther = [](QChar c) {
        return c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek
            || c.script() == QChar::Script_Hebrew || c.script() == QChar::Script_Arabic;
    };
    int mixed = 0;
    QChar before;
    for (const QChar unit : text) {
        const bool turns = before.isLower() && before.script() == QChar::Script_Latin && isOther(unit);
        mixed += turns ? 1 : 0;
        before = unit;
    }
    return mixed > most || (mixed > 0 && mixed * 50 > text.size());
}

/// Signs of a text that `label` reads where the language of å, æ and ø has those: "Blĺbćr", "Blåbęrsyltetųy". The
/// languages a label is for have other signs besides.
struct Misread
{
    QByteArrayView label;
    QStringView certain; ///< which none of those languages has, or hardly ever
    QStringView together; ///< which none of them has both of
    QStringView others; ///< signs of those languages
};

constexpr Misread misreadings[] = {
    {"windows-1257", u"åÅ", u"ęų", u"ąčėįšūžāēģīķļņĄČĖĮŠŪŽĀĒĢĪĶĻŅ"},
    {"ISO-8859-13", u"åÅ", u"ęų", u"ąčėįšūžāēģīķļņĄČĖĮŠŪŽĀĒĢĪĶĻŅ"},
    {"windows-1250", u"ĺĹ", u"ćř", u"ąčďěęłňńőśšťůűźżžţşĄČĎĚĘŁŇŃŐŚŠŤŮŰŹŻŽŢŞľĽ"},
    {"ISO-8859-2", u"ĺĹ", u"ćř", u"ąčďěęłňńőśšťůűźżžţşĄČĎĚĘŁŇŃŐŚŠŤŮŰŹŻŽŢŞľĽ"},
};

bool isNordicMisread(const QString &text, const QByteArray &said)
{
    const auto found = std::ranges::find_if(misreadings, [&said](const Misread &one) { return said == one.label; });
    if (found == std::end(misreadings))
        return false;
    const auto holds = [&text](QStringView signs) {
        return std::ranges::any_of(signs, [&text](QChar sign) { return text.contains(sign); });
    };
    const auto holdsAll = [&text](QStringView signs) {
        return std::ranges::all_of(signs, [&text](QChar sign) { return text.contains(sign, Qt::CaseInsensitive); });
    };
    return !holds(found->others) && (holds(found->certain) || holdsAll(found->together));
}

/// What a label says the bytes are; nothing where it says nothing, or something that cannot be.
QString readAsSaid(const QByteArray &bytes, const QByteArray &said)
{
    const QString text = said.isEmpty() ? QString() : converted(bytes, said).value_or(QString());
    return mixesScripts(text) || isNordicMisread(text, said) ? QString() : text;
}

} // namespace

LabelledBytes decodeLabelled(const QByteArray &bytes, const QByteArray &label)
{
    const Encoding encoding = recognisedEncoding(bytes);
    const QByteArray body = bytes.sliced(encoding.mark);
    const bool ascii = isAscii(body);
    const bool certain = encoding.mark > 0 || (encoding.name == "UTF-8" && body.isValidUtf8() && !ascii)
        || isWideEncoding(encoding.name);
    QByteArray said = encodingOfLabel(label);
    if (isWideEncoding(said)) // what says so in single bytes is not (HTML, determining the character encoding)
        said = certain ? encoding.name : "UTF-8"_ba;
    LabelledBytes decoded{{}, encoding.name, label.trimmed().isEmpty() || said == encoding.name};
    decoded.text = certain ? QString() : readAsSaid(body, said);
    if (!decoded.text.isEmpty()) {
        decoded.encoding = said;
        decoded.fits = true;
    } else {
        const auto text = converted(body, encoding.name);
        decoded.fits = decoded.fits || ascii;
        decoded.damaged = !text.has_value();
        decoded.text = text.value_or(QString::fromUtf8(body));
    }
    if (auto meant = undoubled(decoded.text)) {
        decoded.text = *std::move(meant);
        decoded.doubled = true;
    }
    return decoded;
}

bool isWideEncoding(const QByteArray &name)
{
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
}

std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding)
{
    if (encoding.isEmpty())
        return std::nullopt;
    if (encoding == "UTF-8")
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    if (encoding == "ISO-8859-1")
        return QString::fromLatin1(bytes);
    if (encoding == "UTF-16LE" || encoding == "UTF-16BE") {
        QStringDecoder decoder(encoding == "UTF-16LE" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(bytes);
        const bool valid = bytes.size() % 2 == 0 && !decoder.hasError() && QStringView(text).isValidUtf16();
        return valid ? std::optional(text) : std::nullopt;
    }
    if (encoding == "UTF-32LE" || encoding == "UTF-32BE")
        return fromUtf32(bytes, encoding == "UTF-32LE");
    constexpr QByteArrayView unassigned("\x81\x8D\x8F\x90\x9D");
    if (encoding == "windows-1252" && std::ranges::any_of(unassigned, [&](char byte) { return bytes.contains(byte); }))
        return std::nullopt;
    return convertedByIcu(bytes, encoding);
}

} // namespace Kodeks
