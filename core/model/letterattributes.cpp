// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"

#include "core/model/nameorder.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>
#include <bit>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 40;

/// A comma or a point begins the decimals; spaces part thousands.
std::optional<double> numberOf(const QString &value)
{
    if (value.isEmpty() || value.size() > longestNumber)
        return {};
    static const QRegularExpression number(
        uR"(^([+\-\x{2212}]?)(\d+|\d{1,3}(?:[ \x{A0}\x{2009}\x{202F}]\d{3})+)(?:[.,](\d+))?[ \x{A0}\x{202F}]?%?$)"_s);
    const QRegularExpressionMatch match = number.match(value);
    if (!match.hasMatch())
        return {};
    QString digits;
    for (const QChar sign : match.capturedView(2)) {
        if (sign.isDigit())
            digits.append(QChar(u'0' + sign.digitValue()));
    }
    const double size = (digits + u'.' + match.captured(3) + u'0').toDouble();
    return match.captured(1).isEmpty() || match.captured(1) == u"+"_s ? size : -size;
}

/// Bytes that compare as the numbers do.
QByteArray orderedBytes(double number)
{
    auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    constexpr quint64 sign = quint64(1) << 63;
    bits = bits & sign ? ~bits : bits | sign;
    QByteArray bytes(sizeof bits, Qt::Uninitialized);
    qToBigEndian(bits, bytes.data());
    return bytes;
}

QDate dayOf(const QString &value)
{
    if (value.size() < 8 || value.size() > 10)
        return {};
    const QDate day = QDate::fromString(value, u"d.M.yyyy"_s);
    return day.isValid() ? day : QDate::fromString(value, Qt::ISODate);
}

} // namespace

QString attributeName(const QString &name)
{
    return attributeText(name).simplified().normalized(QString::NormalizationForm_C);
}

QString attributeKey(const QString &name)
{
    return attributeName(name).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString attributeText(const QString &value)
{
    QString text = value;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar &unit : text) {
        const char16_t code = unit.unicode();
        if (code == 0x0B || code == 0x0C || code == 0x85 || code == 0x2028 || code == 0x2029)
            unit = QLatin1Char('\n');
        else if (unit.category() == QChar::Other_Control && code != u'\n' && code != u'\t')
            unit = QLatin1Char(' ');
    }
    return text.trimmed();
}

QString attributeValue(const LetterAttributes &attributes, const QString &name)
{
    if (const auto exact = attributes.constFind(name); exact != attributes.constEnd())
        return *exact;
    const QString key = attributeKey(name);
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        if (attributeKey(attribute.key()) == key)
            return *attribute;
    }
    return {};
}

QHash<QString, QString> attributeValues(const LetterAttributes &attributes)
{
    QHash<QString, QString> values;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        values.insert(attributeKey(attribute.key()), *attribute);
    return values;
}

QStringList attributeNames(const QList<Letter> &letters)
{
    QSet<QString> spellings;
    for (const Letter &letter : letters) {
        for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute)
            spellings.insert(attribute.key());
    }
    QHash<QString, QString> names;
    for (const QString &spelling : std::as_const(spellings)) {
        QString &name = names[attributeKey(spelling)];
        if (name.isEmpty() || spelling < name)
            name = spelling;
    }
    QStringList all = names.values();
    sortByName(all, [](const QString &name) { return name; }, [](const QString &name) { return name; });
    return all;
}

QByteArray valueOrderKey(const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return "4"_ba;
    if (const auto number = numberOf(text))
        return "1"_ba + orderedBytes(*number) + nameOrderKey(text);
    if (const QDate day = dayOf(text); day.isValid())
        return "2"_ba + orderedBytes(double(day.toJulianDay())) + nameOrderKey(text);
    return "3"_ba + nameOrderKey(text);
}

std::strong_ordering compareValues(const QString &one, const QString &other)
{
    return valueOrderKey(one).compare(valueOrderKey(other)) <=> 0;
}

} // namespace Kodeks
