// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookwriter.h"
#include "core/exchange/codebooks/grouppath.h"
#include "core/exchange/codebooks/taskreader.h"

#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The tree of tasks as a codebook's file has it, in and out, and the JSON it is written in.
class TestCodebookTree : public QObject
{
    Q_OBJECT

    struct Reading
    {
        QString tree; ///< "Helse[Sykehjem Drift] Annet", groups with a capital G before them
        std::optional<Error> error;
    };

    static QString branch(const QList<Task> &tasks, TaskId parent)
    {
        QStringList names;
        for (const Task &task : tasks) {
            if (task.parent != parent)
                continue;
            const QString inner = branch(tasks, task.id);
            names.append(
                (task.group ? u"G:"_s : QString()) + task.name + (inner.isEmpty() ? QString() : u'[' + inner + u']'));
        }
        return names.join(u' ');
    }

    /// Tasks and groups as their objects in JSON with single quotes, a group's beginning with "G".
    static Reading read(const QStringList &objects)
    {
        JsonProblem problem{u"kodebok.json"_s, {}};
        TaskReader reader(problem);
        int number = 0;
        for (const QString &object : objects) {
            const bool group = object.startsWith(u'G');
            const auto json = QJsonDocument::fromJson(object.sliced(group ? 1 : 0).replace(u'\'', u'"').toUtf8());
            const JsonFields fields(json.object(), u"task[%1]"_s.arg(number++), problem);
            CodeText text;
            text.code = fields.string(u"id"_s);
            if (group)
                reader.addGroup(fields, text);
            else
                reader.addTask(fields, text);
        }
        const QList<Task> tasks = reader.tree();
        return {branch(tasks, TaskId()), problem.first};
    }

    static Codebook book()
    {
        Codebook book;
        book.title = u"Tittel"_s;
        book.unit = u"setning"_s;
        Task group;
        group.id = TaskId(1);
        group.group = true;
        group.name = u"Helse"_s;
        Task task;
        task.id = TaskId(2);
        task.parent = TaskId(1);
        task.text.code = u"T1"_s;
        task.name = u"Sykehjem"_s;
        Task under = task;
        under.id = TaskId(3);
        under.parent = TaskId(2);
        under.text.code = u"T2"_s;
        under.name = u"Natt"_s;
        Task empty = group;
        empty.id = TaskId(4);
        empty.name = u"Tom"_s;
        empty.position = 1;
        book.tasks = {group, task, under, empty};
        Actor actor;
        actor.id = ActorId(1);
        actor.name = u"etat"_s;
        Actor kind = actor;
        kind.id = ActorId(2);
        kind.name = u"skoleetaten"_s;
        kind.aliases = {u"SE"_s};
        kind.kindOf = ActorId(1);
        kind.position = 1;
        book.actors = {kind, actor};
        Argument argument;
        argument.id = ArgumentId(1);
        argument.text.code = u"A1"_s;
        argument.name = u"Nærhet"_s;
        argument.kind = Argument::Kind::Theme;
        book.arguments = {argument};
        return book;
    }

private slots:
    void tasksFindTheirPlacesInTheTree_data()
    {
        QTest::addColumn<QStringList>("objects");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("at the top") << QStringList{u"{'id':'1','name':'a'}"_s, u"{'id':'2','name':'b'}"_s} << u"a b"_s;
        QTest::newRow("in a group") << QStringList{u"{'id':'1','name':'a','parent':'X'}"_s} << u"G:X[a]"_s;
        QTest::newRow("in one group") << QStringList{u"{'id':'1','name':'a','parent':'X'}"_s,
            u"{'id':'2','name':'b'}"_s, u"{'id':'3','name':'c','parent':'X'}"_s}
                                      << u"G:X[a c] b"_s;
        QTest::newRow("group in a group")
            << QStringList{u"{'id':'1','name':'a','parent':'X / Y'}"_s, u"{'id':'2','name':'b','parent':'X'}"_s}
            << u"G:X[G:Y[a] b]"_s;
        QTest::newRow("beneath a task") << QStringList{u"{'id':'1','name':'a'}"_s,
            u"{'id':'2','name':'b','parent_id':'1'}"_s}
                                        << u"a[b]"_s;
        QTest::newRow("beneath a task that comes later")
            << QStringList{u"{'id':'2','name':'b','parent_id':'1'}"_s, u"{'id':'1','name':'a'}"_s} << u"a[b]"_s;
        QTest::newRow("group beneath a task")
            << QStringList{u"{'id':'1','name':'a'}"_s, u"{'id':'2','name':'b','parent':'X','parent_id':'1'}"_s}
            << u"a[G:X[b]]"_s;
        QTest::newRow("empty group") << QStringList{u"{'id':'1','name':'a'}"_s, u"G{'name':'X'}"_s} << u"a G:X"_s;
        QTest::newRow("placed group") << QStringList{u"{'id':'1','name':'a'}"_s, u"{'id':'2','name':'b'}"_s,
            u"G{'name':'X','position':1}"_s}
                                      << u"a G:X b"_s;
        QTest::newRow("two placed groups")
            << QStringList{u"{'id':'1','name':'a'}"_s, u"G{'name':'Y','position':2}"_s, u"G{'name':'X','position':0}"_s}
            << u"G:X a G:Y"_s;
        QTest::newRow("placed beyond the end")
            << QStringList{u"{'id':'1','name':'a'}"_s, u"G{'name':'X','position':99}"_s} << u"a G:X"_s;
        QTest::newRow("group of the same name elsewhere") << QStringList{u"{'id':'1','name':'a','parent':'X / Y'}"_s,
            u"{'id':'2','name':'b','parent':'Y'}"_s} << u"G:X[G:Y[a]] G:Y[b]"_s;
    }

