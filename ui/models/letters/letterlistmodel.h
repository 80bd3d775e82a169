// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/query/studycounts.h"
#include "ui/jobs/job.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

class Project;
struct Change;

/// The letters of a project with how far the current coder has come, one row a letter, in the project's order.
/// Follows the project row by row, so selections and places stay.
class LetterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SubtitleRole = Qt::UserRole + 1, ///< "17.04.2024 · 18 own passages"
        ProgressRole,                    ///< int of Letter::Progress
        LetterRole,                      ///< qint64 of the LetterId
        SearchRole,                      ///< all that the filter looks in
        ShareRole,                       ///< double: of the text, how much the current coder has coded; 0 to 1
        ChangedRole,                     ///< qint64: when the coder last changed something in it, 0 for never
        DatedRole,                       ///< the date as ISO 8601, empty for none
        AttributesRole,                  ///< LetterAttributes
        DescriptionRole, ///< the values of the attributes that are to stand under a letter; of ShownLetters only
    };

    explicit LetterListModel(QObject *parent = nullptr);

    /// Null for none.
    void setProject(Project *project);
    [[nodiscard]] LetterId letterAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(LetterId letter) const;
    [[nodiscard]] Letter::Progress progress(LetterId letter) const;
    /// The attributes that letters have, by name.
    [[nodiscard]] QStringList attributes() const;
    /// How many letters the current coder has marked as done.
    [[nodiscard]] qsizetype doneCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow(const Change &change);
    void takeAwayGone();
    void putInNew();
    void refresh(LetterId letter);
    void count();
    [[nodiscard]] double share(const Letter &letter) const;
    [[nodiscard]] QString subtitle(const Letter &letter) const;
    [[nodiscard]] QString toolTip(const Letter &letter) const;

    QPointer<Project> m_project;
    QList<LetterId> m_letters;
    QHash<LetterId, CodedAmount> m_amounts; ///< of the current coder; counted in another thread, some moments late
    QTimer m_resting;
    Job m_counting;
};

/// "not begun", "in progress" or "done".
[[nodiscard]] QString progressName(Letter::Progress progress);

} // namespace Kodeks
