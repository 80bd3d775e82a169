// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/itemmarker.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestItemMarker : public QObject
{
    Q_OBJECT

private slots:
    void aLineBeginsWithAMarkerOrNot_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *line, const QString &marker, ItemMarker::Kind kind) {
            QTest::newRow(line) << marker << static_cast<int>(kind);
        };
        using enum ItemMarker::Kind;
        row("1. Vi mener", u"1."_s, Number);
        row("12. Vi mener", u"12."_s, Number);
        row("2) Vi mener", u"2)"_s, Number);
        row("(3) Vi mener", u"(3)"_s, Number);
        row("a) Vi mener", u"a)"_s, Number);
        row("1.2 Samarbeid", u"1.2"_s, Number);
        row("1.2. samarbeid", u"1.2."_s, Number);
        row("- punkt", u"-"_s, Bullet);
        row("– punkt", u"–"_s, Bullet);
        row("•punkt", u"•"_s, Bullet);
        row("* punkt", u"*"_s, Bullet);
        row("o Punkt", u"o"_s, Bullet);
        row("1. mai er fridag", QString(), None);
        row("14.2.2024 var dagen", QString(), None);
        row("17.5 millioner", QString(), None);
        row("2024 var et år", QString(), None);
        row("-punkt", QString(), None);
        row("*viktig*", QString(), None);
        row("o jul", QString(), None);
        row("A. Hansen", QString(), None);
        row("1.", QString(), None);
        row("Vi mener", QString(), None);
        row("", QString(), None);
    }

    void aLineBeginsWithAMarkerOrNot()
    {
        QFETCH(QString, marker);
        QFETCH(int, kind);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const ItemMarker found = itemMarker(line);
        QCOMPARE(found.text.toString(), marker);
        QCOMPARE(static_cast<int>(found.kind), kind);
        QCOMPARE(found.isNull(), marker.isEmpty());
    }
};

KODEKS_TEST(TestItemMarker)
#include "tst_itemmarker.moc"
