// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/agreementjob.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/charts/developmentchart.h"
#include "ui/charts/heatmap.h"
#include "ui/models/agreement/agreementtables.h"
#include "ui/models/agreement/confusionmodel.h"
#include "ui/models/agreement/disagreementmodel.h"
#include "ui/panels/agreement/agreementbar.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestAgreementPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void computesWhenItIsFirstSeen();
    void figuresAreThoseOfTheCore();
    void everyFigureSaysWhatItIs();
    void anUndefinedFigureIsNeverANumber();
    void anotherUnitIsComputedAtOnce();
    void oneCoderIsNotEnough();
    void saysWhenFiguresAreOld();
    void cancelLeavesWhatWasThere();
    void disagreementsJumpToTheirPlace();
    void disagreementsCanBeOfOneComponent();
    void copiesTheTableWithItsCaption_data();
    void copiesTheTableWithItsCaption();
    void theCaptionSaysAllThatFiguresNeed();
    void aCellOfTheHeatMapOpensItsPlaces();
    void aKindListsItsPlaces();
    void figuresDevelopLetterByLetter();
    void theOpenLetterCanBeComparedAlone();
    void bootstrapIntervalsSayTheirSeed();
    void notesAreTold();
    void asksForAFileOnlyWithFigures();
    void copiesHowItWasReckoned();
    void openDifferencesAreSaidBesideTheFigures();
    void looksCalm_data();
    void looksCalm();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_panel->findChild<Widget *>(name);
    }
    bool finishes();
    AgreementReport report(Unit unit) const;
    void showPage(AgreementBar::Page page) { find<QTabBar>(u"agreementPages"_s)->setCurrentIndex(page); }
    QString caption() const { return find<QLabel>(u"agreementCaption"_s)->text(); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<AgreementPanel> m_panel;
};

void TestAgreementPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<AgreementPanel>();
    m_panel->resize(1280, 230);
    m_panel->setProject(m_sample->get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QVERIFY(finishes());
}

void TestAgreementPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

bool TestAgreementPanel::finishes()
{
    return QTest::qWaitFor([this] { return !m_panel->isRunning(); }, 20000);
}

AgreementReport TestAgreementPanel::report(Unit unit) const
{
    AgreementRequest request;
    request.unit = unit;
    return computeAgreement(agreementInput(m_sample->get()->path(), request).value()).value();
}

void TestAgreementPanel::computesWhenItIsFirstSeen()
{
    AgreementPanel unseen;
    unseen.setProject(m_sample->get());
    QVERIFY(!unseen.isRunning());
    QVERIFY(find<ListTable>(u"agreementComponentTable"_s)->isVisible());
    QVERIFY2(caption().contains(u"Coder A, Coder B") && caption().contains(u"sentence"), qPrintable(caption()));
}

void TestAgreementPanel::figuresAreThoseOfTheCore()
{
    const AgreementReport expected = report(Unit::Sentence);
    const QAbstractItemModel *model = find<ListTable>(u"agreementComponentTable"_s)->model();
    QCOMPARE(model->rowCount(), 11); // passage once, five components twice
    QCOMPARE(model->index(0, 2).data().toString(), QString::number(expected.units));
    QCOMPARE(model->index(0, 5).data(FigureTableModel::ValueRole).toDouble(),
        *expected.components.at(0).figures.of(Statistic::CohenKappa).value);
    QCOMPARE(model->index(1, 7).data(FigureTableModel::ValueRole).toDouble(),
        *expected.components.at(1).figures.of(Statistic::KrippendorffAlpha).value);
    const ConfidenceInterval interval = expected.components.at(1).figures.interval(Statistic::KrippendorffAlpha);
    QVERIFY(model->index(1, 7).data().toString().endsWith(
        u"[%1, %2]"_s.arg(*interval.low, 0, 'f', 3).arg(*interval.high, 0, 'f', 3)));
    QCOMPARE(model->index(2, 2).data().toString(), QString::number(expected.components.at(1).bothCoded->units));
    QCOMPARE(find<ListTable>(u"agreementDisagreements"_s)->model()->rowCount(), expected.disagreements.size());
}

void TestAgreementPanel::everyFigureSaysWhatItIs()
{
    const QAbstractItemModel *model = find<ListTable>(u"agreementComponentTable"_s)->model();
    const QString alpha = model->index(1, 7).data(Qt::ToolTipRole).toString();
    for (const QString &word : {u"Krippendorff"_s, u"nominal"_s, u"Task"_s, u"sentence"_s, u"Coder A, Coder B"_s,
             u"95% interval"_s, u"Gwet"_s})
        QVERIFY2(alpha.contains(word), qPrintable(alpha));
}

