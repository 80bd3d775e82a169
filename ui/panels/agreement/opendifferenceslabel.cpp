// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/opendifferenceslabel.h"

#include "core/project/project.h"
#include "core/project/settling/worklist.h"

#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

OpenDifferencesLabel::OpenDifferencesLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"agreementOpen"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void OpenDifferencesLabel::count(const Project &project, const QList<CoderId> &coders, const QList<LetterId> &letters)
{
    forget();
    const bool people = std::ranges::none_of(coders, [&project](CoderId id) {
        const Coder *coder = project.coder(id);
        return !coder || coder->isConsensus();
    });
    if (coders.size() != 2 || !people)
        return;
    const WorklistRequest request{coders.at(0), coders.at(1), letters, project.currentCoder()};
    m_job.start<Worklist>(this, [path = project.path(), request](const Progress &progress) {
        return worklist(path, request, progress);
    }, [this](const Result<Worklist> &list) {
        if (!list)
            return;
        const WorkCounts &counts = list->counts;
        const qsizetype open = counts.differences - counts.settled;
        const QLocale locale;
        setText(counts.differences == 0
                ? tr("No two passages of theirs differ.")
                : tr("Differences between passages: %1, of which %2 settled and %3 open (tab Differences). The figures "
                     "compare what each has coded, whatever was settled.")
                      .arg(
                          locale.toString(counts.differences), locale.toString(counts.settled), locale.toString(open)));
        show();
    });
}

void OpenDifferencesLabel::forget()
{
    m_job.cancel();
    clear();
    hide();
}

} // namespace Kodeks
