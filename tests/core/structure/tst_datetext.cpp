// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/datetext.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void aDateAtTheStartIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const QString &written, const QString &iso) {
            QTest::newRow(text) << written << iso;
        };
        row("17.04.2024 og mer", u"17.04.2024"_s, u"2024-04-17"_s);
        row("14.2.24", u"14.2.24"_s, u"2024-02-14"_s);
        row("3/4-1999", u"3/4-1999"_s, u"1999-04-03"_s);
        row("2024-04-17", u"2024-04-17"_s, u"2024-04-17"_s);
        row("tirsdag 12. mars 2024 kl. 10", u"12. mars 2024"_s, u"2024-03-12"_s);
        row("den 1. mai 2024", u"1. mai 2024"_s, u"2024-05-01"_s);
        row("12 March 2024", u"12 March 2024"_s, u"2024-03-12"_s);
        row("March 12, 2024", u"March 12, 2024"_s, u"2024-03-12"_s);
        row("29.02.1970", u"29.02.1970"_s, QString());
        row("1.1.70", u"1.1.70"_s, u"1970-01-01"_s);
        row("1.1.69", u"1.1.69"_s, u"2069-01-01"_s);
        row("2024.03.12", u"2024.03.12"_s, u"2024-03-12"_s);
        row("2024/03/12", u"2024/03/12"_s, u"2024-03-12"_s);
        row("12‑03‑2024", u"12‑03‑2024"_s, u"2024-03-12"_s);
        row("12–03–2024", u"12–03–2024"_s, u"2024-03-12"_s);
        row("12. maaliskuuta 2024", u"12. maaliskuuta 2024"_s, u"2024-03-12"_s);
        row("5. júní 2024", u"5. júní 2024"_s, u"2024-06-05"_s);
        row("njukčamánu 12. b. 2024", u"njukčamánu 12. b. 2024"_s, u"2024-03-12"_s);
        row("2024/12-3", QString(), QString());
        row("32.01.2024", QString(), QString());
        row("12. nonsens 2024", QString(), QString());
        row("Oslo 17.04.2024", QString(), QString());
        row("", QString(), QString());
    }

    void aDateAtTheStartIsReadAsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const DateText date = dateAtStart(text);
        QCOMPARE(date.iso, iso);
        QCOMPARE(date.text.toString(), iso.isEmpty() ? QString() : written);
    }

    void aLineOfADateHasAtMostAPlaceBesides_data()
    {
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *line, const QString &iso) { QTest::newRow(line) << iso; };
        row("Oslo, den 12. mars 2024", u"2024-03-12"_s);
        row("Mo i Rana 12.03.2024", u"2024-03-12"_s);
        row("Nordby, 3. mars 2024", u"2024-03-03"_s);
        row("Lyngby, den 3. marts 2024", u"2024-03-03"_s);
        row("Ronneby 2024-05-03", u"2024-05-03"_s);
        row("Helsingissä 12. maaliskuuta 2024", u"2024-03-12"_s);
        row("Reykjavík, 5. júní 2024", u"2024-06-05"_s);
        row("By 12 March 2024", QString());
        row("Umsagnarfrestur 5. júní 2024", QString());
        row("Uttalelsesfrist 12.03.2024", QString());
        row("12.03.2024.", u"2024-03-12"_s);
        row("København, den 3. maj 2024", u"2024-05-03"_s);
        row("Aarhus d. 3. marts 2024", u"2024-03-03"_s);
        row("Stockholm den 3 augusti 2024", u"2024-08-03"_s);
        row("Stockholm 2024-05-03", u"2024-05-03"_s);
        row("London, 3rd April 2024", u"2024-04-03"_s);
        row("Oslo/Bergen, 03.05.24", u"2024-05-03"_s);
        row("Mo i Rana den 3. mai 2024", u"2024-05-03"_s);
        row("Deres brev av 1. februar 2024", QString());
        row("Jeres brev af 3. maj 2024", QString());
        row("Your letter of 3 April 2024", QString());
        row("Dykkar brev 3. mai 2024", QString());
        row("Høringsfrist 19.04.2024", QString());
        row("Frist 1. juni 2024", QString());
        row("Mottatt 12.03.2024", QString());
        row("Deadline 3 April 2024", QString());
        row("Vi viser til brev av 12.03.2024", QString());
        row("12.03.2024 sendte vi brev", QString());
    }

    void aLineOfADateHasAtMostAPlaceBesides()
    {
        QFETCH(QString, iso);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(dateOfLine(line).iso, iso);
    }
};

KODEKS_TEST(TestDateText)
#include "tst_datetext.moc"