void TestAgreementPanel::anUndefinedFigureIsNeverANumber()
{
    AgreementReport report;
    report.coders = {{CoderId(1), {}, u"A"_s, {}}, {CoderId(2), {}, u"B"_s, {}}};
    const Coefficient none{std::nullopt, u"All values are the same."_s};
    ComponentAgreement passage;
    passage.figures.units = 4;
    passage.figures.of(Statistic::PercentAgreement).value = 1.0;
    passage.figures.of(Statistic::CohenKappa) = none;
    passage.notes = {u"Mind this."_s};
    report.components = {passage};
    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(componentFigures(report));
    QCOMPARE(model.index(0, 4).data().toString(), u"100.0%"_s);
    QCOMPARE(model.index(0, 5).data().toString(), u"undefined"_s);
    QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"All values are the same."));
    QVERIFY(model.table().noteTexts().join(u' ').contains(u"All values are the same."));
    QVERIFY(model.table().noteTexts().contains(u"Passage: Mind this."_s));
}

void TestAgreementPanel::anotherUnitIsComputedAtOnce()
{
    find<QComboBox>(u"agreementUnit"_s)->setCurrentText(u"Letter"_s);
    QVERIFY(m_panel->isRunning());
    QVERIFY(finishes());
    QCOMPARE(find<ListTable>(u"agreementComponentTable"_s)->model()->index(0, 2).data().toString(), u"5"_s);
    QVERIFY2(caption().contains(u"letter"), qPrintable(caption()));
}

void TestAgreementPanel::oneCoderIsNotEnough()
{
    find<QPushButton>(u"agreementCoders"_s)->menu()->actions().first()->setChecked(false);
    QVERIFY(!m_panel->isRunning());
    const auto *message = find<QLabel>(u"emptyState"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"two coders"), qPrintable(message->text()));
    find<QPushButton>(u"agreementCoders"_s)->menu()->actions().first()->setChecked(true);
    QVERIFY(finishes());
    QVERIFY(!message->isVisible());
}

void TestAgreementPanel::saysWhenFiguresAreOld()
{
    QVERIFY(!caption().contains(u"older"));
    m_sample->apply(Edits::removePassages({m_sample->passages().first().passage.id}));
    QVERIFY2(caption().contains(u"older"), qPrintable(caption()));
    QTest::mouseClick(find<QPushButton>(u"agreementCompute"_s), Qt::LeftButton);
    QVERIFY(finishes());
    QVERIFY(!caption().contains(u"older"));
}

void TestAgreementPanel::cancelLeavesWhatWasThere()
{
    const QString before = caption();
    find<QComboBox>(u"agreementUnit"_s)->setCurrentText(u"Word"_s);
    QVERIFY(m_panel->isRunning());
    QVERIFY(find<QPushButton>(u"agreementCancel"_s)->isVisible());
    m_panel->cancel();
    QVERIFY(!m_panel->isRunning());
    QVERIFY(!find<QPushButton>(u"agreementCancel"_s)->isVisible());
    QCOMPARE(caption(), before);
}

void TestAgreementPanel::disagreementsJumpToTheirPlace()
{
    showPage(AgreementBar::Disagreements);
    auto *table = find<ListTable>(u"agreementDisagreements"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Disagreement second = report(Unit::Sentence).disagreements.at(1);
    QSignalSpy activated(m_panel.get(), &AgreementPanel::disagreementActivated);
    QSignalSpy shown(m_panel.get(), &AgreementPanel::disagreementShown);
    table->setFocus();
    table->setCurrentQuietly(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<LetterId>(), second.letter);
    QCOMPARE(activated.first().at(1).value<TextRange>(), second.range);
    QVERIFY(!table->model()->index(1, DisagreementModel::Place).data().toString().isEmpty());
}

void TestAgreementPanel::disagreementsCanBeOfOneComponent()
{
    auto *component = find<QComboBox>(u"agreementComponent"_s);
    const QAbstractItemModel *model = find<ListTable>(u"agreementDisagreements"_s)->model();
    const int all = model->rowCount();
    int sum = 0;
    for (int i = 1; i < component->count(); ++i) {
        component->setCurrentIndex(i);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, DisagreementModel::ComponentColumn).data().toString(), component->currentText());
        sum += model->rowCount();
    }
    QCOMPARE(sum, all);
}

