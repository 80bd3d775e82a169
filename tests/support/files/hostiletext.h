// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace Kodeks {

/// A text with everything that breaks positions and tables: astral characters, combining marks, no-break and zero-width
/// space, right to left, quotes, separators and line feeds.
[[nodiscard]] inline QString hostileText()
{
    return QStringLiteral(
        "Å se «her», sa hun; \"ja\"\n=SUM(A1)\t\U0001F468\u200D\U0001F469\u200D\U0001F467 a\u030A e\u0301 1\u00A0000 "
        "שלום עולם \u202Bنعم\u202C \uFEFF\u0085 \U0001F600\n\n- punkt, to\n@slutt");
}

/// The bytes with a few of them changed, removed, doubled or moved, most often by those that mean something in tables
/// and JSON.
[[nodiscard]] inline QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    static const QByteArray telling = "\",;\r\n\t'{}[]:\\0-9e\xEF\xBB\xBF\xF0\x9F\x98\0null"_ba;
    const int changes = 1 + random.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = 1 + random.bounded(std::min<qsizetype>(40, bytes.size() - at));
        switch (random.bounded(5)) {
        case 0: bytes[at] = telling.at(random.bounded(telling.size())); break;
        case 1: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(bytes.size()), length)); break;
        default: bytes.insert(at, telling.at(random.bounded(telling.size()))); break;
        }
    }
    return bytes;
}

} // namespace Kodeks
