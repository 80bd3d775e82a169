// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <optional>

namespace Kodeks {

struct FileKey;

/// Reads single pages of an encrypted file, each proved by its mark. Pages are SQLCipher 4's: 4,096 bytes, of which
/// the last 80 are the page's random beginning (IV, 16) and its mark (HMAC-SHA512, 64); the first page begins with the
/// salt. https://www.zetetic.net/sqlcipher/design/
class PageKey
{
public:
    static constexpr qsizetype pageSize = 4096;
    static constexpr qsizetype reserved = 80;

    explicit PageKey(const FileKey &key);

    /// Whether a whole page is as it was written; pages are counted from 1.
    [[nodiscard]] bool isMarked(QByteArrayView page, quint32 number) const;
    /// What the page says, with zeros for what is reserved; nothing if it is not as it was written.
    [[nodiscard]] std::optional<QByteArray> plain(QByteArrayView page, quint32 number) const;

private:
    Secret m_key;
    Secret m_markKey;
};

} // namespace Kodeks
