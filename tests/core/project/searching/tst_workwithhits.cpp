// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"
#include "core/project/searching/hitsurroundings.h"
#include "core/project/searching/hittable.h"
#include "core/query/searching/patternreader.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Text = SearchScope::Text;

struct HitStudy
{
    HitStudy()
    {
        small.apply(Edits::addLetters({textLetter(u"x.txt"_s, u"En sak. To saker her.\n\nEn sak til, og mer."_s),
            textLetter(u"y.txt"_s, u"Ingen sak."_s)}));
        code(u"x.txt"_s, {0, 7}, u"Ann"_s);
        code(u"y.txt"_s, {0, 10}, u"Bo"_s);
    }

    void code(const QString &letter, TextRange range, const QString &coder)
    {
        Passage passage;
        passage.letter = small.letter(letter);
        passage.coder = small.coder(coder);
        passage.range = range;
        passage.task = small.task(u"Homes"_s);
        small.apply(Edits::addPassage(passage));
    }

    /// "x 3" for each hit.
    QStringList places(const SearchScope &scope, std::optional<CoderId> viewer = {})
    {
        QStringList words;
        const auto found = needed(searchScope(small.path(), viewer, {.query = u"sak"_s}, scope));
        for (const SearchHit &hit : found.hits.found.hits)
            words.append(u"%1 %2"_s.arg(hit.letterName.first(1)).arg(hit.range.start));
        return words;
    }

    SmallProject small;
};

} // namespace

/// What a search gives to work with: its text, what stands around a hit, a table, where a pattern is at fault.
class WorkWithHitsTest : public QObject
{
    Q_OBJECT

private slots:
    void aScopeIsWhatPassagesTouch()
    {
        HitStudy study;
        QCOMPARE(study.places({}), (QStringList{u"x 3"_s, u"x 26"_s, u"y 6"_s}));
        QCOMPARE(study.places({.text = Text::Coded}), (QStringList{u"x 3"_s, u"y 6"_s}));
        QCOMPARE(study.places({.text = Text::Uncoded}), QStringList{u"x 26"_s});
        QCOMPARE(study.places({.text = Text::Coded, .coders = {u"Ann"_s}}), QStringList{u"x 3"_s});
        QCOMPARE(study.places({.text = Text::Coded, .where = u"coder:Bo"_s}), QStringList{u"y 6"_s});
        QCOMPARE(study.places({.text = Text::Uncoded, .where = u"coder:Bo"_s}), (QStringList{u"x 3"_s, u"x 26"_s}));
        QVERIFY(!searchScope(study.small.path(), {}, {.query = u"sak"_s}, {.text = Text::Coded, .where = u"x:"_s}));
    }

    void codedBlindAScopeIsOfWhatIsSeen()
    {
        HitStudy study;
        study.small.apply(Edits::setBlind(true));
        const CoderId ann = study.small.coder(u"Ann"_s);
        QCOMPARE(study.places({.text = Text::Coded}, ann), QStringList{u"x 3"_s});
        QCOMPARE(study.places({.text = Text::Uncoded}, ann), (QStringList{u"x 26"_s, u"y 6"_s}));
        QCOMPARE(study.places({.text = Text::Coded, .coders = {u"Bo"_s}}, ann), QStringList());
    }

    void aScopeTellsItsPassages()
    {
        HitStudy study;
        const auto all = needed(readSearchScope(study.small.project(), {}));
        QVERIFY(all.filter.isAll() && all.coders.isEmpty());
        const auto ofBo = needed(readSearchScope(study.small.project(), {.text = Text::Coded, .coders = {u"Bo"_s}}));
        QCOMPARE(ofBo.coders, QStringList{u"Bo"_s});
        QVERIFY(ofBo.passages >= 1);
        QVERIFY(!readSearchScope(study.small.project(), {.text = Text::Coded, .coders = {u"Nobody"_s}}));
    }

    void sentenceAndParagraphStandAroundAHit()
    {
        HitStudy study;
        const LetterId letter = study.small.letter(u"x.txt"_s);
        const auto around
            = [&](TextRange range) { return needed(hitSurroundings(study.small.path(), {letter, range}, {})); };
        QCOMPARE(around({3, 6}), (HitSurroundings{{u"En "_s, u"."_s}, {u"En "_s, u". To saker her."_s}}));
        QCOMPARE(around({26, 29}), (HitSurroundings{{u"En "_s, u" til, og mer."_s}, {u"En "_s, u" til, og mer."_s}}));
        QCOMPARE(around({400, 403}), HitSurroundings());
        QCOMPARE(needed(hitSurroundings(study.small.path(), {LetterId(99), {0, 1}}, {})), HitSurroundings());
    }

    void hitsAreExportedWithTheirPiles()
    {
        HitStudy study;
        const QString path = study.small.folder() + u"/hits.csv"_s;
        const HitPlace second{study.small.letter(u"x.txt"_s), {26, 29}};
        const HitExport asked{.search = {.query = u"sak"_s, .extent = {.limit = 1}}, .piles = {{second, 4}}};
        QCOMPARE(needed(exportHits(study.small.path(), asked, path)), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.startsWith((hitColumns().join(u',') + u",pile\r\n"_s).toUtf8()));
        const CsvRows rows = csvRows(table);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).value(u"pile"_s), QString());
        QCOMPARE(rows.at(1).value(u"pile"_s), u"4"_s);
        QCOMPARE(rows.at(0).value(u"coders"_s), u"Ann"_s);
        QVERIFY(!exportHits(study.small.path(), asked, study.small.folder() + u"/none/hits.csv"_s));
    }

    void anExportForABlindCoderTellsOfNoOther()
    {
        HitStudy study;
        study.small.apply(Edits::setBlind(true));
        const QString path = study.small.folder() + u"/hits.csv"_s;
        const HitExport asked{.search = {.query = u"sak"_s}, .viewer = study.small.coder(u"Ann"_s)};
        QVERIFY(exportHits(study.small.path(), asked, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.contains("Ann") && !table.contains("Bo"));
    }

    void aFaultOfAPatternHasItsPlace_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("an open bracket") << u"😀(får"_s << qsizetype(5) << qsizetype(6);
        QTest::newRow("a star before anything") << u"*a"_s << qsizetype(0) << qsizetype(0);
        QTest::newRow("a bracket too many") << u"ab)c"_s << qsizetype(1) << qsizetype(2);
    }

    void aFaultOfAPatternHasItsPlace()
    {
        QFETCH(const QString, pattern);
        QFETCH(const qsizetype, start);
        QFETCH(const qsizetype, end);
        const auto read = readPattern(pattern);
        QVERIFY(!read);
        QCOMPARE(read.error().place, (QueryPlace{start, end}));
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(readPattern(u"a(b|c)"_s));
    }
};

KODEKS_TEST(WorkWithHitsTest)
#include "tst_workwithhits.moc"
