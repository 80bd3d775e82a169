// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passageorder.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/codes/passagelabels.h"
#include "ui/models/lists/passagefilter.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Some passages over the small project's letters, each with its quote.
class Passages
{
public:
    Passages()
    {
        m_project.apply(Edits::setFact(m_project.letter(u"second.txt"_s), Fact::Sender, u"Second sender"_s));
        m_project.apply(Edits::setAttribute(m_project.letter(u"first.txt"_s), u"size"_s, u"12"_s));
        m_labels = PassageLabels(m_project.project(), {u"Size"_s});
        add(u"first.txt"_s, 10, u"A"_s, u"Homes"_s, 3, u"homes belong nearby"_s);
        add(u"second.txt"_s, 0, u"A"_s, u"Payroll"_s, 1, u"pay centrally"_s);
        add(u"first.txt"_s, 0, u"B"_s, u"Meals"_s, 2, u"Meals should move"_s);
        add(u"first.txt"_s, 0, u"A"_s, {}, 0, u"no code at all"_s);
    }

    [[nodiscard]] const PassageLabels &labels() const { return m_labels; }
    [[nodiscard]] const QHash<PassageId, QuotedPassage> &all() const { return m_passages; }
    [[nodiscard]] SmallProject &project() { return m_project; }

    /// Their numbers (1 is the first that was added) as the order has them.
    [[nodiscard]] QList<qint64> sorted(const TableColumn &column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        PassageOrder by;
        by.setColumn(column, order);
        QList<PassageId> ids = m_passages.keys();
        by.sort(ids, m_passages, m_labels);
        QList<qint64> numbers;
        for (const PassageId id : ids)
            numbers.append(id.value());
        return numbers;
    }

    [[nodiscard]] QList<qint64> shown(const PassageFilter &filter) const
    {
        const PassageMatcher matcher(filter, m_labels);
        QList<qint64> numbers;
        for (qint64 number = 1; number <= m_passages.size(); ++number) {
            if (matcher.matches(*m_passages.constFind(PassageId(number))))
                numbers.append(number);
        }
        return numbers;
    }

private:
    void add(const QString &letter, qsizetype start, const QString &coder, const QString &task, int certainty,
        const QString &quote)
    {
        Passage passage;
        passage.id = PassageId(m_passages.size() + 1);
        passage.letter = m_project.letter(letter);
        passage.coder = m_project->coders().at(coder == u"A" ? 0 : 1).id;
        passage.range = {start, start + quote.size()};
        passage.task = task.isEmpty() ? TaskId() : m_project.task(task);
        passage.certainty = certainty;
        m_passages.insert(passage.id, {passage, quote});
    }

    SmallProject m_project;
    PassageLabels m_labels;
    QHash<PassageId, QuotedPassage> m_passages;
};

/// A filter that asks for one thing.
template <typename Value>
PassageFilter by(Value PassageFilter::*part, const Value &value)
{
    PassageFilter filter;
    filter.*part = value;
    return filter;
}

} // namespace

class PassageOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void passagesStandInTheirLettersOrder();
    void numbersAreSortedAsNumbers();
    void whatIsEmptyIsLastWhicheverWay();
    void equalOnesStayInTheLettersOrderWhicheverWay();
    void comparingTwoAgreesWithSortingAll_data();
    void comparingTwoAgreesWithSortingAll();
    void aFilterWithNothingLetsAllThrough();
    void everyWordMustBeFoundSomewhere_data();
    void everyWordMustBeFoundSomewhere();
    void aLetterACoderAndAGroupNarrowDown();
};

void PassageOrderTest::passagesStandInTheirLettersOrder()
{
    const Passages passages;
    QCOMPARE(passages.sorted(PassageColumn::Letter).last(), 2);
    QCOMPARE(passages.sorted(PassageColumn::Letter).at(2), 1);
    QCOMPARE(passages.sorted(PassageColumn::Letter, Qt::DescendingOrder).first(), 2);
}

void PassageOrderTest::numbersAreSortedAsNumbers()
{
    const Passages passages;
    QCOMPARE(passages.sorted(PassageColumn::Certainty), (QList<qint64>{4, 2, 3, 1}));
    QCOMPARE(passages.sorted(PassageColumn::Certainty, Qt::DescendingOrder), (QList<qint64>{1, 3, 2, 4}));
}

