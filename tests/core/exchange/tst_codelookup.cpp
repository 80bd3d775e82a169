// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codelookup.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCodeLookup : public QObject
{
    Q_OBJECT

    static Task task(qint64 id, const QString &code, const QString &name, TaskId parent = {}, bool group = false)
    {
        Task task;
        task.id = TaskId(id);
        task.text.code = code;
        task.name = name;
        task.parent = parent;
        task.group = group;
        return task;
    }

    static Codebook book()
    {
        Codebook book;
        book.tasks = {task(1, {}, u"Helse"_s, {}, true), task(2, u"T1"_s, u"Sykehjem"_s, TaskId(1)),
            task(3, {}, u"Skole"_s, {}, true), task(4, u"T2"_s, u"Drift"_s, TaskId(1)),
            task(5, u"T3"_s, u"Drift"_s, TaskId(3)), task(6, u"Sykehjem"_s, u"Annet"_s), task(7, u"T5"_s, u"T1"_s)};
        Actor from;
        from.id = ActorId(1);
        from.name = u"etat"_s;
        Actor to = from;
        to.id = ActorId(2);
        to.name = u"bydel"_s;
        book.actors = {from, to};
        Direction there;
        there.id = DirectionId(1);
        there.text.code = u"D1"_s;
        there.from = ActorId(1);
        there.to = ActorId(2);
        Direction none;
        none.id = DirectionId(2);
        none.text.code = u"D0"_s;
        none.kind = Direction::Kind::Unchanged;
        book.directions = {there, none};
        Argument argument;
        argument.id = ArgumentId(9);
        argument.text.code = u"A1"_s;
        argument.name = u"Nærhet"_s;
        book.arguments = {argument};
        return book;
    }

private slots:
    void aTaskIsFoundByItsIdThenByNameOrPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id"); // 0: none
        const std::tuple<const char *, const char *, int> rows[] = {{"id", "T1", 2}, {"id before name", "Sykehjem", 6},
            {"name in another case", "sykehjem", 2}, {"path", "Helse / Sykehjem", 2},
            {"path of one", "Skole / Drift", 5}, {"path of the other", "helse / drift", 4}, {"name of two", "Drift", 0},
            {"a group", "Helse", 0}, {"nothing", "", 0}, {"unknown", "Vei", 0}, {"name that is another's id", "T1", 2},
            {"ids keep their case", "t2", 0}};
        for (const auto &[what, text, id] : rows)
            QTest::newRow(what) << QString::fromUtf8(text) << qint64(id);
    }

    void aTaskIsFoundByItsIdThenByNameOrPath()
    {
        QFETCH(QString, text);
        QFETCH(qint64, id);
        const TaskId found = CodeLookup(book()).task(text);
        QCOMPARE(found.isValid() ? found.value() : 0, id);
    }

    void aDirectionIsFoundHoweverItsArrowIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id");
        const std::pair<const char *, int> rows[] = {{"D1", 1}, {"etat → bydel", 1}, {"etat -> bydel", 1},
            {"Etat → Bydel", 1}, {"bydel → etat", 0}, {"D0", 2}, {"unchanged", 2}, {"etat", 0}, {"", 0}};
        for (const auto &[text, id] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << qint64(id);
    }

    void aDirectionIsFoundHoweverItsArrowIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(qint64, id);
        const DirectionId found = CodeLookup(book()).direction(text);
        QCOMPARE(found.isValid() ? found.value() : 0, id);
    }

    void anArgumentIsFoundByIdAndName()
    {
        const CodeLookup lookup(book());
        QCOMPARE(lookup.argument(u"A1"_s), ArgumentId(9));
        QCOMPARE(lookup.argument(u"NÆRHET"_s), ArgumentId(9));
        QVERIFY(!lookup.argument(u"T1"_s).isValid());
    }

    void anEmptyCodebookHasNothing()
    {
        const CodeLookup lookup{Codebook()};
        QVERIFY(!lookup.task(u"T1"_s).isValid());
        QVERIFY(!lookup.direction(u"unchanged"_s).isValid());
        QVERIFY(!lookup.argument(QString()).isValid());
    }
};

KODEKS_TEST(TestCodeLookup)
#include "tst_codelookup.moc"
