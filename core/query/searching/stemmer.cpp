// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/stemmer.h"

#include <libstemmer.h>

namespace Kodeks {

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("norwegian", "UTF_8"))
{
}

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

QString Stemmer::stem(const QString &word) const
{
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *found = m_stemmer == nullptr
        ? nullptr
        : sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    if (found == nullptr) // no memory
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(found), sb_stemmer_length(m_stemmer.get()));
}

} // namespace Kodeks
