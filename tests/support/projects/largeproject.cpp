// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/largeproject.h"

#include "core/exchange/codebooks/codebookjson.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/structure/letterstructure.h"
#include "tests/support/samples.h"

#include <QRandomGenerator>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString sentence(QRandomGenerator &random)
{
    static const QStringList words
        = u"bydelen etaten kommunen sentralt oppgaver ansvar innbyggerne tjenester fagmiljø kompetanse nærhet bør "
          u"flyttes ligge styrkes samarbeid sykehjem bolig lønn regnskap"_s.split(u' ');
    QStringList chosen;
    for (int i = 0; i < 6 + random.bounded(14); ++i)
        chosen.append(words.at(random.bounded(static_cast<int>(words.size()))));
    chosen.first().replace(0, 1, chosen.constFirst().at(0).toUpper());
    return chosen.join(u' ') + u'.';
}

QString letterText(QRandomGenerator &random, int number, int characters)
{
    QString text = u"Høringssvar nummer %1\n\n"_s.arg(number);
    while (text.size() < characters) {
        for (int i = 0; i < 1 + random.bounded(4); ++i)
            text += sentence(random) + u' ';
        text += u"\n\n"_s;
    }
    return text;
}

void must(const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
}

Passage randomPassage(QRandomGenerator &random, const Project &project, const Letter &letter)
{
    const Codebook &codebook = project.codebook();
    QList<TaskId> tasks;
    for (const Task &task : codebook.tasks) {
        if (!task.group)
            tasks.append(task.id);
    }
    Passage passage;
    passage.letter = letter.id;
    passage.coder = project.coders().at(random.bounded(2)).id;
    passage.range.start = random.bounded(static_cast<int>(letter.length) - 300);
    passage.range.end = passage.range.start + 20 + random.bounded(250);
    passage.task = tasks.at(random.bounded(static_cast<int>(tasks.size())));
    passage.direction = codebook.directions.at(random.bounded(static_cast<int>(codebook.directions.size()))).id;
    passage.arguments = {codebook.arguments.at(random.bounded(static_cast<int>(codebook.arguments.size()))).id};
    passage.certainty = 1 + random.bounded(3);
    return passage;
}

} // namespace

void makeLargeProject(const QString &path, int letters, int characters, int passages)
{
    QRandomGenerator random(1);
    auto project = Project::create(path, u"Large"_s);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    auto codebook = readCodebookJson(sourceBytes(u"resources/sample/codebook.json"_s), u"codebook.json"_s);
    must((*project)->apply(Edits::setCodebook(*codebook)));
    must((*project)->apply(Edits::addCoder({{}, {}, u"Coder A"_s, u"#0072b2"_s})));
    must((*project)->apply(Edits::addCoder({{}, {}, u"Coder B"_s, u"#d55e00"_s})));
    QList<NewLetter> added;
    for (int i = 0; i < letters; ++i) {
        NewLetter letter;
        letter.name = u"letter-%1.txt"_s.arg(i, 4, 10, QLatin1Char('0'));
        letter.text = letterText(random, i, characters);
        letter.original = letter.text.toUtf8();
        letter.encoding = u"UTF-8"_s;
        const LetterStructure structure = analyse(LetterText(letter.text));
        letter.facts = structure.facts;
        letter.sections = structure.sections;
        added.append(letter);
    }
    must((*project)->apply(Edits::addLetters(std::move(added))));
    QList<Passage> coded;
    for (int i = 0; i < passages; ++i)
        coded.append(randomPassage(random, **project, (*project)->letters().at(i % letters)));
    must((*project)->apply(Edits::addPassages(coded)));
}

} // namespace Kodeks
