// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"

#include "core/project/jobs/sample.h"
#include "tests/support/samples.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

SampleProject::SampleProject()
{
    const QString path = m_folder.filePath(u"oslo.kodeks"_s);
    const auto made = makeSampleProject(path, sourcePath(u"resources/sample"_s));
    auto opened = made ? Project::open(path) : failed(made);
    if (!opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    m_project = std::move(*opened);
}

Change SampleProject::apply(const Edit &edit)
{
    const auto change = m_project->apply(edit);
    if (!change)
        qFatal("%s: %s", qPrintable(edit.kind), qPrintable(change.error().message));
    return *change;
}

QList<QuotedPassage> SampleProject::passages() const
{
    return m_project->allPassages().value();
}

LetterId SampleProject::letter(const QString &beginning) const
{
    for (const Letter &letter : m_project->letters()) {
        if (letter.name.startsWith(beginning))
            return letter.id;
    }
    return {};
}

} // namespace Kodeks
