// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportjson.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const AgreementInput &input)
{
    return agreementJson(exampleReport(input));
}

AgreementInput codersOfJson()
{
    return exampleInput(
        {{examplePassage({0, 30}, 2, 1, {1, 2})}, {examplePassage({0, 10}, 2, 3), examplePassage({5, 20}, 3, 1)}});
}

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Only the keys that `wanted` has.
QJsonObject part(const QJsonValue &whole, const QJsonObject &wanted)
{
    QJsonObject found;
    for (const QString &key : wanted.keys()) {
        if (whole.toObject().contains(key))
            found[key] = whole[key];
    }
    return found;
}

} // namespace

class TestAgreementJson : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentHasTheKeysOfTheContract()
    {
        const QJsonObject json = jsonOf(codersOfJson());
        QCOMPARE(json.keys(),
            QStringList({u"by_letter"_s, u"coders"_s, u"codes"_s, u"components"_s, u"confusions"_s, u"disagreements"_s,
                u"letters"_s, u"letters_compared"_s, u"notes"_s, u"passages"_s, u"unit"_s, u"unitizing"_s,
                u"units"_s}));
        QCOMPARE(json[u"coders"].toArray(), QJsonArray({u"A"_s, u"B"_s}));
        QCOMPARE(json[u"letters"].toInt(), 1);
        QCOMPARE(json[u"unit"].toString(), u"sentence"_s);
        QCOMPARE(json[u"units"].toInt(), 4);
        QStringList components;
        for (const auto component : json[u"components"].toArray())
            components.append(component[u"component"].toString());
        QCOMPARE(
            components, QStringList({u"passage"_s, u"task"_s, u"direction"_s, u"from"_s, u"to"_s, u"arguments"_s}));
    }

    void thePiecesAreTheDocument()
    {
        for (const AgreementInput &input : {codersOfJson(), exampleInput({{examplePassage({0, 20}, 2)}, {}}),
                 exampleInput({{examplePassage({0, 20}, 2)}, {examplePassage({0, 20}, 2)}})}) {
            const AgreementReport report = exampleReport(input);
            QByteArray text;
            eachPieceOfAgreementJson(report, u"1.0"_s, [&text](const QByteArray &piece) {
                text += piece;
                return true;
            });
            QCOMPARE(text, QJsonDocument(agreementJson(report, u"1.0"_s)).toJson());
        }
    }

    void nothingIsTakenOnceEnoughIs()
    {
        AgreementReport report = exampleReport(codersOfJson());
        report.disagreements = decltype(report.disagreements)(5000, report.disagreements.at(0));
        const auto piecesTaken = [&report](int most) {
            int times = 0;
            eachPieceOfAgreementJson(report, {}, [&](const QByteArray &) { return ++times < most; });
            return times;
        };
        QVERIFY(piecesTaken(1000) > 3);
        QCOMPARE(piecesTaken(1), 1);
        QCOMPARE(piecesTaken(3), 3);
    }

    void aComponentHasFiguresAgainForUnitsCodedByAll()
    {
        const QJsonObject json = jsonOf(exampleInput({{examplePassage({0, 20}, 2)}, {examplePassage({0, 10}, 2)}}));
        const QJsonArray components = json[u"components"].toArray();
        const QJsonObject passage = parsed(
            R"({"component": "passage", "units": 4, "coded_by_all": 1, "categories": 2, "percent_agreement": 0.75,
            "cohen_kappa": 0.5, "scott_pi": 0.4666666666666667, "fleiss_kappa": 0.4666666666666667, "krippendorff_alpha": 0.5333333333333333,
            "gwet_ac1": 0.5294117647058824, "brennan_prediger": 0.5, "undefined": {}})");
        QCOMPARE(part(components[0], passage), passage);
        const QJsonObject task = components[1].toObject();
        QCOMPARE(task[u"units"].toInt(), 2);
        QCOMPARE(task[u"coded_by_all"].toInt(), 1);
        QCOMPARE(task[u"both_coded"][u"units"].toInt(), 1);
        QCOMPARE(task[u"both_coded"][u"percent_agreement"].toDouble(), 1.0);
        QVERIFY(task[u"both_coded"][u"krippendorff_alpha"].isNull());
        QVERIFY(task[u"both_coded"][u"undefined"][u"krippendorff_alpha"].toString().startsWith(u"Only one code"_s));
    }

    void aCodeCountsWhoGaveIt()
    {
        const QJsonArray codes = jsonOf(codersOfJson())[u"codes"].toArray();
        const QJsonObject code
            = parsed(R"({"component": "task", "id": "T1", "both": 1, "only": {"A": 2, "B": 0}, "neither": 1,
            "percent_agreement": 0.5, "cohen_kappa": 0.19999999999999996, "krippendorff_alpha": 0.125, "f1": 0.5})");
        QCOMPARE(part(codes[0], code), code);
        const QJsonObject unused = codes[3].toObject();
        QCOMPARE(unused[u"id"].toString(), u"INN"_s);
        QVERIFY(unused[u"f1"].isNull() && unused[u"cohen_kappa"].isNull());
        QCOMPARE(unused[u"undefined"].toObject().keys(),
            QStringList({u"cohen_kappa"_s, u"f1"_s, u"fleiss_kappa"_s, u"krippendorff_alpha"_s, u"scott_pi"_s}));
    }

    void aDisagreementNamesThePlaceAndTheValues()
    {
        const QJsonArray disagreements = jsonOf(codersOfJson())[u"disagreements"].toArray();
        QCOMPARE(
            disagreements[0].toObject(), parsed(R"({"letter": "brev.txt", "start": 0, "end": 10, "component": "task",
            "values": {"A": "T1", "B": "T1|T2"}})"));
        QVERIFY(disagreements.contains(parsed(R"({"letter": "brev.txt", "start": 0, "end": 10, "component": "direction",
            "values": {"A": "UT", "B": "SOM|UT"}})")));
        QVERIFY(disagreements.contains(parsed(R"({"letter": "brev.txt", "start": 0, "end": 30, "component": "arguments",
            "values": {"A": "A1|A2", "B": null}})")));
        QVERIFY(disagreements.contains(parsed(R"({"letter": "brev.txt", "start": 20, "end": 30, "component": "from",
            "values": {"A": "etat", "B": null}})")));
        QVERIFY(disagreements.contains(parsed(R"({"letter": "brev.txt", "start": 20, "end": 30, "component": "passage",
            "values": {"A": "coded", "B": null}})")));
    }

    void aCodeWithoutAShortIdGoesByItsUuid()
    {
        AgreementInput input = codersOfJson();
        const QUuid uuid = QUuid::createUuid();
        input.codebook.tasks[1].text.uuid = uuid;
        input.codebook.tasks[1].text.code.clear();
        QCOMPARE(jsonOf(input)[u"codes"][0][u"id"].toString(), uuid.toString(QUuid::WithoutBraces));
    }

    void twoCodersOfOneNameGoByTheirUuids()
    {
        AgreementInput input = codersOfJson();
        input.coders[1].name = input.coders[0].name;
        const QJsonObject json = jsonOf(input);
        QCOMPARE(json[u"coders"][1].toString(), input.coders[1].uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(json[u"codes"][0][u"only"].toObject().size(), 2);
    }

    void intervalsSayHowTheyWereMade()
    {
        AgreementInput input = codersOfJson();
        const QJsonObject instant = jsonOf(input)[u"components"][0][u"ci"].toObject();
        QCOMPARE(instant[u"method"].toString(), u"gwet_t"_s);
        QVERIFY(instant[u"seed"].isNull());
        input.bootstrap = BootstrapOptions{50, 7, 1};
        const QJsonObject drawn = jsonOf(input)[u"components"][0][u"ci"].toObject();
        const QJsonObject wanted = parsed(
            R"({"level": 0.95, "method": "percentile_bootstrap", "over": "units", "replicates": 50, "seed": 7})");
        QCOMPARE(part(drawn, wanted), wanted);
        QCOMPARE(drawn[u"krippendorff_alpha"].toArray().size(), 2);
    }

    void unitizingIsTheObjectOfTheCommand()
    {
        const QJsonArray unitizing = jsonOf(codersOfJson())[u"unitizing"].toArray();
        QCOMPARE(unitizing.size(), 2);
        QCOMPARE(unitizing[0][u"component"].toString(), u"task"_s);
        QVERIFY(unitizing[0][u"u_alpha"].isNull());
        QVERIFY(unitizing[0][u"undefined"][u"u_alpha"].toString().contains(u"overlap"_s));
        QVERIFY(unitizing[0][u"by_category"][u"T1"][u"u_alpha"].isDouble());
    }

    void theVersionIsThereIfGiven()
    {
        QCOMPARE(agreementJson(exampleReport(codersOfJson()), u"1.2"_s)[u"version"].toString(), u"1.2"_s);
    }

    void unitsHaveNamesThatReadBack()
    {
        for (const Unit unit : allUnits)
            QCOMPARE(unitFromName(unitName(unit)), std::optional(unit));
        QVERIFY(!unitFromName(u"sentences"_s));
    }
};

KODEKS_TEST(TestAgreementJson)
#include "tst_agreementjson.moc"
