// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpximport.h"

#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/refi/qdpxarchive.h"
#include "core/project/merging/planning.h"
#include "core/project/merging/studywriter.h"
#include "core/project/project.h"
#include "core/project/refi/foreignproject.h"
#include "core/project/refi/qdpxfitting.h"
#include "core/project/refi/qdpxfolder.h"
#include "core/project/refi/qdpxstudy.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 qdpxLimit = qint64(512) * 1024 * 1024; // bytes

struct QdpxText
{
    Q_DECLARE_TR_FUNCTIONS(QdpxImport)
};

ContentOf contentsFrom(const QdpxStudy &study)
{
    return [&study](const StudyRecord &letter) -> Result<LetterStore::Content> {
        const auto content = study.contents.constFind(letter.row);
        if (content == study.contents.constEnd())
            return failure(Error::Kind::Internal,
                QdpxText::tr("A text of the file is missing; nothing was brought in."), letter.sha256);
        LetterStore::Content made = *content;
        if (made.original.isEmpty())
            made.original = made.text.toUtf8();
        return made;
    };
}

QString nameOf(const StudyRecord &letter)
{
    return letter.columns.value("name"_L1).toString();
}

void tellLetters(const JoinedStudy &joined, ImportReport &letters)
{
    for (const auto &[their, our] : joined.refused) {
        letters.refused.append({nameOf(*their),
            QdpxText::tr(
                "The project has “%1” with another text. It stays out with its passages; code them again in the text "
                "that is here.")
                .arg(nameOf(*our))});
    }
    for (const JoinedRecord &letter : joined.records.value(Table::Letter)) {
        if (letter.theirs && letter.ours)
            letters.skipped.append({nameOf(*letter.theirs), nameOf(*letter.ours)});
        else if (letter.theirs)
            letters.imported.append(nameOf(*letter.theirs));
    }
}

void tellCounts(const MergePlan &plan, QdpxReport &report)
{
    report.newCodes = plan.codes.fresh;
    report.newCoders = plan.coders.fresh;
    report.newPassages = plan.passages.fresh;
    report.samePassages = plan.passages.same;
    report.changedPassages = plan.passages.changed;
    for (const MergeRename &rename : plan.renamed)
        report.remarks.append(QdpxText::tr("“%1” is called “%2” here, since the project has that name already.")
                .arg(rename.from, rename.to));
    if (plan.clashingPassages > 0)
        report.remarks.append(
            QdpxText::tr("%n passage(s) stay out: they are here already, in another letter or by another coder.",
                nullptr, static_cast<int>(plan.clashingPassages)));
}

/// The first (0) or second half (1) of what is told.
Progress halfOf(const Progress &progress, qint64 half)
{
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 total) { return progress(done + half * total, 2 * total); };
}

Result<> bringIn(Workspace &workspace, const QdpxStudy &study, QdpxReport &report)
{
    const auto ours = readStudy(workspace.connection());
    if (!ours)
        return failed(ours);
    const auto ourPassages = PassageStore::all(workspace.connection());
    if (!ourPassages)
        return failed(ourPassages);
    QdpxStudy theirs = study;
    theirs.study.path = report.fileName;
    fitToProject(theirs, *ours, *ourPassages, workspace.now());
    StoredPassages here(workspace.connection());
    ListedPassages there(theirs.passages);
    TwoCopies copies{*ours, theirs.study, here, there, {}, halfOf(workspace.progress(), 0)};
    const auto joined = joinStudies(copies, {}, workspace.now().toMSecsSinceEpoch());
    if (!joined)
        return failed(joined);
    const auto plan = plannedMerge(copies, *joined, joined->passages.differing);
    if (!plan)
        return failed(plan);
    tellCounts(*plan, report);
    tellLetters(*joined, report.letters);
    copies.progress = halfOf(workspace.progress(), 1);
    return writeStudy(workspace, copies, *joined, contentsFrom(theirs));
}

