// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/filecontents.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Kodeks {

/// What is in a project's file, for who is about to hand it on: read beside the window, then told in sentences that can
/// be copied, with the way to an export, which is mostly what is wanted.
class ContentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ContentsDialog(const QString &projectPath, QWidget *parent = nullptr);

signals:
    void shown(); ///< or why it could not be read
    void exportWanted();

private:
    void layOut();
    void show(const Result<FileContents> &contents);
    void copy() const;

    QString m_name;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QProgressBar *m_progress;
    QPushButton *m_copy;
    Job m_reading;
};

} // namespace Kodeks
