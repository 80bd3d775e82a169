// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QColor>

namespace Kodeks {

class Project;

/// The four lists of a codebook.
enum class CodeDimension { Tasks, Directions, Actors, Arguments };

/// One code of any list, as a tree shows it.
struct CodeNode
{
    qint64 id = 0;     ///< the key of the code in its list
    qint64 parent = 0; ///< 0 at the top
    QString name;
    QString code;      ///< the short id, may be empty
    QColor color;      ///< invalid if it has none
    bool group = false;
    qsizetype count = 0; ///< passages; of a task, those below it included; of an actor, those whose direction names it

    friend bool operator==(const CodeNode &, const CodeNode &) = default;
};

/// The codes of one list, every code before those below it and after those before it.
[[nodiscard]] QList<CodeNode> codeNodes(const Project &project, CodeDimension dimension);

/// Of such a list, those whose name or short id fits typed letters, with those above and below them; all if nothing is
/// typed.
[[nodiscard]] QList<CodeNode> fitting(const QList<CodeNode> &nodes, const QString &typed);

/// The tasks of a codebook, groups included, in the order the tree shows them.
[[nodiscard]] QList<Task> tasksInOrder(const Codebook &codebook);

} // namespace Kodeks
