// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/codekeys.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Keys = QList<CodeKey>;

Keys given(const Codebook &codebook, const Passage &passage, Component component)
{
    const auto keys = CodeKeys(codebook).of(passage, component);
    return Keys(keys.begin(), keys.end());
}

} // namespace

/// What passages give to each component, and what the codes are called.
class TestCodeKeys : public QObject
{
    Q_OBJECT

private slots:
    void aPassageGivesTheCodesThatTheCodebookKnows_data()
    {
        QTest::addColumn<Passage>("passage");
        QTest::addColumn<Keys>("task");
        QTest::addColumn<Keys>("direction");
        QTest::addColumn<Keys>("from");
        QTest::addColumn<Keys>("to");
        QTest::addColumn<Keys>("arguments");
        const TextRange range{0, 10};
        QTest::newRow("nothing") << examplePassage(range) << Keys() << Keys() << Keys() << Keys() << Keys();
        QTest::newRow("a task") << examplePassage(range, 2) << Keys{2} << Keys() << Keys() << Keys() << Keys();
        QTest::newRow("a task that is not there")
            << examplePassage(range, 99) << Keys() << Keys() << Keys() << Keys() << Keys();
        QTest::newRow("a transfer") << examplePassage(range, 0, 1) << Keys() << Keys{1} << Keys{1} << Keys{2} << Keys();
        QTest::newRow("a transfer back") << examplePassage(range, 0, 2) << Keys() << Keys{2} << Keys{2} << Keys{1}
                                         << Keys();
        QTest::newRow("no transfer has no actors")
            << examplePassage(range, 0, 3) << Keys() << Keys{3} << Keys() << Keys() << Keys();
        QTest::newRow("a direction that is not there")
            << examplePassage(range, 0, 99) << Keys() << Keys() << Keys() << Keys() << Keys();
        QTest::newRow("arguments in their order")
            << examplePassage(range, 0, 0, {2, 1}) << Keys() << Keys() << Keys() << Keys() << Keys{2, 1};
        QTest::newRow("arguments, one not there")
            << examplePassage(range, 0, 0, {99, 1}) << Keys() << Keys() << Keys() << Keys() << Keys{1};
    }

    void aPassageGivesTheCodesThatTheCodebookKnows()
    {
        QFETCH(Passage, passage);
        const Codebook codebook = exampleCodebook();
        QTEST(given(codebook, passage, Component::Task), "task");
        QTEST(given(codebook, passage, Component::Direction), "direction");
        QTEST(given(codebook, passage, Component::From), "from");
        QTEST(given(codebook, passage, Component::To), "to");
        QTEST(given(codebook, passage, Component::Arguments), "arguments");
        QCOMPARE(given(codebook, passage, Component::Passage), Keys{1});
    }

    void aTransferBetweenUnknownActorsGivesOnlyItself()
    {
        Codebook codebook = exampleCodebook();
        codebook.directions[0].from = ActorId(77);
        codebook.directions[0].to = {};
        const Passage passage = examplePassage({0, 10}, 0, 1);
        QCOMPARE(given(codebook, passage, Component::Direction), Keys{1});
        QCOMPARE(given(codebook, passage, Component::From), Keys());
        QCOMPARE(given(codebook, passage, Component::To), Keys());
        QCOMPARE(CodeKeys(codebook).available(Component::From), 1);
        QCOMPARE(CodeKeys(codebook).available(Component::To), 1);
    }

    void allCodesStandInTheOrderOfTheCodebookWithoutGroups()
    {
        Codebook codebook = exampleCodebook();
        std::swap(codebook.tasks[1], codebook.tasks[2]);
        std::swap(codebook.arguments[0], codebook.arguments[1]);
        const CodeKeys codes(codebook);
        QCOMPARE(codes.all(Component::Task), Keys({3, 2}));
        QCOMPARE(codes.all(Component::Direction), Keys({1, 2, 3}));
        QCOMPARE(codes.all(Component::Arguments), Keys({2, 1}));
        for (const Component component : {Component::Passage, Component::From, Component::To})
            QCOMPARE(codes.all(component), Keys());
    }

