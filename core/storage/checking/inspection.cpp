// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checking/inspection.h"

#include "core/model/letterattributes.h"
#include "core/model/lettertext.h"
#include "core/storage/checking/journalcheck.h"
#include "core/storage/counting/passagecounts.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 100;

struct InspectionText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

void checkIntegrity(Connection &connection, QStringList &problems)
{
    Statement row(connection, "PRAGMA integrity_check(20)");
    while (row.next()) {
        if (row.text(0) != u"ok")
            problems.append(InspectionText::tr("The file is damaged: %1.").arg(row.text(0)));
    }
}

void checkReferences(Connection &connection, QStringList &problems)
{
    Statement row(connection, "PRAGMA foreign_key_check");
    while (row.next() && problems.size() < mostProblems)
        problems.append(InspectionText::tr("Row %2 of the table “%1” names a row of “%3” that is not there.")
                .arg(row.text(0))
                .arg(row.number(1))
                .arg(row.text(2)));
}

bool hasTable(Connection &connection, const QString &name)
{
    Statement row(connection, "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table'");
    return row.bind(name).next();
}

void checkAttributes(Connection &connection, QStringList &problems)
{
    if (!hasTable(connection, u"letter_attribute"_s)) // an older project
        return;
    Statement row(connection,
        "SELECT letter.name, letter_attribute.key, letter_attribute.name FROM letter_attribute JOIN letter ON "
        "letter.id = letter_attribute.letter");
    while (row.next() && problems.size() < mostProblems) {
        if (attributeKey(row.text(2)) != row.text(1))
            problems.append(InspectionText::tr("The attribute “%2” of “%1” is kept under another name.")
                    .arg(row.text(0), row.text(2)));
    }
}

void checkMarks(Connection &connection, QStringList &problems)
{
    if (connection.hasLostMarks())
        problems.append(InspectionText::tr(
            "The file has lost the marks of a Kodeks project, as copies made with .dump do. Open it once in Kodeks, "
            "which puts them back."));
}

void checkIndex(Connection &connection, QStringList &problems)
{
    if (!hasTable(connection, u"letter_search"_s)) {
        problems.append(InspectionText::tr(
            "The search index (the table “letter_search”) is missing. Open the project once in Kodeks, which makes it "
            "anew; until then searching takes longer."));
        return;
    }
    Statement row(connection, "SELECT count(*) FROM content WHERE id NOT IN (SELECT id FROM letter_search_docsize)");
    if (row.next() && row.number(0) > 0)
        problems.append(InspectionText::tr("The search index lacks %1 of the texts.").arg(row.number(0)));
}

Result<> checkCounts(Connection &connection, QStringList &problems)
{
    if (!hasTable(connection, u"passage_count"_s)) // an older project
        return {};
    const auto right = PassageCounts::areRight(connection);
    if (right && !*right)
        problems.append(InspectionText::tr(
            "The numbers of passages that are kept (the tables “passage_count” and “code_count”) are not those there "
            "are."));
    return right ? Result<>() : failed(right);
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
            problems.append(
                InspectionText::tr("The passage %1 lies outside the text of “%2”.").arg(row.text(0), row.text(4)));
        else if (text.slice(range) != row.text(3))
            problems.append(InspectionText::tr("The passage %1 does not quote the text of “%2” at its place.")
                    .arg(row.text(0), row.text(4)));
    }
}

/// Words that were recognised follow one another within the text.
void checkRecognition(
    Connection &connection, qint64 content, const LetterText &text, const QString &letter, QStringList &problems)
{
    if (!hasTable(connection, u"recognised_word"_s)) // an older project
        return;
    Statement row(connection, "SELECT start, end FROM recognised_word WHERE content = ? ORDER BY start");
    row.bind(content);
    qint64 before = 0;
    while (row.next()) {
        if (row.number(0) < before || row.number(1) > text.length()) {
            problems.append(InspectionText::tr("The recognised words of “%1” do not fit its text.").arg(letter));
            return;
        }
        before = row.number(1);
    }
}

/// A text and what quotes it, as they are at one moment.
Result<QStringList> checkText(Connection &connection, qint64 content, const TextCheck &further)
{
    QStringList problems;
    Statement row(connection,
        "SELECT content.sha256, content.length, content.text, coalesce(letter.name, '') FROM content LEFT JOIN letter "
        "ON letter.content = content.id WHERE content.id = ?");
    if (!row.bind(content).next())
        return problems;
    const QString string = row.text(2);
    const LetterText text(string);
    if (textSha256(string) != row.text(0) || text.length() != row.number(1))
        problems.append(InspectionText::tr("The text of “%1” is not the one that was imported.").arg(row.text(3)));
    checkQuotes(connection, content, text, problems);
    checkRecognition(connection, content, text, row.text(3), problems);
    const auto more = further ? further(connection, content, string) : Result<QString>();
    if (!more)
        return failed(more);
    if (!more->isEmpty())
        problems.append(*more);
    return problems;
}

