// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/copying/samewords.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Where `words` stand in a text.
TextRange rangeOf(const LetterText &text, const QString &words)
{
    const qsizetype at = text.string().indexOf(words);
    return at < 0 ? TextRange() : text.rangeFromUtf16(at, at + words.size());
}

} // namespace

class TestSameWords : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsFoundByTheSentencesAroundIt_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("found"); // empty: not
        const QString whole = u"Vi mener at sykehjem bør ligge til bydel."_s;
        QTest::newRow("the sentence itself") << whole << whole << whole;
        QTest::newRow("within a text") << whole << u"Hei. "_s + whole + u" Takk."_s << whole;
        QTest::newRow("case and spaces") << whole << u"VI  mener at\nsykehjem bør ligge til bydel."_s
                                         << u"VI  mener at\nsykehjem bør ligge til bydel."_s;
        QTest::newRow("soft hyphens") << whole << u"Vi mener at syke\u00adhjem bør ligge til bydel."_s
                                      << u"Vi mener at syke\u00adhjem bør ligge til bydel."_s;
        QTest::newRow("a word divided at a line's end") << whole << u"Vi mener at syke-\nhjem bør ligge til bydel."_s
                                                        << u"Vi mener at syke-\nhjem bør ligge til bydel."_s;
        QTest::newRow("another form of Unicode")
            << whole << u"Vi mener at sykehjem b\u00f8r ligge til bydel."_s << whole;
        QTest::newRow("a part of it") << u"sykehjem bør ligge til bydel"_s << u"Ja! "_s + whole
                                      << u"sykehjem bør ligge til bydel"_s;
        QTest::newRow("a word of it") << u"sykehjem"_s << whole << u"sykehjem"_s;
        QTest::newRow("another sign behind it")
            << whole << u"Vi mener at sykehjem bør ligge til bydel!"_s << u"Vi mener at sykehjem bør ligge til bydel"_s;
        QTest::newRow("a “not” beside the words")
            << u"sykehjem bør ligge til bydel"_s << u"Vi mener ikke at sykehjem bør ligge til bydel."_s << QString();
        QTest::newRow("a “not” among them")
            << whole << u"Vi mener at sykehjem ikke bør ligge til bydel."_s << QString();
        QTest::newRow("a longer word") << whole << u"Vi mener at sykehjem bør ligge til bydelen."_s << QString();
        QTest::newRow("its beginning alone") << whole << u"Vi mener at sykehjem bør ligge"_s << QString();
        QTest::newRow("nothing") << whole << QString() << QString();
    }

    void aPassageIsFoundByTheSentencesAroundIt()
    {
        QFETCH(QString, passage);
        QFETCH(QString, other);
        QFETCH(QString, found);
        const LetterText text(u"Til kommunen 😀. Vi mener at sykehjem bør ligge til bydel. Hilsen oss"_s);
        const auto sought
            = soughtWords(text, rangeOf(text, passage), rangeOf(text, u"Vi mener at sykehjem bør ligge til bydel."_s));
        QVERIFY(sought);
        const LetterText there(other);
        const QList<SameWords::Found> places = SameWords({*sought}).in(there);
        QCOMPARE(places.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(there.slice(places.constFirst().range), found);
    }

    void signsOfThePassageAreTakenAlong()
    {
        const LetterText text(u"«Vi vil at alt skal bestå», sier de."_s);
        const auto sought = soughtWords(text, rangeOf(text, u"«Vi vil at alt skal bestå»"_s), {0, text.length()});
        QVERIFY(sought);
        const LetterText quoted(u"😀 «Vi vil at alt skal bestå», sier de alle"_s);
        QCOMPARE(quoted.slice(SameWords({*sought}).in(quoted).constFirst().range), u"«Vi vil at alt skal bestå»"_s);
        const LetterText plain(u"Vi vil at alt skal bestå, sier de."_s);
        QCOMPARE(plain.slice(SameWords({*sought}).in(plain).constFirst().range), u"Vi vil at alt skal bestå"_s);
    }

    void fewWordsAreNotSought()
    {
        const LetterText text(u"Vi støtter dette fullt. … Vi støtter dette fullt ut."_s);
        const TextRange short4 = rangeOf(text, u"Vi støtter dette fullt."_s);
        QVERIFY(!soughtWords(text, short4, short4));
        const TextRange long5 = rangeOf(text, u"Vi støtter dette fullt ut."_s);
        QVERIFY(soughtWords(text, long5, long5));
        const TextRange signs = rangeOf(text, u"…"_s);
        QVERIFY(!soughtWords(text, signs, {0, text.length()}));
    }

    void manyAreFoundAtOnceAndByPlace()
    {
        const LetterText text(u"En to tre fire fem. En to tre fire fem seks. En to tre fire fem."_s);
        const TextRange first = rangeOf(text, u"En to tre fire fem."_s);
        const TextRange second = rangeOf(text, u"En to tre fire fem seks."_s);
        const SameWords same({*soughtWords(text, second, second), *soughtWords(text, first, first)});
        QList<std::pair<qsizetype, QString>> found;
        for (const SameWords::Found &each : same.in(text))
            found.append({each.sought, text.slice(each.range)});
        QCOMPARE(found.size(), 4);
        QCOMPARE(std::ranges::count(found, 0, &std::pair<qsizetype, QString>::first), 1);
        QCOMPARE(found.constFirst().second, u"En to tre fire fem."_s);
        QCOMPARE(found.constLast(), std::pair(qsizetype(1), u"En to tre fire fem."_s));
    }
};

KODEKS_TEST(TestSameWords)
#include "tst_samewords.moc"
