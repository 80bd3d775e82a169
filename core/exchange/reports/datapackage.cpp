// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/datapackage.h"

#include "core/exchange/reports/exporttables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto projectMark = "kodeks_project"_L1;

QString typeName(TableField::Type type)
{
    switch (type) {
    case TableField::Type::Integer: return u"integer"_s;
    case TableField::Type::Date: return u"date"_s;
    case TableField::Type::Instant: return u"datetime"_s;
    case TableField::Type::Text: break;
    }
    return u"string"_s;
}

QJsonObject schemaOf(const TableResource &resource)
{
    QJsonArray fields;
    for (const TableField &field : resource.fields) {
        QJsonObject described{
            {u"name"_s, field.name}, {u"type"_s, typeName(field.type)}, {u"description"_s, field.description}};
        if (field.name == resource.key)
            described.insert(u"constraints"_s, QJsonObject{{u"required"_s, true}, {u"unique"_s, true}});
        fields.append(described);
    }
    QJsonArray references;
    for (const TableResource::Reference &reference : resource.references) {
        references.append(QJsonObject{{u"fields"_s, reference.field},
            {u"reference"_s, QJsonObject{{u"resource"_s, reference.resource}, {u"fields"_s, reference.referenced}}}});
    }
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (!resource.key.isEmpty())
        schema.insert(u"primaryKey"_s, resource.key);
    if (!references.isEmpty())
        schema.insert(u"foreignKeys"_s, references);
    return schema;
}

} // namespace

QList<TableResource> analysisResources(const QStringList &attributes)
{
    const TableResource::Reference toLetter{u"letter"_s, u"letters"_s, u"letter"_s};
    const TableResource::Reference toTask{u"task_id"_s, u"codebook"_s, u"id"_s};
    const TableResource::Reference toDirection{u"direction_id"_s, u"codebook"_s, u"id"_s};
    return {
        {u"passages"_s, u"One row per passage: what one coder found one place of one letter to say."_s, passageFields(),
            u"passage_id"_s, {toLetter, toTask, toDirection}},
        {u"letters"_s, u"One row per letter of the project, with or without passages."_s, letterFields(attributes),
            u"letter"_s, {}},
        {u"codebook"_s, u"One row per task, group, actor, direction, argument and theme."_s, codebookFields(),
            u"uuid"_s, {}},
        {u"transfers"_s, u"One row per passage whose direction leads from one actor to another."_s, transferFields(),
            u"passage_id"_s, {{u"passage_id"_s, u"passages"_s, u"passage_id"_s}, toLetter, toTask, toDirection}},
        {u"memos"_s, u"One row per memo of the project or of a letter; those of passages are in their table."_s,
            memoFields(), {}, {toLetter}},
        {u"kinds"_s, u"How often kinds of letters say what: one row per attribute, value, task and direction."_s,
            kindFields(), {}, {toTask, toDirection}},
        {u"positions"_s,
            u"What each sender wants of each task: one row per sender, task and direction. Of the consensus if the "
            "project has exactly one and no coders were asked for; letters that do not count are left out, as in the "
            "next two."_s,
            positionFields(), {}, {toTask, toDirection}},
        {u"questions"_s, u"What each sender answers to each question that letters repeat."_s, answerFields(), {}, {}},
        {u"camps"_s,
            u"Which senders want the same of the same tasks: one row per sender with a position, those of one camp "
            "together; of more than 400 those who say most."_s,
            campFields(), u"place"_s, {}},
    };
}

QByteArray dataPackage(
    const QString &title, const QString &projectUuid, const QList<TableResource> &resources, const QString &only)
{
    QJsonArray described;
    for (const TableResource &resource : resources) {
        described.append(QJsonObject{{u"name"_s, resource.name}, {u"path"_s, QString(resource.name + u".csv"_s)},
            {u"description"_s, resource.description}, {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s}, {u"mediatype"_s, u"text/csv"_s}, {u"encoding"_s, u"utf-8"_s},
            {u"dialect"_s,
                QJsonObject{{u"delimiter"_s, u","_s}, {u"doubleQuote"_s, true}, {u"header"_s, true},
                    {u"lineTerminator"_s, u"\r\n"_s}, {u"quoteChar"_s, u"\""_s}}},
            {u"schema"_s, schemaOf(resource)}});
    }
    QJsonObject root{{u"profile"_s, u"tabular-data-package"_s}, {u"name"_s, u"coded-letters"_s}, {u"title"_s, title},
        {projectMark, projectUuid}, {u"resources"_s, described}};
    if (!only.isEmpty())
        root.insert(u"kodeks_query"_s, only);
    return QJsonDocument(root).toJson();
}

bool isOurDataPackage(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().contains(projectMark);
}

} // namespace Kodeks
