// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/differencesmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace Kodeks {

/// Which differences the list shows, by state and letter, and a line on how far the work has come.
class DifferencesBar : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesBar(QWidget *parent = nullptr);

    /// The kinds are chosen elsewhere.
    void setKinds(DifferenceKinds kinds);
    void setCurrentLetter(LetterId letter);
    void setState(DifferenceFilter::State state);
    /// As for a project that was just opened: the open ones of all letters.
    void reset();
    [[nodiscard]] DifferenceFilter filter() const;
    void setNote(const QString &note);
    void addButton(QWidget *button);

signals:
    void filterChanged();

private:
    QComboBox *m_state;
    QCheckBox *m_thisLetter;
    QLabel *m_note;
    QHBoxLayout *m_line;
    LetterId m_letter;
    DifferenceKinds m_kinds = DifferenceKinds::fromInt(~0);
};

} // namespace Kodeks
