// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lettertext.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/outlinemodel.h"
#include "ui/panels/letters/outlinepanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString letterText = u"Dear sir\n1. Why?\nThis.\nA heading\nThat.\n2. How?\nSo."_s;

TextRange at(const QString &words)
{
    const qsizetype start = letterText.indexOf(words);
    return {start, start + words.size()};
}

QList<Section> sections()
{
    return {{Section::Kind::Paragraph, at(u"Dear sir"_s), {}, 0},
        {Section::Kind::Question, at(u"1. Why?"_s), u"1."_s, 0}, {Section::Kind::Heading, at(u"A heading"_s), {}, 1},
        {Section::Kind::Question, at(u"2. How?"_s), u"2."_s, 0}};
}

} // namespace

class OutlineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void questionsAndHeadingsAreEntriesAfterAnIntroduction();
    void aQuestionCountsWhatIsBelowItsHeadingsToo();
    void aPositionBelongsToTheInnermostEntry_data();
    void aPositionBelongsToTheInnermostEntry();
    void aLetterWithoutHeadingsHasNoEntries();
    void onlyCountsThatChangeAreTold();
    void thePanelFollowsThePositionWithoutAskingForIt();
    void movingInThePanelAsksForThePlace();
    void anEmptyPanelSaysWhy();
};

namespace {

void fill(OutlineModel &model)
{
    model.setSections(
        sections(), letterText.size(), [](TextRange range) { return letterText.mid(range.start, range.length()); });
}

QStringList column(const OutlineModel &model, int role)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data(role).toString());
    return result;
}

} // namespace

void OutlineModelTest::questionsAndHeadingsAreEntriesAfterAnIntroduction()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    QCOMPARE(
        column(model, Qt::DisplayRole), QStringList({u"Introduction"_s, u"1. Why?"_s, u"A heading"_s, u"2. How?"_s}));
    QCOMPARE(column(model, OutlineModel::LevelRole), QStringList({u"0"_s, u"0"_s, u"1"_s, u"0"_s}));
}

void OutlineModelTest::aQuestionCountsWhatIsBelowItsHeadingsToo()
{
    OutlineModel model;
    fill(model);
    model.setPassageStarts({at(u"That."_s).start, at(u"This."_s).start, at(u"So."_s).start, at(u"Dear"_s).start});
    QCOMPARE(column(model, OutlineModel::CountRole), QStringList({u"1"_s, u"2"_s, u"1"_s, u"1"_s}));
}

void OutlineModelTest::aPositionBelongsToTheInnermostEntry_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("row");
    QTest::newRow("introduction") << u"sir"_s << 0;
    QTest::newRow("question itself") << u"1. Why?"_s << 1;
    QTest::newRow("below the question") << u"This."_s << 1;
    QTest::newRow("below the heading") << u"That."_s << 2;
    QTest::newRow("the last") << u"So."_s << 3;
}

void OutlineModelTest::aPositionBelongsToTheInnermostEntry()
{
    QFETCH(QString, words);
    QFETCH(int, row);
    OutlineModel model;
    fill(model);
    QCOMPARE(model.indexAt(at(words).start).row(), row);
}

void OutlineModelTest::aLetterWithoutHeadingsHasNoEntries()
{
    OutlineModel model;
    model.setSections({{Section::Kind::Paragraph, {0, 8}, {}, 0}}, 8, [](TextRange) { return QString(); });
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexAt(3).isValid());
}

void OutlineModelTest::onlyCountsThatChangeAreTold()
{
    OutlineModel model;
    fill(model);
    const QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setPassageStarts({at(u"So."_s).start});
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toModelIndex().row(), 3);
}

void OutlineModelTest::thePanelFollowsThePositionWithoutAskingForIt()
{
    OutlinePanel panel;
    const QSignalSpy spy(&panel, &OutlinePanel::placeShown);
    panel.setLetter(LetterText(letterText), sections());
    panel.setPosition(at(u"That."_s).start);
    QCOMPARE(panel.findChild<QListView *>(u"outlineList"_s)->currentIndex().data().toString(), u"A heading"_s);
    QVERIFY(spy.isEmpty());
}

void OutlineModelTest::movingInThePanelAsksForThePlace()
{
    OutlinePanel panel;
    panel.setLetter(LetterText(letterText), sections());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.focusInput();
    auto *list = panel.findChild<QListView *>(u"outlineList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QSignalSpy spy(&panel, &OutlinePanel::placeShown);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<TextRange>(), at(u"1. Why?"_s));
}

void OutlineModelTest::anEmptyPanelSaysWhy()
{
    OutlinePanel panel;
    panel.show();
    QVERIFY(!panel.findChild<QListView *>(u"outlineList"_s)->isVisible());
}

KODEKS_TEST(OutlineModelTest)
#include "tst_outlinemodel.moc"
