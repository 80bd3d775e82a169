// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"
#include "core/project/edits/edits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/citation.h"
#include "ui/models/reading/readinglist.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What is read across the letters: which passages, in which order, with what around them, and how they are cited.
class TestReadingList : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<SampleProject>(); }
    void cleanup() { m_sample.reset(); }

    void aPlaceIsCited_data();
    void aPlaceIsCited();
    void aGroupIsReadWithTheTasksBelowIt();
    void anActorIsReadByTheDirectionsThatNameIt();
    void aQueryIsReadAndItsFaultsAreSaid();
    void ofACodeOnlyWhatTheQueryInForceFindsIsRead();
    void passagesComeInTheOrderThatIsAskedFor_data();
    void passagesComeInTheOrderThatIsAskedFor();
    void contextIsSentenceThenParagraph();
    void aPassageComesWithThoseBesideIt();
    void aVeryLongPassageIsShownByItsBeginning();
    void theListFollowsTheProject();
    void aCoderWhoCodesBlindReadsNothingOfTheOthers();

private:
    QSet<PassageId> ids(const CodedStatements &statements) const
    {
        QSet<PassageId> found;
        for (const CodedStatement &each : statements)
            found.insert(each.passage);
        return found;
    }
    QSet<PassageId> found(const QString &query) const
    {
        QSet<PassageId> found;
        const QList<PassagePlace> places = passagesThat(*m_sample->get(), query).value();
        for (const PassagePlace &each : places)
            found.insert(each.id);
        return found;
    }

    std::unique_ptr<SampleProject> m_sample;
};

void TestReadingList::aPlaceIsCited_data()
{
    QTest::addColumn<QStringList>("sections"); // kind:level:number, each ten characters long
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QString>("cited");
    const QString head = u"LO, 17.04.2024"_s;
    QTest::newRow("a question") << QStringList{u"q:0:2."_s, u"b:1:"_s} << qsizetype(12) << head + u", section 2"_s;
    QTest::newRow("a bracket after the number") << QStringList{u"q:0:2)"_s} << qsizetype(3) << head + u", section 2"_s;
    QTest::newRow("a number of several") << QStringList{u"h:0:3.1.2"_s, u"p:1:"_s} << qsizetype(15)
                                         << head + u", section 3.1.2"_s;
    QTest::newRow("a heading below a question")
        << QStringList{u"q:0:2."_s, u"h:1:"_s, u"p:2:"_s} << qsizetype(25) << head + u", section 2"_s;
    QTest::newRow("an item below a question")
        << QStringList{u"q:0:2."_s, u"n:1:7)"_s} << qsizetype(15) << head + u", section 2"_s;
    QTest::newRow("a heading that is no longer over it")
        << QStringList{u"q:0:2."_s, u"h:0:"_s, u"p:1:"_s} << qsizetype(25) << head + u", “bbbbbbbbb”"_s;
    QTest::newRow("an item alone") << QStringList{u"p:0:"_s, u"n:0:4."_s} << qsizetype(15) << head + u", section 4"_s;
    QTest::newRow("before every heading") << QStringList{u"p:0:"_s, u"q:0:1."_s} << qsizetype(3) << head;
}

void TestReadingList::aPlaceIsCited()
{
    QFETCH(QStringList, sections);
    QFETCH(qsizetype, at);
    const QMap<QString, Section::Kind> kinds{{u"q"_s, Section::Kind::Question}, {u"h"_s, Section::Kind::Heading},
        {u"n"_s, Section::Kind::NumberedItem}, {u"b"_s, Section::Kind::Bullet}, {u"p"_s, Section::Kind::Paragraph}};
    QList<Section> all;
    QString text;
    for (const QString &each : std::as_const(sections)) {
        const QStringList parts = each.split(u':');
        all.append({kinds.value(parts.at(0)), {text.size(), text.size() + 9}, parts.at(2), parts.at(1).toInt()});
        text += QString(9, QChar(char16_t(u'a' + all.size() - 1))) + u'\n';
    }
    Letter letter;
    letter.name = u"brev.txt"_s;
    letter.facts[Fact::Sender].value = u"LO"_s;
    letter.facts[Fact::Dated].value = u"2024-04-17"_s;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal));
    const QString cited = citation(letter, LetterText(text), all, {at, at + 2});
    QLocale::setDefault(before);
    QTEST(cited, "cited");
}

