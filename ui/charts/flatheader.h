// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Kodeks {

/// Names beside rows, plain, flush right and cut off where they are too long. Those of a tree stand flush left, as deep
/// as they are, with a sign where others stand below them (ui/models/words/heatrole.h).
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Kodeks
