// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookreader.h"

#include "core/base/shorter.h"
#include "core/exchange/codebooks/taskreader.h"
#include "core/model/directionkind.h"
#include "core/model/samename.h"
#include "core/model/words.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CodebookFields
{
    Q_DECLARE_TR_FUNCTIONS(CodebookJson)
};

QString element(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

bool isColor(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#')
        && std::ranges::all_of(QStringView(text).sliced(1),
            [](QChar unit) { return QStringView(u"0123456789abcdefABCDEF").contains(unit); });
}

CodeText readText(const JsonFields &fields)
{
    CodeText text;
    text.uuid = QUuid::createUuid();
    text.definition = fields.string(u"definition"_s);
    text.include = fields.string(u"include"_s);
    text.exclude = fields.string(u"exclude"_s);
    text.example = fields.string(u"example"_s);
    text.color = fields.string(u"color"_s);
    if (!text.color.isEmpty() && !isColor(text.color))
        fields.complain(CodebookFields::tr("the colour “%1” must be written as #rrggbb.").arg(cutTo(text.color, 80)));
    return text;
}

/// Takes the uuids a file names for codes found by `key`.
template <typename Codes, typename Key, typename Uuid>
void takeUuids(const JsonFields &given, Codes &codes, Key key, Uuid uuid)
{
    const QStringList keys = given.keys();
    const QSet<QString> named(keys.begin(), keys.end());
    for (auto &code : codes) {
        if (key(code).isEmpty() || !named.contains(key(code)))
            continue;
        uuid(code) = QUuid::fromString(given.string(key(code)));
        if (uuid(code).isNull())
            given.complain(CodebookFields::tr("the uuid of “%1” is no uuid; remove it, and it gets a new one.")
                    .arg(cutTo(key(code), 80)));
    }
}

template <typename Codes>
void takeUuids(const JsonFields &given, Codes &codes)
{
    takeUuids(given, codes, [](const auto &code) { return code.text.code; },
        [](auto &code) -> QUuid & { return code.text.uuid; });
}

} // namespace

CodebookReader::CodebookReader(const QString &fileName)
    : m_problem{fileName, {}}
{
}

Result<Codebook> CodebookReader::read(const QJsonObject &root)
{
    const JsonFields fields(root, {}, m_problem);
    m_codebook.title = fields.string(u"title"_s);
    m_codebook.unit = fields.string(u"unit"_s);
    m_codebook.rules = fields.strings(u"rules"_s);
    const JsonFields dimensions = fields.object(u"dimensions"_s);
    if (!root.contains(u"dimensions"_s))
        fields.complain(CodebookFields::tr("“dimensions” is missing, so this is no codebook; choose another file."));
    for (const QString &key : dimensions.keys()) {
        if (!QStringList{u"task"_s, u"direction"_s, u"argument"_s}.contains(key))
            dimensions.complain(
                CodebookFields::tr("“%1” is no dimension that Kodeks knows; use task, direction and argument.")
                    .arg(cutTo(key, 80)));
    }
    readActors(fields);
    readTasks(fields, dimensions);
    readDirections(dimensions);
    readArguments(dimensions);
    readUuids(fields.object(u"uuids"_s));
    if (m_problem.first)
        return std::unexpected(*m_problem.first);
    return m_codebook;
}

void CodebookReader::readActors(const JsonFields &root)
{
    const QString list = u"actors"_s;
    const QJsonArray actors = root.array(list);
    for (qsizetype i = 0; i < actors.size(); ++i)
        addNames(actors.at(i), element(list, i));
    for (qsizetype i = 0; i < actors.size() && !m_problem.first; ++i)
        readKindOf(actors.at(i), element(list, i), i);
    checkKindsOf();
}

void CodebookReader::addNames(const QJsonValue &value, const QString &place)
{
    const JsonFields fields(value.isString() ? QJsonObject{{u"name"_s, value}} : value, place, m_problem);
    Actor actor;
    actor.id = ActorId(m_codebook.actors.size() + 1);
    actor.uuid = QUuid::createUuid();
    actor.name = fields.required(u"name"_s);
    actor.aliases = fields.strings(u"aliases"_s);
    actor.position = static_cast<int>(m_codebook.actors.size());
    for (const QString &name : QStringList(actor.name) + actor.aliases) {
        const ActorId known = m_actors.value(nameKey(name), actor.id);
        if (known != actor.id)
            fields.complain(CodebookFields::tr("two actors are called “%1”; rename one of them.").arg(cutTo(name, 80)));
        m_actors.insert(nameKey(name), known);
    }
    m_codebook.actors.append(actor);
}

void CodebookReader::readKindOf(const QJsonValue &value, const QString &place, qsizetype index)
{
    const QString kindOf = value.isObject() ? JsonFields(value, place, m_problem).string(u"kind_of"_s) : QString();
    if (kindOf.isEmpty())
        return;
    const ActorId general = actorNamed(kindOf, place);
    m_codebook.actors[index].kindOf = general;
}

ActorId CodebookReader::actorNamed(const QString &name, const QString &place)
{
    if (!m_actors.contains(nameKey(name)))
        addNames(name, place);
    return m_actors.value(nameKey(name));
}

void CodebookReader::checkKindsOf()
{
    constexpr int deepest = 32;
    for (const Actor &actor : std::as_const(m_codebook.actors)) {
        int depth = 0;
        for (ActorId above = actor.kindOf; above.isValid() && depth <= deepest;
            above = m_codebook.actors.at(above.value() - 1).kindOf)
            ++depth;
        if (depth > deepest) {
            m_problem.add(u"actors"_s,
                CodebookFields::tr("“%1” is a kind of itself, or more than %2 kinds deep; correct “kind_of”.")
                    .arg(cutTo(actor.name, 80), QString::number(deepest)));
        }
    }
}

