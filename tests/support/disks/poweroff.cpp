// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/disks/poweroff.h"

#include <QHash>
#include <QRandomGenerator>
#include <algorithm>

namespace Kodeks {

namespace {

using Kind = DiskStep::Kind;
constexpr qsizetype sectorSize = 512;

void put(QByteArray &bytes, qint64 offset, QByteArrayView written)
{
    if (bytes.size() < offset + written.size())
        bytes.append(offset + written.size() - bytes.size(), '\0');
    std::ranges::copy(written, bytes.begin() + offset);
}

void doStep(QByteArray &bytes, const DiskStep &step)
{
    if (step.kind == Kind::Write)
        put(bytes, step.offset, step.bytes);
    else if (step.offset < bytes.size())
        bytes.truncate(step.offset);
    else
        bytes.append(step.offset - bytes.size(), '\0');
}

/// What a disk does with what it was not yet asked to keep.
class Unsteady
{
public:
    explicit Unsteady(quint32 seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }

    [[nodiscard]] bool isThere() { return m_seed < 2 ? m_seed == 1 : m_random.bounded(2) == 0; }

    void doSome(QByteArray &bytes, QList<const DiskStep *> steps)
    {
        if (m_seed > 1 && m_random.bounded(4) == 0)
            std::shuffle(steps.begin(), steps.end(), m_random);
        const bool isTorn = m_seed > 1 && m_random.bounded(3) == 0;
        for (const DiskStep *step : std::as_const(steps)) {
            if (isTorn && step->kind == Kind::Write)
                doSectors(bytes, *step);
            else if (isThere())
                doStep(bytes, *step);
        }
    }

private:
    void doSectors(QByteArray &bytes, const DiskStep &step)
    {
        for (qsizetype at = 0; at < step.bytes.size();) {
            const qsizetype end
                = std::min(step.bytes.size(), ((step.offset + at) / sectorSize + 1) * sectorSize - step.offset);
            QByteArray sector = step.bytes.sliced(at, end - at);
            const quint32 chance = m_random.bounded(8U);
            if (chance == 0)
                std::ranges::generate(sector, [this] { return static_cast<char>(m_random.bounded(256)); });
            if (chance < 5)
                put(bytes, step.offset + at, sector);
            at = end;
        }
    }

    QRandomGenerator m_random;
    quint32 m_seed;
};

/// The disk as it is known to be, and what may be there besides.
class Disk
{
public:
    void follow(const DiskStep &step)
    {
        switch (step.kind) {
        case Kind::Found:
            m_kept[step.file] = step.bytes;
            m_names[step.name] = {step.file, step.file};
            break;
        case Kind::Made: {
            m_kept[step.file] = {};
            Name &name = m_names[step.name];
            name.now = step.file;
            break;
        }
        case Kind::Write:
        case Kind::Truncate: m_unsynced[step.file].append(&step); break;
        case Kind::Sync:
            for (const DiskStep *each : m_unsynced.take(step.file))
                doStep(m_kept[step.file], *each);
            if (step.isDurable)
                syncFolder();
            break;
        case Kind::Delete:
            m_names[step.name].now = -1;
            if (step.isDurable)
                syncFolder();
            break;
        case Kind::Mark: break;
        }
    }

    [[nodiscard]] QMap<QString, QByteArray> after(quint32 seed) const
    {
        Unsteady unsteady(seed);
        QMap<QString, QByteArray> files;
        for (auto name = m_names.constBegin(); name != m_names.constEnd(); ++name) {
            const bool isNow = name->durable == name->now || unsteady.isThere();
            const int file = isNow ? name->now : name->durable;
            if (file < 0)
                continue;
            QByteArray bytes = m_kept.value(file);
            unsteady.doSome(bytes, m_unsynced.value(file));
            files.insert(name.key(), bytes);
        }
        return files;
    }

    [[nodiscard]] bool hasUnsynced(const QString &name) const
    {
        return m_names.contains(name) && m_unsynced.contains(m_names.value(name).now);
    }

private:
    struct Name
    {
        int durable = -1; ///< the file that is called so when the power goes; -1: none
        int now = -1;
    };

    void syncFolder()
    {
        for (Name &name : m_names)
            name.durable = name.now;
    }

    QMap<QString, Name> m_names;
    QHash<int, QByteArray> m_kept;
    QHash<int, QList<const DiskStep *>> m_unsynced;
};

Disk diskAfter(const QList<DiskStep> &steps, qsizetype done)
{
    Disk disk;
    for (const DiskStep &step : std::span(steps).first(static_cast<size_t>(done)))
        disk.follow(step);
    return disk;
}

} // namespace

QMap<QString, QByteArray> filesAfterPowerOff(const QList<DiskStep> &steps, qsizetype done, quint32 seed)
{
    return diskAfter(steps, done).after(seed);
}

bool hasUnsynced(const QList<DiskStep> &steps, const QString &name)
{
    return diskAfter(steps, steps.size()).hasUnsynced(name);
}

} // namespace Kodeks