void PassageOrderTest::whatIsEmptyIsLastWhicheverWay()
{
    const Passages passages;
    const TableColumn size(u"Size"_s);
    QCOMPARE(passages.sorted(size).last(), 2);
    QCOMPARE(passages.sorted(size, Qt::DescendingOrder).last(), 2);
    QCOMPARE(passageCell(*passages.all().constFind(PassageId(1)), size, passages.labels()), u"12"_s);
    QCOMPARE(passages.sorted(PassageColumn::Sender).last(), 2);
    QCOMPARE(passages.sorted(PassageColumn::Sender, Qt::DescendingOrder).first(), 2);
}

void PassageOrderTest::equalOnesStayInTheLettersOrderWhicheverWay()
{
    const Passages passages;
    const auto up = passages.sorted(PassageColumn::Modified);
    const auto down = passages.sorted(PassageColumn::Modified, Qt::DescendingOrder);
    QCOMPARE(up, down); // none has a time, so the place decides
    QCOMPARE(up, passages.sorted(PassageColumn::Letter));
}

void PassageOrderTest::comparingTwoAgreesWithSortingAll_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column <= int(PassageColumn::Attribute); ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void PassageOrderTest::comparingTwoAgreesWithSortingAll()
{
    QFETCH(const int, column);
    QFETCH(const bool, descending);
    const auto order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Passages passages;
    TableColumn which = PassageColumn(column);
    if (which.kind == PassageColumn::Attribute)
        which.attribute = u"Size"_s;
    const auto sorted = passages.sorted(which, order);
    PassageOrder by;
    by.setColumn(which, order);
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const auto &before = *passages.all().constFind(PassageId(sorted.at(i - 1)));
        const auto &after = *passages.all().constFind(PassageId(sorted.at(i)));
        QVERIFY(by.less(before, after, passages.labels()));
        QVERIFY(!by.less(after, before, passages.labels()));
    }
}

void PassageOrderTest::aFilterWithNothingLetsAllThrough()
{
    const Passages passages;
    QVERIFY(PassageFilter().isEmpty());
    QCOMPARE(passages.shown({}), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(passages.shown(by(&PassageFilter::text, u"   "_s)), (QList<qint64>{1, 2, 3, 4}));
}

void PassageOrderTest::everyWordMustBeFoundSomewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("in the quote") << u"centrally"_s << QList<qint64>{2};
    QTest::newRow("without regard to case") << u"meals"_s << QList<qint64>{3};
    QTest::newRow("in the group of the task") << u"care"_s << QList<qint64>{1, 3};
    QTest::newRow("one in the quote, one in the task") << u"nearby care"_s << QList<qint64>{1};
    QTest::newRow("in the letter's name") << u"second"_s << QList<qint64>{2};
    QTest::newRow("one word is found nowhere") << u"care elephant"_s << QList<qint64>{};
}

void PassageOrderTest::everyWordMustBeFoundSomewhere()
{
    QFETCH(const QString, text);
    const Passages passages;
    QTEST(passages.shown(by(&PassageFilter::text, text)), "shown");
}

void PassageOrderTest::aLetterACoderAndAGroupNarrowDown()
{
    Passages passages;
    const auto coder = passages.project()->coders().at(1).id;
    QCOMPARE(passages.shown(by(&PassageFilter::letter, passages.project().letter(u"second.txt"_s))), QList<qint64>{2});
    QCOMPARE(passages.shown(by(&PassageFilter::coder, coder)), QList<qint64>{3});
    QCOMPARE(passages.shown(by(&PassageFilter::task, passages.project().task(u"Care"_s))), (QList<qint64>{1, 3}));
    QCOMPARE(passages.shown(by(&PassageFilter::task, passages.project().task(u"Homes"_s))), QList<qint64>{1});
    QCOMPARE(passages.shown(by(&PassageFilter::lack, PassageFilter::Lack::Task)), QList<qint64>{4});
    PassageFilter both = by(&PassageFilter::text, u"homes"_s);
    both.coder = coder;
    QCOMPARE(passages.shown(both), QList<qint64>{});
}

KODEKS_TEST(PassageOrderTest)
#include "tst_passageorder.moc"
