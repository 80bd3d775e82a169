// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

#include <QLineEdit>
#include <optional>

namespace Kodeks {

/// Where one types what a list is to show. Escape empties it; in an empty one Escape is the window's.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Underlines what cannot be read; nothing: nothing.
    void mark(const std::optional<QueryPlace> &place);

protected:
    bool event(QEvent *event) override;
};

} // namespace Kodeks
