// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nameorder.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/panels/searching/sortbutton.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    void listsEveryHit();
    void saysWhenThereIsNothing();
    void lettersThatGoTakeTheirHitsAlong();
    void aPatternIsFoundAndABadOneMarked();
    void aSearchThatCannotBeReadLeavesTheHits();
    void formsAreShownAndSwitched();
    void theTextSearchedIsChosen();
    void aQueryOfPassagesIsTheText();
    void whatIsCodedFollowsTheProject();
    void rowsStayWhereTheyAreWhileOneCodes();
    void theNextHitFollowsOneThatIsGone();
    void codedBlindOthersAreNotTold();
    void hitsAreSortedByAMenu();
    void aRowIsOpenedInPlace();
    void pilesAreMadeAndCoded();
    void rowsAreCopied();
    void itStaysReadyWithTenThousandHits();
    void hitsBehindThoseListedAreReadAsTheyAreShown();
    void allHitsAreSortedHoweverMany();
    void looksCalm_data();
    void looksCalm();

private:
    HitTable *table() const { return m_panel->table(); }
    QLineEdit *query() const { return m_panel->findChild<QLineEdit *>(u"searchQuery"_s); }
    QString counts() const { return m_panel->findChild<QLabel *>(u"searchCounts"_s)->text(); }
    QString emptyMessage() const { return m_panel->findChild<QLabel *>(u"emptyState"_s)->text(); }
    QString said() const { return m_panel->findChild<QLabel *>(u"searchMessage"_s)->text(); }
    QComboBox *scope() const { return m_panel->findChild<QComboBox *>(u"searchScope"_s); }
    const SearchModel &model() const { return m_panel->model(); }
    void choose(QComboBox *box, const QString &text) { box->setCurrentIndex(box->findText(text)); }
    void mark(int first, int last);
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

