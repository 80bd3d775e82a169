// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "ui/letter/letterkeys.h"
#include "ui/letter/text/cursorrange.h"
#include "ui/letter/text/lettercursor.h"

#include <QTextBoundaryFinder>

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Moves = QList<LetterMove>;
using enum LetterMove;

namespace {

/// The same as snappedNearby(), from the whole text.
TextRange snapped(const LetterText &text, TextRange range)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.string());
    finder.setPosition(text.toUtf16(range.start));
    const qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(text.toUtf16(range.end));
    const qsizetype to = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    return text.rangeFromUtf16(from, to);
}

} // namespace

class TestLetterCursor : public QObject
{
    Q_OBJECT

private:
    LetterText m_text{u"Ja takk. Bydelen bør få lønn.\nNei. Ikke 😀 nå!"_s};
    LetterCursor m_cursor;

    [[nodiscard]] QString at(TextRange range) const { return m_text.slice(range); }
    static LetterCursor of(const LetterText &text)
    {
        LetterCursor cursor;
        cursor.setText(text, plainSentences(text), {});
        return cursor;
    }

private slots:
    void init() { m_cursor = of(m_text); }

    void stepsLeadToASentenceOrASelection_data()
    {
        QTest::addColumn<Moves>("moves");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("selection");
        const QString first = u"Ja takk."_s;
        const QString second = u"Bydelen bør få lønn."_s;
        const QString third = u"Nei."_s;
        const QString last = u"Ikke 😀 nå!"_s;
        const QString none;
        QTest::newRow("nowhere") << Moves{} << first << none;
        QTest::newRow("down") << Moves{NextSentence} << second << none;
        QTest::newRow("down over a line break") << Moves{NextSentence, NextSentence} << third << none;
        QTest::newRow("down at the end stays") << Moves{LastSentence, NextSentence} << last << none;
        QTest::newRow("up") << Moves{NextSentence, NextSentence, PreviousSentence} << second << none;
        QTest::newRow("up at the start stays") << Moves{PreviousSentence} << first << none;
        QTest::newRow("end, home") << Moves{LastSentence, FirstSentence} << first << none;
        QTest::newRow("extend down") << Moves{ExtendNextSentence} << first << u"Ja takk. Bydelen bør få lønn."_s;
        QTest::newRow("extend down twice")
            << Moves{ExtendNextSentence, ExtendNextSentence} << first << u"Ja takk. Bydelen bør få lønn.\nNei."_s;
        QTest::newRow("extend and back") << Moves{ExtendNextSentence, ExtendPreviousSentence} << first << first;
        QTest::newRow("extend through the anchor") << Moves{NextSentence, ExtendNextSentence, ExtendPreviousSentence,
            ExtendPreviousSentence} << first << u"Ja takk. Bydelen bør få lønn."_s;
        QTest::newRow("extend up") << Moves{NextSentence, ExtendPreviousSentence} << first
                                   << u"Ja takk. Bydelen bør få lønn."_s;
        QTest::newRow("extend to the end")
            << Moves{NextSentence, ExtendLastSentence} << second << u"Bydelen bør få lønn.\nNei. Ikke 😀 nå!"_s;
        QTest::newRow("extend to the start") << Moves{NextSentence, NextSentence, ExtendFirstSentence} << first
                                             << u"Ja takk. Bydelen bør få lønn.\nNei."_s;
        QTest::newRow("down goes on behind a selection") << Moves{ExtendNextSentence, NextSentence} << third << none;
        QTest::newRow("up goes on before a selection")
            << Moves{NextSentence, ExtendNextSentence, PreviousSentence} << first << none;
        QTest::newRow("escape") << Moves{NextSentence, ExtendNextSentence, DropSelection} << second << none;
        QTest::newRow("all") << Moves{SelectAll} << first << m_text.string();
        QTest::newRow("end a word less") << Moves{NextSentence, EndPreviousWord} << second << u"Bydelen bør få lønn"_s;
        QTest::newRow("end two words less")
            << Moves{NextSentence, EndPreviousWord, EndPreviousWord} << second << u"Bydelen bør få"_s;
        QTest::newRow("end a word more") << Moves{EndNextWord} << first << u"Ja takk. Bydelen"_s;
        QTest::newRow("the end does not pass the start")
            << Moves{EndPreviousWord, EndPreviousWord, EndPreviousWord} << first << u"Ja"_s;
        QTest::newRow("start a word more") << Moves{NextSentence, StartNextWord} << second << u"bør få lønn."_s;
        QTest::newRow("start a word less")
            << Moves{NextSentence, StartPreviousWord} << first << u"takk. Bydelen bør få lønn."_s;
        QTest::newRow("the start does not pass the end")
            << Moves{StartNextWord, StartNextWord, StartNextWord} << first << u"takk."_s;
        QTest::newRow("right by words into the next sentence") << Moves{NextWord, NextWord} << second << none;
        QTest::newRow("left at the start stays") << Moves{PreviousWord} << first << none;
        QTest::newRow("right with shift") << Moves{ExtendNextWord, ExtendNextWord} << first << u"Ja takk"_s;
        QTest::newRow("left with shift takes back")
            << Moves{ExtendNextWord, ExtendNextWord, ExtendPreviousWord} << first << u"Ja "_s;
    }

