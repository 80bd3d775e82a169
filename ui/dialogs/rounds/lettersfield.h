// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QListWidget>
#include <QSet>

namespace Kodeks {

class Project;

/// All letters of a project, to be ticked.
class LettersField : public QListWidget
{
    Q_OBJECT

public:
    explicit LettersField(const Project &project, QWidget *parent = nullptr);

    void tick(const QSet<LetterId> &letters); ///< these and no others
    [[nodiscard]] QList<LetterId> ticked() const;

private:
    const Project &m_project;
};

} // namespace Kodeks
