// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "core/project/edits/edits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/search.h"
#include "core/project/project.h"
#include "core/project/searching/lettersearch.h"
#include "core/query/condition.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void manyLetters(const QString &path)
{
    Measured making;
    making.add([&] { makeLargeProject(path, 1000, 5000, 50000); });
    making.print("make 1,000 letters and 50,000 passages");
    Measured opening;
    for (int i = 0; i < 15; ++i)
        opening.add([&] { (void)Project::open(path).value(); });
    opening.print("open 1,000 letters and 50,000 passages");
    const auto project = Project::open(path).value();
    Measured reading;
    for (int i = 0; i < 5; ++i)
        reading.add([&] { (void)project->allPassages().value(); });
    reading.print("read all 50,000 passages with quotes");
    Measured search;
    for (int i = 0; i < 5; ++i)
        search.add([&] { (void)searchLetters(path, u"sykehjem bolig*"_s, 1000).value(); });
    search.print("search 1,000 letters, first 1,000 hits");
    const auto places = project->places(Condition()).value();
    for (const auto &[what, asked] : {std::pair("search for the forms of a word, first 1,000 hits, totals",
                                          LetterSearch{.query = u"bydel"_s, .kind = LetterSearch::Kind::Forms}),
             std::pair("search in uncoded text, first 1,000 hits, totals",
                 LetterSearch{.query = u"bydel*"_s, .filter = HitFilter(places, HitFilter::Wanted::Uncoded)})}) {
        LetterSearch first = asked;
        first.extent.limit = 1000;
        Measured searching;
        for (int i = 0; i < 5; ++i)
            searching.add([&] { (void)searchLetters(path, first).value(); });
        searching.print(what);
    }
    Measured exporting;
    for (int i = 0; i < 3; ++i)
        exporting.add([&] { (void)exportPassages(path, path + u".csv"_s, {}).value(); });
    exporting.print("export 50,000 passages to CSV");
    Measured agreement;
    for (int i = 0; i < 3; ++i)
        agreement.add([&] { (void)computeAgreement(agreementInput(path, {{}, {}, Unit::Sentence}).value()).value(); });
    agreement.print("agreement by sentence, reading included");
    Measured check;
    check.add([&] { (void)checkProject(path).value(); });
    check.print("check");
}

void largeLetter(const QString &path)
{
    makeLargeProject(path, 1, 1'000'000, 10'000);
    const auto project = Project::open(path).value();
    const Letter letter = project->letters().constFirst();
    Measured reading;
    reading.add([&] {
        (void)project->text(letter.id).value();
        (void)project->passages(letter.id).value();
    });
    reading.print("read a 1 MB letter with 10,000 passages");
    Measured coding;
    for (int i = 0; i < 1000; ++i) {
        Passage passage;
        passage.letter = letter.id;
        passage.coder = project->coders().constFirst().id;
        passage.range = {i * 500, i * 500 + 80};
        passage.task = project->codebook().findTask(u"T.HO.SYKEHJEM"_s)->id;
        coding.add([&] { (void)project->apply(Edits::addPassage(passage)).value(); });
    }
    coding.print("code one passage there, durable in the file");
    Measured undoing;
    for (int i = 0; i < 500; ++i)
        undoing.add([&] { (void)project->undo().value(); });
    undoing.print("undo it, durable in the file");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    manyLetters(folder.filePath(u"many.kodeks"_s));
    largeLetter(folder.filePath(u"large.kodeks"_s));
    return 0;
}
