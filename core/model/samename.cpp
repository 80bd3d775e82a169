// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samename.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Kodeks {

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

/// Zero-width characters, soft hyphens and marks of direction.
bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format;
}

/// Which names have been seen, and the first spelling of each.
class SeenNames
{
public:
    /// The name that was there before; a null string if there was none.
    QString add(const QString &name, qint64 place = 0)
    {
        const auto known = m_names.constFind({place, nameKey(name)});
        if (known != m_names.constEnd())
            return *known;
        m_names.insert({place, nameKey(name)}, name);
        return {};
    }

private:
    QHash<std::pair<qint64, QString>, QString> m_names;
};

std::unexpected<Error> taskTaken(const Codebook &codebook, const QString &name, TaskId parent)
{
    const Task *group = codebook.task(parent);
    return failure(Error::Kind::Exists,
        group ? NameText::tr("There is already “%1” in “%2”. Choose another name.").arg(name, group->name)
              : NameText::tr("There is already “%1” at the top of the codebook. Choose another name.").arg(name));
}

std::unexpected<Error> actorTaken(const QString &name)
{
    return failure(Error::Kind::Exists, NameText::tr("There is already an actor “%1”. Choose another name.").arg(name));
}

std::unexpected<Error> argumentTaken(const QString &name)
{
    return failure(
        Error::Kind::Exists, NameText::tr("There is already an argument “%1”. Choose another name.").arg(name));
}

QStringList namesOf(const Actor &actor)
{
    return QStringList{actor.name} + actor.aliases;
}

Result<> checkAllTasks(const Codebook &codebook)
{
    SeenNames tasks;
    for (const Task &task : codebook.tasks) {
        if (const QString other = tasks.add(task.name, task.parent.value()); !other.isNull())
            return taskTaken(codebook, other, task.parent);
    }
    return {};
}

Result<> checkAllActors(const Codebook &codebook)
{
    QHash<QString, ActorId> actors;
    for (const Actor &actor : codebook.actors) {
        for (const QString &name : namesOf(actor)) {
            const auto known = actors.constFind(nameKey(name));
            if (known != actors.constEnd() && *known != actor.id)
                return actorTaken(name);
            actors.insert(nameKey(name), actor.id);
        }
    }
    return {};
}

} // namespace

QString nameKey(const QString &name)
{
    QString visible;
    for (const char32_t character : name.toStdU32String()) {
        if (!isInvisible(character))
            visible += QStringView(QChar::fromUcs4(character));
    }
    return visible.simplified()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool isSameName(const QString &one, const QString &other)
{
    return one == other || nameKey(one) == nameKey(other);
}

QString letterNameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

QUuid coderUuid(const QString &project, const QString &name)
{
    static const QUuid space(QStringLiteral("5d0d4c4e-8ad0-4f3e-9d4c-6c65746b6f64"));
    return QUuid::createUuidV5(space, project + QLatin1Char('\n') + nameKey(name));
}

Result<> checkTaskName(const Codebook &codebook, const Task &task)
{
    const QString key = nameKey(task.name);
    for (const Task &other : codebook.tasks) {
        if (other.id != task.id && other.parent == task.parent && nameKey(other.name) == key)
            return taskTaken(codebook, other.name, task.parent);
    }
    return {};
}

Result<> checkActorNames(const Codebook &codebook, const Actor &actor)
{
    QSet<QString> keys;
    for (const QString &name : namesOf(actor))
        keys.insert(nameKey(name));
    for (const Actor &other : codebook.actors) {
        for (const QString &name : other.id == actor.id ? QStringList() : namesOf(other)) {
            if (keys.contains(nameKey(name)))
                return actorTaken(other.name);
        }
    }
    return {};
}

Result<> checkArgumentName(const Codebook &codebook, const Argument &argument)
{
    const QString key = nameKey(argument.name);
    for (const Argument &other : codebook.arguments) {
        if (other.id != argument.id && nameKey(other.name) == key)
            return argumentTaken(other.name);
    }
    return {};
}

Result<> checkNames(const Codebook &codebook)
{
    if (const auto checked = checkAllTasks(codebook); !checked)
        return checked;
    if (const auto checked = checkAllActors(codebook); !checked)
        return checked;
    SeenNames transfers;
    for (const Direction &direction : codebook.directions) {
        const bool isTransfer = direction.kind == Direction::Kind::Transfer;
        const QString name = codebook.directionName(direction);
        if (isTransfer && !transfers.add(name).isNull())
            return failure(Error::Kind::Exists, NameText::tr("There is already a direction “%1”.").arg(name));
    }
    SeenNames arguments;
    for (const Argument &argument : codebook.arguments) {
        if (const QString other = arguments.add(argument.name); !other.isNull())
            return argumentTaken(other);
    }
    return {};
}

} // namespace Kodeks
