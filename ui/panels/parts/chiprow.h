// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QWidget>

class QMenu;

namespace Kodeks {

class Chip;
class FlowLayout;

/// Arguments as chips that a click takes away, and, if asked for, a + with a menu of the others.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    enum class Adding { None, Menu };

    explicit ChipRow(Adding adding, QWidget *parent = nullptr);

    /// `names`: arguments that are to be made, after the others.
    void setArguments(const QList<ArgumentId> &arguments, const Codebook &codebook, const QStringList &names = {});
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void removeRequested(Kodeks::ArgumentId argument);
    void removeNewRequested(const QString &name);
    void addRequested(Kodeks::ArgumentId argument);

private:
    bool clear(); ///< true if a chip had the focus
    Chip *addChip(int place, const QString &name, const QString &tip);
    void fillMenu(const QList<ArgumentId> &arguments, const Codebook &codebook);

    FlowLayout *m_flow;
    Chip *m_add = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace Kodeks
