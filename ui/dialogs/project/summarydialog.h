// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/summary/summaryfile.h"
#include "core/query/binding.h"
#include "ui/jobs/job.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace Kodeks {

class Project;
class SaveField;

/// Asks in which language, of what and where the summary of the consultation is to be written, and shows it without its
/// annexes as it would be. Writes nothing. Stays open where the query cannot be read, with its place chosen.
class SummaryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposedPath` names the file until the user says otherwise.
    SummaryDialog(const Project &project, const QString &proposedPath, QWidget *parent = nullptr);

    /// Of passages that fulfil a query, until another one is typed.
    void setWhere(const QString &where);
    [[nodiscard]] SummaryOrder order() const;
    [[nodiscard]] QString path() const;

    void accept() override;

signals:
    void previewShown();

private:
    void makeForm(const Project &project, QFormLayout *form);
    void makeFile(QFormLayout *form);
    [[nodiscard]] QWidget *preview();
    void setEnding();
    void follow();
    void makePreview();

    QString m_project; ///< path
    QueryVocabulary m_vocabulary;
    std::optional<CoderId> m_viewer;
    QComboBox *m_language;
    QComboBox *m_coders;
    QComboBox *m_unit;
    QComboBox *m_format;
    QLineEdit *m_where;
    SaveField *m_file;
    QTextBrowser *m_page;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_accept = nullptr;
    QTimer m_waiting; ///< until somebody has typed to the end
    Job m_making;
};

} // namespace Kodeks
