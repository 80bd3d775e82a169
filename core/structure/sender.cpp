// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sender.h"

#include "core/structure/sentenceend.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype firstParagraphs = 3;
constexpr qsizetype mostSentences = 2000;
constexpr qsizetype sentenceStart = 160;
constexpr int leastVoices = 3;

QRegularExpression senderExpression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

QStringView start(QStringView text)
{
    return text.first(std::min(text.size(), sentenceStart));
}

/// "LO Kommune Oslo viser til brev …", "Velferdsetaten takker for …".
QStringView whoOpens(const QList<Block> &blocks, qsizetype from)
{
    static const QRegularExpression form = senderExpression(
        u"^(?:The\\s)?(?!(?:Vi|Jeg|Eg|Me|Det|Dette|We|I|It|This)\\s)"
        "(\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s[\\p{L}\\p{N}&./-]+){0,7}?)\\s+"
        "(?:(?:vil\\s+)?takke[rn]?\\s+for\\s|ønsk(?:er|jer)\\s+å\\s+takke\\s|(?:gir|avgir|gjev)\\s+(?:herved|med "
        "dette)\\s"
        "|(?:thanks|wishes\\s+to\\s+thank|welcomes)\\s"
        "|(?:(?:viser|syner)\\s+(?:her\\s)?til|har\\s+(?:mottatt|motteke)|refers\\s+to|has\\s+received)\\s+(?:\\S+\\s+)"
        "{0,3}?"
        "(?:brev|høring|høyring|invitasjon|anmodning|henvendelse|oversendelse|forespørsel|e-?post|utsend|deres|dykkar"
        "|letter|consultation|invitation|request|your))"_s);
    const qsizetype end = std::min(blocks.size(), from + firstParagraphs);
    for (qsizetype i = from; i < end; ++i) {
        const QRegularExpressionMatch match = form.matchView(start(blocks.at(i).text));
        if (match.hasMatch())
            return match.capturedView(1);
    }
    return {};
}

/// "Leder av LO Kommune Oslo", "for Fagforbundet Oslo", "styreleder, Foreningen Vi", "Oslo kommune / Velferdsetaten".
QStringView organisationThatSigns(const QList<QStringView> &signature)
{
    static const QRegularExpression leads = senderExpression(
        u"(?:[Ll]eder|[Ll]eiar|[Dd]irektør|[Ss]ekretær|[Hh]ead|[Dd]irector|[Ss]ecretary)\\s+(?:av|for|i|of)"
        u"\\s+(\\p{Lu}.*)$|^(?:[Ff]or|[Ff]ra|[Ff]rå|[Pp]å vegne av|[Oo]n behalf of|[Ff]rom)\\s+(\\p{Lu}.*)$"_s);
    static const QRegularExpression body = senderExpression(
        u"^\\p{Lu}[^,]*?(?:(?:kommune|[Ff]ylkeskommune|etaten?|[Ff]orbund(?:et)?|[Ff]orening(?:en|a)?|[Ff]oreining(?:a)"
        u"?|[Ss]tiftelsen?|[Dd]epartement(?:et)?|[Dd]irektorat(?:et)?"
        "|[Uu]niversitet(?:et)?|[Hh]øg?skolen?|[Ss]ykehus(?:et)?|[Oo]rganisasjon(?:en)?|[Uu]tvalg(?:et)?|"
        "[Aa]ssociation|[Cc]ouncil|[Uu]nion)|\\s(?:AS|ASA|SA|KF|HF|IKS|Ltd\\.?))$|^Bydel\\s\\p{Lu}.*$"_s);
    QStringView found;
    for (const QStringView line : signature) {
        const QRegularExpressionMatch match = leads.matchView(line);
        if (match.hasMatch())
            return match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2);
        const QStringView name = line.sliced(line.lastIndexOf(u',') + 1).trimmed();
        if (body.matchView(name).hasMatch())
            found = QStringView(found.isEmpty() ? name.begin() : found.begin(), line.end());
        else if (!found.isEmpty())
            break;
    }
    return found;
}

