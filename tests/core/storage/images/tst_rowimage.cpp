// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/rowimage.h"

#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A row says the same to whoever asks, however it is kept.
class RowImageTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsKeptInColumnsAndSaysTheSame_data();
    void whatFitsIsKeptInColumnsAndSaysTheSame();
    void imagesAreEqualIfTheySayTheSame();
    void columnsOfOneTableAreNotThoseOfAnother();
};

void RowImageTest::whatFitsIsKeptInColumnsAndSaysTheSame_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("fits");
    const QJsonObject whole{{u"passage"_s, 1}, {u"argument"_s, QJsonValue()}, {u"ordinal"_s, u"x"_s}};
    const auto with = [&whole](const QString &column, const QJsonValue &value) {
        QJsonObject other = whole;
        other.insert(column, value);
        return other;
    };
    QTest::newRow("a number, null and a text") << whole << true;
    QTest::newRow("a large number") << with(u"passage"_s, qint64(1) << 52) << true;
    QTest::newRow("half a number") << with(u"passage"_s, 1.5) << false;
    QTest::newRow("a truth") << with(u"passage"_s, true) << false;
    QTest::newRow("a list") << with(u"passage"_s, QJsonArray{1}) << false;
    QTest::newRow("a column more") << with(u"other"_s, 1) << false;
    QTest::newRow("a column of another name")
        << QJsonObject{{u"passage"_s, 1}, {u"argument"_s, 2}, {u"other"_s, 3}} << false;
    QTest::newRow("nothing") << QJsonObject() << false;
}

void RowImageTest::whatFitsIsKeptInColumnsAndSaysTheSame()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const bool, fits);
    const RowImage image = RowImage::of(Table::PassageArgument, object);
    QCOMPARE(image.cells(Table::PassageArgument) != nullptr, fits);
    QCOMPARE(image.object(), object);
    for (const auto column : {"passage"_L1, "argument"_L1, "ordinal"_L1, "other"_L1, "none"_L1})
        QCOMPARE(image.value(column), object.value(column));
    QCOMPARE(image.textSize(), RowImage(object).textSize());
}

void RowImageTest::imagesAreEqualIfTheySayTheSame()
{
    const QJsonObject object{{u"passage"_s, 1}, {u"argument"_s, 2}, {u"ordinal"_s, 0}};
    const RowImage image(Table::PassageArgument, {1, 2, 0});
    QCOMPARE(image, RowImage(object));
    QCOMPARE(image, RowImage::of(Table::PassageArgument, object));
    QVERIFY(image != RowImage(Table::PassageArgument, {1, 2, 1}));
    QVERIFY(image != RowImage());
}

void RowImageTest::columnsOfOneTableAreNotThoseOfAnother()
{
    const RowImage image(Table::LetterDone, {1, 2, u"then"_s});
    QVERIFY(image.cells(Table::LetterDone));
    QVERIFY(!image.cells(Table::PassageArgument));
    QVERIFY(!RowImage().cells(Table::PassageArgument));
}

KODEKS_TEST(RowImageTest)
#include "tst_rowimage.moc"
