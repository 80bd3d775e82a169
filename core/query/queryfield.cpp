// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/queryfield.h"

#include <algorithm>
#include <array>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    QueryField field;
    QString english;
    QString norwegian;
};

const std::array<FieldWords, 16> &fieldWords()
{
    static const std::array<FieldWords, 16> all{{
        {QueryField::Task, u"task"_s, u"oppgave"_s},
        {QueryField::Direction, u"direction"_s, u"retning"_s},
        {QueryField::Kind, u"kind"_s, u"slag"_s},
        {QueryField::From, u"from"_s, u"fra"_s},
        {QueryField::To, u"to"_s, u"til"_s},
        {QueryField::Argument, u"argument"_s, u"argument"_s},
        {QueryField::Coder, u"coder"_s, u"koder"_s},
        {QueryField::Letter, u"letter"_s, u"brev"_s},
        {QueryField::Sender, u"sender"_s, u"avsender"_s},
        {QueryField::Question, u"question"_s, u"spørsmål"_s},
        {QueryField::Certainty, u"certainty"_s, u"sikkerhet"_s},
        {QueryField::Memo, u"memo"_s, u"notat"_s},
        {QueryField::Text, u"text"_s, u"tekst"_s},
        {QueryField::Dated, u"dated"_s, u"datert"_s},
        {QueryField::Created, u"created"_s, u"laget"_s},
        {QueryField::Changed, u"changed"_s, u"endret"_s},
    }};
    return all;
}

} // namespace

std::optional<QueryField> queryFieldFromWord(const QString &word)
{
    const QString wanted = word.normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const FieldWords &each : fieldWords()) {
        if (wanted == each.english || wanted == each.norwegian)
            return each.field;
    }
    return {};
}

QString queryFieldWord(QueryField field)
{
    const auto found = std::ranges::find(fieldWords(), field, &FieldWords::field);
    return found == fieldWords().end() ? QString() : found->english;
}

QStringList queryFieldWords()
{
    QStringList words;
    for (const FieldWords &each : fieldWords())
        words << each.english << each.norwegian;
    words.removeDuplicates();
    return words;
}

QStringList queryFieldWords(bool norwegian)
{
    QStringList words;
    for (const FieldWords &each : fieldWords())
        words.append(norwegian ? each.norwegian : each.english);
    return words;
}

} // namespace Kodeks
