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

Result<QList<SketchedLetter>> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<SketchedLetter>> {
        QList<SketchedLetter> letters;
        Statement row(connection,
            "SELECT letter.id, letter.name, content_sketch.sequences, content_sketch.hashes FROM letter LEFT JOIN "
            "content_sketch ON content_sketch.content = letter.content ORDER BY letter.id");
        while (row.next()) {
            letters.append({LetterId(row.number(0)), row.text(1), std::nullopt});
            if (!row.isNull(2))
                letters.last().sketch = sketchFrom(row.number(2), row.bytes(3));
        }
        return letters;
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
