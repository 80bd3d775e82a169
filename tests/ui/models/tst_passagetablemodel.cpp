// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nameorder.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/lists/passagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPassageTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsReadBeforeItIsLoaded();
    void cellsSayWhatThePassageSays();
    void filtersByEveryWordAndChoice_data();
    void filtersByEveryWordAndChoice();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void aNewPassageComesInAtItsPlace();
    void anAlteredPassageMovesWithItsSelection();
    void aRemovedPassageGoesAndUndoBringsItBack();
    void passagesAreFoundByTheAttributesOfTheirLetter();
    void columnsAreThoseThatWereChosen();
    void attributesHaveColumnsAndAreFollowed();
    void aPassageThatNoLongerFitsTheFilterGoes();
    void aRenamedTaskIsShownAndSortedAnew();
    void aNewDirectionDoesNotResetTheTable();
    void manyChangesAtOnceAreFollowed();
    void manyChangesComeToTheirPlacesUnderAFilterAndWithoutIt();
    void whatAFilterHidIsBackInOrder();
    void aLargeTableIsReadAsideAndMissesNoChange();
    void aRemovedLetterTakesItsRowsAlong();

private:
    QStringList column(PassageColumn which) const;
    QList<qint64> order() const;
    void addMany(int count);

    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<PassageTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPassageTableModel::init()
{
    m_small = std::make_unique<SmallProject>();
    m_model = std::make_unique<PassageTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setProject(&m_small->project());
    m_model->load();
}

void TestPassageTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_small.reset();
}

QStringList TestPassageTableModel::column(PassageColumn which) const
{
    QStringList cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells.append(m_model->index(row, int(which)).data().toString());
    return cells;
}

QList<qint64> TestPassageTableModel::order() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->passageAt(row).value());
    return ids;
}

void TestPassageTableModel::addMany(int count)
{
    QList<Passage> many;
    for (int i = 0; i < count; ++i) {
        Passage passage = m_small->passages().first();
        passage.id = {};
        passage.uuid = {};
        passage.range = {i % 20, i % 20 + 1 + i / 20};
        many.append(passage);
    }
    m_small->apply(Edits::addPassages(many));
}

void TestPassageTableModel::nothingIsReadBeforeItIsLoaded()
{
    PassageTableModel model;
    model.setProject(&m_small->project());
    QCOMPARE(model.rowCount(), 0);
    m_small->apply(Edits::removePassages({m_small->passages().first().id}));
    QCOMPARE(model.rowCount(), 0);
    model.load();
    QCOMPARE(model.rowCount(), 2);
}

void TestPassageTableModel::cellsSayWhatThePassageSays()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->totalCount(), 3);
    QStringList cells;
    for (int i = 1; i < passageColumnCount - 1; ++i)
        cells.append(m_model->index(0, i).data().toString());
    QCOMPARE(cells,
        (QStringList{u"The homes belong in the district."_s, u"Homes"_s, u"agency → district"_s, u"skill; nearness"_s,
            u"2"_s, u"Ann"_s}));
    QCOMPARE(m_model->letterAt(0), m_small->letter(u"first.txt"_s));
    QCOMPARE(m_model->index(0, int(PassageColumn::Task)).data(Qt::ToolTipRole).toString(), u"Care / Homes"_s);
}

void TestPassageTableModel::filtersByEveryWordAndChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("coder");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("rows");
    QTest::newRow("everything") << u""_s << u""_s << u""_s << u""_s << 3;
    QTest::newRow("space alone") << u"   "_s << u""_s << u""_s << u""_s << 3;
    QTest::newRow("a word of the quote, any case") << u"ONG"_s << u""_s << u""_s << u""_s << 2;
    QTest::newRow("two words, both needed") << u"homes ann"_s << u""_s << u""_s << u""_s << 1;
    QTest::newRow("a task group's name") << u"care"_s << u""_s << u""_s << u""_s << 2;
    QTest::newRow("a direction") << u"agency"_s << u""_s << u""_s << u""_s << 2;
    QTest::newRow("an argument") << u"nearness"_s << u""_s << u""_s << u""_s << 1;
    QTest::newRow("the memo") << u"memo"_s << u""_s << u""_s << u""_s << 2;
    QTest::newRow("the sender") << u"sender"_s << u""_s << u""_s << u""_s << 3;
    QTest::newRow("nothing holds it") << u"xyzzy"_s << u""_s << u""_s << u""_s << 0;
    QTest::newRow("regex signs are plain") << u".*"_s << u""_s << u""_s << u""_s << 0;
    QTest::newRow("one letter") << u""_s << u"second.txt"_s << u""_s << u""_s << 1;
    QTest::newRow("one coder") << u""_s << u""_s << u"Bo"_s << u""_s << 1;
    QTest::newRow("one group") << u""_s << u""_s << u""_s << u"Care"_s << 2;
    QTest::newRow("a task at the top") << u""_s << u""_s << u""_s << u"Payroll"_s << 1;
    QTest::newRow("all together") << u"district"_s << u"first.txt"_s << u"Ann"_s << u"Care"_s << 1;
}

