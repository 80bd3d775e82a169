// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codedrag.h"

#include "core/project/project.h"
#include "ui/models/codes/codevalue.h"

#include <QMimeData>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString codeDataType()
{
    return u"application/x-kodeks-code"_s;
}

QMimeData *codeData(const Project &project, const DraggedCode &code)
{
    auto *data = new QMimeData;
    data->setData(codeDataType(),
        project.uuid().toByteArray() + ' ' + QByteArray::number(static_cast<int>(code.dimension)) + ' '
            + QByteArray::number(code.id));
    return data;
}

std::optional<DraggedCode> draggedCode(const QByteArray &data, const Project &project)
{
    const QList<QByteArray> parts = data.split(' ');
    if (parts.size() != 3 || parts.first() != project.uuid().toByteArray())
        return {};
    const int dimension = parts.at(1).toInt();
    if (dimension < static_cast<int>(CodeDimension::Tasks) || dimension > static_cast<int>(CodeDimension::Arguments))
        return {};
    const DraggedCode code{static_cast<CodeDimension>(dimension), parts.last().toLongLong()};
    return codeValue(project.codebook(), code.dimension, code.id) ? std::optional(code) : std::nullopt;
}

} // namespace Kodeks
