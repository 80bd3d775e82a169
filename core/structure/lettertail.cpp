// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lettertail.h"

#include "core/structure/datetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestClosing = 80;
constexpr qsizetype mostSignatureLines = 12;
constexpr qsizetype mostLinesAfter = 20;

QRegularExpression closingExpression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The match's first capture is what follows the greeting on its line.
QRegularExpressionMatch closing(QStringView line)
{
    static const QRegularExpression form = closingExpression(
        u"^(?:(?:(?:med|de)\\s+){0,2}(?:(?:vennlig|vennligst|venlig|bedste|vänlig|vänliga|bästa|vennleg|venleg|beste|"
        u"hjertelig|hjarteleg|kollegial|kameratslig|mange|kærlig|varma|"
        u"faglig|god|gode|varm|varme)\\s+)?(?:hilsen|hilsner|helsing|helsingar|hälsning(?:ar)?)|"
        u"högaktningsfullt|vänligen"
        "|mvh|m\\.v\\.h|vh|yours\\s+(?:very\\s+)?(?:sincerely|faithfully|truly)|(?:with\\s+)?(?:kind(?:est)?|best|"
        "warm(?:est)?)\\s+(?:regards|wishes)|(?:very\\s+)?sincerely(?:\\s+yours)?|"
        "respectfully(?:\\s+(?:submitted|yours))?"
        "|regards)\\b"
        "[\\s,.!:]*((?:fra|frå|från|for|för|på vegne av|from|on behalf of)\\s+(?!(?:forrige|førre|den|det|"
        u"dette|deres|siste|last|the last)\\b)\\S.*|\\p{Lu}\\S*(?:\\s+\\S+){0,5})?$"_s);
    return line.size() > longestClosing ? QRegularExpressionMatch() : form.matchView(line);
}

/// Lines that office systems and writers put below the names.
bool isAdministrative(QStringView line)
{
    static const QRegularExpression form = closingExpression(
        u"^(?:kopi|copy|cc|vedlegg|attachments?|enclosures?|mottakere?|kopimottakere?|adresseliste)\\b|elektronisk "
        u"(?:godkjent|signert|underskr)"
        "|godkjent elektronisk|^(?:dokumentet|dette dokumentet|brevet|dette brevet) er\\b|electronically "
        "(?:signed|approved)"_s);
    return form.matchView(line).hasMatch();
}

bool isNote(const Block &block)
{
    return block.heading < 0 && isAdministrative(block.text);
}

bool maySign(const Block &block)
{
    return block.marker.isNull() && block.heading < 0 && block.text.size() <= longestClosing
        && !(block.text.endsWith(u'.') && block.text.count(u' ') > 4) && !isAdministrative(block.text);
}

QString joined(const QList<Block> &lines, QStringView behindGreeting)
{
    QString value = behindGreeting.toString();
    for (const Block &line : lines)
        value += (value.isEmpty() ? u""_s : line.blankBefore ? u"; "_s : u", "_s) + line.text.toString().simplified();
    return value;
}

class TailReader
{
public:
    TailReader(const QList<Block> &blocks, qsizetype from, FactCollector &facts)
        : m_blocks(blocks)
        , m_from(from)
        , m_facts(facts)
    {
    }

    LetterTail read()
    {
        for (qsizetype i = m_from; i < m_blocks.size(); ++i) {
            const QRegularExpressionMatch match = closing(m_blocks.at(i).text);
            if (match.hasMatch())
                i = readFrom(i, match.capturedView(1)) - 1;
        }
        return m_tail;
    }

private:
    /// Returns the first block that is no longer part of what the closing at `place` begins.
    qsizetype readFrom(qsizetype place, QStringView behindGreeting)
    {
        m_tail.kinds.insert(place, Section::Kind::Closing);
        if (place > m_from)
            readDate(place - 1);
        QList<Block> signature;
        qsizetype next = place + 1;
        for (; next < m_blocks.size() && next - place <= mostSignatureLines && maySign(m_blocks.at(next)); ++next) {
            if (readDate(next) || m_blocks.at(next).text == u"/s/") // a hand's signature stands there
                continue;
            m_tail.kinds.insert(next, Section::Kind::Signature);
            signature.append(m_blocks.at(next));
        }
        if (m_tail.signature.isEmpty())
            sign(signature, behindGreeting);
        return next < m_blocks.size() && isNote(m_blocks.at(next)) ? readAdministrative(next) : next;
    }

    bool readDate(qsizetype place)
    {
        const DateText date = dateOfLine(m_blocks.at(place).text);
        if (date.isNull())
            return false;
        m_tail.kinds.insert(place, Section::Kind::Reference);
        m_facts.add(Fact::Dated, date.text, date.iso);
        return true;
    }

    void sign(const QList<Block> &lines, QStringView behindGreeting)
    {
        if (!behindGreeting.isEmpty())
            m_tail.signature.append(behindGreeting);
        for (const Block &line : lines)
            m_tail.signature.append(line.text);
        if (!m_tail.signature.isEmpty()) {
            const QStringView whole(m_tail.signature.first().begin(), m_tail.signature.last().end());
            m_facts.add(Fact::Signature, whole, joined(lines, behindGreeting));
        }
    }

    qsizetype readAdministrative(qsizetype place)
    {
        const qsizetype end = std::min(m_blocks.size(), place + mostLinesAfter);
        while (place < end && m_blocks.at(place).heading < 0 && m_blocks.at(place).text.size() <= longestClosing)
            m_tail.kinds.insert(place++, Section::Kind::Reference);
        return place;
    }

    const QList<Block> &m_blocks;
    qsizetype m_from;
    FactCollector &m_facts;
    LetterTail m_tail;
};

} // namespace

LetterTail readTail(const QList<Block> &blocks, qsizetype from, FactCollector &facts)
{
    return TailReader(blocks, from, facts).read();
}

} // namespace Kodeks
