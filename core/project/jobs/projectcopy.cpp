// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/projectcopy.h"

#include "core/project/jobs/newfile.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

namespace {

struct ProjectCopyText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCopy)
};

/// One half of the work, in thousandths of the whole.
Progress halfOf(const Progress &progress, bool second)
{
    constexpr qint64 half = 500;
    if (!progress)
        return {};
    return [progress, second](qint64 done, qint64 total) {
        return progress((second ? half : 0) + (total > 0 ? done * half / total : 0), 2 * half);
    };
}

} // namespace

Result<CheckFindings> copyWholeProject(const QString &projectPath, const QString &newPath, const Progress &progress)
{
    const auto original = Connection::open(projectPath, Connection::Mode::Read);
    if (!original)
        return failed(original);
    CheckFindings findings;
    const auto made = makeNewFile(newPath, [&](const QString &part) -> Result<> {
        if (const auto copied = copyProject(**original, part, halfOf(progress, false)); !copied)
            return copied;
        auto checked = checkProject(part, halfOf(progress, true));
        if (!checked)
            return failed(checked);
        findings = *std::move(checked);
        if (findings.problems.isEmpty())
            return {};
        return failure(Error::Kind::Damaged,
            ProjectCopyText::tr("No copy of “%1” was made, since the project has problems that the copy would have "
                                "too. Check the project, and go back to an earlier copy that is well. The first: %2")
                .arg(QFileInfo(projectPath).fileName(), findings.problems.constFirst()));
    });
    return made ? Result<CheckFindings>(std::move(findings)) : failed(made);
}

} // namespace Kodeks
