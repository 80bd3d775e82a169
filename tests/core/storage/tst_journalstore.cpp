// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalstore.h"

#include "core/storage/transaction.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const Coder anna{CoderId(1), QUuid(u"{11111111-1111-4111-8111-111111111111}"_s), u"Anna"_s, u"#000000"_s};
const QDateTime noon(QDate(2024, 9, 17), QTime(12, 0), QTimeZone::UTC);

JournalStore::Stamp at(int minutes)
{
    return {anna, noon.addSecs(60 * minutes)};
}

QList<RowStore::Touched> touched(const QString &name)
{
    return {{Table::Coder, 3, {}, QJsonObject{{u"name"_s, name}}},
        {Table::Coder, 3, QJsonObject{{u"name"_s, name}}, QJsonObject{{u"name"_s, name + u"2"_s}}},
        {Table::Task, 9, QJsonObject{{u"name"_s, u"gone"_s}}, {}}};
}

EditId append(const ProjectFile &file, const QString &kind, int minutes)
{
    const auto id = JournalStore::append(file.connection(), kind, {{u"name"_s, kind}}, touched(kind), at(minutes));
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    return *id;
}

QString kindOf(const Result<std::optional<JournalStore::Entry>> &entry)
{
    return entry && *entry ? (*entry)->kind : QString();
}

} // namespace

class JournalStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalHasNothingToUndo();
    void theRowsOfAnEditComeBackInOrder();
    void theLatestDoneIsUndoneFirstAndRedoneLast();
    void anEditAfterUndoDiscardsWhatWasUndone();
    void theEntryTellsWhoMadeItAndSinceWhen();
    void entriesStandNewestFirstAndCanBeLimited();
    void whatIsRolledBackIsNotInTheJournal();
    void whatHasBeenClosedCannotBeUndoneAndStaysInTheJournal();
    void aByteOrderMarkAtTheStartOfATextSurvives();
};

void JournalStoreTest::anEmptyJournalHasNothingToUndo()
{
    const ProjectFile file;
    QVERIFY(!JournalStore::lastDone(file.connection())->has_value());
    QVERIFY(!JournalStore::nextUndone(file.connection())->has_value());
    QCOMPARE(JournalStore::entries(file.connection(), 0)->size(), 0);
}

void JournalStoreTest::theRowsOfAnEditComeBackInOrder()
{
    const ProjectFile file;
    const EditId first = append(file, u"first"_s, 0);
    append(file, u"second"_s, 1);
    const auto rows = JournalStore::rows(file.connection(), first);
    const auto expected = touched(u"first"_s);
    QCOMPARE(rows->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(rows->at(i).table, expected.at(i).table);
        QCOMPARE(rows->at(i).id, expected.at(i).id);
        QCOMPARE(rows->at(i).before, expected.at(i).before);
        QCOMPARE(rows->at(i).after, expected.at(i).after);
    }
}

void JournalStoreTest::theLatestDoneIsUndoneFirstAndRedoneLast()
{
    const ProjectFile file;
    const EditId first = append(file, u"first"_s, 0);
    const EditId second = append(file, u"second"_s, 1);
    QCOMPARE(kindOf(JournalStore::lastDone(file.connection())), u"second"_s);
    QVERIFY(JournalStore::setUndone(file.connection(), second, true, at(2)).has_value());
    QVERIFY(JournalStore::setUndone(file.connection(), first, true, at(3)).has_value());
    QVERIFY(!JournalStore::lastDone(file.connection())->has_value());
    QCOMPARE(kindOf(JournalStore::nextUndone(file.connection())), u"first"_s);
    QVERIFY(JournalStore::setUndone(file.connection(), first, false, at(4)).has_value());
    QCOMPARE(kindOf(JournalStore::nextUndone(file.connection())), u"second"_s);
    QCOMPARE(kindOf(JournalStore::lastDone(file.connection())), u"first"_s);
}

void JournalStoreTest::anEditAfterUndoDiscardsWhatWasUndone()
{
    const ProjectFile file;
    const EditId first = append(file, u"first"_s, 0);
    QVERIFY(JournalStore::setUndone(file.connection(), first, true, at(1)).has_value());
    append(file, u"other"_s, 2);
    QVERIFY(!JournalStore::nextUndone(file.connection())->has_value());
    const auto entries = JournalStore::entries(file.connection(), 0);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).state, u"discarded"_s);
    QVERIFY(!JournalStore::rows(file.connection(), first)->isEmpty());
}

void JournalStoreTest::theEntryTellsWhoMadeItAndSinceWhen()
{
    const ProjectFile file;
    const EditId id = append(file, u"first"_s, 0);
    QVERIFY(JournalStore::setUndone(file.connection(), id, true, {{}, noon.addSecs(3600)}).has_value());
    const auto entry = JournalStore::entries(file.connection(), 0)->constFirst();
    QCOMPARE(entry.coderName, u"Anna"_s);
    QCOMPARE(entry.made, noon);
    QCOMPARE(entry.stateSince, noon.addSecs(3600));
    QCOMPARE(entry.state, u"undone"_s);
    QCOMPARE(entry.details.value("name"_L1).toString(), u"first"_s);
}

void JournalStoreTest::entriesStandNewestFirstAndCanBeLimited()
{
    const ProjectFile file;
    for (int i = 0; i < 5; ++i)
        append(file, QString::number(i), i);
    const auto two = JournalStore::entries(file.connection(), 2);
    QCOMPARE(two->size(), 2);
    QCOMPARE(two->at(0).kind, u"4"_s);
    QCOMPARE(two->at(1).kind, u"3"_s);
}

void JournalStoreTest::whatIsRolledBackIsNotInTheJournal()
{
    const ProjectFile file;
    {
        const auto transaction = Transaction::begin(file.connection());
        QVERIFY(transaction.has_value());
        append(file, u"first"_s, 0);
    }
    QCOMPARE(JournalStore::entries(file.connection(), 0)->size(), 0);
    {
        const auto transaction = Transaction::begin(file.connection());
        append(file, u"second"_s, 0);
        QVERIFY((*transaction)->commit().has_value());
    }
    QCOMPARE(JournalStore::entries(file.connection(), 0)->size(), 1);
}

void JournalStoreTest::whatHasBeenClosedCannotBeUndoneAndStaysInTheJournal()
{
    const ProjectFile file;
    append(file, u"first"_s, 0);
    QVERIFY(JournalStore::closeUndo(file.connection()).has_value());
    QVERIFY(!JournalStore::lastDone(file.connection())->has_value());
    QCOMPARE(JournalStore::entries(file.connection(), 0)->size(), 1);
    append(file, u"second"_s, 1);
    QCOMPARE(kindOf(JournalStore::lastDone(file.connection())), u"second"_s);
}

void JournalStoreTest::aByteOrderMarkAtTheStartOfATextSurvives()
{
    const ProjectFile file;
    const QString text = u"\uFEFFtext"_s;
    const QList<RowStore::Touched> rows{{Table::Coder, 1, {}, QJsonObject{{u"name"_s, text}}}};
    const auto id = JournalStore::append(file.connection(), u"x"_s, {}, rows, at(0));
    QCOMPARE(JournalStore::rows(file.connection(), *id)->constFirst().after->value("name"_L1).toString(), text);
}

KODEKS_TEST(JournalStoreTest)
#include "tst_journalstore.moc"