void CodebookReader::readTasks(const JsonFields &root, const JsonFields &dimensions)
{
    TaskReader reader(m_problem);
    QSet<QString> ids;
    const QJsonArray tasks = dimensions.array(u"task"_s);
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const JsonFields fields(tasks.at(i), element(u"dimensions.task"_s, i), m_problem);
        reader.addTask(fields, readCode(fields, ids));
    }
    const QJsonArray groups = root.array(u"groups"_s);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const JsonFields fields(groups.at(i), element(u"groups"_s, i), m_problem);
        CodeText text = readText(fields);
        if (const QString given = fields.string(u"uuid"_s); !given.isEmpty())
            text.uuid = QUuid::fromString(given);
        if (text.uuid.isNull())
            fields.complain(CodebookFields::tr("“uuid” is no uuid; remove it, and the group gets a new one."));
        reader.addGroup(fields, text);
    }
    m_codebook.tasks = reader.tree();
}

void CodebookReader::readDirections(const JsonFields &dimensions)
{
    QSet<QString> ids;
    const QJsonArray directions = dimensions.array(u"direction"_s);
    for (qsizetype i = 0; i < directions.size(); ++i) {
        const JsonFields fields(directions.at(i), element(u"dimensions.direction"_s, i), m_problem);
        Direction direction = readDirection(fields);
        direction.id = DirectionId(i + 1);
        direction.text = readCode(fields, ids);
        direction.position = static_cast<int>(i);
        m_codebook.directions.append(direction);
    }
}

Direction CodebookReader::readDirection(const JsonFields &fields)
{
    const QString from = fields.string(u"from"_s);
    const QString to = fields.string(u"to"_s);
    const QString named = fields.string(u"kind"_s);
    const auto kind = named.isEmpty() ? directionKindFor(fields.string(u"id"_s), from, to) : directionFromWord(named);
    Direction direction;
    direction.kind = kind.value_or(Direction::Kind::Transfer);
    if (!named.isEmpty() && !kind)
        fields.complain(
            CodebookFields::tr("“%1” is no kind of direction; use transfer, unchanged, cooperation or unclear.")
                .arg(cutTo(named, 80)));
    else if (direction.kind != Direction::Kind::Transfer)
        return direction;
    else if (from.isEmpty() && to.isEmpty())
        fields.complain(CodebookFields::tr(
            "the direction has neither “from” nor “to”; give them, or a “kind” other than transfer."));
    else if (from.isEmpty() || to.isEmpty())
        fields.complain(CodebookFields::tr("a transfer needs both “from” and “to”; fill in the one that is missing."));
    else {
        direction.from = actorNamed(from, fields.place());
        direction.to = actorNamed(to, fields.place());
    }
    return direction;
}

void CodebookReader::readArguments(const JsonFields &dimensions)
{
    QSet<QString> ids;
    const QJsonArray arguments = dimensions.array(u"argument"_s);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const JsonFields fields(arguments.at(i), element(u"dimensions.argument"_s, i), m_problem);
        Argument argument;
        argument.id = ArgumentId(i + 1);
        argument.text = readCode(fields, ids);
        argument.name = fields.required(u"name"_s);
        argument.position = static_cast<int>(i);
        const QString kind = fields.string(u"kind"_s);
        if (kind == u"theme"_s)
            argument.kind = Argument::Kind::Theme;
        else if (!kind.isEmpty() && kind != u"argument"_s)
            fields.complain(
                CodebookFields::tr("“%1” is no kind of argument; use argument or theme.").arg(cutTo(kind, 80)));
        if (argument.text.code.contains(u';'))
            fields.complain(
                CodebookFields::tr("the id “%1” has a semicolon, which joins ids in tables; use another character.")
                    .arg(cutTo(argument.text.code, 80)));
        m_codebook.arguments.append(argument);
    }
}

CodeText CodebookReader::readCode(const JsonFields &fields, QSet<QString> &ids)
{
    CodeText text = readText(fields);
    text.code = fields.required(u"id"_s);
    if (ids.contains(text.code))
        fields.complain(CodebookFields::tr("the id “%1” stands here twice; give every code an id of its own.")
                .arg(cutTo(text.code, 80)));
    ids.insert(text.code);
    return text;
}

void CodebookReader::readUuids(const JsonFields &uuids)
{
    takeUuids(uuids.object(u"actor"_s), m_codebook.actors, [](const Actor &actor) { return actor.name; },
        [](Actor &actor) -> QUuid & { return actor.uuid; });
    takeUuids(uuids.object(u"task"_s), m_codebook.tasks);
    takeUuids(uuids.object(u"direction"_s), m_codebook.directions);
    takeUuids(uuids.object(u"argument"_s), m_codebook.arguments);
    QSet<QUuid> seen;
    const auto check = [&](const QUuid &uuid) {
        if (seen.contains(uuid))
            uuids.complain(
                CodebookFields::tr("the uuid %1 stands here twice; remove one, and that code gets a new one.")
                    .arg(uuid.toString(QUuid::WithoutBraces)));
        seen.insert(uuid);
    };
    for (const Actor &actor : std::as_const(m_codebook.actors))
        check(actor.uuid);
    for (const Task &task : std::as_const(m_codebook.tasks))
        check(task.text.uuid);
    for (const Direction &direction : std::as_const(m_codebook.directions))
        check(direction.text.uuid);
    for (const Argument &argument : std::as_const(m_codebook.arguments))
        check(argument.text.uuid);
}

} // namespace Kodeks
