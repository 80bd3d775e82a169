// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterhead.h"

#include "core/structure/datetext.h"
#include "core/structure/headingform.h"
#include "core/structure/heads/headcolumns.h"
#include "core/structure/labelreader.h"
#include "core/structure/nameform.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype mostHeadBlocks = 60;
constexpr qsizetype longestTitle = 250;
constexpr qsizetype mostAddressLines = 8;

bool mayStandInHead(const Block &block)
{
    if (!block.marker.isNull() || block.text.size() > longestTitle)
        return false;
    if (!labelledTexts(block.text).isEmpty() || !dateOfLine(block.text).isNull())
        return true;
    return !u".!?:,;…"_s.contains(block.text.back());
}

/// "Dear Sir or Madam," with "Re: …" beneath it.
bool isGreetingAboveSubject(const QList<Block> &blocks, qsizetype place)
{
    if (place + 1 >= blocks.size() || !isGreeting(blocks.at(place).text))
        return false;
    const QList<LabelledText> labels = labelledTexts(blocks.at(place + 1).text);
    return !labels.isEmpty() && labels.constFirst().label == LabelledText::Label::Subject;
}

qsizetype headLimit(const QList<Block> &blocks)
{
    const qsizetype most = std::min(blocks.size(), mostHeadBlocks);
    qsizetype end = 0;
    while (end < most && (mayStandInHead(blocks.at(end)) || isGreetingAboveSubject(blocks, end)))
        ++end;
    return end;
}

/// The date of a line, or of what stands on its right.
DateText dateInColumns(QStringView line)
{
    const DateText whole = dateOfLine(line);
    return whole.isNull() ? dateOfLine(secondColumn(line)) : whole;
}

/// Labels and their values that stand to the right of an address: "0030 Oslo", and far behind it "Vår ref.: 24/5".
void readRightColumn(const QList<Block> &head, FactCollector &facts)
{
    QList<Block> right;
    for (const Block &block : head) {
        const QStringView beside = labelledTexts(block.text).isEmpty() ? secondColumn(block.text) : QStringView();
        if (beside.isEmpty())
            continue;
        right.append(block);
        right.last().text = beside;
    }
    if (std::ranges::any_of(right, [](const Block &block) { return !labelledTexts(block.text).isEmpty(); }))
        LabelReader(right, facts).read();
}

