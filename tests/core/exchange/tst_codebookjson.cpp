// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookjson.h"

#include "core/exchange/codebooks/grouppath.h"
#include "tests/support/files/hostiletext.h"
#include "tests/support/projects/randomcodebook.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Result<Codebook> read(const QByteArray &json)
{
    return readCodebookJson(json, u"x.json"_s);
}

QByteArray withTasks(const QByteArray &tasks)
{
    return R"({"dimensions": {"task": [)" + tasks + "]}}";
}

QByteArray withDirections(const QByteArray &directions)
{
    return R"({"actors": ["etat", "bydel"], "dimensions": {"direction": [)" + directions + "]}}";
}

QString path(const Codebook &codebook, const QString &code)
{
    return codebook.taskPath(codebook.findTask(code)->id);
}

} // namespace

class TestCodebookJson : public QObject
{
    Q_OBJECT

private slots:
    void theOsloCodebookIsRead()
    {
        const auto codebook = read(sourceBytes(u"resources/sample/codebook.json"_s));
        QVERIFY2(codebook, codebook ? "" : qPrintable(codebook.error().message));
        QCOMPARE(std::ranges::count(codebook->tasks, false, &Task::group), 26);
        QCOMPARE(std::ranges::count(codebook->tasks, true, &Task::group), 4);
        QCOMPARE(codebook->directions.size(), 10);
        QCOMPARE(codebook->arguments.size(), 7);
        QCOMPARE(codebook->actors.size(), 6);
        QCOMPARE(codebook->rules.size(), 4);
        QCOMPARE(path(*codebook, u"T.HO.SYKEHJEM"_s), u"Helse og omsorg / Sykehjem"_s);
        QCOMPARE(path(*codebook, u"T.GEN"_s), u"Oppgavefordelingen generelt"_s);
        QStringList top;
        for (const Task &task : codebook->children(TaskId()))
            top.append(task.name);
        QCOMPARE(top,
            (QStringList{u"Helse og omsorg"_s, u"Bolig"_s, u"Administrative støttetjenester"_s, u"Barn, unge og rus"_s,
                u"Oppgavefordelingen generelt"_s}));
        QCOMPARE(codebook->directionName(*codebook->findDirection(u"D.BYDEL.SENTRAL"_s)), u"bydel → sentral enhet"_s);
        QCOMPARE(codebook->findDirection(u"D.UENDRET"_s)->kind, Direction::Kind::Unchanged);
        QCOMPARE(codebook->findDirection(u"D.SAMARBEID"_s)->kind, Direction::Kind::Cooperation);
        QCOMPARE(codebook->findDirection(u"D.UAVKLART"_s)->kind, Direction::Kind::Unclear);
        for (qsizetype i = 0; i < codebook->tasks.size(); ++i)
            QCOMPARE(codebook->tasks.at(i).id, TaskId(i + 1));
    }

