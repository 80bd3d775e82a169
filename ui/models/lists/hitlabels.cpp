// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/hitlabels.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

HitLabels::HitLabels(const Project &project, const QList<SearchHit> &hits)
    : m_codebook(project.codebook())
    , m_coders(project.coders())
{
    for (const SearchHit &hit : hits) {
        const Letter *letter = m_letters.contains(hit.letter) ? nullptr : project.letter(hit.letter);
        if (letter)
            m_letters.insert(hit.letter,
                {Display::letter(*letter), letter->fact(Fact::Sender), Display::dated(*letter),
                    letter->fact(Fact::Dated)});
    }
}

QString HitLabels::passage(const Passage &passage) const
{
    const auto coder = std::ranges::find(m_coders, passage.coder, &Coder::id);
    const QString said = Display::passage(m_codebook, passage);
    return coder == m_coders.end() ? said : u"%1: %2"_s.arg(coder->name, said);
}

QColor HitLabels::color(const Passage &passage) const
{
    return taskColor(m_codebook, passage.task);
}

} // namespace Kodeks
