// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mapistore.h"

#include "core/exchange/mail/gsf.h"
#include "core/exchange/text/encoding.h"

#include <QtEndian>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int binaryType = 0x0102;
constexpr int unicodeType = 0x001F;
constexpr int bytesType = 0x001E;

QString streamName(quint16 property, int type)
{
    return u"__substg1.0_"_s
        + u"%1%2"_s.arg(property, 4, 16, QLatin1Char('0')).arg(type, 4, 16, QLatin1Char('0')).toUpper();
}

/// What stands before the properties of fixed length.
qsizetype headerSize(MapiStore::Kind kind)
{
    switch (kind) {
    case MapiStore::Kind::File: return 32;
    case MapiStore::Kind::Attached: return 24;
    case MapiStore::Kind::Part: break;
    }
    return 8;
}

} // namespace

std::optional<MapiStore> MapiStore::open(const QByteArray &bytes, qint64 budget)
{
    const Gsf *gsf = Gsf::loaded();
    GsfInput *input = gsf == nullptr ? nullptr
                                     : gsf->memoryNew(reinterpret_cast<const guint8 *>(bytes.constData()),
                                           static_cast<gsf_off_t>(bytes.size()), FALSE);
    GsfInfile *file = input == nullptr ? nullptr : gsf->msoleNew(input, nullptr);
    if (input != nullptr)
        gsf->unref(input);
    if (file == nullptr)
        return std::nullopt;
    return MapiStore(std::shared_ptr<GsfInfile>(file, gsf->unref), Kind::File, std::make_shared<qint64>(budget));
}

bool MapiStore::isMessage(const QByteArray &bytes)
{
    constexpr qint64 budget = 1 << 20;
    const auto store = open(bytes, budget);
    return store && !store->m_numbers.isEmpty();
}

MapiStore::MapiStore(std::shared_ptr<GsfInfile> file, Kind kind, std::shared_ptr<qint64> budget)
    : m_file(std::move(file))
    , m_budget(std::move(budget))
{
    m_numbers = stream(u"__properties_version1.0"_s).mid(headerSize(kind));
    m_codePage = codePage();
}

QByteArray MapiStore::stream(const QString &name) const
{
    const Gsf &gsf = *Gsf::loaded();
    GsfInput *input = gsf.childByName(m_file.get(), name.toUtf8().constData());
    if (input == nullptr)
        return {};
    const std::shared_ptr<GsfInput> held(input, gsf.unref);
    const gsf_off_t size = gsf.size(input);
    if (gsf.folder(input) != nullptr)
        return {};
    *m_budget -= std::max<qint64>(size, 0);
    if (size <= 0 || *m_budget < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const bool read = gsf.read(input, static_cast<size_t>(size), reinterpret_cast<guint8 *>(bytes.data()));
    return read ? bytes : QByteArray();
}

QByteArray MapiStore::bytes(quint16 property) const
{
    return stream(streamName(property, binaryType));
}

QString MapiStore::text(quint16 property) const
{
    const QByteArray wide = stream(streamName(property, unicodeType));
    QString text = wide.isEmpty() ? QString()
                                  : converted(wide.first(wide.size() & ~qsizetype(1)), "UTF-16LE").value_or(QString());
    if (text.isEmpty()) {
        const QByteArray narrow = stream(streamName(property, bytesType));
        text = narrow.isValidUtf8() ? QString::fromUtf8(narrow)
                                    : converted(narrow, m_codePage.toLatin1()).value_or(QString::fromLatin1(narrow));
    }
    return text.remove(QChar::Null);
}

std::optional<quint64> MapiStore::number(quint16 property) const
{
    constexpr qsizetype entry = 16;
    for (qsizetype at = 0; at + entry <= m_numbers.size(); at += entry) {
        if (qFromLittleEndian<quint16>(m_numbers.constData() + at + 2) == property)
            return qFromLittleEndian<quint64>(m_numbers.constData() + at + 8);
    }
    return std::nullopt;
}

QString MapiStore::codePage() const
{
    constexpr quint16 messageCodePage = 0x3FFD;
    constexpr quint64 utf8 = 65001;
    const quint64 page = number(messageCodePage).value_or(0) & 0xFFFF;
    if (page == utf8)
        return u"UTF-8"_s;
    return page >= 1250 && page <= 1258 ? u"windows-%1"_s.arg(page) : u"windows-1252"_s;
}

QStringList MapiStore::stores(QLatin1StringView prefix, qsizetype most) const
{
    QStringList names;
    const Gsf &gsf = *Gsf::loaded();
    const int count = gsf.childCount(m_file.get());
    for (int i = 0; i < count && names.size() < most; ++i) {
        const QString name = QString::fromUtf8(gsf.childName(m_file.get(), i));
        if (name.startsWith(prefix))
            names.append(name);
    }
    names.sort();
    return names;
}

std::optional<MapiStore> MapiStore::store(const QString &name, Kind kind) const
{
    const Gsf &gsf = *Gsf::loaded();
    GsfInput *input = gsf.childByName(m_file.get(), name.toUtf8().constData());
    if (input == nullptr)
        return std::nullopt;
    GsfInfile *folder = gsf.folder(input);
    if (folder == nullptr) {
        gsf.unref(input);
        return std::nullopt;
    }
    return MapiStore(std::shared_ptr<GsfInfile>(folder, gsf.unref), kind, m_budget);
}

} // namespace Kodeks
