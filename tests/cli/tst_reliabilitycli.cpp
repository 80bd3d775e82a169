// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/projects/reliabilitydata.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

bool isSpans(const QJsonObject &agreementCase)
{
    return agreementCase[u"format"] == u"spans"_s;
}

bool isOneCall(const QString &statistic)
{
    return !statistic.startsWith(u"gamma") && statistic != u"alpha_u_1995";
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

QStringList spanWords(const QJsonObject &agreementCase)
{
    const QJsonObject options = agreementCase[u"options"].toObject();
    QStringList words{u"unitizing"_s, caseFile(agreementCase), u"--json"_s, u"--coders"_s, compact(options[u"coders"])};
    const QJsonObject continua = options[u"continua"].toObject();
    for (auto document = continua.begin(); document != continua.end(); ++document)
        words.append({u"--length"_s, u"%1=%2"_s.arg(document.key()).arg(document.value().toInteger())});
    return words;
}

/// Standard errors stand beside the figure they belong to.
QString figureOf(const QJsonObject &agreementCase)
{
    const QString statistic = agreementCase[u"statistic"].toString();
    return statistic.endsWith(u"_se") ? statistic.chopped(3) : statistic;
}

QStringList ratingWords(const QJsonObject &agreementCase)
{
    const QJsonObject options = agreementCase[u"options"].toObject();
    QStringList words{
        u"reliability"_s, caseFile(agreementCase), u"--json"_s, u"--statistic"_s, figureOf(agreementCase)};
    for (auto option = options.begin(); option != options.end(); ++option)
        words.append(
            {u"--"_s + option.key(), option.value().isArray() ? compact(option.value()) : option.value().toString()});
    return words;
}

/// The value and, where it is null, the reason.
std::pair<QJsonValue, QString> figureIn(const QJsonObject &answer, const QJsonObject &agreementCase)
{
    if (!isSpans(agreementCase))
        return {answer[agreementCase[u"statistic"].toString().endsWith(u"_se") ? u"se" : u"value"],
            answer[u"undefined"].toString()};
    const QString statistic = agreementCase[u"statistic"].toString();
    const QString category = agreementCase[u"options"][u"category"].toString();
    const QJsonObject undefined = answer[u"undefined"].toObject();
    if (category.isEmpty())
        return {answer.value(statistic), undefined[statistic].toString()};
    return {answer[u"by_category"][category][statistic], undefined[u"by_category"][category][statistic].toString()};
}

} // namespace

class TestReliabilityCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        const Ran ran = run(words + QStringList{u"--json"_s});
        if (ran.exit != 0 || !ran.err.isEmpty())
            qWarning("exit %d: %s", ran.exit, ran.err.constData());
        return QJsonDocument::fromJson(ran.out).object();
    }
    QHash<QStringList, Ran> m_answers; ///< by the words of the call