void TestSearchPanel::mark(int first, int last)
{
    table()->setCurrentIndex(model().index(first, 0));
    table()->selectionModel()->select(QItemSelection(model().index(first, 0), model().index(last, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    QCOMPARE(table()->selectedRowNumbers(), QList{0});
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

void TestSearchPanel::listsEveryHit()
{
    m_sample->apply(Edits::addLetters({textLetter(u"many.txt"_s, u"bydel "_s.repeated(10'500))}));
    m_panel->search(u"bydel"_s);
    QVERIFY(finishes());
    const auto total = searchTotals(m_sample->get()->path(), u"bydel"_s).value();
    QVERIFY(total.hits > 10'500 && total.letters > 1);
    QCOMPARE(model().rowCount(), total.hits);
    QCOMPARE(counts(), u"%L1 hit(s) in %L2 letter(s)"_s.arg(total.hits).arg(total.letters));
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

void TestSearchPanel::aPatternIsFoundAndABadOneMarked()
{
    m_panel->setKind(LetterSearch::Kind::Pattern);
    m_panel->search(u"[Ss]ykehjem\\w+"_s);
    QVERIFY(finishes());
    QCOMPARE(model().rowCount(), 1);
    m_panel->search(u"sykehjem("_s);
    QVERIFY(!m_panel->isSearching());
    QCOMPARE(model().rowCount(), 1);
    QVERIFY2(said().contains(u"character 9"_s), qPrintable(said()));
    QCOMPARE(m_panel->asked().query, u"[Ss]ykehjem\\w+"_s);
    m_panel->search(u"qqq"_s);
    QVERIFY(finishes());
    QVERIFY(said().isEmpty());
    QVERIFY2(emptyMessage().contains(u"(?i)"_s), qPrintable(emptyMessage()));
    m_sample->apply(Edits::addLetters({textLetter(u"slow.txt"_s, u"a"_s.repeated(40) + u"b"_s)}));
    m_panel->search(u"(a+)+[xb]\\d"_s);
    QVERIFY(finishes());
    QVERIFY2(said().contains(u"“slow”"_s), qPrintable(said()));
}

void TestSearchPanel::aSearchThatCannotBeReadLeavesTheHits()
{
    m_panel->search(u"sykehjem"_s);
    QVERIFY(finishes());
    QCOMPARE(model().rowCount(), 1);
    m_panel->search(u"sykehjem OR NOT bolig"_s);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY2(said().contains(u"sign 13"_s), qPrintable(said()));
}

void TestSearchPanel::formsAreShownAndSwitched()
{
    m_panel->setKind(LetterSearch::Kind::Forms);
    m_panel->search(u"ansvar"_s);
    QVERIFY(finishes());
    const auto forms = [this] { return m_panel->findChildren<QAbstractButton *>(u"searchForm"_s); };
    QVERIFY(forms().size() > 1);
    const int all = model().rowCount();
    QAbstractButton *first = forms().constFirst();
    QVERIFY(first->isChecked() && first->isVisible());
    first->click();
    QVERIFY(finishes());
    QVERIFY(model().rowCount() < all);
    QVERIFY(!forms().constFirst()->isChecked());
    forms().constFirst()->click();
    QVERIFY(finishes());
    QCOMPARE(model().rowCount(), all);
    m_panel->setKind(LetterSearch::Kind::Words);
    QVERIFY(finishes());
    QVERIFY(!m_panel->findChild<QWidget *>(u"searchForms"_s)->isVisible());
}

void TestSearchPanel::theTextSearchedIsChosen()
{
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    const int all = model().rowCount();
    const auto found = [&](const QString &text) {
        choose(scope(), text);
        return finishes() ? model().rowCount() : -1;
    };
    const int coded = found(u"Coded text"_s);
    const int uncoded = found(u"Uncoded text"_s);
    QVERIFY(coded > 0 && uncoded > 0);
    QCOMPARE(coded + uncoded, all);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(model().index(row, SearchModel::Coded).data().toString().isEmpty());
    const int one = found(u"Coded by Coder A"_s);
    QVERIFY(one > 0 && one <= coded);
    QCOMPARE(found(u"All text"_s), all);
}

void TestSearchPanel::aQueryOfPassagesIsTheText()
{
    m_panel->search(u"bydel*"_s);
    choose(scope(), u"Where passages fit…"_s);
    auto *where = m_panel->findChild<QLineEdit *>(u"searchWhere"_s);
    QVERIFY(where->isVisible());
    QVERIFY(finishes());
    const int all = model().rowCount();
    where->setText(u"to:bydel"_s);
    QVERIFY(QTest::qWaitFor([&] { return !m_panel->isSearching() && model().rowCount() < all; }));
    QVERIFY(model().rowCount() > 0);
    const int some = model().rowCount();
    where->setText(u"to:nobody"_s);
    QVERIFY(QTest::qWaitFor([&] { return !said().isEmpty(); }));
    QVERIFY2(said().contains(u"nobody"_s), qPrintable(said()));
    QCOMPARE(model().rowCount(), some);
    choose(scope(), u"Outside passages that fit…"_s);
    where->setText(u"to:bydel"_s);
    QVERIFY(QTest::qWaitFor([&] { return !m_panel->isSearching() && model().rowCount() == all - some; }));
}

void TestSearchPanel::whatIsCodedFollowsTheProject()
{
    choose(scope(), u"Uncoded text"_s);
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    const int before = model().rowCount();
    table()->setCurrentQuietly(model().index(2, 0));
    const HitPlace current = model().placeAt(2);
    Passage passage;
    passage.letter = model().placeAt(0).letter;
    passage.range = model().placeAt(0).range;
    passage.coder = m_sample->get()->coders().constFirst().id;
    passage.task = m_sample->get()->codebook().tasks.constLast().id;
    m_sample->apply(Edits::addPassage(passage));
    QVERIFY(QTest::qWaitFor([&] { return model().rowCount() == before - 1; }));
    QCOMPARE(model().placeAt(table()->currentIndex().row()), current);
    choose(scope(), u"All text"_s);
    QVERIFY(finishes());
    const int row = model().rowOf({passage.letter, passage.range});
    const QString task = m_sample->get()->codebook().tasks.constLast().name;
    QVERIFY(model().index(row, SearchModel::Coded).data().toString().contains(task));
}

void TestSearchPanel::rowsStayWhereTheyAreWhileOneCodes()
{
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    QVERIFY(model().rowCount() > SearchAsker::firstHits + 20);
    table()->setCurrentQuietly(model().index(120, 0));
    m_panel->openRow();
    QVERIFY(QTest::qWaitFor([this] { return model().openedAt(120) == SearchModel::Opened::Sentence; }));
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    const HitPlace place = model().placeAt(120);
    const QString before = model().index(120, SearchModel::Coded).data().toString();
    Passage passage;
    passage.letter = place.letter;
    passage.range = place.range;
    passage.coder = m_sample->get()->coders().constFirst().id;
    const auto coded = [&] { return model().index(120, SearchModel::Coded).data().toString(); };
    m_sample->apply(Edits::addPassage(passage));
    QVERIFY(QTest::qWaitFor([&] { return coded() != before; }));
    m_panel->hide();
    QVERIFY(m_sample->get()->undo());
    m_panel->show();
    QVERIFY(QTest::qWaitFor([&] { return coded() == before; }));
    QVERIFY(resets.isEmpty());
    QCOMPARE(table()->currentIndex().row(), 120);
    QCOMPARE(model().openedAt(120), SearchModel::Opened::Sentence);
}

void TestSearchPanel::theNextHitFollowsOneThatIsGone()
{
    choose(scope(), u"Uncoded text"_s);
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    const int count = model().rowCount();
    m_panel->goToNext(-1);
    QCOMPARE(table()->currentIndex().row(), count - 1);
    for (const int row : {0, 1, 2}) {
        m_panel->goToNext(1);
        QCOMPARE(table()->currentIndex().row(), row);
    }
    Passage passage;
    passage.letter = model().placeAt(2).letter;
    passage.range = model().placeAt(2).range;
    passage.coder = m_sample->get()->coders().constFirst().id;
    const HitPlace before = model().placeAt(1);
    const HitPlace after = model().placeAt(3);
    m_sample->apply(Edits::addPassage(passage));
    QVERIFY(QTest::qWaitFor([&] { return model().rowCount() == count - 1; }));
    QVERIFY(!table()->currentIndex().isValid());
    m_panel->goToNext(1);
    QCOMPARE(model().placeAt(table()->currentIndex().row()), after);
    m_panel->goToNext(-1);
    QCOMPARE(model().placeAt(table()->currentIndex().row()), before);
}

void TestSearchPanel::codedBlindOthersAreNotTold()
{
    Project *project = m_sample->get();
    m_sample->apply(Edits::setBlind(true));
    project->setCurrentCoder(project->coders().constFirst().id);
    project->readAsCoder();
    const QString mine = project->coders().constFirst().name;
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    QVERIFY2(counts().endsWith(u"coded blind"_s), qPrintable(counts()));
    bool any = false;
    for (int row = 0; row < model().rowCount(); ++row) {
        const HitPlace place = model().placeAt(row);
        for (const QString &state : model().index(row, 0).data(SearchModel::StatesRole).toStringList()) {
            QVERIFY2(state.startsWith(mine) || project->sight().seesOthers(place.letter), qPrintable(state));
            any = true;
        }
    }
    QVERIFY(any);
}

void TestSearchPanel::hitsAreSortedByAMenu()
{
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    auto *sort = m_panel->findChild<SortButton *>();
    QVERIFY(sort->isVisible());
    emit sort->menu()->aboutToShow();
    QVERIFY(!sort->menu()->findChild<QMenu *>(u"sortKeys2"_s)->isEnabled());
    const QList<QAction *> keys = sort->menu()->findChild<QMenu *>(u"sortKeys1"_s)->actions();
    keys.at(4)->trigger(); // the first word to the right
    QCOMPARE(model().order(), QList{HitKey::Right1});
    for (int row = 1; row < model().rowCount(); ++row) {
        const QString one = wordFromBeginning(model().hitAt(row - 1).after, 1);
        const QString next = wordFromBeginning(model().hitAt(row).after, 1);
        QVERIFY(next.isEmpty() || (!one.isEmpty() && compareNames(one, next) <= 0));
    }
    QVERIFY2(sort->toolTip().contains(u"First word to the right"_s), qPrintable(sort->toolTip()));
    emit sort->menu()->aboutToShow();
    sort->menu()->findChild<QMenu *>(u"sortKeys2"_s)->actions().constFirst()->trigger();
    QCOMPARE(model().order(), (QList{HitKey::Right1, HitKey::Left1}));
    emit sort->menu()->aboutToShow();
    sort->menu()->findChild<QAction *>(u"sortNone"_s)->trigger();
    QVERIFY(model().order().isEmpty());
    QHeaderView *header = table()->horizontalHeader();
    emit header->sectionClicked(SearchModel::Pile);
    QCOMPARE(model().order(), QList{HitKey::Pile});
    QCOMPARE(sort->keys(), model().order());
    emit header->sectionClicked(SearchModel::Pile);
    QVERIFY(model().order().isEmpty());
    emit header->sectionClicked(SearchModel::Context);
    QVERIFY(model().order().isEmpty());
}

void TestSearchPanel::aRowIsOpenedInPlace()
{
    m_panel->search(u"sykehjem"_s);
    QVERIFY(finishes());
    table()->setCurrentQuietly(model().index(0, 0));
    const int line = table()->rowHeight(0);
    const auto opened
        = [this](SearchModel::Opened how) { return QTest::qWaitFor([&] { return model().openedAt(0) == how; }); };
    m_panel->openRow();
    QVERIFY(opened(SearchModel::Opened::Sentence));
    const QString sentence = model().index(0, SearchModel::Context).data().toString();
    QVERIFY2(sentence.contains(u"sykehjem"_s, Qt::CaseInsensitive), qPrintable(sentence));
    m_panel->openRow();
    QVERIFY(opened(SearchModel::Opened::Paragraph));
    QVERIFY(model().index(0, SearchModel::Context).data().toString().contains(sentence));
    table()->resize(420, table()->height());
    QVERIFY(table()->rowHeight(0) > line);
    m_panel->closeRow();
    QCOMPARE(model().openedAt(0), SearchModel::Opened::Line);
    QCOMPARE(table()->rowHeight(0), line);
}

void TestSearchPanel::pilesAreMadeAndCoded()
{
    QSignalSpy coded(m_panel.get(), &SearchPanel::codeHitsRequested);
    QSignalSpy activated(m_panel.get(), &SearchPanel::hitActivated);
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    mark(1, 3);
    m_panel->putOnPile(3);
    QCOMPARE(model().placesOnPile(3).size(), 3);
    m_panel->codeRows();
    QCOMPARE(coded.takeFirst().constFirst().toInt(), 0); // the marked ones
    mark(2, 2);
    m_panel->codeRows();
    QCOMPARE(coded.takeFirst().constFirst().toInt(), 3);
    m_panel->putOnPile(0);
    QCOMPARE(model().placesOnPile(3).size(), 2);
    m_panel->codeRows();
    QVERIFY(coded.isEmpty());
    QCOMPARE(activated.size(), 1);
    m_panel->goToNext(1);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(table()->currentIndex().row(), 3);
    m_panel->goToNext(-1);
    QCOMPARE(table()->currentIndex().row(), 2);
    m_panel->search(u"sykehjem"_s);
    QVERIFY(finishes());
    QVERIFY(model().placesOnPile(3).isEmpty());
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    QCOMPARE(model().placesOnPile(3).size(), 2);
}

void TestSearchPanel::rowsAreCopied()
{
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    mark(0, 1);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), SearchModel::textNames().size() - 1);
    QCOMPARE(lines.at(1).section(u'\t', 4, 4), model().hitAt(0).match);
}

void TestSearchPanel::itStaysReadyWithTenThousandHits()
{
    m_sample->apply(Edits::addLetters({textLetter(u"many.txt"_s, u"en bydel til\n"_s.repeated(9'900))}));
    m_panel->search(u"bydel"_s);
    QVERIFY(finishes());
    QVERIFY(model().rowCount() > 9'900);
    table()->setCurrentQuietly(model().index(9'000, 0));
    const HitPlace place = model().placeAt(9'000);
    emit m_panel->findChild<SortButton *>()->sortAsked({HitKey::Right1, HitKey::Left1});
    QCOMPARE(model().placeAt(table()->currentIndex().row()), place);
}

void TestSearchPanel::hitsBehindThoseListedAreReadAsTheyAreShown()
{
    const CoderId coder = m_sample->get()->coders().constFirst().id;
    m_sample->apply(
        Edits::addLetters({textLetter(u"z-many.txt"_s, u"en bydel til\n"_s.repeated(12'000) + u"siste bydel her"_s)}));
    const LetterId many = m_sample->letter(u"z-many"_s);
    Passage passage;
    passage.letter = many;
    passage.coder = coder;
    passage.range = {12'000 * 13 + 6, 12'000 * 13 + 11};
    passage.task = m_sample->get()->codebook().findTask(u"Sykehjem"_s)->id;
    m_sample->apply(Edits::addPassage(passage));
    m_panel->search(u"bydel"_s);
    QVERIFY(finishes());
    QVERIFY(!model().isCutOff());
    const int last = model().rowCount() - 1;
    QVERIFY2(last >= 12'000, qPrintable(QString::number(last)));
    QVERIFY2(counts().startsWith(QLocale().toString(last + 1)), qPrintable(counts()));
    QCOMPARE(model().placeAt(last).range, passage.range);
    table()->setCurrentQuietly(model().index(last, SearchModel::Context));
    table()->scrollToBottom();
    QVERIFY(QTest::qWaitFor([&] { return model().isRead({last}); }));
    QCOMPARE(model().hitAt(last).match, u"bydel"_s);
    QCOMPARE(model().hitAt(last).before, u"siste "_s);
    QVERIFY(model().textsAt(last).at(6).contains(u"Sykehjem"));
    QVERIFY(!model().isRead({10'500})); // it was not shown
    mark(10'500, 10'501);
    emit table() -> copyPressed();
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().count(u"en \tbydel\t til"_s) == 2; }));
}

void TestSearchPanel::allHitsAreSortedHoweverMany()
{
    m_sample->apply(Edits::addLetters(
        {textLetter(u"z-many.txt"_s, u"mitt bydel\n"_s.repeated(11'000) + u"aller bydel først\n"_s.repeated(50))}));
    m_panel->search(u"bydel"_s);
    QVERIFY(finishes());
    const int rows = model().rowCount();
    QVERIFY(rows > 11'000);
    const HitPlace place = model().placeAt(rows - 1);
    table()->setCurrentQuietly(model().index(rows - 1, SearchModel::Context));
    emit m_panel->findChild<SortButton *>()->sortAsked({HitKey::Left1, HitKey::Right1});
    QVERIFY(QTest::qWaitFor([&] { return model().rowOf(place) < rows / 2; }));
    QCOMPARE(model().rowCount(), rows);
    QCOMPARE(model().placeAt(table()->currentIndex().row()), place);
    QSet<HitPlace> places;
    for (int row = 0; row < rows; ++row)
        places.insert(model().placeAt(row));
    QCOMPARE(places.size(), rows);
    const int first = model().rowOf(place) - 49; // those that are alike stay in the order of their places
    for (int row = first; row < first + 50; ++row)
        QCOMPARE(model().placeAt(row).letter, place.letter);
    emit m_panel->findChild<SortButton *>()->sortAsked({});
    QCOMPARE(model().placeAt(rows - 1), place);
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
    m_panel->search(u"bydel*"_s);
    QVERIFY(finishes());
    mark(2, 3);
    m_panel->putOnPile(2);
    mark(5, 5);
    m_panel->putOnPile(1);
    m_panel->openRow();
    QVERIFY(QTest::qWaitFor([this] { return model().openedAt(5) != SearchModel::Opened::Line; }));
    m_panel->resize(1280, 320);
    QCoreApplication::sendPostedEvents();
    saveScreenshot(m_panel.get(), u"search-piles"_s);
    m_panel->setKind(LetterSearch::Kind::Forms);
    m_panel->search(u"ansvar"_s);
    QVERIFY(finishes());
    QCoreApplication::sendPostedEvents();
    saveScreenshot(m_panel.get(), u"search-forms"_s);
    m_panel->setKind(LetterSearch::Kind::Pattern);
    m_panel->search(u"(bydel"_s);
    QCoreApplication::sendPostedEvents();
    saveScreenshot(m_panel.get(), u"search-fault"_s);
    m_panel->setKind(LetterSearch::Kind::Words);
    m_panel->search(u"xyzzy"_s);
    QVERIFY(finishes());
    QCoreApplication::sendPostedEvents();
    saveScreenshot(m_panel.get(), u"search-nothing"_s);
    QVERIFY(m_panel->minimumSizeHint().width() <= 1000);
}

KODEKS_TEST(TestSearchPanel)
#include "tst_searchpanel.moc"