void TestAgreementPanel::copiesTheTableWithItsCaption_data()
{
    QTest::addColumn<AgreementBar::Page>("page");
    QTest::addColumn<QString>("contains");
    QTest::newRow("figures") << AgreementBar::Figures << u"\nPassage\t"_s;
    QTest::newRow("codes") << AgreementBar::Codes << u"\nTask\t"_s;
    QTest::newRow("stretches") << AgreementBar::Spans << u"u-alpha"_s;
    QTest::newRow("confusions") << AgreementBar::Confusions << u"not coded"_s;
    QTest::newRow("kinds") << AgreementBar::Kinds << u"\nBoundaries\t"_s;
    QTest::newRow("letters") << AgreementBar::Letters << u"\n5\t"_s;
    QTest::newRow("disagreements") << AgreementBar::Disagreements << u"not coded"_s;
    QTest::newRow("notes") << AgreementBar::Notes << u"."_s;
}

void TestAgreementPanel::copiesTheTableWithItsCaption()
{
    QFETCH(AgreementBar::Page, page);
    QFETCH(QString, contains);
    showPage(page);
    m_panel->copyTable();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.section(u'\n', 0, 0).contains(u"Coder A, Coder B"), qPrintable(text));
    QVERIFY2(text.contains(contains), qPrintable(text));
}

void TestAgreementPanel::theCaptionSaysAllThatFiguresNeed()
{
    for (const QString &part :
        {u"sentence"_s, u"Coder A, Coder B"_s, u"5 letter"_s, u"95% intervals"_s, u"Gwet"_s, u"Kodeks"_s})
        QVERIFY2(caption().contains(part), qPrintable(caption()));
}

void TestAgreementPanel::aCellOfTheHeatMapOpensItsPlaces()
{
    showPage(AgreementBar::Confusions);
    auto *map = find<HeatMap>(u"agreementHeatMap"_s);
    auto *places = find<ListTable>(u"agreementCellPlaces"_s);
    const auto *model = qobject_cast<const ConfusionModel *>(map->model());
    const ConfusionCell *cell = model->cell(map->currentIndex());
    QVERIFY(cell && !cell->places.isEmpty());
    QCOMPARE(places->model()->rowCount(), cell->places.size());
    QAbstractItemModelTester tester(places->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy activated(m_panel.get(), &AgreementPanel::disagreementActivated);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(places->hasFocus());
    QTest::keyClick(places, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<LetterId>(), cell->places.first().letter);
    QCOMPARE(activated.first().at(1).value<TextRange>(), cell->places.first().range);
    find<QComboBox>(u"agreementMatrix"_s)->setCurrentIndex(1);
    QVERIFY(map->accessibleName().contains(u"Direction"));
}

void TestAgreementPanel::aKindListsItsPlaces()
{
    showPage(AgreementBar::Kinds);
    auto *kinds = find<ListTable>(u"agreementKindTable"_s);
    QCOMPARE(kinds->model()->rowCount(), 7);
    double sum = 0;
    for (int row = 0; row < 7; ++row)
        sum += kinds->model()->index(row, 2).data(FigureTableModel::ValueRole).toDouble();
    QVERIFY2(std::abs(sum - 1) < 1e-9, qPrintable(QString::number(sum)));
    kinds->setFocus();
    kinds->setCurrentQuietly(kinds->model()->index(3, 0));
    QTest::keyClick(kinds, Qt::Key_Return);
    QCOMPARE(find<QTabBar>(u"agreementPages"_s)->currentIndex(), int(AgreementBar::Disagreements));
    QCOMPARE(find<QComboBox>(u"agreementComponent"_s)->currentText(), u"Direction"_s);
}

void TestAgreementPanel::figuresDevelopLetterByLetter()
{
    showPage(AgreementBar::Letters);
    auto *table = find<ListTable>(u"agreementLetterTable"_s);
    auto *chart = find<DevelopmentChart>(u"agreementDevelopment"_s);
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(chart->data().steps.size(), 5);
    find<QComboBox>(u"agreementLettersComponent"_s)->setCurrentIndex(1);
    const AgreementReport expected = report(Unit::Sentence);
    QCOMPARE(
        chart->data().steps.last().soFar, expected.components.at(1).figures.of(Statistic::KrippendorffAlpha).value);
    QCOMPARE(table->model()->index(4, 6).data(FigureTableModel::ValueRole).toDouble(),
        *expected.components.at(1).figures.of(Statistic::KrippendorffAlpha).value);
    QVERIFY(chart->data().references.first().label.contains(u"Krippendorff"));
    table->setCurrentQuietly(table->model()->index(2, 0));
    QCOMPARE(chart->currentStep(), 2);
    QSignalSpy activated(m_panel.get(), &AgreementPanel::disagreementActivated);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 3);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<LetterId>(), expected.byLetter.at(3).letter);
}

