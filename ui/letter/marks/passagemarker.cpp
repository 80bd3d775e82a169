// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/passagemarker.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/words/display.h"

namespace Kodeks {

PassageMark passageMark(const Project &project, const Passage &passage, bool named)
{
    constexpr int unsure = 1;
    const Codebook &codebook = project.codebook();
    const Coder *coder = named ? project.coder(passage.coder) : nullptr;
    PassageMark mark;
    mark.id = passage.id;
    mark.range = passage.range;
    mark.color = taskColor(codebook, passage.task);
    mark.label = Display::task(codebook, passage);
    mark.direction = Display::direction(codebook, passage);
    mark.sublabel = Display::arguments(codebook, passage.arguments);
    mark.coder = coder ? coder->name : QString();
    mark.mine = !project.currentCoder().isValid() || passage.coder == project.currentCoder();
    mark.signs.setFlag(PassageMark::Sign::Memo, !passage.memo.trimmed().isEmpty());
    mark.signs.setFlag(PassageMark::Sign::GoodQuote, passage.goodQuote);
    mark.signs.setFlag(PassageMark::Sign::Unsure, passage.certainty == unsure);
    return mark;
}

QList<PassageMark> passageMarks(const Project &project, const QList<Passage> &passages, bool named)
{
    QList<PassageMark> marks;
    marks.reserve(passages.size());
    for (const Passage &passage : passages)
        marks.append(passageMark(project, passage, named));
    return marks;
}

} // namespace Kodeks