void TestPassageTableModel::filtersByEveryWordAndChoice()
{
    QFETCH(QString, text);
    QFETCH(QString, letter);
    QFETCH(QString, coder);
    QFETCH(QString, group);
    m_model->setFilter({text, m_small->letter(letter), m_small->coder(coder), m_small->task(group)});
    QTEST(m_model->rowCount(), "rows");
    QCOMPARE(m_model->totalCount(), 3);
}

void TestPassageTableModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < passageColumnCount; ++i)
        QTest::addRow("column %d", i) << i;
}

void TestPassageTableModel::sortsByEveryColumn()
{
    QFETCH(int, which);
    Passage unsure = m_small->passages().first();
    unsure.id = {};
    unsure.uuid = {};
    unsure.certainty = 1;
    unsure.range = {0, 4};
    unsure.task = m_small->task(u"Meals"_s);
    m_small->apply(Edits::addPassage(unsure));
    m_model->sort(which, Qt::AscendingOrder);
    const QStringList up = column(PassageColumn(which));
    QCOMPARE(up.size(), 4);
    if (PassageColumn(which) == PassageColumn::Certainty)
        QCOMPARE(up, (QStringList{QString(), u"1"_s, u"2"_s, u"2"_s}));
    else if (PassageColumn(which) == PassageColumn::Task)
        QCOMPARE(up, (QStringList{u"Homes"_s, u"Homes"_s, u"Meals"_s, u"Payroll"_s}));
    else if (PassageColumn(which) != PassageColumn::Modified)
        QVERIFY(std::ranges::is_sorted(up, [](const QString &a, const QString &b) { return compareNames(a, b) < 0; }));
    m_model->sort(which, Qt::DescendingOrder);
    QStringList down = column(PassageColumn(which));
    std::ranges::reverse(down);
    if (PassageColumn(which) != PassageColumn::Modified)
        QCOMPARE(down, up);
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model->passageAt(0), m_small->passages().first().id);
}

void TestPassageTableModel::aNewPassageComesInAtItsPlace()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Passage between = m_small->passages().first();
    between.id = {};
    between.uuid = {};
    between.range = {11, 16};
    m_small->apply(Edits::addPassage(between));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(column(PassageColumn::Quote).at(1), u"homes"_s);
}

void TestPassageTableModel::anAlteredPassageMovesWithItsSelection()
{
    m_model->sort(int(PassageColumn::Certainty), Qt::AscendingOrder);
    const QList<qint64> before = order();
    const QPersistentModelIndex followed = m_model->index(0, 0);
    auto passage = m_small->project().passage(PassageId(before.first()));
    QVERIFY(passage);
    passage->certainty = 3;
    m_small->apply(Edits::changePassage(*passage));
    QCOMPARE(column(PassageColumn::Certainty), (QStringList{u"2"_s, u"2"_s, u"3"_s}));
    QCOMPARE(followed.row(), 2);
    QVERIFY(m_small->project().undo());
    QCOMPARE(order(), before);
    QCOMPARE(followed.row(), 0);
}

void TestPassageTableModel::aRemovedPassageGoesAndUndoBringsItBack()
{
    const QList<qint64> before = order();
    m_small->apply(Edits::removePassages({m_model->passageAt(1)}));
    QCOMPARE(order(), (QList{before.at(0), before.at(2)}));
    QCOMPARE(m_model->totalCount(), 2);
    QVERIFY(m_small->project().undo());
    QCOMPARE(order(), before);
}

