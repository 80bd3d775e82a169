// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpreview.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTableView;

namespace Kodeks {

class CodebookPanel;
class LetterView;
class PassagesPanel;
class OpenLetter;
class ReadingPanel;

/// Prints: the letter with its margin, the table one works in or that of the passages, the passages of the chosen code,
/// what is read across the letters.
class PrintController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        PassagesPanel *passages = nullptr;
        CodebookPanel *codebook = nullptr;
        ReadingPanel *reading = nullptr;
    };

    PrintController(const Parts &parts, const Services &services, const OpenLetter &letter, QWidget *window);

    void print();

private:
    [[nodiscard]] PrintChoice letterChoice() const;
    [[nodiscard]] PrintChoice tableChoice(const QTableView &table, const QString &name) const;
    [[nodiscard]] PrintChoice codeChoice() const;
    [[nodiscard]] PrintChoice readingChoice() const;

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    const OpenLetter &m_letter;
    QWidget *m_window;
};

} // namespace Kodeks
