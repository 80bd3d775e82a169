// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/letterstore.h"

#include "core/storage/transaction.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Letters as they are stored: what a row says, and the contents that stay when their letter goes.
class LetterStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void lettersComeByNameWithFactsAndAttributes();
    void aLetterReadAloneIsTheOneOfTheList();
    void aLetterThatIsNotThereIsNothing();
    void lengthsAreCodePoints();
    void whatIsNotThereIsSaidInASentence_data();
    void whatIsNotThereIsSaidInASentence();
    void contentsStayWhenTheirLetterGoes();
    void theSameTextIsOneContent();
    void questionsWithOneTextAreOneQuestion();
    void sectionsComeByPlace();
    void manyContentsComeWithAllTheirSectionsAndWords();
    void whatWasRecognisedIsKeptWithItsText();
    void originalBytesAreKeptToTheLastZero();
    void doneMarksAreOfLetterAndCoder();
    void factRowsAreFoundByTheirFact();
    void attributeRowsAreFoundByTheirKey();
};

static LetterStore::Content contentWith(const QString &text, const QList<Section> &sections = {})
{
    return {textSha256(text), text, text.toUtf8(), u"UTF-8"_s, sections};
}

static QList<Section> sectionsOfEveryKind()
{
    return {{Section::Kind::Paragraph, {8, 12}, {}, 2}, {Section::Kind::Heading, {0, 4}, u"1."_s, 0},
        {Section::Kind::NumberedItem, {5, 7}, u"2)"_s, 1}};
}

void LetterStoreTest::lettersComeByNameWithFactsAndAttributes()
{
    StoredProject stored;
    stored.small.apply(Edits::renameLetter(stored.small.letter(u"first.txt"_s), u"third.txt"_s));
    const LetterId third = stored.small.letter(u"third.txt"_s);
    stored.small.apply(Edits::setAttribute(third, u"Region"_s, u"North"_s));
    stored.small.apply(Edits::setFact(third, Fact::Dated, u"2026-01-02"_s));

    const QList<Letter> letters = needed(LetterStore::letters(stored.connection()));
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.at(0).name, u"second.txt"_s);
    QCOMPARE(letters.at(1).name, u"third.txt"_s);
    QVERIFY(letters.at(0).attributes.isEmpty());
    QCOMPARE(letters.at(1).attributes, LetterAttributes({{u"Region"_s, u"North"_s}}));
    QCOMPARE(letters.at(0).facts.size(), 1);
    QCOMPARE(letters.at(1).facts.value(Fact::Sender), FactValue({u"A sender"_s, FactValue::Source::Found, {0, 3}}));
    QCOMPARE(letters.at(1).facts.value(Fact::Dated), FactValue({u"2026-01-02"_s, FactValue::Source::Corrected, {}}));
}

void LetterStoreTest::aLetterReadAloneIsTheOneOfTheList()
{
    StoredProject stored;
    stored.small.apply(Edits::setAttribute(stored.small.letter(u"first.txt"_s), u"Kind"_s, u"union"_s));
    for (const Letter &letter : needed(LetterStore::letters(stored.connection()))) {
        const auto alone = needed(LetterStore::letter(stored.connection(), letter.id));
        QVERIFY(alone);
        QCOMPARE(*alone, letter);
        QVERIFY(letter.imported.isValid());
        QVERIFY(!letter.uuid.isNull());
    }
}

void LetterStoreTest::aLetterThatIsNotThereIsNothing()
{
    const StoredProject stored;
    QVERIFY(!needed(LetterStore::letter(stored.connection(), LetterId(99))));
    QVERIFY(!needed(LetterStore::letter(stored.connection(), LetterId())));
}

void LetterStoreTest::lengthsAreCodePoints()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    const LetterText text = needed(LetterStore::text(stored.connection(), first));
    QCOMPARE(text.string().size(), text.length() + 1); // the emoji
    QCOMPARE(needed(LetterStore::letter(stored.connection(), first))->length, text.length());
}

void LetterStoreTest::whatIsNotThereIsSaidInASentence_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"text", "textOf", "originalOf", "contentOf"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void LetterStoreTest::whatIsNotThereIsSaidInASentence()
{
    QFETCH(const QString, what);
    const StoredProject stored;
    const QString unknown(64, u'0');
    Error error;
    if (what == u"text")
        error = LetterStore::text(stored.connection(), LetterId(99)).error();
    else if (what == u"textOf")
        error = LetterStore::textOf(stored.connection(), unknown).error();
    else if (what == u"originalOf")
        error = LetterStore::originalOf(stored.connection(), unknown).error();
    else
        error = LetterStore::contentOf(stored.connection(), unknown).error();
    QCOMPARE(error.kind, Error::Kind::NotFound);
    QCOMPARE(error.message, u"That letter is no longer in the project."_s);
}

