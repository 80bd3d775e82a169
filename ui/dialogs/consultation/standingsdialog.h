// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/consultation/consultation.h"
#include "core/model/letter.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Kodeks {

class Project;
class RecordList;
class TableFill;

/// What letters are among the answers and whether they count: all letters, to be filtered; below, what the marked ones
/// are; a table can fill it. Changes nothing.
class StandingsDialog : public QDialog
{
    Q_OBJECT

public:
    StandingsDialog(const Project &project, const Consultation &consultation, QWidget *parent = nullptr);

    /// Of the letters of which something else is said than before.
    [[nodiscard]] QList<LetterStanding> changes() const;
    /// Says what the table at `path` does, or why it cannot be read.
    void fillFrom(const QString &path);

private:
    [[nodiscard]] static QString standingName(LetterStanding::Kind kind);
    [[nodiscard]] QWidget *form();
    void filter(const QString &text);
    void showMarked();
    void setKind(int chosen);
    void setCounts();
    void change(const std::function<void(LetterStanding &)> &change);
    void showCounted();
    [[nodiscard]] QStringList cells(qsizetype row) const;

    QPointer<const Project> m_project; ///< for tables, which name letters as it does
    QList<Letter> m_letters;
    QList<LetterStanding> m_before;    ///< by the letters
    QList<LetterStanding> m_standings; ///< the same
    QLineEdit *m_filter;
    QLabel *m_counted;
    RecordList *m_list;
    QComboBox *m_kind;
    QCheckBox *m_counts;
    TableFill *m_fill;
};

} // namespace Kodeks
