// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/textdecoder.h"

#include "core/exchange/text/encoding.h"
#include "core/exchange/text/filekind.h"
#include "core/exchange/text/westernguess.h"
#include "core/model/lettertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype(512) * 1024 * 1024;

struct TextDecoder
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

bool isBinary(const QString &text)
{
    const auto controls = std::ranges::count_if(text, [](QChar unit) {
        const char16_t value = unit.unicode();
        return value == 0x7F || (value < 0x20 && (value < u'\t' || value > u'\r'));
    });
    return controls * 100 > text.size();
}

std::unexpected<Error> undecodable(const QString &fileName, const QByteArray &bytes, const QByteArray &encoding)
{
    if (encoding != "UTF-8") {
        return failure(Error::Kind::Invalid,
            TextDecoder::tr(
                "“%1” seems to be %2, but has bytes that mean nothing in it; save it again as UTF-8 and import it "
                "once more.")
                .arg(fileName, QString::fromLatin1(encoding)));
    }
    const QString text = QString::fromUtf8(bytes);
    const qsizetype place = QStringView(text).left(text.indexOf(QChar::ReplacementCharacter)).toUtf8().size();
    return failure(Error::Kind::Invalid,
        TextDecoder::tr(
            "“%1” is damaged: its byte %2 does not belong to UTF-8; get an undamaged copy, or save it again as UTF-8.")
            .arg(fileName, QString::number(place + 1)));
}

bool isGuessedWestern(const QByteArray &encoding)
{
    return encoding == "macintosh" || encoding.startsWith("IBM");
}

/// The word around the first character outside ASCII.
QString sampleOf(const QString &text)
{
    constexpr qsizetype around = 20;
    const auto wide = std::ranges::find_if(text, [](QChar c) { return c.unicode() >= 0x80 && c.isLetter(); });
    const qsizetype place = wide - text.begin();
    return text.sliced(std::max<qsizetype>(0, place - around)).left(2 * around).simplified();
}

QString guessRemark(const QString &text, const QString &encoding)
{
    const QString name = encoding == u"macintosh" ? TextDecoder::tr("Mac OS Roman")
                                                  : TextDecoder::tr("the DOS code page %1").arg(encoding.mid(3));
    return TextDecoder::tr("Its encoding is not said and seems to be %1; look whether the letters are right: “%2”. If "
                           "they are not, save it again as UTF-8.")
        .arg(name, sampleOf(text));
}

QString doubledRemark()
{
    return TextDecoder::tr("Its characters had been encoded twice (“Ã¥” for “å”) and were read as they were meant.");
}

QString damagedRemark()
{
    return TextDecoder::tr(
        "Some of its characters are damaged or in an unknown encoding and stand as “�”; get an undamaged copy.");
}

QString doubtRemark(const QString &sample)
{
    return TextDecoder::tr(
        "Some of its characters seem to have been encoded twice: “%1”; compare it with the original.")
        .arg(sample);
}

/// Windows' signs that were taken for Latin-1 and so became control characters, which no text has but as line breaks.
QString controlSample(const QString &text)
{
    constexpr qsizetype around = 20;
    const auto isControl = [](QChar c) { return c >= u'\u0080' && c <= u'\u009F' && c != u'\u0085'; };
    const auto found = std::ranges::find_if(text, isControl);
    const qsizetype place = found - text.begin();
    return found == text.end() ? QString()
                               : text.sliced(std::max<qsizetype>(0, place - around)).left(2 * around).simplified();
}

