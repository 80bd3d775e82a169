// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Kodeks {

/// Names above narrow columns, written upwards, in as many lines as have room beside each other.
class UprightHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(QWidget *parent = nullptr);

    /// Names are cut off beyond that height in pixels.
    void setLargestHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString name(int section) const;
    [[nodiscard]] QStringList linesOf(const QString &name, int length, int breadth) const;

    int m_largest = 120;
};

} // namespace Kodeks
