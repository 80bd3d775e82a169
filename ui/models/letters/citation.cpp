// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/citation.h"

#include "core/base/shorter.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CitationText
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

bool isOver(const Section &section)
{
    return section.kind == Section::Kind::Question || section.kind == Section::Kind::Heading;
}

/// "2" of "2." and of "2)".
QString bareNumber(QString number)
{
    while (!number.isEmpty() && !number.back().isLetterOrNumber())
        number.chop(1);
    return number;
}

/// The questions and headings over a place, the nearest first, and before them the numbered item that holds it.
QList<Section> sectionsOver(const QList<Section> &sections, qsizetype at)
{
    QList<Section> over;
    auto section = std::ranges::upper_bound(sections, at, {}, [](const Section &each) { return each.range.start; });
    int level = std::numeric_limits<int>::max();
    while (section != sections.begin()) {
        --section;
        const bool holds = section->kind == Section::Kind::NumberedItem && section->range.contains(at);
        if (!holds && (!isOver(*section) || section->level >= level))
            continue;
        over.append(*section);
        if (isOver(*section))
            level = section->level;
    }
    return over;
}

QString placeOf(const LetterText &text, const QList<Section> &sections, TextRange range)
{
    constexpr qsizetype longest = 60;
    QList<Section> over = sectionsOver(sections, range.start);
    std::ranges::stable_partition(over, isOver);
    const auto numbered
        = std::ranges::find_if(over, [](const Section &each) { return !bareNumber(each.number).isEmpty(); });
    if (numbered != over.end())
        return CitationText::tr("section %1").arg(bareNumber(numbered->number));
    if (over.isEmpty() || !isOver(over.constFirst()))
        return {};
    const QString heading = Display::oneLine(text.slice(over.constFirst().range)).trimmed();
    return heading.size() > longest ? CitationText::tr("“%1”").arg(cutTo(heading, longest) + u'…')
                                    : CitationText::tr("“%1”").arg(heading);
}

} // namespace

QString citation(const Letter &letter, const LetterText &text, const QList<Section> &sections, TextRange range)
{
    const QString sender = letter.fact(Fact::Sender);
    QStringList parts{
        sender.isEmpty() ? Display::letter(letter) : sender, Display::dated(letter), placeOf(text, sections, range)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Kodeks
