// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reliabilityjson.h"
#include "core/project/files/reliabilityfiles.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"

#include <QJsonDocument>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> &ratingSamples()
{
    static const QList<QByteArray> all{
        "unit,A,B,C,D\n1,1,1,,1\n2,2,2,3,2\n3,3,3,3,3\n4,3,3,3,3\n5,2,2,2,2\n6,1,2,3,4\n7,4,4,4,4\n8,1,1,2,1\n9,2,2,"
        "2,2\n10,,5,5,5\n11,,,1,1\n12,,,,\n",
        "unit,c1,c2\r\n1,{},{}\r\n2,A,{}\r\n3,A,A\r\n4,A,B\r\n5,A|B,A\r\n6,A|B,A|C\r\n7,A|B|C,C|B|A\r\n8,C,A|C\r\n",
        "\xEF\xBB\xBFunit;Ada;\"Bo \"\"the\"\" B\"\n1;\"a;b\";\"a;b\"\n2;c;\"a\nb\"\n3;c;c\n",
        "unit\tx\ty\n1\t-1.5\t2e3\n2\t0\t0\n3\t7\t-1.5\n",
        "unit,c1\n1,a\n2,b\n",
        "unit,c1,c2\n",
        "unit,c1,c2\n1,y,y\n2,y,y\n",
    };
    return all;
}

const QList<QByteArray> &spanSamples()
{
    static const QList<QByteArray> all{
        "document,coder,start,end,category\nd,Alex,0,7,1\nd,Alex,7,13,2\nd,Alex,30,32,5\nd,Paul,0,7,1\nd,Paul,7,13,"
        "3\nd,Suzan,0,7,1\nd,Suzan,7,60,4\n",
        "document,coder,start,end,category\r\nd,1,2,10,A\r\nd,1,0,18,B\r\ne,2,4,8,A\r\ne,2,4,9,A\r\n",
        "\xEF\xBB\xBF"
        "coder;category;end;start;document;memo\nA;grief;40;10;d;\"x;y\"\nB;hope;80;60;e;\n",
        "document,coder,start,end,category\n",
    };
    return all;
}

const QList<QByteArray> words{"unit", "document", "coder", "start", "end", "category", "1,1,1\n", "\n5,2,2,2,2\n",
    "d,Alex,0,7,1\n", "d,1,-5,5,A\n", "d,1,5,2,A\n", "d,1,0,1000000000000,A\n", "d,1,0,9223372036854775807,A\n",
    "zz,1,0,1,A\n", "a|b|c", "|||", "A|A", "{}|A", "1e100", "1e101", "-1e100", "0.1", "d", "e", "Alex", "grief"};

const Mutator &ratingMutator()
{
    static const Mutator mutator(ratingSamples(), words);
    return mutator;
}

const Mutator &spanMutator()
{
    static const Mutator mutator(spanSamples(), words);
    return mutator;
}

