// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/panels/coding/certaintyfield.h"
#include "ui/panels/coding/directionfield.h"
#include "ui/panels/coding/taskfield.h"
#include "ui/panels/parts/chip.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook fieldsBook()
{
    Codebook made;
    made.tasks = {{TaskId(1), {}, u"Care"_s, {}, true, 0}, {TaskId(2), {}, u"Homes"_s, TaskId(1), false, 0},
        {TaskId(3), {}, u"Meals"_s, TaskId(1), false, 1}};
    made.actors = {{ActorId(1), {}, u"agency"_s, {}, {}, 0}, {ActorId(2), {}, u"district"_s, {}, {}, 1},
        {ActorId(3), {}, u"company"_s, {}, {}, 2}};
    made.directions = {{DirectionId(1), {}, Direction::Kind::Transfer, ActorId(1), ActorId(2), 0},
        {DirectionId(2), {}, Direction::Kind::Unchanged, {}, {}, 1},
        {DirectionId(3), {}, Direction::Kind::Transfer, ActorId(2), ActorId(1), 2},
        {DirectionId(4), {}, Direction::Kind::Transfer, ActorId(3), ActorId(3), 3}};
    return made;
}

} // namespace

/// The fields of the inspector, each by itself.
class CodingFieldsTest : public QObject
{
    Q_OBJECT

private:
    static void choose(DirectionField &field, const QString &box, const QString &actor)
    {
        auto *actors = field.findChild<QComboBox *>(box);
        actors->setCurrentIndex(actors->findText(actor));
        emit actors->activated(actors->currentIndex());
    }
    static QString chosen(const DirectionField &field)
    {
        QStringList on{field.findChild<QComboBox *>(u"fromActor"_s)->currentText(),
            field.findChild<QComboBox *>(u"toActor"_s)->currentText()};
        if (field.findChild<Chip *>(u"direction-2"_s)->isChecked())
            on.append(u"unchanged"_s);
        return on.join(u' ');
    }

private slots:
    void onlyTheCertaintyThatIsSaidIsOn_data()
    {
        QTest::addColumn<int>("certainty");
        for (int certainty = 0; certainty <= 3; ++certainty)
            QTest::addRow("%d", certainty) << certainty;
    }

    void onlyTheCertaintyThatIsSaidIsOn()
    {
        QFETCH(const int, certainty);
        CertaintyField field;
        field.setCertainty(4 - certainty);
        field.setCertainty(certainty);
        for (int level = 1; level <= 3; ++level)
            QCOMPARE(field.findChild<Chip *>(u"certainty-%1"_s.arg(level))->isChecked(), level == certainty);
    }

    void clickingTheCertaintyThatIsOnTakesItAway()
    {
        CertaintyField field;
        QSignalSpy picked(&field, &CertaintyField::picked);
        field.setCertainty(2);
        QCOMPARE(picked.size(), 0);
        field.findChild<Chip *>(u"certainty-3"_s)->click();
        QCOMPARE(picked.takeFirst().first().toInt(), 3);
        field.setCertainty(3);
        field.findChild<Chip *>(u"certainty-3"_s)->click();
        QCOMPARE(picked.takeFirst().first().toInt(), 0);
    }

    void aDirectionIsShownByItsActorsOrItsWord_data()
    {
        QTest::addColumn<qint64>("direction");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("swaps");
        QTest::newRow("none") << qint64(0) << u"– –"_s << false;
        QTest::newRow("a transfer") << qint64(1) << u"agency district"_s << true;
        QTest::newRow("within one actor") << qint64(4) << u"company company"_s << false;
        QTest::newRow("a statement") << qint64(2) << u"– – unchanged"_s << false;
        QTest::newRow("one that is gone") << qint64(99) << u"– –"_s << false;
    }

    void aDirectionIsShownByItsActorsOrItsWord()
    {
        QFETCH(const qint64, direction);
        DirectionField field;
        field.setCodebook(fieldsBook());
        field.setDirection(DirectionId(1));
        field.setDirection(DirectionId(direction));
        QTEST(chosen(field), "shown");
        QTEST(field.findChild<QToolButton *>(u"swapActors"_s)->isEnabled(), "swaps");
    }

