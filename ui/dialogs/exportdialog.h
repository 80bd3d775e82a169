// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/exportform.h"
#include "core/project/refi/qdpxexport.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Kodeks {

class PreviewBox;
class Project;

/// Asks how and where the coded passages are to be written, and shows the first rows as they would be. Writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposedPath` names the file until the user says otherwise.
    ExportDialog(const Project &project, const QString &proposedPath, QWidget *parent = nullptr);

    [[nodiscard]] PassageExport options() const;
    [[nodiscard]] QString path() const;

    /// Only passages that a query (PassageExport::where) lets through, in forms that are tables or reports.
    void setWhere(const QString &where);
    /// The same as a choice, taken until the person leaves it; a whole project is for all passages.
    void offerWhere(const QString &where);
    /// What was chosen, but for coders and file, as a word that setChoice() takes; one it does not know changes
    /// nothing.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString &choice);

signals:
    void previewShown();

private:
    void makeForm(QVBoxLayout *column);
    void makeCoders(const Project &project, QVBoxLayout *column);
    void makeNames(QVBoxLayout *column);
    void askForNames();
    void makeFile(const QString &proposedPath, QVBoxLayout *column);
    void follow();
    void checkFile();
    void preview();
    void previewLosses();
    [[nodiscard]] QString caption() const;
    void browse();
    [[nodiscard]] const ExportForm &form() const;
    [[nodiscard]] bool isFolder() const { return form().id == PassageExport::Form::Folder; }
    [[nodiscard]] bool isProject() const { return form().id == PassageExport::Form::Qdpx; }
    [[nodiscard]] bool hasOthersEnding() const;
    [[nodiscard]] QString noteOnOldFile() const;
    [[nodiscard]] QString whatIsMissing() const;

    QString m_projectPath;
    QString m_where;
    std::optional<CoderId> m_viewer;
    QList<ExportForm> m_forms;
    Job m_job;
    Job m_lossesJob;
    QButtonGroup *m_form;
    QButtonGroup *m_dialect;
    QGroupBox *m_dialectBox = nullptr;
    QList<QCheckBox *> m_coders;
    QCheckBox *m_only = nullptr; ///< whether the query that was offered is taken
    Pseudonyms m_names;
    QCheckBox *m_named = nullptr; ///< names are replaced
    QPushButton *m_nameTable = nullptr;
    QLineEdit *m_path = nullptr;
    QString m_ending = QStringLiteral(".csv"); ///< that the path has while nobody gives it another
    QLabel *m_note = nullptr;
    PreviewBox *m_preview;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
