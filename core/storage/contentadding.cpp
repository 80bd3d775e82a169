// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/words.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/reading.h"
#include "core/storage/recognitionstore.h"
#include "core/storage/searchstore.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <span>

namespace Kodeks::LetterStore {

using namespace Qt::StringLiterals;

namespace {

qint64 ensureQuestion(Connection &connection, const QString &text)
{
    // The uuid follows from the text, so that two projects agree on it.
    static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-6c657474657a"_s);
    Statement(connection, "INSERT OR IGNORE INTO question(uuid, text) VALUES(?, ?)")
        .bind(uuidWord(QUuid::createUuidV5(space, text)), text)
        .run();
    Statement row(connection, "SELECT id FROM question WHERE text = ?");
    return row.bind(text).next() ? row.number(0) : 0;
}

/// Puts in so many rows at once: SQLite needs half the time for each that it needs for one alone.
std::string insertSections(qsizetype rows)
{
    std::string sql = "INSERT INTO section(content, kind, start, end, number, level, question) VALUES";
    for (qsizetype i = 0; i < rows; ++i)
        sql += i == 0 ? "(?1, ?, ?, ?, ?, ?, ?)" : ", (?1, ?, ?, ?, ?, ?, ?)";
    return sql;
}

void addRows(Connection &connection, qint64 content, std::span<const Section> sections, const LetterText &text)
{
    Statement insert(connection, insertSections(std::ssize(sections)));
    int column = 1;
    insert.bindAt(column, content);
    for (const Section &section : sections) {
        insert.bindAt(++column, sectionWord(section.kind));
        insert.bindAt(++column, qint64(section.range.start));
        insert.bindAt(++column, qint64(section.range.end));
        insert.bindAt(++column, section.number);
        insert.bindAt(++column, section.level);
        ++column; // without a question: null
        if (section.kind == Section::Kind::Question)
            insert.bindAt(column, ensureQuestion(connection, text.slice(section.range).simplified()));
    }
    insert.run();
}

void addSections(Connection &connection, qint64 content, const QList<Section> &sections, const LetterText &text)
{
    std::span<const Section> rest(sections);
    for (const size_t rows : {size_t(64), size_t(16), size_t(4), size_t(1)}) {
        for (; rest.size() >= rows; rest = rest.subspan(rows))
            addRows(connection, content, rest.first(rows), text);
    }
}

/// What is kept of a content's original: nothing where it is its text's own bytes.
QByteArray keptOriginal(const Content &content)
{
    return content.original == content.text.toUtf8() ? QByteArray("") : content.original;
}

/// All but its search words.
qint64 addContent(Connection &connection, const Content &content)
{
    const LetterText text(content.text);
    Statement insert(connection, "INSERT INTO content(sha256, length, text, original, encoding) VALUES(?, ?, ?, ?, ?)");
    insert.bind(content.sha256, qint64(text.length()), content.text, keptOriginal(content), content.encoding).run();
    const qint64 id = connection.database().getLastInsertRowid();
    addSections(connection, id, content.sections, text);
    RecognitionStore::addRecognition(connection, id, content.recognition);
    return id;
}

qint64 ensureOriginal(Connection &connection, const Content &content)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(content.original, QCryptographicHash::Sha256).toHex());
    Statement(connection, "INSERT OR IGNORE INTO original(sha256, bytes, encoding) VALUES(?, ?, ?)")
        .bind(sha256, content.original, content.encoding)
        .run();
    Statement row(connection, "SELECT id FROM original WHERE sha256 = ? AND encoding = ?");
    return row.bind(sha256, content.encoding).next() ? row.number(0) : 0;
}

std::optional<ContentRow> contentThere(Connection &connection, const Content &content)
{
    ContentRow place;
    {
        Statement existing(connection, "SELECT id, original = ? AND encoding = ? FROM content WHERE sha256 = ?");
        if (!existing.bind(keptOriginal(content), content.encoding, content.sha256).next())
            return std::nullopt;
        place.content = existing.number(0);
        if (existing.number(1) != 0)
            return place;
    }
    place.original = ensureOriginal(connection, content);
    return place;
}

} // namespace

Result<QList<ContentRow>> ensureContents(
    Connection &connection, const QList<Content> &contents, const Progress &progress)
{
    const auto goesOn = [&](qsizetype done) { return !progress || progress(done, 2 * contents.size()); };
    return guarded(connection, [&]() -> Result<QList<ContentRow>> {
        QList<ContentRow> rows;
        QList<std::pair<qint64, QString>> words;
        for (const Content &content : contents) {
            if (!goesOn(rows.size()))
                return std::unexpected(readingCancelled());
            if (const auto there = contentThere(connection, content)) {
                rows.append(*there);
                continue;
            }
            rows.append({addContent(connection, content), 0});
            words.append({rows.constLast().content, content.text});
        }
        qsizetype done = contents.size();
        for (const auto &[id, text] : std::as_const(words)) {
            if (!goesOn(++done))
                return std::unexpected(readingCancelled());
            if (const auto added = SearchStore::add(connection, id, text); !added)
                return failed(added);
        }
        return rows;
    });
}

Result<ContentRow> ensureContent(Connection &connection, const Content &content)
{
    return ensureContents(connection, {content}).transform([](const QList<ContentRow> &rows) { return rows.first(); });
}

} // namespace Kodeks::LetterStore
