// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/pagestyles.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRules = 2000;

/// Where the block ends that begins at `open`.
qsizetype endOfBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); ++at) {
        depth += css.at(at) == u'{' ? 1 : css.at(at) == u'}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return css.size();
}

/// Without comments, which may also be those of a page around a whole style sheet.
QString withoutComments(const QString &css)
{
    static const QRegularExpression comment(
        u"/\\*.*?(?:\\*/|$)|<!--|-->"_s, QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longest = 200'000;
    return css.left(longest).remove(comment);
}

} // namespace

void PageStyles::read(const QString &css)
{
    const QString rules = withoutComments(css);
    for (qsizetype at = 0; at < rules.size();) {
        const qsizetype open = rules.indexOf(u'{', at);
        if (open < 0)
            return;
        const qsizetype close = endOfBlock(rules, open);
        const QString selectors = rules.sliced(at, open - at).section(u';', -1).trimmed();
        if (!selectors.startsWith(u'@')) {
            const InlineStyle style(rules.sliced(open + 1, std::max<qsizetype>(0, close - open - 1)));
            for (const QString &selector : selectors.split(u','))
                addRule(selector.trimmed(), style);
        }
        at = close + 1;
    }
}

void PageStyles::addRule(const QString &selector, const InlineStyle &style)
{
    static const QRegularExpression simple(uR"(^(?<element>p|\*)?(?:\.(?<class>[-\w]+))?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = simple.match(selector);
    const bool says = style.roomAbove() || style.roomBelow();
    if (selector.isEmpty() || !match.hasMatch() || !says || ++m_count > mostRules)
        return;
    constexpr int classRank = 2;
    const QString name = match.captured(u"class");
    const bool element = match.capturedView(u"element").compare(u"p", Qt::CaseInsensitive) == 0;
    m_rules[name].append({(element ? 1 : 0) + (name.isEmpty() ? 0 : classRank), style});
}

void PageStyles::setWriter(const QString &generator)
{
    m_office = m_office || generator.contains(u"LibreOffice") || generator.contains(u"OpenOffice");
}

ParagraphRoom PageStyles::room(const QString &classes, const InlineStyle &own) const
{
    QList<Rule> rules = m_rules.value(QString());
    for (const QString &name : classes.simplified().split(u' ', Qt::SkipEmptyParts))
        rules += m_rules.value(name);
    std::ranges::stable_sort(rules, {}, &Rule::rank);
    ParagraphRoom room{!m_office, true};
    const auto follow = [&room](const InlineStyle &style) {
        room.above = style.roomAbove().value_or(room.above);
        room.below = style.roomBelow().value_or(room.below);
    };
    for (const Rule &rule : std::as_const(rules))
        follow(rule.style);
    follow(own);
    return room;
}

} // namespace Kodeks
