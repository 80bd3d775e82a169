// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/agreementpage.h"
#include "core/agreement/pages/reportjson.h"
#include "core/agreement/pages/reporttable.h"
#include "core/agreement/report/agreementreport.h"
#include "core/project/asking/passagequery.h"
#include "core/project/jobs/agreementjob.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Agreement of what a query finds, on the sample of two coders.
class TestQueriedComparison : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static AgreementReport reportOf(const Project &project, const AgreementRequest &request)
    {
        const auto input = agreementInput(project.path(), request);
        if (!input)
            qFatal("%s", qPrintable(input.error().message));
        return computeAgreement(*input).value();
    }

    [[nodiscard]] AgreementReport reportOf(const AgreementRequest &request) const
    {
        return reportOf(*m_sample.get(), request);
    }

    /// What the query alone makes different from a choice of codes or letters.
    static void forgetTheQuery(AgreementReport &report)
    {
        report.where.clear();
        report.notes.clear();
    }

    SampleProject m_sample;

private slots:
    void codesByAQueryAreTheSameAsChosenOnes_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("query");
        for (const Unit unit : {Unit::Character, Unit::Sentence, Unit::Letter}) {
            QTest::addRow("a task by %s", qPrintable(unitName(unit))) << unit << u"task:Sykehjem+"_s;
            QTest::addRow("a direction by %s", qPrintable(unitName(unit))) << unit << u"direction:D.UENDRET"_s;
        }
    }

    void codesByAQueryAreTheSameAsChosenOnes()
    {
        QFETCH(Unit, unit);
        QFETCH(QString, query);
        const Codebook &codebook = m_sample->codebook();
        AgreementRequest chosen;
        chosen.unit = unit;
        if (query.startsWith(u"task"))
            chosen.codes.tasks = {codebook.findTask(u"Sykehjem"_s)->id};
        else
            chosen.codes.directions = {codebook.findDirection(u"D.UENDRET"_s)->id};
        AgreementRequest queried;
        queried.unit = unit;
        queried.where = query;
        AgreementReport byQuery = reportOf(queried);
        AgreementReport byCodes = reportOf(chosen);
        QCOMPARE(byQuery.where, queried.where);
        QVERIFY(byQuery.passages.pairs > 0);
        forgetTheQuery(byQuery);
        forgetTheQuery(byCodes);
        QCOMPARE(agreementJson(byQuery), agreementJson(byCodes));
    }

    void lettersByAQueryAreTheSameAsChosenOnes()
    {
        const LetterId letter = m_sample.letter(u"lo"_s);
        AgreementRequest chosen;
        chosen.letters = {letter};
        AgreementRequest queried;
        queried.where = u"letter:\"%1\""_s.arg(m_sample->letter(letter)->name);
        AgreementReport byQuery = reportOf(queried);
        AgreementReport byLetters = reportOf(chosen);
        QCOMPARE(byQuery.letters, 1);
        forgetTheQuery(byQuery);
        forgetTheQuery(byLetters);
        byQuery.choice = byLetters.choice; // named by rule, and not one by one
        QCOMPARE(agreementJson(byQuery), agreementJson(byLetters));
    }

    /// What the query does not find is as if it had never been coded, in the same units of the same letters.
    void whatIsNotFoundCountsAsUncoded_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("a kind") << u"kind:transfer"_s;
        QTest::newRow("a word") << u"bydel*"_s;
        QTest::newRow("certainty") << u"certainty:>=2"_s;
        QTest::newRow("near") << u"near(kind:unchanged, 2 sentences) not task:-"_s;
        QTest::newRow("nothing is found") << u"task:Sykehjem not task:Sykehjem"_s;
    }

    void whatIsNotFoundCountsAsUncoded()
    {
        QFETCH(QString, query);
        SampleProject pruned;
        QSet<PassageId> found;
        const auto places = passagesThat(*pruned.get(), query);
        QVERIFY2(places, qPrintable(places ? QString() : places.error().message));
        for (const PassagePlace &place : *places)
            found.insert(place.id);
        QList<PassageId> others;
        const auto passages = pruned.passages();
        for (const QuotedPassage &each : passages) {
            if (!found.contains(each.passage.id))
                others.append(each.passage.id);
        }
        const QList<Coder> people = pruned->coders();
        const QList<Letter> letters = pruned->letters();
        for (const Coder &coder : people) { // so that all letters are still compared
            for (const Letter &letter : letters)
                pruned.apply(Edits::setDone(letter.id, coder.id, true));
        }
        QList<CoderId> coders;
        for (const Coder &coder : pruned->coders()) {
            if (!coder.isConsensus())
                coders.append(coder.id);
        }
        pruned.apply(Edits::removePassages(others));
        AgreementRequest whole;
        whole.coders = coders;
        const AgreementReport wanted = reportOf(*pruned.get(), whole);
        AgreementRequest queried;
        queried.coders = coders;
        queried.where = query;
        const AgreementReport report = reportOf(queried);
        QCOMPARE(report.units, wanted.units);
        QCOMPARE(report.letters, wanted.letters);
        QCOMPARE(report.passages, wanted.passages);
        QCOMPARE(report.disagreements.size(), wanted.disagreements.size());
        for (const Component component : allComponents) {
            const ComponentAgreement &here = *report.component(component);
            const ComponentAgreement &there = *wanted.component(component);
            QCOMPARE(here.figures.units, there.figures.units);
            QCOMPARE(here.codedByAll, there.codedByAll);
            QCOMPARE(here.figures.of(Statistic::KrippendorffAlpha), there.figures.of(Statistic::KrippendorffAlpha));
            QCOMPARE(here.figures.of(Statistic::CohenKappa), there.figures.of(Statistic::CohenKappa));
            QVERIFY(here.figures.categories <= there.figures.categories);
        }
    }

    void aQueryThatPartsTheCodersIsRefused()
    {
        AgreementRequest request;
        request.where = u"kind:transfer (coder:\"Coder A\" or certainty:3)"_s;
        const auto input = agreementInput(m_sample->path(), request);
        QVERIFY(!input);
        QCOMPARE(input.error().kind, Error::Kind::Invalid);
        QVERIFY2(input.error().message.contains(u"Leave coders out"_s), qPrintable(input.error().message));
        request.where = u"coder:\"Coder A\",\"Coder B\""_s;
        QVERIFY(agreementInput(m_sample->path(), request));
    }

    void aQueryThatCannotBeReadIsRefusedWithItsPlace()
    {
        AgreementRequest request;
        request.where = u"tsk:Sykehjem"_s;
        const auto input = agreementInput(m_sample->path(), request);
        QVERIFY(!input);
        QVERIFY2(input.error().message.contains(u"at sign 1"_s), qPrintable(input.error().message));
    }

    void everyReportSaysTheQuery()
    {
        const QString query = u"task:Sykehjem <b>"_s;
        AgreementReport report = reportOf({});
        QVERIFY(!agreementJson(report).contains(u"where"_s));
        QVERIFY(!agreementTable(report, {}).constFirst().contains(u"where"_s));
        QVERIFY(!agreementHtml(report, {}).contains(u"<b>Only:"_s));
        report.where = query;
        QCOMPARE(agreementJson(report).value(u"where"_s).toString(), query);
        QCOMPARE(agreementTable(report, {}).at(0).constLast(), u"where"_s);
        QCOMPARE(agreementTable(report, {}).at(1).constLast(), query);
        QVERIFY(agreementHtml(report, {}).contains(u"<b>Only:</b> task:Sykehjem &lt;b&gt;"_s));
        for (const QString &language : reportLanguages())
            QVERIFY(methodsSentence(report, {}, language).contains(u'“' + query + u'”')
                || methodsSentence(report, {}, language).contains(u'«' + query + u'»'));
    }
};

KODEKS_TEST(TestQueriedComparison)
#include "tst_queriedcomparison.moc"
