// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/settling.h"

#include "core/project/edits/newcodes.h"
#include "core/project/settling/settler.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

using Decision = Settlement::Decision;

Result<> settleAll(Workspace &workspace, const QList<Settling> &settlings)
{
    auto settler = Settler::read(workspace);
    if (!settler)
        return failed(settler);
    for (const Settling &settling : settlings) {
        if (const auto settled = settler->settle(settling); !settled)
            return settled;
    }
    return {};
}

Edit edit(const QString &kind, const QJsonObject &details, const QList<Settling> &settlings)
{
    return {kind, details, [settlings](Workspace &workspace) { return settleAll(workspace, settlings); }};
}

QString kindOf(Decision decision)
{
    switch (decision) {
    case Decision::A:
    case Decision::B: return u"settle-take"_s;
    case Decision::Both: return u"settle-both"_s;
    case Decision::Edited: return u"settle-edited"_s;
    case Decision::Left: return u"settle-left"_s;
    case Decision::Agreed: return u"settle-agreed"_s;
    }
    return {};
}

} // namespace

Edit settle(const Settling &settling)
{
    const CoderId taken = settling.decision == Decision::A ? settling.a
        : settling.decision == Decision::B                 ? settling.b
                                                           : CoderId();
    const qint64 letter = settling.letter.value();
    const QJsonObject details = taken.isValid() ? QJsonObject{{u"coder"_s, taken.value()}, {u"intoLetter"_s, letter}}
                                                : QJsonObject{{u"letter"_s, letter}, {u"count"_s, 1}};
    return edit(kindOf(settling.decision), details, {settling});
}

Edit settleAs(const Settling &settling, const Coding &coding)
{
    Edit edit = settle(settling);
    edit.make = [settling, coding](Workspace &workspace) -> Result<> {
        const auto said = ensureCodes(workspace, coding);
        if (!said)
            return failed(said);
        Settling whole = settling;
        for (Passage &passage : whole.edited)
            passage = coded(passage, *said);
        return settleAll(workspace, {whole});
    };
    return edit;
}

Edit settle(const QList<Settling> &settlings)
{
    const bool agreed
        = std::ranges::all_of(settlings, [](const Settling &each) { return each.decision == Decision::Agreed; });
    const QJsonObject details{{u"count"_s, qint64(settlings.size())}};
    return edit(agreed ? u"settle-agreed"_s : u"settle-several"_s, details, settlings);
}

Edit withdrawSettlements(const QList<SettlementId> &settlements)
{
    return {u"withdraw-settlements"_s, {{u"count"_s, qint64(settlements.size())}},
        [settlements](Workspace &workspace) -> Result<> {
        auto settler = Settler::read(workspace);
        if (!settler)
            return failed(settler);
        for (const SettlementId settlement : settlements) {
            if (const auto withdrawn = settler->withdraw(settlement); !withdrawn)
                return withdrawn;
        }
        return {};
    }};
}

} // namespace Kodeks::Edits
