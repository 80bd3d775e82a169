// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/workwords.h"

#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

QString reopened(WorkItem::Stale stale)
{
    switch (stale) {
    case WorkItem::Stale::No: break;
    case WorkItem::Stale::PassageChanged: return WorkText::tr("open again: a passage has changed");
    case WorkItem::Stale::PairedOtherwise: return WorkText::tr("open again: the passages stand in other pairs now");
    case WorkItem::Stale::ConsensusChanged: return WorkText::tr("open again: the consensus has changed");
    }
    return WorkText::tr("open");
}

/// The first words of a stretch of the letter, in quotation marks; empty for blanks.
QString firstWords(const LetterText &text, TextRange range)
{
    constexpr qsizetype most = 48;
    QString words = Display::oneLine(text.slice({range.start, std::min(range.end, range.start + 2 * most)}));
    if (words.size() > most)
        words = words.first(std::max<qsizetype>(words.lastIndexOf(u' ', most), 1)) + u" …"_s;
    return words.isEmpty() ? QString() : WorkText::tr("“%1”").arg(words);
}

/// What of the letter only `passage` has.
QString ownWords(const Passage &passage, const std::optional<Passage> &other, const LetterText &text)
{
    const TextRange shared = other ? passage.range.intersected(other->range) : TextRange();
    if (shared.isEmpty())
        return firstWords(text, passage.range);
    QStringList parts;
    if (const QString before = firstWords(text, {passage.range.start, shared.start}); !before.isEmpty())
        parts.append(WorkText::tr("%1 before").arg(before));
    if (const QString after = firstWords(text, {shared.end, passage.range.end}); !after.isEmpty())
        parts.append(WorkText::tr("%1 after").arg(after));
    return parts.isEmpty() ? WorkText::tr("only what both have") : parts.join(u", "_s);
}

} // namespace

QString workState(const WorkItem &item, const QString &a, const QString &b)
{
    if (!item.isSettled())
        return reopened(item.stale);
    switch (item.settlement->decision) {
    case Settlement::Decision::A: return WorkText::tr("took %1’s").arg(a);
    case Settlement::Decision::B: return WorkText::tr("took %1’s").arg(b);
    case Settlement::Decision::Both: return WorkText::tr("took both");
    case Settlement::Decision::Edited: return WorkText::tr("settled otherwise");
    case Settlement::Decision::Left: return WorkText::tr("left with a note");
    case Settlement::Decision::Agreed: return WorkText::tr("agreed");
    }
    return {};
}

QString decidedBy(const WorkItem &item)
{
    if (!item.settlement)
        return {};
    const QString when = Display::when(item.settlement->decided);
    return item.settlement->byName.isEmpty() ? when : u"%1 · %2"_s.arg(item.settlement->byName, when);
}

QString statement(const std::optional<Passage> &passage, const Codebook &codebook)
{
    if (!passage)
        return WorkText::tr("not coded");
    const QString reasons = Display::arguments(codebook, passage->arguments);
    const QString said = Display::passage(codebook, *passage);
    return reasons.isEmpty() ? said : u"%1 · %2"_s.arg(said, reasons);
}

QString differingPart(const std::optional<Passage> &passage, const std::optional<Passage> &other, DifferenceKinds kinds,
    const Codebook &codebook, const LetterText &text)
{
    if (!passage || kinds.testFlag(DifferenceKind::NotFound))
        return statement(passage, codebook);
    QStringList parts;
    if (kinds.testFlag(DifferenceKind::Task)) {
        const Task *task = codebook.task(passage->task);
        parts.append(task ? task->name : WorkText::tr("no task"));
    }
    if (kinds.testAnyFlags(DifferenceKind::Direction | DifferenceKind::From | DifferenceKind::To)) {
        const Direction *way = codebook.direction(passage->direction);
        parts.append(way ? direction(codebook, *way) : WorkText::tr("no direction"));
    }
    if (kinds.testFlag(DifferenceKind::Arguments)) {
        const QString reasons = Display::arguments(codebook, passage->arguments);
        parts.append(reasons.isEmpty() ? WorkText::tr("no arguments") : reasons);
    }
    if (kinds.testFlag(DifferenceKind::Boundaries))
        parts.append(ownWords(*passage, other, text));
    return parts.join(u" · "_s);
}

} // namespace Kodeks::Display
