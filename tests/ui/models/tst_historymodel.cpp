// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/trail/historyfile.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNewestComesFirst();
    void anEditComesInOnTopWithoutAReset();
    void undoRedoAndReplacingShowInTheState();
    void whatItFollowsIsWhatItWouldRead();
    void itTellsWhatWasDone_data();
    void itTellsWhatWasDone();
    void whatAFilterLetsThroughIsFoundAndFollowed();
    void enterLeadsToThePlace();
    void whatIsNoLongerThereIsSaid();
    void itIsWrittenAsATable();
    void looksCalm_data();
    void looksCalm();

private:
    void pay(int times);
    void doIt(const QString &deed);
    QStringList states(const HistoryModel &model) const;

    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryModel::init()
{
    m_small = std::make_unique<SmallProject>();
    m_small->project().setCurrentCoder(m_small->coder(u"Ann"_s));
    m_model = std::make_unique<HistoryModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setProject(&m_small->project());
    QCOMPARE(m_model->rowCount(), 0);
    m_model->load();
}

void TestHistoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_small.reset();
}

/// Makes so many edits.
void TestHistoryModel::pay(int times)
{
    for (int i = 0; i < times; ++i)
        m_small->apply(Edits::renameLetter(m_small->project().letters().first().id, u"name %1.txt"_s.arg(i)));
}

QStringList TestHistoryModel::states(const HistoryModel &model) const
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, HistoryModel::State).data().toString());
    return all;
}

void TestHistoryModel::theNewestComesFirst()
{
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->editAt(0) > m_model->editAt(4));
    QVERIFY(!m_model->index(0, HistoryModel::What).data().toString().isEmpty());
    QVERIFY(!m_model->index(0, HistoryModel::When).data().toString().isEmpty());
}

void TestHistoryModel::anEditComesInOnTopWithoutAReset()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    pay(1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 0);
    QCOMPARE(m_model->index(0, HistoryModel::Who).data().toString(), u"Ann"_s);
}

void TestHistoryModel::undoRedoAndReplacingShowInTheState()
{
    pay(2);
    QVERIFY(m_small->project().undo());
    QCOMPARE(states(*m_model).first(3), (QStringList{u"undone"_s, u"done"_s, u"done"_s}));
    QVERIFY(m_small->project().redo());
    QCOMPARE(states(*m_model).first(3), (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    QVERIFY(m_small->project().undo());
    QVERIFY(m_small->project().undo());
    m_small->apply(Edits::removePassages({m_small->passages().first().id}));
    QCOMPARE(
        states(*m_model).first(4), (QStringList{u"done"_s, u"undone for good"_s, u"undone for good"_s, u"done"_s}));
}

void TestHistoryModel::whatItFollowsIsWhatItWouldRead()
{
    const auto isRead = [this] {
        const QList<JournalEntry> read = m_small->project().journal().value();
        const auto same
            = [](const JournalEntry &a, const JournalEntry &b) { return a.id == b.id && a.state == b.state; };
        QList<JournalEntry> shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.append(m_model->lineAt(row)->entry);
        return std::ranges::equal(shown, read, same);
    };
    pay(60);
    QVERIFY(isRead());
    for (int i = 0; i < 30; ++i)
        QVERIFY(m_small->project().undo());
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_small->project().redo());
    QVERIFY(isRead());
    pay(1);
    QVERIFY(isRead());
}

void TestHistoryModel::itTellsWhatWasDone_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("quote");
    QTest::newRow("a coding") << u"code"_s << u"A sender"_s << QString()
                              << u"Meals · unchanged · nearness · sure · memo: Said twice"_s << u"They are near."_s;
    QTest::newRow("another task") << u"task"_s << u"A sender"_s << u"Homes"_s << u"Meals"_s << QString();
    QTest::newRow("no task any more") << u"no task"_s << u"A sender"_s << u"Homes"_s << u"no task"_s << QString();
    QTest::newRow("other boundaries") << u"resize"_s << u"A sender"_s << u"“… belong in the district.”"_s
                                      << u"“… They are near.”"_s << QString();
    QTest::newRow("an argument less") << u"argument"_s << u"A sender"_s << u"nearness"_s << QString() << QString();
    QTest::newRow("certainty and memo") << u"memo"_s << u"A sender"_s << u"fairly sure · memo: A *memo*"_s
                                        << u"certainty not stated · no memo"_s << QString();
    QTest::newRow("a removal") << u"remove"_s << u"A sender"_s << u"Payroll"_s << QString()
                               << u"Payroll stays where it is."_s;
    QTest::newRow("a letter's name") << u"rename"_s << u"A sender"_s << u"first.txt"_s << u"new.txt"_s << QString();
    QTest::newRow("a fact") << u"fact"_s << u"Oslo"_s << u"Sender: A sender"_s << u"Sender: Oslo"_s << QString();
    QTest::newRow("an attribute") << u"attribute"_s << u"A sender"_s << QString() << u"Region: East"_s << QString();
    QTest::newRow("a code") << u"definition"_s << QString() << u"no definition"_s << u"definition: Meals for the old"_s
                            << QString();
    QTest::newRow("a group") << u"move"_s << QString() << u"in “Care”"_s << u"at the top"_s << QString();
    QTest::newRow("a coder") << u"coder"_s << QString() << u"Bo"_s << u"Bob"_s << QString();
}

