// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/summary/summarydocument.h"
#include "core/project/history/history.h"
#include "core/storage/journalchain.h"

namespace Kodeks {

/// What a history one hands in is made of.
struct HistoryFacts
{
    QString title = {}; ///< of the project
    QString file = {};  ///< its name, without a path
    QUuid project = {};
    QDateTime now = {};
    QList<HistoryLine> lines = {}; ///< oldest first
    QHash<EditId, QByteArray> links = {}; ///< of what was last done with each edit
    QHash<EditId, QString> undoers = {}; ///< who took it back
    JournalChain::State chain = {};
    std::optional<JournalChain::Step> broken = {}; ///< the first step that does not fit the chain
    bool isExtract = false; ///< some edits are left out by a filter
    bool isVeiled = false;  ///< and some, since coding is blind
};

/// The history of a project: how it is checked, who did how much, the codebook, what was brought together, decisions,
/// and every edit. In the program's language.
[[nodiscard]] SummaryDocument historyDocument(const HistoryFacts &facts);

/// That an edit does not fit the chain of the journal.
[[nodiscard]] QString brokenChainSentence(const JournalChain::Step &step);

} // namespace Kodeks