    void asManyCodesAreAvailableAsAPassageCouldGive()
    {
        Codebook codebook = exampleCodebook();
        const auto available = [&codebook](Component component) { return CodeKeys(codebook).available(component); };
        QCOMPARE(available(Component::Passage), 1);
        QCOMPARE(available(Component::Task), 2);
        QCOMPARE(available(Component::Direction), 3);
        QCOMPARE(available(Component::Arguments), 2);
        QCOMPARE(available(Component::From), 2);
        QCOMPARE(available(Component::To), 2);
        codebook.directions.removeAt(1); // bydel → etat
        QCOMPARE(available(Component::From), 1);
        QCOMPARE(available(Component::To), 1);
        codebook.directions[0].kind = Direction::Kind::Cooperation;
        QCOMPARE(available(Component::From), 0);
        QCOMPARE(available(Component::Direction), 2);
    }

    void actorsThatNoTransferNamesAreNotAvailable()
    {
        Codebook codebook = exampleCodebook();
        codebook.actors.append(Actor{.id = ActorId(3), .uuid = {}, .name = u"stat"_s, .aliases = {}, .kindOf = {}});
        QCOMPARE(CodeKeys(codebook).available(Component::From), 2);
        codebook.directions.append(codebook.directions.constFirst());
        codebook.directions.last().id = DirectionId(4);
        codebook.directions.last().to = ActorId(3);
        QCOMPARE(CodeKeys(codebook).available(Component::From), 2);
        QCOMPARE(CodeKeys(codebook).available(Component::To), 2 + 1);
    }

    void codesHaveIdsAndNames_data()
    {
        QTest::addColumn<Component>("component");
        QTest::addColumn<qint64>("key");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("passage") << Component::Passage << qint64(1) << u"coded"_s << u"coded"_s;
        QTest::newRow("task") << Component::Task << qint64(3) << u"T2"_s << u"Skole"_s;
        QTest::newRow("transfer") << Component::Direction << qint64(2) << u"INN"_s << u"bydel → etat"_s;
        QTest::newRow("no transfer") << Component::Direction << qint64(3) << u"SOM"_s << u"unchanged"_s;
        QTest::newRow("from") << Component::From << qint64(1) << u"etat"_s << u"etat"_s;
        QTest::newRow("to") << Component::To << qint64(2) << u"bydel"_s << u"bydel"_s;
        QTest::newRow("argument") << Component::Arguments << qint64(2) << u"A2"_s << u"Økonomi"_s;
    }

    void codesHaveIdsAndNames()
    {
        QFETCH(Component, component);
        QFETCH(qint64, key);
        const Codebook codebook = exampleCodebook();
        const CodeKeys codes(codebook);
        QTEST(codes.id(component, key), "id");
        QTEST(codes.name(component, key), "name");
    }

    void aCodeWithoutAShortIdGoesByItsUuid()
    {
        const QUuid uuid(u"{11111111-2222-3333-4444-555555555555}"_s);
        const QString written = u"11111111-2222-3333-4444-555555555555"_s;
        Codebook codebook = exampleCodebook();
        for (CodeText *text : {&codebook.tasks[1].text, &codebook.directions[0].text, &codebook.arguments[0].text}) {
            text->code.clear();
            text->uuid = uuid;
        }
        codebook.actors[0].name.clear();
        codebook.actors[0].uuid = uuid;
        const CodeKeys codes(codebook);
        QCOMPARE(codes.id(Component::Task, 2), written);
        QCOMPARE(codes.id(Component::Direction, 1), written);
        QCOMPARE(codes.id(Component::Arguments, 1), written);
        QCOMPARE(codes.id(Component::From, 1), written);
        QCOMPARE(codes.name(Component::Task, 2), u"Sykehjem"_s);
    }
};

KODEKS_TEST(TestCodeKeys)
#include "tst_codekeys.moc"
