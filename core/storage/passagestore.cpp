// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passagestore.h"

#include "core/model/samepassage.h"
#include "core/storage/passagerow.h"
#include "core/storage/sightsql.h"

namespace Kodeks::PassageStore {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
void countInto(Connection &connection, const char *sql, QHash<Id, qsizetype> &counts)
{
    Statement row(connection, sql);
    while (row.next())
        counts.insert(Id(row.number(0)), row.number(1));
}

Result<QList<ArgumentRow>> rows(Connection &connection, const char *sql, qint64 key)
{
    return guarded(connection, [&]() -> Result<QList<ArgumentRow>> {
        QList<ArgumentRow> found;
        Statement row(connection, sql);
        row.bind(key);
        while (row.next())
            found.append({row.number(0), PassageId(row.number(1)), ArgumentId(row.number(2)), row.integer(3)});
        return found;
    });
}

/// One sweep over each table is several times faster than looking the arguments up passage by passage.
Result<> sweep(Connection &connection, const auto &take)
{
    return guarded(connection, [&]() -> Result<> {
        Statement row(connection, KODEKS_BARE_PASSAGE_COLUMNS "ORDER BY id");
        Statement argument(connection, "SELECT passage, argument FROM passage_argument ORDER BY passage, ordinal");
        bool more = argument.next();
        while (row.next()) {
            Passage passage = readPassage(row);
            for (; more && argument.number(0) <= passage.id.value(); more = argument.next())
                passage.arguments.append(ArgumentId(argument.number(1)));
            take(passage, row);
        }
        return {};
    });
}

/// The arguments of a letter's passages, each passage's in order.
QHash<PassageId, QList<ArgumentId>> argumentsIn(Statement &row, LetterId letter)
{
    QHash<PassageId, QList<ArgumentId>> arguments;
    row.bind(letter.value());
    while (row.next())
        arguments[PassageId(row.number(0))].append(ArgumentId(row.number(1)));
    row.again();
    return arguments;
}

/// By range, then by uuid; done here, since the database would carry the quotes along.
void sortByPlace(std::span<std::pair<Passage, QString>> passages)
{
    std::ranges::sort(passages, [](const auto &one, const auto &other) {
        return one.first.range != other.first.range ? one.first.range < other.first.range
                                                    : one.first.uuid < other.first.uuid;
    });
}

Result<std::optional<Passage>> single(Connection &connection, const char *sql, const auto &key, QString *quote)
{
    return guarded(connection, [&]() -> Result<std::optional<Passage>> {
        Statement row(connection, sql);
        if (!row.bind(key).next())
            return std::optional<Passage>();
        if (quote)
            *quote = row.text(12);
        return readPassage(row);
    });
}

} // namespace

Result<QList<Passage>> ofLetter(Connection &connection, LetterId letter)
{
    return guarded(connection, [&]() -> Result<QList<Passage>> {
        QList<Passage> found;
        Statement row(connection, KODEKS_PASSAGE_COLUMNS "WHERE letter = ? ORDER BY start, end, id");
        row.bind(letter.value());
        while (row.next())
            found.append(readPassage(row));
        return found;
    });
}

Result<std::optional<Passage>> one(Connection &connection, PassageId id, QString *quote)
{
    return single(connection, KODEKS_PASSAGE_COLUMNS "WHERE id = ?", id.value(), quote);
}

Result<std::optional<Passage>> withUuid(Connection &connection, const QUuid &uuid, QString *quote)
{
    return single(connection, KODEKS_PASSAGE_COLUMNS "WHERE uuid = ?", uuidWord(uuid), quote);
}

Result<QList<Passage>> sameAs(Connection &connection, const Passage &passage)
{
    return guarded(connection, [&]() -> Result<QList<Passage>> {
        QList<Passage> found;
        Statement row(connection,
            KODEKS_PASSAGE_COLUMNS "WHERE letter = ? AND coder = ? AND start = ? AND end = ? AND coalesce(task, 0) = ? "
                                   "AND coalesce(direction, 0) = ? ORDER BY id");
        row.bind(passage.letter.value(), passage.coder.value(), qint64(passage.range.start), qint64(passage.range.end),
            passage.task.value(), passage.direction.value());
        while (row.next()) {
            const Passage other = readPassage(row);
            if (isSamePassage(passage, other))
                found.append(other);
        }
        return found;
    });
}

Result<QList<std::pair<Passage, QString>>> all(Connection &connection)
{
    QList<std::pair<Passage, QString>> found;
    const auto swept = sweep(connection,
        [&found](Passage &passage, const Statement &row) { found.emplace_back(std::move(passage), row.text(12)); });
    return swept ? Result<QList<std::pair<Passage, QString>>>(std::move(found)) : failed(swept);
}