QList<qint64> idsIn(Connection &connection, const char *sql)
{
    QList<qint64> ids;
    Statement row(connection, sql);
    while (row.next())
        ids.append(row.number(0));
    return ids;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, InspectionText::tr("The check was cancelled."), {}};
}

QString brokenChain(const JournalChain::Step &step)
{
    return InspectionText::tr(
        "Edit %1 of the journal (%2, by %3) does not fit the chain: it, or a step before it, is not what it was when "
        "it was made, or one was taken out.")
        .arg(step.edit.value())
        .arg(step.at.isValid() ? step.at.toUTC().toString(Qt::ISODate) : u"?"_s,
            step.coder.isEmpty() ? u"–"_s : step.coder);
}

/// Texts and what the journal keeps are never changed, so each may be looked at in a moment of its own.
struct Piece
{
    qint64 row = 0;
    bool isEdit = false; ///< else a text
};

QList<Piece> piecesIn(Connection &connection)
{
    QList<Piece> pieces;
    for (const qint64 content : idsIn(connection, "SELECT id FROM content ORDER BY id"))
        pieces.append({content, false});
    if (hasTable(connection, u"edit_block"_s)) { // not in an older project
        for (const qint64 edit : idsIn(connection, "SELECT id FROM edit ORDER BY id"))
            pieces.append({edit, true});
    }
    return pieces;
}

Result<QStringList> checkPiece(Connection &connection, Piece piece, const TextCheck &further)
{
    if (!piece.isEdit)
        return checkText(connection, piece.row, further);
    return journalProblem(connection, EditId(piece.row)).transform([](const QString &problem) {
        return problem.isEmpty() ? QStringList() : QStringList(problem);
    });
}

Result<> checkPieces(Connection &connection, const QList<Piece> &pieces, const TextCheck &further,
    const Progress &progress, QStringList &found)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (progress && !progress(i, pieces.size()))
            return std::unexpected(cancelled());
        const auto problems = atOneMoment(connection, [&] {
            return guarded(
                connection, [&]() -> Result<QStringList> { return checkPiece(connection, pieces.at(i), further); });
        });
        if (!problems)
            return failed(problems);
        found.append(problems->first(std::min(problems->size(), std::max(mostProblems - found.size(), qsizetype(0)))));
    }
    return {};
}

/// The journal is as it was when each step was made.
Result<> checkChain(Connection &connection, const Progress &progress, Inspection &found)
{
    const auto state = atOneMoment(connection, [&] { return JournalChain::state(connection); }, progress);
    if (!state || !*state)
        return state ? Result<>() : failed(state);
    found.chain = **state;
    JournalChain::Walk walk(connection);
    for (bool more = true; more;) {
        const auto went = atOneMoment(connection, [&walk] { return walk.next(); }, progress);
        if (!went)
            return failed(went);
        more = *went;
    }
    if (const auto &step = walk.broken())
        found.problems.append(brokenChain(*step));
    const auto outOfStep = atOneMoment(connection, [&] { return JournalChain::editOutOfStep(connection); }, progress);
    if (outOfStep && *outOfStep)
        found.problems.append(
            InspectionText::tr("Whether edit %1 of the journal is done or undone is not what its steps say.")
                .arg((*outOfStep)->value()));
    return outOfStep ? Result<>() : failed(outOfStep);
}

qsizetype count(Connection &connection, const char *sql)
{
    Statement row(connection, sql);
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<Inspection> inspect(Connection &connection, const Progress &progress, const TextCheck &further)
{
    Inspection found;
    QList<Piece> pieces;
    auto read = atOneMoment(connection, [&] {
        found = {};
        return guarded(connection, [&]() -> Result<> {
            checkIntegrity(connection, found.problems);
            found.letters = count(connection, "SELECT count(*) FROM letter");
            found.passages = count(connection, "SELECT count(*) FROM passage");
            found.edits = count(connection, "SELECT count(*) FROM edit");
            if (found.problems.isEmpty()) // SQLCipher 4.6 goes round for ever over references in a file that is damaged
                checkReferences(connection, found.problems);
            checkAttributes(connection, found.problems);
            checkMarks(connection, found.problems);
            checkIndex(connection, found.problems);
            if (const auto counted = checkCounts(connection, found.problems); !counted)
                return counted;
            pieces = piecesIn(connection);
            return {};
        });
    }, progress);
    if (read)
        read = checkChain(connection, progress, found);
    if (read)
        read = checkPieces(connection, pieces, further, progress, found.problems);
    if (!read && read.error().kind == Error::Kind::Damaged) {
        found.problems.append(read.error().message);
        return found;
    }
    return read ? Result<Inspection>(found) : failed(read);
}

} // namespace Kodeks
