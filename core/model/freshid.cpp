// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/freshid.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &word)
{
    QString text = word.toUpper();
    text.replace(u'Æ', u"AE"_s).replace(u'Ø', u'O').replace(u'Å', u'A');
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            kept += c;
        else if (!c.isMark() && !kept.isEmpty() && !kept.endsWith(u'-'))
            kept += u'-';
    }
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept.left(24);
}

QStringList partsOf(const QString &prefix, const QStringList &words)
{
    QStringList parts{prefix};
    for (const QString &word : words) {
        if (const QString part = plain(word); !part.isEmpty())
            parts.append(part);
    }
    return parts;
}

} // namespace

QString freshId(const QString &prefix, const QStringList &words, const QStringList &taken)
{
    const QStringList parts = partsOf(prefix, words);
    const QString wanted = parts.join(u'.');
    QString id = parts.size() > 1 ? wanted : wanted + u".1"_s;
    for (int number = 2; taken.contains(id); ++number)
        id = wanted + u'.' + QString::number(number);
    return id;
}

QString FreshIds::next(const QString &prefix, const QStringList &words, const QString &unique)
{
    constexpr int numbers = 20;
    const QStringList parts = partsOf(prefix, words);
    const QString wanted = parts.join(u'.');
    QString id = parts.size() > 1 ? wanted : wanted + u".1"_s;
    for (int number = 2; m_taken.contains(id); ++number)
        id = number <= numbers ? wanted + u'.' + QString::number(number)
                               : u"%1.%2.%3"_s.arg(wanted, unique).arg(number - numbers);
    m_taken.insert(id);
    return id;
}

} // namespace Kodeks
