// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/passagelist.h"

#include "core/exchange/codebooks/jsontext.h"
#include "core/exchange/files/spool.h"
#include "core/exchange/files/writeall.h"
#include "core/project/project.h"
#include "core/project/steadily.h"

#include <QFile>
#include <cstdio>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a passage, in the columns' order.
struct Line
{
    QString passage;
    QString letter;
    QString coder;
    TextRange range;
    QString task;      ///< empty: none
    QString direction; ///< the same
    QString arguments;
    QString text;
};

class LineMaker
{
public:
    explicit LineMaker(const Project &project)
        : m_project(project)
    {
    }

    Line operator()(const QuotedPassage &quoted) const
    {
        const auto &[passage, quote] = quoted;
        const Codebook &codebook = m_project.codebook();
        const Task *task = codebook.task(passage.task);
        const Direction *direction = codebook.direction(passage.direction);
        QStringList arguments;
        for (const ArgumentId id : passage.arguments)
            arguments.append(codebook.argument(id)->text.code);
        return {passage.uuid.toString(QUuid::WithoutBraces), m_project.letter(passage.letter)->name,
            m_project.coder(passage.coder)->name, passage.range, task ? task->name : QString(),
            direction ? codebook.directionName(*direction) : QString(), arguments.join(u';'), quote};
    }

private:
    const Project &m_project;
};

QByteArray inColumns(const Line &line)
{
    const QStringList cells{line.letter.simplified(), line.coder.simplified(), QString::number(line.range.start),
        QString::number(line.range.end), line.task.simplified(), line.direction.simplified(),
        line.arguments.simplified(), line.text.simplified()};
    return cells.join(u'\t').toUtf8() + '\n';
}

void addText(QByteArray &json, QByteArrayView name, const QString &text, bool orNull = false)
{
    json += name;
    if (orNull && text.isEmpty())
        json += "null";
    else
        appendJson(json, text);
}

QByteArray asObject(const Line &line)
{
    QByteArray json("    {\n        \"arguments\": ");
    appendJson(json, line.arguments);
    addText(json, ",\n        \"coder\": ", line.coder);
    addText(json, ",\n        \"direction\": ", line.direction, true);
    json += ",\n        \"end\": " + QByteArray::number(line.range.end);
    addText(json, ",\n        \"letter\": ", line.letter);
    addText(json, ",\n        \"passage_id\": ", line.passage);
    json += ",\n        \"start\": " + QByteArray::number(line.range.start);
    addText(json, ",\n        \"task\": ", line.task, true);
    addText(json, ",\n        \"text\": ", line.text);
    return json + "\n    }";
}

Result<> writeLines(const Project &project, QIODevice &device)
{
    const LineMaker line(project);
    return writeAll(device, "letter\tcoder\tstart\tend\ttask\tdirection\targuments\ttext\n").and_then([&] {
        return project.eachPassage([&](const QuotedPassage &passage) {
            return writeAll(device, inColumns(line(passage))).transform([] { return true; });
        });
    });
}

Result<> writeObjects(const Project &project, QIODevice &device)
{
    const LineMaker line(project);
    QByteArray before = "[\n";
    return project
        .eachPassage([&](const QuotedPassage &passage) {
        return writeAll(device, std::exchange(before, ",\n") + asObject(line(passage))).transform([] { return true; });
    }).and_then([&] { return writeAll(device, before == "[\n" ? "[\n]\n" : "\n]\n"); });
}

} // namespace

Result<> printPassages(const QString &projectPath, bool asJson)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(Error::Kind::Io, out.errorString());
    return steadily(projectPath, {}, [&](const Project &project) {
        return writeWhole(out,
            [&](QIODevice &device) { return asJson ? writeObjects(project, device) : writeLines(project, device); });
    });
}

} // namespace Kodeks