bool isProperName(QStringView name)
{
    return std::ranges::count_if(name, [](QChar c) { return c.isUpper(); }) >= 2;
}

QStringView whoHoldsAnOpinion(QStringView sentence)
{
    static const QRegularExpression form = senderExpression(
        u"^(\\p{Lu}[\\p{L}\\p{N}&-]*(?:\\s(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&-]*|kommune|i|og|for|av)){0,6})"
        "\\s(?:vil\\s(?:også\\s)?)?"
        "(?:mener|meiner|mene|anbefaler|anbefale|tilrår|foreslår|foreslå|ønsker|ønskjer|støtter|støttar|"
        "vurderer|opplever|erfarer|påpeker|understreker|understreke"
        "|believes|recommends|supports|proposes|considers)\\b(?!\\s(?:vi|jeg|eg|me|man|we|I)\\b)"_s);
    const QRegularExpressionMatch match = form.matchView(start(sentence));
    return match.hasMatch() && isProperName(match.capturedView(1)) ? match.capturedView(1) : QStringView();
}

struct Voice
{
    QStringView first;
    int times = 0;
};

QHash<QString, Voice> voices(const QList<Block> &blocks, qsizetype from)
{
    QHash<QString, Voice> found;
    qsizetype sentences = 0;
    for (qsizetype i = from; i < blocks.size() && sentences < mostSentences; ++i) {
        for (QStringView rest = blocks.at(i).body(); !rest.isEmpty() && sentences < mostSentences; ++sentences) {
            const qsizetype end = sentenceEnd(rest, 0);
            const QStringView name = whoHoldsAnOpinion(rest.first(end));
            if (!name.isEmpty()) {
                Voice &voice = found[name.toString().toCaseFolded()];
                voice.first = voice.times == 0 ? name : voice.first;
                ++voice.times;
            }
            rest = rest.sliced(end).trimmed();
        }
    }
    return found;
}

/// The one name that speaks in the letter.
QStringView voice(const QList<Block> &blocks, qsizetype from)
{
    QList<Voice> often = voices(blocks, from).values();
    often.removeIf([](const Voice &one) { return one.times < 2; });
    return often.size() == 1 && often.first().times >= leastVoices ? often.first().first : QStringView();
}

bool namesPublicBody(QStringView line)
{
    static const QRegularExpression form(
        u"\\b(?:byrådsavdeling(?:en)?|\\p{L}*departement(?:et)?|\\p{L}*direktorat(?:et)?|statsforvalter(?:en)?|"
        u"fylkesmann(?:en)?|ministry|directorate)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= sentenceStart && form.matchView(line).hasMatch();
}

bool isNameOfPerson(QStringView line)
{
    static const QRegularExpression form = senderExpression(u"^\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){1,4}$"_s);
    return form.matchView(line).hasMatch();
}

} // namespace

void readParties(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail, FactCollector &facts)
{
    if (!facts.has(Fact::Sender))
        facts.add(Fact::Sender, whoOpens(blocks, head.end));
    if (!facts.has(Fact::Sender)) {
        const QStringView name = organisationThatSigns(tail.signature);
        facts.add(Fact::Sender, name, name.toString().replace(u'\n', u", "_s).simplified());
    }
    if (!facts.has(Fact::Sender))
        facts.add(Fact::Sender, voice(blocks, head.end));
    if (!facts.has(Fact::Sender) && tail.signature.size() == 1 && isNameOfPerson(tail.signature.first()))
        facts.add(Fact::Sender, tail.signature.first());

    const bool standsAlone = head.lastReference > 0 && blocks.at(1).blankBefore && head.title != 0;
    if (standsAlone && facts.has(Fact::Sender) && namesPublicBody(blocks.first().text)
        && facts.value(Fact::Sender).compare(blocks.first().text, Qt::CaseInsensitive) != 0)
        facts.add(Fact::Recipient, blocks.first().text);
}

} // namespace Kodeks
