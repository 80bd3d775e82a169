// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edit.h"
#include "core/project/editnames.h"
#include "core/project/notedcoding.h"
#include "core/project/snapshot.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTranslator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the journal keeps of an edit beside its rows: names for its title, and what a coder said.
class NotedEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfNow_data();
    void namesAreThoseOfNow();
    void aKindOfDirectionIsSaidInTheLanguageOfTheReader();
    void anUnknownKindIsLeftAsItIs();
    void aCodingComesBack_data();
    void aCodingComesBack();
    void aCodingWithACodeThatIsGoneIsEmpty_data();
    void aCodingWithACodeThatIsGoneIsEmpty();
    void aCodingIsKnownThoughItsKeysAreGivenAgain();
};

static QJsonObject withId(const char *key, auto id, QJsonObject details = {})
{
    details.insert(QLatin1StringView(key), id.value());
    return details;
}

void NotedEditsTest::namesAreThoseOfNow_data()
{
    using Details = std::function<QJsonObject(SmallProject &)>;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Details>("details");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("into");
    const auto row = [](const QString &kind, const char *what, const Details &details, const QString &name,
                         const QString &into = {}) {
        QTest::newRow(qPrintable(kind + u", "_s + QLatin1StringView(what))) << kind << details << name << into;
    };
    row(u"rename-letter"_s, "a letter",
        [](SmallProject &small) { return withId("letter", small.letter(u"first.txt"_s)); }, u"first.txt"_s);
    row(u"rename-letter"_s, "words go before", [](SmallProject &small) {
        return withId("letter", small.letter(u"first.txt"_s), {{u"name"_s, u"as it was"_s}});
    }, u"as it was"_s);
    row(u"rename-letter"_s, "not there", [](SmallProject &) { return withId("letter", LetterId(99)); }, QString());
    row(u"set-attribute"_s, "a letter and a word", [](SmallProject &small) {
        return withId("letter", small.letter(u"second.txt"_s), {{u"into"_s, u"Region"_s}});
    }, u"second.txt"_s, u"Region"_s);
    row(u"remove-code"_s, "a task", [](SmallProject &small) { return withId("task", small.task(u"Homes"_s)); },
        u"Homes"_s);
    row(u"change-code"_s, "an actor", [](SmallProject &small) { return withId("actor", small.actor(u"agency"_s)); },
        u"agency"_s);
    row(u"change-code"_s, "an argument",
        [](SmallProject &small) { return withId("argument", small.argument(u"skill"_s)); }, u"skill"_s);
    row(u"change-code"_s, "a transfer", [](SmallProject &small) {
        return withId("direction", small.direction(u"agency → district"_s));
    }, u"agency → district"_s);
    row(u"add-code"_s, "a transfer not there yet", [](SmallProject &small) {
        return withId("to", small.actor(u"company"_s), withId("from", small.actor(u"agency"_s)));
    }, u"agency → company"_s);
    row(u"merge-codes"_s, "two tasks", [](SmallProject &small) {
        return withId("intoTask", small.task(u"Meals"_s), withId("task", small.task(u"Homes"_s)));
    }, u"Homes"_s, u"Meals"_s);
    row(u"add-consensus"_s, "two coders", [](SmallProject &small) {
        return withId("intoCoder", small.coder(u"Bo"_s), withId("coder", small.coder(u"Ann"_s)));
    }, u"Ann"_s, u"Bo"_s);
    row(u"settle-take"_s, "a coder and a letter", [](SmallProject &small) {
        return withId("intoLetter", small.letter(u"first.txt"_s), withId("coder", small.coder(u"Ann"_s)));
    }, u"Ann"_s, u"first.txt"_s);
}

void NotedEditsTest::namesAreThoseOfNow()
{
    QFETCH(const QString, kind);
    QFETCH(const std::function<QJsonObject(SmallProject &)>, details);
    StoredProject stored;
    Snapshot snapshot(stored.connection());
    QVERIFY(snapshot.readAll());
    const QJsonObject given = details(stored.small);
    const QJsonObject named = withNames(kind, given, snapshot);
    QTEST(named.value(u"name"_s).toString(), "name");
    QTEST(named.value(u"into"_s).toString(), "into");
    for (auto detail = given.begin(); detail != given.end(); ++detail)
        QCOMPARE(named.value(detail.key()), *detail);
}

namespace {

/// A language with a word of its own for one kind of direction.
class OtherWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "unchanged") == 0 ? u"uendret"_s : QString();
    }
};

} // namespace

