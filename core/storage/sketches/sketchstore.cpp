// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sketches/sketchstore.h"

#include "core/storage/statement.h"

#include <QtEndian>

namespace Kodeks::SketchStore {

namespace {

QByteArray bytesOf(const QList<quint32> &hashes)
{
    QByteArray bytes(hashes.size() * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    if (!hashes.isEmpty())
        qToLittleEndian<quint32>(hashes.constData(), hashes.size(), bytes.data());
    return bytes;
}

SketchRow sketchFrom(qint64 sequences, const QByteArray &bytes)
{
    SketchRow sketch{sequences, QList<quint32>(bytes.size() / qsizetype(sizeof(quint32)))};
    if (!sketch.hashes.isEmpty())
        qFromLittleEndian<quint32>(bytes.constData(), sketch.hashes.size(), sketch.hashes.data());
    return sketch;
}

} // namespace

Result<QHash<QString, SketchRow>> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QHash<QString, SketchRow>> {
        QHash<QString, SketchRow> sketches;
        Statement row(connection,
            "SELECT content.sha256, content_sketch.sequences, content_sketch.hashes FROM content_sketch JOIN content "
            "ON content.id = content_sketch.content");
        while (row.next())
            sketches.insert(row.text(0), sketchFrom(row.number(1), row.bytes(2)));
        return sketches;
    });
}

Result<> keep(Connection &connection, const QHash<QString, SketchRow> &sketches)
{
    return guarded(connection, [&]() -> Result<> {
        for (const auto &[sha256, sketch] : sketches.asKeyValueRange()) {
            Statement insert(connection,
                "INSERT OR IGNORE INTO content_sketch(content, sequences, hashes) SELECT id, ?, ? FROM content WHERE "
                "sha256 = ?");
            insert.bind(sketch.sequences, bytesOf(sketch.hashes), sha256).run();
        }
        return {};
    });
}

Result<std::optional<SketchRow>> of(Connection &connection, qint64 content)
{
    return guarded(connection, [&]() -> Result<std::optional<SketchRow>> {
        Statement row(connection, "SELECT sequences, hashes FROM content_sketch WHERE content = ?");
        if (!row.bind(content).next())
            return std::nullopt;
        return sketchFrom(row.number(0), row.bytes(1));
    });
}

} // namespace Kodeks::SketchStore