/// Makes one kind of edit.
void TestHistoryModel::doIt(const QString &deed)
{
    SmallProject &small = *m_small;
    Passage first = small.passages().first();
    const Passage last = small.passages().last();
    Passage coded = first;
    coded.id = {};
    coded.uuid = {};
    coded.range = {41, 55};
    coded.task = small.task(u"Meals"_s);
    coded.direction = small.direction(u"unchanged"_s);
    coded.arguments = {small.argument(u"nearness"_s)};
    coded.certainty = 3;
    coded.memo = u"Said twice"_s;
    Passage changed = first;
    if (deed == u"task")
        changed.task = small.task(u"Meals"_s);
    if (deed == u"no task")
        changed.task = {};
    if (deed == u"argument")
        changed.arguments = {small.argument(u"skill"_s)};
    if (deed == u"memo") {
        changed.memo.clear();
        changed.certainty = 0;
    }
    Task meals = *small->codebook().findTask(u"Meals"_s);
    meals.text.definition = u"Meals for the old"_s;
    Coder bo = *small->findCoder(u"Bo"_s);
    bo.name = u"Bob"_s;
    const QHash<QString, Edit> edits{{u"code"_s, Edits::addPassage(coded)},
        {u"remove"_s, Edits::removePassages({last.id})}, {u"resize"_s, Edits::resizePassage(first.id, {7, 55})},
        {u"rename"_s, Edits::renameLetter(first.letter, u"new.txt"_s)},
        {u"fact"_s, Edits::setFact(first.letter, Fact::Sender, u"Oslo"_s)},
        {u"attribute"_s, Edits::setAttribute(first.letter, u"Region"_s, u"East"_s)},
        {u"definition"_s, Edits::changeTask(meals)}, {u"move"_s, Edits::moveTask(meals.id, {}, 0)},
        {u"coder"_s, Edits::changeCoder(bo)}};
    small.apply(edits.contains(deed) ? edits.value(deed) : Edits::changePassage(changed));
}

void TestHistoryModel::itTellsWhatWasDone()
{
    QFETCH(QString, deed);
    doIt(deed);
    const auto cell = [this](HistoryModel::Column column) { return m_model->index(0, column).data().toString(); };
    QTEST(cell(HistoryModel::Letter), "letter");
    QTEST(cell(HistoryModel::Before), "before");
    QTEST(cell(HistoryModel::After), "after");
    QFETCH(QString, quote);
    const Passage first = m_small->passages().first();
    const bool isOfFirst
        = deed == u"task" || deed == u"no task" || deed == u"argument" || deed == u"memo" || deed == u"resize";
    const QString quoteOfFirst = m_small->project().quotedPassage(first.id)->quote.simplified();
    QCOMPARE(cell(HistoryModel::Quote), isOfFirst ? quoteOfFirst : quote);
}