void NotedEditsTest::aKindOfDirectionIsSaidInTheLanguageOfTheReader()
{
    StoredProject stored;
    Snapshot snapshot(stored.connection());
    QVERIFY(snapshot.readAll());
    const QJsonObject removed
        = withNames(u"remove-code"_s, withId("direction", stored.small.direction(u"unchanged"_s)), snapshot);
    const QJsonObject task{{u"name"_s, u"unchanged"_s}, {u"task"_s, 5}};
    QCOMPARE(editTitle(u"remove-code"_s, removed), u"Remove “unchanged” from the codebook"_s);
    OtherWords words;
    QCoreApplication::installTranslator(&words);
    const QString said = editTitle(u"remove-code"_s, removed);
    const QString saidOfTask = editTitle(u"remove-code"_s, task);
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(removed.value(u"name"_s).toString(), u"unchanged"_s);
    QCOMPARE(said, u"Remove “uendret” from the codebook"_s);
    QCOMPARE(saidOfTask, u"Remove “unchanged” from the codebook"_s);
}

void NotedEditsTest::anUnknownKindIsLeftAsItIs()
{
    const StoredProject stored;
    Snapshot snapshot(stored.connection());
    QVERIFY(snapshot.readAll());
    const QJsonObject details{{u"letter"_s, 1}, {u"more"_s, u"x"_s}};
    QCOMPARE(withNames(u"from-a-newer-program"_s, details, snapshot), details);
}

void NotedEditsTest::aCodingComesBack_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a task") << QStringList{u"task"_s};
    QTest::newRow("a direction") << QStringList{u"direction"_s};
    QTest::newRow("arguments") << QStringList{u"arguments"_s};
    QTest::newRow("all") << QStringList{u"task"_s, u"direction"_s, u"arguments"_s};
}

static Coding codingOf(SmallProject &small, const QStringList &said)
{
    Coding coding;
    if (said.contains(u"task"_s))
        coding.task = small.task(u"Homes"_s);
    if (said.contains(u"direction"_s))
        coding.direction = small.direction(u"unchanged"_s);
    if (said.contains(u"arguments"_s))
        coding.arguments = {small.argument(u"skill"_s), small.argument(u"nearness"_s)};
    return coding;
}

void NotedEditsTest::aCodingComesBack()
{
    QFETCH(const QStringList, said);
    SmallProject small;
    const Coding coding = codingOf(small, said);
    QCOMPARE(codingNoted(notedCoding(coding, small->codebook()), small->codebook()), coding);
    QCOMPARE(coding.isEmpty(), said.isEmpty());
    QVERIFY(codingNoted({}, small->codebook()).isEmpty());
}

void NotedEditsTest::aCodingWithACodeThatIsGoneIsEmpty_data()
{
    using Make = std::function<Edit(SmallProject &)>;
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("the task", [](SmallProject &small) { return Edits::removeTask(small.task(u"Homes"_s)); });
    row("the direction", [](SmallProject &small) { return Edits::removeDirection(small.direction(u"unchanged"_s)); });
    row("an argument", [](SmallProject &small) { return Edits::removeArgument(small.argument(u"nearness"_s)); });
}

void NotedEditsTest::aCodingWithACodeThatIsGoneIsEmpty()
{
    QFETCH(const std::function<Edit(SmallProject &)>, make);
    SmallProject small;
    const QJsonObject noted
        = notedCoding(codingOf(small, {u"task"_s, u"direction"_s, u"arguments"_s}), small->codebook());
    QVERIFY(!codingNoted(noted, small->codebook()).isEmpty());
    small.apply(make(small));
    QVERIFY(codingNoted(noted, small->codebook()).isEmpty());
}

void NotedEditsTest::aCodingIsKnownThoughItsKeysAreGivenAgain()
{
    SmallProject small;
    const Coding coding = codingOf(small, {u"task"_s, u"arguments"_s});
    const QJsonObject noted = notedCoding(coding, small->codebook());
    Codebook other = small->codebook();
    for (Task &task : other.tasks)
        task.id = TaskId(task.id.value() + 50);
    std::swap(other.arguments[0].id, other.arguments[1].id);
    const Coding read = codingNoted(noted, other);
    QCOMPARE(read.task, TaskId(coding.task.value() + 50));
    QCOMPARE(read.arguments, QList<ArgumentId>({coding.arguments.at(1), coding.arguments.at(0)}));
}

KODEKS_TEST(NotedEditsTest)
#include "tst_notededits.moc"
