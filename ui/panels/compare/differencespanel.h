// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/differencesmodel.h"

#include <QWidget>

namespace Kodeks {

class DifferencesBar;
class EmptyState;
class ListTable;

/// The differences of two coders as a list that ends: by letter and place, with what was decided. Follows a Comparison
/// of its own.
class DifferencesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPanel(QWidget *parent = nullptr);

    /// Null: none.
    void setProject(Project *project);
    /// Who is compared; the letter view and the card follow it too.
    [[nodiscard]] Comparison &comparison() { return m_comparison; }
    [[nodiscard]] const DifferencesModel &model() const { return m_model; }
    /// Where keys that settle the current difference should work.
    [[nodiscard]] QWidget *table() const;
    void addButton(QWidget *button);
    /// Why the list shows nothing; empty if it does.
    [[nodiscard]] QString message() const;

    void setKinds(DifferenceKinds kinds);
    void setCurrentLetter(LetterId letter);
    /// Selects its row, if it is shown; emits nothing back.
    void setCurrent(const WorkPlace &place);

public slots:
    void focusInput();

signals:
    void differenceActivated(const Kodeks::WorkPlace &place); ///< Enter, double-click: go there
    void differenceShown(const Kodeks::WorkPlace &place); ///< the user moved to its row: show it, the focus stays

private:
    void setUpColumns();
    void refresh();

    Comparison m_comparison;
    DifferencesModel m_model;
    DifferencesBar *m_bar;
    ListTable *m_table;
    EmptyState *m_state;
    WorkPlace m_current;
};

} // namespace Kodeks
