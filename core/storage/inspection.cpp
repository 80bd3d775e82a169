// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspection.h"

#include "core/model/letterattributes.h"
#include "core/model/lettertext.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 100;

QString translated(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

void checkIntegrity(Connection &connection, QStringList &problems)
{
    Statement row(connection, "PRAGMA integrity_check(20)");
    while (row.next()) {
        if (row.text(0) != u"ok")
            problems.append(translated(QT_TRANSLATE_NOOP("Check", "The file is damaged: %1.")).arg(row.text(0)));
    }
}

void checkReferences(Connection &connection, QStringList &problems)
{
    Statement row(connection, "PRAGMA foreign_key_check");
    while (row.next() && problems.size() < mostProblems)
        problems.append(
            translated(QT_TRANSLATE_NOOP("Check", "Row %2 of the table “%1” names a row of “%3” that is not there."))
                .arg(row.text(0))
                .arg(row.number(1))
                .arg(row.text(2)));
}

void checkAttributes(Connection &connection, QStringList &problems)
{
    Statement row(connection,
        "SELECT letter.name, letter_attribute.key, letter_attribute.name FROM letter_attribute JOIN letter ON "
        "letter.id = letter_attribute.letter");
    while (row.next() && problems.size() < mostProblems) {
        if (attributeKey(row.text(2)) != row.text(1))
            problems.append(
                translated(QT_TRANSLATE_NOOP("Check", "The attribute “%2” of “%1” is kept under another name."))
                    .arg(row.text(0), row.text(2)));
    }
}

void checkIndex(Connection &connection, QStringList &problems)
{
    Statement row(connection, "SELECT count(*) FROM content WHERE id NOT IN (SELECT id FROM letter_search_docsize)");
    if (row.next() && row.number(0) > 0)
        problems.append(
            translated(QT_TRANSLATE_NOOP("Check", "The search index lacks %1 of the texts.")).arg(row.number(0)));
}

void checkQuotes(Connection &connection, qint64 content, const LetterText &text, QStringList &problems)
{
    Statement row(connection,
        "SELECT passage.uuid, start, end, quote, letter.name FROM passage JOIN letter ON letter.id = passage.letter "
        "WHERE letter.content = ?");
    row.bind(content);
    while (row.next() && problems.size() < mostProblems) {
        const TextRange range{row.number(1), row.number(2)};
        if (!text.isValid(range))
            problems.append(translated(QT_TRANSLATE_NOOP("Check", "The passage %1 lies outside the text of “%2”."))
                    .arg(row.text(0), row.text(4)));
        else if (text.slice(range) != row.text(3))
            problems.append(
                translated(QT_TRANSLATE_NOOP("Check", "The passage %1 does not quote the text of “%2” at its place."))
                    .arg(row.text(0), row.text(4)));
    }
}

bool checkTexts(Connection &connection, qsizetype count, const Progress &progress, QStringList &problems)
{
    Statement row(connection,
        "SELECT content.id, content.sha256, content.length, content.text, coalesce(letter.name, '') FROM content LEFT "
        "JOIN letter ON letter.content = content.id ORDER BY content.id");
    for (qsizetype done = 0; row.next(); ++done) {
        if (progress && !progress(done, count))
            return false;
        const QString string = row.text(3);
        const LetterText text(string);
        if (textSha256(string) != row.text(1) || text.length() != row.number(2))
            problems.append(translated(QT_TRANSLATE_NOOP("Check", "The text of “%1” is not the one that was imported."))
                    .arg(row.text(4)));
        checkQuotes(connection, row.number(0), text, problems);
    }
    return true;
}

qsizetype count(Connection &connection, const char *sql)
{
    Statement row(connection, sql);
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<Inspection> inspect(Connection &connection, const Progress &progress)
{
    Inspection found;
    const auto read = guarded(connection, [&]() -> Result<> {
        checkIntegrity(connection, found.problems);
        found.letters = count(connection, "SELECT count(*) FROM letter");
        found.passages = count(connection, "SELECT count(*) FROM passage");
        found.edits = count(connection, "SELECT count(*) FROM edit");
        checkReferences(connection, found.problems);
        checkAttributes(connection, found.problems);
        checkIndex(connection, found.problems);
        if (!checkTexts(connection, count(connection, "SELECT count(*) FROM content"), progress, found.problems))
            return failure(Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("Check", "The check was cancelled.")));
        return {};
    });
    if (!read && read.error().kind == Error::Kind::Damaged) {
        found.problems.append(read.error().message);
        return found;
    }
    return read ? Result<Inspection>(found) : failed(read);
}

} // namespace Kodeks
