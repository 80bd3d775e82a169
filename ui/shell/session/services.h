// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

class ActionRegistry;
class Jobs;
class Messages;
class Preferences;
class Session;

/// What nearly every controller of the window works with, besides the widgets that it names itself. All of it is the
/// window's.
struct Services
{
    Session &session;
    Messages &messages;
    Preferences &preferences;
    ActionRegistry &actions;
    Jobs &jobs;
};

} // namespace Kodeks