    void stepsLeadToASentenceOrASelection()
    {
        QFETCH(Moves, moves);
        QFETCH(QString, sentence);
        QFETCH(QString, selection);
        for (const LetterMove move : moves)
            m_cursor.move(move);
        QCOMPARE(at(m_cursor.sentence()), sentence);
        QCOMPARE(at(m_cursor.selection()), selection);
        QCOMPARE(at(m_cursor.target()), selection.isEmpty() ? sentence : selection);
    }

    void aSelectionInsideASentenceGrowsToItsEndFirst()
    {
        m_cursor.select({12, 16});
        m_cursor.move(ExtendNextSentence);
        QCOMPARE(at(m_cursor.selection()), u"elen bør få lønn."_s);
        m_cursor.move(ExtendNextSentence);
        QCOMPARE(at(m_cursor.selection()), u"elen bør få lønn.\nNei."_s);
    }

    void aPositionBetweenSentencesBelongsToTheOneBefore()
    {
        m_cursor.setPosition(8);
        QCOMPARE(at(m_cursor.sentence()), u"Ja takk."_s);
        m_cursor.setPosition(m_text.length());
        QCOMPARE(at(m_cursor.sentence()), u"Ikke 😀 nå!"_s);
    }

    void draggingSelectsFromTheAnchorEitherWay()
    {
        m_cursor.setPosition(9);
        m_cursor.extendTo(16);
        QCOMPARE(at(m_cursor.selection()), u"Bydelen"_s);
        m_cursor.extendTo(3);
        QCOMPARE(at(m_cursor.selection()), u"takk. "_s);
        m_cursor.extendTo(9);
        QVERIFY(m_cursor.selection().isEmpty());
    }

    void aWordIsSelectedAtAnyOfItsLetters()
    {
        for (const qsizetype position : {9, 12, 15, 16}) {
            m_cursor.selectWordAt(position);
            QCOMPARE(at(m_cursor.selection()), u"Bydelen"_s);
        }
    }

    void selectionsAreWholeGraphemes()
    {
        const LetterText text(u"xa\u030A\U0001F468\u200D\U0001F469y"_s);
        LetterCursor cursor = of(text);
        cursor.select({2, 4});
        QCOMPARE(cursor.selection(), (TextRange{1, 6}));
        cursor.setPosition(5);
        QCOMPARE(cursor.position(), 3);
        cursor.select({-5, 99});
        QCOMPARE(cursor.selection(), (TextRange{0, 7}));
    }

    void snappingNearbyIsSnapping()
    {
        const LetterText text(u"a\n\u030Ab e\u0301\U0001F1F3\U0001F1F4\U0001F1F8\U0001F1EA 각 "
                              u"שָׁלוֹם\n\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(60));
        for (qsizetype start = 0; start < text.length(); start += 7) {
            for (const qsizetype length : {1, 2, 5})
                QCOMPARE(snappedNearby(text, {start, start + length}),
                    snapped(text, {start, std::min(text.length(), start + length)}));
        }
    }

    void anEmptyTextHasNoSentence()
    {
        LetterCursor cursor = of(LetterText());
        for (const LetterMove move : {NextSentence, PreviousSentence, ExtendNextSentence, LastSentence, NextWord,
                 PreviousWord, ExtendNextWord, EndNextWord, StartPreviousWord, SelectAll})
            cursor.move(move);
        QCOMPARE(cursor.position(), 0);
        QVERIFY(cursor.target().isEmpty());
    }

    void hostileSentencesAreMended()
    {
        LetterCursor cursor;
        cursor.setText(m_text, {{20, 900}, {5, 5}, {-4, 8}, {9, 3}}, {});
        QCOMPARE(cursor.sentences(), (QList<TextRange>{{0, 8}, {20, m_text.length()}}));
        cursor.setText(m_text, {}, {});
        QCOMPARE(cursor.sentences(), (QList<TextRange>{{0, m_text.length()}}));
    }

    void wordsAreFoundInAnEndlessText()
    {
        const LetterText text(u"x"_s.repeated(100'000) + u" slutt"_s);
        const LetterWords words(unicodeWords(text), text.length());
        QCOMPARE(words.endAfter(10), 100'000);
        QCOMPARE(words.startAfter(10), 100'001);
        QCOMPARE(words.startBefore(100'000), 0);
        QCOMPARE(words.endBefore(text.length()), 100'000);
        QCOMPARE(words.at(50'000), (TextRange{0, 100'000}));
        QCOMPARE(words.endAfter(text.length()), text.length());
    }

    void everyStepHasAKey()
    {
        QCOMPARE(letterMove(Qt::Key_Down, Qt::NoModifier), NextSentence);
        QCOMPARE(letterMove(Qt::Key_Down, Qt::ShiftModifier), ExtendNextSentence);
        QCOMPARE(letterMove(Qt::Key_Right, Qt::AltModifier), EndNextWord);
        QCOMPARE(letterMove(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier), StartPreviousWord);
        QVERIFY(!letterMove(Qt::Key_Tab, Qt::NoModifier));
        QVERIFY(!letterMove(Qt::Key_Down, Qt::ControlModifier));
    }
};

KODEKS_TEST(TestLetterCursor)
#include "tst_lettercursor.moc"
