// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficodereader.h"

#include "core/base/shorter.h"
#include "core/model/words.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RefiCodesText
{
    Q_DECLARE_TR_FUNCTIONS(RefiCodes)
};

} // namespace

RefiCodeReader::RefiCodeReader(const QList<RefiCode> &codes, const QSet<QUuid> &used)
    : m_codes(codes)
    , m_used(used)
{
}

RefiCodebook RefiCodeReader::read()
{
    QSet<qsizetype> parents;
    for (const RefiCode &code : m_codes)
        parents.insert(code.parent);
    for (qsizetype i = 0; i < m_codes.size(); ++i)
        look(i);
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const QString kind = dimension(i);
        const bool used = m_used.contains(m_codes.at(i).guid);
        m_nodes[i].root = m_nodes.at(i).root && (parents.contains(i) || !m_nodes.at(i).line.isEmpty());
        if (m_nodes.at(i).root) {
            readDetails(m_nodes.at(i));
        } else if (kind == u"group" || kind == u"task") {
            addTask(i, kind == u"group" && !used);
        } else if (kind == u"actor") {
            addActor(i);
        }
    }
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const QString kind = dimension(i);
        const bool used = m_used.contains(m_codes.at(i).guid);
        const bool heading = parents.contains(i) && (!m_codes.at(i).codable || m_nodes.at(i).root)
            && m_codes.at(i).notes.isEmpty() && m_nodes.at(i).definition.isEmpty();
        if (kind == u"direction" && !m_nodes.at(i).root)
            addDirection(i);
        else if (kind == u"argument" || kind == u"theme")
            m_nodes.at(i).root ? (used ? addTheme(i) : void())
                               : addArgument(i, kind == u"theme" ? Argument::Kind::Theme : Argument::Kind::Argument,
                                     m_nodes.at(i).line.isEmpty() ? path(i) : name(i));
        else if ((used && !m_result.meanings.contains(m_codes.at(i).guid))
            || (kind.isEmpty() && !m_nodes.at(i).root && !heading))
            addTheme(i);
    }
    linkActors();
    orderArguments();
    addRemarks();
    return std::move(m_result);
}

void RefiCodeReader::look(qsizetype at)
{
    static const QHash<QString, Place> places{{u"tasks"_s, Place::Tasks}, {u"task"_s, Place::Tasks},
        {u"oppgave"_s, Place::Tasks}, {u"oppgaver"_s, Place::Tasks}, {u"actors"_s, Place::Actors},
        {u"actor"_s, Place::Actors}, {u"aktør"_s, Place::Actors}, {u"aktører"_s, Place::Actors},
        {u"directions"_s, Place::Directions}, {u"direction"_s, Place::Directions}, {u"retning"_s, Place::Directions},
        {u"retninger"_s, Place::Directions}, {u"arguments"_s, Place::Arguments}, {u"argument"_s, Place::Arguments},
        {u"argumenter"_s, Place::Arguments}, {u"themes"_s, Place::Themes}, {u"theme"_s, Place::Themes},
        {u"tema"_s, Place::Themes}, {u"temaer"_s, Place::Themes}};
    const RefiCode &code = m_codes.at(at);
    Node node;
    node.definition = code.description;
    node.line = RefiLine::takenFrom(node.definition);
    node.place = code.parent < 0 ? Place::None : m_nodes.at(code.parent).place;
    if (node.place == Place::None) {
        const bool own = node.line.contains(u"dimension"_s);
        node.place = places.value(own ? node.line.value(u"dimension"_s) : code.name.trimmed().toLower(), Place::None);
        node.root = node.place != Place::None && (!own || node.line.value(u"dimension"_s).endsWith(u's'));
    }
    m_nodes.append(node);
}

void RefiCodeReader::readDetails(const Node &root)
{
    Codebook &codebook = m_result.codebook;
    codebook.title = codebook.title.isEmpty() ? root.line.value(u"title"_s) : codebook.title;
    codebook.unit = codebook.unit.isEmpty() ? root.line.value(u"unit"_s) : codebook.unit;
    codebook.rules = codebook.rules.isEmpty() ? root.line.list(u"rules"_s) : codebook.rules;
    m_result.ownCodes += root.line.isEmpty() ? 0 : 1;
}

QString RefiCodeReader::dimension(qsizetype at) const
{
    static const QStringList known{u"task"_s, u"group"_s, u"actor"_s, u"direction"_s, u"argument"_s, u"theme"_s};
    const Node &node = m_nodes.at(at);
    const QString said = node.line.value(u"dimension"_s);
    if (known.contains(said))
        return said;
    switch (node.place) {
    case Place::Tasks: return m_codes.at(at).codable ? u"task"_s : u"group"_s;
    case Place::Actors: return u"actor"_s;
    case Place::Directions: return u"direction"_s;
    case Place::Arguments: return u"argument"_s;
    case Place::Themes: return u"theme"_s;
    case Place::None: break;
    }
    return {};
}

