// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/searchmodel.h"
#include "ui/panels/parts/listtable.h"

namespace Kodeks {

/// The table of a search's hits. What is current and selected stays so when other hits take the place of these, where
/// they are among them; a row that is opened is as high as its text. Keys of the actions it has are theirs, also those
/// that a list has by itself.
class HitTable : public ListTable
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit HitTable(SearchModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<HitPlace> selectedPlaces() const;

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepPlace();
    void findPlace();
    void fitRows();

    SearchModel &m_model;
    QList<int> m_tall; ///< rows that are higher than others
    std::optional<HitPlace> m_current;
    QList<HitPlace> m_selected;
};

} // namespace Kodeks
