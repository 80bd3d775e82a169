// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workspace.h"

#include "core/project/coinciding.h"
#include "core/project/merging/planning.h"
#include "core/storage/transaction.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);

/// An edit that is being made in a small project, by whoever may change all or by somebody.
class Making : public StoredProject
{
public:
    explicit Making(Changer changer = {})
        : StoredProject(Connection::Mode::Write)
        , workspace(connection(), now, [this](LetterId id) { return small->text(id); }, {}, changer)
        , m_writing(needed(Transaction::begin(connection())))
    {
    }

    Workspace workspace;

private:
    std::unique_ptr<Transaction> m_writing;
};

} // namespace

/// The steps that edits are made of.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsLaterThanWhatItChanges_data();
    void aChangeIsLaterThanWhatItChanges();
    void theSamePassageIsNotAddedAgainButGetsTheNotes();
    void aPassageOutsideTheTextIsRefused_data();
    void aPassageOutsideTheTextIsRefused();
    void whoseAPassageIsStays();
    void changingNothingTouchesNothing();
    void onlyWhoMayChangesPassages();
    void whatBecameTheSameIsOneAndTheChangedStays();
    void whereTwoTextsDifferIsSaid_data();
    void whereTwoTextsDifferIsSaid();
};

void WorkspaceTest::aChangeIsLaterThanWhatItChanges_data()
{
    QTest::addColumn<QDateTime>("earlier");
    QTest::addColumn<bool>("isNow");
    QTest::newRow("never changed") << QDateTime() << true;
    QTest::newRow("before now") << now.addMSecs(-1) << true;
    QTest::newRow("just now") << now << false;
    QTest::newRow("by a clock that is ahead") << now.addYears(1) << false;
}

void WorkspaceTest::aChangeIsLaterThanWhatItChanges()
{
    QFETCH(const QDateTime, earlier);
    Making making;
    const QDateTime after = making.workspace.after(earlier);
    QTEST(after == now, "isNow");
    QVERIFY(!earlier.isValid() || (after > earlier && after <= std::max(now, earlier.addSecs(1))));
}

void WorkspaceTest::theSamePassageIsNotAddedAgainButGetsTheNotes()
{
    Making making;
    Passage same = making.small.passages().constFirst();
    const PassageId known = same.id;
    same.id = {};
    same.uuid = {};
    same.memo = u"more to say"_s;
    const auto placed = needed(making.workspace.addPassage(same));
    QVERIFY(!placed.isNew);
    QCOMPARE(placed.id, known);
    const Passage noted = needed(making.workspace.passage(known));
    QVERIFY(noted.memo.contains(u"more to say") && noted.memo.contains(u"A *memo*"));
    QCOMPARE(noted.modified, now);
    ++same.range.start;
    const auto another = needed(making.workspace.addPassage(same));
    QVERIFY(another.isNew);
    QVERIFY(!needed(making.workspace.passage(another.id)).uuid.isNull());
    QCOMPARE(needed(making.workspace.passage(another.id)).created, now);
}

void WorkspaceTest::aPassageOutsideTheTextIsRefused_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::newRow("empty") << TextRange{5, 5};
    QTest::newRow("turned round") << TextRange{6, 5};
    QTest::newRow("before the beginning") << TextRange{-1, 5};
    QTest::newRow("beyond the end") << TextRange{30, 38};
}

void WorkspaceTest::aPassageOutsideTheTextIsRefused()
{
    QFETCH(const TextRange, range);
    Making making;
    Passage passage = making.small.passages().constLast();
    passage.range = range;
    const auto changed = making.workspace.changePassage(passage);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Invalid);
    QVERIFY(changed.error().message.contains(u"which has 37"));
    QVERIFY(making.workspace.rows().touched().isEmpty());
}

void WorkspaceTest::whoseAPassageIsStays()
{
    Making making;
    const Passage old = making.small.passages().constLast();
    Passage other = old;
    other.uuid = QUuid::createUuid();
    other.letter = making.small.letter(u"first.txt"_s);
    other.coder = making.small.coder(u"Bo"_s);
    other.created = now;
    other.memo = u"changed"_s;
    QVERIFY(making.workspace.changePassage(other));
    Passage expected = old;
    expected.memo = u"changed"_s;
    expected.modified = now;
    QCOMPARE(needed(making.workspace.passage(old.id)), expected);
}

void WorkspaceTest::changingNothingTouchesNothing()
{
    Making making;
    const Passage pay = making.small.passages().constLast();
    QVERIFY(making.workspace.changePassage(pay));
    QVERIFY(making.workspace.rows().touched().isEmpty());
    QCOMPARE(making.workspace.passage(PassageId(99)).error().kind, Error::Kind::NotFound);
}

void WorkspaceTest::onlyWhoMayChangesPassages()
{
    Making anyone;
    const Passage pay = anyone.small.passages().constLast();
    QVERIFY(anyone.workspace.checkMayChange({pay.id}));
    Making nobody{Changer(CoderId())};
    QCOMPARE(nobody.workspace.checkMayChange({pay.id}).error().kind, Error::Kind::ReadOnly);
    QVERIFY(nobody.workspace.checkMayChange({}));
    Making theirs{Changer(pay.coder)};
    QVERIFY(theirs.workspace.checkMayChange({pay.id}));
    QVERIFY(!theirs.workspace.checkMayChange({pay.id, theirs.small.passages().at(1).id})); // Bo's
}

void WorkspaceTest::whatBecameTheSameIsOneAndTheChangedStays()
{
    Making making;
    const Passage pay = making.small.passages().constLast();
    Passage other = pay;
    other.id = {};
    other.uuid = {};
    other.task = making.small.task(u"Meals"_s);
    other.memo = u"of the other"_s;
    const PassageId added = needed(making.workspace.addPassage(other)).id;
    Workspace next(making.connection(), now, [&making](LetterId id) { return making.small->text(id); });
    QVERIFY(joinCoinciding(next, next.rows().touched()));
    QVERIFY(next.rows().touched().isEmpty());
    other = needed(next.passage(added));
    other.task = pay.task;
    QVERIFY(next.changePassage(other));
    QVERIFY(joinCoinciding(next, next.rows().touched()));
    QVERIFY(!next.passage(pay.id));
    QCOMPARE(needed(next.passage(added)).memo, u"of the other"_s);
}

void WorkspaceTest::whereTwoTextsDifferIsSaid_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("line");
    QTest::newRow("at once") << u"a"_s << u"b"_s << 0 << 1;
    QTest::newRow("in the second line") << u"a\nb"_s << u"a\nc"_s << 2 << 2;
    QTest::newRow("after an emoji") << u"😀\n\nb"_s << u"😀\n\nc"_s << 3 << 3;
    QTest::newRow("one goes on") << u"ab"_s << u"abc"_s << 2 << 1;
    QTest::newRow("ours goes on") << u"ab\nc"_s << u"ab"_s << 2 << 1;
}

void WorkspaceTest::whereTwoTextsDifferIsSaid()
{
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    const TextDifference difference = firstDifference(LetterText(ours), LetterText(theirs));
    QTEST(int(difference.position), "position");
    QTEST(int(difference.line), "line");
}

KODEKS_TEST(WorkspaceTest)
#include "tst_workspace.moc"
