// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/codechecks.h"

#include "ui/models/words/display.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidgetItem *addCode(QTreeWidgetItem *under, const QString &name, qint64 id)
{
    auto *item = new QTreeWidgetItem(under, {name});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, idRole, id);
    return item;
}

void gather(const QTreeWidgetItem *item, QList<qint64> &ids)
{
    for (int i = 0; i < item->childCount(); ++i) {
        const QTreeWidgetItem *child = item->child(i);
        if (child->checkState(0) == Qt::Checked)
            ids.append(child->data(0, idRole).toLongLong());
        else
            gather(child, ids);
    }
}

template <typename Id>
QList<Id> as(const QList<qint64> &ids)
{
    QList<Id> result;
    for (const qint64 id : ids)
        result.append(Id(id));
    return result;
}

template <typename Id>
QList<qint64> plain(const QList<Id> &ids)
{
    QList<qint64> result;
    for (const Id id : ids)
        result.append(id.value());
    return result;
}

} // namespace

CodeChecks::CodeChecks(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"agreementCodes"_s);
    setAccessibleName(tr("Codes to compare"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    for (const QString &kind : {tr("Tasks"), tr("Directions"), tr("Arguments")})
        addKind(kind);
}

QTreeWidgetItem *CodeChecks::addKind(const QString &name)
{
    auto *item = new QTreeWidgetItem(this, {name});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

void CodeChecks::setCodebook(const Codebook &codebook)
{
    const ChosenCodes before = chosen();
    for (int kind = Tasks; kind <= Arguments; ++kind)
        qDeleteAll(topLevelItem(kind)->takeChildren());
    addTasks(codebook, {}, topLevelItem(Tasks));
    for (const Direction &direction : codebook.directions)
        addCode(topLevelItem(Directions), Display::direction(codebook, direction), direction.id.value());
    for (const Argument &argument : codebook.arguments)
        addCode(topLevelItem(Arguments), argument.name, argument.id.value());
    setChosen(before);
}

void CodeChecks::addTasks(const Codebook &codebook, TaskId parent, QTreeWidgetItem *under)
{
    for (const Task &task : codebook.children(parent))
        addTasks(codebook, task.id, addCode(under, task.name, task.id.value()));
}

QList<qint64> CodeChecks::ticked(Kind kind) const
{
    QList<qint64> ids;
    if (topLevelItem(kind)->checkState(0) == Qt::PartiallyChecked)
        gather(topLevelItem(kind), ids);
    return ids;
}

void CodeChecks::tick(Kind kind, const QList<qint64> &ids)
{
    topLevelItem(kind)->setCheckState(0, Qt::Unchecked);
    for (QTreeWidgetItemIterator at(topLevelItem(kind)); *at && (*at == topLevelItem(kind) || (*at)->parent()); ++at) {
        if (*at != topLevelItem(kind) && ids.contains((*at)->data(0, idRole).toLongLong()))
            (*at)->setCheckState(0, Qt::Checked);
    }
}

ChosenCodes CodeChecks::chosen() const
{
    return {as<TaskId>(ticked(Tasks)), as<DirectionId>(ticked(Directions)), as<ArgumentId>(ticked(Arguments))};
}

void CodeChecks::setChosen(const ChosenCodes &codes)
{
    tick(Tasks, plain(codes.tasks));
    tick(Directions, plain(codes.directions));
    tick(Arguments, plain(codes.arguments));
}

} // namespace Kodeks