/// A sign that no Western language has between two letters: those of other encodings, as of Northern Sami, look so.
bool hasSignInWord(const QString &text)
{
    static const QRegularExpression sign(
        u"\\p{L}[ºª¹¼½¾¿¡¯¸±¢¤¥¦¬¶]\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return sign.match(text).hasMatch();
}

bool isUncertain(const DecodedText &decoded, const QByteArray &bytes)
{
    const bool windows = decoded.encoding == u"windows-1252";
    return (windows && !westernGuess(bytes).likely)
        || ((windows || decoded.encoding == u"ISO-8859-1") && hasSignInWord(decoded.text));
}

/// DOS programs end a text with Ctrl+Z.
QByteArray withoutEndMark(QByteArray bytes, const QByteArray &encoding)
{
    constexpr char end = 0x1A;
    while (bytes.endsWith(end) && !isWideEncoding(encoding))
        bytes.chop(1);
    return bytes;
}

/// With what is to be said of its encoding.
DecodedText looked(DecodedText decoded, const QByteArray &bytes)
{
    if (auto meant = undoubled(decoded.text)) {
        constexpr int most = 3; // and once more, or even again
        for (int times = 0; meant && times < most; ++times) {
            decoded.text = *std::move(meant);
            meant = undoubled(decoded.text);
        }
        decoded.remarks.append(doubledRemark());
    } else if (const QString sample = doubledSample(decoded.text); !sample.isEmpty()) {
        decoded.remarks.append(doubtRemark(sample));
    } else if (const QString controls = controlSample(decoded.text); !controls.isEmpty()) {
        decoded.remarks.append(doubtRemark(controls));
    }
    if (decoded.text.contains(QChar::ReplacementCharacter))
        decoded.remarks.append(damagedRemark());
    if (isGuessedWestern(decoded.encoding.toLatin1())) {
        decoded.remarks.append(guessRemark(decoded.text, decoded.encoding));
    } else if (isUncertain(decoded, bytes)) {
        decoded.remarks.append(TextDecoder::tr("Its encoding is not said and uncertain; look whether the letters are "
                                               "right: “%1”. If they are not, save it again as UTF-8.")
                .arg(sampleOf(decoded.text)));
    }
    return decoded;
}

} // namespace

Result<DecodedText> decodeExactly(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > mostBytes)
        return failure(Error::Kind::TooLarge,
            TextDecoder::tr("“%1” is too large to be read as text; divide it into smaller files.").arg(fileName));
    if (const QString kind = knownFileKind(bytes); !kind.isEmpty()) {
        return failure(Error::Kind::Invalid,
            TextDecoder::tr("“%1” is %2, and Kodeks reads plain text; save it as plain text and use that file.")
                .arg(fileName, kind));
    }
    const Encoding encoding = recognisedEncoding(bytes);
    const QByteArray body = withoutEndMark(bytes.sliced(encoding.mark), encoding.name);
    const std::optional<QString> text = converted(body, encoding.name);
    if (text ? text->contains(QChar::Null) : body.contains('\0') && !isWideEncoding(encoding.name)) {
        return failure(Error::Kind::Invalid,
            TextDecoder::tr("“%1” has NUL bytes, so it is not plain text; save it as plain text and use that file.")
                .arg(fileName));
    }
    if (!text)
        return undecodable(fileName, body, encoding.name);
    if (isBinary(*text)) {
        return failure(Error::Kind::Invalid,
            TextDecoder::tr(
                "“%1” is full of control characters, so it is not plain text; save it as plain text and use that file.")
                .arg(fileName));
    }
    return looked({*text, QString::fromLatin1(encoding.name)}, body);
}

QStringList encodingRemarks(const LabelledBytes &decoded, const QByteArray &label)
{
    QStringList remarks;
    if (decoded.damaged) {
        remarks.append(damagedRemark());
    } else if (!decoded.fits) {
        remarks.append(TextDecoder::tr("It says that its encoding is “%1”, but it is not; it was read as %2.")
                .arg(QString::fromLatin1(label.trimmed().left(40)), QString::fromLatin1(decoded.encoding)));
    } else if (isGuessedWestern(decoded.encoding) && label.trimmed().isEmpty()) {
        remarks.append(guessRemark(decoded.text, QString::fromLatin1(decoded.encoding)));
    }
    if (decoded.doubled)
        remarks.append(doubledRemark());
    else if (const QString sample = doubledSample(decoded.text); !sample.isEmpty())
        remarks.append(doubtRemark(sample));
    return remarks;
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return failure(
            Error::Kind::Invalid, TextDecoder::tr("“%1” is empty; choose a file that has text in it.").arg(fileName));
    Result<DecodedText> decoded = decodeExactly(bytes, fileName);
    if (!decoded)
        return decoded;
    if (QStringView(decoded->text).trimmed().isEmpty()) {
        return failure(Error::Kind::Invalid,
            TextDecoder::tr("“%1” has only spaces and line breaks; choose a file that has text in it.").arg(fileName));
    }
    decoded->text = normalisedText(std::move(decoded->text));
    return decoded;
}

} // namespace Kodeks
