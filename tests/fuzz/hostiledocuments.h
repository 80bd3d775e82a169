// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/mutator.h"

#include <QString>
#include <functional>

namespace Kodeks {

/// A kind of document, and how a changed one is made.
struct HostileDocument
{
    QString name; ///< a file name with its ending
    std::function<QByteArray(QRandomGenerator &random)> make;
};

/// Of every format that one letter can come as.
[[nodiscard]] QList<HostileDocument> hostileDocuments();
/// Of every format that holds several letters, or a letter and what is attached to it.
[[nodiscard]] QList<HostileDocument> hostileHolders();

/// Changes a sample with the words of all these formats.
[[nodiscard]] QByteArray changedDocument(const QByteArray &sample, QRandomGenerator &random);
/// The same of a sample that only this input is made of, so that nothing of it is kept.
[[nodiscard]] QByteArray changedOnce(const QByteArray &sample, QRandomGenerator &random);
/// The sample, or, so that not everything breaks at once, only now and then a changed one.
[[nodiscard]] QByteArray sometimesChanged(const QByteArray &sample, QRandomGenerator &random);

} // namespace Kodeks
