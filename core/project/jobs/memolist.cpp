// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/memolist.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/blindness.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString ofWord(ListedMemo::Of of)
{
    switch (of) {
    case ListedMemo::Of::Project: return u"project"_s;
    case ListedMemo::Of::Letter: return u"letter"_s;
    case ListedMemo::Of::Passage: return u"passage"_s;
    }
    return {};
}

QString coderName(const Project &project, CoderId id)
{
    const Coder *coder = project.coder(id);
    return coder ? coder->name : QString();
}

QStringList cells(const ListedMemo &listed, const Codebook &codebook)
{
    QStringList row{ofWord(listed.of), listed.letterName, listed.sender, listed.coder};
    if (listed.of == ListedMemo::Of::Passage) {
        const Task *task = codebook.task(listed.passage.task);
        const Direction *direction = codebook.direction(listed.passage.direction);
        row += {listed.passage.uuid.toString(QUuid::WithoutBraces), QString::number(listed.passage.range.start),
            QString::number(listed.passage.range.end), listed.quote, task ? task->text.code : QString(),
            task ? task->name : QString(), direction ? direction->text.code : QString(),
            direction ? codebook.directionName(*direction) : QString()};
    } else {
        row += QStringList(8);
    }
    return row << listed.memo;
}

} // namespace

Result<QList<ListedMemo>> listMemos(const QString &projectPath, std::optional<CoderId> viewer, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, viewer);
    if (!project)
        return failed(project);
    const auto memos = (*project)->allMemos();
    if (!memos)
        return failed(memos);
    auto passages = (*project)->allPassages();
    if (!passages)
        return failed(passages);
    if (progress && !progress(0, 1))
        return failure(
            Error::Kind::Cancelled, QCoreApplication::translate("Memos", "Reading the memos was cancelled."));
    QHash<LetterId, QList<ListedMemo>> ofPassages;
    for (const auto &[passage, quote] : std::as_const(*passages)) {
        if (!passage.memo.trimmed().isEmpty())
            ofPassages[passage.letter].append({ListedMemo::Of::Passage, passage.letter, {}, {},
                coderName(**project, passage.coder), passage, quote, passage.memo});
    }
    QList<ListedMemo> all;
    const auto addOf = [&](LetterId letter, ListedMemo::Of of) {
        for (const Memo &memo : *memos) {
            if (memo.letter == letter || (!memo.letter.isValid() && !letter.isValid()))
                all.append({of, letter, {}, {}, coderName(**project, memo.coder), {}, {}, memo.text});
        }
    };
    addOf({}, ListedMemo::Of::Project);
    for (const Letter &letter : (*project)->letters()) {
        const qsizetype first = all.size();
        addOf(letter.id, ListedMemo::Of::Letter);
        all += ofPassages.value(letter.id);
        for (qsizetype i = first; i < all.size(); ++i) {
            all[i].letterName = letter.name;
            all[i].sender = letter.fact(Fact::Sender);
        }
    }
    return all;
}

Result<> writeMemos(const QString &file, const QList<ListedMemo> &memos, const Codebook &codebook)
{
    return writeAtomically(file, [&](QIODevice &device) -> Result<> {
        CsvWriter writer(device, CsvDialect::Rfc);
        auto written = writer.write({u"of"_s, u"letter"_s, u"sender"_s, u"coder"_s, u"passage_id"_s, u"start"_s,
            u"end"_s, u"text"_s, u"task_id"_s, u"task"_s, u"direction_id"_s, u"direction"_s, u"memo"_s});
        for (qsizetype i = 0; written && i < memos.size(); ++i)
            written = writer.write(cells(memos.at(i), codebook));
        return written;
    });
}

} // namespace Kodeks
