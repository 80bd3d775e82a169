// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/letterquotes.h"
#include "ui/models/lists/placesmodel.h"

#include <QAbstractItemModelTester>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Places in letters with their quotes, and the list that shows them.
class LetterQuotesTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteIsTheBeginningOfAPlaceOnOneLine_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QString>("quote");
        QTest::newRow("a word behind an emoji") << TextRange{7, 16} << u"The homes"_s;
        QTest::newRow("over a line break") << TextRange{50, 59} << u"near. Pay"_s;
        QTest::newRow("nothing") << TextRange{5, 5} << QString();
    }

    void aQuoteIsTheBeginningOfAPlaceOnOneLine()
    {
        QFETCH(const TextRange, range);
        SmallProject small;
        LetterQuotes quotes;
        quotes.setProject(&small.project());
        QTEST(quotes.quote(small.letter(u"first.txt"_s), range), "quote");
    }

    void aLongPlaceIsCut()
    {
        SmallProject small;
        NewLetter letter;
        letter.name = u"long.txt"_s;
        letter.text = u"😀"_s.repeated(5000);
        letter.original = letter.text.toUtf8();
        letter.encoding = u"UTF-8"_s;
        small.apply(Edits::addLetters({letter}));
        LetterQuotes quotes;
        quotes.setProject(&small.project());
        const QString quote = quotes.quote(small.letter(u"long.txt"_s), {0, 5000});
        QCOMPARE(quote, u"😀"_s.repeated(300));
    }

    void withoutAProjectQuotesAreEmpty()
    {
        SmallProject small;
        const LetterId letter = small.letter(u"first.txt"_s);
        LetterQuotes quotes;
        QCOMPARE(quotes.quote(letter, {0, 4}), QString());
        QCOMPARE(quotes.letterName(letter, u"gone"_s), u"gone"_s);
        quotes.setProject(&small.project());
        QCOMPARE(quotes.quote(letter, {0, 4}), u"Why?"_s);
        QCOMPARE(quotes.letterName(letter, u"gone"_s), u"A sender"_s);
        QCOMPARE(quotes.quote(LetterId(99), {0, 4}), QString());
        QCOMPARE(quotes.letterName(LetterId(99), u"gone"_s), u"gone"_s);
        quotes.setProject(nullptr);
        QCOMPARE(quotes.quote(letter, {0, 4}), QString());
    }

    void placesAreShownWithTheirLetter()
    {
        SmallProject small;
        PlacesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(&small.project());
        model.setPlaces({{small.letter(u"first.txt"_s), {7, 16}}, {small.letter(u"second.txt"_s), {0, 4}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PlacesModel::Letter).data().toString(), u"A sender"_s);
        QCOMPARE(model.index(0, PlacesModel::Place).data().toString(), u"The homes"_s);
        QCOMPARE(model.index(1, PlacesModel::Place).data(Qt::ToolTipRole).toString(), u"What"_s);
        QCOMPARE(model.at(1).range, (TextRange{0, 4}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.setProject(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void theListNamesItsColumns()
    {
        const PlacesModel places;
        QCOMPARE(places.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Letter"_s);
        QCOMPARE(places.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Place"_s);
        QVERIFY(!places.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
};

KODEKS_TEST(LetterQuotesTest)
#include "tst_letterquotes.moc"
