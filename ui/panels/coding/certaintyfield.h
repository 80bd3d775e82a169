// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

namespace Kodeks {

class Chip;

/// How sure the coder is: 1 (unsure) to 3 (sure), or nothing said. A click on the one that is on takes it away.
class CertaintyField : public QWidget
{
    Q_OBJECT

public:
    explicit CertaintyField(QWidget *parent = nullptr);

    /// 0 for nothing said.
    void setCertainty(int certainty);

signals:
    void picked(int certainty);

private:
    std::array<Chip *, 3> m_chips = {};
};

} // namespace Kodeks
