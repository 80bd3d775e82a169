// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refiline.h"
#include "core/exchange/refi/refivalues.h"
#include "core/project/refi/qdpxpassages.h"
#include "tests/support/numbered.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Dimension = RefiMeaning::Dimension;

const QUuid ann = numbered(901);
const QUuid bo = numbered(902);

/// Codes 1–3 are tasks, 11–13 directions, 21–23 arguments; 31 means nothing.
RefiCodebook codebook()
{
    RefiCodebook book;
    for (int i = 1; i <= 3; ++i) {
        book.meanings.insert(numbered(i), {Dimension::Task, i});
        book.meanings.insert(numbered(10 + i), {Dimension::Direction, i});
        book.meanings.insert(numbered(20 + i), {Dimension::Argument, i});
    }
    book.meanings.insert(numbered(31), {});
    return book;
}

/// What a QDPX is read with; coders 1 (Ann) and 2 (Bo).
class Reading
{
public:
    [[nodiscard]] QList<Passage> passages(const RefiSelection &selection) { return made.passages(selection, {3, 9}); }

    RefiCodebook book = codebook();
    QHash<QUuid, CoderId> coders{{ann, CoderId(1)}, {bo, CoderId(2)}};
    QHash<QUuid, QString> notes{{numbered(801), u"a note"_s}, {numbered(802), u"another"_s}};
    QDateTime time{QDate(2024, 4, 17), QTime(8, 0), QTimeZone::UTC};
    QdpxPassages made{{book, coders, notes, ann, time}};
};

RefiSelection selectionWith(const QList<int> &codes)
{
    RefiSelection selection;
    selection.guid = numbered(500);
    for (const int code : codes) {
        RefiCoding coding;
        coding.code = numbered(code);
        selection.codings.append(coding);
    }
    return selection;
}

/// "1>2 (1 3)": task, direction and arguments.
QString said(const QList<Passage> &passages)
{
    QStringList words;
    for (const Passage &passage : passages) {
        QStringList arguments;
        for (const ArgumentId argument : passage.arguments)
            arguments.append(QString::number(argument.value()));
        words.append(
            u"%1>%2 (%3)"_s.arg(passage.task.value()).arg(passage.direction.value()).arg(arguments.join(u' ')));
    }
    return words.join(u"; "_s);
}

} // namespace

/// Selections of a REFI-QDA project, which may have any number of codes, as passages.
class QdpxPassagesTest : public QObject
{
    Q_OBJECT

private slots:
    void codesBecomePassages_data();
    void codesBecomePassages();
    void dividedPassagesHaveUuidsOfTheirOwn();
    void everyCoderHasAPassage();
    void anOwnerWhoCodedNothingHasNone();
    void whoIsNotNamedIsWhoeverMadeTheProject();
    void timesComeFromTheSelectionThenItsCodings_data();
    void timesComeFromTheSelectionThenItsCodings();
    void memosAreTheDescriptionAndTheNotes();
    void certaintyIsWithinItsBounds_data();
    void certaintyIsWithinItsBounds();
};

void QdpxPassagesTest::codesBecomePassages_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("passages");
    QTest::addColumn<int>("divided");
    QTest::addColumn<int>("unpaired");
    QTest::addColumn<int>("unknown");
    const auto row
        = [](const char *name, const QList<int> &codes, const QString &passages, int divided = 0, int unpaired = 0,
              int unknown = 0) { QTest::newRow(name) << codes << passages << divided << unpaired << unknown; };
    row("none", {}, u"0>0 ()"_s);
    row("a task", {2}, u"2>0 ()"_s);
    row("a direction", {12}, u"0>2 ()"_s);
    row("an argument", {22}, u"0>0 (2)"_s);
    row("one of each", {21, 11, 1}, u"1>1 (1)"_s);
    row("arguments in their order", {1, 23, 21, 22}, u"1>0 (3 1 2)"_s);
    row("the same twice", {1, 1, 11, 11, 21, 21}, u"1>1 (1)"_s);
    row("two tasks", {1, 2}, u"1>0 (); 2>0 ()"_s, 1);
    row("two tasks with a direction and an argument", {1, 2, 11, 21}, u"1>1 (1); 2>1 (1)"_s, 1);
    row("two directions with a task", {1, 11, 12}, u"1>1 (); 1>2 ()"_s, 1);
    row("two directions", {12, 11}, u"0>2 (); 0>1 ()"_s, 1);
    row("two of each", {1, 2, 11, 12, 21}, u"1>0 (1); 2>0 (1); 0>1 (1); 0>2 (1)"_s, 1, 1);
    row("a code that means nothing", {1, 31}, u"1>0 ()"_s, 0, 0, 1);
    row("codes that are not there", {98, 99}, u"0>0 ()"_s, 0, 0, 2);
}

void QdpxPassagesTest::codesBecomePassages()
{
    QFETCH(const QList<int>, codes);
    Reading reading;
    const QList<Passage> passages = reading.passages(selectionWith(codes));
    QTEST(said(passages), "passages");
    QTEST(int(reading.made.divided()), "divided");
    QTEST(int(reading.made.unpaired()), "unpaired");
    QTEST(int(reading.made.unknownCodes()), "unknown");
    for (const Passage &passage : passages) {
        QCOMPARE(passage.range, TextRange({3, 9}));
        QCOMPARE(passage.coder, CoderId(1));
    }
}