void TestAgreementPanel::theOpenLetterCanBeComparedAlone()
{
    m_panel->setCurrentLetter(m_sample->get()->letters().at(1).id);
    QVERIFY(!m_panel->isRunning()); // all letters are compared: which one is open does not matter
    find<QPushButton>(u"agreementScope"_s)->click();
    find<QRadioButton>(u"scopeOpenLetter"_s)->click();
    QTest::mouseClick(find<QPushButton>(u"scopeCompare"_s), Qt::LeftButton);
    QVERIFY(finishes());
    QCOMPARE(m_panel->report()->letters, 1);
    const qint64 units = m_panel->report()->units;
    m_panel->setCurrentLetter(m_sample->get()->letters().at(2).id);
    QVERIFY(finishes());
    QVERIFY(m_panel->report()->units != units);
    m_panel->setCurrentLetter(LetterId());
    QVERIFY(!m_panel->report());
    QVERIFY(find<QLabel>(u"emptyState"_s)->text().contains(u"letter"));
}

void TestAgreementPanel::bootstrapIntervalsSayTheirSeed()
{
    find<QComboBox>(u"agreementUnit"_s)->setCurrentText(u"Letter"_s);
    QVERIFY(finishes());
    m_panel->computeBootstrap();
    QVERIFY(m_panel->isRunning());
    QVERIFY(finishes());
    QCOMPARE(m_panel->report()->intervals.replicates, 1'000);
    QVERIFY2(caption().contains(u"1,000 resamples, seed 1") || caption().contains(u"1000 resamples, seed 1"),
        qPrintable(caption()));
}

void TestAgreementPanel::notesAreTold()
{
    const QString tab = find<QTabBar>(u"agreementPages"_s)->tabText(AgreementBar::Notes);
    QVERIFY2(tab.contains(u"("), qPrintable(tab));
    const QString text = find<QTextBrowser>(u"agreementNotes"_s)->toPlainText();
    for (const Sentence &note : m_panel->report()->notes)
        QVERIFY2(text.contains(note.text()), qPrintable(note.text()));
}

void TestAgreementPanel::asksForAFileOnlyWithFigures()
{
    QSignalSpy asked(m_panel.get(), &AgreementPanel::exportRequested);
    auto *button = find<QToolButton>(u"agreementExport"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_panel->report());
    m_panel->setProject(nullptr);
    QVERIFY(!m_panel->report());
    QVERIFY(!button->isVisible());
}

void TestAgreementPanel::copiesHowItWasReckoned()
{
    m_panel->copyMethods(u"en"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        methodsSentence(*m_panel->report(), QCoreApplication::applicationVersion()));
}

void TestAgreementPanel::openDifferencesAreSaidBesideTheFigures()
{
    const auto *open = find<QLabel>(u"agreementOpen"_s);
    QVERIFY(QTest::qWaitFor([open] { return open->isVisible(); }, 20000));
    QVERIFY2(open->text().contains(u"86, of which 0 settled and 86 open"_s), qPrintable(open->text()));
    m_panel->setQuery(u"task:Sykehjem"_s); // the differences are not those of the query
    QVERIFY(finishes());
    QVERIFY(!open->isVisible());
}

void TestAgreementPanel::looksCalm_data()
{
    addSchemes();
}

void TestAgreementPanel::looksCalm()
{
    applyScheme(m_panel.get());
    const QStringList names{
        u"figures"_s, u"codes"_s, u"stretches"_s, u"confusions"_s, u"kinds"_s, u"letters"_s, u"places"_s, u"notes"_s};
    for (int page = 0; page < names.size(); ++page) {
        showPage(AgreementBar::Page(page));
        const auto *label = find<QLabel>(u"agreementCaption"_s);
        QVERIFY(QTest::qWaitFor([&] { return label->height() >= label->heightForWidth(label->width()); }));
        saveScreenshot(m_panel.get(), u"agreement-"_s + names.at(page));
    }
    QVERIFY(m_panel->minimumSizeHint().width() <= 1000);
    QVERIFY(m_panel->minimumSizeHint().height() <= 200);
}

KODEKS_TEST(TestAgreementPanel)
#include "tst_agreementpanel.moc"
