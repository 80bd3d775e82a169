// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/accountmaker.h"

#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "core/project/history/accountwords.h"
#include "core/project/history/recordwords.h"
#include "core/project/project.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 3; ///< different things of one edit; after that "…"

qint64 rowOf(const QJsonObject &row, QLatin1StringView column)
{
    return row.value(column).toInteger();
}

/// Each once, in order, and unless all is wanted no more than one can read.
QString told(QStringList parts, bool whole)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    if (!whole && parts.size() > mostTold)
        parts = parts.first(mostTold) << u"…"_s;
    return parts.join(u"; "_s);
}

} // namespace

AccountMaker::AccountMaker(const Project &project, const QList<RowStore::Touched> &rows, GoneName goneName)
    : m_project(project)
    , m_rows(rows)
    , m_goneName(std::move(goneName))
{
}

EditAccount AccountMaker::make(bool whole)
{
    for (const RowStore::Touched &row : m_rows)
        collect(row);
    // What was made and removed again within the edit is not told of: bringing a state back goes over such passages.
    m_order.removeIf([this](qint64 id) {
        const Sides sides = m_passages.value(id);
        return sides.known && !sides.before && !sides.after;
    });
    for (const qint64 id : std::as_const(m_order))
        tellPassage(id, m_passages.value(id));
    for (const RowStore::Touched &row : m_rows)
        tellRow(row);
    m_account.passages = m_order.size();
    m_account.letters = m_letters.size();
    if (m_letters.size() == 1) {
        m_account.letter = LetterId(*m_letters.constBegin());
        m_account.letterName = name(Table::Letter, m_account.letter.value());
    }
    if (m_order.size() != 1) {
        m_account.passage = {};
        m_account.quote.clear();
    }
    m_account.before = told(m_before, whole);
    m_account.after = told(m_after, whole);
    return m_account;
}

void AccountMaker::collect(const RowStore::Touched &row)
{
    const QJsonObject &image = row.after ? *row.after : *row.before;
    m_lettersMoved = m_lettersMoved || (row.table == Table::Letter && (!row.before || !row.after));
    if (row.table == Table::Letter)
        m_letters.insert(row.id);
    else if (row.table != Table::Property && image.value("letter"_L1).toInteger() > 0)
        m_letters.insert(rowOf(image, "letter"_L1));
    if (row.table != Table::Passage && row.table != Table::PassageArgument)
        return;
    const qint64 id = row.table == Table::Passage ? row.id : rowOf(image, "passage"_L1);
    if (!m_passages.contains(id))
        m_order.append(id);
    Sides &sides = m_passages[id];
    if (row.table == Table::Passage) {
        if (!sides.known)
            sides.before = row.before;
        sides.after = row.after;
        sides.known = true;
        return;
    }
    if (row.before)
        sides.argumentsBefore.append(rowOf(*row.before, "argument"_L1));
    if (row.after)
        sides.argumentsAfter.append(rowOf(*row.after, "argument"_L1));
}

void AccountMaker::tellPassage(qint64 id, const Sides &sides)
{
    m_before.append(passageParts(sides, false).join(u" · "_s));
    m_after.append(passageParts(sides, true).join(u" · "_s));
    if (!sides.known)
        return;
    m_account.passage = PassageId(id);
    place(sides.after ? *sides.after : *sides.before);
}

void AccountMaker::place(const QJsonObject &row)
{
    m_account.range = {rowOf(row, "start"_L1), rowOf(row, "end"_L1)};
    m_account.quote = row.value("quote"_L1).toString().simplified();
}

QStringList AccountMaker::passageParts(const Sides &sides, bool after)
{
    const auto &own = after ? sides.after : sides.before;
    const auto &other = after ? sides.before : sides.after;
    const QList<qint64> &arguments = after ? sides.argumentsAfter : sides.argumentsBefore;
    const QList<qint64> &otherArguments = after ? sides.argumentsBefore : sides.argumentsAfter;
    QStringList parts;
    if (own)
        parts = codes(*own, other ? &*other : nullptr);
    for (const qint64 argument : arguments) {
        if (!otherArguments.contains(argument))
            parts.append(name(Table::Argument, argument));
    }
    if (!own)
        return parts;
    if (other && own->value("coder"_L1) != other->value("coder"_L1))
        parts.append(name(Table::Coder, rowOf(*own, "coder"_L1)));
    if (other && own->value("quote"_L1) != other->value("quote"_L1))
        parts.append(AccountWords::boundary(own->value("quote"_L1).toString(),
            own->value("start"_L1) == other->value("start"_L1), own->value("end"_L1) == other->value("end"_L1)));
    for (const QString &column : {u"certainty"_s, u"memo"_s}) {
        if (!other || own->value(column) != other->value(column))
            parts.append(AccountWords::column(column, columnWords(Table::Passage, column, *own), other.has_value()));
    }
    parts.removeAll(QString());
    return parts;
}

