// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codenode.h"

class QMimeData;

namespace Kodeks {

/// A code while it is dragged: in the codebook to another place, onto a letter to code with it.
struct DraggedCode
{
    CodeDimension dimension = CodeDimension::Tasks;
    qint64 id = 0;

    friend bool operator==(const DraggedCode &, const DraggedCode &) = default;
};

/// The type of what codeData() makes.
[[nodiscard]] QString codeDataType();
[[nodiscard]] QMimeData *codeData(const Project &project, const DraggedCode &code);
/// Nothing where the data is not a code of that very project.
[[nodiscard]] std::optional<DraggedCode> draggedCode(const QByteArray &data, const Project &project);

} // namespace Kodeks
