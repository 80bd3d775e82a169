// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_records [PROJECT]: what positions, answers and the summary cost on a study (10,000 letters with 500,000
// passages if none is named; one that is not there is made), positions beside a plain query of the same counts in the
// same file; and campaigns among 10,000 letters of which four thousand are those of twenty campaigns.

#include "core/analysis/answers.h"
#include "core/analysis/camps.h"
#include "core/analysis/positions.h"
#include "core/exchange/summary/summaryhtml.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/analysing/campaignjob.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/project/summary/summary.h"
#include "core/project/summary/summaryfacts.h"
#include "core/project/summary/summaryfile.h"
#include "core/storage/statement.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 5;

qsizetype ask(Connection &connection, const char *sql)
{
    qsizetype rows = 0;
    (void)guarded(connection, [&]() -> Result<> {
        Statement statement(connection, sql);
        while (statement.next())
            ++rows;
        return {};
    });
    return rows;
}

void measurePositions(const QString &path)
{
    const AnalysisOrder order{{{}, {}, CountUnit::Sender}, {.questions = true}};
    std::optional<AnalysedStatements> read;
    Measured reading;
    for (int turn = 0; turn < turns; ++turn)
        reading.add([&] { read = analysedStatements(path, order).value(); });
    reading.print("reading what the passages say");
    const auto connection = Connection::open(path, Connection::Mode::Read).value();
    Measured positions;
    Measured query;
    qsizetype found = 0;
    qsizetype rows = 0;
    for (int turn = 0; turn < turns; ++turn) {
        positions.add([&] { found = positionsOf(read->study, read->statements).size(); });
        query.add([&] {
            rows = ask(*connection,
                "SELECT letter, task, direction, count(*) FROM passage WHERE task AND direction GROUP BY 1, 2, 3");
        });
    }
    positions.print("positions of all senders");
    query.print("  a plain query of letter, task, direction and their count");
    std::printf(
        "  %lld positions, %lld rows of the query\n", static_cast<long long>(found), static_cast<long long>(rows));
    Measured answers;
    answers.add([&] { (void)answersOf(read->study, read->statements); });
    answers.print("answers of all senders");
    Measured camps;
    camps.add([&] { (void)campsAmong(read->study, read->statements); });
    camps.print("camps of those who say most");
}

void measureSummary(const QString &path, const QString &folder)
{
    std::optional<SummaryFacts> facts;
    SummaryDocument document;
    Measured reading;
    Measured telling;
    Measured page;
    reading.add([&] { facts = summaryFacts(path, {}, {}).value(); });
    telling.add([&] { document = summaryOf(*facts, {}, QDate(2026, 1, 1), {}); });
    page.add([&] { (void)summaryHtml(document); });
    reading.print("the summary's facts");
    telling.print("  its document");
    page.print("  its page");
    std::printf("  %lld numbers\n", static_cast<long long>(document.figures.size()));
    facts.reset();
    for (const QString &ending : {u"html"_s, u"odt"_s, u"xlsx"_s}) {
        Measured writing;
        writing.add([&] {
            const auto written = writeSummary(path, folder + u"/summary."_s + ending, {}, {});
            if (!written)
                qFatal("%s", qPrintable(written.error().message));
        });
        writing.print(qPrintable(u"summary as "_s + ending));
    }
}

/// Sentences of words by chance.
QString textOf(QRandomGenerator &chance, int sentences)
{
    QString text;
    for (int sentence = 0; sentence < sentences; ++sentence) {
        text += u"Vi"_s;
        for (int word = 0; word < 12; ++word)
            text += u" ord%1"_s.arg(chance.bounded(4000));
        text += u".\n"_s;
    }
    return text;
}

void measureCampaigns(const QString &path)
{
    QRandomGenerator chance(3);
    auto project = Project::create(path, u"Campaigns"_s).value();
    QStringList common;
    for (int campaign = 0; campaign < 20; ++campaign)
        common.append(textOf(chance, 25));
    QList<NewLetter> letters;
    for (int number = 0; number < 10'000; ++number) {
        NewLetter letter;
        letter.name = u"letter-%1.txt"_s.arg(number, 5, 10, QLatin1Char('0'));
        const bool isOfOne = number % 5 < 2;
        letter.text = isOfOne ? common.at(chance.bounded(20)) + textOf(chance, chance.bounded(4)) : textOf(chance, 25);
        letter.original = letter.text.toUtf8();
        letter.encoding = u"UTF-8"_s;
        letters.append(letter);
    }
    if (const auto added = project->apply(Edits::addLetters(std::move(letters))); !added)
        qFatal("%s", qPrintable(added.error().message));
    project.reset();
    Measured grouping;
    qsizetype found = 0;
    for (int turn = 0; turn < 3; ++turn)
        grouping.add([&] { found = campaignsOf(path, {}).value().campaigns.size(); });
    grouping.print("campaigns of 10,000 letters");
    std::printf("  %lld campaigns\n", static_cast<long long>(found));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"large.kodeks"_s);
    if (!QFileInfo::exists(path))
        makeLargeProject(path, 10'000, 2'500, 500'000);
    measurePositions(path);
    measureSummary(path, folder.path());
    measureCampaigns(folder.filePath(u"campaigns.kodeks"_s));
    return 0;
}
