// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/agreementjob.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/agreement/scopeform.h"
#include "ui/panels/parts/codechecks.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestAgreementScope : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsComparedAtFirst();
    void lettersThatACoderHasNotBegunCanBeCompared();
    void lettersCanBeChosen();
    void theOpenLetterMustBeThere();
    void aGroupStandsForItsTasks();
    void allCodesTickedIsNoRestriction();
    void componentsCanBeLeftOut();
    void bootstrapKeepsItsSeed();
    void whatIsPutInComesOut();
    void everythingAgainKeepsTheIntervals();
    void looksCalm_data();
    void looksCalm();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_form->findChild<Widget *>(name);
    }

    SampleProject m_sample;
    QWidget m_window;
    std::unique_ptr<ScopeForm> m_form;
};

void TestAgreementScope::init()
{
    m_form = std::make_unique<ScopeForm>(&m_window);
    m_form->setProject(m_sample.get());
}

void TestAgreementScope::everythingIsComparedAtFirst()
{
    QCOMPARE(m_form->scope(), AgreementScope());
    QCOMPARE(AgreementScope().words(), u"Shared letters"_s);
    AgreementRequest request;
    QVERIFY(AgreementScope().apply(request, LetterId()));
    QCOMPARE(request.rule, LetterRule::BegunByAll);
    QVERIFY(request.letters.isEmpty() && request.components.isEmpty() && !request.bootstrap);
}

void TestAgreementScope::lettersThatACoderHasNotBegunCanBeCompared()
{
    find<QRadioButton>(u"scopeAllLetters"_s)->click();
    AgreementRequest request;
    QVERIFY(m_form->scope().apply(request, LetterId()));
    QCOMPARE(request.rule, LetterRule::All);
    QCOMPARE(m_form->scope().words(), u"All letters"_s);
}

void TestAgreementScope::lettersCanBeChosen()
{
    QVERIFY(!find<QListWidget>(u"scopeLetters"_s)->isEnabled());
    find<QRadioButton>(u"scopeChosenLetters"_s)->click();
    QVERIFY(find<QListWidget>(u"scopeLetters"_s)->isEnabled());
    AgreementRequest request;
    QVERIFY(!m_form->scope().apply(request, LetterId(1))); // none yet
    find<QListWidget>(u"scopeLetters"_s)->item(1)->setCheckState(Qt::Checked);
    QVERIFY(m_form->scope().apply(request, LetterId()));
    QCOMPARE(request.letters, QList<LetterId>{m_sample->letters().at(1).id});
    QCOMPARE(m_form->scope().words(), u"1 letter(s)"_s);
}

void TestAgreementScope::theOpenLetterMustBeThere()
{
    find<QRadioButton>(u"scopeOpenLetter"_s)->click();
    AgreementRequest request;
    QVERIFY(!m_form->scope().apply(request, LetterId()));
    QVERIFY(m_form->scope().apply(request, LetterId(3)));
    QCOMPARE(request.letters, QList<LetterId>{LetterId(3)});
}

void TestAgreementScope::aGroupStandsForItsTasks()
{
    auto *codes = find<CodeChecks>(u"agreementCodes"_s);
    QTreeWidgetItem *group = codes->topLevelItem(0)->child(0);
    QVERIFY(group->childCount() > 1);
    group->setCheckState(0, Qt::Checked);
    QCOMPARE(group->child(0)->checkState(0), Qt::Checked);
    QCOMPARE(codes->chosen().tasks.size(), 1);
    group->child(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(codes->chosen().tasks.size(), group->childCount() - 1);
    QVERIFY(codes->chosen().directions.isEmpty());
    QVERIFY(m_form->scope().words().contains(u"some codes"));
}

void TestAgreementScope::allCodesTickedIsNoRestriction()
{
    auto *codes = find<CodeChecks>(u"agreementCodes"_s);
    for (int kind = 0; kind < 3; ++kind)
        codes->topLevelItem(kind)->setCheckState(0, Qt::Checked);
    QCOMPARE(codes->chosen(), ChosenCodes());
}

void TestAgreementScope::componentsCanBeLeftOut()
{
    find<QCheckBox>(u"scopeComponent_from"_s)->click();
    find<QCheckBox>(u"scopeComponent_to"_s)->click();
    const QList<Component> left{Component::Passage, Component::Task, Component::Direction, Component::Arguments};
    QCOMPARE(m_form->scope().components, left);
}

void TestAgreementScope::bootstrapKeepsItsSeed()
{
    QVERIFY(!find<QDoubleSpinBox>(u"intervalSeed"_s)->isEnabled());
    find<QRadioButton>(u"intervalBootstrap"_s)->click();
    find<QSpinBox>(u"intervalReplicates"_s)->setValue(2'000);
    find<QDoubleSpinBox>(u"intervalSeed"_s)->setValue(42);
    const AgreementScope scope = m_form->scope();
    QVERIFY(scope.bootstrap);
    QCOMPARE(scope.bootstrap->replicates, 2'000);
    QCOMPARE(scope.bootstrap->seed, 42U);
}

void TestAgreementScope::whatIsPutInComesOut()
{
    AgreementScope scope;
    scope.which = AgreementScope::Letters::Chosen;
    scope.chosen = {m_sample->letters().at(0).id, m_sample->letters().at(4).id};
    scope.components = {Component::Task};
    scope.codes.directions = {m_sample->codebook().directions.first().id};
    scope.bootstrap = BootstrapOptions{500, 7, 0};
    m_form->setScope(scope);
    QCOMPARE(m_form->scope(), scope);
    m_form->setProject(m_sample.get()); // as when it opens again
    QCOMPARE(m_form->scope(), scope);
}

void TestAgreementScope::everythingAgainKeepsTheIntervals()
{
    find<QCheckBox>(u"scopeComponent_task"_s)->click();
    find<QRadioButton>(u"intervalBootstrap"_s)->click();
    find<QPushButton>(u"scopeReset"_s)->click();
    AgreementScope whole;
    whole.bootstrap = BootstrapOptions();
    QCOMPARE(m_form->scope(), whole);
}

void TestAgreementScope::looksCalm_data()
{
    addSchemes();
}

void TestAgreementScope::looksCalm()
{
    applyScheme(m_form.get());
    find<CodeChecks>(u"agreementCodes"_s)->expandToDepth(1);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    QVERIFY(m_form->width() <= 1000 && m_form->height() <= 560);
    saveScreenshot(m_form.get(), u"agreement-scope"_s);
    QSignalSpy closed(m_form.get(), &ScopeForm::closed);
    QTest::keyClick(m_form.get(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return closed.size() == 1; }));
}

KODEKS_TEST(TestAgreementScope)
#include "tst_agreementscope.moc"