    void twoActorsPickADirectionThatIsThereOrANewOne()
    {
        DirectionField field;
        field.setCodebook(fieldsBook());
        QSignalSpy picked(&field, &DirectionField::picked);
        QSignalSpy made(&field, &DirectionField::pickedNew);
        choose(field, u"fromActor"_s, u"agency"_s);
        QCOMPARE(picked.size() + made.size(), 0);
        choose(field, u"toActor"_s, u"district"_s);
        QCOMPARE(picked.takeFirst().first().value<DirectionId>(), DirectionId(1));
        choose(field, u"toActor"_s, u"company"_s);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(0).value<ActorId>(), ActorId(1));
        QCOMPARE(made.first().at(1).value<ActorId>(), ActorId(3));
        QCOMPARE(picked.size(), 0);
    }

    void swappingPicksTheWayBack()
    {
        DirectionField field;
        field.setCodebook(fieldsBook());
        QSignalSpy picked(&field, &DirectionField::picked);
        field.setDirection(DirectionId(1));
        field.swap();
        QCOMPARE(picked.takeFirst().first().value<DirectionId>(), DirectionId(3));
        field.setDirection(DirectionId(2));
        field.swap();
        QCOMPARE(picked.size(), 0);
    }

    void takingBothActorsAwayTakesTheDirectionAway()
    {
        DirectionField field;
        field.setCodebook(fieldsBook());
        field.setDirection(DirectionId(1));
        QSignalSpy picked(&field, &DirectionField::picked);
        choose(field, u"fromActor"_s, u"–"_s);
        QCOMPARE(picked.size(), 0);
        choose(field, u"toActor"_s, u"–"_s);
        QCOMPARE(picked.size(), 1);
        QVERIFY(!picked.first().first().value<DirectionId>().isValid());
    }

    void aStatementIsPickedAndTakenAwayByItsChip()
    {
        DirectionField field;
        field.setCodebook(fieldsBook());
        QSignalSpy picked(&field, &DirectionField::picked);
        field.findChild<Chip *>(u"direction-2"_s)->click();
        QCOMPARE(picked.takeFirst().first().value<DirectionId>(), DirectionId(2));
        field.setDirection(DirectionId(2));
        field.findChild<Chip *>(u"direction-2"_s)->click();
        QVERIFY(!picked.takeFirst().first().value<DirectionId>().isValid());
    }

    void whatIsOnlyReadCannotBeChanged()
    {
        DirectionField field;
        field.setCodebook(fieldsBook());
        field.setDirection(DirectionId(1));
        field.setEditable(false);
        QSignalSpy picked(&field, &DirectionField::picked);
        QVERIFY(!field.findChild<QComboBox *>(u"fromActor"_s)->isEnabled());
        QVERIFY(!field.findChild<Chip *>(u"direction-2"_s)->isEnabled());
        field.swap();
        QCOMPARE(picked.size(), 0);
        QCOMPARE(chosen(field), u"agency district"_s);
    }

    void lettersPickTheBestTask_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("task"); // -1: nothing is picked
        QTest::newRow("a beginning") << u"me"_s << qint64(3);
        QTest::newRow("a group's name fits what is in it") << u"care"_s << qint64(2);
        QTest::newRow("nothing fits") << u"zoo"_s << qint64(-1);
        QTest::newRow("nothing typed takes it away") << u" "_s << qint64(0);
    }

    void lettersPickTheBestTask()
    {
        QFETCH(const QString, typed);
        QFETCH(const qint64, task);
        TaskField field;
        field.setCodebook(fieldsBook());
        field.setTask(TaskId(3));
        QCOMPARE(field.text(), u"Care / Meals"_s);
        QSignalSpy picked(&field, &TaskField::picked);
        field.selectAll();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(picked.size(), task < 0 ? 0 : 1);
        if (task >= 0)
            QCOMPARE(picked.first().first().value<TaskId>().value(), task);
    }

    void enterWithoutTypingPicksNothing()
    {
        TaskField field;
        field.setCodebook(fieldsBook());
        field.setTask(TaskId(2));
        QSignalSpy picked(&field, &TaskField::picked);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(picked.size(), 0);
    }

    void escapeBringsTheTaskBack()
    {
        TaskField field;
        field.setCodebook(fieldsBook());
        field.setTask(TaskId(2));
        QSignalSpy message(&field, &TaskField::messageChanged);
        field.selectAll();
        QTest::keyClicks(&field, u"zoo"_s);
        QCOMPARE(message.last().first().toString(), u"No task matches “zoo”."_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), u"Care / Homes"_s);
        QCOMPARE(message.last().first().toString(), QString());
    }

    void anotherCodebookLeavesWhatIsBeingTyped()
    {
        TaskField field;
        field.setCodebook(fieldsBook());
        field.setTask(TaskId(2));
        Codebook other = fieldsBook();
        other.tasks[1].name = u"Nursing homes"_s;
        field.setCodebook(other);
        QCOMPARE(field.text(), u"Care / Nursing homes"_s);
        QCOMPARE(field.toolTip(), u"Care / Nursing homes"_s);
        field.selectAll();
        QTest::keyClicks(&field, u"mea"_s);
        field.setCodebook(fieldsBook());
        QCOMPARE(field.text(), u"mea"_s);
        field.setTask({});
        QCOMPARE(field.text(), QString());
    }
};

KODEKS_TEST(CodingFieldsTest)
#include "tst_codingfields.moc"
