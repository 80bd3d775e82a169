// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/disks/diskactions.h"

#include "core/project/encrypting/encryption.h"
#include "core/project/longedits/longedit.h"
#include "core/project/merging/merge.h"
#include "core/project/restoring/earlierstate.h"
#include "core/project/restoring/restoring.h"
#include "tests/support/projects/textletter.h"

#include <QFile>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPassages = 300;

Result<> outcome(const Result<Change> &change)
{
    return change ? Result<>() : failed(change);
}

TaskId taskOf(const Project &project, const QString &code)
{
    const Task *task = project.codebook().findTask(code);
    return task ? task->id : TaskId();
}

Passage somePassage(const Project &project, const QString &letter, qsizetype start, qsizetype length)
{
    Passage passage;
    passage.letter = project.findLetter(letter)->id;
    passage.coder = project.coders().constFirst().id;
    passage.range = {start, start + length};
    passage.task = taskOf(project, u"T.MEALS"_s);
    return passage;
}

QList<NewLetter> someLetters(const QString &name, int count)
{
    QList<NewLetter> letters;
    for (int i = 0; i < count; ++i)
        letters.append(textLetter(u"%1-%2.txt"_s.arg(name).arg(i),
            u"Letter number %1 says that the homes belong in the district.\n"_s.arg(i).repeated(60)));
    return letters;
}

Edit recodedAll(const Project &project)
{
    QList<Passage> passages;
    std::ignore = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        Passage passage = quoted.passage;
        passage.certainty = 1;
        passage.memo = u"recoded"_s;
        passages.append(passage);
        return true;
    });
    return Edits::changePassages(passages);
}

Result<> makeBeside(Project &project, const Edit &edit)
{
    const auto begun = LongEdit::begin(project, edit, u"Importing letters"_s);
    if (!begun)
        return failed(begun);
    QtConcurrent::run([&begun] { (*begun)->make(); }).waitForFinished();
    return outcome((*begun)->takeBack());
}

Result<> goBack(Project &project)
{
    const auto journal = project.journal(6);
    if (!journal)
        return failed(journal);
    const auto state = stateBefore(project.path(), journal->constLast().id);
    return state ? outcome(project.apply(Edits::restoreAll(state->event, u"then"_s))) : failed(state);
}

} // namespace

DiskStudy::DiskStudy(bool encrypted)
{
    const QList<NewLetter> letters = someLetters(u"long"_s, 1);
    m_small.apply(Edits::addLetters(letters));
    QList<Passage> passages;
    for (int i = 0; i < manyPassages; ++i)
        passages.append(somePassage(m_small.project(), letters.constFirst().name, 3 * i, 20));
    m_small.apply(Edits::addPassages(passages));
    m_small.close();
    if (encrypted && !encrypt(path(), passphrase()))
        qFatal("not encrypted");
    QFile::copy(path(), file(u"other.kodeks"_s));
    const auto other = Project::open(file(u"other.kodeks"_s));
    if (!other)
        qFatal("%s", qPrintable(other.error().message));
    (*other)->setCurrentCoder((*other)->coders().constLast().id);
    Passage passage = somePassage(**other, u"second.txt"_s, 0, 10);
    passage.coder = (*other)->currentCoder();
    if (!(*other)->apply(Edits::addPassage(passage))
        || !(*other)->apply(Edits::addLetters(someLetters(u"theirs"_s, 3))))
        qFatal("the other's project cannot be changed");
}

const Secret &DiskStudy::passphrase()
{
    static const Secret passphrase = passphraseFrom(u"krakk lunte ost vipe gran fjes salt"_s);
    return passphrase;
}

QList<DiskAction> DiskStudy::actions() const
{
    const auto apply
        = [](auto edit) { return [edit](Project &project) { return outcome(project.apply(edit(project))); }; };
    const QString other = file(u"other.kodeks"_s);
    return {{"coding", apply([](const Project &project) {
        return Edits::addPassage(somePassage(project, u"first.txt"_s, 0, 4));
    })},
        {"coding on", apply([](const Project &project) {
        return Edits::addPassage(somePassage(project, u"first.txt"_s, 5, 9));
    })},
        {"undo", [](Project &project) { return outcome(project.undo()); }},
        {"redo", [](Project &project) { return outcome(project.redo()); }}, {"recoding all", apply(recodedAll)},
        {"undoing that", [](Project &project) { return outcome(project.undo()); }},
        {"joining tasks", apply([](const Project &project) {
        return Edits::mergeTasks(taskOf(project, u"T.MEALS"_s), taskOf(project, u"T.HOMES"_s));
    })},
        {"import", apply([](const Project &) { return Edits::addLetters(someLetters(u"new"_s, 12)); })},
        {"import in another thread",
            [](Project &project) { return makeBeside(project, Edits::addLetters(someLetters(u"beside"_s, 5))); }},
        {"merge",
            [other](Project &project) -> Result<> {
        const auto merged = mergeProjects(project, {other});
        return merged ? Result<>() : failed(merged);
    }},
        {"restore", goBack}, {"removing a letter", apply([](const Project &project) {
        return Edits::removeLetters({project.findLetter(u"long-0.txt"_s)->id});
    })}};
}

QByteArray DiskStudy::digest(const QString &path)
{
    static const QRegularExpression own(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?"_s);
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    QStringList lines = SmallProject::contents(path).remove(own).split(u'\n');
    const auto journal = (*project)->journal(0);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    for (const JournalEntry &entry : *journal)
        lines.append(u"%1 %2 %3"_s.arg(entry.kind, entry.title).arg(static_cast<int>(entry.state)));
    return lines.join(u'\n').toUtf8();
}

} // namespace Kodeks
