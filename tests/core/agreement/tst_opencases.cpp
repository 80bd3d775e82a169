// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"
#include "core/agreement/spans/unitizing.h"
#include "core/project/files/reliabilityfiles.h"
#include "tests/support/projects/reliabilitydata.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What Kodeks does not offer: gamma, and the alpha of 1995.
bool isLeftOut(const QString &statistic)
{
    return statistic.startsWith(u"gamma") || statistic == u"alpha_u_1995";
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto value : array.toArray())
        texts.append(value.toString());
    return texts;
}

ReliabilityQuestion questionOf(const QString &statistic, const QJsonObject &options)
{
    ReliabilityQuestion question;
    question.statistic = statisticFromName(statistic).value();
    question.metric = metricFromName(options[u"metric"].toString(u"nominal"_s)).value();
    question.categories = textsOf(options[u"categories"]);
    question.category = options[u"category"].toString();
    if (!options[u"weights"].isArray()) {
        question.weighting = weightingFromName(options[u"weights"].toString(u"unweighted"_s)).value();
        return question;
    }
    question.weighting = Weighting::Matrix;
    for (const auto row : options[u"weights"].toArray()) {
        for (const auto weight : row.toArray())
            question.matrix.push_back(weight.toDouble());
    }
    return question;
}

Coefficient figureOfRatings(const QJsonObject &agreementCase, const QByteArray &bytes)
{
    const QJsonObject options = agreementCase[u"options"].toObject();
    QString statistic = agreementCase[u"statistic"].toString();
    const bool isError = !statisticFromName(statistic) && statistic.endsWith(u"_se");
    if (isError)
        statistic.chop(3);
    const auto data = readReliability(bytes, caseFile(agreementCase), textsOf(options[u"categories"]));
    if (!data)
        return {{}, data.error().message};
    const auto answer = reliability(*data, questionOf(statistic, options));
    if (!answer)
        return {{}, answer.error().message};
    return isError ? answer->standardError : answer->value;
}

Coefficient figureOfCategory(const CategoryUnitizing &category, const QString &statistic)
{
    const std::pair<QString, Coefficient> figures[] = {
        {u"ku_alpha"_s, category.kuAlpha},
        {u"ku_coverage"_s, category.kuCoverage},
        {u"char_percent_agreement"_s, category.characterPercentAgreement},
        {u"char_cohen_kappa"_s, category.characterCohenKappa},
        {u"char_scott_pi"_s, category.characterScottPi},
        {u"char_f1"_s, category.characterF1},
        {u"char_jaccard"_s, category.characterJaccard},
    };
    const auto found = std::ranges::find(figures, statistic, &std::pair<QString, Coefficient>::first);
    return found == std::end(figures) ? Coefficient() : found->second;
}

Coefficient figureOfSpans(const QJsonObject &agreementCase, const QByteArray &bytes)
{
    const QJsonObject options = agreementCase[u"options"].toObject();
    const QJsonObject continua = options[u"continua"].toObject();
    QList<DocumentLength> lengths;
    for (auto document = continua.begin(); document != continua.end(); ++document)
        lengths.append({document.key(), document.value().toInteger()});
    const auto data = readSpans(bytes, caseFile(agreementCase), lengths, {textsOf(options[u"coders"]), true});
    if (!data)
        return {{}, data.error().message};
    const auto report = unitizing(*data);
    if (!report)
        return {{}, report.error().message};
    const QString statistic = agreementCase[u"statistic"].toString();
    if (statistic == u"u_alpha")
        return report->uAlpha;
    if (statistic == u"u_alpha_binary")
        return report->uAlphaBinary;
    if (statistic == u"cu_alpha")
        return report->cuAlpha;
    if (statistic == u"cu_coverage")
        return report->cuCoverage;
    const auto category
        = std::ranges::find(report->byCategory, options[u"category"].toString(), &CategoryUnitizing::category);
    return category == report->byCategory.end() ? Coefficient() : figureOfCategory(*category, statistic);
}

} // namespace

class TestOpenCases : public QObject
{
    Q_OBJECT

private slots:
    void everyPublishedFigureHolds_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QJsonObject>("agreementCase");
        for (const QJsonObject &agreementCase : agreementCases()) {
            if (!isLeftOut(agreementCase[u"statistic"].toString()))
                QTest::newRow(qUtf8Printable(agreementCase[u"name"].toString()))
                    << agreementCase[u"source"].toString() << agreementCase;
        }
        if (agreementCases().isEmpty())
            QTest::newRow("no case") << QString() << QJsonObject();
    }

    void everyPublishedFigureHolds()
    {
        if (agreementCases().isEmpty())
            QSKIP("shared/agreement/open is not there, so the published figures were not compared.");
        QFETCH(QString, source);
        QFETCH(QJsonObject, agreementCase);
        const auto bytes = readDataFile(caseFile(agreementCase));
        QVERIFY2(bytes, qUtf8Printable(source));
        const Coefficient figure = agreementCase[u"format"] == u"spans"_s ? figureOfSpans(agreementCase, *bytes)
                                                                          : figureOfRatings(agreementCase, *bytes);
        if (agreementCase[u"expected"].isNull()) {
            QVERIFY2(!figure.value, qUtf8Printable(source));
            QVERIFY2(figure.undefined.text().endsWith(u'.'), qUtf8Printable(source));
            return;
        }
        QVERIFY2(figure.value, qUtf8Printable(source + u": "_s + figure.undefined.text()));
        const double expected = agreementCase[u"expected"].toDouble();
        QVERIFY2(std::abs(*figure.value - expected) <= agreementCase[u"tolerance"].toDouble(),
            qUtf8Printable(u"%1: %2 is not %3"_s.arg(source).arg(*figure.value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
    }

    void allCasesAreThere()
    {
        const QList<QJsonObject> cases = agreementCases();
        if (cases.isEmpty())
            QSKIP("shared/agreement/open is not there, so the published figures were not compared.");
        QCOMPARE(cases.size(), 146);
        QCOMPARE(std::ranges::count_if(
                     cases, [](const QJsonObject &one) { return isLeftOut(one[u"statistic"].toString()); }),
            11);
    }
};

KODEKS_TEST(TestOpenCases)
#include "tst_opencases.moc"
