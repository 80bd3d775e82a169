// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/tablelook.h"

#include "core/exchange/xlsx/sheetreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TableLookText
{
    Q_DECLARE_TR_FUNCTIONS(TableLook)
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

LetterNames lettersCalled(const QStringList &names)
{
    QList<Letter> letters;
    for (const QString &name : names) {
        letters.append(Letter{});
        letters.last().id = LetterId(letters.size());
        letters.last().name = name;
    }
    return LetterNames(letters);
}

bool isJson(const QString &fileName)
{
    return fileName.endsWith(u".json"_s, Qt::CaseInsensitive);
}

QString codebookSentence(const QString &fileName)
{
    return TableLookText::tr("“%1” is a codebook, not a letter; bring it in as a codebook (Project, Import a codebook, "
                             "or “kodeks new PROJECT --codebook FILE”).")
        .arg(fileName);
}

/// Why a table of Kodeks' own is no letter; empty for other tables.
QString ownTableSentence(const LetterTable &table)
{
    switch (ownTable(table)) {
    case OwnTable::Codebook: return codebookSentence(table.fileName);
    case OwnTable::Report:
        return TableLookText::tr("“%1” is the report of an import, not a letter; it was left out.").arg(table.fileName);
    case OwnTable::Passages:
        return TableLookText::tr("“%1” is a table of coded passages, not a letter; bring it in as passages (Project, "
                                 "Import passages, or “kodeks import-passages”) once the letters are in.")
            .arg(table.fileName);
    case OwnTable::None: break;
    }
    return {};
}

bool isCodebookJson(const QByteArray &bytes)
{
    constexpr qsizetype most = qsizetype(16) * 1024 * 1024;
    return bytes.size() <= most && bytes.contains("\"dimensions\"")
        && QJsonDocument::fromJson(bytes).object().value("dimensions"_L1).isObject();
}

} // namespace

TableLook::TableLook(const QStringList &names, const QList<ColumnWish> &wishes)
    : m_names(lettersCalled(names))
    , m_wishes(wishes)
{
}

bool TableLook::concerns(const QString &fileName)
{
    return mayBeTable(fileName) || isJson(fileName);
}

bool TableLook::isNone(QByteArrayView start, const QString &fileName) const
{
    if (!m_wishes.isEmpty() || !fileName.endsWith(u".txt"_s, Qt::CaseInsensitive) || start.contains('\0')
        || looksLikeWorkbook(start.toByteArray()))
        return false;
    const auto isBreak = [](char byte) { return byte == '\n' || byte == '\r'; };
    const auto begin = std::ranges::find_if_not(start, isBreak);
    const QByteArrayView line(begin, std::find_if(begin, start.end(), isBreak));
    return line.end() != start.end() && !line.trimmed().isEmpty()
        && std::ranges::none_of(line, [](char byte) { return QByteArrayView(",;\t\"<").contains(byte); });
}

TableLook::Found TableLook::at(const QByteArray &bytes, const QString &fileName) const
{
    if (isJson(fileName))
        return {std::nullopt, {}, isCodebookJson(bytes) ? codebookSentence(fileName) : QString()};
    const bool workbook = isWorkbook(bytes, fileName);
    if (!workbook && !isSeparatedText(bytes, fileName))
        return {};
    auto look = lookAtLetterTable(bytes, fileName);
    if (!look)
        return {std::nullopt, {}, workbook ? look.error().message : QString()};
    LetterTable &table = look->table;
    if (const QString own = ownTableSentence(table); !own.isEmpty())
        return {std::nullopt, {}, own};
    const TableKind kind = isSaidToAnswer(table, m_wishes) ? TableKind::Answers : tableKind(table, m_names);
    if (look->fault)
        return {std::nullopt, {}, kind == TableKind::None ? QString() : look->fault->message};
    const bool letter = kind == TableKind::None && !workbook && !isPlainlyTable(table);
    return letter ? Found() : Found{std::move(table), kind, {}};
}

} // namespace Kodeks
