// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/editabout.h"

#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the history finds edits by.
class EditAboutTest : public QObject
{
    Q_OBJECT

private slots:
    void itTellsOfWhatRowsBelongTo_data()
    {
        QTest::addColumn<QList<TouchedRow>>("rows");
        QTest::addColumn<QJsonObject>("about");
        const QJsonObject passage{{u"letter"_s, 4}, {u"task"_s, 8}, {u"direction"_s, QJsonValue()}};
        const QJsonObject recoded{{u"letter"_s, 4}, {u"task"_s, 9}, {u"direction"_s, 2}};
        const QJsonObject other{{u"letter"_s, 3}, {u"task"_s, QJsonValue()}, {u"direction"_s, 2}};
        const auto row = [](const char *name, const QList<TouchedRow> &rows, const QJsonObject &about) {
            QTest::newRow(name) << rows << about;
        };
        row("nothing", {}, {});
        row("a passage", {{Table::Passage, 1, {}, passage}},
            {{u"letter"_s, QJsonArray{4}}, {u"task"_s, QJsonArray{8}}, {u"passages"_s, 1}, {u"letters"_s, 1}});
        row("passages, changed and removed",
            {{Table::Passage, 2, passage, recoded}, {Table::Passage, 1, other, {}}, {Table::Passage, 2, recoded, {}}},
            {{u"letter"_s, QJsonArray{3, 4}}, {u"task"_s, QJsonArray{8, 9}}, {u"direction"_s, QJsonArray{2}},
                {u"passages"_s, 2}, {u"letters"_s, 2}, {u"removed"_s, 2}});
        row("an argument of a passage",
            {{Table::PassageArgument, 5, {}, QJsonObject{{u"passage"_s, 1}, {u"argument"_s, 6}}}},
            {{u"argument"_s, QJsonArray{6}}});
        row("codes",
            {{Table::Task, 3, {}, QJsonObject{{u"name"_s, u"x"_s}}}, {Table::Actor, 5, QJsonObject(), {}},
                {Table::Direction, 6, QJsonObject(), QJsonObject()}, {Table::Argument, 7, {}, QJsonObject()}},
            {{u"task"_s, QJsonArray{3}}, {u"actor"_s, QJsonArray{5}}, {u"direction"_s, QJsonArray{6}},
                {u"argument"_s, QJsonArray{7}}, {u"removed"_s, 1}});
        row("coders and letters", {{Table::Coder, 3, {}, QJsonObject()}, {Table::Letter, 9, {}, QJsonObject()}},
            {{u"coder"_s, QJsonArray{3}}, {u"letter"_s, QJsonArray{9}}});
        for (const Table table : {Table::LetterFact, Table::LetterDone, Table::LetterAttribute, Table::LetterProposal,
                 Table::Settlement, Table::Memo})
            row(tableName(table).data(), {{table, 1, {}, QJsonObject{{u"letter"_s, 2}}}},
                {{u"letter"_s, QJsonArray{2}}});
        row("a memo of the project", {{Table::Memo, 1, {}, QJsonObject{{u"letter"_s, QJsonValue()}}}}, {});
        row("a property", {{Table::Property, 1, {}, QJsonObject{{u"letter"_s, 2}}}}, {});
    }

    void itTellsOfWhatRowsBelongTo()
    {
        QFETCH(const QList<TouchedRow>, rows);
        QFETCH(const QJsonObject, about);
        EditAbout found;
        for (const TouchedRow &row : rows)
            found.add(row);
        QCOMPARE(found.json(), about);
    }
};

KODEKS_TEST(EditAboutTest)
#include "tst_editabout.moc"
