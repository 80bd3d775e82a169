// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"

#include "core/model/nameorder.h"

#include <QSet>

namespace Kodeks {

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

} // namespace Kodeks
