// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/hitorder.h"

#include <QToolButton>

namespace Kodeks {

/// The button that sorts hits: a menu for each of up to three keys, and the order of the letters again.
class SortButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SortButton(QWidget *parent = nullptr);

    [[nodiscard]] const QList<HitKey> &keys() const { return m_keys; }
    /// Tells nobody.
    void setKeys(const QList<HitKey> &keys);

signals:
    /// A key was chosen: maybe the one there was, since hits are sorted when that is asked for.
    void sortAsked(const QList<Kodeks::HitKey> &keys);

private:
    void fillMenu();
    void addKeys(qsizetype number, const QString &title);
    void choose(qsizetype number, std::optional<HitKey> key);

    QList<HitKey> m_keys;
};

} // namespace Kodeks
