// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QAbstractListModel>

namespace Kodeks {

/// The questions and headings of one letter in reading order, each with how many of the given places begin below it
/// (down to the next entry of its own or a higher level). Text before the first entry is the introduction, shown if
/// anything stands there.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, LevelRole, QuestionRole };

    using QAbstractListModel::QAbstractListModel;

    /// What an entry needs of its section; `title` is one line.
    struct Entry
    {
        TextRange range; ///< of the heading itself
        qsizetype end = 0; ///< where what belongs to it ends
        QString title;
        int level = 0;
        bool question = false;
        int count = 0;
    };

    /// Takes questions and headings out of `sections`, with their words from `slice`.
    void setSections(
        const QList<Section> &sections, qsizetype letterLength, const std::function<QString(TextRange)> &slice);
    void clear() { setSections({}, 0, {}); }
    /// Where passages begin, in any order.
    void setPassageStarts(QList<qsizetype> starts);

    /// The entry that `position` belongs to (the innermost); invalid if there is none.
    [[nodiscard]] QModelIndex indexAt(qsizetype position) const;
    [[nodiscard]] TextRange rangeAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace Kodeks
