// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookcsv.h"

#include "core/base/shorter.h"
#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/codebooks/codebookreader.h"
#include "core/exchange/codebooks/grouppath.h"
#include "core/exchange/tables/csvreader.h"
#include "core/exchange/tables/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

// The table says what the JSON form says, so that there is one set of rules for both.
namespace {

struct CodebookCsv
{
    Q_DECLARE_TR_FUNCTIONS(CodebookCsv)
};

QStringList textColumns()
{
    return {u"id"_s, u"name"_s, u"parent"_s, u"parent_id"_s, u"from"_s, u"to"_s, u"kind"_s, u"definition"_s,
        u"include"_s, u"exclude"_s, u"example"_s, u"color"_s};
}

QJsonArray splitAliases(const QString &text)
{
    QJsonArray aliases;
    QString alias;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            alias += text.at(++i);
        } else if (text.at(i) == u';') {
            aliases.append(alias);
            alias.clear();
        } else {
            alias += text.at(i);
        }
    }
    if (!text.isEmpty())
        aliases.append(alias);
    return aliases;
}

/// Gathers rows into the JSON form of a codebook.
class TableReader
{
public:
    explicit TableReader(const CsvReader &reader)
        : m_reader(reader)
    {
    }

    /// What is wrong with the row; empty if nothing is.
    QString add(const CsvRow &row)
    {
        m_row = &row;
        const QString dimension = cell(u"dimension"_s).trimmed().toLower();
        if (dimension == u"title" || dimension == u"unit")
            m_root.insert(dimension, cell(u"name"_s));
        else if (dimension == u"rule")
            m_rules.append(cell(u"name"_s));
        else if (dimension == u"actor")
            addActor();
        else if (dimension == u"group")
            addGroup();
        else if (dimension == u"task" || dimension == u"direction" || dimension == u"argument" || dimension == u"theme")
            addCode(dimension);
        else
            return CodebookCsv::tr(
                "“%1” is no dimension; write task, group, actor, direction, argument, theme, title, unit or rule")
                .arg(cutTo(dimension, 80));
        return {};
    }

    QJsonObject json()
    {
        m_root.insert(u"rules"_s, m_rules);
        m_root.insert(u"actors"_s, m_actors);
        m_root.insert(u"groups"_s, m_groups);
        QJsonObject dimensions;
        for (auto codes = m_codes.begin(); codes != m_codes.end(); ++codes)
            dimensions.insert(codes.key(), *codes);
        m_root.insert(u"dimensions"_s, dimensions);
        QJsonObject uuids;
        for (auto given = m_uuids.begin(); given != m_uuids.end(); ++given)
            uuids.insert(given.key(), *given);
        m_root.insert(u"uuids"_s, uuids);
        return m_root;
    }

private:
    [[nodiscard]] QString cell(const QString &column) const
    {
        const qsizetype index = m_reader.column(column);
        const QString text = index < 0 ? QString() : m_row->cells.at(index);
        return m_reader.looksLikeExcel() ? formulaUnescaped(text) : text;
    }

    [[nodiscard]] QJsonObject fields() const
    {
        QJsonObject fields;
        for (const QString &column : textColumns()) {
            if (const QString text = cell(column); !text.isEmpty())
                fields.insert(column, text);
        }
        return fields;
    }

    void keepUuid(const QString &dimension, const QString &key)
    {
        if (const QString uuid = cell(u"uuid"_s).trimmed(); !uuid.isEmpty())
            m_uuids[dimension].insert(key, uuid);
    }

    void addActor()
    {
        QJsonObject actor{{u"name"_s, cell(u"name"_s)}, {u"aliases"_s, splitAliases(cell(u"aliases"_s))}};
        if (const QString kindOf = cell(u"parent"_s); !kindOf.isEmpty())
            actor.insert(u"kind_of"_s, kindOf);
        m_actors.append(actor);
        keepUuid(u"actor"_s, cell(u"name"_s));
    }

    void addGroup()
    {
        QJsonObject group = fields();
        const QString above = group.take("parent"_L1).toString();
        // In the JSON form a group is named by its whole path.
        group.insert(u"name"_s, joinedGroupPath(splitGroupPath(above) + QStringList(cell(u"name"_s))));
        if (const QString uuid = cell(u"uuid"_s).trimmed(); !uuid.isEmpty())
            group.insert(u"uuid"_s, uuid);
        bool right = false;
        const int position = cell(u"position"_s).trimmed().toInt(&right);
        if (right)
            group.insert(u"position"_s, position);
        m_groups.append(group);
    }

    void addCode(const QString &dimension)
    {
        QJsonObject code = fields();
        const QString key = dimension == u"theme" ? u"argument"_s : dimension;
        if (dimension == u"theme")
            code.insert(u"kind"_s, u"theme"_s);
        m_codes[key].append(code);
        keepUuid(key, cell(u"id"_s));
    }

