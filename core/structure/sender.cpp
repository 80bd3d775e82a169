// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sender.h"

#include "core/structure/heads/fullname.h"
#include "core/structure/nameform.h"
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

/// "styret i", in whose name people sign.
QString board()
{
    return u"(?:styret|styrelsen|bestyrelsen|the\\sboard)\\s(?:i|av|af|for|för|of)\\s"_s;
}

QStringView start(QStringView text)
{
    return text.first(std::min(text.size(), sentenceStart));
}

/// "LO Kommune Oslo viser til brev …", "Velferdsetaten (VEL) takker for …".
QStringView whoOpens(const QList<Block> &blocks, qsizetype from)
{
    static const QRegularExpression form = senderExpression(
        u"^(?:The\\s)?(?!(?:Vi|Jeg|Eg|Me|Det|Dette|We|I|It|This)\\s)"
        "(\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s[\\p{L}\\p{N}&./-]+){0,7}?(?:\\s\\([^()]{2,60}\\))?)\\s+"
        "(?:(?:vil\\s+)?takke[rn]?\\s+for\\s|ønsk(?:er|jer)\\s+å\\s+takke\\s|(?:gir|avgir|gjev)\\s+(?:herved|med "
        "dette)\\s"
        "|(?:thanks|wishes\\s+to\\s+thank|welcomes)\\s|appreciates\\s+the\\s+opportunity|is\\s+(?:pleased|grateful)\\s"
        "|takker\\s+for\\s|tackar\\s+för\\s|har\\s+(?:beretts|getts|givits|fått)\\s+(?:möjlighet|tillfälle)"
        "|har\\s+(?:mottagit|anmodats)\\s|har\\s+inga\\s+synpunkter|(?:lämnar|avger)\\s+(?:härmed|"
        u"följande)\\s|avstår\\s+från\\s"
        "|(?:gir|avgir|gjev|afgiver|avgjev)\\s+følg(?:e|ja)nde\\s|har\\s+(?:følgende|følgjande|"
        u"ingen)\\s+(?:merknad|bemærkning|kommentar|innspill|innspel)"
        "|har\\s+modtaget\\s+(?:\\S+\\s+){0,3}?(?:i\\s+høring|høring|brev|invitation)"
        "|skal\\s+hermed\\s|henviser\\s+til\\s+(?:\\S+\\s+){0,3}?(?:brev|høring)"
        "|(?:(?:viser|syner)\\s+(?:her\\s)?til|har\\s+(?:mottatt|motteke)|refers\\s+to|has\\s+received)\\s+(?:\\S+\\s+)"
        "{0,3}?"
        "(?:brev|høring|høyring|invitasjon|anmodning|henvendelse|oversendelse|forespørsel|e-?post|utsend|deres|dykkar"
        "|letter|consultation|invitation|request|your))"_s);
    const qsizetype end = std::min(blocks.size(), from + firstParagraphs);
    for (qsizetype i = from; i < end; ++i) {
        const QRegularExpressionMatch match = form.matchView(start(blocks.at(i).text));
        if (match.hasMatch() && !isCommonName(match.capturedView(1)))
            return match.capturedView(1);
    }
    return {};
}

/// "Leder av LO Kommune Oslo", "for Fagforbundet Oslo", "styreleder, Foreningen Vi", "Oslo kommune / Velferdsetaten".
QStringView organisationThatSigns(const QList<QStringView> &signature)
{
    static const QRegularExpression leads = senderExpression(
        u"(?:[Ll]eder|[Ll]eiar|[Dd]irektør|[Ss]ekretær|[Oo]rdførende?|[Oo]rdförande|[Ff]ormand|[Hh]ead|[Dd]irector|"
        u"[Ss]ecretary|[Cc]hair(?:man)?)\\s+(?:av|af|for|för|i|of)"
        u"\\s+(?:the\\s)?(\\p{Lu}.*)$|^(?:[Ff]or|[Ff]ör|[Ff]ra|[Ff]rå|[Ff]rån|"
        u"[Pp]å vegne? av|[Pp]å vegne af|[Oo]n behalf "
        u"of|[Ff]rom)\\s+(?:the\\s|"_s
        + board() + u")?(\\p{Lu}.*)$"_s);
    QStringView found;
    for (const QStringView line : signature) {
        const QRegularExpressionMatch match = leads.matchView(line);
        if (match.hasMatch())
            return match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2);
        const QStringView name = line.sliced(line.lastIndexOf(u',') + 1).trimmed();
        if (namesOrganisation(name))
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

/// The names that sentences say an opinion of.
QList<Voice> voices(const QList<Block> &blocks, qsizetype from)
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
    return found.values();
}

