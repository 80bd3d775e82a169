// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

class ActionRegistry;
class Jobs;
class Messages;
class Preferences;
class Project;
class Session;
struct ImportReport;
struct PreparedImport;
enum class SameTexts;

/// Brings letters and coded passages in.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ImportController(const Services &services, QWidget *window);

    void askForLetters();
    /// Reads files and folders in the background and puts them in as one edit; where layout has broken lines, asks
    /// first what to do with them, and of tables of answers what their columns are. REFI-QDA projects (.qdpx) among
    /// them go in first, each as an edit of its own; tables of letters come last (tablesRead).
    void importPaths(const QStringList &paths);

signals:
    /// Tables that tell of letters, once the letters that came with them are in.
    void tablesRead(const QList<Kodeks::LetterTable> &tables);

private:
    void importLetterPaths(const QStringList &paths, bool attachments = false);
    void askAboutAttachments(const QStringList &paths, Project *project, PreparedImport prepared);
    void importQdpxFiles(const QStringList &projects, const QStringList &letters);
    void askForFolder();
    void importClipboard();
    void askAboutScans(Project *project, PreparedImport prepared);
    void recognise(Project *project, PreparedImport prepared, const QString &languages);
    void askAboutAnswers(Project *project, PreparedImport prepared, QList<LetterTable> wanted);
    void addAnswers(Project *project, PreparedImport prepared, const QList<LetterTable> &tables);
    void askAboutLines(Project *project, PreparedImport prepared);
    void join(Project *project, PreparedImport prepared);
    void askForPassages();
    void putIn(Project *project, PreparedImport prepared);
    void askAboutTexts(Project *project, PreparedImport prepared, qsizetype same);
    void putIn(Project *project, PreparedImport prepared, SameTexts sameTexts);
    void tell(const ImportReport &report);
    void showReport(const ImportReport &report, const QString &summary);
    void inform(const QString &sentence);
    void importPassageFile(const QString &path, const QString &coder);

    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    QWidget *m_window;
};

} // namespace Kodeks
