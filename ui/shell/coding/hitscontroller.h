// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTabWidget;

namespace Kodeks {

class ActionRegistry;
class SearchPanel;

/// Gives the hits of a search their actions: how to search, the next hit from wherever one is, and what is done with
/// rows.
class HitsController : public QObject
{
    Q_OBJECT

public:
    /// `tabs` has the panel.
    HitsController(SearchPanel &search, QTabWidget &tabs, ActionRegistry &actions);

private:
    void connectSearching(ActionRegistry &actions);
    void connectRows(ActionRegistry &actions);
    void show();

    SearchPanel &m_search;
    QTabWidget &m_tabs;
};

} // namespace Kodeks
