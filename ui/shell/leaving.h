// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QString;
class QWidget;

namespace Kodeks {

class Decisions;
struct WindowParts;

/// What is asked before the window, the project, the coder or the language is left (Session::Leaving): what is
/// half-written is put in where it can be, and asked about where it cannot or where only the person can finish it.
class Leaving
{
public:
    /// The parts and `decisions` outlive it.
    Leaving(QWidget *window, const WindowParts &parts, Decisions &decisions);

    /// Whether all is put in, and nothing is running (`running` is its title). If not it is asked about, and `again`
    /// called if the person goes on without.
    [[nodiscard]] bool operator()(const QString &running, const std::function<void()> &again) const;

private:
    [[nodiscard]] bool ask(const QString &text, const std::function<void()> &goOn) const;

    QWidget *m_window;
    const WindowParts &m_parts;
    Decisions &m_decisions;
};

} // namespace Kodeks
