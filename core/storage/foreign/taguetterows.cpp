// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TaguetteWords
{
    Q_DECLARE_TR_FUNCTIONS(ForeignStudy)
};

/// Who made each highlight, where the log of what was done has it. In an exported project all of it is its owner's.
QHash<qint64, QString> highlighters(ForeignFile &file)
{
    QHash<qint64, QString> found;
    if (!file.has({u"commands"_s}))
        return found;
    file.each("SELECT user_login, payload FROM commands WHERE payload LIKE '%highlight_add%' ORDER BY id",
        [&found](const ForeignFile::Row &row) {
        const QJsonObject said = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        const qint64 highlight = said.value("highlight_id"_L1).toInteger(-1);
        if (said.value("type"_L1) == "highlight_add"_L1 && !found.contains(highlight))
            found.insert(highlight, row.text(0));
    });
    return found;
}

} // namespace

Result<> readTaguette(ForeignFile &file, ForeignStudy &study)
{
    QStringList projects;
    file.each("SELECT name, description FROM projects ORDER BY id", [&](const ForeignFile::Row &row) {
        projects.append(row.text(0));
        study.name = row.text(0);
        study.memo = row.text(1);
    });
    if (projects.size() > 1)
        return failure(Error::Kind::Invalid,
            TaguetteWords::tr(
                "The file has several projects of Taguette (%1). Open the one you want in Taguette, export "
                "it (Project info, Export project) and bring that in.")
                .arg(projects.mid(0, 10).join(u", "_s)));
    file.each("SELECT id, path, description FROM tags ORDER BY path, id",
        [&](const ForeignFile::Row &row) { study.codes.append({row.number(0), -1, row.text(1), row.text(2), {}}); });
    QHash<qint64, qsizetype> places;
    file.each("SELECT id, name, description, contents FROM documents ORDER BY id", [&](const ForeignFile::Row &row) {
        places.insert(row.number(0), study.texts.size());
        study.texts.append({row.number(0), row.text(1), row.text(3), row.text(2), {}});
    });
    const QHash<qint64, QString> coders = highlighters(file);
    file.each("SELECT h.document_id, h.start_offset, h.end_offset, h.snippet, t.tag_id, h.id FROM highlights h "
              "JOIN highlight_tags t ON t.highlight_id = h.id ORDER BY h.start_offset, h.end_offset, h.id, t.tag_id",
        [&](const ForeignFile::Row &row) {
        const auto place = places.constFind(row.number(0));
        if (place != places.constEnd())
            study.texts[*place].marks.append(
                {row.number(4), row.number(1), row.number(2), row.text(3), coders.value(row.number(5)), {}, {}});
    });
    return {};
}

} // namespace Kodeks
