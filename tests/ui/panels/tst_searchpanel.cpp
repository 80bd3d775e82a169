// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/searchpanel.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSearchPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsWordsPhrasesAndBeginnings_data();
    void findsWordsPhrasesAndBeginnings();
    void everyHitShowsItsPlace();
    void enterInTheListGoesToTheHit();
    void enterInTheFieldShowsOneHitAfterTheOther();
    void whatLongerWordsHoldIsToldAndFoundByALink();
    void movingShowsTheHit();
    void aNewerQueryReplacesTheOlder();
    void typingSearchesOnceItRests();
    void saysWhenThereAreMoreThanItShows();
    void saysWhenThereIsNothing();
    void lettersThatGoTakeTheirHitsAlong();
    void looksCalm_data();
    void looksCalm();

private:
    ListTable *table() const { return m_panel->findChild<ListTable *>(u"searchTable"_s); }
    QLineEdit *query() const { return m_panel->findChild<QLineEdit *>(u"searchQuery"_s); }
    QString counts() const { return m_panel->findChild<QLabel *>(u"searchCounts"_s)->text(); }
    QString emptyMessage() const { return m_panel->findChild<QLabel *>(u"emptyState"_s)->text(); }
    const SearchModel &model() const { return *qobject_cast<SearchModel *>(table()->model()); }
    bool finishes();

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<SearchPanel> m_panel;
};

void TestSearchPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<SearchPanel>();
    m_panel->resize(1280, 220);
    m_panel->setProject(m_sample->get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QVERIFY(!emptyMessage().isEmpty());
}

void TestSearchPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

bool TestSearchPanel::finishes()
{
    return QTest::qWaitFor([this] { return !m_panel->isSearching(); });
}

void TestSearchPanel::findsWordsPhrasesAndBeginnings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("a word, any case") << u"SYKEHJEM"_s << u"sykehjem"_s;
    QTest::newRow("a phrase") << u"\"i bydelene\""_s << u"i bydelene"_s;
    QTest::newRow("a beginning") << u"sykehj*"_s << u"sykehj"_s;
}

void TestSearchPanel::findsWordsPhrasesAndBeginnings()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    m_panel->search(query);
    QVERIFY(finishes());
    QVERIFY(model().rowCount() > 0);
    QVERIFY(emptyMessage().isEmpty());
    for (const SearchHit &hit : model().hits())
        QVERIFY2(hit.match.startsWith(found, Qt::CaseInsensitive), qPrintable(hit.match));
    QVERIFY2(counts().startsWith(QString::number(model().rowCount())), qPrintable(counts()));
}

void TestSearchPanel::everyHitShowsItsPlace()
{
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    for (int row = 0; row < model().rowCount(); ++row) {
        const SearchHit hit = model().hits().at(row);
        QCOMPARE(m_sample->get()->text(hit.letter)->slice(hit.range), hit.match);
        const QString context = model().index(row, SearchModel::Context).data().toString();
        QVERIFY(!context.contains(u'\n'));
        QCOMPARE(context.size(), hit.before.size() + hit.match.size() + hit.after.size());
        QVERIFY(!model().index(row, SearchModel::Letter).data().toString().isEmpty());
    }
}

