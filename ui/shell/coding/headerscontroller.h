// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class LetterController;
class Project;
struct Letter;
struct PreparedImport;

/// Shows which page numbers, headers and footers are not in the open letter's text, by reading its file once more, and
/// has it imported again with them.
class HeadersController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    HeadersController(const Services &services, LetterController &letters, QWidget *window);

signals:
    /// The letter with them, beside the one that is there.
    void importWanted(Kodeks::Project *project, const Kodeks::PreparedImport &prepared);

private:
    struct Again;

    [[nodiscard]] static Result<Again> readAgain(const QString &project, const Letter &letter);
    void show();
    void tell(Project *project, const Letter &letter, const Again &again);
    void offer(Project *project, const Again &again);

    const Services m_services;
    LetterController &m_letters;
    QWidget *m_window;
};

} // namespace Kodeks
