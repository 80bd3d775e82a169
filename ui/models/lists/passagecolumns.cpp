// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passagecolumns.h"

#include "core/model/letterattributes.h"
#include "core/project/project.h"
#include "ui/models/letters/attributedigest.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Kodeks::PassageTableModel)
};

} // namespace

QString columnTitle(const TableColumn &column)
{
    switch (column.kind) {
    case PassageColumn::Letter: return Texts::tr("Letter");
    case PassageColumn::Quote: return Texts::tr("Passage");
    case PassageColumn::Task: return Texts::tr("Task");
    case PassageColumn::Direction: return Texts::tr("From → to");
    case PassageColumn::Arguments: return Texts::tr("Arguments");
    case PassageColumn::Certainty: return Texts::tr("Certainty");
    case PassageColumn::Coder: return Texts::tr("Coder");
    case PassageColumn::Modified: return Texts::tr("Changed");
    case PassageColumn::Memo: return Texts::tr("Memo");
    case PassageColumn::GoodQuote: return Texts::tr("Good quote");
    case PassageColumn::Sender: return Texts::tr("Sender");
    case PassageColumn::Dated: return Texts::tr("Date of the letter");
    case PassageColumn::Attribute: break;
    }
    return column.attribute;
}

QList<TableColumn> firstColumns()
{
    QList<TableColumn> columns;
    for (int kind = 0; kind < passageColumnCount; ++kind)
        columns.append(PassageColumn(kind));
    return columns;
}

QList<TableColumn> possibleColumns(const Project *project)
{
    QList<TableColumn> columns;
    for (int kind = 0; kind < int(PassageColumn::Attribute); ++kind)
        columns.append(PassageColumn(kind));
    for (const QString &name : project ? attributeNames(project->letters()) : QStringList())
        columns.append(TableColumn(name));
    return columns;
}

QStringList attributesOf(const QList<TableColumn> &columns)
{
    QStringList names;
    for (const TableColumn &column : columns) {
        if (column.kind == PassageColumn::Attribute)
            names.append(column.attribute);
    }
    return names;
}

QString columnKey(const Project &project, const TableColumn &column)
{
    return column.kind == PassageColumn::Attribute ? u'@' + attributeDigest(project, column.attribute)
                                                   : QString::number(int(column.kind));
}

} // namespace Kodeks