/// The one name that speaks in the letter.
QStringView voice(QList<Voice> often)
{
    often.removeIf([](const Voice &one) { return one.times < 2; });
    return often.size() == 1 && often.first().times >= leastVoices ? often.first().first : QStringView();
}

/// Whether the two are one name, written in capitals or with more behind it.
bool isSameName(QStringView a, QStringView b)
{
    return !a.isEmpty() && !b.isEmpty()
        && (a.startsWith(b, Qt::CaseInsensitive) || b.startsWith(a, Qt::CaseInsensitive));
}

/// The name that speaks most often, if one does.
QStringView loudestVoice(const QList<Voice> &all)
{
    const auto most = std::ranges::max_element(all, {}, &Voice::times);
    if (most == all.end() || std::ranges::count(all, most->times, &Voice::times) > 1)
        return {};
    return isCommonName(most->first) ? QStringView() : most->first;
}

QStringView whoIsToldInATitle(const QList<Block> &blocks)
{
    constexpr qsizetype titles = 12;
    for (qsizetype i = 0; i < std::min(blocks.size(), titles); ++i) {
        if (const QStringView name = nameInTitle(blocks.at(i).text); !name.isEmpty())
            return name;
    }
    return {};
}

/// "Who we are", and beneath it "NAME is a charity …".
QStringView whoTellsWhoTheyAre(const QList<Block> &blocks)
{
    static const QRegularExpression heading = senderExpression(
        u"^(?i:who we are|about us|hvem vi er|kven vi er|hvem er vi|om oss|om os|vilka vi är|vem vi är)$"_s);
    static const QRegularExpression form
        = senderExpression(u"^(?:The\\s)?(\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s[\\p{L}\\p{N}&./-]+){0,7}?)\\s(?:is|are|er|"
                           u"är)\\s(?:an?|the|en|ei|et|ett)\\s"_s);
    constexpr qsizetype beginning = 40;
    for (qsizetype i = 0; i + 1 < std::min(blocks.size(), beginning); ++i) {
        if (!heading.matchView(blocks.at(i).body()).hasMatch())
            continue;
        const QRegularExpressionMatch match = form.matchView(start(blocks.at(i + 1).body()));
        if (match.hasMatch() && !isCommonName(match.capturedView(1)))
            return match.capturedView(1);
    }
    return {};
}

/// "För NAME", "På vegne av NAME" on a line of its own near the end.
QStringView whoIsSignedFor(const QList<Block> &blocks, qsizetype from)
{
    static const QRegularExpression form
        = senderExpression(u"^(?:For|För|På\\svegner?\\sav|På\\svegne\\saf|On\\sbehalf\\sof)\\s(?:the\\s|"_s + board()
            + u")?(\\p{Lu}[^.,:;]{2,80})$"_s);
    constexpr qsizetype ending = 8;
    for (qsizetype i = std::max(from, blocks.size() - ending); i < blocks.size(); ++i) {
        const QRegularExpressionMatch match = form.matchView(blocks.at(i).text);
        if (match.hasMatch() && !isCommonName(match.capturedView(1)))
            return match.capturedView(1);
    }
    return {};
}

/// A public body on a line of its own above the title; nothing where two are named.
QStringView bodyInHead(const QList<Block> &blocks, const LetterHead &head, const QString &sender)
{
    QStringView found;
    for (qsizetype i = 0; i < head.end; ++i) {
        const QStringView line = blocks.at(i).text;
        if (i == head.title || !namesPublicBody(line) || isSameName(line, sender) || line.contains(u':')
            || !nameInTitle(line).isEmpty())
            continue;
        if (!found.isEmpty())
            return {};
        found = line;
    }
    return found;
}

