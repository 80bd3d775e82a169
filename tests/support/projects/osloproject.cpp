// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/osloproject.h"

#include "tests/support/projects/oslocodebook.h"
#include "tests/support/samples.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

NewLetter sampleLetter(const QString &name)
{
    NewLetter letter;
    letter.name = name;
    letter.original = sourceBytes(u"resources/sample/letters/"_s + name);
    letter.text = normalisedText(QString::fromUtf8(letter.original));
    letter.encoding = u"UTF-8"_s;
    return letter;
}

} // namespace

OsloProject::OsloProject()
{
    auto made = Project::create(m_folder.filePath(u"oslo.kodeks"_s), u"Oslo"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_project = std::move(*made);
    apply(Edits::setCodebook(osloCodebook()));
    apply(Edits::addLetters({sampleLetter(u"lo-kommune-oslo.txt"_s), sampleLetter(u"velferdsetaten.txt"_s)}));
    apply(Edits::addCoder({{}, {}, u"Coder A"_s, u"#0072b2"_s}));
    apply(Edits::addCoder({{}, {}, u"Coder B"_s, u"#d55e00"_s}));
    m_project->setCurrentCoder(coder(u"Coder A"_s));
}

Change OsloProject::apply(const Edit &edit)
{
    const auto done = m_project->apply(edit);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

TaskId OsloProject::group(const QString &name) const
{
    const QList<Task> &tasks = m_project->codebook().tasks;
    const auto found
        = std::ranges::find_if(tasks, [&name](const Task &task) { return task.group && task.name == name; });
    return found == tasks.end() ? TaskId() : found->id;
}

Passage OsloProject::addPassage(
    const QString &coderName, TextRange range, const QString &taskCode, const QString &directionCode)
{
    Passage passage;
    passage.letter = m_project->findLetter(u"lo-kommune-oslo.txt"_s)->id;
    passage.coder = coder(coderName);
    passage.range = range;
    passage.task = taskCode.isEmpty() ? TaskId() : task(taskCode);
    passage.direction = directionCode.isEmpty() ? DirectionId() : direction(directionCode);
    const auto added = m_project->apply(Edits::addPassage(passage));
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    return m_project->passage(added->passages.first().id).value();
}

} // namespace Kodeks
