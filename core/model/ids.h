// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

namespace Kodeks {

using LetterId = StrongId<struct LetterTag>;
using CoderId = StrongId<struct CoderTag>;
using TaskId = StrongId<struct TaskTag>;
using ActorId = StrongId<struct ActorTag>;
using DirectionId = StrongId<struct DirectionTag>;
using ArgumentId = StrongId<struct ArgumentTag>;
using PassageId = StrongId<struct PassageTag>;
using SectionId = StrongId<struct SectionTag>;
using QuestionId = StrongId<struct QuestionTag>;
using SettlementId = StrongId<struct SettlementTag>;
using EditId = StrongId<struct EditTag>;

} // namespace Kodeks
