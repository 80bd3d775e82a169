// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemModelTester>
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
    void olderEntriesAreFetchedAsNeeded();
    void looksCalm_data();
    void looksCalm();

private:
    void pay(int times);
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
    QVERIFY(m_model->entries().first().id > m_model->entries().last().id);
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
    QCOMPARE(states(*m_model).first(4),
        (QStringList{u"done"_s, u"undone, then replaced"_s, u"undone, then replaced"_s, u"done"_s}));
}

void TestHistoryModel::whatItFollowsIsWhatItWouldRead()
{
    pay(260);
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 265);
    for (int i = 0; i < 230; ++i)
        QVERIFY(m_small->project().undo());
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_small->project().redo());
    const auto stateOf = [](const JournalEntry &entry) { return std::pair(entry.id, entry.state); };
    const QList<JournalEntry> read = m_small->project().journal().value();
    QVERIFY(std::ranges::equal(m_model->entries(), read, {}, stateOf, stateOf));
    pay(1);
    const QList<JournalEntry> again = m_small->project().journal().value();
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QVERIFY(std::ranges::equal(m_model->entries(), again, {}, stateOf, stateOf));
}

void TestHistoryModel::olderEntriesAreFetchedAsNeeded()
{
    pay(500);
    HistoryModel fresh;
    fresh.setProject(&m_small->project());
    fresh.load();
    QCOMPARE(fresh.rowCount(), 200);
    QVERIFY(fresh.canFetchMore({}));
    fresh.fetchMore({});
    QCOMPARE(fresh.rowCount(), 400);
    fresh.fetchMore({});
    QCOMPARE(fresh.rowCount(), 505);
    QVERIFY(!fresh.canFetchMore({}));
}

void TestHistoryModel::looksCalm_data()
{
    addSchemes();
}

void TestHistoryModel::looksCalm()
{
    pay(3);
    QVERIFY(m_small->project().undo());
    HistoryPanel panel;
    applyScheme(&panel);
    panel.resize(1280, 200);
    panel.setProject(&m_small->project());
    panel.show();
    QCOMPARE(panel.findChild<ListTable *>(u"historyTable"_s)->model()->rowCount(), 8);
    saveScreenshot(&panel, u"history"_s);
}

KODEKS_TEST(TestHistoryModel)
#include "tst_historymodel.moc"
