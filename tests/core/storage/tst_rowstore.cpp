// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowstore.h"

#include "core/storage/rows.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QJsonObject coder(const QString &name)
{
    return Rows::coder({.id = {}, .uuid = QUuid::createUuid(), .name = name, .color = u"#112233"_s});
}

} // namespace

/// What is written is remembered, before and after, so that it can be taken back and made again.
class RowStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowComesBackAsItWasGiven();
    void aRowThatIsNotThereIsNoError();
    void theDatabaseChoosesAnIdOrTakesTheOneGiven();
    void columnsThatAreNotNamedStay();
    void changingNothingTouchesNothing();
    void onlyColumnsThatChangeAreWritten();
    void whatIsTouchedIsRememberedInOrder();
    void whatIsGoneCannotBeChangedOrRemoved();
    void restoringGoesBackAndForthBetweenTwoImages();
    void restoringRefusesWhatSomebodyElseHasChanged();
    void aRefusedRowIsNotTouched();
    void everyTableHasANameAndColumns();
};

void RowStoreTest::aRowComesBackAsItWasGiven()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const QJsonObject given = coder(u"Åse «Ø» 'x' \uFEFF\U0001F600"_s);
    const auto id = rows.insert(Table::Coder, given);
    QVERIFY(id.has_value());
    const auto found = rows.row(Table::Coder, *id);
    QVERIFY(found.has_value() && found->has_value());
    for (auto column = given.begin(); column != given.end(); ++column)
        QCOMPARE((*found)->value(column.key()), column.value());
}

void RowStoreTest::onlyColumnsThatChangeAreWritten()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const QJsonObject given = coder(u"a"_s);
    const auto id = rows.insert(Table::Coder, given);
    QVERIFY(id.has_value());
    file.connection().database().exec(
        "CREATE TEMP TRIGGER written BEFORE UPDATE OF uuid, color ON coder BEGIN SELECT raise(ABORT, 'written'); END");
    QJsonObject wanted = given;
    wanted.insert(u"name"_s, u"b"_s);
    QVERIFY(rows.update(Table::Coder, *id, wanted));
    QVERIFY(rows.updateImage(Table::Coder, *id, RowImage::of(Table::Coder, given)));
    QVERIFY(!rows.update(Table::Coder, *id, {{u"color"_s, u"#445566"_s}}));
    QCOMPARE(rows.touched().size(), 3);
    QCOMPARE(rows.touched().at(1).after, std::optional<RowImage>(wanted));
}

void RowStoreTest::aRowThatIsNotThereIsNoError()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const auto found = rows.row(Table::Coder, 77);
    QVERIFY(found.has_value());
    QVERIFY(!found->has_value());
    QCOMPARE(rows.all(Table::Coder)->size(), 0);
}

void RowStoreTest::theDatabaseChoosesAnIdOrTakesTheOneGiven()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    QCOMPARE(*rows.insert(Table::Coder, coder(u"a"_s), 12), 12);
    QCOMPARE(*rows.insert(Table::Coder, coder(u"b"_s)), 13);
    const auto all = rows.all(Table::Coder);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).id, 12);
    QCOMPARE(all->at(1).columns.value("name"_L1).toString(), u"b"_s);
}

void RowStoreTest::columnsThatAreNotNamedStay()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const QJsonObject given = coder(u"a"_s);
    const qint64 id = *rows.insert(Table::Coder, given);
    QVERIFY(rows.update(Table::Coder, id, {{u"name"_s, u"b"_s}}).has_value());
    const auto after = rows.row(Table::Coder, id);
    QCOMPARE((*after)->value("name"_L1).toString(), u"b"_s);
    QCOMPARE((*after)->value("color"_L1), given.value("color"_L1));
    QCOMPARE((*after)->value("uuid"_L1), given.value("uuid"_L1));
}

void RowStoreTest::changingNothingTouchesNothing()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const qint64 id = *rows.insert(Table::Coder, coder(u"a"_s));
    const qsizetype touched = rows.touched().size();
    QVERIFY(rows.update(Table::Coder, id, {{u"name"_s, u"a"_s}}).has_value());
    QVERIFY(rows.update(Table::Coder, id, {}).has_value());
    QCOMPARE(rows.touched().size(), touched);
}

