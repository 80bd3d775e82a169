// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"
#include "core/agreement/report/agreementreport.h"
#include "tests/support/projects/agreementexample.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
void printMedian(const QString &what, int rounds, Work work)
{
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    QTextStream(stdout) << what << ": median " << milliseconds[milliseconds.size() / 2] << " ms of " << rounds
                        << Qt::endl;
}

/// Coders who agree in seven cases of ten; 5 % missing.
Ratings largeRatings()
{
    QRandomGenerator random(1);
    QStringList codes;
    for (int code = 0; code < 20; ++code)
        codes.append(QString::number(code));
    Ratings ratings(3, codes);
    for (int unit = 0; unit < 100'000; ++unit) {
        std::vector<std::int32_t> values(3, int(random.bounded(20)));
        for (std::int32_t &value : values) {
            if (random.bounded(10) < 3)
                value = int(random.bounded(20));
            if (random.bounded(20) == 0)
                value = Ratings::missing;
        }
        ratings.addUnits(values);
    }
    return ratings;
}

QList<Passage> manyPassages(QRandomGenerator &random, const QList<TextRange> &sentences)
{
    QList<Passage> passages;
    for (int count = 0; count < 50; ++count) {
        const TextRange sentence = sentences[random.bounded(sentences.size())];
        const QList<qint64> arguments{qint64(random.bounded(7)) + 1};
        passages.append(examplePassage({sentence.start, sentence.end + 40}, qint64(random.bounded(26)) + 1,
            qint64(random.bounded(10)) + 1, arguments));
    }
    return passages;
}

Codebook largeCodebook()
{
    Codebook codebook;
    for (qint64 id = 1; id <= 26; ++id)
        codebook.tasks.append(Task{.id = TaskId(id), .text = {}, .name = QString::number(id), .parent = {}});
    for (qint64 id = 1; id <= 5; ++id)
        codebook.actors.append(
            Actor{.id = ActorId(id), .uuid = {}, .name = QString::number(id), .aliases = {}, .kindOf = {}});
    for (qint64 id = 1; id <= 10; ++id)
        codebook.directions.append(
            Direction{.id = DirectionId(id), .text = {}, .from = ActorId(1 + id % 5), .to = ActorId(1 + (id * 3) % 5)});
    for (qint64 id = 1; id <= 7; ++id)
        codebook.arguments.append(Argument{.id = ArgumentId(id), .text = {}, .name = QString::number(id)});
    return codebook;
}

/// 1,000 letters of 150 sentences of 100 characters in words of 6; 50 passages of each of two coders in each.
AgreementInput largeInput(Unit unit)
{
    QRandomGenerator random(2);
    AgreementInput input = exampleInput({{}, {}}, unit);
    input.codebook = largeCodebook();
    input.letters.clear();
    QList<TextRange> sentences;
    for (qsizetype start = 0; start < 15'000; start += 100)
        sentences.append({start, start + 99});
    QList<TextRange> words;
    for (qsizetype start = 0; start < 15'000; start += 6)
        words.append({start, start + 5});
    for (qint64 letter = 1; letter <= 1'000; ++letter) {
        input.letters.append({LetterId(letter), QString::number(letter), 15'000, unit == Unit::Word ? words : sentences,
            {manyPassages(random, sentences), manyPassages(random, sentences)}});
    }
    return input;
}

} // namespace

int main()
{
    const Ratings ratings = largeRatings();
    double alpha = 0;
    printMedian(u"alpha, 100,000 units x 3 coders x 20 codes"_s, 101,
        [&] { alpha += krippendorffAlphaNominal(ratings).value.value_or(0); });
    const ReliabilityData data{{u"A"_s, u"B"_s, u"C"_s}, ratings};
    double low = 0;
    for (const int threads : {1, 0}) {
        printMedian(
            u"alpha of the same with 1,000 resamples, %1"_s.arg(threads == 1 ? u"one thread"_s : u"all threads"_s), 5,
            [&] {
            low += reliability(data, {}, BootstrapOptions{.replicates = 1'000, .seed = 1, .threads = threads})
                       ->interval.low.value_or(0);
        });
    }
    qsizetype found = 0;
    for (const Unit unit : allUnits) {
        const AgreementInput input = largeInput(unit);
        printMedian(u"computeAgreement by %1, 1,000 letters, 2 x 50,000 passages"_s.arg(unitName(unit)), 9,
            [&] { found += computeAgreement(input)->disagreements.size(); });
    }
    AgreementInput input = largeInput(Unit::Sentence);
    input.bootstrap = BootstrapOptions{1'000, 1, 0};
    printMedian(u"the same by sentence with 1,000 resamples of units"_s, 3,
        [&] { found += computeAgreement(input)->codes.size(); });
    input.unit = Unit::Character;
    printMedian(u"the same by character with 1,000 resamples of letters"_s, 3,
        [&] { found += computeAgreement(input)->codes.size(); });
    QTextStream(stdout) << "(alpha " << alpha / 101 << ", from " << low / 10 << ", " << found / 9 << " disagreements)"
                        << Qt::endl;
    return 0;
}