CodeText RefiCodeReader::text(qsizetype at, FreshIds &ids, const QString &prefix, const QStringList &words)
{
    const Node &node = m_nodes.at(at);
    const RefiLine &line = node.line;
    m_result.ownCodes += line.isEmpty() ? 0 : 1;
    CodeText text{m_codes.at(at).guid, line.value(u"id"_s), node.definition, line.value(u"include"_s),
        line.value(u"exclude"_s), line.value(u"example"_s),
        line.contains(u"color"_s) ? line.value(u"color"_s) : m_codes.at(at).color};
    if (prefix.isEmpty())
        return text;
    if (text.code.isEmpty() || text.code.contains(u';') || ids.isTaken(text.code))
        text.code = ids.next(prefix, words, text.uuid.toString(QUuid::Id128).left(8).toUpper());
    ids.take(text.code);
    return text;
}

QString RefiCodeReader::name(qsizetype at) const
{
    const RefiLine &line = m_nodes.at(at).line;
    const QString name = line.contains(u"name"_s) ? line.value(u"name"_s) : m_codes.at(at).name;
    return name.trimmed().isEmpty() ? RefiCodesText::tr("(without a name)") : name;
}

QString RefiCodeReader::path(qsizetype at) const
{
    QStringList names;
    for (qsizetype i = at; i >= 0 && (i == at || !m_nodes.at(i).root); i = m_codes.at(i).parent)
        names.prepend(name(i));
    return names.join(u" / "_s);
}

void RefiCodeReader::addTask(qsizetype at, bool group)
{
    Task task;
    for (qsizetype above = m_codes.at(at).parent; above >= 0 && !task.parent.isValid();
        above = m_codes.at(above).parent)
        task.parent = m_nodes.at(above).task;
    task.id = TaskId(m_result.codebook.tasks.size() + 1);
    task.name = name(at);
    task.group = group;
    task.text = text(at, m_taskIds, group ? QString() : u"T"_s, {task.name});
    if (group)
        task.text.code.clear();
    const int index = m_childCount[task.parent]++;
    const RefiLine &line = m_nodes.at(at).line;
    task.position = line.contains(u"position"_s) ? line.value(u"position"_s).toInt() : index;
    m_nodes[at].task = task.id;
    if (!group)
        mean(at, RefiMeaning::Dimension::Task, task.id.value());
    m_result.codebook.tasks.append(task);
}

void RefiCodeReader::addArgument(qsizetype at, Argument::Kind kind, const QString &name)
{
    QList<Argument> &arguments = m_result.codebook.arguments;
    const RefiLine &line = m_nodes.at(at).line;
    Argument argument;
    argument.id = ArgumentId(arguments.size() + 1);
    argument.name = name;
    argument.kind = kind;
    argument.text = text(at, m_argumentIds, u"A"_s, {name});
    argument.position = line.contains(u"position"_s) ? line.value(u"position"_s).toInt() : -1;
    m_argumentPlaces.append(line.contains(u"place"_s) ? line.value(u"place"_s).toLongLong() : arguments.size());
    mean(at, RefiMeaning::Dimension::Argument, argument.id.value());
    arguments.append(argument);
}

void RefiCodeReader::addTheme(qsizetype at)
{
    ++m_themes;
    addArgument(at, Argument::Kind::Theme, path(at));
}

void RefiCodeReader::orderArguments()
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_argumentPlaces.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_argumentPlaces.at(i); });
    QList<Argument> sorted;
    QHash<qint64, qint64> placed; ///< from the id given first
    for (const qsizetype i : std::as_const(order)) {
        Argument argument = m_result.codebook.arguments.at(i);
        if (argument.position < 0)
            argument.position = static_cast<int>(sorted.size());
        placed.insert(argument.id.value(), sorted.size() + 1);
        argument.id = ArgumentId(sorted.size() + 1);
        sorted.append(argument);
    }
    m_result.codebook.arguments = sorted;
    for (RefiMeaning &meaning : m_result.meanings)
        meaning.id = meaning.dimension == RefiMeaning::Dimension::Argument ? placed.value(meaning.id) : meaning.id;
}

void RefiCodeReader::addRemarks()
{
    if (m_themes > m_oddDirections.size())
        m_result.remarks.append(RefiCodesText::tr(
            "%n code(s) stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, "
            "named by their path.",
            nullptr, static_cast<int>(m_themes - m_oddDirections.size())));
    if (!m_oddDirections.isEmpty())
        m_result.remarks.append(
            RefiCodesText::tr("These directions name no two actors (“A → B”), so they are themes here: %1.")
                .arg(QStringList(m_oddDirections.mid(0, 10)).join(u", "_s)));
    addColorRemark();
}

void RefiCodeReader::addColorRemark()
{
    QStringList colors;
    for (const RefiCode &code : m_codes) {
        if (!code.foreignColor.isEmpty())
            colors.append(RefiCodesText::tr("“%1” (%2)").arg(cutTo(code.name, 80), cutTo(code.foreignColor, 40)));
    }
    if (!colors.isEmpty())
        m_result.remarks.append(
            RefiCodesText::tr("%n code(s) have a colour that is not known here; they have none: %1.", nullptr,
                static_cast<int>(colors.size()))
                .arg(colors.mid(0, 10).join(u", "_s)));
}

void RefiCodeReader::mean(qsizetype at, RefiMeaning::Dimension dimension, qint64 id)
{
    const QUuid &guid = m_codes.at(at).guid;
    if (!m_result.meanings.contains(guid))
        m_result.meanings.insert(guid, {dimension, id});
}

RefiCodebook kodeksCodebook(const QList<RefiCode> &codes, const QSet<QUuid> &used)
{
    return RefiCodeReader(codes, used).read();
}

} // namespace Kodeks
