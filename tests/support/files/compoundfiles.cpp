// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/compoundfiles.h"

#include <QHash>
#include <QtEndian>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray compoundOf(const QList<CompoundPart> &parts)
{
    gsf_init();
    GsfOutput *memory = gsf_output_memory_new();
    QHash<QString, GsfOutput *> storages{{QString(), GSF_OUTPUT(gsf_outfile_msole_new(memory))}};
    QList<GsfOutput *> opened;
    const auto child = [&](const QString &path, bool folder) {
        GsfOutput *parent = storages.value(path.contains(u'/') ? path.section(u'/', 0, -2) : QString());
        GsfOutput *made = gsf_outfile_new_child(
            GSF_OUTFILE(parent), path.section(u'/', -1).toUtf8().constData(), folder ? TRUE : FALSE);
        opened.append(made);
        return made;
    };
    for (const CompoundPart &part : parts) {
        const qsizetype depth = part.name.count(u'/');
        for (qsizetype i = 1; i <= depth; ++i) {
            const QString folder = part.name.section(u'/', 0, int(i) - 1);
            if (!storages.contains(folder))
                storages.insert(folder, child(folder, true));
        }
        GsfOutput *stream = child(part.name, false);
        gsf_output_write(stream, size_t(part.bytes.size()), reinterpret_cast<const guint8 *>(part.bytes.constData()));
        gsf_output_close(stream);
    }
    gsf_output_close(storages.value(QString()));
    const QByteArray bytes(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
        qsizetype(gsf_output_size(memory)));
    for (GsfOutput *output : std::as_const(opened))
        g_object_unref(output);
    g_object_unref(storages.value(QString()));
    g_object_unref(memory);
    return bytes;
}

CompoundPart mapiText(const QString &property, const QString &text, const QString &folder)
{
    return {folder + u"__substg1.0_"_s + property + u"001F"_s,
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
}

CompoundPart mapiNumbers(const QList<std::pair<quint16, quint64>> &values, qsizetype header, const QString &folder)
{
    QByteArray bytes(header, '\0');
    for (const auto &[property, value] : values)
        bytes += littleEndian<quint16>(0x0040) + littleEndian<quint16>(property) + littleEndian<quint32>(6)
            + littleEndian<quint64>(value);
    return {folder + u"__properties_version1.0"_s, bytes};
}

} // namespace Kodeks