bool isBlank(const Project &project)
{
    const Codebook &codebook = project.codebook();
    return project.letters().isEmpty() && codebook.tasks.isEmpty() && codebook.actors.isEmpty()
        && codebook.directions.isEmpty() && codebook.arguments.isEmpty();
}

} // namespace

ImportReport asImportReport(const QdpxReport &report)
{
    ImportReport all = report.letters;
    const QString counts = QdpxText::tr(
        "The file has %1 codes, %2 texts, %3 selections and %4 codings. New here: %5 codes, %6 coders and %7 "
        "passages; %8 passages were here already.")
                               .arg(report.codes)
                               .arg(report.sources)
                               .arg(report.selections)
                               .arg(report.codings)
                               .arg(report.newCodes)
                               .arg(report.newCoders)
                               .arg(report.newPassages)
                               .arg(report.samePassages);
    all.remarks.append({report.fileName, counts});
    for (const QString &remark : report.remarks)
        all.remarks.append({report.fileName, remark});
    return all;
}

namespace {

Result<PreparedQdpx> prepared(Result<QdpxArchive> archive, const Progress &progress)
{
    if (!archive)
        return failed(archive);
    PreparedQdpx made;
    made.report.fileName = archive->fileName();
    made.report.origin = archive->project().origin;
    auto study = studyFromQdpx(*archive, made.report, progress);
    if (!study)
        return failed(study);
    made.study = std::make_shared<const QdpxStudy>(std::move(*study));
    return made;
}

Result<PreparedQdpx> preparedFolder(const QString &path, const Progress &progress)
{
    constexpr qsizetype most = 20; // names in one sentence
    auto archive = archiveOfFolder(path);
    if (!archive)
        return failed(archive);
    const QStringList beside = filesBesideProject(*archive);
    auto made = prepared(QdpxArchive::open(*std::move(archive), QFileInfo(path).fileName()), progress);
    if (made && !beside.isEmpty())
        made->report.remarks.append(
            QdpxText::tr("%n file(s) in the folder are none of the project's and were not brought in: %1", nullptr,
                static_cast<int>(beside.size()))
                .arg(beside.mid(0, most).join(u", "_s)));
    return made;
}

Result<PreparedQdpx> preparedForeign(const QString &database, const QString &fileName, const Progress &progress)
{
    const auto study = readForeignStudy(database, progress);
    if (!study)
        return failed(study);
    auto made = prepared(QdpxArchive::of(refiProject(*study), fileName), progress);
    if (made && study->moreGroups > 0)
        made->report.remarks.append(
            QdpxText::tr("%n code(s) stand in several categories; they came in under the first.", nullptr,
                static_cast<int>(study->moreGroups)));
    return made;
}

} // namespace

Result<PreparedQdpx> prepareQdpx(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    return prepared(QdpxArchive::open(bytes, fileName), progress);
}

Result<PreparedQdpx> prepareQdpx(const QString &path, const Progress &progress)
{
    if (const QString database = foreignDatabase(path); !database.isEmpty())
        return preparedForeign(database, QFileInfo(path).fileName(), progress);
    if (QFileInfo(path).isDir())
        return preparedFolder(path, progress);
    const auto bytes = readLetterFile(path, qdpxLimit);
    return bytes ? prepareQdpx(*bytes, QFileInfo(path).fileName(), progress) : failed(bytes);
}

QdpxArrival arrivalOf(const Project &project, const PreparedQdpx &prepared)
{
    const auto report = std::make_shared<QdpxReport>(prepared.report);
    report->begins = isBlank(project);
    const auto make
        = [report, study = prepared.study](Workspace &workspace) { return bringIn(workspace, *study, *report); };
    return {{u"import-project"_s, {{u"name"_s, prepared.report.fileName}}, make, false}, report};
}

Result<QdpxReport> importQdpx(Project &project, const PreparedQdpx &prepared)
{
    const QdpxArrival arrival = arrivalOf(project, prepared);
    const auto applied = project.apply(arrival.edit);
    return applied ? Result<QdpxReport>(*arrival.report) : failed(applied);
}

} // namespace Kodeks
