// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/coverage/coveragestore.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::CoverageStore {

using namespace Qt::StringLiterals;

namespace {

const QString &dismissedPrefix()
{
    static const QString prefix = u"nothing/"_s;
    return prefix;
}

template <typename Things>
auto idsByUuid(const Things &things)
{
    QHash<QUuid, decltype(things.constFirst().id)> ids;
    for (const auto &thing : things)
        ids.insert(thing.uuid, thing.id);
    return ids;
}

} // namespace

QString cuesName()
{
    return u"cues"_s;
}

QString dismissedName(const QUuid &letter, const QUuid &coder)
{
    return dismissedPrefix() + letter.toString(QUuid::WithoutBraces) + u'/' + coder.toString(QUuid::WithoutBraces);
}

QString dismissedValue(const QList<TextRange> &ranges)
{
    QJsonArray all;
    for (const TextRange range : ranges)
        all.append(QJsonArray{range.start, range.end});
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<TextRange> dismissedFrom(const QString &value)
{
    QList<TextRange> ranges;
    for (const QJsonValue &each : QJsonDocument::fromJson(value.toUtf8()).array()) {
        const QJsonArray pair = each.toArray();
        const TextRange range{pair.at(0).toInteger(-1), pair.at(1).toInteger(-1)};
        if (range.start >= 0 && !range.isEmpty())
            ranges.append(range);
    }
    std::ranges::sort(ranges);
    return ranges;
}

bool isRecord(const QString &name)
{
    return name == cuesName() || name.startsWith(dismissedPrefix());
}

Result<CoverageNotes> read(Connection &connection, const QList<Letter> &letters, const QList<Coder> &coders)
{
    return guarded(connection, [&]() -> Result<CoverageNotes> {
        const auto letterIds = idsByUuid(letters);
        const auto coderIds = idsByUuid(coders);
        CoverageNotes notes;
        Statement row(connection, "SELECT name, value FROM property WHERE (name = ? OR name GLOB ?) AND value <> ''");
        row.bind(cuesName(), QString(dismissedPrefix() + u'*'));
        while (row.next()) {
            const QString name = row.text(0);
            if (name == cuesName()) {
                notes.cues = ownCuesFromWord(row.text(1));
                continue;
            }
            const LetterId letter = letterIds.value(QUuid::fromString(name.section(u'/', 1, 1)));
            const CoderId coder = coderIds.value(QUuid::fromString(name.section(u'/', 2)));
            const QList<TextRange> ranges = dismissedFrom(row.text(1));
            if (letter.isValid() && coder.isValid() && !ranges.isEmpty())
                notes.dismissed.insert({letter, coder}, ranges);
        }
        return notes;
    });
}

} // namespace Kodeks::CoverageStore
