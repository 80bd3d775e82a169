// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/datapackage.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The types of the columns as read_csv() of R's readr takes them, a letter each.
QString readrTypes(const TableFields &fields)
{
    QString types;
    for (const TableField &field : fields) {
        switch (field.type) {
        case TableField::Type::Text: types += u'c'; break;
        case TableField::Type::Integer: types += u'i'; break;
        case TableField::Type::Date: types += u'D'; break;
        case TableField::Type::Instant: types += u'T'; break;
        }
    }
    return types;
}

QString rLines(const QList<TableResource> &resources)
{
    QString lines = u"library(readr)\n"_s;
    for (const TableResource &resource : resources) {
        // R has an object called letters of its own.
        const QString name = resource.name == u"letters" ? u"letter_list"_s : resource.name;
        lines += u"%1 <- read_csv(\"%2.csv\", col_types = \"%3\", na = \"\", trim_ws = FALSE)\n"_s.arg(
            name, resource.name, readrTypes(resource.fields));
    }
    return lines;
}

/// What pandas is told of a column that is not text. A column of dates it wants as it is, to make dates of it.
QString pandasType(const TableField &field)
{
    if (field.type == TableField::Type::Text)
        return {};
    return field.name + (field.type == TableField::Type::Integer ? u"=\"Int64\""_s : u"=object"_s);
}

QString pythonLines(const QList<TableResource> &resources)
{
    QStringList names;
    QStringList calls;
    QStringList types;
    for (const TableResource &resource : resources) {
        QStringList words{u'"' + resource.name + u'"'};
        for (const TableField &field : resource.fields) {
            if (const QString type = pandasType(field); !type.isEmpty() && !types.contains(type))
                types.append(type);
            if (field.type == TableField::Type::Date || field.type == TableField::Type::Instant)
                words.append(u'"' + field.name + u'"');
        }
        names.append(resource.name);
        calls.append(u"read(%1)"_s.arg(words.join(u", "_s)));
    }
    return u"import pandas as pd\n"
           "from collections import defaultdict\n"
           "types = defaultdict(lambda: \"string\", %1)\n"
           "read = lambda name, *dates: pd.read_csv(name + \".csv\", dtype=types, parse_dates=list(dates), "
           "keep_default_na=False, na_values=[\"\"])\n"
           "%2 = %3\n"_s.arg(types.join(u", "_s), names.join(u", "_s), calls.join(u", "_s));
}

/// How what is empty stays empty on the way back.
constexpr auto writingBack
    = "\nPassages that were changed there can be read back (`kodeks import-passages`). Write what is empty as "
      "empty:\n\n"
      "```r\nwrite_csv(passages, \"back.csv\", na = \"\")\n```\n\n"
      "```python\npassages.to_csv(\"back.csv\", index=False)\n```\n\n"
      "A spreadsheet that opens a CSV turns what looks like a number, a date or a formula into one. Export a workbook\n"
      "(`.xlsx`) for spreadsheets; it can be read back as well.\n"_L1;

} // namespace

QByteArray analysisReadme(const QString &title, const QList<TableResource> &resources, const QString &only)
{
    QString text
        = u"# %1\n\nCoded consultation letters, written by Kodeks. The tables are CSV: UTF-8, commas, the first line "
          u"names the columns.\n"
          "`%2` describes every column. Positions count Unicode code points, from 0, the end exclusive; R's `nchar()` "
          "and\n"
          "`substr()` and Python's `len()` and `[start:end]` count the same.\n\n"_s.arg(
              QString(title).simplified(), QString(dataPackageFile));
    if (!only.isEmpty())
        text += u"Only passages that fulfil this query are here, and all counts are of them; the letters, the "
                "codebook\nand the memos are whole:\n\n    %1\n\n"_s.arg(only.simplified());
    for (const TableResource &resource : resources)
        text += u"- `%1.csv`: %2\n"_s.arg(resource.name, resource.description);
    text += u"\nIn R:\n\n```r\n%1```\n\nIn Python:\n\n```python\n%2```\n"_s.arg(
        rLines(resources), pythonLines(resources));
    text += writingBack;
    return text.toUtf8();
}

} // namespace Kodeks