void TestPassageTableModel::passagesAreFoundByTheAttributesOfTheirLetter()
{
    m_small->apply(Edits::setAttribute(m_small->letter(u"second.txt"_s), u"type"_s, u"Fagforening"_s));
    m_model->setFilter({u"fagforening"_s, {}, {}, {}});
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_small->project().undo());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPassageTableModel::columnsAreThoseThatWereChosen()
{
    Passage passage = m_small->passages().first();
    passage.memo = u"*one* line\nand another"_s;
    passage.goodQuote = true;
    m_small->apply(Edits::changePassage(passage));
    m_model->sort(int(PassageColumn::Task), Qt::DescendingOrder);
    m_model->setColumns({PassageColumn::Memo, PassageColumn::Task, PassageColumn::GoodQuote, PassageColumn::Sender});
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Memo"_s);
    QCOMPARE(m_model->sorting(), std::pair(1, Qt::DescendingOrder));
    const int row = m_model->rowOf(passage.id);
    QCOMPARE(m_model->index(row, 0).data().toString(), u"one line and another"_s);
    QVERIFY(m_model->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"<em>one</em> line<br />"_s));
    QCOMPARE(m_model->index(row, 2).data().toString(), u"yes"_s);
    QCOMPARE(m_model->textsAt(row).at(2), u"yes"_s);
    m_model->setColumns({PassageColumn::Coder});
    QCOMPARE(m_model->sorting(), std::pair(-1, Qt::AscendingOrder));
    QCOMPARE(m_model->passageAt(0), m_small->passages().first().id);
}

void TestPassageTableModel::attributesHaveColumnsAndAreFollowed()
{
    const LetterId second = m_small->letter(u"second.txt"_s);
    QCOMPARE(m_model->labels().attribute(second, u"Type"_s), QString());
    m_small->apply(Edits::setAttribute(second, u"type"_s, u"Fagforening"_s));
    QCOMPARE(m_model->labels().attribute(second, u"Type"_s), QString()); // no column asks for it
    m_model->setColumns({PassageColumn::Quote, TableColumn(u"Type"_s)});
    m_model->sort(1, Qt::AscendingOrder);
    QCOMPARE(m_model->letterAt(0), second);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"Fagforening"_s);
    m_small->apply(Edits::setAttribute(m_small->letter(u"first.txt"_s), u"type"_s, u"Etat"_s));
    QCOMPARE(m_model->index(0, 1).data().toString(), u"Etat"_s);
    QCOMPARE(m_model->index(2, 1).data().toString(), u"Fagforening"_s);
    const Project &project = m_small->project();
    QCOMPARE(possibleColumns(&project).last(), TableColumn(u"type"_s));
    QCOMPARE(columnKey(project, TableColumn(u"TYPE"_s)), columnKey(project, TableColumn(u"type"_s)));
    QVERIFY(!columnKey(project, TableColumn(u"type"_s)).contains(u"type"_s));
}

void TestPassageTableModel::aPassageThatNoLongerFitsTheFilterGoes()
{
    m_model->setFilter({u"homes"_s, {}, m_small->coder(u"Ann"_s), {}});
    QCOMPARE(m_model->rowCount(), 1);
    m_small->apply(Edits::resizePassage(m_model->passageAt(0), {0, 4}));
    QCOMPARE(m_model->rowCount(), 1);
    auto passage = m_small->project().passage(m_model->passageAt(0));
    passage->task = m_small->task(u"Meals"_s);
    m_small->apply(Edits::changePassage(*passage));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_small->project().undo());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestPassageTableModel::aRenamedTaskIsShownAndSortedAnew()
{
    m_model->sort(int(PassageColumn::Task), Qt::AscendingOrder);
    QCOMPARE(column(PassageColumn::Task), (QStringList{u"Homes"_s, u"Homes"_s, u"Payroll"_s}));
    Task task = *m_small->project().codebook().task(m_small->task(u"Payroll"_s));
    task.name = u"Accounts"_s;
    m_small->apply(Edits::changeTask(task));
    QCOMPARE(column(PassageColumn::Task), (QStringList{u"Accounts"_s, u"Homes"_s, u"Homes"_s}));
}

void TestPassageTableModel::aNewDirectionDoesNotResetTheTable()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    Passage passage = m_small->passages().first();
    m_small->apply(
        Edits::recodePassages({passage.id}, {.newDirection = NewDirection{.from = u"district"_s, .to = u"company"_s}}));
    QVERIFY(column(PassageColumn::Direction).contains(u"district → company"_s));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(layout.size(), 0);
}

