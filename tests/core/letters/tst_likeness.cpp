// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include "core/model/searchwords.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name));
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void aWordIsTheSameHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("letters and digits") << u"Bydel 17 SKAL, (ja)"_s << u"bydel 17 skal ja"_s;
        QTest::newRow("Latin letters") << u"ÆØÅ Þór Ÿ ÿ ÷ ×"_s << u"æøå þór ÿ ÿ"_s;
        QTest::newRow("letters that fold to others") << u"Straße µ ﬁn"_s << u"straße μ fin"_s;
        QTest::newRow("accents set apart") << u"Re\u0301gion A\u030As"_s << u"région ås"_s;
        QTest::newRow("hyphens") << u"e-post barne- og -x"_s << u"e post barne og x"_s;
        QTest::newRow("divided at a line's end")
            << u"konsekvens-\nutredning"_s << u"konsekvensutredning konsekvens utredning"_s;
        QTest::newRow("what cannot be seen") << u"kom\u00ADmune kom\u2060mune"_s << u"kommune kommune"_s;
        QTest::newRow("raised digits") << u"ord² år¹."_s << u"ord år"_s;
        QTest::newRow("signs around") << u"«ord»“to”…tre–fire"_s << u"ord to tre fire"_s;
        QTest::newRow("nothing") << u" .-"_s << QString();
    }

    void aWordIsTheSameHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QTEST(searchText(text), "words");
    }

    void caseSpacesAndPunctuationDoNotCount()
    {
        const QString text = sample(u"assistermeg.txt"_s);
        QString other = text.toUpper();
        other.replace(u'.', u" ! "_s).replace(u'\n', u' ');
        const auto print = printOf(text);
        QCOMPARE(commonWords(*print, *printOf(other)), print->words());
    }

    void theFormOfUnicodeAndWhatCannotBeSeenDoNotCount()
    {
        const QString text = sample(u"assistermeg.txt"_s);
        QString other = text.normalized(QString::NormalizationForm_D);
        other.replace(u"kommune"_s, u"kom\u00admune"_s);
        QCOMPARE(printOf(other)->sequences, printOf(text)->sequences);
    }

    void wordsAreCounted()
    {
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words.append(u"ord%1"_s.arg(i));
        const auto whole = printOf(words.join(u' '));
        const auto half = printOf(words.mid(0, 1500).join(u' '));
        QCOMPARE(whole->words(), 3000);
        QCOMPARE(commonWords(*whole, *half), 1500);
        QCOMPARE(commonWords(*half, *whole), 1500);
        QCOMPARE(commonWords(*half, *printOf(words.mid(1500).join(u' '))), 0);
        words[700] = u"annet"_s;
        QCOMPARE(commonWords(*printOf(words.mid(0, 1500).join(u' ')), *whole), 1499);
    }

    void ownWordsAroundACommonTextDoNotHideIt_data()
    {
        QTest::addColumn<int>("before"); // own words
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("common");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing of its own") << 0 << 0 << 120 << true;
        QTest::newRow("a paragraph before") << 80 << 0 << 120 << true;
        QTest::newRow("a paragraph after") << 0 << 80 << 120 << true;
        QTest::newRow("more of its own, but all of the other") << 400 << 400 << 120 << true;
        QTest::newRow("half of the other, in as much of its own") << 30 << 30 << 60 << true;
        QTest::newRow("a sentence of the other") << 200 << 200 << 15 << false;
    }

    void ownWordsAroundACommonTextDoNotHideIt()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const int, common);
        const auto words = [](const QString &word, int count) {
            QStringList all;
            for (int i = 0; i < count; ++i)
                all.append(word + QString::number(i));
            return all;
        };
        const QStringList campaign = words(u"felles"_s, 120);
        const QStringList letter = words(u"egen"_s, before) + campaign.first(common) + words(u"mer"_s, after);
        const auto found = nearDuplicates(
            {printOf(words(u"helt"_s, 300).join(u' ')), printOf(campaign.join(u' ')), printOf(letter.join(u' '))});
        QTEST(!found.isEmpty(), "found");
        if (!found.isEmpty())
            QCOMPARE(found.constFirst(), (NearDuplicate{2, 1, common, before + after}));
    }

    void aCampaignIsPointedOutAndOtherLettersAreNot()
    {
        const QString campaign = sample(u"assistermeg.txt"_s);
        const QList<std::optional<TextPrint>> prints{printOf(sample(u"velferdsetaten.txt"_s)), printOf(campaign),
            printOf(sample(u"lo-kommune-oslo.txt"_s)), printOf(u"Jeg heter Kari, og støtter dette.\n"_s + campaign),
            printOf(u"kort"_s), printOf(u"kort"_s)};
        const QList<NearDuplicate> found = nearDuplicates(prints);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().text, 3);
        QCOMPARE(found.constFirst().like, 1);
        QCOMPARE(found.constFirst().own, 6);
        QCOMPARE(nearDuplicates(prints, 4), QList<NearDuplicate>());
    }

    void shortTextsAreNotCompared()
    {
        QVERIFY(!printOf(u"Vi støtter forslaget."_s));
        QVERIFY(!printOf({}));
    }
};

KODEKS_TEST(TestLikeness)
#include "tst_likeness.moc"
