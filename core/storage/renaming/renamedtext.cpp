// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/renaming/renamedtext.h"

#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    qint64 id = 0;
    TextRange range;
};

QList<Place> placesOf(Connection &copy, const char *sql, qint64 content)
{
    QList<Place> places;
    Statement row(copy, sql);
    row.bind(content);
    while (row.next())
        places.append(Place{row.number(0), TextRange{row.number(1), row.number(2)}});
    return places;
}

void movePlaces(Connection &copy, const char *read, const char *write, qint64 content, const RenamedText &text)
{
    const QList<Place> places = placesOf(copy, read, content);
    Statement row(copy, write);
    for (const auto &[id, range] : places) {
        const TextRange moved = text.at(range);
        row.bind(qint64(moved.start), qint64(moved.end), id).run();
    }
}

void moveQuotes(Connection &copy, qint64 content, const RenamedText &text)
{
    const QList<Place> passages = placesOf(copy,
        "SELECT passage.id, start, end FROM passage JOIN letter ON letter.id = passage.letter WHERE content = ?",
        content);
    const QList<uint> points = text.text.toUcs4();
    Statement row(copy, "UPDATE passage SET start = ?, end = ?, quote = ? WHERE id = ?");
    for (const auto &[id, range] : passages) {
        const TextRange moved = text.at(range);
        const auto *first = reinterpret_cast<const char32_t *>(points.constData()) + moved.start;
        row.bind(qint64(moved.start), qint64(moved.end), QString::fromUcs4(first, moved.length()), id).run();
    }
}

/// What a passage said, as settlements keep it: a JSON array that begins with start and end.
QString movedStatement(const QString &statement, const RenamedText &text)
{
    QJsonArray said = QJsonDocument::fromJson(statement.toUtf8()).array();
    if (said.size() < 2 || !said.at(0).isDouble() || !said.at(1).isDouble())
        return statement;
    const TextRange moved = text.at({qsizetype(said.at(0).toInteger()), qsizetype(said.at(1).toInteger())});
    said[0] = qint64(moved.start);
    said[1] = qint64(moved.end);
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

void moveStatements(Connection &copy, qint64 content, const RenamedText &text)
{
    struct Decision
    {
        qint64 id = 0;
        QString a;
        QString b;
    };
    QList<Decision> decisions;
    {
        Statement row(copy,
            "SELECT settlement.id, statement_a, statement_b FROM settlement JOIN letter ON letter.id = "
            "settlement.letter WHERE content = ?");
        row.bind(content);
        while (row.next())
            decisions.append({row.number(0), row.text(1), row.text(2)});
    }
    Statement write(copy, "UPDATE settlement SET statement_a = ?, statement_b = ? WHERE id = ?");
    for (const Decision &each : decisions)
        write.bind(movedStatement(each.a, text), movedStatement(each.b, text), each.id).run();
}

/// Writes a text; the letters of one that is there already share it.
void write(Connection &copy, qint64 content, const RenamedText &text)
{
    const QByteArray utf8 = text.text.toUtf8();
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex());
    qint64 same = 0;
    {
        Statement row(copy, "SELECT id FROM content WHERE sha256 = ? AND id <> ?");
        row.bind(sha256, content);
        same = row.next() ? row.number(0) : 0;
    }
    if (same == 0) {
        Statement(copy, "UPDATE content SET text = ?, sha256 = ?, length = ? WHERE id = ?")
            .bind(text.text, sha256, qint64(text.text.toUcs4().size()), content)
            .run();
        return;
    }
    Statement(copy, "UPDATE letter SET content = ? WHERE content = ?").bind(same, content).run();
    Statement(copy, "DELETE FROM section WHERE content = ?").bind(content).run();
    Statement(copy, "DELETE FROM content WHERE id = ?").bind(content).run();
}

void renameText(Connection &copy, qint64 content, const Pseudonyms &names)
{
    QString before;
    {
        Statement row(copy, "SELECT text FROM content WHERE id = ?");
        before = row.bind(content).next() ? row.text(0) : QString();
    }
    const RenamedText text = names.renamed(before);
    if (text.replaced.isEmpty())
        return;
    movePlaces(copy, "SELECT id, start, end FROM section WHERE content = ?",
        "UPDATE section SET start = ?, end = ? WHERE id = ?", content, text);
    for (const auto &[read, write] :
        {std::pair{
             "SELECT letter_fact.id, start, end FROM letter_fact JOIN letter ON letter.id = letter_fact.letter WHERE "
             "content = ?",
             "UPDATE letter_fact SET start = ?, end = ? WHERE id = ?"},
            {"SELECT letter_proposal.id, start, end FROM letter_proposal JOIN letter ON letter.id = "
             "letter_proposal.letter WHERE content = ?",
                "UPDATE letter_proposal SET start = ?, end = ? WHERE id = ?"}})
        movePlaces(copy, read, write, content, text);
    moveQuotes(copy, content, text);
    moveStatements(copy, content, text);
    write(copy, content, text);
}

} // namespace

Result<> renameTexts(Connection &copy, const Pseudonyms &names, const Progress &progress)
{
    const auto contents = firstColumn(copy, "SELECT id FROM content ORDER BY id");
    if (!contents)
        return failed(contents);
    for (qsizetype i = 0; i < contents->size(); ++i) {
        if (progress && !progress(i, contents->size()))
            return std::unexpected(readingCancelled());
        renameText(copy, contents->at(i), names);
    }
    return {};
}

} // namespace Kodeks