    const CsvReader &m_reader;
    const CsvRow *m_row = nullptr;
    QJsonObject m_root;
    QJsonArray m_rules;
    QJsonArray m_actors;
    QJsonArray m_groups;
    QMap<QString, QJsonArray> m_codes{{u"task"_s, {}}, {u"direction"_s, {}}, {u"argument"_s, {}}};
    QMap<QString, QJsonObject> m_uuids;
};

/// Writes the JSON form of a codebook as a table.
class TableWriter
{
public:
    explicit TableWriter(QIODevice &device)
        : m_writer(device, CsvDialect::Rfc)
    {
        written(m_writer.write(codebookColumns()));
    }

    void write(const QJsonObject &root)
    {
        m_uuids = root.value("uuids"_L1).toObject();
        for (const QString &detail : {u"title"_s, u"unit"_s}) {
            if (const QString text = root.value(detail).toString(); !text.isEmpty())
                row(detail, {{u"name"_s, text}}, {}, {});
        }
        for (const QJsonValue &rule : root.value("rules"_L1).toArray())
            row(u"rule"_s, {{u"name"_s, rule.toString()}}, {}, {});
        for (const QJsonValue &actor : root.value("actors"_L1).toArray())
            writeActor(actor);
        for (const QJsonValue &group : root.value("groups"_L1).toArray())
            writeGroup(group.toObject());
        for (const QString &dimension : {u"task"_s, u"direction"_s, u"argument"_s})
            writeCodes(dimension, root.value("dimensions"_L1).toObject().value(dimension).toArray());
    }

private:
    [[nodiscard]] QString uuid(const QString &dimension, const QString &key) const
    {
        return m_uuids.value(dimension).toObject().value(key).toString();
    }

    void writeGroup(QJsonObject fields)
    {
        QStringList path = splitGroupPath(fields.value("name"_L1).toString());
        fields.insert("name"_L1, path.takeLast());
        fields.insert("parent"_L1, joinedGroupPath(path));
        row(u"group"_s, fields, fields.value("uuid"_L1).toString(), {});
    }

    void writeActor(const QJsonValue &value)
    {
        const QJsonObject fields = value.toObject();
        const QString name = value.isString() ? value.toString() : fields.value("name"_L1).toString();
        row(u"actor"_s, {{u"name"_s, name}, {u"parent"_s, fields.value("kind_of"_L1)}}, uuid(u"actor"_s, name),
            joinedAliases(fields.value("aliases"_L1).toVariant().toStringList()));
    }

    void writeCodes(const QString &dimension, const QJsonArray &codes)
    {
        for (const QJsonValue &code : codes) {
            QJsonObject fields = code.toObject();
            const bool theme = dimension == u"argument" && fields.value("kind"_L1) == u"theme"_s;
            if (dimension == u"argument")
                fields.remove("kind"_L1);
            row(theme ? u"theme"_s : dimension, fields, uuid(dimension, fields.value("id"_L1).toString()), {});
        }
    }

    void row(const QString &dimension, const QJsonObject &fields, const QString &uuidText, const QString &aliases)
    {
        QStringList cells{dimension};
        for (const QString &column : textColumns())
            cells.append(fields.value(column).toString());
        const QJsonValue position = fields.value("position"_L1);
        cells << aliases << (position.isDouble() ? QString::number(position.toInt()) : QString()) << uuidText;
        written(m_writer.write(cells));
    }

    static void written(const Result<> &result) { Q_ASSERT(result); }

    CsvWriter m_writer;
    QJsonObject m_uuids;
};

} // namespace

QStringList codebookColumns()
{
    return QStringList{u"dimension"_s} + textColumns() + QStringList{u"aliases"_s, u"position"_s, u"uuid"_s};
}

QString joinedAliases(const QStringList &aliases)
{
    QStringList written = aliases;
    for (QString &alias : written)
        alias.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
    return written.join(u';');
}

Result<Codebook> readCodebookCsv(const QByteArray &bytes, const QString &fileName)
{
    auto reader = CsvReader::open(bytes, fileName);
    if (!reader)
        return failed(reader);
    if (reader->column(u"dimension"_s) < 0)
        return failure(Error::Kind::Invalid,
            CodebookCsv::tr("“%1” has no column “dimension”, so it is no codebook; a codebook has the columns %2.")
                .arg(fileName, codebookColumns().join(u", "_s)));
    TableReader table(*reader);
    while (!reader->atEnd()) {
        const auto row = reader->next();
        if (!row)
            return failed(row);
        if (const QString problem = table.add(*row); !problem.isEmpty())
            return failure(Error::Kind::Invalid,
                CodebookCsv::tr("“%1”, row %2: %3.").arg(fileName, QString::number(row->row), problem));
    }
    return CodebookReader(fileName).read(table.json());
}

QByteArray writeCodebookCsv(const Codebook &codebook)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter(buffer).write(QJsonDocument::fromJson(writeCodebookJson(codebook)).object());
    return buffer.data();
}

} // namespace Kodeks
