// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/memobacklinks.h"

#include "core/exchange/web/markdownwords.h"
#include "core/project/project.h"
#include "core/query/memosubjects.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restAfterChange = 150; // ms

} // namespace

QString memoHtml(const Project &project, const QString &memo)
{
    return markdownHtml(memo, [&project](const QString &link) {
        const auto target = memoTarget(link, project.codebook(), project.letters());
        return target ? memoAddress(*target) : QString();
    });
}

MemoBacklinks::MemoBacklinks(QObject *parent)
    : QObject(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restAfterChange);
    connect(&m_resting, &QTimer::timeout, this, &MemoBacklinks::askNow);
}

void MemoBacklinks::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    ask({});
    if (!project)
        return;
    const auto again = [this] {
        if (m_target)
            m_resting.start();
    };
    connect(project, &Project::changed, this, again);
    connect(project, &Project::currentCoderChanged, this, again);
}

void MemoBacklinks::ask(const std::optional<MemoTarget> &target)
{
    if (target == m_target)
        return;
    m_job.cancel();
    m_resting.stop();
    m_target = target;
    m_html.clear();
    if (target && m_project)
        m_resting.start();
}

void MemoBacklinks::askNow()
{
    if (!m_project || !m_target)
        return;
    const auto work = [path = m_project->path(), viewer = m_project->viewer(), target = *m_target](
                          const Progress &) { return memosLinkingTo(path, viewer, target); };
    m_job.start<QList<ListedMemo>>(
        this, work, [this](const Result<QList<ListedMemo>> &memos) { take(memos.value_or(QList<ListedMemo>())); });
}

void MemoBacklinks::take(const QList<ListedMemo> &memos)
{
    constexpr qsizetype most = 30;
    QStringList links;
    for (const ListedMemo &memo : memos.first(std::min(most, memos.size())))
        links.append(linkTo(memo));
    if (memos.size() > most)
        links.append(tr("and %Ln more", nullptr, int(memos.size() - most)));
    const QString before
        = std::exchange(m_html, links.isEmpty() ? QString() : tr("Memos that link here: %1").arg(links.join(u", "_s)));
    if (m_html != before)
        emit found();
}

QString MemoBacklinks::linkTo(const ListedMemo &memo) const
{
    const Letter *letter = m_project->letter(memo.letter);
    const bool isPassage = memo.of == ListedMemo::Of::Passage;
    const MemoTarget target
        = isPassage ? MemoTarget(MemoPlace{memo.letter, memo.passage.range}) : MemoTarget(memo.about);
    const QString about = isPassage
        ? tr("%1 in %2", "what a passage says, and its letter")
              .arg(Display::passage(m_project->codebook(), memo.passage), letter ? Display::letter(*letter) : QString())
        : letter                             ? Display::letter(*letter)
        : memo.of == ListedMemo::Of::Project ? tr("the project")
                                             : memoCode(m_project->codebook(), memo.about).name;
    const QString by = memo.coder.isEmpty() ? QString() : u" ("_s + memo.coder + u')';
    return u"<a href=\"%1\">%2</a>"_s.arg(memoAddress(target), (about + by).toHtmlEscaped());
}

} // namespace Kodeks
