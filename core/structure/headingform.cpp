// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/headingform.h"

#include "core/structure/sentenceend.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestHeading = 140;
constexpr qsizetype longestMarked = 400;
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
        u"^(?!(?:alle|de|dei|den|det|dem|vi|me|dere|noen|nokon|mange|flere|fleire|folk|du|jeg|eg|those|they|we|people|"
        "everyone|anyone|many|all)\\b)\\p{L}+\\s(?:som|der|hvor|kor|that|which|where)\\s.*\\b(?:kan|kunne|bør|burde|"
        "skal|skulle|må|can|could|"
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
        && !isLeadIn(block) && !isGreeting(body) && !isStatement(body);
}

bool isStatement(QStringView text)
{
    // Verbs that stand with whom they speak of, in Bokmål, Nynorsk, Danish, Swedish and English.
    static const QRegularExpression verb = expression(
        u"\\b(?:er|var|blir|bliver|ble|vart|har|hadde|havde|kan|kunne|skal|skulle|vil|ville|bør|burde|må|måtte|mener|"
        "meiner|ønsker|ønskjer|ynskjer|støtter|støttar|håper|håpar|håber|tror|trur|synes|syns|synest|foreslår|"
        "føreslår|anbefaler|tilrår|takker|takkar|viser|syner|trenger|treng|får|fikk|fekk|går|gikk|gjekk|kommer|kjem|"
        "ligger|ligg|bor|bur|gjør|gjer|vet|veit|ser|"
        "är|blir|hade|kunde|ska|skulle|ville|bör|borde|måste|anser|stöder|tycker|föreslår|behöver|"
        "is|are|was|were|has|have|had|can|could|shall|should|must|will|would|think|thinks|believe|believes|support|"
        "supports|oppose|opposes|want|wants|need|needs|agree|agrees|recommend|recommends)\\b"_s);
    static const QRegularExpression speaker
        = expression(u"^(?:nei|ja|no|yes)?[\\s,]*(?:jeg|eg|æ|vi|me|jag|i|we)\\s+\\p{Ll}"_s);
    static const QRegularExpression asks = expression(
        u"^(?:hva|hvordan|hvorfor|hvilken|hvilket|hvilke|hvem|hvor|kva|korleis|kvifor|kven|kor|vad|hur|varför|vilka|"
        u"vem|"
        "hvad|what|how|why|which|who|where)\\b"_s);
    static const QRegularExpression clause
        = expression(u"\\s(?:som|der|hvor|kor|at|når|om|that|which|where|who|when|if)\\s|[(:–—]"_s);
    if (asks.matchView(text).hasMatch())
        return false;
    if (speaker.matchView(text).hasMatch())
        return true;
    const QRegularExpressionMatch aside = clause.matchView(text);
    return verb.matchView(aside.hasMatch() ? text.first(aside.capturedStart()) : text).hasMatch();
}

bool isGreeting(QStringView text)
{
    static const QRegularExpression form = expression(
        u"^(?:hei|hallo|halla|heisann|god\\s+(?:dag|morgen|kveld)|kjære|til\\s+den\\s+det|hej|kära?|hi|hello|dear|"
        u"to\\s+whom)\\b"_s);
    return form.matchView(text).hasMatch();
}

bool isRunningText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() > longestMarked || (trimmed.endsWith(u'.') && sentenceEnd(trimmed, 0) < trimmed.size());
}

bool isLeadIn(const Block &block)
{
    static const QRegularExpression following = expression(u"\\b(?:følgende|følgjande|the following)\\b"_s);
    if (block.text.size() > longestLeadIn)
        return false;
    return block.text.endsWith(u':') || (!block.text.endsWith(u'.') && following.matchView(block.text).hasMatch());
}

} // namespace Kodeks