/// Of a changed passage what is another code now.
QStringList AccountMaker::codes(const QJsonObject &row, const QJsonObject *other)
{
    const qint64 task = rowOf(row, "task"_L1);
    const qint64 direction = rowOf(row, "direction"_L1);
    QStringList parts;
    if (!other || row.value("task"_L1) != other->value("task"_L1))
        parts.append(task > 0 ? name(Table::Task, task) : AccountWords::noTask());
    if (direction > 0 && (!other || row.value("direction"_L1) != other->value("direction"_L1)))
        parts.append(name(Table::Direction, direction));
    else if (other && direction != rowOf(*other, "direction"_L1))
        parts.append(AccountWords::noDirection());
    return parts;
}

/// The passages have been told of, and a letter that comes or goes takes its facts with it.
void AccountMaker::tellRow(const RowStore::Touched &row)
{
    const bool isOfLetter
        = row.table == Table::LetterFact || row.table == Table::LetterAttribute || row.table == Table::LetterProposal;
    if (row.table == Table::Passage || row.table == Table::PassageArgument || (isOfLetter && m_lettersMoved))
        return;
    const std::optional<QJsonObject> before = row.before;
    const std::optional<QJsonObject> after = row.after;
    if (before)
        m_before.append(rowParts(row.table, *before, after ? &*after : nullptr).join(u" · "_s));
    if (after)
        m_after.append(rowParts(row.table, *after, before ? &*before : nullptr).join(u" · "_s));
}

QStringList AccountMaker::rowParts(Table table, const QJsonObject &row, const QJsonObject *other)
{
    QStringList parts;
    for (const QString &column : AccountWords::columns(table)) {
        if (other && row.value(column) == other->value(column))
            continue;
        const QString words = columnWords(table, column, row);
        const bool isName = column == u"name" || column == u"kind";
        const QString label = table == Table::Property ? RecordWords::label(m_project, row.value("name"_L1).toString())
                                                       : AccountWords::label(table, column, row);
        parts.append(isName ? words : AccountWords::column(label, words, other));
    }
    parts.removeAll(QString());
    return parts;
}

QString AccountMaker::columnWords(Table table, const QString &column, const QJsonObject &row)
{
    const auto of = [this](Table named, qint64 id) { return name(named, id); };
    const QJsonValue value = row.value(column);
    if (column == u"certainty")
        return certaintyTitle(value.toInt());
    if (column == u"parent")
        return value.isNull() ? QString() : name(Table::Task, value.toInteger());
    if (column == u"kind_of")
        return value.isNull() ? QString() : name(Table::Actor, value.toInteger());
    if (column == u"name" || (table == Table::Direction && column == u"kind"))
        return nameIn(table, row, of);
    const QString text = value.toVariant().toString();
    if (table == Table::Property)
        return RecordWords::value(m_project, row.value("name"_L1).toString(), text).simplified();
    const bool isList = text.startsWith(u'[') && column == u"aliases";
    return (isList ? AccountWords::list(text) : text).simplified();
}

QString AccountMaker::name(Table table, qint64 id)
{
    const auto of = [this](Table named, qint64 row) { return name(named, row); };
    const auto own = std::ranges::find_if(
        m_rows, [&](const RowStore::Touched &row) { return row.table == table && row.id == id; });
    if (own != m_rows.end())
        return nameIn(table, own->after ? *own->after : *own->before, of);
    const QString known = AccountWords::nameNow(m_project, table, id);
    return known.isEmpty() ? m_goneName(table, id) : known;
}

QString AccountMaker::nameIn(Table table, const QJsonObject &row, const std::function<QString(Table, qint64)> &nameOf)
{
    if (table != Table::Direction)
        return row.value("name"_L1).toString();
    const auto kind = directionFromWord(row.value("kind"_L1).toString());
    if (kind != Direction::Kind::Transfer)
        return directionKindName(kind.value_or(Direction::Kind::Unclear)).text();
    return nameOf(Table::Actor, rowOf(row, "from_actor"_L1)) + u" → "_s
        + nameOf(Table::Actor, rowOf(row, "to_actor"_L1));
}

} // namespace Kodeks
