// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/reportjson.h"
#include "core/project/agreementjob.h"
#include "tests/support/sampleproject.h"
#include "tests/support/screenshot.h"
#include "tests/support/testmain.h"
#include "ui/models/agreementtables.h"
#include "ui/models/disagreementmodel.h"
#include "ui/panels/agreementpanel.h"
#include "ui/panels/listtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

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
    void copiesTheTableWithItsCaption();
    void savesTheReportAsPromised();
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
    return computeAgreement(agreementInput(m_sample->get()->path(), {{}, {}, unit}).value()).value();
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
    QCOMPARE(model->index(0, 5).data().toString(), QString::number(*expected.components.at(0).figures.cohenKappa.value, 'f', 3));
    QCOMPARE(model->index(1, 6).data().toString(), QString::number(*expected.components.at(1).figures.krippendorffAlpha.value, 'f', 3));
    QCOMPARE(model->index(2, 2).data().toString(), QString::number(expected.components.at(1).bothCoded->units));
    QCOMPARE(find<ListTable>(u"agreementDisagreements"_s)->model()->rowCount(), expected.disagreements.size());
}

void TestAgreementPanel::everyFigureSaysWhatItIs()
{
    const QAbstractItemModel *model = find<ListTable>(u"agreementComponentTable"_s)->model();
    const QString alpha = model->index(1, 6).data(Qt::ToolTipRole).toString();
    for (const QString &word : {u"Krippendorff"_s, u"nominal"_s, u"Task"_s, u"sentence"_s, u"Coder A, Coder B"_s})
        QVERIFY2(alpha.contains(word), qPrintable(alpha));
}

void TestAgreementPanel::anUndefinedFigureIsNeverANumber()
{
    AgreementReport report;
    report.coders = {{CoderId(1), {}, u"A"_s, {}}, {CoderId(2), {}, u"B"_s, {}}};
    const Coefficient none{std::nullopt, u"All values are the same."_s};
    report.components = {{Component::Passage, 0, {4, {1.0, {}}, none, none}, std::nullopt, {u"Mind this."_s}}};
    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(componentFigures(report));
    QCOMPARE(model.index(0, 4).data().toString(), u"100.0%"_s);
    QCOMPARE(model.index(0, 5).data().toString(), u"undefined"_s);
    QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"All values are the same."));
    QVERIFY(model.table().notes.join(u' ').contains(u"All values are the same."));
    QVERIFY(model.table().notes.contains(u"Passage: Mind this."_s));
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
    QSignalSpy status(m_panel.get(), &AgreementPanel::statusChanged);
    find<QComboBox>(u"agreementUnit"_s)->setCurrentText(u"Word"_s);
    QVERIFY(m_panel->isRunning());
    QVERIFY(find<QPushButton>(u"agreementCancel"_s)->isVisible());
    m_panel->cancel();
    QVERIFY(!m_panel->isRunning());
    QVERIFY(!find<QPushButton>(u"agreementCancel"_s)->isVisible());
    QCOMPARE(status.last().first().toBool(), false);
    QCOMPARE(caption(), before);
}

void TestAgreementPanel::disagreementsJumpToTheirPlace()
{
    find<QTabBar>(u"agreementPages"_s)->setCurrentIndex(2);
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

void TestAgreementPanel::copiesTheTableWithItsCaption()
{
    m_panel->copyTable();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY2(lines.first().contains(u"Coder A, Coder B"), qPrintable(lines.first()));
    QCOMPARE(lines.at(1).count(u'\t'), 6);
    QVERIFY(lines.at(2).startsWith(u"Passage\t"));
    find<QTabBar>(u"agreementPages"_s)->setCurrentIndex(2);
    m_panel->copyTable();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"not coded"));
}

void TestAgreementPanel::savesTheReportAsPromised()
{
    QSignalSpy saved(m_panel.get(), &AgreementPanel::saveRequested);
    m_panel->saveJson();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(saved.first().first().toByteArray()).object(), agreementJson(report(Unit::Sentence)));
}

void TestAgreementPanel::looksCalm_data()
{
    addSchemes();
}

void TestAgreementPanel::looksCalm()
{
    applyScheme(m_panel.get());
    const QStringList names{u"agreement"_s, u"agreement-codes"_s, u"agreement-places"_s};
    for (int page = 0; page < 3; ++page) {
        find<QTabBar>(u"agreementPages"_s)->setCurrentIndex(page);
        const auto *label = find<QLabel>(u"agreementCaption"_s);
        QVERIFY(QTest::qWaitFor([&] { return label->height() >= label->heightForWidth(label->width()); }));
        saveScreenshot(m_panel.get(), names.at(page));
    }
    QVERIFY(m_panel->minimumSizeHint().width() <= 1000);
    QVERIFY(m_panel->minimumSizeHint().height() <= 200);
}

KODEKS_TEST_MAIN(TestAgreementPanel)
#include "tst_agreementpanel.moc"
