// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QHash>
#include <QStringList>

namespace Kodeks {

/// Who has sent which letter, in the order of names. Spellings that people cannot tell apart are one sender, called as
/// in the first of its letters; a letter without a sender is a sender of its own, called as the letter. Where campaigns
/// count once, those who have sent the letters of one are one sender, called as the first of them with the number of
/// the others: "Asker kommune (+12)".
class Senders
{
public:
    Senders() = default;
    /// The letters in the order of their names. Campaigns: letters that count as one, none in two of them.
    explicit Senders(const QList<Letter> &letters, const QList<QList<LetterId>> &campaigns = {});

    /// No two are the same.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The place of a letter's sender among the names; -1 for a letter that is not there.
    [[nodiscard]] qsizetype of(LetterId letter) const { return m_of.value(letter, -1); }
    /// The letter that a sender is called as, since it has none; invalid for a sender that is known.
    [[nodiscard]] LetterId lender(qsizetype sender) const { return m_lenders.value(sender); }
    /// The letter that stands for it: itself, or the first of its campaign.
    [[nodiscard]] LetterId countedAs(LetterId letter) const { return m_countedAs.value(letter, letter); }
    /// Whether it is one of a campaign that counts once.
    [[nodiscard]] bool isJoined(LetterId letter) const { return m_countedAs.contains(letter); }

private:
    QStringList m_names;
    QHash<qsizetype, LetterId> m_lenders;
    QHash<LetterId, qsizetype> m_of;
    QHash<LetterId, LetterId> m_countedAs;
};

} // namespace Kodeks
