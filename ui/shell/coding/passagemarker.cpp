// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/passagemarker.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

PassageMark passageMark(const Project &project, const Passage &passage)
{
    const Codebook &codebook = project.codebook();
    const Coder *coder = project.coder(passage.coder);
    QStringList below;
    if (coder)
        below.append(coder->name);
    const QString arguments = Display::arguments(codebook, passage.arguments);
    if (!arguments.isEmpty())
        below.append(arguments);
    else if (passage.certainty > 0)
        below.append(QCoreApplication::translate("PassageMark", "certainty %1").arg(passage.certainty));
    PassageMark mark;
    mark.id = passage.id;
    mark.range = passage.range;
    mark.color = taskColor(codebook, passage.task);
    mark.label = Display::passage(codebook, passage);
    mark.sublabel = below.join(u" · "_s);
    mark.mine = !project.currentCoder().isValid() || passage.coder == project.currentCoder();
    return mark;
}

} // namespace Kodeks
