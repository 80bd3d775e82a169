// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/handbook/handbook.h"

#include <QObject>
#include <memory>

class QWidget;

namespace Kodeks {

class ActionRegistry;
class HandbookDialog;
class HandbookPictures;

/// The handbook, at the page about where one is, also in dialogs; and what Kodeks is.
class HelpController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`; the handbook stands beside it.
    HelpController(ActionRegistry &actions, QWidget *window);
    ~HelpController() override;

    /// The executable that paints the handbook's pictures; without it there are none.
    void setPictureProgram(const QString &program) { m_program = program; }
    void showHandbook(const HandbookPlace &place);
    /// Null before it was opened.
    [[nodiscard]] HandbookDialog *handbook() const { return m_handbook.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHandbook();
    void showAbout();

    ActionRegistry &m_actions;
    QWidget *m_window;
    QString m_program;
    std::unique_ptr<HandbookPictures> m_pictures;
    std::unique_ptr<HandbookDialog> m_handbook; ///< without a parent, so that no dialog of the window blocks it
};

} // namespace Kodeks
