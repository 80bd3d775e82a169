// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <functional>

class QDialog;

namespace Kodeks {

class Project;
struct PreparedImport;
enum class SameTexts;

/// Asks, one question after the other, what is to be decided of letters that have been read, and does in the background
/// what follows from it. A question that is cancelled cancels the whole import, and that is said.
class ImportQuestions : public QObject
{
    Q_OBJECT

public:
    using Decided = std::function<void(Project *project, const PreparedImport &prepared, SameTexts sameTexts)>;

    /// Dialogs open over `window`. What is decided is handed to `decided`, if the project is still there.
    ImportQuestions(const Services &services, QWidget *window, Decided decided);

    /// `withAttachments` reads the same once more, with what is attached to e-mails; without it nobody is asked.
    void ask(Project *project, PreparedImport prepared, const std::function<void()> &withAttachments = {});

private:
    void askAboutAnswers(Project *project, PreparedImport prepared, QList<LetterTable> wanted);
    void addAnswers(Project *project, PreparedImport prepared, const QList<LetterTable> &tables);
    void askAboutScans(Project *project, PreparedImport prepared);
    void recognise(Project *project, PreparedImport prepared, const QString &languages);
    void askAboutHeaders(Project *project, PreparedImport prepared);
    void keepHeaders(Project *project, PreparedImport prepared, const QList<qsizetype> &letters);
    void askAboutLines(Project *project, PreparedImport prepared);
    void join(Project *project, PreparedImport prepared);
    void askAboutTexts(Project *project, PreparedImport prepared);
    void work(Project *project, const QString &title, Job::Work<PreparedImport> work,
        void (ImportQuestions::*next)(Project *, PreparedImport));
    void open(QDialog *dialog);

    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    QWidget *m_window;
    Decided m_decided;
};

} // namespace Kodeks
