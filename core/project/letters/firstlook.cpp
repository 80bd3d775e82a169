// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/firstlook.h"

#include "core/project/letters/tablefiles.h"

#include <QtConcurrent>

namespace Kodeks {

namespace {

struct Looked
{
    std::optional<LetterTable> table;
    TableKind kind = TableKind::None;
    QString refusal; ///< of what is a table and cannot be read
};

/// Whether somebody says that a table has answers; it then has the columns so.
bool isSaidToAnswer(LetterTable &table, const QList<ColumnWish> &wishes)
{
    LetterTable answers = table;
    answers.columns = answerColumns(table);
    if (!fulfil(answers, wishes) || !hasAnswers(answers.columns))
        return false;
    table = std::move(answers);
    return true;
}

Looked looked(const LetterFile &file, const LetterNames &names, const QList<ColumnWish> &wishes)
{
    if (!mayBeTable(file.name))
        return {};
    const auto bytes = readLetterFile(file.path);
    const bool workbook = bytes && isWorkbook(*bytes, file.name);
    if (!bytes || (!workbook && !isSeparatedText(*bytes, file.name)))
        return {};
    auto table = readLetterTable(*bytes, file.name);
    if (!table)
        return {std::nullopt, {}, workbook ? table.error().message : QString()};
    const TableKind kind = isSaidToAnswer(*table, wishes) ? TableKind::Answers : tableKind(*table, names);
    return kind == TableKind::None && !workbook ? Looked() : Looked{std::move(*table), kind, {}};
}

/// The letters that tables can say something of: the project's, and the files that come with the tables.
LetterNames nameable(const QStringList &known, const QList<LetterFile> &files)
{
    QStringList names = known;
    for (const LetterFile &file : files)
        names.append(file.name);
    QList<Letter> letters;
    for (const QString &name : std::as_const(names)) {
        letters.append(Letter{});
        letters.last().id = LetterId(letters.size());
        letters.last().name = name;
    }
    return LetterNames(letters);
}

} // namespace

FirstLook firstLook(const QList<LetterFile> &files, const QStringList &known, const ImportOptions &options)
{
    FirstLook look;
    if (!options.tables) {
        look.files = files;
        return look;
    }
    const LetterNames names = nameable(known, files);
    auto all = QtConcurrent::blockingMapped<QList<Looked>>(
        files, [&](const LetterFile &file) { return looked(file, names, options.columns); });
    for (qsizetype i = 0; i < files.size(); ++i) {
        Looked &found = all[i];
        if (found.table)
            (found.kind == TableKind::Answers ? look.answers : look.facts).append(std::move(*found.table));
        else if (!found.refusal.isEmpty())
            look.refused.append({files.at(i).path, found.refusal});
        else
            look.files.append(files.at(i));
    }
    return look;
}

} // namespace Kodeks
