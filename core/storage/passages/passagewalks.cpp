// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passages/passagewalks.h"

#include "core/storage/passagerow.h"
#include "core/storage/sightsql.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks::PassageWalks {

namespace {

struct WalkText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Quoted = std::pair<Passage, QString>;

QList<Quoted> readAll(Statement &row)
{
    QList<Quoted> found;
    while (row.next())
        found.emplace_back(readPassage(row), row.text(12));
    return found;
}

/// `row` has passages and arguments, by passage, as the passages are.
void addArguments(QList<Quoted> &passages, Statement &row)
{
    auto passage = passages.begin();
    while (row.next()) {
        const PassageId id(row.number(0));
        passage = std::lower_bound(
            passage, passages.end(), id, [](const Quoted &each, PassageId other) { return each.first.id < other; });
        if (passage != passages.end() && passage->first.id == id)
            passage->first.arguments.append(ArgumentId(row.number(1)));
    }
}

bool isWritten(const QByteArray &word)
{
    constexpr qsizetype length = 36;
    return word.size() == length && std::ranges::none_of(word, [](char sign) { return sign >= 'A' && sign <= 'Z'; });
}

} // namespace

Result<QList<Quoted>> inLetter(Connection &connection, LetterId letter)
{
    return guarded(connection, [&]() -> Result<QList<Quoted>> {
        Statement row(connection, KODEKS_BARE_PASSAGE_COLUMNS "WHERE letter = ?");
        QList<Quoted> found = readAll(row.bind(letter.value()));
        if (found.isEmpty())
            return found;
        std::ranges::sort(found, {}, [](const Quoted &each) { return each.first.id; });
        Statement argument(connection,
            "SELECT passage_argument.passage, argument FROM passage JOIN passage_argument "
            "ON passage_argument.passage = passage.id WHERE letter = ? ORDER BY passage_argument.passage, ordinal");
        addArguments(found, argument.bind(letter.value()));
        return found;
    });
}

Result<QList<Quoted>> ofCoder(Connection &connection, CoderId coder)
{
    return guarded(connection, [&]() -> Result<QList<Quoted>> {
        Statement row(connection, KODEKS_BARE_PASSAGE_COLUMNS "WHERE coder = ? ORDER BY id");
        QList<Quoted> found = readAll(row.bind(coder.value()));
        if (found.isEmpty())
            return found;
        Statement argument(connection,
            "SELECT passage_argument.passage, argument FROM passage JOIN passage_argument "
            "ON passage_argument.passage = passage.id WHERE coder = ? ORDER BY passage_argument.passage, ordinal");
        addArguments(found, argument.bind(coder.value()));
        return found;
    });
}

Result<QList<Quoted>> after(Connection &connection, PassageId id, qsizetype most)
{
    return guarded(connection, [&]() -> Result<QList<Quoted>> {
        Statement row(connection, KODEKS_BARE_PASSAGE_COLUMNS "WHERE id > ? ORDER BY id LIMIT ?");
        QList<Quoted> found = readAll(row.bind(id.value(), qint64(most)));
        if (found.isEmpty())
            return found;
        Statement argument(connection,
            "SELECT passage, argument FROM passage_argument WHERE passage BETWEEN ? AND ? ORDER BY passage, ordinal");
        addArguments(found, argument.bind(found.constFirst().first.id.value(), found.constLast().first.id.value()));
        return found;
    });
}

Result<QList<Quoted>> withIds(Connection &connection, const QList<PassageId> &ids)
{
    return guarded(connection, [&]() -> Result<QList<Quoted>> {
        QList<Quoted> found;
        Statement row(connection, KODEKS_PASSAGE_COLUMNS "WHERE id = ?");
        for (const PassageId id : ids) {
            if (!row.bind(id.value()).next())
                return failure(Error::Kind::NotFound, WalkText::tr("That passage is no longer in the project."));
            found.emplace_back(readPassage(row), row.text(12));
            row.again();
        }
        return found;
    });
}

Result<QList<Quoted>> goodQuotes(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Quoted>> {
        Statement row(connection, KODEKS_PASSAGE_COLUMNS "WHERE good_quote ORDER BY id");
        return readAll(row);
    });
}

Result<> eachBare(Connection &connection, const Sight &sight, const std::function<void(Passage &&)> &visit)
{
    return guarded(connection, [&]() -> Result<> {
        Statement row(connection,
            "SELECT id, uuid, letter, coder, start, end, task, direction FROM passage WHERE TRUE"
                + andSeen(sight, "passage") + " ORDER BY id");
        Statement argument(connection, "SELECT passage, argument FROM passage_argument ORDER BY passage, argument");
        bool more = argument.next();
        while (row.next()) {
            Passage passage;
            passage.id = PassageId(row.number(0));
            passage.uuid = row.uuid(1);
            passage.letter = LetterId(row.number(2));
            passage.coder = CoderId(row.number(3));
            passage.range = {row.number(4), row.number(5)};
            passage.task = TaskId(row.number(6));
            passage.direction = DirectionId(row.number(7));
            for (; more && argument.number(0) <= passage.id.value(); more = argument.next()) {
                if (argument.number(0) == passage.id.value())
                    passage.arguments.append(ArgumentId(argument.number(1)));
            }
            visit(std::move(passage));
        }
        return {};
    });
}

Result<> eachUuid(Connection &connection, const std::function<Result<>(const QUuid &)> &visit)
{
    return guarded(connection, [&]() -> Result<> {
        Statement row(connection, "SELECT uuid FROM passage ORDER BY uuid COLLATE BINARY");
        while (row.next()) {
            if (const auto visited = visit(isWritten(row.bytes(0)) ? row.uuid(0) : QUuid()); !visited)
                return visited;
        }
        return {};
    });
}

} // namespace Kodeks::PassageWalks
