// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/foundforms.h"

#include "core/query/searching/searchreader.h"
#include "core/storage/searching/vocabulary.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Three letters, of which one has gone again, beside those of the small project.
class FormStudy
{
public:
    explicit FormStudy(bool indexed = true)
    {
        small.apply(
            Edits::addLetters({textLetter(u"x.txt"_s, u"Ansvaret er bydelens. Ansvar for e-posten, ansvarlig"_s),
                textLetter(u"y.txt"_s, u"ANSVAR\u00ADET og bydeler; e-poster og e-post"_s),
                textLetter(u"z.txt"_s, u"ansvarets"_s)}));
        small.apply(Edits::removeLetters({small.letter(u"z.txt"_s)}));
        small.close();
        if (!indexed)
            SQLite::Database(small.path().toStdString(), SQLite::OPEN_READWRITE).exec("DROP TABLE letter_search");
        connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    }

    [[nodiscard]] FormSearch forms(const QString &typed, const QStringList &without = {}) const
    {
        return needed(withForms(*connection, readSearch(typed).value(), without));
    }

    SmallProject small;
    std::unique_ptr<Connection> connection;
};

} // namespace

/// The forms of words that stand in letters.
class FoundFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void formsAreThoseThatStandInLetters_data();
    void formsAreThoseThatStandInLetters();
    void aFormCanBeLeftOut();
    void whatMeansItselfHasNoForms_data();
    void whatMeansItselfHasNoForms();
    void theVocabularyIsThatOfTheTexts_data();
    void theVocabularyIsThatOfTheTexts();
    void readingTheVocabularyChangesNothing();
    void itCanBeCancelled();
};

void FoundFormsTest::formsAreThoseThatStandInLetters_data()
{
    QTest::addColumn<bool>("indexed");
    QTest::newRow("by the index") << true;
    QTest::newRow("by the texts") << false;
}

void FoundFormsTest::formsAreThoseThatStandInLetters()
{
    QFETCH(const bool, indexed);
    const FormStudy study(indexed);
    const FormSearch found = study.forms(u"ansvar OR bydel e-post"_s);
    QCOMPARE(found.forms,
        (QList<FoundForm>{{u"ansvar"_s, 1}, {u"ansvaret"_s, 2}, {u"bydelens"_s, 1}, {u"bydeler"_s, 1}, {u"e post"_s, 1},
            {u"e posten"_s, 1}, {u"e poster"_s, 1}}));
    QCOMPARE(found.query.terms.at(0).forms, (QStringList{u"ansvar"_s, u"ansvaret"_s}));
    QCOMPARE(found.query.terms.at(1).forms, (QStringList{u"bydelens"_s, u"bydeler"_s}));
    QCOMPARE(found.query.terms.at(2).forms, (QStringList{u"post"_s, u"posten"_s, u"poster"_s}));
    QCOMPARE(found.query.need, readSearch(u"ansvar OR bydel e-post"_s)->need);
}

void FoundFormsTest::aFormCanBeLeftOut()
{
    const FormStudy study;
    const FormSearch found = study.forms(u"ansvaret"_s, {u"ansvaret"_s, u"nowhere"_s});
    QCOMPARE(found.forms, (QList<FoundForm>{{u"ansvar"_s, 1}, {u"ansvaret"_s, 2, false}}));
    QCOMPARE(found.query.terms.constFirst().forms, QStringList{u"ansvar"_s});
    QCOMPARE(study.forms(u"ansvar"_s, {u"ansvar"_s, u"ansvaret"_s}).query.terms.constFirst().forms, QStringList());
}

void FoundFormsTest::whatMeansItselfHasNoForms_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"\"ansvar\"", "ansvar*", "*ansvar", "*svar*", "\"ansvar for\""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void FoundFormsTest::whatMeansItselfHasNoForms()
{
    QFETCH(const QString, typed);
    const FormStudy study;
    const FormSearch found = study.forms(typed);
    QVERIFY(found.forms.isEmpty());
    QVERIFY(!found.query.terms.constFirst().forms);
}

void FoundFormsTest::theVocabularyIsThatOfTheTexts_data()
{
    formsAreThoseThatStandInLetters_data();
}

void FoundFormsTest::theVocabularyIsThatOfTheTexts()
{
    QFETCH(const bool, indexed);
    const FormStudy study(indexed);
    QStringList words = needed(wordsThatBegin(*study.connection, u"ansv"_s));
    words.removeAll(u"ansvarets"_s); // the index has the words of texts without a letter as well
    QCOMPARE(words, QStringList({u"ansvar"_s, u"ansvaret"_s, u"ansvarlig"_s}));
    QVERIFY(needed(wordsThatBegin(*study.connection, u"zebra"_s)).isEmpty());
}

void FoundFormsTest::readingTheVocabularyChangesNothing()
{
    const FormStudy study;
    QVERIFY(!needed(wordsThatBegin(*study.connection, u"by"_s)).isEmpty());
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, study.connection->database().exec("DELETE FROM letter"));
    QCOMPARE(study.connection->database().execAndGet("PRAGMA query_only").getInt(), 1);
}

void FoundFormsTest::itCanBeCancelled()
{
    const FormStudy study(false);
    const auto found
        = withForms(*study.connection, readSearch(u"ansvar"_s).value(), {}, [](qint64, qint64) { return false; });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

KODEKS_TEST(FoundFormsTest)
#include "tst_foundforms.moc"