/// Of two addresses the one whose name stands in the signature is the sender's, then the one that is no public body's
/// beside one that is, then the first. One alone is the recipient's, unless it is of who signs or speaks; where the
/// head names a public body besides, it is neither's for certain.
void addParties(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail, QStringView opener,
    FactCollector &facts)
{
    const auto signs = [&](QStringView name) {
        return isSameName(name, opener)
            || std::ranges::any_of(tail.signature, [name](QStringView line) { return isSameName(name, line); });
    };
    const auto add = [&facts](Fact fact, QStringView name) {
        facts.add(fact, name, name.toString().replace(u'\n', u", "_s).simplified());
    };
    if (head.addresses.size() == 1) {
        const QStringView name = head.addresses.constFirst();
        const bool alone = namesPublicBody(name) || bodyInHead(blocks, head, name.toString()).isEmpty();
        if (signs(name) || alone)
            add(signs(name) ? Fact::Sender : Fact::Recipient, name);
    } else if (head.addresses.size() > 1) {
        const QStringView first = head.addresses.at(0);
        const QStringView second = head.addresses.at(1);
        const bool turned
            = signs(first) == signs(second) ? namesPublicBody(first) && !namesPublicBody(second) : signs(second);
        add(Fact::Sender, turned ? second : first);
        add(Fact::Recipient, turned ? first : second);
    }
}

/// Who is likely meant where no rule is sure: the name that speaks most, who signs, a public body in the head.
void proposeParties(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail,
    const QList<Voice> &heard, FactCollector &facts)
{
    if (!facts.has(Fact::Sender)) {
        facts.propose(Fact::Sender, loudestVoice(heard));
        for (const QStringView line : tail.signature) {
            if (isNameOfPerson(line))
                facts.propose(Fact::Sender, line);
        }
    }
    if (facts.has(Fact::Recipient))
        return;
    for (qsizetype i = 0; i < head.end; ++i) {
        const QStringView line = blocks.at(i).text;
        if (i != head.title && namesPublicBody(line) && !line.contains(u':')
            && !isSameName(line, facts.value(Fact::Sender)))
            facts.propose(Fact::Recipient, line);
    }
}

} // namespace

namespace {

/// A name with what its brackets say; without them where they say no abbreviation.
void addOpener(QStringView name, FactCollector &facts)
{
    if (const auto full = nameWithAbbreviation(name))
        facts.add(Fact::Sender, full->place, full->value);
    else if (const qsizetype brackets = name.indexOf(u'('); brackets > 0)
        facts.add(Fact::Sender, name.first(brackets).trimmed());
    else
        facts.add(Fact::Sender, name);
}

/// Where the sender is an abbreviation that the letter explains.
void tellFullName(const QList<Block> &blocks, FactCollector &facts)
{
    const QString sender = facts.value(Fact::Sender);
    if (!isAbbreviation(sender))
        return;
    QList<QStringView> pieces;
    for (const Block &block : blocks)
        pieces.append(block.text);
    if (const auto full = fullName(pieces, sender))
        facts.replace(Fact::Sender, full->place, full->value);
}

} // namespace

void readParties(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail, FactCollector &facts)
{
    const auto add = [&facts](QStringView name) { facts.add(Fact::Sender, name); };
    const auto joined = [](QStringView name) { return name.toString().replace(u'\n', u", "_s).simplified(); };
    const QStringView opener = whoOpens(blocks, head.end);
    add(whoIsToldInATitle(blocks));
    addParties(blocks, head, tail, opener, facts);
    addOpener(opener, facts);
    const QStringView signing = organisationThatSigns(tail.signature);
    facts.add(Fact::Sender, signing, joined(signing));
    add(whoIsSignedFor(blocks, head.end));
    add(whoTellsWhoTheyAre(blocks));
    add(nameOnTop(blocks, head, tail.signature, facts.value(Fact::Recipient)));
    if (blocks.size() > 2 && !blocks.at(1).blankBefore && isHeadOfPaper(blocks.at(0).text, blocks.at(1).text))
        add(blocks.at(0).text);
    const QList<Voice> heard = facts.has(Fact::Sender) ? QList<Voice>() : voices(blocks, head.end);
    add(voice(heard));
    if (tail.signature.size() == 1 && isNameOfPerson(tail.signature.first()))
        add(tail.signature.first());
    if (facts.has(Fact::Sender))
        facts.add(Fact::Recipient, bodyInHead(blocks, head, facts.value(Fact::Sender)));
    proposeParties(blocks, head, tail, heard, facts);
    if (!blocks.isEmpty() && saysMore(blocks.constFirst().text, facts.value(Fact::Sender)))
        facts.replace(Fact::Sender, blocks.constFirst().text);
    tellFullName(blocks, facts);
}

} // namespace Kodeks
