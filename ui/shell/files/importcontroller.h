// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

class ImportQuestions;
class Jobs;
class Messages;
class Project;
class Session;
struct ImportReport;
struct PassageImport;
struct PreparedImport;
struct PreparedPassages;
struct PreparedQdpx;
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
    /// Asks what is to be asked of letters that have been read, and puts them in.
    void importPrepared(Kodeks::Project *project, const Kodeks::PreparedImport &prepared);

signals:
    /// Tables that tell of letters, once the letters that came with them are in.
    void tablesRead(const QList<Kodeks::LetterTable> &tables);

private:
    void importLetterPaths(const QStringList &paths, bool attachments = false);
    void importQdpxFiles(const QStringList &projects, const QStringList &letters);
    void askForFolder();
    void importClipboard();
    void askForPassages();
    void putIn(Project *project, PreparedImport prepared, SameTexts sameTexts);
    /// Then the other projects and the letters that came with it.
    void putIn(Project *project, const PreparedQdpx &prepared, const QStringList &projects, const QStringList &letters);
    void tell(const ImportReport &report);
    void showReport(const ImportReport &report, const QString &summary);
    void inform(const QString &sentence);
    void importPassageFile(const QString &path, const QString &coder);
    void putIn(Project *project, PreparedPassages prepared, const QString &fileName);
    void tell(const PassageImport &imported, const QString &coder, const QString &fileName);

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    QWidget *m_window;
    ImportQuestions *m_questions;
};

} // namespace Kodeks