    void theOsloCodebookIsWrittenAsItWasWithUuidsBeside()
    {
        const QByteArray sample = sourceBytes(u"resources/sample/codebook.json"_s);
        const QByteArray written = writeCodebookJson(*read(sample));
        QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object.take(u"uuids"_s).toObject().value(u"task"_s).toObject().size(), 26);
        for (const QJsonValue &group : object.take(u"groups"_s).toArray())
            QCOMPARE(group.toObject().keys(), (QStringList{u"name"_s, u"uuid"_s}));
        QCOMPARE(object, QJsonDocument::fromJson(sample).object());
        QCOMPARE(writeCodebookJson(*read(written)), written);
    }

    void aRoundTripLosesNothing()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            const Codebook codebook = RandomCodebook(seed).made;
            const QByteArray written = writeCodebookJson(codebook);
            const auto again = read(written);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->tasks, codebook.tasks);
            QCOMPARE(*again, codebook);
            QCOMPARE(writeCodebookJson(*again), written);
        }
    }

    void pathsOfGroupsKeepEveryName_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << QStringList() << u""_s;
        QTest::newRow("nested") << QStringList{u"A"_s, u"B"_s} << u"A / B"_s;
        QTest::newRow("a slash inside a word") << QStringList{u"og/eller"_s} << u"og/eller"_s;
        QTest::newRow("a slash alone") << QStringList{u"A / B"_s, u"/"_s, u"// C"_s} << u"A // B / // / /// C"_s;
        QTest::newRow("a slash at the end") << QStringList{u"A /"_s, u"B"_s} << u"A // / B"_s;
    }

    void pathsOfGroupsKeepEveryName()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, path);
        QCOMPARE(joinedGroupPath(names), path);
        QCOMPARE(splitGroupPath(path), names);
    }

    void groupsNestByPath()
    {
        const auto codebook = read(withTasks(
            R"({"id": "T.1", "name": "x", "parent": "A / B"}, {"id": "T.2", "name": "y", "parent": "A"}, {"id": "T.3", "name": "z"})"));
        QVERIFY(codebook);
        QCOMPARE(codebook->tasks.size(), 5);
        QCOMPARE(path(*codebook, u"T.1"_s), u"A / B / x"_s);
        QCOMPARE(path(*codebook, u"T.2"_s), u"A / y"_s);
        QCOMPARE(path(*codebook, u"T.3"_s), u"z"_s);
    }

    void actorsHaveKindsAndAliases()
    {
        const auto codebook
            = read(R"({"actors": [{"name": "UKE", "kind_of": "etat", "aliases": ["Utviklingsetaten"]}, "etat"],
            "dimensions": {"direction": [{"id": "D.1", "from": "utviklingsetaten", "to": "foretak"}]}})");
        QVERIFY2(codebook, codebook ? "" : qPrintable(codebook.error().message));
        QCOMPARE(codebook->actors.size(), 3);
        QCOMPARE(codebook->actors.at(0).kindOf, codebook->actors.at(1).id);
        QCOMPARE(codebook->directionName(codebook->directions.at(0)), u"UKE → foretak"_s);
    }

    void theKindOfADirectionIsNamedOrToldByItsId_data()
    {
        QTest::addColumn<QByteArray>("direction");
        QTest::addColumn<int>("kind");
        QTest::newRow("from and to") << R"({"id": "D.1", "from": "etat", "to": "bydel"})"_ba
                                     << int(Direction::Kind::Transfer);
        QTest::newRow("convention") << R"({"id": "D.SAMARBEID", "from": "", "to": ""})"_ba
                                    << int(Direction::Kind::Cooperation);
        QTest::newRow("named") << R"({"id": "D.1", "kind": "unclear"})"_ba << int(Direction::Kind::Unclear);
        QTest::newRow("named against the convention")
            << R"({"id": "D.UENDRET", "kind": "cooperation"})"_ba << int(Direction::Kind::Cooperation);
        QTest::newRow("named against from and to")
            << R"({"id": "D.1", "from": "etat", "to": "bydel", "kind": "unchanged"})"_ba
            << int(Direction::Kind::Unchanged);
    }

    void theKindOfADirectionIsNamedOrToldByItsId()
    {
        QFETCH(QByteArray, direction);
        QFETCH(int, kind);
        const auto codebook = read(withDirections(direction));
        QVERIFY2(codebook, codebook ? "" : qPrintable(codebook.error().message));
        QCOMPARE(int(codebook->directions.constFirst().kind), kind);
        QCOMPARE(codebook->directions.constFirst().from.isValid(), kind == int(Direction::Kind::Transfer));
    }

    void uuidsAreTakenOrNew()
    {
        const QByteArray uuid = "11111111-2222-4333-8444-555555555555";
        const auto codebook = read(QByteArray(
            R"({"dimensions": {"task": [{"id": "T.1", "name": "x"}, {"id": "T.2", "name": "y"}]}, "uuids": {"task": {"T.1": "UUID"}}})")
                .replace("UUID", uuid));
        QVERIFY(codebook);
        QCOMPARE(codebook->tasks.at(0).text.uuid.toByteArray(QUuid::WithoutBraces), uuid);
        QVERIFY(!codebook->tasks.at(1).text.uuid.isNull());
    }

    void aByteOrderMarkAndOtherEncodingsAreNoMatter()
    {
        const QByteArray json = withTasks(R"({"id": "T.1", "name": "Lønn"})");
        QCOMPARE(read("\xEF\xBB\xBF" + json)->tasks.constFirst().name, u"Lønn"_s);
        QCOMPARE(read(QString::fromUtf8(json).toLatin1())->tasks.constFirst().name, u"Lønn"_s);
    }

    void aHostileCodebookIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""_ba << u"not valid JSON at line 1"_s;
        QTest::newRow("broken") << "{\n\n\"title\": }"_ba << u"not valid JSON at line 3"_s;
        QTest::newRow("a list") << "[]"_ba << u"is no codebook"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"not valid JSON"_s;
        QTest::newRow("no dimensions") << R"({"title": "x"})"_ba << u"“dimensions” is missing"_s;
        QTest::newRow("another dimension") << R"({"dimensions": {"tema": []}})"_ba << u"“tema” is no dimension"_s;
        QTest::newRow("dimensions of another type") << R"({"dimensions": []})"_ba << u"dimensions: an object"_s;
        QTest::newRow("title of another type") << R"({"title": 1, "dimensions": {}})"_ba << u"“title” must be a text"_s;
        QTest::newRow("rules of another type") << R"({"rules": [1], "dimensions": {}})"_ba << u"rules: every element"_s;
        QTest::newRow("tasks of another type") << R"({"dimensions": {"task": {}}})"_ba << u"dimensions.task: a list"_s;
        QTest::newRow("a task of another type") << withTasks("7") << u"dimensions.task[0]: an object"_s;
        QTest::newRow("no id") << withTasks(R"({"name": "x"})") << u"dimensions.task[0]: “id” is missing"_s;
        QTest::newRow("no name") << withTasks(R"({"id": "T.1", "name": " "})") << u"“name” is missing"_s;
        QTest::newRow("an id twice") << withTasks(R"({"id": "T", "name": "x"}, {"id": "T", "name": "y"})")
                                     << u"dimensions.task[1]: the id “T” stands here twice"_s;
        QTest::newRow("a colour that is none")
            << withTasks(R"({"id": "T", "name": "x", "color": "red"})") << u"colour “red”"_s;
        QTest::newRow("a group without a name")
            << withTasks(R"({"id": "T", "name": "x", "parent": "A /  / B"})") << u"has no name"_s;
        QTest::newRow("groups too deep") << withTasks(R"({"id": "T", "name": "x", "parent": "DEEP"})"_ba.replace(
            "DEEP", QByteArray("A / ").repeated(100'000) + "A"))
                                         << u"deep"_s;
        QTest::newRow("an unknown parent")
            << withTasks(R"({"id": "T", "name": "x", "parent_id": "T.9"})") << u"no task “T.9”"_s;
        QTest::newRow("its own parent") << withTasks(R"({"id": "T", "name": "x", "parent_id": "T"})")
                                        << u"beneath itself"_s;
        QTest::newRow("parents in a circle") << withTasks(
            R"({"id": "T", "name": "x", "parent_id": "U"}, {"id": "U", "name": "y", "parent_id": "T", "parent": "A"})")
                                             << u"beneath itself"_s;
        QTest::newRow("too many tasks") << withTasks(QByteArray("0,").repeated(10'000) + "0") << u"more than 10000"_s;
        QTest::newRow("only a from") << withDirections(R"({"id": "D", "from": "etat"})")
                                     << u"dimensions.direction[0]: a transfer needs both"_s;
        QTest::newRow("only a to") << withDirections(R"({"id": "D", "to": "etat"})") << u"a transfer needs both"_s;
        QTest::newRow("neither") << withDirections(R"({"id": "D"})") << u"neither"_s;
        QTest::newRow("neither, and called a transfer")
            << withDirections(R"({"id": "D.UENDRET", "kind": "transfer"})") << u"neither"_s;
        QTest::newRow("an unknown kind") << withDirections(R"({"id": "D", "kind": "sideways"})")
                                         << u"“sideways” is no kind"_s;
        QTest::newRow("an argument's id with a semicolon")
            << R"({"dimensions": {"argument": [{"id": "A;B", "name": "x"}]}})"_ba << u"semicolon"_s;
        QTest::newRow("an unknown kind of argument")
            << R"({"dimensions": {"argument": [{"id": "A", "name": "x", "kind": "y"}]}})"_ba
            << u"no kind of argument"_s;
        QTest::newRow("an actor twice") << R"({"actors": ["etat", "Etat"], "dimensions": {}})"_ba
                                        << u"actors[1]: two actors are called “Etat”"_s;
        QTest::newRow("an alias that is an actor")
            << R"({"actors": ["etat", {"name": "x", "aliases": ["etat"]}], "dimensions": {}})"_ba << u"two actors"_s;
        QTest::newRow("an actor of another type")
            << R"({"actors": [1], "dimensions": {}})"_ba << u"actors[0]: an object"_s;
        QTest::newRow("an actor without a name")
            << R"({"actors": [{}], "dimensions": {}})"_ba << u"“name” is missing"_s;
        QTest::newRow("a kind of itself")
            << R"({"actors": [{"name": "x", "kind_of": "y"}, {"name": "y", "kind_of": "x"}], "dimensions": {}})"_ba
            << u"is a kind of itself"_s;
        QTest::newRow("a group twice") << R"({"dimensions": {}, "groups": [{"name": "A"}, {"name": "A"}]})"_ba
                                       << u"groups[1]: the group “A” stands here twice"_s;
        QTest::newRow("a group's position")
            << R"({"dimensions": {}, "groups": [{"name": "A", "position": -1}]})"_ba << u"“position” must be"_s;
        QTest::newRow("no uuid")
            << R"({"dimensions": {"task": [{"id": "T", "name": "x"}]}, "uuids": {"task": {"T": "y"}}})"_ba
            << u"uuids.task: the uuid of “T”"_s;
        QTest::newRow("a uuid twice")
            << R"({"dimensions": {"task": [{"id": "T", "name": "x"}, {"id": "U", "name": "x"}]}, "uuids": {"task":
            {"T": "11111111-2222-4333-8444-555555555555", "U": "11111111-2222-4333-8444-555555555555"}}})"_ba
            << u"stands here twice"_s;
        QTest::newRow("a PDF") << "%PDF-1.4"_ba << u"PDF"_s;
    }

    void aHostileCodebookIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto codebook = read(json);
        QVERIFY(!codebook);
        QVERIFY2(codebook.error().message.contains(says), qPrintable(codebook.error().message));
        QVERIFY(codebook.error().message.startsWith(u"“x.json”"_s));
        QVERIFY(!codebook.error().message.contains(u'\n'));
    }

    void anEnormousFileIsRefused()
    {
        const auto codebook = read(QByteArray(17 * 1024 * 1024, ' '));
        QVERIFY(!codebook);
        QCOMPARE(codebook.error().kind, Error::Kind::TooLarge);
    }

    void mutatedCodebooksNeverCrashAndWhatIsReadIsWrittenAndRead()
    {
        QRandomGenerator random(1905);
        const QByteArray sample = writeCodebookJson(RandomCodebook(7).made);
        qsizetype whole = 0;
        for (int i = 0; i < 4000; ++i) {
            const auto codebook = read(mutated(sample, random));
            if (!codebook)
                continue;
            ++whole;
            const auto again = read(writeCodebookJson(*codebook));
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(*again, *codebook);
        }
        QVERIFY(whole > 0);
    }
};

KODEKS_TEST(TestCodebookJson)
#include "tst_codebookjson.moc"
