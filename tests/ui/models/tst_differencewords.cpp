// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"
#include "ui/models/compare/differencewords.h"
#include "ui/models/words/agreementwords.h"
#include "ui/models/words/workwords.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What is said of two coders' passages, side by side.
class TestDifferenceWords : public QObject
{
    Q_OBJECT

private:
    const Codebook m_codebook = exampleCodebook();
    const LetterText m_text{u"Zero one two three four five six seven."_s};

    [[nodiscard]] ComparedText compared(std::optional<Passage> a, std::optional<Passage> b) const
    {
        const DifferenceKinds kinds = a && b ? differencesBetween(*a, *b, m_codebook) : DifferenceKind::NotFound;
        return Display::comparedText({std::move(a), std::move(b), kinds}, m_codebook, m_text);
    }

    [[nodiscard]] static QStringList differing(const ComparedText &text)
    {
        QStringList captions;
        for (const ComparedText::Row &row : text.rows) {
            if (row.differs)
                captions.append(row.caption);
        }
        return captions;
    }

private slots:
    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const DifferenceKind kind : allDifferenceKinds)
            words.insert(Display::differenceKind(kind));
        QCOMPARE(words.size(), qsizetype(std::size(allDifferenceKinds)));
        QCOMPARE(Display::differenceMark(DifferenceKind::Task | DifferenceKind::To), u"≠ task, to"_s);
        QVERIFY(Display::differenceMark({}).isEmpty());
    }

    void whatAgreesIsNotMarked()
    {
        const Passage passage = examplePassage({5, 12}, 2, 1, {1});
        const ComparedText text = compared(passage, passage);
        QVERIFY(differing(text).isEmpty());
        for (const ComparedText::Row &row : text.rows) {
            QVERIFY(row.shared ? row.second.isEmpty() : row.first == row.second);
            QVERIFY(!row.first.contains(u"<b>"_s));
        }
    }

    void onlyWhatDiffersIsBold()
    {
        const ComparedText text = compared(examplePassage({5, 12}, 2, 1, {1, 2}), examplePassage({5, 18}, 2, 2, {2}));
        QCOMPARE(differing(text), (QStringList{u"Text"_s, u"Direction"_s, u"Arguments"_s}));
        QCOMPARE(text.rows.at(0).first, u"“one two”"_s);
        QCOMPARE(text.rows.at(0).second, u"“one two <b>three</b>”"_s);
        QCOMPARE(text.rows.at(1).first, u"<b>etat</b> → <b>bydel</b>"_s);
        QVERIFY(text.rows.at(2).first.startsWith(u"<b>"_s));
        QVERIFY(!text.rows.at(2).second.contains(u"<b>"_s));
        QCOMPARE(text.rows.at(3).caption, u"Task"_s);
    }

    void aPassageThatOneHasNotFoundStandsAlone()
    {
        const ComparedText text = compared(std::nullopt, examplePassage({5, 12}, 2, 3));
        QVERIFY(text.rows.at(0).first.contains(u"not coded"_s));
        QVERIFY(text.rows.at(1).first.isEmpty());
        QVERIFY(text.rows.at(0).second.contains(u"one two"_s));
    }

    void namesAndTextAreNotReadAsMarkup()
    {
        Passage a = examplePassage({0, 9}, 2);
        a.memo = u"<img src=x> & more"_s;
        const LetterText hostile(u"a<b>b&c</b>"_s);
        const ComparedText text
            = Display::comparedText({a, std::nullopt, DifferenceKind::NotFound}, m_codebook, hostile);
        QVERIFY(text.rows.at(0).first.contains(u"a&lt;b&gt;b&amp;c"_s));
        QCOMPARE(text.rows.last().first, u"&lt;img src=x&gt; &amp; more"_s);
    }

    void aVeryLongPassageIsCutInTheMiddle()
    {
        const LetterText longer(u"begins "_s + u"x"_s.repeated(1'000'000) + u" ends"_s);
        const Passage whole = examplePassage({0, longer.length()}, 2);
        const ComparedText text = Display::comparedText({whole, whole, {}}, m_codebook, longer);
        QVERIFY(text.rows.at(0).first.size() < 400);
        QVERIFY(text.rows.at(0).first.startsWith(u"“begins "_s) && text.rows.at(0).first.endsWith(u" ends”"_s));
    }

    void aLongPassageIsCutBetweenWords()
    {
        const QString sentence = u"Kommunene skal håndtere oppgaven som i dag ligger hos etaten. "_s;
        const LetterText longer(sentence.repeated(9));
        for (qsizetype start = 0; start < 12; ++start) {
            const Passage whole = examplePassage({start, longer.length() - 1 - start}, 2);
            const ComparedText text = Display::comparedText({whole, whole, {}}, m_codebook, longer);
            const QString cut = text.rows.at(0).first;
            const QString begins = cut.section(u" […] "_s, 0, 0).sliced(1);
            const QString ends = cut.section(u" […] "_s, 1).chopped(1);
            const QString all = longer.slice({start, longer.length() - 1 - start}).trimmed();
            QVERIFY(all.startsWith(begins + u' '));
            QVERIFY2(all.endsWith(u' ' + ends), qPrintable(ends));
        }
    }

    void everyDecisionHasItsWords_data()
    {
        QTest::addColumn<Settlement::Decision>("decision");
        QTest::addColumn<QString>("words");
        QTest::newRow("a") << Settlement::Decision::A << u"took Ida’s"_s;
        QTest::newRow("b") << Settlement::Decision::B << u"took Jonas’s"_s;
        QTest::newRow("both") << Settlement::Decision::Both << u"took both"_s;
        QTest::newRow("edited") << Settlement::Decision::Edited << u"settled otherwise"_s;
        QTest::newRow("left") << Settlement::Decision::Left << u"left with a note"_s;
    }

    void everyDecisionHasItsWords()
    {
        QFETCH(Settlement::Decision, decision);
        WorkItem item;
        QCOMPARE(Display::workState(item, u"Ida"_s, u"Jonas"_s), u"open"_s);
        item.settlement = Settlement();
        item.settlement->decision = decision;
        QTEST(Display::workState(item, u"Ida"_s, u"Jonas"_s), "words");
        item.stale = WorkItem::Stale::PassageChanged;
        QVERIFY(Display::workState(item, u"Ida"_s, u"Jonas"_s).startsWith(u"open again"_s));
    }
};

KODEKS_TEST(TestDifferenceWords)
#include "tst_differencewords.moc"