void TestPassageTableModel::manyChangesAtOnceAreFollowed()
{
    addMany(400);
    QCOMPARE(m_model->rowCount(), 403);
    QVERIFY(m_small->project().undo());
    QCOMPARE(m_model->rowCount(), 3);
}

/// The rows beside those of a model that has read everything anew.
void TestPassageTableModel::manyChangesComeToTheirPlacesUnderAFilterAndWithoutIt()
{
    addMany(400);
    m_model->sort(int(PassageColumn::Task), Qt::DescendingOrder);
    const PassageFilter homes{u"homes"_s, {}, {}, {}};
    m_model->setFilter(homes);
    const qsizetype before = m_model->rowCount();
    QList<PassageId> some;
    for (int row = 0; row < 200; ++row)
        some.append(m_model->passageAt(2 * row));
    m_small->apply(Edits::recodePassages(some, {.task = m_small->task(u"Meals"_s)}));
    QVERIFY(m_model->rowCount() < before); // some have the word in their quotes
    for (const PassageFilter &filter : {homes, PassageFilter()}) {
        m_model->setFilter(filter);
        PassageTableModel anew;
        anew.setProject(&m_small->project());
        anew.load();
        anew.sort(int(PassageColumn::Task), Qt::DescendingOrder);
        anew.setFilter(filter);
        QCOMPARE(m_model->rowCount(), anew.rowCount());
        for (int row = 0; row < anew.rowCount(); ++row)
            QCOMPARE(m_model->passageAt(row), anew.passageAt(row));
    }
}

void TestPassageTableModel::whatAFilterHidIsBackInOrder()
{
    const QList<qint64> before = order();
    m_model->setFilter({u"homes"_s, {}, {}, {}});
    Passage added = m_small->passages().last();
    added.id = {};
    added.uuid = {};
    added.task = m_small->task(u"Meals"_s);
    added.range = {added.range.start, added.range.end - 1};
    m_small->apply(Edits::addPassages({added}));
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), before.size() + 1);
    PassageTableModel anew;
    anew.setProject(&m_small->project());
    anew.load();
    for (int row = 0; row < anew.rowCount(); ++row)
        QCOMPARE(m_model->passageAt(row), anew.passageAt(row));
    m_model->setFilter({u"homes"_s, {}, {}, {}});
    QVERIFY(m_small->project().undo());
    m_model->setFilter({});
    QCOMPARE(order(), before);
}

void TestPassageTableModel::aLargeTableIsReadAsideAndMissesNoChange()
{
    const Passage first = m_small->passages().first();
    const QString longText = QString(200, u'x');
    m_small->apply(Edits::addLetters({{u"long.txt"_s, longText.toUtf8(), longText, u"UTF-8"_s, {}, {}}}));
    QList<Passage> many;
    for (qsizetype i = 0; many.size() < PassageTableModel::mostReadAtOnce; ++i) {
        Passage passage = first;
        passage.id = {};
        passage.uuid = {};
        passage.letter = m_small->letter(u"long.txt"_s);
        passage.range = {i % 100, i % 100 + 1 + i / 100};
        many.append(passage);
    }
    m_small->apply(Edits::addPassages(many));
    const Passage kept = m_small->passages().last();
    PassageTableModel large;
    QAbstractItemModelTester tester(&large, QAbstractItemModelTester::FailureReportingMode::QtTest);
    large.setProject(&m_small->project());
    large.load();
    QVERIFY(large.isReading());
    QCOMPARE(large.rowCount(), 0);
    m_small->apply(Edits::removePassages({m_small->passages().first().id}));
    Passage changed = kept;
    changed.certainty = 3;
    m_small->apply(Edits::changePassage(changed));
    QVERIFY(QTest::qWaitFor([&] { return !large.isReading(); }, 20000));
    QCOMPARE(large.rowCount(), m_small->passages().size());
    QCOMPARE(large.index(large.rowOf(kept.id), int(PassageColumn::Certainty)).data().toString(), u"3"_s);
    large.setProject(&m_small->project());
    large.load();
    large.setProject(nullptr);
    QVERIFY(!large.isReading());
}

void TestPassageTableModel::aRemovedLetterTakesItsRowsAlong()
{
    m_small->apply(Edits::removeLetters({m_small->letter(u"first.txt"_s)}));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_small->project().undo());
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!column(PassageColumn::Letter).contains(QString()));
}

KODEKS_TEST(TestPassageTableModel)
#include "tst_passagetablemodel.moc"