void LetterStoreTest::contentsStayWhenTheirLetterGoes()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    const auto letter = needed(LetterStore::letter(stored.connection(), first));
    const auto before = needed(LetterStore::contentOf(stored.connection(), letter->sha256));
    stored.small.apply(Edits::removeLetters({first}));

    QVERIFY(!LetterStore::text(stored.connection(), first));
    QCOMPARE(needed(LetterStore::textOf(stored.connection(), letter->sha256)).string(), before.text);
    QCOMPARE(needed(LetterStore::originalOf(stored.connection(), letter->sha256)), before.original);
    QCOMPARE(needed(LetterStore::sectionsOf(stored.connection(), letter->sha256)), before.sections);
    QCOMPARE(before.encoding, u"UTF-8"_s);
    QCOMPARE(before.sections.size(), 1);
}

void LetterStoreTest::whatWasRecognisedIsKeptWithItsText()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    auto scan = contentWith(u"Et 𝕏 ord."_s);
    scan.recognition = {u"nor+eng"_s, {{{0, 2}, 1, {10, 20, 30, 40}, 96}, {{3, 4}, 1, {}, 0}, {{5, 9}, 2, {}, 100}}};
    QVERIFY(LetterStore::ensureContent(file.connection(), scan));
    QVERIFY(LetterStore::ensureContent(file.connection(), contentWith(u"Et annet."_s)));
    QVERIFY(writing->commit());
    const auto kept = needed(LetterStore::contentOf(file.connection(), scan.sha256));
    QCOMPARE(kept.recognition, scan.recognition);
    QCOMPARE(doubtfulCount(kept.recognition), 1);
    const auto other = needed(LetterStore::contentOf(file.connection(), textSha256(u"Et annet."_s)));
    QVERIFY(other.recognition.isEmpty());
}

void LetterStoreTest::theSameTextIsOneContent()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    const auto once = needed(LetterStore::ensureContent(file.connection(), contentWith(u"One text."_s)));
    auto again = contentWith(u"One text."_s);
    again.encoding = u"windows-1252"_s;
    again.original = "another file";
    const auto other = needed(LetterStore::ensureContent(file.connection(), again));
    QCOMPARE(other.content, once.content);
    QVERIFY(once.original == 0 && other.original > 0);
    QCOMPARE(needed(LetterStore::ensureContent(file.connection(), again)), other);
    QVERIFY(!(needed(LetterStore::ensureContent(file.connection(), contentWith(u"Another text."_s))) == once));
    QVERIFY(writing->commit());
    const auto kept = needed(LetterStore::contentOf(file.connection(), textSha256(u"One text."_s)));
    QCOMPARE(kept.encoding, u"UTF-8"_s);
    QCOMPARE(kept.original, QByteArray("One text."));
    const auto later = needed(LetterStore::contentOf(file.connection(), textSha256(u"One text."_s), other.original));
    QCOMPARE(later.encoding, u"windows-1252"_s);
    QCOMPARE(later.original, QByteArray("another file"));
    QCOMPARE(later.text, u"One text."_s);
}

void LetterStoreTest::questionsWithOneTextAreOneQuestion()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    const QList<Section> sections{{Section::Kind::Question, {0, 4}, {}, 0}, {Section::Kind::Question, {5, 10}, {}, 0},
        {Section::Kind::Question, {12, 17}, {}, 0}};
    QVERIFY(LetterStore::ensureContent(file.connection(), contentWith(u"Why? W h\n?  Other"_s, sections)));
    QVERIFY(LetterStore::ensureContent(file.connection(), contentWith(u"Why? W h ?  Never"_s, sections)));
    QVERIFY(writing->commit());
    const auto count = [&file](const char *sql) { return file.connection().database().execAndGet(sql).getInt(); };
    QCOMPARE(count("SELECT count(*) FROM section WHERE question IS NOT NULL"), 6);
    QCOMPARE(count("SELECT count(*) FROM question WHERE text IN ('Why?', 'W h ?')"), 2);
    QCOMPARE(count("SELECT count(*) FROM question"), 4);
    QCOMPARE(count("SELECT count(DISTINCT question) FROM section"), 4);
}

void LetterStoreTest::sectionsComeByPlace()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    const QString text = u"Head ab para"_s;
    QVERIFY(LetterStore::ensureContent(file.connection(), contentWith(text, sectionsOfEveryKind())));
    const QList<Section> sections = needed(LetterStore::sectionsOf(file.connection(), textSha256(text)));
    QCOMPARE(sections.size(), 3);
    const QList<Section> given = sectionsOfEveryKind();
    QCOMPARE(sections, QList<Section>({given.at(1), given.at(2), given.at(0)}));
    QCOMPARE(needed(LetterStore::contentOf(file.connection(), textSha256(text))).sections, sections);
    QVERIFY(needed(LetterStore::sectionsOf(file.connection(), u"unknown"_s)).isEmpty());
}