void TestReadingList::aGroupIsReadWithTheTasksBelowIt()
{
    const Codebook &codebook = (*m_sample)->codebook();
    const auto group = std::ranges::find_if(codebook.tasks, &Task::group);
    QVERIFY(group != codebook.tasks.end());
    const ReadingSubject subject{.code = DraggedCode{CodeDimension::Tasks, group->id.value()}};
    const auto statements = statementsToRead(*m_sample->get(), subject, ReadingOrder::Letter).value();
    QVERIFY(!statements.empty());
    QSet<PassageId> below;
    for (const QuotedPassage &each : m_sample->passages()) {
        if (codebook.pathOf(each.passage.task).contains(group->id))
            below.insert(each.passage.id);
    }
    QCOMPARE(ids(statements), below);
}

void TestReadingList::anActorIsReadByTheDirectionsThatNameIt()
{
    const ActorId bydel = (*m_sample)->codebook().findActor(u"bydel"_s)->id;
    const ReadingSubject subject{.code = DraggedCode{CodeDimension::Actors, bydel.value()}};
    const auto statements = statementsToRead(*m_sample->get(), subject, ReadingOrder::Letter).value();
    QCOMPARE(ids(statements), found(u"from:bydel or to:bydel"_s));
}

void TestReadingList::aQueryIsReadAndItsFaultsAreSaid()
{
    const auto statements
        = statementsToRead(*m_sample->get(), {.query = u"near(kind:transfer, 1 sentence)"_s}, ReadingOrder::Date);
    QVERIFY(statements.has_value());
    QCOMPARE(ids(*statements), found(u"near(kind:transfer, 1 sentence)"_s));
    const auto fault = statementsToRead(*m_sample->get(), {.query = u"tsk:x"_s}, ReadingOrder::Letter);
    QVERIFY(!fault);
    QVERIFY2(fault.error().message.contains(u"tsk"_s), qPrintable(fault.error().message));
    const auto gone
        = statementsToRead(*m_sample->get(), {.code = DraggedCode{CodeDimension::Tasks, 99999}}, ReadingOrder::Letter);
    QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
}

void TestReadingList::ofACodeOnlyWhatTheQueryInForceFindsIsRead()
{
    const Codebook &codebook = (*m_sample)->codebook();
    const DraggedCode bydel{CodeDimension::Actors, codebook.findActor(u"bydel"_s)->id.value()};
    const ReadingSubject subject{.code = bydel, .query = u"certainty:3"_s};
    const auto statements = statementsToRead(*m_sample->get(), subject, ReadingOrder::Letter).value();
    QVERIFY(!statements.empty());
    QCOMPARE(ids(statements), found(u"(from:bydel or to:bydel) certainty:3"_s));
    QVERIFY(ids(statements).size() < found(u"from:bydel or to:bydel"_s).size());
    QCOMPARE(subjectTitle(codebook, subject), u"bydel · certainty:3"_s);
    QCOMPARE(subjectTitle(codebook, {.code = bydel}), u"bydel"_s);
    QVERIFY(!statementsToRead(*m_sample->get(), {.code = bydel, .query = u"tsk:x"_s}, ReadingOrder::Letter));
}

void TestReadingList::passagesComeInTheOrderThatIsAskedFor_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("letter") << int(ReadingOrder::Letter);
    QTest::newRow("date") << int(ReadingOrder::Date);
    QTest::newRow("sender") << int(ReadingOrder::Sender);
    QTest::newRow("direction") << int(ReadingOrder::Direction);
}

void TestReadingList::passagesComeInTheOrderThatIsAskedFor()
{
    QFETCH(int, order);
    const Project &project = *m_sample->get();
    const auto statements = statementsToRead(project, {.query = u"certainty:-,1,2,3"_s}, ReadingOrder(order)).value();
    QCOMPARE(qsizetype(statements.size()), project.passageCount());
    const auto key = [&](const CodedStatement &each) {
        const Letter &letter = *project.letter(each.letter);
        switch (ReadingOrder(order)) {
        case ReadingOrder::Date: return std::pair(letter.fact(Fact::Dated).isEmpty(), letter.fact(Fact::Dated));
        case ReadingOrder::Sender: return std::pair(letter.fact(Fact::Sender).isEmpty(), QString());
        case ReadingOrder::Direction: {
            const auto &all = project.codebook().directions;
            const auto at = std::ranges::find(all, each.direction, &Direction::id) - all.begin();
            return std::pair(at == all.size(), u"%1"_s.arg(at, 5, 10, QChar(u'0')));
        }
        case ReadingOrder::Letter: break;
        }
        return std::pair(false, QString());
    };
    const auto isBefore = [&](const CodedStatement &a, const CodedStatement &b) { return key(a) < key(b); };
    QVERIFY(std::ranges::is_sorted(statements, isBefore));
    // Those of one letter, and of one place in the order, stand together by place.
    for (size_t i = 1; i < statements.size(); ++i) {
        const CodedStatement &before = statements[i - 1];
        if (before.letter == statements[i].letter && key(before) == key(statements[i]))
            QVERIFY(before.range <= statements[i].range);
    }
}

