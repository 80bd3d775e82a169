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
    for (const SearchHit &hit : hits)
        add(project, hit.letter);
}

HitLabels::HitLabels(const Project &project, const QList<LetterId> &letters)
    : m_codebook(project.codebook())
    , m_coders(project.coders())
{
    for (const LetterId letter : letters)
        add(project, letter);
}

void HitLabels::add(const Project &project, LetterId id)
{
    const Letter *letter = m_letters.contains(id) ? nullptr : project.letter(id);
    if (letter)
        m_letters.insert(id,
            {Display::letter(*letter), letter->fact(Fact::Sender), Display::dated(*letter), letter->fact(Fact::Dated)});
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