/// What no change of a small sample makes: a million coders, very many values, units or sets, a very long cell.
QByteArray largeRatings(QRandomGenerator &random)
{
    QByteArray header = "unit";
    const qsizetype coders = random.bounded(8) == 0 ? 1'000'000 : 1 + below(random, 1'000);
    for (qsizetype coder = 0; coder < coders; ++coder)
        header += ",c" + QByteArray::number(coder);
    if (coders > 1'000)
        return header + "\n1,a\n";
    QByteArray bytes = header + '\n';
    const qsizetype units = 1 + below(random, 20'000 / coders);
    const quint32 values = 1 + random.bounded(3'000);
    for (qsizetype unit = 0; unit < units; ++unit) {
        bytes += QByteArray::number(unit);
        for (qsizetype coder = 0; coder < coders; ++coder)
            bytes += ',' + (random.bounded(100) == 0 ? QByteArray("1|2|") : QByteArray())
                + QByteArray::number(random.bounded(values));
        bytes += '\n';
    }
    return random.bounded(4) == 0 ? bytes + "x," + QByteArray(2'000'000, 'y') + QByteArray(coders - 1, ',') + '\n'
                                  : bytes;
}

/// A table that can be read, mostly: few units and labels, so that what is degenerate is frequent.
QByteArray smallRatings(QRandomGenerator &random)
{
    static const QList<QByteArray> numbers{"0", "1", "2", "3", "-1", "0.5", "1e50", "-1e99", "1e-300", "", ""};
    static const QList<QByteArray> labels{"a", "b", "c", "a|b", "b|a", "{}", "a|b|c", "{}|", "1", "", "\"a,b\""};
    const QList<QByteArray> &pool = random.bounded(2) == 0 ? numbers : labels;
    const qsizetype first = below(random, pool.size());
    const qsizetype used = 1 + below(random, pool.size());
    const int coders = 1 + random.bounded(4);
    QByteArray bytes = "unit,A,B,C,D";
    bytes.truncate(4 + 2 * coders);
    for (int unit = random.bounded(9); unit > 0; --unit) {
        bytes += '\n' + QByteArray::number(unit);
        for (int coder = 0; coder < coders; ++coder)
            bytes += ',' + pool.at((first + below(random, used)) % pool.size());
    }
    return bytes;
}

QByteArray smallSpans(QRandomGenerator &random)
{
    QByteArray bytes = "document,coder,start,end,category";
    const quint32 categories = 1 + random.bounded(3);
    const quint32 coders = 1 + random.bounded(4);
    for (int span = random.bounded(8); span > 0; --span) {
        const quint32 start = random.bounded(60);
        const quint32 end = random.bounded(4) == 0 ? 60 : start + 1 + random.bounded(60 - start);
        bytes += "\nd," + QByteArray::number(random.bounded(coders)) + ','
            + QByteArray::number(random.bounded(3) == 0 ? 0 : start) + ',' + QByteArray::number(end) + ",k"
            + QByteArray::number(random.bounded(categories));
    }
    return bytes;
}

QByteArray largeSpans(QRandomGenerator &random)
{
    QByteArray bytes = "document,coder,start,end,category\n";
    const quint32 categories = 1 + random.bounded(2'000);
    for (int span = 0; span < 3'000; ++span) {
        const quint32 start = random.bounded(1'000'000);
        bytes += "d," + QByteArray::number(random.bounded(5)) + ',' + QByteArray::number(start) + ','
            + QByteArray::number(start + 1 + random.bounded(500)) + ",k"
            + QByteArray::number(random.bounded(categories)) + '\n';
    }
    return bytes;
}

QString someWord(QRandomGenerator &random)
{
    static const QStringList usual{u"1"_s, u"2"_s, u"A"_s, u"A|B"_s, u"{}"_s, u"y"_s, u"Alex"_s, u"c1"_s, u"B"_s};
    return random.bounded(4) == 0 ? QString::fromUtf8(ratingMutator().nuisance(random))
                                  : usual.at(below(random, usual.size()));
}

QStringList someWords(QRandomGenerator &random)
{
    QStringList some;
    for (qsizetype i = random.bounded(8) == 0 ? 1 + below(random, 5) : 0; i > 0; --i)
        some.append(someWord(random));
    some.removeDuplicates();
    return some;
}

ReliabilityQuestion someQuestion(QRandomGenerator &random)
{
    const QStringList weightings = weightingNames();
    ReliabilityQuestion question;
    question.statistic = statisticFromName(statisticNames().at(below(random, statisticNames().size()))).value();
    if (random.bounded(3) == 0)
        question.statistic = Statistic::KrippendorffAlpha;
    if (random.bounded(2) == 0)
        question.metric = metricFromName(metricNames().at(below(random, metricNames().size()))).value();
    if (random.bounded(2) == 0)
        question.weighting = weightingFromName(weightings.at(below(random, weightings.size()))).value();
    question.categories = someWords(random);
    if (!question.categories.isEmpty() && random.bounded(8) == 0) {
        question.weighting = Weighting::Matrix;
        question.matrix = std::vector(size_t(question.categories.size() * question.categories.size()), 0.5);
        for (size_t i = 0; i < size_t(question.categories.size()); ++i)
            question.matrix[i * size_t(question.categories.size() + 1)] = 1;
    }
    question.category = someWord(random);
    return question;
}

std::optional<BootstrapOptions> someBootstrap(QRandomGenerator &random, bool isLarge)
{
    if (random.bounded(isLarge ? 20 : 4) != 0)
        return {};
    return BootstrapOptions{
        .replicates = 1 + random.bounded(isLarge ? 2 : 20), .seed = random.generate64(), .threads = 1};
}

/// Either a finite number, or a sentence that says why there is none.
void checkFigure(const Coefficient &figure, FuzzReport &report)
{
    report.mustHold(figure.value ? std::isfinite(*figure.value) && figure.undefined.text().isEmpty()
                                 : figure.undefined.text().endsWith(u'.'),
        "a figure is neither a number nor a sentence");
}

void checkInterval(const ConfidenceInterval &interval, FuzzReport &report)
{
    report.mustHold(interval.low.has_value() == interval.high.has_value(), "an interval has one end");
    report.mustHold(!interval.low || (std::isfinite(*interval.low) && *interval.low <= *interval.high),
        "the ends of an interval are wrong");
}

void tryRatings(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    const bool isLarge = random.bounded(500) == 0;
    input = isLarge              ? largeRatings(random)
        : random.bounded(3) == 0 ? smallRatings(random)
                                 : ratingMutator().input(random);
    const ReliabilityQuestion question = someQuestion(random);
    const auto data = readReliability(input, u"data.csv"_s, question.categories,
        NameWords{random.bounded(8) == 0 ? someWords(random) : QStringList()});
    if (!data)
        return report.refused(data.error());
    const auto answer = reliability(*data, question, someBootstrap(random, isLarge));
    if (!answer)
        return report.refused(answer.error());
    report.accepted();
    checkFigure(answer->value, report);
    checkFigure(answer->standardError, report);
    checkInterval(answer->interval, report);
    report.mustHold(!QJsonDocument(reliabilityJson(*data, question, *answer)).toJson().isEmpty(), "no document");
}

QStringList lengthWords(QRandomGenerator &random)
{
    QStringList lengths{u"d=60"_s, u"e=%1"_s.arg(below(random, 200))};
    if (random.bounded(4) == 0)
        lengths[0] = u"d=%1"_s.arg(below(random, longestDocument + 2));
    if (random.bounded(8) == 0)
        lengths.append(QString::fromUtf8(spanMutator().nuisance(random)) + u'='
            + QString::fromUtf8(spanMutator().nuisance(random)));
    return random.bounded(4) == 0 ? QStringList{lengths.join(u',')} : lengths;
}

void trySpans(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    const bool isLarge = random.bounded(500) == 0;
    input = isLarge ? largeSpans(random) : random.bounded(3) == 0 ? smallSpans(random) : spanMutator().input(random);
    const auto lengths = documentLengths(isLarge ? QStringList{u"d=1000500"_s} : lengthWords(random));
    if (!lengths)
        return report.refused(lengths.error());
    const NameWords coders{random.bounded(8) == 0 ? someWords(random) : QStringList(), true};
    const auto data = readSpans(input, u"data.csv"_s, *lengths, coders);
    if (!data)
        return report.refused(data.error());
    const auto compared = unitizing(*data, someBootstrap(random, isLarge));
    if (!compared)
        return report.refused(compared.error());
    report.accepted();
    for (const Coefficient &figure :
        {compared->uAlpha, compared->uAlphaBinary, compared->cuAlpha, compared->cuCoverage})
        checkFigure(figure, report);
    for (const CategoryUnitizing &category : compared->byCategory) {
        for (const Coefficient &figure : {category.kuAlpha, category.kuCoverage, category.uAlpha,
                 category.characterPercentAgreement, category.characterCohenKappa, category.characterScottPi,
                 category.characterF1, category.characterJaccard})
            checkFigure(figure, report);
        checkInterval(category.uAlphaInterval, report);
    }
    checkInterval(compared->uAlphaInterval, report);
    report.mustHold(!QJsonDocument(unitizingJson(*compared)).toJson().isEmpty(), "no document");
}

} // namespace

int main(int argc, char **argv)
{
    return fuzzMain(argc, argv, [](QRandomGenerator &random, FuzzReport &report, QByteArray &input) {
        if (random.bounded(3) < 2)
            tryRatings(random, report, input);
        else
            trySpans(random, report, input);
    });
}
