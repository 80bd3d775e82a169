// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/beginning.h"

#include "core/base/ondisk.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<ReadCodebook> codebookToBeginWith(const QString &path)
{
    const QFileInfo file(path);
    if (file.suffix().compare(u"kodeks"_s, Qt::CaseInsensitive) == 0) {
        const auto other = Project::open(path, Project::Access::Read);
        return other ? Result<ReadCodebook>(ReadCodebook{(*other)->codebook(), {}}) : failed(other);
    }
    const auto bytes = readLetterFile(path, largestCodebook);
    return bytes ? readCodebookFile(*bytes, file.fileName()) : failed(bytes);
}

Result<std::unique_ptr<Project>> beginProject(const QString &path, const QString &title, const Codebook &codebook)
{
    const bool empty = codebook == Codebook();
    const QString called = !title.isEmpty() ? title
        : codebook.title.isEmpty()          ? QFileInfo(path).completeBaseName()
                                            : QString();
    auto project = Project::create(path, called);
    if (!project || empty)
        return project;
    Edit beginning = Edits::setCodebook(codebook);
    beginning.isUndoable = false;
    if (const auto set = (*project)->apply(beginning); !set) {
        project->reset();
        removeUnfinished(path);
        return failed(set);
    }
    return project;
}

} // namespace Kodeks