void TestReadingList::contextIsSentenceThenParagraph()
{
    const LetterText text(u"Overskrift\n\nFørst dette. Så noe om sykehjem her. Til slutt det.\n\nNeste avsnitt."_s);
    const qsizetype at = text.string().indexOf(u"sykehjem"_s);
    const TextRange passage{at, at + 8};
    const auto with = [&](ReadingContext context) { return text.slice(withContext(text, {}, {}, passage, context)); };
    QCOMPARE(with(ReadingContext::None), u"sykehjem"_s);
    QCOMPARE(with(ReadingContext::Sentence), u"Så noe om sykehjem her."_s);
    QCOMPARE(with(ReadingContext::Paragraph), u"Først dette. Så noe om sykehjem her. Til slutt det."_s);
}

void TestReadingList::aPassageComesWithThoseBesideIt()
{
    ReadingList list;
    list.setProject(m_sample->get());
    list.read({.query = u"overlaps(kind:transfer)"_s});
    QVERIFY(list.count() > 0);
    const ReadPassage read = *list.passage(0, ReadingContext::None);
    QCOMPARE(read.text, (*m_sample)->quotedPassage(read.passage.id)->quote);
    QVERIFY(read.around.contains(read.passage));
    for (const Passage &each : read.around)
        QVERIFY(each.range.overlaps(read.shown));
    const QList<Passage> all = (*m_sample)->passages(read.passage.letter).value();
    QCOMPARE(read.around.size(),
        std::ranges::count_if(all, [&](const Passage &each) { return each.range.overlaps(read.shown); }));
}

void TestReadingList::aVeryLongPassageIsShownByItsBeginning()
{
    const QString text = u"Et langt avsnitt om sykehjem. "_s.repeated(400);
    NewLetter letter;
    letter.name = u"lang.txt"_s;
    letter.text = text;
    m_sample->apply(Edits::addLetters({letter}));
    Passage passage;
    passage.letter = (*m_sample)->findLetter(u"lang.txt"_s)->id;
    passage.coder = (*m_sample)->coders().constFirst().id;
    passage.range = {0, text.size() - 1};
    m_sample->apply(Edits::addPassage(passage));
    ReadingList list;
    list.setProject(m_sample->get());
    list.read({.query = u"letter:lang.txt"_s});
    QCOMPARE(list.count(), 1);
    const ReadPassage read = *list.passage(0, ReadingContext::None);
    QVERIFY(read.goesOn);
    QCOMPARE(read.text.size(), 6000);
    QCOMPARE(list.quote(0)->text, text.first(text.size() - 1));
}

void TestReadingList::theListFollowsTheProject()
{
    ReadingList list;
    list.setProject(m_sample->get());
    list.read({.query = u"kind:transfer"_s});
    const qsizetype before = list.count();
    const PassageId first = list.at(0).passage;
    QSignalSpy changed(&list, &ReadingList::changed);
    m_sample->apply(Edits::removePassages({first}));
    QVERIFY(changed.wait());
    QCOMPARE(list.count(), before - 1);
    QCOMPARE(list.rowOf(first), -1);
    QVERIFY((*m_sample)->undo());
    QVERIFY(changed.wait());
    QCOMPARE(list.rowOf(first), 0);
}

void TestReadingList::aCoderWhoCodesBlindReadsNothingOfTheOthers()
{
    const QList<Coder> coders = (*m_sample)->coders();
    m_sample->apply(Edits::setBlind(true));
    (*m_sample)->setCurrentCoder(coders.at(0).id);
    (*m_sample)->readAsCoder();
    ReadingList list;
    list.setProject(m_sample->get());
    list.read({.query = u"kind:transfer"_s});
    QVERIFY(list.count() > 0);
    for (qsizetype row = 0; row < list.count(); ++row) {
        const ReadPassage read = *list.passage(row, ReadingContext::Paragraph);
        for (const Passage &each : read.around) {
            QVERIFY(each.coder == coders.at(0).id || (*m_sample)->isDone(each.letter, coders.at(0).id));
        }
    }
}

KODEKS_TEST(TestReadingList)
#include "tst_readinglist.moc"
