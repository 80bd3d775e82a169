// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/models/compare/differencewords.h"
#include "ui/models/words/display.h"
#include "ui/models/words/workwords.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"

#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A name on a button or in a menu, where an & would underline a letter.
QString shortName(const QString &name)
{
    constexpr qsizetype longest = 16;
    const QString cut = name.size() > longest ? name.first(longest - 1) + u"…"_s : name;
    return QString(cut).replace(u'&', u"&&"_s);
}

/// What the consensus says of a place, one statement a line.
QStringList consensusStatements(const Project &project, const WorkItem &item)
{
    QStringList lines;
    const auto passages = project.passages(item.letter);
    if (!passages)
        return {passages.error().message};
    for (const Passage &passage : *passages) {
        if (item.settlement->passages.contains(passage.uuid))
            lines.append(Display::statement(passage, project.codebook()));
    }
    return lines;
}

} // namespace

void CompareController::nameDecisions()
{
    const auto name = [this](const QString &id, const QString &text) { m_actions.action(id)->setText(text); };
    const QString a = shortName(m_comparison.nameOfA());
    const QString b = shortName(m_comparison.nameOfB());
    const WorkItem *item = current();
    const auto taking = [&](const QString &id, const QString &coder, bool hasCoded) {
        if (a.isEmpty() || b.isEmpty())
            name(id, m_actions.spec(id).text);
        else
            name(id, (hasCoded ? tr("Take %1’s") : tr("No passage, as %1")).arg(coder));
    };
    taking(u"compare.takeFirst"_s, a, !item || item->pair.a);
    taking(u"compare.takeSecond"_s, b, !item || item->pair.b);
    m_actions.action(u"compare.view"_s)->setChecked(isOpen());
}

void CompareController::showCounts()
{
    const WorkCounts counts = m_comparison.counts();
    const bool known = m_comparison.isReady() && m_comparison.failure().isEmpty();
    m_parts.compareBar->setCounts(counts.settled, known ? counts.differences : -1);
    const qsizetype agreed = counts.agreed - counts.adopted;
    m_actions.action(u"compare.adopt"_s)
        ->setText(agreed > 0 ? tr("Adopt the %Ln agreed passage(s)", nullptr, int(agreed))
                             : m_actions.spec(u"compare.adopt"_s).text);
    m_actions.action(u"compare.withdraw"_s)
        ->setText(counts.leftOver > 0
                ? tr("Withdraw %Ln decision(s) about passages that are gone", nullptr, int(counts.leftOver))
                : m_actions.spec(u"compare.withdraw"_s).text);
    emit stateChanged();
}

void CompareController::showCard()
{
    const WorkCounts counts = m_comparison.counts();
    nameDecisions();
    if (const WorkItem *item = current())
        showPair(*item);
    else if (!m_comparison.isReady())
        m_parts.compareCard->setHint(tr("Comparing…"));
    else if (!m_comparison.failure().isEmpty())
        m_parts.compareCard->setHint(m_comparison.failure());
    else if (counts.differences > 0 && counts.settled == counts.differences)
        m_parts.compareCard->setHint(tr("All %Ln difference(s) are settled.", nullptr, int(counts.differences)));
    else
        m_parts.compareCard->setHint(
            tr("F8 goes to the next difference, Shift+F8 to the one before. A click in the letter or the list "
               "below chooses one, too."));
    emit stateChanged();
}

void CompareController::showPair(const WorkItem &item)
{
    const Project &project = *m_comparison.project();
    const auto text = project.text(item.letter);
    ComparedText compared = Display::comparedText(item.pair, project.codebook(), text ? *text : LetterText());
    compared.first = m_comparison.nameOfA();
    compared.second = m_comparison.nameOfB();
    const DifferencesModel &model = m_parts.differences->model();
    const int row = model.rowOf(item.letter, WorkKey::of(item));
    const QLocale locale;
    const QString title = row < 0
        ? tr("Difference")
        : tr("Difference %1 of %2").arg(locale.toString(row + 1), locale.toString(model.rowCount()));
    m_parts.compareCard->setDifference(title, Display::differenceMark(item.pair.kinds), compared);
    QStringList decided;
    if (item.settlement)
        decided.append(
            u"%1 (%2)"_s.arg(Display::workState(item, compared.first, compared.second), Display::decidedBy(item)));
    if (item.settlement && !item.settlement->note.isEmpty())
        decided.append(tr("Note: %1").arg(item.settlement->note));
    if (item.isSettled()) {
        for (const QString &statement : consensusStatements(project, item))
            decided.append(tr("Consensus: %1").arg(statement));
    }
    if (!m_comparison.canSettle())
        decided.append(tr("One of the two is a consensus: here there is nothing to settle."));
    m_parts.compareCard->setDecision(decided.join(u'\n'));
}

} // namespace Kodeks