void TestSearchPanel::enterInTheListGoesToTheHit()
{
    QSignalSpy activated(m_panel.get(), &SearchPanel::hitActivated);
    m_panel->search(u"sykehjem*"_s);
    QVERIFY(finishes());
    m_panel->focusInput();
    QTest::keyClick(query(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().at(0).value<LetterId>(), model().hits().at(1).letter);
    QCOMPARE(activated.last().at(1).value<TextRange>(), model().hits().at(1).range);
}

void TestSearchPanel::enterInTheFieldShowsOneHitAfterTheOther()
{
    QSignalSpy shown(m_panel.get(), &SearchPanel::hitShown);
    QSignalSpy activated(m_panel.get(), &SearchPanel::hitActivated);
    m_panel->search(u"sykehjem*"_s);
    QVERIFY(finishes());
    m_panel->focusInput();
    QCOMPARE(model().rowCount(), 2);
    const auto range = [&shown] { return shown.last().at(1).value<TextRange>(); };
    const auto press
        = [this](Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(query(), Qt::Key_Return, modifiers); };
    press();
    QCOMPARE(range(), model().hits().at(0).range);
    press();
    QCOMPARE(range(), model().hits().at(1).range);
    press();
    QCOMPARE(range(), model().hits().at(0).range);
    press(Qt::ShiftModifier);
    QCOMPARE(range(), model().hits().at(1).range);
    QVERIFY(query()->hasFocus());
    QVERIFY(activated.isEmpty());
}

void TestSearchPanel::whatLongerWordsHoldIsToldAndFoundByALink()
{
    m_panel->search(u"sykehjem"_s);
    QVERIFY(finishes());
    auto *more = m_panel->findChild<QLabel *>(u"searchMore"_s);
    QVERIFY(QTest::qWaitFor([more] { return !more->text().isEmpty(); }));
    QVERIFY2(more->text().contains(u"1 more in words that begin so"_s), qPrintable(more->text()));
    emit more->linkActivated(u"sykehjem*"_s);
    QCOMPARE(query()->text(), u"sykehjem*"_s);
    QVERIFY(finishes());
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(more->text().isEmpty());
    QVERIFY(query()->hasFocus());
}

void TestSearchPanel::movingShowsTheHit()
{
    QSignalSpy shown(m_panel.get(), &SearchPanel::hitShown);
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    QCOMPARE(shown.size(), 0);
    m_panel->focusInput();
    QTest::keyClick(query(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    QCOMPARE(shown.first().at(1).value<TextRange>(), model().hits().at(1).range);
}

void TestSearchPanel::aNewerQueryReplacesTheOlder()
{
    QSignalSpy finished(&model(), &QAbstractItemModel::modelReset);
    m_panel->search(u"i*"_s);
    m_panel->search(u"e*"_s);
    m_panel->search(u"sykehjem*"_s);
    QVERIFY(finishes());
    QVERIFY(QTest::qWaitFor([&] { return finished.size() > 0; }));
    QCOMPARE(finished.size(), 1);
    for (const SearchHit &hit : model().hits())
        QVERIFY(hit.match.startsWith(u"sykehjem", Qt::CaseInsensitive));
    m_panel->search(u"e*"_s);
    m_panel->search({});
    QVERIFY(!m_panel->isSearching());
    QVERIFY(!emptyMessage().isEmpty());
    QCOMPARE(model().rowCount(), 0);
}

void TestSearchPanel::typingSearchesOnceItRests()
{
    m_panel->focusInput();
    QTest::keyClicks(query(), u"lønn"_s);
    QVERIFY(!m_panel->isSearching());
    QVERIFY(QTest::qWaitFor([&] { return model().rowCount() > 0; }));
    QCOMPARE(model().hits().first().match.toLower(), u"lønn"_s);
}

void TestSearchPanel::saysWhenThereAreMoreThanItShows()
{
    m_panel->search(u"e* "_s);
    QVERIFY(finishes());
    const bool more = model().rowCount() == SearchPanel::limit;
    QCOMPARE(model().isCutOff(), more);
    QCOMPARE(counts().contains(u"the first"), more);
    NewLetter many;
    many.name = u"many.txt"_s;
    many.text = u"bydel "_s.repeated(1200);
    many.original = many.text.toUtf8();
    many.encoding = u"UTF-8"_s;
    m_sample->apply(Edits::addLetters({many}));
    m_panel->search(u"bydel"_s);
    QVERIFY(finishes());
    QCOMPARE(model().rowCount(), SearchPanel::limit);
    const auto total = searchTotals(m_sample->get()->path(), u"bydel"_s).value();
    QVERIFY(total.hits > 1200 && total.letters > 1);
    const QString told = u"%L1 hit(s) in %L2 letter(s), the first %L3 are shown"_s.arg(total.hits)
                             .arg(total.letters)
                             .arg(SearchPanel::limit);
    QVERIFY2(QTest::qWaitFor([&] { return counts() == told; }), qPrintable(counts()));
}

void TestSearchPanel::saysWhenThereIsNothing()
{
    m_panel->search(u"xyzzy"_s);
    QVERIFY(finishes());
    QVERIFY(emptyMessage().contains(u"“xyzzy”"));
    m_panel->search(u"\"*\""_s);
    QVERIFY(finishes());
    QVERIFY(!emptyMessage().isEmpty());
    m_panel->setProject(nullptr);
    QVERIFY(emptyMessage().contains(u"Open a project"));
}

void TestSearchPanel::lettersThatGoTakeTheirHitsAlong()
{
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    const LetterId letter = model().hits().first().letter;
    m_sample->apply(Edits::removeLetters({letter}));
    QVERIFY(finishes());
    QVERIFY(std::ranges::none_of(model().hits(), [&](const SearchHit &hit) { return hit.letter == letter; }));
}

void TestSearchPanel::looksCalm_data()
{
    addSchemes();
}

void TestSearchPanel::looksCalm()
{
    applyScheme(m_panel.get());
    m_panel->search(u"sykehjem*"_s);
    QVERIFY(finishes());
    table()->setCurrentQuietly(table()->model()->index(2, 0));
    QCoreApplication::sendPostedEvents();
    saveScreenshot(m_panel.get(), u"search"_s);
    m_panel->search(u"xyzzy"_s);
    QVERIFY(finishes());
    saveScreenshot(m_panel.get(), u"search-nothing"_s);
    QVERIFY(m_panel->minimumSizeHint().width() <= 1000);
}

KODEKS_TEST(TestSearchPanel)
#include "tst_searchpanel.moc"
