// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dimension.h"

#include "core/model/codeorder.h"
#include "core/model/letterattributes.h"
#include "core/query/letterkeys.h"
#include "core/query/letterkinds.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

bool operator==(const Dimension &one, const Dimension &other)
{
    return one.kind == other.kind && attributeKey(one.attribute) == attributeKey(other.attribute);
}

QStringList dimensionWords()
{
    return {u"task"_s, u"direction"_s, u"from"_s, u"to"_s, u"argument"_s, u"coder"_s, u"question"_s, u"sender"_s};
}

std::optional<Dimension> dimensionOf(const QString &word)
{
    if (word.startsWith(u'@'))
        return Dimension{Dimension::Kind::Attribute, attributeName(word.sliced(1))};
    const qsizetype at = dimensionWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(Dimension{Dimension::Kind(at)});
}

QString dimensionWord(const Dimension &dimension)
{
    return dimension.kind == Dimension::Kind::Attribute ? u'@' + dimension.attribute
                                                        : dimensionWords().at(qsizetype(dimension.kind));
}

Result<> checkDimension(const Dimension &dimension, const QList<Letter> &letters)
{
    if (dimension.kind != Dimension::Kind::Attribute)
        return {};
    const QString fault = unknownAttribute(dimension.attribute, letters);
    return fault.isEmpty() ? Result<>() : failure(Error::Kind::NotFound, fault);
}

void PlacesByKey::insert(qint64 key, qint32 place)
{
    constexpr qint64 mostSmall = 1'000'000;
    if (key < 0 || key >= mostSmall) {
        m_others.insert(key, place);
        return;
    }
    if (key >= qint64(m_small.size()))
        m_small.resize(size_t(key) + 1, -1);
    m_small[size_t(key)] = place;
}

DimensionValues::DimensionValues(const Dimension &dimension, const AnalysedStudy &study, bool rollUp)
    : m_kind(dimension.kind)
    , m_senders(study.senders)
{
    switch (dimension.kind) {
    case Dimension::Kind::Task: takeTasks(study.codebook, rollUp); break;
    case Dimension::Kind::Direction: takeDirections(study.codebook); break;
    case Dimension::Kind::From: takeActors(study.codebook, &Direction::from); break;
    case Dimension::Kind::To: takeActors(study.codebook, &Direction::to); break;
    case Dimension::Kind::Attribute: takeAttribute(study.letters, dimension.attribute); break;
    case Dimension::Kind::Argument:
        for (const Argument &argument : study.codebook.arguments)
            add(argument.id.value(), argument.text.code, argument.name);
        break;
    case Dimension::Kind::Coder:
        for (const Coder &coder : study.coders)
            add(coder.id.value(), coder.name, coder.name);
        break;
    case Dimension::Kind::Question:
        for (const auto &[id, text] : study.questions)
            add(id.value(), text, text);
        break;
    case Dimension::Kind::Sender:
        for (const QString &name : study.senders.names())
            add(m_values.size(), name, name);
        break;
    }
}

DimensionValues::Places DimensionValues::of(const CodedStatement &statement) const
{
    Places places;
    const auto take = [&](qint64 key) {
        for (qint32 place = m_placeOf.of(key); place >= 0; place = m_values.at(place).parent)
            places.append(place);
    };
    if (m_kind != Dimension::Kind::Argument) {
        take(keyIn(statement));
    } else {
        for (const ArgumentId argument : statement.arguments)
            take(argument.value());
    }
    return places;
}

qint64 DimensionValues::keyIn(const CodedStatement &statement) const
{
    switch (m_kind) {
    case Dimension::Kind::Task: return statement.task.value();
    case Dimension::Kind::Coder: return statement.coder.value();
    case Dimension::Kind::Question: return statement.question.value();
    case Dimension::Kind::Sender: return m_senders.of(statement.letter);
    case Dimension::Kind::Attribute: return statement.letter.value();
    default: return statement.direction.value();
    }
}

void DimensionValues::takeTasks(const Codebook &codebook, bool rollUp)
{
    const auto places = placesById(codebook.tasks);
    for (const TaskId id : treeOrder(codebook)) {
        const Task &task = codebook.tasks.at(places.value(id));
        if (!rollUp && task.group)
            continue;
        add(id.value(), task.text.code.isEmpty() ? codebook.taskPath(id) : task.text.code, task.name);
        if (rollUp)
            m_values.last().parent = m_placeOf.of(task.parent.value());
    }
}

void DimensionValues::takeDirections(const Codebook &codebook)
{
    for (const Direction &direction : codebook.directions)
        add(direction.id.value(), direction.text.code, codebook.directionName(direction));
}

/// Of a statement that is no transfer there is none.
void DimensionValues::takeActors(const Codebook &codebook, ActorId Direction::*end)
{
    for (const Actor &actor : codebook.actors) {
        for (const Direction &direction : codebook.directions) {
            if (direction.*end == actor.id)
                m_placeOf.insert(direction.id.value(), qint32(m_values.size()));
        }
        m_values.append({actor.name, actor.name});
    }
}

/// Letters without it have none of its values.
void DimensionValues::takeAttribute(const QList<Letter> &letters, const QString &name)
{
    for (const LetterKinds::Kind &kind : lettersByValue(letters, name)) {
        for (const LetterId letter : kind.letters)
            m_placeOf.insert(letter.value(), qint32(m_values.size()));
        m_values.append({kind.value, kind.value});
    }
}

void DimensionValues::add(qint64 key, const QString &id, const QString &name)
{
    m_placeOf.insert(key, qint32(m_values.size()));
    m_values.append({id.isEmpty() ? name : id, name});
}

} // namespace Kodeks