void RowStoreTest::whatIsTouchedIsRememberedInOrder()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const qint64 id = *rows.insert(Table::Coder, coder(u"a"_s));
    QVERIFY(rows.update(Table::Coder, id, {{u"name"_s, u"b"_s}}).has_value());
    QVERIFY(rows.remove(Table::Coder, id).has_value());
    const auto &touched = rows.touched();
    QCOMPARE(touched.size(), 3);
    QVERIFY(!touched.at(0).before && touched.at(0).after);
    QCOMPARE(touched.at(1).before->value("name"_L1).toString(), u"a"_s);
    QCOMPARE(touched.at(1).after->value("name"_L1).toString(), u"b"_s);
    QCOMPARE(touched.at(2).before, touched.at(1).after);
    QVERIFY(!touched.at(2).after);
    for (const auto &row : touched) {
        QCOMPARE(row.table, Table::Coder);
        QCOMPARE(row.id, id);
    }
}

void RowStoreTest::whatIsGoneCannotBeChangedOrRemoved()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    QCOMPARE(rows.update(Table::Coder, 5, {{u"name"_s, u"b"_s}}).error().kind, Error::Kind::Conflict);
    QCOMPARE(rows.remove(Table::Coder, 5).error().kind, Error::Kind::Conflict);
    QVERIFY(rows.touched().isEmpty());
}

void RowStoreTest::restoringGoesBackAndForthBetweenTwoImages()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const qint64 id = *rows.insert(Table::Coder, coder(u"a"_s));
    QVERIFY(rows.update(Table::Coder, id, {{u"name"_s, u"b"_s}}).has_value());
    const auto made = rows.touched().at(0);
    const auto changed = rows.touched().at(1);
    QVERIFY(rows.restore(Table::Coder, id, changed.after, changed.before).has_value());
    QVERIFY(rows.restore(Table::Coder, id, made.after, made.before).has_value());
    QVERIFY(!rows.row(Table::Coder, id)->has_value());
    QVERIFY(rows.restore(Table::Coder, id, made.before, made.after).has_value());
    QVERIFY(rows.restore(Table::Coder, id, changed.before, changed.after).has_value());
    QCOMPARE(*rows.row(Table::Coder, id), std::optional<QJsonObject>(changed.after));
}

void RowStoreTest::restoringRefusesWhatSomebodyElseHasChanged()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    const qint64 id = *rows.insert(Table::Coder, coder(u"a"_s));
    const auto made = rows.touched().at(0);
    RowStore other(file.connection());
    QVERIFY(other.update(Table::Coder, id, {{u"color"_s, u"#ffffff"_s}}).has_value());
    QCOMPARE(rows.restore(Table::Coder, id, made.after, {}).error().kind, Error::Kind::Conflict);
    QVERIFY(rows.row(Table::Coder, id)->has_value());
    QCOMPARE(rows.restore(Table::Coder, id, {}, made.after).error().kind, Error::Kind::Conflict);
}

void RowStoreTest::aRefusedRowIsNotTouched()
{
    const ProjectFile file;
    RowStore rows(file.connection());
    QVERIFY(rows.insert(Table::Coder, coder(u"a"_s)).has_value());
    QVERIFY(!rows.insert(Table::Coder, coder(u"a"_s)).has_value()); // names are unique
    QJsonObject nameless = coder(u"x"_s);
    nameless.remove("name"_L1);
    QVERIFY(!rows.insert(Table::Coder, nameless).has_value());
    QCOMPARE(rows.touched().size(), 1);
}

void RowStoreTest::everyTableHasANameAndColumns()
{
    QSet<QString> names;
    for (int i = 0; i < tableCount; ++i) {
        const auto table = static_cast<Table>(i);
        const auto name = tableName(table);
        const QString text = QString::fromLatin1(name.data(), qsizetype(name.size()));
        QVERIFY(!tableColumns(table).empty());
        QCOMPARE(tableNamed(text), std::optional(table));
        names.insert(text);
        const ProjectFile file;
        QVERIFY2(RowStore(file.connection()).all(table).has_value(), qPrintable(text));
    }
    QCOMPARE(names.size(), tableCount);
    QVERIFY(!tableNamed(u"sqlite_schema"_s));
}

KODEKS_TEST(RowStoreTest)
#include "tst_rowstore.moc"
