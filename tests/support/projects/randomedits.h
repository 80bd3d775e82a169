// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

#include <QRandomGenerator>

namespace Kodeks {

/// Edits a project at random, the same every time for the same seed (but for uuids): every kind of edit, and undo.
/// Names and texts come from a small stock, so that two copies run into each other. What the project refuses is passed
/// over.
class RandomEdits
{
public:
    RandomEdits(Project &project, quint32 seed);

    void make(int count);

private:
    void one();
    void passageEdit();
    void taskEdit();
    void codeEdit();
    void actorEdit();
    void letterEdit();
    void otherEdit();
    void settleEdit();

    template <typename List>
    [[nodiscard]] auto any(const List &list)
    {
        return list.isEmpty() ? typename List::value_type() : list.at(m_random.bounded(static_cast<int>(list.size())));
    }
    [[nodiscard]] QString word();
    [[nodiscard]] Passage anyPassage();
    void recode(Passage &passage);
    void apply(const Edit &edit);

    Project &m_project;
    QRandomGenerator m_random;
};

/// A clock of its own for a copy: it starts `skew` milliseconds beside the others and goes by some multiple of 3 ms
/// each time it is asked.
[[nodiscard]] Clock unsteadyClock(quint32 seed, qint64 skew);

} // namespace Kodeks
