// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/learning.h"

#include "core/project/project.h"
#include "core/storage/coverage/coveragestore.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostTexts = 200;

} // namespace

Result<Suggester> suggesterFor(const Project &project, const OwnCues &cues)
{
    const QList<Letter> &letters = project.letters();
    QStringList texts;
    const qsizetype wanted = std::min(mostTexts, letters.size());
    for (qsizetype at = 0; at < wanted; ++at) {
        const auto text = project.text(letters.at(at * letters.size() / wanted).id);
        if (!text)
            return failed(text);
        texts.append(text->string());
    }
    return Suggester(project.codebook(), texts, cues);
}

Result<CoverageNotes> coverageNotes(const Project &project)
{
    const auto connection = Connection::open(project.path(), Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    return CoverageStore::read(**connection, project.letters(), project.coders());
}

} // namespace Kodeks
