// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/passage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/preferences.h"

#include <QTemporaryDir>
#include <memory>

namespace Kodeks {

/// The real window with settings and documents in a folder of its own, gone at the end of the scope.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] Project &project();
    [[nodiscard]] LetterView &letter() { return *m_window->parts().letter; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens the Oslo sample as Coder A, with that letter and the focus in it.
    void openSample(const QString &letterName = QStringLiteral("lo-kommune-oslo.txt"));
    /// The same without the passages of Coder A in that letter, the cursor at its beginning.
    void openUncodedSample();
    /// Closes the window and opens it again with the same settings, no project open.
    void restart();
    /// Runs an action that must be possible now.
    void run(const QString &action);
    /// Sends keys to whatever has the focus: text as typed, "<Tab>", "<Enter>", "<Escape>", "<Home>", the
    /// arrows ("<Down>") and pages ("<PageDown>") between it.
    void type(const QString &keys);
    /// The passages of the open letter by the current coder, by place.
    [[nodiscard]] QList<Passage> passages();
    /// What the message bar says.
    [[nodiscard]] QString message() const;

private:
    void make();

    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Kodeks
