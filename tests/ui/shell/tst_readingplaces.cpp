// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/session/preferences.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class ReadingPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        ReadingPlaces places{QUuid::createUuid(), u"searchPanel"_s, QUuid::createUuid(), QUuid::createUuid(), {},
            u"no-date"_s, u"0 1:30"_s, u"ab"_s};
        places.put({QUuid::createUuid(), QUuid::createUuid(), {17, 3, -4}});
        places.put({QUuid::createUuid(), {}, {1'000'000'000, 0, 0}});
        QCOMPARE(ReadingPlaces::fromText(places.toText()), places);
        QCOMPARE(ReadingPlaces::fromText(ReadingPlaces().toText()), ReadingPlaces());
    }

    void everyCoderHasAPlaceInALetter()
    {
        ReadingPlaces places;
        const QUuid letter = QUuid::createUuid();
        const QUuid anne = QUuid::createUuid();
        const QUuid bo = QUuid::createUuid();
        places.put({letter, anne, {1, 1, 0}});
        places.put({letter, bo, {2, 2, 0}});
        places.put({letter, anne, {3, 3, 0}});
        QCOMPARE(places.place(letter, anne), (LetterPlace{3, 3, 0}));
        QCOMPARE(places.place(letter, bo), (LetterPlace{2, 2, 0}));
        QVERIFY(!places.place(letter, {}));
        QVERIFY(!places.place(QUuid::createUuid(), anne));
        QCOMPARE(places.letters.size(), 2);
    }

    void whatWasNotReadForLongIsForgotten()
    {
        ReadingPlaces places;
        const QUuid first = QUuid::createUuid();
        const QUuid second = QUuid::createUuid();
        places.put({first, {}, {1, 1, 0}});
        places.put({second, {}, {2, 2, 0}});
        for (qsizetype i = 0; i < ReadingPlaces::mostLetters - 1; ++i)
            places.put({QUuid::createUuid(), {}, {i, i, 0}});
        QCOMPARE(places.letters.size(), ReadingPlaces::mostLetters);
        QVERIFY(!places.place(first, {}));
        QVERIFY(places.place(second, {}));
        QVERIFY(places.toText().size() < 50'000);
    }

    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
            {u""_s, u"no JSON"_s, u"[]"_s, u"{\"letters\":3}"_s, u"{\"letters\":[1,[],[\"x\"]]}"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(const QString, text);
        QCOMPARE(ReadingPlaces::fromText(text), ReadingPlaces());
    }

    void preferencesKeepThemByProject()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const QUuid project = QUuid::createUuid();
        ReadingPlaces places;
        places.tab = u"factsPanel"_s;
        {
            Preferences preferences(file);
            preferences.setPlacesOf(project, places);
        }
        Preferences preferences(file);
        QCOMPARE(preferences.placesOf(project), places);
        QCOMPARE(preferences.placesOf(QUuid::createUuid()), ReadingPlaces());
    }

    void preferencesForgetProjectsNotOpenedForLong()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const QUuid first = QUuid::createUuid();
        ReadingPlaces places;
        places.tab = u"factsPanel"_s;
        {
            Preferences preferences(file);
            preferences.setPlacesOf(first, places);
            for (int i = 0; i < 40; ++i)
                preferences.setPlacesOf(QUuid::createUuid(), places);
            QCOMPARE(preferences.placesOf(first), ReadingPlaces());
        }
        QSettings kept(file, QSettings::IniFormat);
        kept.beginGroup(u"places"_s);
        QCOMPARE(kept.childKeys().size(), 30);
    }
};

KODEKS_TEST(ReadingPlacesTest)
#include "tst_readingplaces.moc"
