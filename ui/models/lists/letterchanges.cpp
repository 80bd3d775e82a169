// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/letterchanges.h"

#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct LetterChangesText
{
    Q_DECLARE_TR_FUNCTIONS(LetterChanges)
};

FigureCell cell(const QString &text)
{
    constexpr qsizetype shownCharacters = 200;
    return {Display::oneLine(text.left(shownCharacters)), text.size() > shownCharacters ? text.left(2000) : QString(),
        {}, false};
}

FigureCell valueCell(const LetterTablePlan::Change &change, const QString &value)
{
    if (value.isEmpty())
        return cell(u"–"_s);
    const QDate date = change.fact == Fact::Dated ? QDate::fromString(value, Qt::ISODate) : QDate();
    return cell(date.isValid() ? QLocale().toString(date, u"dd.MM.yyyy") : value);
}

} // namespace

FigureTable changesTable(const LetterTablePlan &plan)
{
    FigureTable table;
    table.headers = {LetterChangesText::tr("Letter"), LetterChangesText::tr("What"), LetterChangesText::tr("Now"),
        LetterChangesText::tr("Becomes")};
    table.rows.reserve(plan.changes.size());
    for (const LetterTablePlan::Change &change : plan.changes) {
        table.rows.append({cell(change.letterName), cell(change.fact ? Display::fact(*change.fact) : change.name),
            valueCell(change, change.before), valueCell(change, change.after)});
    }
    return table;
}

QString roleName(const LetterTable::Column &column)
{
    switch (column.role) {
    case LetterTable::Column::Role::Letter: return LetterChangesText::tr("File name of the letter");
    case LetterTable::Column::Role::Folder: return LetterChangesText::tr("Folder of that file");
    case LetterTable::Column::Role::Fact: return Display::fact(column.fact);
    case LetterTable::Column::Role::Attribute: return LetterChangesText::tr("Attribute");
    case LetterTable::Column::Role::Text: return LetterChangesText::tr("Text of the letter");
    case LetterTable::Column::Role::Question: return LetterChangesText::tr("Question and answer");
    case LetterTable::Column::Role::Ignored: return LetterChangesText::tr("Left out");
    }
    return {};
}

} // namespace Kodeks