void QdpxPassagesTest::dividedPassagesHaveUuidsOfTheirOwn()
{
    Reading reading;
    RefiSelection selection = selectionWith({1, 2, 3, 11});
    selection.codings.append(selection.codings.constFirst());
    selection.codings.last().user = bo;
    const QList<Passage> passages = reading.passages(selection);
    QCOMPARE(passages.size(), 4);
    QSet<QUuid> uuids;
    for (const Passage &passage : passages)
        uuids.insert(passage.uuid);
    QCOMPARE(uuids.size(), 4);
    QCOMPARE(passages.constFirst().uuid, selection.guid);
    QList<QUuid> again;
    for (const Passage &passage : reading.passages(selection))
        again.append(passage.uuid);
    QCOMPARE(QSet<QUuid>(again.begin(), again.end()), uuids); // the same every time
}

void QdpxPassagesTest::everyCoderHasAPassage()
{
    Reading reading;
    RefiSelection selection = selectionWith({1, 2, 21, 22});
    selection.user = ann;
    selection.codings[1].user = bo;
    selection.codings[3].user = bo;
    const QList<Passage> passages = reading.passages(selection);
    QCOMPARE(said(passages), u"1>0 (1); 2>0 (2)"_s);
    QCOMPARE(passages.at(0).coder, CoderId(1));
    QCOMPARE(passages.at(1).coder, CoderId(2));
    QCOMPARE(reading.made.divided(), 0);
}

void QdpxPassagesTest::anOwnerWhoCodedNothingHasNone()
{
    Reading reading;
    RefiSelection selection = selectionWith({1});
    selection.user = ann;
    selection.codings[0].user = bo;
    const QList<Passage> passages = reading.passages(selection);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages.constFirst().coder, CoderId(2));
    QCOMPARE(passages.constFirst().uuid, selection.guid);
}

void QdpxPassagesTest::whoIsNotNamedIsWhoeverMadeTheProject()
{
    Reading reading;
    QCOMPARE(reading.passages(selectionWith({1})).constFirst().coder, CoderId(1));
    RefiSelection bos = selectionWith({1});
    bos.user = bo;
    QCOMPARE(reading.passages(bos).constFirst().coder, CoderId(2));
    bos.user = numbered(999);
    QVERIFY(!reading.passages(bos).constFirst().coder.isValid());
}

void QdpxPassagesTest::timesComeFromTheSelectionThenItsCodings_data()
{
    const auto day = [](int number) {
        return number > 0 ? QDateTime(QDate(2024, 4, number), QTime(8, 0), QTimeZone::UTC) : QDateTime();
    };
    QTest::addColumn<QList<QDateTime>>("given");
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QDateTime>("modified");
    const auto row = [&day](const char *name, int created, int modified, int coded, int wasCreated, int wasModified) {
        QTest::newRow(name) << QList{day(created), day(modified), day(coded)} << day(wasCreated) << day(wasModified);
    };
    row("all", 1, 5, 3, 1, 5);
    row("no change", 1, 0, 3, 1, 1);
    row("a coding alone", 0, 0, 3, 3, 3);
    row("none but the project's", 0, 0, 0, 17, 17);
    row("changed before it was made", 9, 5, 0, 5, 5);
    row("changed before the project's time", 0, 5, 0, 5, 5);
}

void QdpxPassagesTest::timesComeFromTheSelectionThenItsCodings()
{
    QFETCH(const QList<QDateTime>, given);
    Reading reading;
    RefiSelection selection = selectionWith({1, 2});
    selection.created = given.at(0);
    selection.modified = given.at(1);
    selection.codings[1].created = given.at(2);
    for (const Passage &passage : reading.passages(selection)) {
        QTEST(passage.created, "created");
        QTEST(passage.modified, "modified");
    }
}

void QdpxPassagesTest::memosAreTheDescriptionAndTheNotes()
{
    Reading reading;
    RefiSelection selection = selectionWith({1, 2});
    QCOMPARE(reading.passages(selection).constFirst().memo, QString());
    selection.notes = {numbered(801)};
    QCOMPARE(reading.passages(selection).constFirst().memo, u"a note"_s);
    selection.description = u"what it says"_s;
    selection.codings[1].notes = {numbered(899), numbered(802)}; // the first is not there
    for (const Passage &passage : reading.passages(selection))
        QCOMPARE(passage.memo, u"what it says\n\na note\n\nanother"_s);
}

void QdpxPassagesTest::certaintyIsWithinItsBounds_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("certainty");
    for (const auto &[written, certainty] :
        {std::pair("0", 0), {"1", 1}, {"3", 3}, {"4", 3}, {"-1", 0}, {"sure", 0}, {"2.5", 0}})
        QTest::newRow(written) << QString::fromLatin1(written) << certainty;
}

void QdpxPassagesTest::certaintyIsWithinItsBounds()
{
    QFETCH(const QString, written);
    Reading reading;
    RefiLine line;
    line.add(u"certainty"_s, written);
    RefiSelection selection = selectionWith({1});
    selection.description = line.with(u"the memo"_s);
    const Passage passage = reading.passages(selection).constFirst();
    QTEST(passage.certainty, "certainty");
    QCOMPARE(passage.memo, u"the memo"_s);
}

KODEKS_TEST(QdpxPassagesTest)
#include "tst_qdpxpassages.moc"