/// The text of an address' first line; with the next one where the first only names a municipality and
/// the next is no street, post box or town hall.
QStringView addressee(const QList<Block> &blocks, qsizetype first, qsizetype last)
{
    const QStringView name = firstColumn(blocks.at(first).text);
    const bool municipality = name.endsWith(u" kommune", Qt::CaseInsensitive) && first + 1 < last;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    static const QRegularExpression building(
        u"^(?:rådhus|kommunehus|fylkeshus|stadshus|kommunalhus)(?:et)?$|^postmottak$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return municipality && std::ranges::none_of(blocks.at(first + 1).text, isDigit)
            && !building.matchView(blocks.at(first + 1).text).hasMatch()
        ? QStringView(name.begin(), blocks.at(first + 1).text.end())
        : name;
}

/// Addresses end in a postal code and place.
void readAddresses(const QList<Block> &blocks, LetterHead &head)
{
    static const QRegularExpression postalPlace(u"^(?:(?:N|DK|SE|S)-)?\\d{3}\\s?\\d{1,2}\\s+\\p{Lu}[\\p{L} .-]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype last = 1; last < head.end; ++last) {
        if (blocks.at(last).blankBefore || !postalPlace.matchView(firstColumn(blocks.at(last).text)).hasMatch())
            continue;
        qsizetype first = last - 1;
        while (first > 0 && !blocks.at(first).blankBefore && last - first < mostAddressLines)
            --first;
        head.lastReference = std::max(head.lastReference, last);
        head.addresses.append(addressee(blocks, first, last));
    }
}

void readDateLine(const QList<Block> &blocks, LetterHead &head, FactCollector &facts)
{
    for (qsizetype i = 0; i < head.end; ++i) {
        const DateText date = dateInColumns(blocks.at(i).text);
        if (date.isNull())
            continue;
        facts.add(Fact::Dated, date.text, date.iso);
        head.lastReference = std::max(head.lastReference, i);
    }
}

bool isSubject(QStringView line)
{
    static const QRegularExpression form(
        u"^(?:vedr(?:ørende|ørande)?|angående|angåande|ang\\.|ad|høring|høyring|hørings?(?:svar|uttalelse|innspill)|"
        u"høyrings?(?:svar|fråsegn|uttale)"
        "|remissvar|yttrande|svar på|svar til|innspill|uttalelse|uttale|fråsegn|merknader|merknadar|"
        u"response to|comments "
        "on|consultation|submission)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.matchView(line).hasMatch();
}

/// The line above the recipient's is the sender's, if it can be a name.
void addLetterhead(QStringView line, FactCollector &facts)
{
    const QStringView name = firstColumn(line);
    const bool holdsDigit = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    if (!holdsDigit && labelledTexts(name).isEmpty() && !isSubject(name))
        facts.add(Fact::Sender, name);
}

/// "Til NAME" and "Fra NAME", each on a line of its own.
void readPartyLines(const QList<Block> &blocks, LetterHead &head, FactCollector &facts)
{
    static const QRegularExpression form(
        u"^(?:(Til(?!\\s+(?:Orientering|Rette|Den\\s))|Till|To(?!\\s+(?i:whom))(?: the)?)|Fra|Frå|Från|"
        u"From)\\s+(\\p{Lu}[^:]{2,80})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = 0; i < head.end; ++i) {
        const QRegularExpressionMatch match = form.matchView(blocks.at(i).text);
        if (!match.hasMatch())
            continue;
        const bool recipient = match.hasCaptured(1);
        facts.add(recipient ? Fact::Recipient : Fact::Sender, match.capturedView(2));
        if (recipient && i == 1)
            addLetterhead(blocks.first().text, facts);
        head.lastReference = std::max(head.lastReference, i);
    }
    static const QRegularExpression alone(u"^(?:(til|till|to)|fra|frå|från|from)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = 0; i + 1 < head.end; ++i) {
        const QRegularExpressionMatch match = alone.matchView(blocks.at(i).text);
        const QStringView name = blocks.at(i + 1).text;
        if (!match.hasMatch() || !name.front().isUpper() || !labelledTexts(name).isEmpty())
            continue;
        facts.add(match.hasCaptured(1) ? Fact::Recipient : Fact::Sender, name);
        head.lastReference = std::max(head.lastReference, i + 1);
    }
    for (qsizetype i = 0; i < head.end; ++i)
        facts.add(Fact::Recipient, recipientInTitle(blocks.at(i).text));
}

/// "Til NAME: what it is about", with the sender's name on the first line above it.
bool readTitleWithRecipient(const QList<Block> &blocks, LetterHead &head, FactCollector &facts)
{
    static const QRegularExpression form(
        u"^(?:Til|To(?: the)?)\\s+(\\p{Lu}[^:]{2,80}):\\s+\\S"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = 0; i < head.end; ++i) {
        const QRegularExpressionMatch match = form.matchView(blocks.at(i).text);
        if (!match.hasMatch())
            continue;
        facts.add(Fact::Recipient, match.capturedView(1));
        if (i == 1)
            addLetterhead(blocks.first().text, facts);
        head.title = i;
        return true;
    }
    return false;
}

bool hasFourWords(QStringView line)
{
    return line.count(u' ') >= 3;
}

/// The title stands no further down than the first heading that the file marks.
qsizetype titleLimit(const QList<Block> &blocks, const LetterHead &head)
{
    const auto marked = std::ranges::find_if(blocks, [](const Block &block) { return block.heading >= 0; });
    return std::min(head.end, marked - blocks.begin() + 1);
}

bool mayBeTitle(const Block &block)
{
    return block.heading >= 0 || (!isGreeting(block.text) && !isStatement(block.text));
}

/// Who is addressed, or where to: no title.
bool isOfAnAddress(const Block &block)
{
    return block.heading < 0 && !isSubject(block.text)
        && (block.text.contains(u'@') || (namesPublicBody(block.text) && !hasFourWords(block.text)));
}

qsizetype findTitle(const QList<Block> &blocks, const LetterHead &head)
{
    const auto begin = blocks.begin();
    const qsizetype limit = titleLimit(blocks, head);
    const auto end = begin + limit;
    auto subject = std::find_if(begin, end, [](const Block &block) { return isSubject(block.text); });
    if (subject != end && !subject->text.contains(u' ') && subject->heading < 0) { // the kind of letter: "Yttrande"
        const auto wordy = std::find_if(subject + 1, end,
            [](const Block &block) { return isSubject(block.text) && hasFourWords(block.text) && mayBeTitle(block); });
        if (wordy != end)
            return wordy - begin;
    }
    if (subject != end && (head.lastReference < 0 || subject - begin < head.lastReference))
        return subject - begin;
    if (head.lastReference >= 0) {
        qsizetype next = head.lastReference + 1;
        while (next < limit && isOfAnAddress(blocks.at(next)))
            ++next;
        return next < limit && mayBeTitle(blocks.at(next)) ? next : -1;
    }
    const auto wordy
        = std::find_if(begin, end, [](const Block &block) { return hasFourWords(block.text) && mayBeTitle(block); });
    return wordy == end ? -1 : wordy - begin;
}

/// "Offl. § 13 jf. fvl. § 13.1", which stands beneath what it is the ground of.
bool isLegalGround(QStringView line)
{
    static const QRegularExpression form(
        u"^(?:jf\\.?\\s|etter\\s|iht\\.?\\s|enligt\\s|jfr\\.?\\s)?(?:off|fvl|forvaltnings|"
        u"offent|osl|\\d{1,2}\\skap)\\p{L}*\\.?\\s.{0,60}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return (line.contains(u'§') || line.contains(u"kap")) && form.matchView(line).hasMatch();
}

/// "Unntatt offentlighet, offl. § 13", "Confidential" on a line of its own.
void readConfidentiality(const QList<Block> &blocks, FactCollector &facts)
{
    static const QRegularExpression form(
        u"^(?:unntatt\\s(?:fra\\s)?offent(?:lighet|legheit)|unnateke\\s(?:frå\\s)?offentleg(?:heit|e)|"
        u"ikke\\soffentlig|ikkje\\soffentleg|u\\.?\\s?off\\.|"
        u"(?:strengt\\s)?fortr(?:olig|oleg|uleg)[te]?|konfiden(?:s|t)iel+t?|"
        u"(?:ikke|ej|må\\sikke|får\\sej)\\s(?:til\\s)?offentliggør(?:else|es)|"
        u"und(?:taget|taget\\sfra)\\s(?:aktindsigt|offentlighed)|sekretess(?:belagd|belagt|markerad)?|"
        u"omfattas\\sav\\ssekretess|(?:(?:strictly\\s)?(?:private\\s(?:and|&)\\s)?|commercial(?:ly)?(?:\\s|-)in\\s)"
        u"confiden(?:tial|ce)|"
        u"in\\sconfidence|not\\sfor\\s(?:publication|public\\srelease)|official[\\s-]+sensitive)(?!\\p{L})[^.!?]{0,80}"
        u"(?:kap\\.[^.!?]{0,40})?\\.?$|"
        u"^(?:u\\.?\\s?off\\.|unntatt|off(?:entle?g|entlig)?l(?:ova|oven)?\\.?)\\s[^.]{0,30}"
        u"(?:offl|offentle?g?lov\\w*)\\.?\\s§\\s?\\d.{0,40}$|^u\\.?\\s?off\\.\\s.{0,60}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype beginning = 20;
    for (qsizetype i = 0; i < std::min(blocks.size(), beginning); ++i) {
        const QStringView line = blocks.at(i).text;
        if (line.size() > longestTitle || !form.matchView(line).hasMatch())
            continue;
        const bool ground = i + 1 < blocks.size() && !blocks.at(i + 1).blankBefore && !line.contains(u'§')
            && isLegalGround(blocks.at(i + 1).text);
        const QStringView whole = ground ? QStringView(line.begin(), blocks.at(i + 1).text.end()) : line;
        facts.add(Fact::Confidentiality, whole, whole.toString().replace(u'\n', u", "_s).simplified());
    }
}

/// The title says what the letter is about; one that only stands where titles do is proposed.
void readSubject(const QList<Block> &blocks, const LetterHead &head, FactCollector &facts)
{
    if (head.title < 0)
        return;
    const Block &title = blocks.at(head.title);
    if (isSubject(title.body()) || title.heading >= 0)
        facts.add(Fact::Subject, title.body());
    else
        facts.propose(Fact::Subject, title.body());
}

} // namespace

QStringView nameOnTop(
    const QList<Block> &blocks, const LetterHead &head, const QList<QStringView> &signature, const QString &recipient)
{
    static const QRegularExpression municipality(
        u"^\\p{Lu}[\\p{L}. -]{1,60}\\s(?:(?:fylkes|herreds)?[Kk]ommun(?:e|a)?|stad|herad|suohkan|gielda)$|"
        "^Region(?:en)?\\s\\p{Lu}[\\p{L} -]{1,40}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 80;
    const QStringView line = head.end > 0 ? firstColumn(blocks.constFirst().text) : QStringView();
    const bool isRecipient = !recipient.isEmpty() && recipient.startsWith(line, Qt::CaseInsensitive);
    if (line.isEmpty() || line.size() > longest || line.contains(u':') || isRecipient)
        return {};
    const bool signs = std::ranges::any_of(signature, [line](QStringView signer) {
        const qsizetype before = signer.size() - line.size();
        return signer.endsWith(line) && (before == 0 || !signer.at(before - 1).isLetterOrNumber());
    });
    const bool isBody = municipality.matchView(line).hasMatch() || (namesOrganisation(line) && !namesPublicBody(line));
    return signs || (!recipient.isEmpty() && isBody) ? line : QStringView();
}

LetterHead readHead(const QList<Block> &blocks, FactCollector &facts)
{
    LetterHead head;
    head.end = headLimit(blocks);
    const LabelReader::Finding labels = LabelReader(blocks.first(head.end), facts).read();
    readRightColumn(blocks.first(head.end), facts);
    head.lastReference = labels.last;
    readAddresses(blocks, head);
    readDateLine(blocks, head, facts);
    readPartyLines(blocks, head, facts);
    if (labels.subject >= 0)
        head.title = labels.subject;
    else if (!readTitleWithRecipient(blocks, head, facts))
        head.title = findTitle(blocks, head);
    readConfidentiality(blocks, facts);
    readSubject(blocks, head, facts);
    head.end = std::max(head.title, head.lastReference) + 1;
    return head;
}

} // namespace Kodeks
