// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include "core/model/searchwords.h"
#include "core/project/jobs/check.h"
#include "core/project/letters/importer.h"
#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/sketches/sketchstore.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

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
        QTEST(searchText(text).words, "words");
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

    void sketchesFindWhatTheTextsFindAndFewTextsAreReadForIt()
    {
        constexpr int count = 120;
        constexpr qsizetype first = 100;
        QRandomGenerator random(29);
        QList<std::optional<TextPrint>> prints;
        QStringList texts;
        for (int i = 0; i < count; ++i) {
            QStringList words;
            for (int word = 0; word < random.bounded(15, 400); ++word)
                words.append(u"ord%1"_s.arg(random.bounded(3000)));
            if (i > 0 && random.bounded(3) == 0) // much of an earlier one
                words += texts.at(random.bounded(i)).split(u' ').mid(random.bounded(20));
            texts.append(words.join(u' '));
            prints.append(printOf(texts.constLast()));
        }
        QList<TextSketch> sketches;
        std::ranges::transform(prints, std::back_inserter(sketches), sketchOf);
        QSet<qsizetype> read;
        const auto found = nearDuplicates(sketches, first, [&](qsizetype text) {
            read.insert(text);
            return *prints.at(text);
        });
        QList<NearDuplicate> all = nearDuplicates(prints);
        all.removeIf([](const NearDuplicate &near) { return near.text < first; });
        QVERIFY(!all.isEmpty());
        QCOMPARE(found, all);
        read.removeIf([](qsizetype text) { return text >= first; });
        QVERIFY(read.size() < first / 2);
    }

    void aProjectKeepsSketchesAndACheckComparesThemWithTheTexts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.kodeks"_s);
        const auto project = Project::create(path, u"P"_s);
        QVERIFY(project.has_value());
        const auto bring = [&](const QString &name, const QString &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            file.close();
            auto prepared = prepareImport({file.fileName()}, ImportOptions{.project = path});
            QVERIFY(prepared.has_value() && importLetters(**project, *std::move(prepared)).has_value());
        };
        const auto kept = [&path] {
            const auto connection = Connection::open(path, Connection::Mode::Read);
            const auto all = connection ? SketchStore::all(**connection) : Result<QList<SketchedLetter>>();
            return std::ranges::count_if(all.value_or(QList<SketchedLetter>()),
                [](const SketchedLetter &each) { return each.sketch.has_value(); });
        };
        bring(u"a.txt"_s, sample(u"assistermeg.txt"_s));
        bring(u"b.txt"_s, u"Et kort brev."_s);
        QCOMPARE(kept(), 2);
        QVERIFY((*project)->apply(Edits::removeLetters({(*project)->letters().constFirst().id})).has_value());
        QVERIFY((*project)->undo().has_value());
        QCOMPARE(kept(), 2);
        QCOMPARE(checkProject(path, {})->problems, QStringList());
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM content_sketch");
        bring(u"c.txt"_s, sample(u"assistermeg.txt"_s) + u"\nVi er enige."_s); // those of the others are made again
        QCOMPARE(kept(), 3);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE content_sketch SET hashes = zeroblob(512) WHERE sequences > 0");
        const auto checked = checkProject(path, {});
        QCOMPARE(checked->problems.size(), 2);
        QVERIFY(checked->problems.constFirst().contains(u"content_sketch"));
    }

    void shortTextsAreNotCompared()
    {
        QVERIFY(!printOf(u"Vi støtter forslaget."_s));
        QVERIFY(!printOf({}));
    }
};

KODEKS_TEST(TestLikeness)
#include "tst_likeness.moc"
