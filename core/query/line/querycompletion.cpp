// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/line/querycompletion.h"

#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "core/query/line/querychips.h"
#include "core/query/namedthings.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the cursor: a field with its colon, if there is one, and the beginning of what comes.
struct Typed
{
    QString field; ///< without the colon; of an attribute with @ before it
    QString beginning; ///< without a quotation mark before it
    qsizetype start = 0; ///< of the beginning, with the mark
};

bool endsWord(QChar unit)
{
    return unit.isSpace() || unit == u'(' || unit == u')';
}

/// Goes through the query as the reader does: what is between quotation marks ends no word.
Typed typedAt(const QString &query, qsizetype cursor)
{
    qsizetype word = 0;
    qsizetype value = -1;
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar unit = query.at(at);
        if (unit == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (endsWord(unit)) {
            word = at + 1;
            value = colon = -1;
        } else if (unit == u':' && colon < 0) {
            colon = at;
            value = at + 1;
        } else if (unit == u',' && colon >= 0) {
            value = at + 1;
        }
    }
    const qsizetype start = colon < 0 ? word : value;
    QString beginning = query.sliced(start, cursor - start);
    if (beginning.startsWith(u'"'))
        beginning = beginning.sliced(1);
    return {colon < 0 ? QString() : query.sliced(word, colon - word), beginning, start};
}

QStringList firstNames(const QList<NamedThing> &things)
{
    QStringList names;
    for (const NamedThing &thing : things)
        names.append(thing.names.constFirst());
    return names;
}

QStringList letterTexts(const QueryVocabulary &vocabulary, const std::function<QString(const Letter &)> &text)
{
    QStringList texts;
    QSet<QString> known;
    for (const Letter &letter : vocabulary.letters) {
        const QString found = text(letter);
        if (!found.isEmpty() && !known.contains(nameKey(found))) {
            known.insert(nameKey(found));
            texts.append(found);
        }
    }
    return texts;
}

QStringList namesOf(QueryField field, const QueryVocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Task: return firstNames(namedTasks(vocabulary.codebook));
    case QueryField::Direction: return firstNames(namedDirections(vocabulary.codebook));
    case QueryField::Kind: return firstNames(namedKinds());
    case QueryField::From:
    case QueryField::To: return firstNames(namedActors(vocabulary.codebook));
    case QueryField::Argument: return firstNames(namedArguments(vocabulary.codebook));
    case QueryField::Coder: return firstNames(namedCoders(vocabulary.coders));
    case QueryField::Letter: return letterTexts(vocabulary, [](const Letter &letter) { return letter.name; });
    case QueryField::Sender:
        return letterTexts(vocabulary, [](const Letter &letter) { return letter.fact(Fact::Sender); });
    case QueryField::Dated:
        return letterTexts(vocabulary, [](const Letter &letter) { return letter.fact(Fact::Dated); });
    case QueryField::Certainty: return {u"1"_s, u"2"_s, u"3"_s};
    case QueryField::Question: {
        QStringList texts;
        for (const auto &[id, text] : vocabulary.questions)
            texts.append(text);
        return texts;
    }
    default: return {};
    }
}

QStringList valuesFor(const QString &field, const QueryVocabulary &vocabulary)
{
    if (!field.startsWith(u'@')) {
        const auto known = queryFieldFromWord(field);
        return known ? namesOf(*known, vocabulary) : QStringList();
    }
    QString name = field.sliced(1);
    if (name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1).chopped(1).replace(u"\"\""_s, u"\""_s);
    return letterTexts(vocabulary, [&name](const Letter &letter) { return attributeValue(letter.attributes, name); });
}

/// Those that begin so, then those that have it within.
QList<QueryCompletion> among(const QList<QueryCompletion> &all, const QString &beginning, qsizetype most)
{
    const QString wanted = nameKey(beginning);
    QList<QueryCompletion> first;
    QList<QueryCompletion> within;
    for (const QueryCompletion &each : all) {
        const qsizetype at = nameKey(each.shown).indexOf(wanted);
        if (at == 0)
            first.append(each);
        else if (at > 0)
            within.append(each);
    }
    first += within;
    return first.first(std::min(first.size(), most));
}

QList<QueryCompletion> beginnings(const QueryVocabulary &vocabulary, bool norwegian)
{
    QList<QueryCompletion> all;
    const auto add = [&all](const QString &word) { all.append({word, word}); };
    const QStringList words = queryFieldWords(norwegian);
    const QStringList others = queryFieldWords(!norwegian);
    for (const QString &word : words)
        add(word + u':');
    for (const QString &name : attributeNames(vocabulary.letters))
        all.append({u'@' + queryValue(name) + u':', u'@' + name + u':'});
    const QStringList relations{u"near("_s, u"overlaps("_s, u"same-letter("_s, u"not "_s, u"or "_s};
    const QStringList norwegianRelations{u"nær("_s, u"overlapper("_s, u"samme-brev("_s, u"ikke "_s, u"eller "_s};
    for (const QString &word : norwegian ? norwegianRelations : relations)
        add(word);
    for (const QString &word : others) {
        if (!words.contains(word))
            add(word + u':');
    }
    return all;
}

} // namespace

QueryCompletions queryCompletions(
    const QString &query, qsizetype cursor, const QueryVocabulary &vocabulary, bool norwegian, qsizetype most)
{
    const Typed typed = typedAt(query, std::min(cursor, query.size()));
    QList<QueryCompletion> all;
    if (typed.field.isEmpty()) {
        all = beginnings(vocabulary, norwegian);
    } else {
        for (const QString &name : valuesFor(typed.field, vocabulary))
            all.append({queryValue(name), name});
    }
    return {{typed.start, std::min(cursor, query.size())}, among(all, typed.beginning, most)};
}

} // namespace Kodeks
