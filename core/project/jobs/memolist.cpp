// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/memolist.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/memomarkdown.h"
#include "core/exchange/reports/odtreport.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/exchange/web/markdownwords.h"
#include "core/project/steadily.h"
#include "core/query/condition.h"
#include "core/query/memosubjects.h"

#include <QCoreApplication>
#include <QFileInfo>

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

ListedMemo::Of kindOf(const MemoSubject &subject)
{
    if (subject.isCode())
        return ListedMemo::Of::Code;
    return subject.letter().isValid() ? ListedMemo::Of::Letter : ListedMemo::Of::Project;
}

QStringList cells(const ListedMemo &listed, const Codebook &codebook)
{
    const bool isPassage = listed.of == ListedMemo::Of::Passage;
    QStringList row{memoOf(listed), listed.letterName, listed.sender, listed.coder};
    row += isPassage
        ? QStringList{listed.passage.uuid.toString(QUuid::WithoutBraces), QString::number(listed.passage.range.start),
              QString::number(listed.passage.range.end), listed.quote}
        : QStringList(4);
    const auto add = [&](const MemoSubject &ofPassage, MemoSubject::Of kind) {
        const MemoSubject &subject = isPassage ? ofPassage : listed.about;
        const MemoCode code = subject.of() == kind ? memoCode(codebook, subject) : MemoCode();
        row += {code.id, code.name};
    };
    add(listed.passage.task, MemoSubject::Of::Task);
    add(listed.passage.direction, MemoSubject::Of::Direction);
    add({}, MemoSubject::Of::Argument);
    const bool isActor = !isPassage && listed.about.of() == MemoSubject::Of::Actor;
    return row << (isActor ? memoCode(codebook, listed.about).name : QString()) << listed.memo;
}

QString statementOf(const Codebook &codebook, const Passage &passage)
{
    const Task *task = codebook.task(passage.task);
    const Direction *direction = codebook.direction(passage.direction);
    QStringList parts{
        task ? task->name : QString(), direction ? directionText(codebook.directionName(*direction)) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// As reports have them; valid as long as the letters.
QList<ReadMemo> readMemos(const QList<ListedMemo> &memos, const Codebook &codebook, const QList<Letter> &letters)
{
    QHash<LetterId, const Letter *> byId;
    for (const Letter &letter : letters)
        byId.insert(letter.id, &letter);
    QList<ReadMemo> read;
    for (const ListedMemo &each : memos) {
        const MemoCode code = memoCode(codebook, each.about);
        ReadMemo memo{memoOf(each), byId.value(each.letter), code.id, code.name, each.coder, each.memo};
        if (each.of == ListedMemo::Of::Passage) {
            memo.quote = each.quote;
            memo.statement = statementOf(codebook, each.passage);
        }
        read.append(memo);
    }
    return read;
}

} // namespace

QString memoOf(const ListedMemo &memo)
{
    return memo.of == ListedMemo::Of::Passage ? u"passage"_s : memoSubjectWord(memo.about.of());
}

Result<QList<ListedMemo>> listedMemos(const Project &project, const Progress &progress)
{
    const auto memos = project.allMemos();
    if (!memos)
        return failed(memos);
    QHash<MemoSubject, QList<ListedMemo>> ofSubjects; // those of passages under their letters
    for (const Memo &memo : *memos)
        ofSubjects[memo.about].append({kindOf(memo.about), memo.about, memo.about.letter(), {}, {},
            coderName(project, memo.coder), {}, {}, memo.text});
    const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        const auto &[passage, quote] = quoted;
        if (!passage.memo.trimmed().isEmpty())
            ofSubjects[passage.letter].append({ListedMemo::Of::Passage, {}, passage.letter, {}, {},
                coderName(project, passage.coder), passage, quote, passage.memo});
        return true;
    });
    if (!read)
        return failed(read);
    if (progress && !progress(0, 1))
        return failure(Error::Kind::Cancelled, MemoListText::tr("Reading the memos was cancelled."));
    QList<ListedMemo> all;
    for (const MemoSubject &subject : memoSubjects(project.codebook(), project.letters())) {
        const Letter *letter = project.letter(subject.letter());
        for (ListedMemo &memo : ofSubjects[subject]) {
            memo.letterName = letter ? letter->name : QString();
            memo.sender = letter ? letter->fact(Fact::Sender) : QString();
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

namespace {

bool linksTo(const QString &memo, const MemoTarget &target, const Project &project)
{
    const auto *letter = std::get_if<MemoSubject>(&target);
    return std::ranges::any_of(markdownTargets(memo), [&](const QString &link) {
        const auto found = memoTarget(link, project.codebook(), project.letters());
        const auto *place = found ? std::get_if<MemoPlace>(&*found) : nullptr;
        return found == target || (place && letter && letter->letter() == place->letter);
    });
}

} // namespace

Result<QList<ListedMemo>> memosLinkingTo(
    const QString &projectPath, std::optional<CoderId> viewer, const MemoTarget &target)
{
    return steadily(projectPath, viewer, [&target](const Project &project) -> Result<QList<ListedMemo>> {
        const auto memos = project.allMemos();
        if (!memos)
            return failed(memos);
        QList<ListedMemo> found;
        for (const Memo &memo : *memos) {
            if (linksTo(memo.text, target, project))
                found.append({kindOf(memo.about), memo.about, memo.about.letter(), {}, {},
                    coderName(project, memo.coder), {}, {}, memo.text});
        }
        const Condition noMemo{.kind = Condition::Kind::Memo, .none = true};
        const auto places = project.places({.kind = Condition::Kind::Not, .parts = {noMemo}});
        if (!places)
            return failed(places);
        for (const PassagePlace &place : *places) {
            const auto passage = project.passage(place.id);
            if (!passage)
                return failed(passage);
            if (linksTo(passage->memo, target, project))
                found.append({ListedMemo::Of::Passage, {}, passage->letter, {}, {}, coderName(project, passage->coder),
                    *passage, {}, passage->memo});
        }
        return found;
    });
}

Result<> writeMemos(const QString &file, const QList<ListedMemo> &memos, const Codebook &codebook,
    const QList<Letter> &letters, LetterCalling calling)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"md" || ending == u"odt") {
        const QList<ReadMemo> read = readMemos(memos, codebook, letters);
        const QString title = codebook.title.isEmpty() ? MemoListText::tr("Memos") : codebook.title;
        return writeAtomically(file, [&](QIODevice &device) {
            const auto none = [](const TaskPassages &, QIODevice &) -> Result<> { return {}; };
            return ending == u"md" ? writeAll(device, memoMarkdown(title, read, calling))
                                   : OdtReport::write(device, {title}, {}, none, {read, calling});
        });
    }
    return writeAtomically(file, [&](QIODevice &device) -> Result<> {
        CsvWriter writer(device, CsvDialect::Rfc);
        auto written = writer.write({u"of"_s, u"letter"_s, u"sender"_s, u"coder"_s, u"passage_id"_s, u"start"_s,
            u"end"_s, u"text"_s, u"task_id"_s, u"task"_s, u"direction_id"_s, u"direction"_s, u"argument_id"_s,
            u"argument"_s, u"actor"_s, u"memo"_s});
        for (qsizetype i = 0; written && i < memos.size(); ++i)
            written = writer.write(cells(memos.at(i), codebook));
        return written;
    });
}

} // namespace Kodeks
