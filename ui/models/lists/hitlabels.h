// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/passage.h"
#include "core/project/jobs/hitplaces.h"
#include "core/project/jobs/search.h"

#include <QColor>

namespace Kodeks {

class Project;

/// The words that a list of hits shows for letters and passages, read once from a project.
class HitLabels
{
public:
    struct LetterWords
    {
        QString name; ///< as the window calls it
        QString sender;
        QString dated;
        QString isoDate;
    };

    HitLabels() = default;
    HitLabels(const Project &project, const QList<SearchHit> &hits);
    HitLabels(const Project &project, const QList<LetterId> &letters);

    /// A letter that is not in the project goes by its file name.
    [[nodiscard]] LetterWords letter(const SearchHit &hit) const
    {
        return m_letters.value(hit.letter, {hit.letterName, {}, {}, {}});
    }
    /// "Coder A: Sykehjem · etat → bydel".
    [[nodiscard]] QString passage(const Passage &passage) const;
    [[nodiscard]] QColor color(const Passage &passage) const;

private:
    void add(const Project &project, LetterId id);

    QHash<LetterId, LetterWords> m_letters;
    Codebook m_codebook;
    QList<Coder> m_coders;
};

} // namespace Kodeks
