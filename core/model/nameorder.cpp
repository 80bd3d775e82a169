// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nameorder.h"

#include <memory>
#include <unicode/ucol.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Collator = std::unique_ptr<UCollator, decltype(&ucol_close)>;

Collator norwegian()
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open("nb", &status), &ucol_close);
    if (U_FAILURE(status))
        qFatal("ICU has no collation: %s", u_errorName(status));
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    return collator;
}

/// Made once and never changed, so that every thread may ask it.
const UCollator *collator()
{
    static const Collator made = norwegian();
    return made.get();
}

QByteArray collationKey(QStringView name)
{
    QByteArray key(name.size() * 4 + 8, Qt::Uninitialized);
    const auto into = [&key, name] {
        return ucol_getSortKey(collator(), name.utf16(), int32_t(name.size()), reinterpret_cast<uint8_t *>(key.data()),
            int32_t(key.size()));
    };
    int32_t size = into();
    if (size > key.size()) {
        key.resize(size);
        size = into();
    }
    key.resize(size); // with the zero at its end, which no key has within it
    return key;
}

QByteArray composedBytes(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QByteArray nameOrderKey(const QString &name)
{
    return collationKey(name) + composedBytes(name);
}

QString nameOrderVersion()
{
    constexpr int kind = 1; // of our own part of the key
    UVersionInfo version;
    ucol_getVersion(collator(), version);
    return u"%1.%2"_s
        .arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(version), U_MAX_VERSION_LENGTH).toHex()))
        .arg(kind);
}

std::strong_ordering compareNames(const QString &one, const QString &other)
{
    if (one == other)
        return std::strong_ordering::equal;
    const UCollationResult collated = ucol_strcoll(
        collator(), QStringView(one).utf16(), int32_t(one.size()), QStringView(other).utf16(), int32_t(other.size()));
    if (collated != UCOL_EQUAL)
        return int(collated) <=> 0;
    return composedBytes(one).compare(composedBytes(other)) <=> 0;
}

} // namespace Kodeks
