// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/memolist.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

/// A memo as HTML, its links leading to the codes, letters and places of the project that they name.
[[nodiscard]] QString memoHtml(const Project &project, const QString &memo);

/// Which memos link to something, found beside the window, and again after the project has changed.
class MemoBacklinks : public QObject
{
    Q_OBJECT

public:
    explicit MemoBacklinks(QObject *parent = nullptr);

    void setProject(Project *project);
    /// Nothing: about nothing. What was found of another target is forgotten.
    void ask(const std::optional<MemoTarget> &target);
    /// "Linked from: …", with links to what those memos are about; empty for none.
    [[nodiscard]] const QString &html() const { return m_html; }

signals:
    /// html() is another.
    void found();

private:
    void askNow();
    void take(const QList<ListedMemo> &memos);
    [[nodiscard]] QString linkTo(const ListedMemo &memo) const;

    QPointer<Project> m_project;
    std::optional<MemoTarget> m_target;
    QString m_html;
    QTimer m_resting;
    Job m_job;
};

} // namespace Kodeks
