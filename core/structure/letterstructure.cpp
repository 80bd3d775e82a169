// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

#include "core/structure/sections.h"
#include "core/structure/sender.h"

namespace Kodeks {

LetterStructure analyse(const LetterText &letter)
{
    const QList<Block> all = blocks(letter.string());
    FactCollector facts(letter);
    const LetterHead head = readHead(all, facts);
    const LetterTail tail = readTail(all, head.end, facts);
    readParties(all, head, tail, facts);
    return {facts.facts(), readSections(letter, all, head, tail)};
}

} // namespace Kodeks