Result<QList<std::pair<Passage, QString>>> quotedOf(Connection &connection, std::span<const LetterId> letters)
{
    return guarded(connection, [&]() -> Result<QList<std::pair<Passage, QString>>> {
        QList<std::pair<Passage, QString>> found;
        Statement row(connection, KODEKS_BARE_PASSAGE_COLUMNS "WHERE letter = ?");
        Statement argument(connection,
            "SELECT passage_argument.passage, argument FROM passage JOIN passage_argument "
            "ON passage_argument.passage = passage.id WHERE letter = ? ORDER BY passage_argument.passage, ordinal");
        for (const LetterId letter : letters) {
            const auto arguments = argumentsIn(argument, letter);
            const qsizetype first = found.size();
            row.bind(letter.value());
            while (row.next()) {
                auto &[passage, quote] = found.emplaceBack(readPassage(row), row.text(12));
                passage.arguments = arguments.value(passage.id);
            }
            row.again();
            sortByPlace(std::span(found).subspan(size_t(first)));
        }
        return found;
    });
}

Result<QList<Passage>> ofCoders(Connection &connection, const QList<CoderId> &coders)
{
    QList<Passage> found;
    const auto swept = sweep(connection, [&](Passage &passage, const Statement &) {
        if (coders.contains(passage.coder))
            found.append(std::move(passage));
    });
    return swept ? Result<QList<Passage>>(std::move(found)) : failed(swept);
}

Result<Size> size(Connection &connection)
{
    return guarded(connection, [&]() -> Result<Size> {
        Statement row(connection, "SELECT count(*), coalesce(sum(length(quote) + length(memo)), 0) FROM passage");
        return row.next() ? Size{row.number(0), row.number(1)} : Size();
    });
}

Result<QList<Share>> shares(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Share>> {
        QList<Share> all;
        Statement row(connection, "SELECT letter, coder, count(*), max(modified) FROM passage GROUP BY letter, coder");
        while (row.next())
            all.append({LetterId(row.number(0)), CoderId(row.number(1)), row.number(2), timeFromWord(row.text(3))});
        return all;
    });
}

Result<Counts> counts(Connection &connection)
{
    return guarded(connection, [&]() -> Result<Counts> {
        Counts counts;
        Statement row(connection, "SELECT letter, coder, count(*) FROM passage GROUP BY letter, coder");
        while (row.next())
            counts.ofCoder.insert({LetterId(row.number(0)), CoderId(row.number(1))}, row.number(2));
        countInto(connection, "SELECT task, count(*) FROM passage WHERE task IS NOT NULL GROUP BY task", counts.ofTask);
        countInto(connection, "SELECT direction, count(*) FROM passage WHERE direction IS NOT NULL GROUP BY direction",
            counts.ofDirection);
        countInto(connection, "SELECT argument, count(*) FROM passage_argument GROUP BY argument", counts.ofArgument);
        return counts;
    });
}

Result<Counts> countsSeen(Connection &connection, const Sight &sight)
{
    const std::string seen = andSeen(sight, "passage");
    const auto count = [&](const std::string &sql, auto &counts) {
        Statement row(connection, sql);
        while (row.next())
            counts.insert(typename std::remove_reference_t<decltype(counts)>::key_type(row.number(0)), row.number(1));
    };
    return guarded(connection, [&]() -> Result<Counts> {
        Counts counts;
        Statement row(
            connection, "SELECT letter, coder, count(*) FROM passage WHERE TRUE" + seen + " GROUP BY letter, coder");
        while (row.next())
            counts.ofCoder.insert({LetterId(row.number(0)), CoderId(row.number(1))}, row.number(2));
        count("SELECT task, count(*) FROM passage WHERE task IS NOT NULL" + seen + " GROUP BY task", counts.ofTask);
        count("SELECT direction, count(*) FROM passage WHERE direction IS NOT NULL" + seen + " GROUP BY direction",
            counts.ofDirection);
        count("SELECT argument, count(*) FROM passage_argument JOIN passage ON passage.id = passage_argument.passage "
              "WHERE TRUE"
                + seen + " GROUP BY argument",
            counts.ofArgument);
        return counts;
    });
}

Result<QList<PassageId>> withTask(Connection &connection, TaskId task)
{
    return firstColumn<PassageId>(connection, "SELECT id FROM passage WHERE task = ? ORDER BY id", task.value());
}

Result<QList<PassageId>> withDirection(Connection &connection, DirectionId direction)
{
    return firstColumn<PassageId>(
        connection, "SELECT id FROM passage WHERE direction = ? ORDER BY id", direction.value());
}

Result<QList<PassageId>> inLetter(Connection &connection, LetterId letter)
{
    return firstColumn<PassageId>(connection, "SELECT id FROM passage WHERE letter = ? ORDER BY id", letter.value());
}

Result<QList<ArgumentRow>> argumentRows(Connection &connection, PassageId passage)
{
    return rows(connection,
        "SELECT id, passage, argument, ordinal FROM passage_argument WHERE passage = ? ORDER BY ordinal",
        passage.value());
}

Result<QList<ArgumentRow>> argumentRows(Connection &connection, ArgumentId argument)
{
    return rows(connection,
        "SELECT id, passage, argument, ordinal FROM passage_argument WHERE argument = ? ORDER BY id", argument.value());
}

} // namespace Kodeks::PassageStore