void LetterStoreTest::manyContentsComeWithAllTheirSectionsAndWords()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    QList<LetterStore::Content> contents;
    for (const int count : {0, 1, 5, 63, 64, 90, 5}) {
        QList<Section> sections;
        for (int i = 0; i < count; ++i)
            sections.append(
                {i % 7 == 6 ? Section::Kind::Question : Section::Kind::Heading, {i, i + 1}, QString::number(i), i % 3});
        contents.append(contentWith(u"Brev%1 "_s.arg(count) + QString(90, u'x'), sections));
    }
    const auto rows = needed(LetterStore::ensureContents(file.connection(), contents));
    QCOMPARE(rows.size(), contents.size());
    QCOMPARE(rows.constLast(), rows.at(2));
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QCOMPARE(
            needed(LetterStore::contentOf(file.connection(), contents.at(i).sha256)).sections, contents.at(i).sections);
        QCOMPARE(needed(LetterStore::ensureContent(file.connection(), contents.at(i))), rows.at(i));
    }
    const auto told = [&file](const char *sql) { return file.connection().database().execAndGet(sql).getString(); };
    QCOMPARE(told("SELECT count(*) FROM letter_search_docsize"), std::string("6"));
    QCOMPARE(told("SELECT group_concat(rowid) FROM letter_search WHERE letter_search MATCH 'brev63'"),
        std::to_string(rows.at(3).content));
}

void LetterStoreTest::originalBytesAreKeptToTheLastZero()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    for (const QByteArray &original : {QByteArray("\0PK\xff\xfe\0", 6), QByteArray("x\0", 2)}) {
        auto content = contentWith(u"Text of %1 bytes"_s.arg(original.size()));
        content.original = original;
        QVERIFY(LetterStore::ensureContent(file.connection(), content));
        QCOMPARE(needed(LetterStore::originalOf(file.connection(), content.sha256)), original);
    }
    auto without = contentWith(u"Text of no file"_s);
    without.original.clear();
    QVERIFY(LetterStore::ensureContent(file.connection(), without));
    QCOMPARE(needed(LetterStore::originalOf(file.connection(), without.sha256)), "Text of no file"_ba);
}

void LetterStoreTest::doneMarksAreOfLetterAndCoder()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    const LetterId second = stored.small.letter(u"second.txt"_s);
    const CoderId ann = stored.small.coder(u"Ann"_s);
    const CoderId bo = stored.small.coder(u"Bo"_s);
    QVERIFY(needed(LetterStore::done(stored.connection())).isEmpty());
    QCOMPARE(needed(LetterStore::doneRow(stored.connection(), first, ann)), 0);
    stored.small.apply(Edits::setDone(first, ann, true));
    stored.small.apply(Edits::setDone(first, bo, true));
    stored.small.apply(Edits::setDone(second, bo, true));

    const QSet<std::pair<LetterId, CoderId>> marks{{first, ann}, {first, bo}, {second, bo}};
    QCOMPARE(needed(LetterStore::done(stored.connection())), marks);
    auto coders = needed(LetterStore::doneBy(stored.connection(), first));
    std::ranges::sort(coders);
    QCOMPARE(coders, QList<CoderId>({ann, bo}));
    QCOMPARE(needed(LetterStore::doneRows(stored.connection(), first)).size(), 2);
    QCOMPARE(needed(LetterStore::doneRows(stored.connection(), ann)).size(), 1);
    QCOMPARE(needed(LetterStore::doneRows(stored.connection(), bo)).size(), 2);
    QCOMPARE(needed(LetterStore::doneRows(stored.connection(), ann)).constFirst(),
        needed(LetterStore::doneRow(stored.connection(), first, ann)));
    QCOMPARE(needed(LetterStore::doneRow(stored.connection(), second, ann)), 0);
}

void LetterStoreTest::factRowsAreFoundByTheirFact()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    stored.small.apply(Edits::setFact(first, Fact::CaseNumber, u"24/17"_s));
    const auto rows = needed(LetterStore::factRows(stored.connection(), first));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(needed(LetterStore::factRow(stored.connection(), first, Fact::Sender))));
    QVERIFY(rows.contains(needed(LetterStore::factRow(stored.connection(), first, Fact::CaseNumber))));
    QCOMPARE(needed(LetterStore::factRow(stored.connection(), first, Fact::Signature)), 0);
    QCOMPARE(
        needed(LetterStore::factRow(stored.connection(), stored.small.letter(u"second.txt"_s), Fact::CaseNumber)), 0);
}

void LetterStoreTest::attributeRowsAreFoundByTheirKey()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    stored.small.apply(Edits::setAttribute(first, u"Region"_s, u"North"_s));
    stored.small.apply(Edits::setAttribute(first, u"Kind"_s, u"union"_s));
    const auto rows = needed(LetterStore::attributeRows(stored.connection(), first));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(needed(LetterStore::attributeRow(stored.connection(), first, u"region"_s))));
    QCOMPARE(needed(LetterStore::attributeRow(stored.connection(), first, u"Region"_s)), 0);
    QVERIFY(needed(LetterStore::attributeRows(stored.connection(), stored.small.letter(u"second.txt"_s))).isEmpty());
}

KODEKS_TEST(LetterStoreTest)
#include "tst_letterstore.moc"
