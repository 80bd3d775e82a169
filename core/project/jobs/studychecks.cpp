// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/studychecks.h"

#include "core/exchange/letters/likeness.h"
#include "core/model/samename.h"
#include "core/project/blindness.h"
#include "core/project/project.h"
#include "core/storage/reading.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Doubt::Kind;
using Doubts = QList<Doubt>;

bool stopped(const Progress &goOn, qint64 done = 0, qint64 total = 0)
{
    return goOn && !goOn(done, total);
}

Doubt ofPassage(Kind kind, const QuotedPassage &quoted)
{
    const Passage &passage = quoted.passage;
    return {.kind = kind,
        .letter = passage.letter,
        .passage = passage.id,
        .coder = passage.coder,
        .task = passage.task,
        .range = passage.range,
        .words = quoted.quote};
}

bool saysTheSame(const Passage &one, const Passage &other)
{
    return one.letter == other.letter && one.coder == other.coder && one.range == other.range && one.task.isValid()
        && one.task == other.task;
}

/// `passages` stand in the order of allPassages(): those of one place and coder follow each other.
void addPassages(Doubts &doubts, const QList<QuotedPassage> &passages)
{
    qsizetype place = 0;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const QuotedPassage &quoted = passages.at(i);
        if (!quoted.passage.task.isValid())
            doubts.append(ofPassage(Kind::NoTask, quoted));
        if (!quoted.passage.direction.isValid())
            doubts.append(ofPassage(Kind::NoDirection, quoted));
        const Passage &first = passages.at(place).passage;
        if (first.letter != quoted.passage.letter || first.range != quoted.passage.range
            || first.coder != quoted.passage.coder)
            place = i;
        const auto before = passages.sliced(place, i - place);
        if (std::ranges::any_of(
                before, [&](const QuotedPassage &each) { return saysTheSame(each.passage, quoted.passage); }))
            doubts.append(ofPassage(Kind::SameStatement, quoted));
    }
}

void addFacts(Doubts &doubts, const Letter &letter)
{
    if (letter.fact(Fact::Sender).trimmed().isEmpty())
        doubts.append(
            {.kind = Kind::NoSender, .letter = letter.id, .words = letter.proposals.value(Fact::Sender).value});
    const QString dated = letter.fact(Fact::Dated).trimmed();
    const QDate date = QDate::fromString(dated, Qt::ISODate);
    if (!date.isValid())
        doubts.append({.kind = Kind::NoDate, .letter = letter.id, .words = dated});
    else if (letter.imported.isValid() && date > letter.imported.toLocalTime().date())
        doubts.append({.kind = Kind::LateDate, .letter = letter.id, .words = dated});
}

void addDone(Doubts &doubts, const Project &project, const Letter &letter)
{
    for (const Coder &coder : project.coders()) {
        if (!coder.isConsensus() && project.isDone(letter.id, coder.id) && project.sight().sees(letter.id, coder.id)
            && project.passageCount(letter.id, coder.id) == 0)
            doubts.append({.kind = Kind::DoneWithoutPassages, .letter = letter.id, .coder = coder.id});
    }
}

QString looseKey(const QString &name)
{
    return nameKey(name).remove(u' ');
}

/// All that share their name with another, in their order.
void addNames(Doubts &doubts, const Project &project)
{
    QMultiMap<std::pair<bool, QString>, TaskId> tasks;
    for (const Task &task : project.codebook().tasks)
        tasks.insert({task.group, looseKey(task.name)}, task.id);
    for (const Task &task : project.codebook().tasks) {
        if (tasks.count({task.group, looseKey(task.name)}) > 1)
            doubts.append({.kind = Kind::SameCodeName, .task = task.id, .words = task.name});
    }
    QMultiMap<QString, CoderId> coders;
    for (const Coder &coder : project.coders())
        coders.insert(looseKey(coder.name), coder.id);
    for (const Coder &coder : project.coders()) {
        if (coders.count(looseKey(coder.name)) > 1)
            doubts.append({.kind = Kind::SameCoderName, .coder = coder.id, .words = coder.name});
    }
}

/// What is compared of the letters' texts, in the order of the letters.
struct Texts
{
    QList<std::optional<TextPrint>> prints;
    QList<bool> haveWords;
};

Result<Texts> readTexts(const Project &project, const Progress &goOn)
{
    Texts texts;
    for (const Letter &letter : project.letters()) {
        if (stopped(goOn, texts.prints.size(), project.letters().size()))
            return std::unexpected(readingCancelled());
        const auto text = project.text(letter.id);
        if (!text)
            return failed(text);
        texts.prints.append(printOf(text->string()));
        texts.haveWords.append(
            std::ranges::any_of(text->string(), [](QChar character) { return character.isLetterOrNumber(); }));
    }
    return texts;
}

} // namespace

QString doubtKindId(Doubt::Kind kind)
{
    switch (kind) {
    case Kind::NoTask: return u"no-task"_s;
    case Kind::NoDirection: return u"no-direction"_s;
    case Kind::SameStatement: return u"same-statement"_s;
    case Kind::DoneWithoutPassages: return u"done-without-passages"_s;
    case Kind::EmptyLetter: return u"empty-letter"_s;
    case Kind::SameText: return u"same-text"_s;
    case Kind::LikeText: return u"like-text"_s;
    case Kind::NoSender: return u"no-sender"_s;
    case Kind::NoDate: return u"no-date"_s;
    case Kind::LateDate: return u"late-date"_s;
    case Kind::SameCodeName: return u"same-code-name"_s;
    case Kind::SameCoderName: return u"same-coder-name"_s;
    }
    return {};
}

Result<QList<Doubt>> studyDoubts(const QString &path, std::optional<CoderId> viewer, const Progress &goOn)
{
    const auto project = Blindness::openAs(path, viewer);
    if (!project)
        return failed(project);
    const auto passages = (*project)->allPassages();
    if (!passages)
        return failed(passages);
    if (stopped(goOn))
        return std::unexpected(readingCancelled());
    Doubts doubts;
    addPassages(doubts, *passages);
    for (const Letter &letter : (*project)->letters()) {
        addDone(doubts, **project, letter);
        addFacts(doubts, letter);
    }
    addNames(doubts, **project);
    return allDoubts(std::move(doubts), {});
}

Result<QList<Doubt>> textDoubts(const QString &path, const Progress &goOn)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return failed(project);
    const QList<Letter> &letters = (*project)->letters();
    const auto texts = readTexts(**project, goOn);
    if (!texts)
        return failed(texts);
    Doubts doubts;
    QHash<QString, LetterId> known;
    QSet<LetterId> twice;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const Letter &letter = letters.at(i);
        if (!texts->haveWords.at(i)) {
            doubts.append({.kind = Kind::EmptyLetter, .letter = letter.id});
        } else if (const LetterId like = known.value(letter.sha256); like.isValid()) {
            doubts.append({.kind = Kind::SameText, .letter = letter.id, .like = like});
            twice.insert(letter.id);
        } else {
            known.insert(letter.sha256, letter.id);
        }
    }
    for (const NearDuplicate &near : nearDuplicates(texts->prints)) {
        if (const LetterId letter = letters.at(near.text).id; !twice.contains(letter))
            doubts.append({.kind = Kind::LikeText,
                .letter = letter,
                .like = letters.at(near.like).id,
                .common = near.common,
                .own = near.own});
    }
    return allDoubts(std::move(doubts), {});
}

QList<Doubt> allDoubts(QList<Doubt> study, const QList<Doubt> &texts)
{
    study += texts;
    std::ranges::stable_sort(study, {}, &Doubt::kind);
    return study;
}

} // namespace Kodeks
