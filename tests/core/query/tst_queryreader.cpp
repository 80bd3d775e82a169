// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/queryreader.h"
#include "core/project/edits/edits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A file kept open for queries answers as the project itself does.
class TestQueryReader : public QObject
{
    Q_OBJECT

private slots:
    void itAnswersAsTheProjectDoes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("codes") << u"task:Sykehjem+ kind:transfer"_s;
        QTest::newRow("numbers") << u"certainty:>=2 not memo:-"_s;
        QTest::newRow("words") << u"bydel* or text:etat*"_s;
        QTest::newRow("near") << u"to:bydel near(kind:unchanged, 3 sentences)"_s;
        QTest::newRow("same letter") << u"to:bydel same-letter(kind:unchanged)"_s;
        QTest::newRow("none") << u"coder:\"Koder A\" coder:\"Koder B\" kind:transfer"_s;
        QTest::newRow("a code that is not there") << u"task:Kirkegård"_s;
        QTest::newRow("unreadable") << u"task:\"Syk"_s;
    }
    void itAnswersAsTheProjectDoes()
    {
        QFETCH(QString, query);
        static const SampleProject sample;
        static QueryReader reader;
        const auto here = answerQuery(*sample.get(), query);
        const auto there = reader.answer(*askedOf(*sample.get(), query));
        QVERIFY(here && there);
        QCOMPARE(there->passages, here->passages);
        QCOMPARE(there->losses, here->losses);
        QCOMPARE(there->inForce, here->inForce);
        QCOMPARE(there->error.has_value(), here->error.has_value());
        if (here->error)
            QCOMPARE(there->error->message, here->error->message);
    }

    void itSeesWhatIsChangedMeanwhile()
    {
        SmallProject small;
        QueryReader reader;
        const auto count = [&] { return reader.answer(*askedOf(small.project(), u"task:Meals"_s))->passages.size(); };
        const qsizetype before = count();
        Passage passage = small.passages().first();
        QVERIFY(passage.task != small.task(u"Meals"_s));
        passage.task = small.task(u"Meals"_s);
        small.apply(Edits::changePassage(passage));
        QCOMPARE(count(), before + 1);
        QVERIFY(small->undo().has_value());
        QCOMPARE(count(), before);
    }

    void whatIsLeftOfAQueryWithAGoneCodeIsAsked()
    {
        SmallProject small;
        QueryReader reader;
        Task garden;
        garden.name = u"Garden"_s;
        small.apply(Edits::addTask(garden));
        small.apply(Edits::removeTask(small.task(u"Garden"_s)));
        const auto answer = reader.answer(*askedOf(small.project(), u"task:Homes,Garden"_s));
        QCOMPARE(answer->gone, QStringList{u"Garden"_s});
        QCOMPARE(answer->inForce, u"task:Homes"_s);
        QVERIFY(!answer->error && !answer->passages.isEmpty());
    }

    void anotherFileInItsPlaceIsOpened()
    {
        SmallProject small;
        QueryReader reader;
        auto asked = *askedOf(small.project(), u"task:Homes"_s);
        const qsizetype found = reader.answer(asked)->passages.size();
        QVERIFY(found > 0);
        const QString path = small.folder() + u"/copy.kodeks"_s;
        QVERIFY(QFile::copy(small.path(), path));
        asked.path = path;
        QCOMPARE(reader.answer(asked)->passages.size(), found);
        QVERIFY(QFile::remove(path));
        QCOMPARE(reader.answer(asked).error().kind, Error::Kind::NotFound);
    }
};

KODEKS_TEST(TestQueryReader)
#include "tst_queryreader.moc"
