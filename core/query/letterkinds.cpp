// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/letterkinds.h"

#include "core/model/letterattributes.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isSenderKind(const QString &key)
{
    static const QStringList senders{u"avsend"_s, u"sender"_s, u"respondent"_s, u"høringsinstans"_s, u"instans"_s};
    static const QStringList kinds{u"type"_s, u"kind"_s, u"kategori"_s, u"category"_s, u"grupp"_s, u"group"_s,
        u"slag"_s, u"art"_s, u"class"_s, u"klasse"_s};
    const auto holds = [&key](const QString &word) { return key.contains(word); };
    return std::ranges::any_of(senders, holds) && std::ranges::any_of(kinds, holds);
}

bool isKind(const QString &key)
{
    static const QSet<QString> kinds{u"type"_s, u"kind"_s, u"kategori"_s, u"category"_s, u"gruppe"_s, u"group"_s,
        u"slag"_s, u"sector"_s, u"sektor"_s};
    return kinds.contains(key);
}

qsizetype valueCount(const QList<Letter> &letters, const QString &attribute)
{
    QSet<QString> values;
    for (const Letter &letter : letters)
        values.insert(attributeValue(letter.attributes, attribute).simplified());
    values.remove(QString());
    return values.size();
}

/// Leaves the kinds with most letters, the others together behind them.
void foldRare(LetterKinds &found)
{
    if (found.kinds.size() <= LetterKinds::mostKinds)
        return;
    QList<qsizetype> places(found.kinds.size());
    std::ranges::generate(places, [next = qsizetype(0)]() mutable { return next++; });
    std::ranges::stable_sort(
        places, std::ranges::greater(), [&](qsizetype place) { return found.kinds.at(place).letters.size(); });
    const QSet<qsizetype> kept(places.begin(), places.begin() + LetterKinds::mostKinds - 1);
    QList<LetterKinds::Kind> kinds;
    LetterKinds::Kind rest;
    for (qsizetype place = 0; place < found.kinds.size(); ++place) {
        if (kept.contains(place))
            kinds.append(found.kinds.at(place));
        else
            rest.letters += found.kinds.at(place).letters;
    }
    found.rest = found.kinds.size() - kinds.size();
    found.kinds = kinds + QList{rest};
}

} // namespace

QString senderKindAttribute(const QList<Letter> &letters)
{
    const QStringList names = attributeNames(letters);
    for (const auto &fits : {isSenderKind, isKind}) {
        for (const QString &name : names) {
            if (fits(attributeKey(name)))
                return name;
        }
    }
    for (const QString &name : names) {
        if (const qsizetype values = valueCount(letters, name); values > 1 && values <= LetterKinds::mostKinds)
            return name;
    }
    return names.value(0);
}

QList<LetterKinds::Kind> lettersByValue(const QList<Letter> &letters, const QString &attribute)
{
    QMap<std::pair<QByteArray, QString>, QList<LetterId>> byValue;
    for (const Letter &letter : letters) {
        const QString value = attributeValue(letter.attributes, attribute).simplified();
        if (!value.isEmpty())
            byValue[{valueOrderKey(value), value}].append(letter.id);
    }
    QList<LetterKinds::Kind> kinds;
    for (auto kind = byValue.cbegin(); kind != byValue.cend(); ++kind)
        kinds.append({kind.key().second, *kind});
    return kinds;
}

LetterKinds letterKinds(const QList<Letter> &letters, const QString &attribute)
{
    LetterKinds::Kind none;
    for (const Letter &letter : letters) {
        if (attributeValue(letter.attributes, attribute).simplified().isEmpty())
            none.letters.append(letter.id);
    }
    LetterKinds found;
    found.kinds = lettersByValue(letters, attribute);
    foldRare(found);
    if (!none.letters.isEmpty())
        found.kinds.append(none);
    for (qsizetype place = 0; place < found.kinds.size(); ++place) {
        for (const LetterId letter : std::as_const(found.kinds.at(place).letters))
            found.kindOf.insert(letter, place);
    }
    return found;
}

} // namespace Kodeks