    void tasksFindTheirPlacesInTheTree()
    {
        QFETCH(QStringList, objects);
        const Reading reading = read(objects);
        QVERIFY2(!reading.error, qPrintable(reading.error ? reading.error->message : QString()));
        QTEST(reading.tree, "tree");
    }

    void whatMakesNoTreeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QStringList>("objects");
        QTest::addColumn<QString>("place");
        QTest::newRow("no name") << QStringList{u"{'id':'1'}"_s} << u"task[0]"_s;
        QTest::newRow("no such task above") << QStringList{u"{'id':'1','name':'a','parent_id':'9'}"_s} << u"task[0]"_s;
        QTest::newRow("beneath itself") << QStringList{u"{'id':'1','name':'a','parent_id':'1'}"_s} << u"task[0]"_s;
        QTest::newRow("in a ring") << QStringList{u"{'id':'1','name':'a','parent_id':'2'}"_s,
            u"{'id':'2','name':'b','parent_id':'1'}"_s}
                                   << u"task[0]"_s;
        QTest::newRow("group without a name")
            << QStringList{u"{'id':'1','name':'a','parent':'X /   / Y'}"_s} << u"task[0]"_s;
        QTest::newRow("group twice") << QStringList{u"G{'name':'X'}"_s, u"G{'name':'X'}"_s} << u"task[1]"_s;
        QTest::newRow("group called nothing") << QStringList{u"G{'name':''}"_s} << u"task[0]"_s;
        QTest::newRow("too deep") << QStringList{u"{'id':'1','name':'a','parent':'%1'}"_s.arg(
            QStringList(33, u"X"_s).join(u" / "_s))}
                                  << u"task[0]"_s;
    }

    void whatMakesNoTreeIsRefusedWithItsPlace()
    {
        QFETCH(QStringList, objects);
        QFETCH(QString, place);
        const Reading reading = read(objects);
        QVERIFY(reading.error);
        QCOMPARE(reading.tree, QString());
        QVERIFY2(reading.error->message.contains(place), qPrintable(reading.error->message));
        QVERIFY(reading.error->message.contains(u"kodebok.json"_s));
    }

    void groupsMayLieThirtyTwoDeep()
    {
        const QString path = QStringList(32, u"X"_s).join(u" / "_s);
        const Reading reading = read({u"G{'name':'%1'}"_s.arg(path)});
        QVERIFY(!reading.error);
        QCOMPARE(reading.tree.count(u"G:X"_s), 32);
    }

    void aCodebookIsWrittenOneCodeALine()
    {
        const QByteArray json = CodebookWriter(book()).write();
        QVERIFY(json.endsWith("}\n"));
        for (const char *line : {"'title': 'Tittel'", "'unit': 'setning'",
                 "{'id': 'T1', 'name': 'Sykehjem', 'parent': 'Helse', 'definition': ''}",
                 "{'id': 'T2', 'name': 'Natt', 'parent': '', 'parent_id': 'T1', 'definition': ''}", "'etat',",
                 "{'name': 'skoleetaten', 'kind_of': 'etat', 'aliases': ['SE']}",
                 "{'id': 'A1', 'name': 'Nærhet', 'kind': 'theme'}", "{'name': 'Helse'}",
                 "{'name': 'Tom', 'position': 1}", "'direction': []", "'rules': []"})
            QVERIFY2(json.contains(QByteArray(line).replace('\'', '"')), json.constData());
        QVERIFY(!json.contains("\"uuids\"")); // none of the codes has one
        QVERIFY(json.indexOf("\"etat\"") < json.indexOf("skoleetaten")); // in order of their positions
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.object().value(u"dimensions"_s).toObject().value(u"task"_s).toArray().size(), 2);
    }

    void anEmptyCodebookIsValidJson()
    {
        const auto document = QJsonDocument::fromJson(CodebookWriter(Codebook()).write());
        QVERIFY(document.isObject());
        QVERIFY(document.object().value(u"actors"_s).toArray().isEmpty());
        QVERIFY(!document.object().contains(u"groups"_s));
    }

    void aTextIsWrittenAsJsonThatMeansIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Nærhet"_s;
        QTest::newRow("nothing") << QString(u""_s);
        QTest::newRow("quotes and backslash") << u"a \"b\" \\n"_s;
        QTest::newRow("control characters") << u"a\nb\tc\u0001\u001F\u007F"_s;
        QTest::newRow("beyond the first plane") << u"😀 ja"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029"_s;
        QTest::newRow("slash") << u"</script>"_s;
        QTest::newRow("NUL") << QString(u"a"_s) + QChar(0) + u"b"_s;
    }

    void aTextIsWrittenAsJsonThatMeansIt()
    {
        QFETCH(QString, text);
        const QByteArray json = jsonText(text);
        QVERIFY(json.startsWith('"') && json.endsWith('"') && !json.contains('\n'));
        QVERIFY(json.isValidUtf8());
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson('[' + json + ']', &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().at(0).toString(), text);
    }

    void everyUnitIsWrittenAsQtWritesIt()
    {
        const auto byQt = [](const QString &text) {
            const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            return json.sliced(1, json.size() - 2);
        };
        for (char32_t unit = 0; unit < 0x10000; ++unit) {
            const QString text = u"a"_s + QChar(char16_t(unit)) + u"b"_s;
            QCOMPARE(jsonText(text), byQt(text));
        }
        for (const QString &text : {u"\\\"\n\t\b\f\r"_s, u"😀\n😀"_s, QString(u"a"_s) + QChar(0xD83D), u"\"\""_s})
            QCOMPARE(jsonText(text), byQt(text));
    }

    void otherValuesAreWrittenOnOneLine()
    {
        QCOMPARE(jsonText(3), "3"_ba);
        QCOMPARE(jsonText(true), "true"_ba);
        QCOMPARE(jsonText(QJsonValue()), "null"_ba);
        QCOMPARE(jsonText(QJsonArray{1, u"a"_s}), "[1,\"a\"]"_ba);
        QCOMPARE(jsonText(QJsonObject()), "{}"_ba);
    }

    void membersKeepTheOrderTheyAreGivenIn()
    {
        QCOMPARE(jsonObjectText({}), "{}"_ba);
        QCOMPARE(jsonObjectText({{u"b"_s, 1}, {u"a"_s, u"x"_s}}), "{\"b\": 1, \"a\": \"x\"}"_ba);
        QCOMPARE(jsonObjectText({{u"\"q\""_s, QJsonArray{1, 2}}}), "{\"\\\"q\\\"\": [1,2]}"_ba);
    }
};

KODEKS_TEST(TestCodebookTree)
#include "tst_codebooktree.moc"
