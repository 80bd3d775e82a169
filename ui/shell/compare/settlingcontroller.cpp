// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/compare/settlingcontroller.h"

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

SettlingController::SettlingController(
    const Parts &parts, const Services &services, CodingController &coding, CompareController &compare, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_actions(services.actions)
    , m_coding(coding)
    , m_compare(compare)
{
    connectActions();
    connect(m_parts.compareCard, &CompareCard::noteGiven, this, [this](const QString &note) {
        take(Settlement::Decision::Left, note);
        if (m_before)
            m_before->setFocus();
    });
    connect(m_parts.compareCard, &CompareCard::noteGivenUp, this, [this] {
        if (m_before)
            m_before->setFocus();
    });
}

void SettlingController::connectActions()
{
    using Decision = Settlement::Decision;
    m_actions.onTriggered(u"compare.takeFirst"_s, this, [this] { take(Decision::A); });
    m_actions.onTriggered(u"compare.takeSecond"_s, this, [this] { take(Decision::B); });
    m_actions.onTriggered(u"compare.takeBoth"_s, this, [this] { take(Decision::Both); });
    m_actions.onTriggered(u"compare.edit"_s, this, [this] { edit(); });
    m_actions.onTriggered(u"compare.leave"_s, this, [this] { leave(); });
    m_actions.onTriggered(u"compare.reopen"_s, this, [this] { reopen(); });
    m_actions.onTriggered(u"compare.adopt"_s, this, [this] { adopt(); });
    m_actions.onTriggered(u"compare.withdraw"_s, this, [this] { withdrawLeftOver(); });
}

void SettlingController::take(Settlement::Decision decision, const QString &note)
{
    const Comparison &comparison = m_compare.comparison();
    if (const WorkItem *item = m_compare.current(); item && comparison.canSettle())
        settle(item->settling(comparison.a(), comparison.b(), decision, note));
}

void SettlingController::settle(const Settling &settling)
{
    if (m_session.apply(Edits::settle(settling)))
        m_compare.goOn();
}

/// What the consensus says of the difference already, else what one of the two says.
Passage SettlingController::draft(const WorkItem &item) const
{
    Passage draft = item.pair.a ? *item.pair.a : *item.pair.b;
    const auto passages = m_session.project()->passages(item.letter);
    for (const Passage &passage : passages ? *passages : QList<Passage>()) {
        if (item.isSettled() && item.settlement->passages.contains(passage.uuid))
            draft = passage;
    }
    const TextRange selected = m_parts.letter->selection();
    if (!selected.isEmpty() && selected.overlaps(item.pair.range()))
        draft.range = selected;
    draft.id = {};
    draft.uuid = {};
    return draft;
}

void SettlingController::edit()
{
    const Comparison &comparison = m_compare.comparison();
    const WorkItem *item = m_compare.current();
    if (!item || !comparison.canSettle())
        return;
    const Passage passage = draft(*item);
    const Settling settling = item->settling(comparison.a(), comparison.b(), Settlement::Decision::Edited);
    m_coding.ask(passage.range, {{passage}, [this, passage, settling](const Coding &coding, const PassageNotes &notes) {
        settleAs(settling, noted(passage, notes), coding);
    }});
}

void SettlingController::settleAs(Settling settling, const Passage &passage, const Coding &coding)
{
    settling.edited = {passage};
    if (m_session.apply(Edits::settleAs(settling, coding)))
        m_compare.goOn();
}

void SettlingController::leave()
{
    const WorkItem *item = m_compare.current();
    if (!item || !m_compare.comparison().canSettle())
        return;
    m_before = QApplication::focusWidget();
    m_parts.compareCard->askForNote(item->settlement ? item->settlement->note : QString());
}

void SettlingController::reopen()
{
    const WorkItem *item = m_compare.current();
    if (item && item->settlement)
        m_session.apply(Edits::withdrawSettlements({item->settlement->id}));
}

void SettlingController::withdrawLeftOver()
{
    QList<SettlementId> ids;
    for (const Settlement &settlement : m_compare.comparison().whole().leftOver)
        ids.append(settlement.id);
    if (!ids.isEmpty() && m_session.apply(Edits::withdrawSettlements(ids)))
        m_messages.inform(
            tr("%Ln decision(s) about passages that are gone is/are withdrawn, with what the consensus had "
               "of them.",
                nullptr, int(ids.size())));
}

void SettlingController::adopt()
{
    const QList<Settling> agreed = adoptAgreed(m_compare.comparison().whole());
    if (!agreed.isEmpty() && m_session.apply(Edits::settle(agreed)))
        m_messages.inform(tr("%Ln agreed passage(s) are in the consensus now.", nullptr, int(agreed.size())));
}

} // namespace Kodeks
