// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/lists/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SearchHit hit(qint64 letter, const QString &before, const QString &match, const QString &after, qsizetype at = 0)
{
    SearchHit made;
    made.letter = LetterId(letter);
    made.letterName = u"file-%1.txt"_s.arg(letter);
    made.range = {at, at + match.size()};
    made.before = before;
    made.match = match;
    made.after = after;
    return made;
}

LetterSearchResult found(const QList<SearchHit> &hits, const QList<QList<Passage>> &passages = {})
{
    LetterSearchResult result;
    result.hits.found.hits = hits;
    result.passages = passages;
    return result;
}

/// "b a c": the hits by their match, in the order of the rows.
QString order(const SearchModel &model)
{
    QStringList matches;
    for (int row = 0; row < model.rowCount(); ++row)
        matches.append(model.hitAt(row).match);
    return matches.join(u' ');
}

QString sorted(const QList<SearchHit> &hits, const QList<HitKey> &keys)
{
    QStringList matches;
    for (const int i : hitOrder(hits, keys, {}, {}))
        matches.append(hits.at(i).match);
    return matches.join(u' ');
}

} // namespace

class SearchModelTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreNamed()
    {
        const SearchModel model;
        QStringList names;
        for (int column = 0; column < SearchModel::ColumnCount; ++column)
            names.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(names, (QStringList{u"Letter"_s, u"Place"_s, u"Coded"_s, u"Pile"_s}));
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QCOMPARE(SearchModel::textNames().size(), 8);
    }

    void aHitIsOneLineInThreeParts()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(found({hit(1, u"in\nthe "_s, u"two\thomes"_s, u" there"_s)}), {});
        const QModelIndex place = model.index(0, SearchModel::Context);
        QCOMPARE(place.data().toString(), u"in the two homes there"_s);
        QCOMPARE(place.data(SearchModel::BeforeRole).toString(), u"in the "_s);
        QCOMPARE(place.data(SearchModel::MatchRole).toString(), u"two homes"_s);
        QCOMPARE(place.data(SearchModel::AfterRole).toString(), u" there"_s);
        QVERIFY(!place.data(SearchModel::OpenedRole).toBool());
        QVERIFY(!place.data(Qt::ToolTipRole).isValid());
    }

    void lettersAreCountedOnceAndNamedAsTheWindowDoes()
    {
        SmallProject small;
        const LetterId first = small.letter(u"first.txt"_s);
        SearchModel model;
        const QList<SearchHit> hits{
            hit(first.value(), {}, u"a"_s, {}), hit(first.value(), {}, u"b"_s, {}, 4), hit(99, {}, u"c"_s, {})};
        model.setResult(found(hits), HitLabels(small.project(), hits));
        QCOMPARE(model.letterCount(), 2);
        QCOMPARE(model.index(0, SearchModel::Letter).data().toString(), u"A sender"_s);
        QCOMPARE(model.index(2, SearchModel::Letter).data().toString(), u"file-99.txt"_s);
        QCOMPARE(model.index(2, SearchModel::Letter).data(Qt::ToolTipRole).toString(), u"file-99.txt"_s);
        QCOMPARE(model.rowOf({LetterId(99), {0, 1}}), 2);
        QCOMPARE(model.rowOf({LetterId(99), {5, 6}}), -1);
    }

    void whatIsCodedStandsAtTheHit()
    {
        SmallProject small;
        const Passage passage = small.passages().constFirst();
        const QList<SearchHit> hits{hit(1, {}, u"a"_s, {}), hit(2, {}, u"b"_s, {})};
        SearchModel model;
        model.setResult(found(hits, {{passage, passage}, {}}), HitLabels(small.project(), hits));
        const QModelIndex coded = model.index(0, SearchModel::Coded);
        const QString coder = small->coder(passage.coder)->name;
        const QString task = small->codebook().task(passage.task)->name;
        const QStringList states = coded.data(SearchModel::StatesRole).toStringList();
        QCOMPARE(states.size(), 2);
        QVERIFY2(states.at(0).startsWith(coder + u": "_s + task), qPrintable(states.at(0)));
        QCOMPARE(coded.data().toString(), states.join(u"; "_s));
        QCOMPARE(coded.data(SearchModel::ColorsRole).toList().size(), 2);
        QVERIFY(coded.data(SearchModel::ColorsRole).toList().at(0).value<QColor>().isValid());
        QVERIFY(coded.data(Qt::ToolTipRole).toString().contains(task));
        QVERIFY(model.index(1, SearchModel::Coded).data().toString().isEmpty());
    }

    void wordsBesideAHitAreCountedOutwards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("fromEnd");
        QTest::addColumn<QString>("fromBeginning");
        QTest::newRow("the nearest") << u"Én av Bydelene, "_s << 1 << u"bydelene"_s << u"én"_s;
        QTest::newRow("the third") << u"Én av Bydelene, "_s << 3 << u"én"_s << u"bydelene"_s;
        QTest::newRow("one too far") << u"Én av Bydelene, "_s << 4 << QString() << QString();
        QTest::newRow("signs alone") << u" – , "_s << 1 << QString() << QString();
    }

    void wordsBesideAHitAreCountedOutwards()
    {
        QFETCH(const QString, text);
        QFETCH(const int, number);
        QTEST(wordFromEnd(text, number), "fromEnd");
        QTEST(wordFromBeginning(text, number), "fromBeginning");
    }

    void hitsAreSortedByTheirKeys()
    {
        const QList<SearchHit> hits{hit(1, u"om å "_s, u"a"_s, u" øst"_s), hit(1, u"en ære "_s, u"b"_s, u" ås"_s),
            hit(2, u"en "_s, u"c"_s, u" zoo"_s), hit(2, {}, u"d"_s, u" zoo to"_s), hit(3, u"og å "_s, u"e"_s, {})};
        QCOMPARE(sorted(hits, {}), u"a b c d e"_s);
        QCOMPARE(sorted(hits, {HitKey::Right1}), u"c d a b e"_s);
        QCOMPARE(sorted(hits, {HitKey::Right1, HitKey::Right2}), u"d c a b e"_s);
        QCOMPARE(sorted(hits, {HitKey::Left1}), u"c b a e d"_s);
        QCOMPARE(sorted(hits, {HitKey::Left1, HitKey::Left2}), u"c b e a d"_s);
        QCOMPARE(sorted(hits, {HitKey::Letter}), u"a b c d e"_s);
        QCOMPARE(sorted(hits, {HitKey::Match}), u"a b c d e"_s);
    }

    void sortingKeepsWhatIsCurrent()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(found({hit(1, {}, u"b"_s, {}, 0), hit(1, {}, u"a"_s, {}, 9), hit(1, {}, u"c"_s, {}, 20)}), {});
        const QPersistentModelIndex current = model.index(0, 1);
        model.setOrder({HitKey::Match});
        QCOMPARE(order(model), u"a b c"_s);
        QCOMPARE(current.row(), 1);
        model.setResult(found({hit(1, {}, u"z"_s, {}, 0), hit(1, {}, u"y"_s, {}, 9)}), {});
        QCOMPARE(order(model), u"y z"_s);
        model.setOrder({});
        QCOMPARE(order(model), u"z y"_s);
        model.setOrder({HitKey::Match, HitKey::Pile, HitKey::Left1, HitKey::Right1});
        QCOMPARE(model.order().size(), mostHitKeys);
    }

    void pilesAreOfPlaces()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(found({hit(1, {}, u"a"_s, {}, 0), hit(1, {}, u"b"_s, {}, 9), hit(2, {}, u"c"_s, {}, 0)}), {});
        model.putOnPile({0, 2}, 4);
        QCOMPARE(model.index(0, SearchModel::Pile).data().toString(), u"4"_s);
        QCOMPARE(model.index(1, SearchModel::Pile).data().toString(), QString());
        QCOMPARE(model.placesOnPile(4), (QList<HitPlace>{{LetterId(1), {0, 1}}, {LetterId(2), {0, 1}}}));
        model.setOrder({HitKey::Pile});
        QCOMPARE(order(model), u"a c b"_s);
        model.setResult(found({hit(2, {}, u"c"_s, {}, 0)}), {});
        QCOMPARE(model.pileAt(0), 4);
        QCOMPARE(model.placesOnPile(4).size(), 1);
        model.putOnPile({0}, 0);
        QCOMPARE(model.pileAt(0), 0);
        QCOMPARE(model.piles().size(), 1);
        model.clearPiles();
        QVERIFY(model.piles().isEmpty());
    }

    void aRowShowsItsSentenceAndItsParagraph()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(found({hit(1, u"b "_s, u"hit"_s, u" c"_s)}), {});
        const HitSurroundings around{{u"A b "_s, u" c."_s}, {u"First.\nA b "_s, u" c. Last."_s}};
        const QModelIndex place = model.index(0, SearchModel::Context);
        model.open(0, SearchModel::Opened::Sentence, around);
        QVERIFY(place.data(SearchModel::OpenedRole).toBool());
        QCOMPARE(place.data().toString(), u"A b hit c."_s);
        model.open(0, SearchModel::Opened::Paragraph, around);
        QCOMPARE(place.data().toString(), u"First. A b hit c. Last."_s);
        model.close(0);
        QCOMPARE(place.data().toString(), u"b hit c"_s);
        QCOMPARE(model.openedAt(0), SearchModel::Opened::Line);
    }

    void hitsThatAreThereStayWhereTheyAre()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QList<SearchHit> two{hit(1, {}, u"a"_s, {}, 0), hit(1, {}, u"b"_s, {}, 9)};
        model.setResult(found(two.first(1)), {});
        model.open(0, SearchModel::Opened::Sentence, {});
        model.setResult(found(two), {});
        model.setResult(found(two), {});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(order(model), u"a b"_s);
        QCOMPARE(model.openedAt(0), SearchModel::Opened::Sentence);
        model.setResult(found(two.last(1)), {});
        QCOMPARE(resets.size(), 2);
        model.setResult({}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 3);
    }

    void aRowIsCopiedWithAllThatItShows()
    {
        SmallProject small;
        const QList<SearchHit> hits{hit(small.letter(u"first.txt"_s).value(), u"left\tof "_s, u"it"_s, u" right"_s)};
        SearchModel model;
        model.setResult(found(hits), HitLabels(small.project(), hits));
        model.putOnPile({0}, 2);
        const QStringList texts = model.textsAt(0);
        QCOMPARE(texts.size(), SearchModel::textNames().size());
        QCOMPARE(texts.mid(3, 3), (QStringList{u"left of "_s, u"it"_s, u" right"_s}));
        QCOMPARE(texts.first(2), (QStringList{u"A sender"_s, u"A sender"_s}));
        QCOMPARE(texts.constLast(), u"2"_s);
    }

    void everyKeyHasWords()
    {
        QSet<QString> words;
        for (const HitKey key : hitKeys())
            words.insert(hitKeyWords(key));
        QCOMPARE(words.size(), hitKeys().size());
        QVERIFY(!words.contains(QString()));
    }
};

KODEKS_TEST(SearchModelTest)
#include "tst_searchmodel.moc"
