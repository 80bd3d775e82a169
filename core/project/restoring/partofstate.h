// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/storage/images/touchedrow.h"

#include <QHash>

namespace Kodeks {

class Workspace;

/// Brings one letter, or what one coder said, back as it was: within an edit.
class PartOfState
{
public:
    PartOfState(Workspace &workspace, LetterId letter);
    PartOfState(Workspace &workspace, CoderId coder);

    [[nodiscard]] Result<> bringBack(qint64 event);

private:
    [[nodiscard]] bool isMine(Table table, qint64 id, const QJsonObject &image) const;
    [[nodiscard]] Result<bool> isArgumentMine(const TouchedRow &argument) const;
    [[nodiscard]] Result<QList<TouchedRow>> mineOf(const QList<TouchedRow> &all);
    [[nodiscard]] Result<> checkReferences(const QList<TouchedRow> &mine, const QList<TouchedRow> &all);
    [[nodiscard]] Result<> remove(const QList<TouchedRow> &rows, bool passages);
    [[nodiscard]] Result<> change(const TouchedRow &row);
    [[nodiscard]] Result<> insert(const TouchedRow &row);

    Workspace &m_workspace;
    LetterId m_letter = {};
    CoderId m_coder = {};
    QHash<qint64, bool> m_passagesThen = {}; ///< by the rows they had: mine or not, of those that differ
    QHash<qint64, qint64> m_moved = {};  ///< passages whose row another one has now
};

} // namespace Kodeks
