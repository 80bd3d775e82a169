// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/memolist.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/steadily.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MemoListText
{
    Q_DECLARE_TR_FUNCTIONS(Memos)
};

QString coderName(const Project &project, CoderId id)
{
    const Coder *coder = project.coder(id);
    return coder ? coder->name : QString();
}

QStringList cells(const ListedMemo &listed, const Codebook &codebook)
{
    QStringList row{memoSubject(listed.of), listed.letterName, listed.sender, listed.coder};
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

QString memoSubject(ListedMemo::Of of)
{
    switch (of) {
    case ListedMemo::Of::Project: return u"project"_s;
    case ListedMemo::Of::Letter: return u"letter"_s;
    case ListedMemo::Of::Passage: return u"passage"_s;
    }
    return {};
}

Result<QList<ListedMemo>> listedMemos(const Project &project, const Progress &progress)
{
    const auto memos = project.allMemos();
    if (!memos)
        return failed(memos);
    QHash<LetterId, QList<ListedMemo>> ofLetters; // the project's under no letter
    for (const Memo &memo : *memos) {
        const auto of = memo.letter.isValid() ? ListedMemo::Of::Letter : ListedMemo::Of::Project;
        const LetterId letter = memo.letter.isValid() ? memo.letter : LetterId();
        ofLetters[letter].append({of, letter, {}, {}, coderName(project, memo.coder), {}, {}, memo.text});
    }
    const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        const auto &[passage, quote] = quoted;
        if (!passage.memo.trimmed().isEmpty())
            ofLetters[passage.letter].append({ListedMemo::Of::Passage, passage.letter, {}, {},
                coderName(project, passage.coder), passage, quote, passage.memo});
        return true;
    });
    if (!read)
        return failed(read);
    if (progress && !progress(0, 1))
        return failure(Error::Kind::Cancelled, MemoListText::tr("Reading the memos was cancelled."));
    QList<ListedMemo> all = ofLetters.value(LetterId());
    for (const Letter &letter : project.letters()) {
        for (ListedMemo &memo : ofLetters[letter.id]) {
            memo.letterName = letter.name;
            memo.sender = letter.fact(Fact::Sender);
            all.append(memo);
        }
    }
    return all;
}

Result<QList<ListedMemo>> listMemos(const QString &projectPath, std::optional<CoderId> viewer, const Progress &progress)
{
    return steadily(
        projectPath, viewer, [&progress](const Project &project) { return listedMemos(project, progress); });
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
