// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/headingform.h"

#include "core/structure/sentenceend.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestHeading = 140;
constexpr qsizetype longestQuestion = 600;
constexpr qsizetype longestLoneQuestion = 300;
constexpr qsizetype longestLeadIn = 400;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool holdsQuestionsOnly(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = sentenceEnd(text, 0);
        if (text.at(end - 1) != u'?')
            return false;
        text = text.sliced(end).trimmed();
    }
    return true;
}

bool hasNoPunctuationAtEnd(QStringView text)
{
    return !u".,;:!?…-–"_s.contains(text.back()) && sentenceEnd(text, 0) == text.size();
}

bool beginsLikeHeading(QStringView text)
{
    return text.front().isUpper() || text.front().isDigit() || u"«\"“"_s.contains(text.front());
}

} // namespace

bool isQuestion(const Block &block)
{
    static const QRegularExpression counted = expression(u"^(?:spørsmål|question)\\s*(?:nr\\.?\\s*)?\\d{1,2}\\b"_s);
    const QStringView body = block.body();
    if (body.isEmpty() || body.size() > longestQuestion)
        return false;
    if (!block.marker.isNull())
        return body.at(sentenceEnd(body, 0) - 1) == u'?';
    if (counted.matchView(body).hasMatch())
        return body.size() <= longestLoneQuestion && sentenceEnd(body, 0) == body.size() && !body.endsWith(u'.');
    return block.blankBefore && body.size() <= longestLoneQuestion && holdsQuestionsOnly(body);
}

bool isToldQuestion(const Block &block)
{
    static const QRegularExpression relative = expression(
        u"^\\p{L}+\\s(?:som|der|hvor|kor|that|which|where)\\s.*\\b(?:kan|kunne|bør|burde|skal|skulle|må|can|could|"
        u"should|may|might|must)\\b"_s);
    static const QRegularExpression interrogative = expression(
        u"^(?:(?:på|i|for|til|in|on)\\s)?(?:hva|hvilken|hvilke|hvilket|hvordan|hvorfor|hvem|kva|kvifor|korleis|kven|"
        u"what|which|how|why|who)\\s"_s);
    const QStringView body = block.body();
    if (body.isEmpty() || body.size() > longestLoneQuestion || !beginsLikeHeading(body) || !hasNoPunctuationAtEnd(body))
        return false;
    constexpr qsizetype leastSpaces = 4;
    return body.count(u' ') >= leastSpaces
        && (relative.matchView(body).hasMatch() || interrogative.matchView(body).hasMatch());
}

bool hasHeadingForm(const Block &block)
{
    const QStringView body = block.body();
    return !body.isEmpty() && body.size() <= longestHeading && beginsLikeHeading(body) && hasNoPunctuationAtEnd(body)
        && !isLeadIn(block);
}

bool isLeadIn(const Block &block)
{
    static const QRegularExpression following = expression(u"\\b(?:følgende|følgjande|the following)\\b"_s);
    if (block.text.size() > longestLeadIn)
        return false;
    return block.text.endsWith(u':') || (!block.text.endsWith(u'.') && following.matchView(block.text).hasMatch());
}

} // namespace Kodeks