private slots:
    void initTestCase()
    {
        write(u"plain.csv"_s, "unit,Ada,Bo\n1,a,a\n2,a,b\n3,b,b\n4,b,b\n5,a,a\n");
        write(u"three.csv"_s, "unit,Ada,Bo,Cy\n1,1,1,2\n2,2,2,2\n3,3,,3\n4,1,2,1\n5,3,3,3\n6,,,2\n7,,,\n");
        write(
            u"spans.csv"_s, "document,coder,start,end,category\nd,Ada,0,10,x\nd,Bo,5,15,x\ne,Ada,3,9,y\ne,Bo,3,9,x\n");
    }

    void everyPublishedFigureIsOneCall_data()
    {
        QTest::addColumn<QJsonObject>("agreementCase");
        for (const QJsonObject &agreementCase : agreementCases()) {
            if (isOneCall(agreementCase[u"statistic"].toString()))
                QTest::newRow(qUtf8Printable(agreementCase[u"name"].toString())) << agreementCase;
        }
        if (agreementCases().isEmpty())
            QTest::newRow("no case") << QJsonObject();
    }

    void everyPublishedFigureIsOneCall()
    {
        if (agreementCases().isEmpty())
            QSKIP("shared/agreement/open is not there, so the published figures were not compared.");
        QFETCH(QJsonObject, agreementCase);
        const QStringList words = isSpans(agreementCase) ? spanWords(agreementCase) : ratingWords(agreementCase);
        if (!m_answers.contains(words))
            m_answers.insert(words, run(words));
        const Ran ran = m_answers.value(words);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exit, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        const auto [value, reason] = figureIn(answer, agreementCase);
        if (agreementCase[u"expected"].isNull()) {
            QVERIFY2(value.isNull(), ran.out.constData());
            QVERIFY2(reason.endsWith(u'.'), ran.out.constData());
            return;
        }
        QVERIFY2(value.isDouble(), ran.out.constData());
        QVERIFY(reason.isEmpty());
        QVERIFY2(std::abs(value.toDouble() - agreementCase[u"expected"].toDouble())
                <= agreementCase[u"tolerance"].toDouble(),
            ran.out.constData());
    }

    void aWordForAGapIsPointedOutOnBothOutputs()
    {
        write(u"gaps.csv"_s, "unit,Ada,Bo\n1,a,a\n2,NA,b\n3,b,b\n4,a,\n");
        const QStringList words{u"reliability"_s, u"gaps.csv"_s, u"--statistic"_s, u"krippendorff_alpha"_s};
        const Ran told = run(words + QStringList{u"--json"_s});
        QCOMPARE(told.exit, 0);
        QVERIFY2(told.err.contains("“NA” (1)"), told.err.constData());
        const QJsonObject answer = QJsonDocument::fromJson(told.out).object();
        QVERIFY(answer[u"notes"][0].toString().contains(u"“NA” (1)"_s));
        QVERIFY(run(words).out.contains("“NA” (1)"));
        const QJsonObject gap = json(words + QStringList{u"--missing"_s, u"NA,-"_s});
        QCOMPARE(gap[u"categories"].toInt(), 2);
        QCOMPARE(gap[u"value"].toDouble(), 1.0);
    }

    void coderNamesWithCommasCanBeNamed()
    {
        write(u"names.csv"_s, "unit,\"Lie, Ola\",Bo,Eva\n1,a,a,b\n2,b,b,a\n");
        write(u"names2.csv"_s, "document,coder,start,end,category\nd,\"Lie, Ola\",0,10,x\nd,Bo,0,10,x\nd,Eva,3,9,y\n");
        for (const QString &coders : {u"Lie, Ola,Bo"_s, u"[\"Lie, Ola\",\"Bo\"]"_s}) {
            const QJsonObject ratings = json(
                {u"reliability"_s, u"names.csv"_s, u"--statistic"_s, u"percent_agreement"_s, u"--coders"_s, coders});
            QCOMPARE(ratings[u"coders"].toArray(), QJsonArray({u"Lie, Ola"_s, u"Bo"_s}));
            const Ran spans = run({u"unitizing"_s, u"names2.csv"_s, u"--length"_s, u"d=20"_s, u"--coders"_s, coders});
            QVERIFY2(spans.out.contains("u_alpha\t1.000000"), spans.out.constData());
            QVERIFY2(spans.out.contains("1 row of “Eva” was left out"), spans.out.constData());
        }
    }

    void aStandardErrorCanBeTheFigureAsked()
    {
        const QStringList words{u"reliability"_s, u"three.csv"_s, u"--statistic"_s};
        const QJsonObject beside = json(words + QStringList{u"gwet_ac1"_s});
        const QJsonObject alone = json(words + QStringList{u"gwet_ac1_se"_s});
        QVERIFY(beside[u"se"].isDouble());
        QCOMPARE(alone[u"value"], beside[u"se"]);
        QCOMPARE(alone[u"statistic"].toString(), u"gwet_ac1_se"_s);
    }

    void theDocumentHasWhatIsPromised()
    {
        const QJsonObject answer = json(
            {u"reliability"_s, u"three.csv"_s, u"--statistic"_s, u"krippendorff_alpha"_s, u"--metric"_s, u"ordinal"_s});
        for (const QString &key :
            {u"statistic"_s, u"value"_s, u"se"_s, u"ci"_s, u"units"_s, u"coders"_s, u"undefined"_s})
            QVERIFY2(answer.contains(key), qUtf8Printable(key));
        for (const QString &key : {u"level"_s, u"method"_s, u"lo"_s, u"hi"_s, u"replicates"_s, u"seed"_s})
            QVERIFY2(answer[u"ci"].toObject().contains(key), qUtf8Printable(key));
        QCOMPARE(answer[u"statistic"].toString(), u"krippendorff_alpha"_s);
        QCOMPARE(answer[u"units"].toInt(), 6);
        QCOMPARE(answer[u"coders"].toArray(), QJsonArray({u"Ada"_s, u"Bo"_s, u"Cy"_s}));
        QVERIFY(answer[u"undefined"].isNull());
        QCOMPARE(answer[u"ci"][u"method"].toString(), u"gwet_t"_s);
        QVERIFY(answer[u"ci"][u"replicates"].isNull() && answer[u"ci"][u"seed"].isNull());
        QVERIFY(answer[u"notes"].toArray().first().toString().contains(u"that nobody coded"));
    }

    void aCategoryMayHaveASignOfSetsInItsName_data()
    {
        QTest::addColumn<QString>("categories");
        QTest::addColumn<int>("exit");
        QTest::newRow("named") << u"[\"ja | nei\",\"nei | ja\"]"_s << 0;
        QTest::newRow("named as a set") << u"[\"ja|nei\"]"_s << 0;
        QTest::newRow("of named parts") << u"ja,nei"_s << 0;
        QTest::newRow("not named") << u"ja,kanskje"_s << 1;
    }

    void aCategoryMayHaveASignOfSetsInItsName()
    {
        QFETCH(QString, categories);
        QFETCH(int, exit);
        write(u"signs.csv"_s, "unit,Ada,Bo\n1,ja | nei,nei | ja\n2,ja | nei,ja | nei\n");
        const Ran ran = run({u"reliability"_s, u"signs.csv"_s, u"--statistic"_s, u"percent_agreement"_s,
            u"--categories"_s, categories, u"--json"_s});
        QCOMPARE(ran.exit, exit);
        const bool twoNames = categories.contains(u"nei | ja");
        if (exit == 0)
            QCOMPARE(QJsonDocument::fromJson(ran.out)[u"value"].toDouble(), twoNames ? 0.5 : 1.0);
    }

    void whatIsUndefinedIsNullWithItsReason()
    {
        const QJsonObject answer = json({u"reliability"_s, u"three.csv"_s, u"--statistic"_s, u"cohen_kappa"_s});
        QVERIFY(answer[u"value"].isNull() && answer[u"se"].isNull() && answer[u"ci"][u"lo"].isNull()
            && answer[u"ci"][u"hi"].isNull() && answer[u"ci"][u"method"].isNull());
        QVERIFY(answer[u"undefined"].toString().contains(u"exactly two coders"));
        const QJsonObject two
            = json({u"reliability"_s, u"three.csv"_s, u"--statistic"_s, u"cohen_kappa"_s, u"--coders"_s, u"Cy,Ada"_s});
        QVERIFY(two[u"value"].isDouble());
        QCOMPARE(two[u"coders"].toArray(), QJsonArray({u"Cy"_s, u"Ada"_s}));
    }

    void everyStatisticWorksForThreeCodersWithValuesMissing_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QString &name : {u"percent_agreement"_s, u"fleiss_kappa"_s, u"conger_kappa"_s, u"light_kappa"_s,
                 u"gwet_ac2"_s, u"brennan_prediger"_s}) {
            for (const QString &weights : {u"unweighted"_s, u"linear"_s, u"quadratic"_s, u"ordinal"_s})
                QTest::newRow(qUtf8Printable(name + u' ' + weights))
                    << QStringList{name, u"--weights"_s, weights, u"--categories"_s, u"1,2,3,4"_s};
        }
        for (const QString &name : {u"fleiss_category_kappa"_s, u"specific_agreement"_s, u"f1"_s, u"jaccard"_s})
            QTest::newRow(qUtf8Printable(name)) << QStringList{name, u"--category"_s, u"2"_s};
        for (const QString &metric :
            {u"nominal"_s, u"ordinal"_s, u"interval"_s, u"ratio"_s, u"jaccard"_s, u"masi"_s, u"nominal_set"_s})
            QTest::newRow(qUtf8Printable(u"alpha "_s + metric))
                << QStringList{u"krippendorff_alpha"_s, u"--metric"_s, metric};
        QTest::newRow("gwet_ac1") << QStringList{u"gwet_ac1"_s};
    }

    void everyStatisticWorksForThreeCodersWithValuesMissing()
    {
        QFETCH(QStringList, words);
        const QJsonObject answer = json(QStringList{u"reliability"_s, u"three.csv"_s, u"--statistic"_s} + words
            + QStringList{u"--bootstrap"_s, u"100"_s});
        QVERIFY2(answer[u"value"].isDouble(), qUtf8Printable(answer[u"undefined"].toString()));
        QVERIFY(answer[u"ci"][u"lo"].toDouble(2) <= answer[u"value"].toDouble()
            && answer[u"value"].toDouble() <= answer[u"ci"][u"hi"].toDouble(-2));
    }

    void tablesAreReadAsProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons, byte order mark, CRLF")
            << QByteArray("\xEF\xBB\xBFunit;Ada;Bo\r\n1;a;a\r\n2;a;b\r\n3;b;b\r\n4;b;b\r\n5;a;a\r\n");
        QTest::newRow("tabs") << QByteArray("unit\tAda\tBo\n1\ta\ta\n2\ta\tb\n3\tb\tb\n4\tb\tb\n5\ta\ta");
        QTest::newRow("quotes") << QByteArray(
            "\"unit\",\"Ada\",\"Bo\"\n\"1\",\"a, \"\"b\"\"\",\"a, \"\"b\"\"\"\n2,\"a, "
            "\"\"b\"\"\",b\n3,b,b\n4,b,b\n5,\"a, \"\"b\"\"\",\"a, \"\"b\"\"\"\n");
        QTest::newRow("spaces around, capitals, another order, empty lines")
            << QByteArray("Ada, Unit ,Bo\n a,1,a\n\na ,2, b\nb,3,b\nb,4,b\na,5,a\n\n");
        QTest::newRow("labels with spaces and accents")
            << QByteArray("unit,Ada,Bo\n1,å ø,å ø\n2,å ø,b\n3,b,b\n4,b,b\n5,å ø,å ø\n");
    }

    void tablesAreReadAsProgramsWriteThem()
    {
        QFETCH(QByteArray, csv);
        write(u"written.csv"_s, csv);
        const QStringList words{u"--statistic"_s, u"cohen_kappa"_s};
        const QJsonObject plain = json(QStringList{u"reliability"_s, u"plain.csv"_s} + words);
        QVERIFY(plain[u"value"].isDouble());
        QCOMPARE(json(QStringList{u"reliability"_s, u"written.csv"_s} + words), plain);
    }

    void setsHaveNoOrder()
    {
        write(u"sets.csv"_s, "unit,Ada,Bo\n1,x|y,y|x\n2,x,\"x|y\"\n3,{},{}\n4,y,x\n");
        const QStringList words{u"reliability"_s, u"sets.csv"_s, u"--statistic"_s, u"f1"_s, u"--category"_s};
        QCOMPARE(json(words + QStringList{u"y|x"_s})[u"value"].toDouble(), 2.0 / 3);
        QCOMPARE(json(words + QStringList{u"x | y"_s})[u"value"].toDouble(), 2.0 / 3);
        QCOMPARE(json(words + QStringList{u"{}"_s})[u"value"].toDouble(), 1.0);
    }

    void theSeedIsShownAndKept()
    {
        const QStringList words{
            u"reliability"_s, u"three.csv"_s, u"--statistic"_s, u"gwet_ac1"_s, u"--bootstrap"_s, u"500"_s};
        const QJsonObject seven = json(words + QStringList{u"--seed"_s, u"7"_s});
        QCOMPARE(seven[u"ci"][u"seed"].toInt(), 7);
        QCOMPARE(seven[u"ci"][u"replicates"].toInt(), 500);
        QCOMPARE(seven[u"ci"][u"method"].toString(), u"percentile_bootstrap"_s);
        QCOMPARE(json(words + QStringList{u"--seed"_s, u"7"_s}), seven);
        QCOMPARE(json(words)[u"ci"][u"seed"].toInt(), 1);
    }

    void lengthsCanBeWrittenInThreeWays()
    {
        const QStringList words{u"unitizing"_s, u"spans.csv"_s};
        const QJsonObject apart = json(words + QStringList{u"--length"_s, u"d=100"_s, u"--length"_s, u"e=50"_s});
        QVERIFY(apart[u"u_alpha"].isDouble());
        for (const QString &key :
            {u"u_alpha"_s, u"u_alpha_binary"_s, u"cu_alpha"_s, u"cu_coverage"_s, u"by_category"_s, u"undefined"_s})
            QVERIFY2(apart.contains(key), qUtf8Printable(key));
        for (const QString &key : {u"ku_alpha"_s, u"ku_coverage"_s, u"u_alpha"_s, u"char_percent_agreement"_s,
                 u"char_cohen_kappa"_s, u"char_scott_pi"_s, u"char_f1"_s, u"char_jaccard"_s})
            QVERIFY2(apart[u"by_category"][u"x"].toObject().contains(key), qUtf8Printable(key));
        QCOMPARE(json(words + QStringList{u"--length"_s, u"d=100"_s, u"e=50"_s}), apart);
        QCOMPARE(json(words + QStringList{u"--length"_s, u"d=100,e=50"_s}), apart);
        QCOMPARE(json({u"unitizing"_s, u"--length"_s, u"d=100"_s, u"e=50"_s, u"spans.csv"_s}), apart);
    }

    void wrongUsageAndWrongDataAreTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("part");
        const QStringList plain{u"reliability"_s, u"plain.csv"_s};
        const QStringList spans{u"unitizing"_s, u"spans.csv"_s};
        QTest::newRow("no statistic") << plain << 2 << QByteArray("--statistic: Say which figure");
        QTest::newRow("no such statistic")
            << plain + QStringList{u"--statistic"_s, u"kappa"_s} << 2 << QByteArray("not “kappa”");
        QTest::newRow("no such metric") << plain
                + QStringList{u"--statistic"_s, u"krippendorff_alpha"_s, u"--metric"_s, u"x"_s}
                                        << 2 << QByteArray("--metric: This is one of");
        QTest::newRow("no category") << plain + QStringList{u"--statistic"_s, u"f1"_s} << 2
                                     << QByteArray("--category: “f1” needs");
        QTest::newRow("wrong matrix") << plain
                + QStringList{u"--statistic"_s, u"weighted_kappa"_s, u"--categories"_s, u"a,b"_s, u"--weights"_s,
                    u"[[1,2],[0,1]]"_s}
                                      << 2 << QByteArray("--weights: This is one of");
        QTest::newRow("empty category") << plain
                + QStringList{u"--statistic"_s, u"gwet_ac1"_s, u"--categories"_s, u"a,,b"_s}
                                        << 2 << QByteArray("none empty");
        QTest::newRow("no resamples") << plain + QStringList{u"--statistic"_s, u"gwet_ac1"_s, u"--bootstrap"_s, u"0"_s}
                                      << 2 << QByteArray("--bootstrap: This is a whole number");
        QTest::newRow("too many resamples")
            << plain + QStringList{u"--statistic"_s, u"gwet_ac1"_s, u"--bootstrap"_s, u"2000000"_s} << 2
            << QByteArray("at most");
        QTest::newRow("wrong seed") << plain
                + QStringList{u"--statistic"_s, u"gwet_ac1"_s, u"--bootstrap"_s, u"9"_s, u"--seed"_s, u"-1"_s}
                                    << 2 << QByteArray("--seed: This is a whole number");
        QTest::newRow("no order") << plain
                + QStringList{u"--statistic"_s, u"krippendorff_alpha"_s, u"--metric"_s, u"ordinal"_s}
                                  << 1 << QByteArray("name the codes in their order");
        QTest::newRow("no file") << QStringList{u"reliability"_s, u"none.csv"_s, u"--statistic"_s, u"gwet_ac1"_s} << 1
                                 << QByteArray("none.csv");
        QTest::newRow("no such coder") << plain
                + QStringList{u"--statistic"_s, u"gwet_ac1"_s, u"--coders"_s, u"Ada,Eve"_s}
                                       << 1 << QByteArray("“Eve”");
        QTest::newRow("no length") << spans << 2 << QByteArray("--length");
        QTest::newRow("wrong length") << spans + QStringList{u"--length"_s, u"d=-1"_s} << 2 << QByteArray("“d=-1”");
        QTest::newRow("huge length") << spans + QStringList{u"--length"_s, u"d=99999999999999999999"_s} << 2
                                     << QByteArray("at most");
        QTest::newRow("a length twice") << spans + QStringList{u"--length"_s, u"d=100"_s, u"d=50"_s} << 2
                                        << QByteArray("twice");
        QTest::newRow("length of another document")
            << spans + QStringList{u"--length"_s, u"d=100"_s} << 1
            << QByteArray("row 4 (line 4): the length of the document “e” is not known");
        QTest::newRow("too short a length") << spans + QStringList{u"--length"_s, u"d=12"_s, u"e=50"_s} << 1
                                            << QByteArray("row 3 (line 3): the passage from 5 to 15 reaches beyond");
    }

    void wrongUsageAndWrongDataAreTold()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, part);
        const Ran ran = run(words);
        QCOMPARE(ran.exit, exit);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("kodeks: ") && ran.err.contains(part), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void figuresAreReadableWithoutJson()
    {
        const Ran one = run({u"reliability"_s, u"plain.csv"_s, u"--statistic"_s, u"cohen_kappa"_s});
        QVERIFY2(one.out.startsWith("cohen_kappa: 0.615385; standard error 0."), one.out.constData());
        const Ran all = run({u"unitizing"_s, u"spans.csv"_s, u"--length"_s, u"d=100"_s, u"e=50"_s});
        QVERIFY2(all.out.contains("u_alpha\t0."), all.out.constData());
    }
};

KODEKS_TEST(TestReliabilityCli)
#include "tst_reliabilitycli.moc"
