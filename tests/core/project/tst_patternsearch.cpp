// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/patternsearch.h"
#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct PatternStudy
{
    PatternStudy()
    {
        QList<NewLetter> letters;
        for (const auto &[name, text] : {std::pair(u"x1.txt"_s, u"Æra 😀 får 12 og far 7.\nFår igjen"_s),
                 std::pair(u"x2.txt"_s, u"ingen tall her"_s), std::pair(u"x3.txt"_s, u"2024-04-17 og 2025-01-02"_s)}) {
            NewLetter letter;
            letter.name = name;
            letter.text = text;
            letters.append(letter);
        }
        small.apply(Edits::addLetters(letters));
    }

    /// "x1.txt 4-7 får" for each hit in the letters made here.
    QStringList hits(const QString &pattern)
    {
        QStringList words;
        const auto found = searchPattern(small.path(), pattern, 0);
        for (const SearchHit &hit : found->found.hits) {
            if (hit.letterName.startsWith(u'x'))
                words.append(
                    u"%1 %2-%3 %4"_s.arg(hit.letterName).arg(hit.range.start).arg(hit.range.end).arg(hit.match));
        }
        return words;
    }

    SmallProject small;
};

} // namespace

class TestPatternSearch : public QObject
{
    Q_OBJECT

private slots:
    void patternsFindWhatTheyMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("a word") << u"får"_s << QStringList{u"x1.txt 6-9 får"_s};
        QTest::newRow("whatever its case") << u"(?i)FÅR"_s << QStringList{u"x1.txt 6-9 får"_s, u"x1.txt 23-26 Får"_s};
        QTest::newRow("letters of ours are letters") << u"\\bæ?\\w+ra\\b|Æ\\w+"_s << QStringList{u"x1.txt 0-3 Æra"_s};
        QTest::newRow("numbers") << u"\\b\\d{1,2}\\b(?=[. ])"_s
                                 << QStringList{u"x1.txt 10-12 12"_s, u"x1.txt 20-21 7"_s, u"x3.txt 8-10 17"_s};
        QTest::newRow("the beginning of a line") << u"^F\\w+"_s << QStringList{u"x1.txt 23-26 Får"_s};
        QTest::newRow("nothing is no hit") << u"q*"_s << QStringList();
        QTest::newRow("a sign of two units") << u"\\x{1F600}"_s << QStringList{u"x1.txt 4-5 😀"_s};
    }

    void patternsFindWhatTheyMatch()
    {
        QFETCH(QString, pattern);
        PatternStudy study;
        QTEST(study.hits(pattern), "hits");
    }

    void totalsAreExactWhateverTheLimit()
    {
        PatternStudy study;
        const auto all = needed(searchPattern(study.small.path(), u"\\d\\d"_s, 0));
        QCOMPARE(all.totals, (SearchTotals{all.found.hits.size(), 2}));
        QVERIFY(!all.found.more && all.found.hits.size() > 3);
        const auto some = needed(searchPattern(study.small.path(), u"\\d\\d"_s, 3));
        QCOMPARE(some.found.hits.size(), 3);
        QVERIFY(some.found.more && some.stopped.isEmpty());
        QCOMPARE(some.totals, all.totals);
        const auto exactly = needed(searchPattern(study.small.path(), u"\\d\\d"_s, all.found.hits.size()));
        QVERIFY(!exactly.found.more);
        const auto listed = needed(searchPattern(study.small.path(), u"\\d\\d"_s, 0, {}, 40, {.hits = 2}));
        QCOMPARE(listed.found.hits.size(), 2);
        QVERIFY(listed.found.more);
    }

    void contextIsOfTheLine()
    {
        PatternStudy study;
        const auto found = needed(searchPattern(study.small.path(), u"far"_s, 0, {}, 4));
        QCOMPARE(found.found.hits.constFirst().before, u" og "_s);
        QCOMPARE(found.found.hits.constFirst().after, u" 7."_s);
    }

    void whatIsNoPatternIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("part");
        QTest::newRow("an open bracket") << u"æ(får"_s << u"character 5"_s;
        QTest::newRow("an open class") << u"[a-"_s << u"character 3"_s;
        QTest::newRow("a star before anything") << u"*a"_s << u"character 0"_s;
        QTest::newRow("nothing") << QString() << u"no pattern"_s;
        QTest::newRow("far too long") << u"a"_s.repeated(10'001) << u"longer"_s;
    }

    void whatIsNoPatternIsRefusedWithItsPlace()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, part);
        PatternStudy study;
        const auto found = searchPattern(study.small.path(), pattern, 0);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
    }

    void aPatternThatTakesTooLongIsStoppedAndSaysWhere_data()
    {
        QTest::addColumn<quint32>("steps");
        QTest::addColumn<std::chrono::milliseconds>("perLetter");
        QTest::newRow("steps") << quint32(1) << std::chrono::milliseconds(60'000);
        QTest::newRow("time") << quint32(10'000'000) << std::chrono::milliseconds(-1);
    }

    void aPatternThatTakesTooLongIsStoppedAndSaysWhere()
    {
        QFETCH(quint32, steps);
        QFETCH(std::chrono::milliseconds, perLetter);
        PatternStudy study;
        const auto found
            = needed(searchPattern(study.small.path(), u"[0-9]+(?:-[0-9]+)+"_s, 0, {}, 40, {steps, perLetter, 100}));
        QVERIFY(!found.stopped.isEmpty());
        QVERIFY(found.stopped.contains(u".txt"));
        QCOMPARE(found.totals.hits, found.found.hits.size());
    }

    void stretchByStretchItFindsTheSame_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("words") << u"\\b[a-zå]\\w+"_s;
        QTest::newRow("a line") << u"^.*å.*$"_s;
        QTest::newRow("over lines") << u"(?s)får.*Får"_s;
        QTest::newRow("what stands before") << u"(?<=og )\\w+|(\\d)\\1"_s;
        QTest::newRow("a sign of two units") << u"[^a-z ]"_s;
        QTest::newRow("maybe nothing") << u"\\d*"_s;
        QTest::newRow("as it is written") << u"\\Q7."_s;
        QTest::newRow("its own beginning") << u"\\d+\\K-"_s;
    }

    void stretchByStretchItFindsTheSame()
    {
        QFETCH(QString, pattern);
        PatternStudy study;
        const auto placesWith = [&](const PatternLimits &limits) {
            QList<std::pair<LetterId, TextRange>> places;
            for (const SearchHit &hit :
                needed(searchPattern(study.small.path(), pattern, 0, {}, 40, limits)).found.hits)
                places.append({hit.letter, hit.range});
            return places;
        };
        const auto places = placesWith({});
        QVERIFY(!places.isEmpty());
        for (const qsizetype stretch : {1, 2, 3, 7, 20})
            QCOMPARE(placesWith({.stretch = stretch}), places);
    }

    void anyStretchOfAnyTextGivesTheSame_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : {u"a+b"_s, u"(?s)a.*b"_s, u"\\bå\\w*\\b"_s, u"(?<=a)b|b(?=å)"_s, u"^.+$"_s,
                 u"a(?!b)"_s, u"(a|b)\\1"_s, u"😀?å"_s, u"[^a]+"_s, u"\\Z|a\\s+a"_s, u"(?i)A(?:b|å)*+"_s, u"a{2,3}?"_s})
            QTest::newRow(qPrintable(pattern)) << pattern;
    }

    void anyStretchOfAnyTextGivesTheSame()
    {
        QFETCH(const QString, pattern);
        QRandomGenerator random(7);
        const QStringList signs{u"a"_s, u"b"_s, u"å"_s, u" "_s, u"\n"_s, u"😀"_s};
        for (int round = 0; round < 200; ++round) {
            QString string;
            for (int i = random.bounded(30); i > 0; --i)
                string += signs.at(random.bounded(signs.size()));
            QList<std::pair<qsizetype, qsizetype>> wanted;
            for (auto all = readPattern(pattern)->globalMatch(string); all.hasNext();) {
                const QRegularExpressionMatch match = all.next();
                if (match.capturedLength() > 0)
                    wanted.append({match.capturedStart(), match.capturedEnd()});
            }
            QList<std::pair<qsizetype, qsizetype>> found;
            const PatternMatcher matcher(pattern, {.stretch = 1 + random.bounded(9)});
            const auto end = matcher.search(string,
                [&found](qsizetype start, qsizetype last) { found.append({start, last}); }, [] { return true; });
            QCOMPARE(end, PatternMatcher::End::Done);
            QCOMPARE(found, wanted);
        }
    }

    void everyTextIsSearchedAsItStands()
    {
        PatternStudy study;
        const QString mark(QChar(0xfeff)); // which decoders drop where a text begins with it
        study.small.apply(Edits::addLetters({textLetter(u"y1.txt"_s, mark + u"får 12"_s),
            textLetter(u"y2.txt"_s, u"😀 får 34, \n"_s.repeated(60'000)), textLetter(u"y3.txt"_s, u"ingen"_s),
            textLetter(u"y4.txt"_s, u"æ 😀 56 "_s.repeated(50'000)), textLetter(u"y5.txt"_s, u"7 får 78"_s)}));
        const auto found = needed(searchPattern(study.small.path(), u"\\w+ (?=\\d)|\\d\\d"_s, 0));
        QList<std::pair<LetterId, TextRange>> places;
        for (const SearchHit &hit : found.found.hits)
            places.append({hit.letter, hit.range});
        QList<std::pair<LetterId, TextRange>> wanted;
        const auto expression = readPattern(u"\\w+ (?=\\d)|\\d\\d"_s).value();
        for (const LetterId letter : std::as_const(found.letters)) {
            const LetterText text = needed(study.small.project().text(letter));
            for (auto all = expression.globalMatch(text.string()); all.hasNext();) {
                const QRegularExpressionMatch match = all.next();
                wanted.append({letter, text.rangeFromUtf16(match.capturedStart(), match.capturedEnd())});
            }
        }
        QCOMPARE(places.size(), wanted.size());
        QVERIFY(places == wanted);
        for (const auto &[name, has] : {std::pair(u"y1.txt"_s, true), std::pair(u"y2.txt"_s, true),
                 std::pair(u"y3.txt"_s, false), std::pair(u"y4.txt"_s, true), std::pair(u"y5.txt"_s, true)})
            QCOMPARE(found.letters.contains(study.small.letter(name)), has);
    }

    void aPatternSlowAtEachPlaceIsStopped()
    {
        PatternStudy study;
        study.small.apply(Edits::addLetters({textLetter(u"y.txt"_s, u"bydel og etat, \n"_s.repeated(20'000))}));
        const auto found = needed(searchPattern(study.small.path(), u"igjen|(bydel[\\s\\S]*)?[\\s\\S]*q9\\d"_s, 0, {},
            40, {.perLetter = std::chrono::milliseconds(50)}));
        QVERIFY2(found.stopped.contains(u"y.txt"_s), qPrintable(found.stopped));
        QCOMPARE(found.totals.hits, 1);
    }

    void aSearchCanBeCancelled()
    {
        PatternStudy study;
        const auto found = searchPattern(study.small.path(), u"a"_s, 0, [](qint64 done, qint64) { return done < 1; });
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    }

    void hitsTellWhatIsCodedThere()
    {
        PatternStudy study;
        SmallProject &small = study.small;
        const LetterId letter = small.letter(u"x1.txt"_s);
        for (const TextRange range : {TextRange{0, 8}, TextRange{9, 12}, TextRange{6, 30}, TextRange{23, 26}}) {
            Passage passage;
            passage.letter = letter;
            passage.coder = small.coder(u"Ann"_s);
            passage.range = range;
            small.apply(Edits::addPassage(passage));
        }
        const auto found = needed(searchPattern(small.path(), u"(?i)får|\\d\\d-\\d\\d"_s, 0));
        QStringList places;
        const auto passages = needed(passagesAt(*needed(openForReading(small.path())), found.found.hits, {}));
        QCOMPARE(passages.size(), found.found.hits.size());
        for (qsizetype i = 0; i < passages.size(); ++i) {
            if (!found.found.hits.at(i).letterName.startsWith(u'x'))
                continue;
            QStringList ranges;
            for (const Passage &passage : passages.at(i))
                ranges.append(u"%1-%2"_s.arg(passage.range.start).arg(passage.range.end));
            places.append(ranges.join(u' '));
        }
        QCOMPARE(places, (QStringList{u"0-8 6-30"_s, u"6-30 23-26"_s, QString(), QString()}));
    }
};

KODEKS_TEST(TestPatternSearch)
#include "tst_patternsearch.moc"
