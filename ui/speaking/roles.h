// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

/// Makes stacks of pages, which Qt calls layered panes with items, mere groups that nobody mentions; safe to call
/// again.
void installRoles();

} // namespace Kodeks