void TestHistoryModel::whatAFilterLetsThroughIsFoundAndFollowed()
{
    pay(2);
    doIt(u"remove"_s);
    const auto count = [this](const HistoryFilter &filter) {
        m_model->setFilter(filter);
        return QTest::qWaitFor([this] { return !m_model->isReading(); }) ? m_model->rowCount() : -1;
    };
    QCOMPARE(count({.text = u"NAME rename"_s}), 2);
    QCOMPARE(count({.text = u"payroll stays"_s}), 1);
    QCOMPARE(count({.text = u"nowhere"_s}), 0);
    QCOMPARE(count({.scope = {.task = m_small->task(u"Payroll"_s)}}), 3);
    QCOMPARE(count({.scope = {.direction = m_small->direction(u"agency → district"_s)}}), 2);
    QCOMPARE(count({.scope = {.argument = m_small->argument(u"skill"_s)}}), 2);
    QCOMPARE(count({.scope = {.letter = m_small->letter(u"second.txt"_s)}}), 3);
    QCOMPARE(count({.scope = {.coder = m_small->project().findCoder(u"Bo"_s)->uuid}}), 0);
    QCOMPARE(count({.scope = {.since = QDateTime::currentDateTimeUtc().addDays(1)}}), 0);
    QCOMPARE(count({.scope = {.coder = m_small->project().findCoder(u"Ann"_s)->uuid}}), 3);
    QVERIFY(m_small->project().undo());
    doIt(u"rename"_s);
    QVERIFY(QTest::qWaitFor([this] { return !m_model->isReading() && m_model->rowCount() == 4; }));
    QCOMPARE(count({}), 9);
}

void TestHistoryModel::enterLeadsToThePlace()
{
    doIt(u"task"_s);
    HistoryPanel panel;
    panel.setProject(&m_small->project());
    panel.show();
    QSignalSpy passage(&panel, &HistoryPanel::passageActivated);
    QSignalSpy letter(&panel, &HistoryPanel::letterActivated);
    auto *table = panel.findChild<ListTable *>(u"historyTable"_s);
    panel.focusInput();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(passage.size(), 1);
    QCOMPARE(passage.first().at(0).value<PassageId>(), m_small->passages().first().id);
    doIt(u"rename"_s);
    table->setCurrentQuietly(table->model()->index(0, 0));
    table->findChild<QAction *>(u"historyGo"_s)->trigger();
    QCOMPARE(letter.size(), 1);
}

void TestHistoryModel::whatIsNoLongerThereIsSaid()
{
    doIt(u"remove"_s);
    m_small->apply(Edits::removeTask(m_small->task(u"Payroll"_s)));
    QCOMPARE(m_model->index(1, HistoryModel::Before).data().toString(), u"Payroll"_s);
    HistoryPanel panel;
    panel.setProject(&m_small->project());
    panel.show();
    QSignalSpy range(&panel, &HistoryPanel::rangeActivated);
    QSignalSpy placeless(&panel, &HistoryPanel::placeless);
    auto *table = panel.findChild<ListTable *>(u"historyTable"_s);
    emit table->rowActivated(table->model()->index(1, 0));
    QCOMPARE(range.size(), 1);
    QCOMPARE(range.first().at(1).value<TextRange>(), (TextRange{11, 37}));
    emit table->rowActivated(table->model()->index(0, 0));
    QCOMPARE(placeless.size(), 1);
    m_small->apply(Edits::removeLetters({m_small->letter(u"second.txt"_s)}));
    emit table->rowActivated(table->model()->index(2, 0));
    QCOMPARE(placeless.size(), 2);
    QVERIFY(placeless.last().first().toString().contains(u"second.txt"_s));
}

void TestHistoryModel::itIsWrittenAsATable()
{
    doIt(u"task"_s);
    doIt(u"remove"_s);
    const QString file = m_small->folder() + u"/history.csv"_s;
    const HistoryFilter filter{.scope = {.letter = m_small->letter(u"first.txt"_s)}};
    const auto written = writeHistory(m_small->path(), file, {}, filter, {});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(written->edits, 3);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first(), u"time,coder,edit,title,letter,from,to,text,passages,state,since,edit_id,link,undone_by"_s);
    QVERIFY(lines.at(1).contains(u",add-letters,"_s));
    QVERIFY(lines.at(3).contains(u",Ann,change-passages,Change 1 passage(s),first.txt,Homes,Meals,"_s));
    QVERIFY(!writeHistory(m_small->path(), m_small->folder() + u"/nowhere/history.csv"_s, {}, {}, {}));
}

void TestHistoryModel::looksCalm_data()
{
    addSchemes();
}

void TestHistoryModel::looksCalm()
{
    for (const QString &deed : {u"code"_s, u"task"_s, u"memo"_s, u"fact"_s, u"definition"_s, u"remove"_s})
        doIt(deed);
    QVERIFY(m_small->project().undo());
    HistoryPanel panel;
    applyScheme(&panel);
    panel.resize(1280, 200);
    panel.setProject(&m_small->project());
    panel.show();
    QCOMPARE(panel.findChild<ListTable *>(u"historyTable"_s)->model()->rowCount(), 11);
    saveScreenshot(&panel, u"history"_s);
}

KODEKS_TEST(TestHistoryModel)
#include "tst_historymodel.moc"
