// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/lettersearch.h"

#include <QWidget>

namespace Kodeks {

class Chip;
class FlowLayout;

/// The forms that a search has found of its words, as chips with how often they stand in the letters; each can be
/// switched off.
class FormsRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormsRow(QWidget *parent = nullptr);

    /// Hidden without any. Those that are there already keep their chips.
    void setForms(const QList<FoundForm> &forms);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void switched(const QString &form, bool on);

private:
    void addChip(const FoundForm &form);

    QList<Chip *> m_chips;
    QStringList m_names;
    FlowLayout *m_flow;
};

} // namespace Kodeks
