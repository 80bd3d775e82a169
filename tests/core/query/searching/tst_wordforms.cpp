// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/wordforms.h"

#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString word;
    QString other;
    bool same = false;
};

/// 200 pairs of words of the five letters of the Oslo sample that begin alike, 100 of them forms of one word: drawn at
/// random from all pairs with at least three letters and half of the longer word in common and at most five letters
/// beyond, and judged by hand. Verbs and nouns of one spelling are what the letters use them as; what is derived (styre
/// and styring, enhet and enhetlig) is another word.
QList<Pair> pairs()
{
    QList<Pair> all;
    for (const QString &line : QString::fromUtf8(sourceBytes(u"tests/data/words/forms.csv"_s)).split(u'\n').sliced(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 3)
            all.append({cells.at(0), cells.at(1), cells.at(2) == u"yes"});
    }
    return all;
}

struct Measured
{
    int found = 0; ///< of the pairs that are forms of one word
    int wrong = 0; ///< of the others

    friend bool operator==(const Measured &, const Measured &) = default;
};

template <typename Judge>
Measured measured(Judge judge)
{
    Measured all;
    for (const Pair &pair : pairs()) {
        if (judge(pair.word, pair.other))
            ++(pair.same ? all.found : all.wrong);
    }
    return all;
}

} // namespace

/// Which words are forms of one: what Snowball says of it, and what we do.
class WordFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void theTableHasAsManyPairsOfEachKind();
    void snowballAlone();
    void ourForms();
    void itIsSaidBothWays();
    void wordsAreFormsOfOne_data();
    void wordsAreFormsOfOne();
    void wordsAreNotFormsOfOne_data();
    void wordsAreNotFormsOfOne();
    void allFormsBeginAlike_data();
    void allFormsBeginAlike();
    void aStemIsWhatSnowballSays_data();
    void aStemIsWhatSnowballSays();
};

void WordFormsTest::theTableHasAsManyPairsOfEachKind()
{
    QCOMPARE(pairs().size(), 200);
    QCOMPARE(measured([](const QString &, const QString &) { return true; }), (Measured{100, 100}));
}

/// Precision 77 of 86, recall 77 of 100.
void WordFormsTest::snowballAlone()
{
    const Stemmer stemmer;
    const auto judge
        = [&](const QString &word, const QString &other) { return stemmer.stem(word) == stemmer.stem(other); };
    QCOMPARE(measured(judge), (Measured{77, 9}));
}

/// Precision 95 of 99, recall 95 of 100.
void WordFormsTest::ourForms()
{
    QCOMPARE(measured([](const QString &word, const QString &other) { return WordForms(word).include(other); }),
        (Measured{95, 4}));
}

void WordFormsTest::itIsSaidBothWays()
{
    for (const Pair &pair : pairs())
        QVERIFY2(WordForms(pair.word).include(pair.other) == WordForms(pair.other).include(pair.word),
            qPrintable(pair.word + u' ' + pair.other));
}

void WordFormsTest::wordsAreFormsOfOne_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const QString &word, const char *forms) {
        QTest::newRow(qPrintable(word)) << word << QString::fromUtf8(forms).split(u' ');
    };
    row(u"ansvar"_s, "ansvar ansvaret ansvarets ansvars");
    row(u"sykehjem"_s, "sykehjemmet sykehjemmets sykehjemmene sykehjems");
    row(u"bydel"_s, "bydelen bydeler bydelene bydelens bydelenes");
    row(u"bruker"_s, "brukeren brukere brukerne brukernes brukerens");
    row(u"oppgave"_s, "oppgaven oppgaver oppgavene oppgavenes");
    row(u"tilskudd"_s, "tilskuddet tilskuddene tilskudds");
    row(u"kapittel"_s, "kapitlet kapittelet kapitler kapitlene");
    row(u"regel"_s, "regelen regler reglene reglenes");
    row(u"senter"_s, "senteret sentre sentrene");
    row(u"nummer"_s, "nummeret numre numrene");
    row(u"mulighet"_s, "muligheten muligheter mulighetene");
    row(u"mulig"_s, "mulige");
    row(u"ansvarlig"_s, "ansvarlige");
    row(u"kommunal"_s, "kommunalt kommunale");
    row(u"enkel"_s, "enkle enkelt enklere");
    row(u"sikker"_s, "sikre sikkert sikrere");
    row(u"overføre"_s, "overfører overføres overført overførte");
    row(u"samle"_s, "samler samles samlet samlede");
    row(u"bidra"_s, "bidrar bidratt");
    row(u"år"_s, "året årene års");
}

void WordFormsTest::wordsAreFormsOfOne()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, forms);
    for (const QString &form : forms) {
        QVERIFY2(WordForms(word).include(form), qPrintable(form));
        QVERIFY2(WordForms(form).include(word), qPrintable(form));
    }
}

void WordFormsTest::wordsAreNotFormsOfOne_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("other");
    for (const auto &[word, other] : {std::pair("ansvar", "ansvarlig"), {"mulig", "mulighet"}, {"far", "får"},
             {"lede", "ledelse"}, {"dag", "daglig"}, {"men", "mener"}, {"for", "foret"}, {"hel", "helhet"},
             {"tjenester", "tjenesteloven"}, {"a", "aer"}, {"bydel", "by"}, {"sak", "saksbehandler"}})
        QTest::addRow("%s %s", word, other) << QString::fromUtf8(word) << QString::fromUtf8(other);
}

void WordFormsTest::wordsAreNotFormsOfOne()
{
    QFETCH(const QString, word);
    QFETCH(const QString, other);
    QVERIFY(!WordForms(word).include(other));
    QVERIFY(!WordForms(other).include(word));
    QVERIFY(WordForms(word).include(word));
}

void WordFormsTest::allFormsBeginAlike_data()
{
    wordsAreFormsOfOne_data();
}

void WordFormsTest::allFormsBeginAlike()
{
    QFETCH(const QString, word);
    QFETCH(QStringList, forms);
    forms.append(word);
    for (const QString &form : std::as_const(forms)) {
        const WordForms all(form);
        QVERIFY(all.beginning().size() >= 2);
        QVERIFY(word.startsWith(all.beginning()));
        QVERIFY(forms.constFirst().startsWith(all.beginning()));
    }
}

void WordFormsTest::aStemIsWhatSnowballSays_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("definite") << u"ansvaret"_s << u"ansvar"_s;
    QTest::newRow("parted from it") << u"ansvar"_s << u"ansv"_s;
    QTest::newRow("letters of ours") << u"høringene"_s << u"høring"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void WordFormsTest::aStemIsWhatSnowballSays()
{
    QFETCH(const QString, word);
    QTEST(Stemmer().stem(word), "stem");
}

KODEKS_TEST(WordFormsTest)
#include "tst_wordforms.moc"
