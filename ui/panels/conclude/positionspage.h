// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/positiongrids.h"
#include "ui/panels/conclude/gridpage.h"

namespace Kodeks {

/// Where senders stand: on tasks, by the directions they take, or on the questions that letters repeat.
class PositionsPage : public GridPage
{
    Q_OBJECT

public:
    explicit PositionsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isOfSenders() const override { return true; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;

protected:
    [[nodiscard]] Counting counting() const override;
    void take(const std::any &rest) override;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const override;
    [[nodiscard]] QString nothing() const override;

private:
    enum class Against { Tasks, Questions };
    [[nodiscard]] Against against() const;

    QComboBox *m_against;
    PositionGrid m_positions; ///< of the tasks; its grid is shown
    Against m_shown = Against::Tasks;
};

} // namespace Kodeks
