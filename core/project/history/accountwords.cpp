// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/accountwords.h"

#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::AccountWords {

using namespace Qt::StringLiterals;

namespace {

struct TaskText
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(EditAccount)
};

constexpr qsizetype boundaryCharacters = 24; ///< of the words at an end of a passage

QString directionNow(const Codebook &book, DirectionId id)
{
    const Direction *direction = book.direction(id);
    if (!direction)
        return {};
    return direction->kind == Direction::Kind::Transfer ? book.directionName(*direction)
                                                        : directionKindName(direction->kind).text();
}

template <typename Row>
QString nameOrNone(const Row *row)
{
    return row ? row->name : QString();
}

} // namespace

QStringList columns(Table table)
{
    switch (table) {
    case Table::Coder: return {u"name"_s, u"color"_s};
    case Table::Letter: return {u"name"_s};
    case Table::LetterFact:
    case Table::LetterAttribute:
    case Table::Property: return {u"value"_s};
    case Table::Task:
        return {
            u"name"_s, u"code"_s, u"parent"_s, u"definition"_s, u"include"_s, u"exclude"_s, u"example"_s, u"color"_s};
    case Table::Actor: return {u"name"_s, u"aliases"_s, u"kind_of"_s};
    case Table::Direction:
        return {u"kind"_s, u"code"_s, u"definition"_s, u"include"_s, u"exclude"_s, u"example"_s, u"color"_s};
    case Table::Argument:
        return {u"name"_s, u"code"_s, u"definition"_s, u"include"_s, u"exclude"_s, u"example"_s, u"color"_s};
    case Table::Settlement: return {u"note"_s};
    case Table::Memo: return {u"text"_s};
    default: return {};
    }
}

QString label(Table table, const QString &column, const QJsonObject &row)
{
    if (table == Table::LetterFact)
        return factTitle(factFromWord(row.value("fact"_L1).toString()));
    if (table == Table::LetterAttribute)
        return row.value("name"_L1).toString();
    return table == Table::Memo ? u"memo"_s : column;
}

QString column(const QString &label, const QString &value, bool changed)
{
    static const QHash<QString, std::pair<const char *, const char *>> words{
        {u"memo"_s, {QT_TRANSLATE_NOOP("EditAccount", "memo: %1"), QT_TRANSLATE_NOOP("EditAccount", "no memo")}},
        {u"certainty"_s, {"%1", QT_TRANSLATE_NOOP("EditAccount", "certainty not stated")}},
        {u"code"_s, {QT_TRANSLATE_NOOP("EditAccount", "id: %1"), QT_TRANSLATE_NOOP("EditAccount", "no id")}},
        {u"parent"_s, {QT_TRANSLATE_NOOP("EditAccount", "in “%1”"), QT_TRANSLATE_NOOP("EditAccount", "at the top")}},
        {u"kind_of"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "a kind of “%1”"),
                QT_TRANSLATE_NOOP("EditAccount", "no kind of another")}},
        {u"aliases"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "also called: %1"), QT_TRANSLATE_NOOP("EditAccount", "no other names")}},
        {u"definition"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "definition: %1"), QT_TRANSLATE_NOOP("EditAccount", "no definition")}},
        {u"include"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "include: %1"),
                QT_TRANSLATE_NOOP("EditAccount", "nothing said of what to include")}},
        {u"exclude"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "exclude: %1"),
                QT_TRANSLATE_NOOP("EditAccount", "nothing said of what to exclude")}},
        {u"example"_s,
            {QT_TRANSLATE_NOOP("EditAccount", "example: %1"), QT_TRANSLATE_NOOP("EditAccount", "no example")}},
        {u"color"_s, {QT_TRANSLATE_NOOP("EditAccount", "colour: %1"), QT_TRANSLATE_NOOP("EditAccount", "no colour")}},
        {u"note"_s, {QT_TRANSLATE_NOOP("EditAccount", "note: %1"), QT_TRANSLATE_NOOP("EditAccount", "no note")}},
        {u"title"_s, {QT_TRANSLATE_NOOP("EditAccount", "title: %1"), QT_TRANSLATE_NOOP("EditAccount", "no title")}},
        {u"unit"_s, {QT_TRANSLATE_NOOP("EditAccount", "unit: %1"), QT_TRANSLATE_NOOP("EditAccount", "no unit")}},
        {u"rules"_s, {QT_TRANSLATE_NOOP("EditAccount", "rules: %1"), QT_TRANSLATE_NOOP("EditAccount", "no rules")}},
    };
    const auto known = words.constFind(label);
    if (value.isEmpty())
        return changed && known != words.constEnd() ? AccountText::tr(known->second) : QString();
    return known == words.constEnd() ? label + u": "_s + value : AccountText::tr(known->first).arg(value);
}

QString boundary(const QString &text, bool sameStart, bool sameEnd)
{
    const QString line = text.simplified();
    if (line.size() <= boundaryCharacters)
        return AccountText::tr("“%1”").arg(line);
    const auto wordEnd = line.lastIndexOf(u' ', boundaryCharacters);
    const auto wordStart = line.indexOf(u' ', line.size() - boundaryCharacters);
    const QString head = line.first(wordEnd > 0 ? wordEnd : boundaryCharacters) + u' ';
    const QString tail = u' ' + line.sliced(wordStart > 0 ? wordStart + 1 : line.size() - boundaryCharacters);
    return AccountText::tr("“%1”").arg((sameStart ? QString() : head) + u'…' + (sameEnd ? QString() : tail));
}

QString noTask()
{
    return TaskText::tr("no task");
}

QString noDirection()
{
    return AccountText::tr("no direction");
}

QString list(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).toVariant().toStringList().join(u", "_s);
}

QString nameNow(const Project &project, Table table, qint64 id)
{
    const Codebook &book = project.codebook();
    switch (table) {
    case Table::Task: return nameOrNone(book.task(TaskId(id)));
    case Table::Actor: return nameOrNone(book.actor(ActorId(id)));
    case Table::Argument: return nameOrNone(book.argument(ArgumentId(id)));
    case Table::Direction: return directionNow(book, DirectionId(id));
    case Table::Coder: return nameOrNone(project.coder(CoderId(id)));
    case Table::Letter: return nameOrNone(project.letter(LetterId(id)));
    default: return {};
    }
}

} // namespace Kodeks::AccountWords
