// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtlists.h"

#include "core/exchange/archives/xmlwalk.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int numberOf(const QXmlStreamAttributes &attributes, QStringView name, int otherwise)
{
    bool ok = false;
    const int value = attribute(attributes, name).toInt(&ok);
    return ok ? std::clamp(value, 0, 1'000'000) : otherwise;
}

/// `inStep`: after z come aa, bb, … (num-letter-sync).
Numbering numberingOf(const QString &format, bool inStep)
{
    static const QHash<QString, Numbering> known{{u"1"_s, Numbering::Decimal}, {u"a"_s, Numbering::LowerAlphabet},
        {u"A"_s, Numbering::UpperAlphabet}, {u"i"_s, Numbering::LowerRoman}, {u"I"_s, Numbering::UpperRoman},
        {u"0"_s, Numbering::DecimalZero}, {u"①"_s, Numbering::Circled}, {u"⑴"_s, Numbering::Bracketed},
        {u"⒈"_s, Numbering::Stopped}, {u"１"_s, Numbering::FullWidth}, {u"а"_s, Numbering::LowerCyrillic},
        {u"А"_s, Numbering::UpperCyrillic}};
    const Numbering numbering = known.value(format.left(1), Numbering::None);
    if (inStep && numbering == Numbering::LowerAlphabet)
        return Numbering::LowerLetter;
    return inStep && numbering == Numbering::UpperAlphabet ? Numbering::UpperLetter : numbering;
}

} // namespace

bool OdtLists::style(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"list-style" || element == u"outline-style" || element == u"style")
        m_bullet = -1;
    if (element == u"list-style" || element == u"outline-style") {
        m_style = element == u"outline-style" ? QString() : attribute(attributes, u"name");
        m_styles.insert(m_style, {});
        return true;
    }
    const bool bullet = element == u"list-level-style-bullet";
    if (element == u"text-properties" && m_bullet >= 0) {
        const QString font = attribute(attributes, u"font-name");
        m_styles[m_style].at(static_cast<size_t>(m_bullet)).prefix
            = bulletSign(m_sign, font.isEmpty() ? attribute(attributes, u"font-family") : font);
        return true;
    }
    if (!bullet && element != u"list-level-style-number" && element != u"outline-level-style")
        return false;
    const int number = numberOf(attributes, u"level", 1);
    if (number < 1 || number > levels)
        return true;
    m_bullet = bullet ? number - 1 : -1;
    m_sign = attribute(attributes, u"bullet-char");
    Level &level = m_styles[m_style].at(static_cast<size_t>(number - 1));
    level.numbering = bullet
        ? Numbering::Bullet
        : numberingOf(attribute(attributes, u"num-format"), attribute(attributes, u"num-letter-sync") == u"true");
    level.prefix
        = bullet ? bulletSign(attribute(attributes, u"bullet-char")) : attribute(attributes, u"num-prefix").left(50);
    level.suffix = bullet ? QString() : attribute(attributes, u"num-suffix").left(50);
    level.shown = std::clamp(numberOf(attributes, u"display-levels", 1), 1, levels);
    level.start = numberOf(attributes, u"start-value", 1);
    return true;
}

void OdtLists::beginList(const QXmlStreamAttributes &attributes)
{
    const QString own = attribute(attributes, u"style-name");
    const QString style = own.isEmpty() && !m_open.isEmpty() ? m_open.constLast().style : own;
    if (m_open.isEmpty()) {
        const QString continued = attribute(attributes, u"continue-list");
        if (m_ended.contains(u"#"_s + continued) && !continued.isEmpty())
            m_counters = m_ended.value(u"#"_s + continued);
        else
            m_counters = attribute(attributes, u"continue-numbering") == u"true" ? m_ended.value(style) : Counters{};
    } else if (m_open.size() < levels) {
        m_counters.at(static_cast<size_t>(m_open.size())) = 0;
    }
    m_open.append({style, attribute(attributes, u"id")});
    m_waiting.clear();
}

void OdtLists::endList()
{
    if (m_open.isEmpty())
        return;
    const Open ended = m_open.takeLast();
    if (m_open.isEmpty()) {
        m_ended.insert(ended.style, m_counters);
        if (!ended.id.isEmpty())
            m_ended.insert(u"#"_s + ended.id, m_counters);
    }
    m_waiting.clear();
}

void OdtLists::beginItem(const QXmlStreamAttributes &attributes)
{
    if (m_open.isEmpty() || m_open.size() > levels)
        return;
    const auto level = static_cast<size_t>(m_open.size() - 1);
    const Levels scheme = m_styles.value(m_open.constLast().style);
    const int start = numberOf(attributes, u"start-value", -1);
    m_counters.at(level) = start >= 0 ? start - scheme.at(level).start + 1 : m_counters.at(level) + 1;
    m_waiting = marker(scheme, m_counters, level);
}

void OdtLists::beginNumbered(const QXmlStreamAttributes &attributes)
{
    const QString list = u"#"_s + attribute(attributes, u"list-id");
    const auto level = static_cast<size_t>(std::clamp(numberOf(attributes, u"level", 1), 1, levels) - 1);
    const Levels scheme = m_styles.value(attribute(attributes, u"style-name"));
    Counters counters = m_ended.value(list);
    const int start = numberOf(attributes, u"start-value", -1);
    counters.at(level) = start >= 0 ? start - scheme.at(level).start + 1 : counters.at(level) + 1;
    std::fill(counters.begin() + static_cast<std::ptrdiff_t>(level) + 1, counters.end(), 0);
    m_ended.insert(list, counters);
    m_waiting = marker(scheme, counters, level);
}

QString OdtLists::marker(const Levels &scheme, const Counters &counters, size_t level) const
{
    const Level &own = scheme.at(level);
    if (own.numbering == Numbering::Bullet)
        return own.prefix + u' ';
    if (own.numbering == Numbering::None)
        return {};
    QStringList numbers;
    const auto shown = std::min(static_cast<size_t>(own.shown), level + 1);
    for (size_t i = level + 1 - shown; i <= level; ++i) {
        const Level &part = scheme.at(i);
        if (part.numbering != Numbering::None && part.numbering != Numbering::Bullet)
            numbers.append(itemNumber(std::max(counters.at(i), 1) + part.start - 1, part.numbering));
    }
    return own.prefix + numbers.join(u'.') + own.suffix + u' ';
}

QString OdtLists::takeMarker()
{
    return std::exchange(m_waiting, {});
}

QString OdtLists::headingMarker(int level)
{
    const auto scheme = m_styles.constFind(QString());
    if (scheme == m_styles.constEnd() || level < 1 || level > levels)
        return {};
    const auto at = static_cast<size_t>(level - 1);
    ++m_headings.at(at);
    for (size_t deeper = at + 1; deeper < levels; ++deeper)
        m_headings.at(deeper) = 0;
    return marker(*scheme, m_headings, at);
}

} // namespace Kodeks
